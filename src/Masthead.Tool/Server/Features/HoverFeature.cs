using Masthead.Content.Keys;
using Masthead.Content.Model;
using Masthead.Content.Reference;
using Masthead.Content.Resolution;
using Masthead.Content.Text;
using Masthead.Tool.Server.Cursor;
using Masthead.Tool.Server.Documents;
using Masthead.Tool.Server.Protocol;
using Masthead.Tool.Server.Reference;

namespace Masthead.Tool.Server.Features;

/// <summary>What something at a place is: an author's card, a disclaimer as it will be printed, what a key means, what a date is read as.</summary>
internal static class HoverFeature
{
    public static Hover? At(LspPosition position, ServedFile file, InitializeParams client, CancellationToken cancellation) =>
        At(position, file, cancellation) is { } hover ? hover with { Contents = hover.Contents.For(client, "textDocument.hover.contentFormat") } : null;

    private static Hover? At(LspPosition position, ServedFile file, CancellationToken cancellation)
    {
        var at = file.Lines.OffsetOf(position);
        if (file.Read(cancellation) is not { } read)
            return null;

        var directory = file.Site.Check.Index(cancellation).Directory;
        var article = read.Article is { } content ? new ResolvedArticle(content, directory) : null;
        if (new Mentions(file).At(at, cancellation) is { } mention && Named(mention, directory, article, file) is { } named)
            return Said(named, mention.Range);
        if (read.Article is { } dated && PrintedByline.Dates(dated, file.Text).FirstOrDefault(date => date.Range.Start <= at && at <= date.Range.End) is { Range.Length: > 0 } date)
            return Said($"Read as `{PrintedByline.Of(date.Value)}`", date.Range);
        return CursorFinder.Find(read.Path, file.Text, at) is ({ Key: null } place, _) && place.Word.Start <= at && at <= place.Word.End && place.Word.Length > 0 ? Key(place, article, file) : null;

        Hover Said(string markdown, TextRange range) => new(MarkupContent.Markdown(markdown), file.Lines.PlaceOf(range));
    }

    private static string? Named(Mention mention, SiteDirectory directory, ResolvedArticle? article, ServedFile file) => mention.Kind switch
    {
        NamedKind.Author => directory.FindAuthor(mention.Id) is { } author ? AuthorCard.Markdown(author, article?.Language ?? directory.Publication.DefaultLanguage) : null,
        NamedKind.Disclaimer => directory.FindDisclaimer(mention.Id) is { } disclaimer ? Wording(disclaimer, article) : null,
        _ => directory.FindSection(mention.Id) is { } section ? $"**{section.Name.Value}** (`{section.Id}`): {Count(section, directory, file)}" : null,
    };

    /// <summary>As it will be printed on the article; in other files with its placeholders.</summary>
    private static string Wording(DisclaimerContent disclaimer, ResolvedArticle? article)
    {
        var printed = article?.Disclaimers.FirstOrDefault(printed => printed.Disclaimer == disclaimer)?.Text;
        var wordings = printed is { Length: > 0 } ? printed : string.Join("\n\n", disclaimer.Text?.Translations.Select(static translation => translation.Language is { } language ? $"*{language}*: {translation.Text.Value}" : translation.Text.Value) ?? []);
        return $"**{disclaimer.RegisteredId.Value}** ({ClosedSet<DisclaimerKind>.NameOf(disclaimer.Kind)}, {ClosedSet<Position>.NameOf(disclaimer.Position.Value)})\n\n{wordings}";
    }

    private static string Count(SectionContent section, SiteDirectory directory, ServedFile file) =>
        file.Site.Check.Index(CancellationToken.None).Articles.Count(article => article.Section is { } name && directory.SectionIdOf(name) == section.Id) is var count && count == 1 ? "1 article" : $"{count.ToString(System.Globalization.CultureInfo.InvariantCulture)} articles";

    private static Hover? Key(CursorPlace place, ResolvedArticle? article, ServedFile file)
    {
        var key = place.Word.Of(file.Text).Trim('"', '\'');
        if (file.Content is not { } content || new FileSchema(file, content).Under(place.Path) is not { } scope)
            return null;

        var meaning = scope.Find(key) is { } row ? KeyReference.Documentation(row) : scope.FindField(key) is { } field ? $"**{field.Key}**: {field.Description ?? "a field of this site"}" : null;
        var isCredit = place.Path.Count == 0 && scope.Find(key) is { } known && (known.Name == "byline" || known.Table == "credit");
        var line = isCredit && article is not null && PrintedByline.Of(article) is { } byline ? $"{byline}\n\n---\n\n" : "";
        return meaning is null ? null : new Hover(MarkupContent.Markdown(line + meaning), file.Lines.PlaceOf(place.Word));
    }
}
