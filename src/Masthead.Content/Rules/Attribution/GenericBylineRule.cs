using Masthead.Content.Editing;
using Masthead.Content.Model;
using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;
using Masthead.Content.Words;

namespace Masthead.Content.Rules.Attribution;

/// <summary>
/// MH1007: a byline that names nobody: Staff, Admin, Web Desk; an entry of its list that is left empty. A registered author is judged in their entry once, if they have written anything.
/// Silent for an organization with a reason, for articles that may stand unsigned, and where MH1002 reports the name.
/// </summary>
internal sealed class GenericBylineRule() : EditorialRule(new("MH1007", "The byline names nobody", RuleCategory.Attribution, RuleSeverity.Info, Strict: RuleSeverity.Error))
{
    protected override IEnumerable<Finding> Check(ResolvedArticle article, RuleInput input) =>
        (from name in input.DirectoryIsReadable && !article.MayBeUnsigned ? NamesIn(article, input.Site.Directory) : []
        where GenericNames.Has(name.Value, article.Language, input.Site.Directory.Publication)
        select new Finding(name.Range, $"{Quoted.Of(name.Value)} names nobody: credit who wrote the piece, or say under 'noByline:' why nobody is named.") { Edits = Offer.Of([.. EditsOf(name.Range, article, input)]) })
        .Concat(article.Content.Byline.EmptyItems.Select(item => new Finding(item.Range, "The entry is left empty, and names nobody: write who is credited, or remove it.") { Edits = [ListItem.Removal(input.File.Text, item.Range)] }));

    protected override IEnumerable<Finding> CheckEntries(RuleInput input)
    {
        var publication = input.Site.Directory.Publication;
        return from author in input.Site.PublicationIsReadable ? input.File.Authors : []
               where GenericNames.Has(author.Name.Value, publication.DefaultLanguage, publication) && !IsExplained(author) && input.Site.Use.IsWriter(author)
               select new Finding(author.Name.Range, $"{Quoted.Of(author.Name.Value)} names nobody: credit who wrote the pieces, or make this 'type: organization' with a 'reason:' for signing them so.") { Edits = Offer.Of(Offer.Question("Make it an organization, with a 'reason:'", Explained(author, input.Keys), $"Why are pieces signed by {Quoted.Short(author.Name.Value)}?")) };
    }

    /// <summary>Another author, or the reason why there is none, where nobody else is credited.</summary>
    private static IEnumerable<TextEdit?> EditsOf(TextRange name, ResolvedArticle article, RuleInput input)
    {
        var credit = article.Credits.FirstOrDefault(credit => credit.Range == name);
        foreach (var author in AuthorEdits.Choices(input.Site))
            yield return Offer.Choice($"Credit {Quoted.Of(author)}", Exchanged(author));
        if (article.Credits.Count == 0 || (article.Credits.Count == 1 && article.Content.Byline.Text is null))
            yield return Offer.Question("Say why nobody is named", input.Keys?.ExchangeEntry(name, "noByline", TextEdit.Blank), "Why does the piece name nobody?");

        IReadOnlyList<TextChange>? Exchanged(string author) => credit?.Written switch
        {
            null => input.Keys?.ExchangeEntry(name, "byline", author),
            { IsNamedInText: true } => null,
            { Inline: not null } => credit.Place is null && input.Keys?.At(name) is { IsTop: false } inline && !inline.Has("role") ? inline.Exchange(null, author) : null,
            _ => input.Keys?.Replace(name, author),
        };
    }

    /// <summary>Both of what an entry needs that signs for nobody in particular.</summary>
    private static IReadOnlyList<TextChange>? Explained(AuthorContent author, KeyEditor? keys)
    {
        if (AuthorEdits.EntryOf(author, keys) is not { } entry || (author.Type.Value != AuthorType.Organization && entry.Has("type") ? keys!.Replace(author.Type.Range, "organization") : author.Type.Value == AuthorType.Organization ? [] : entry.Insert("type", "organization", "name")) is not { } type)
            return null;

        return entry.Insert("reason", TextEdit.Blank, "type", "name") is { } reason ? [.. type, .. reason] : null;
    }

    /// <summary>The names that the article itself prints.</summary>
    private static IEnumerable<Located<string>> NamesIn(ResolvedArticle article, SiteDirectory directory)
    {
        var credits = article.Authors.Where(credit => credit.Author is null ? directory.Authors.Count == 0 : !credit.IsRegistered && !IsExplained(credit.Author));
        return credits.Select(static credit => new Located<string>(credit.Name, credit.Range)).Concat(SignedBy(article));
    }

    /// <summary>The one name of a byline that is nothing but a text.</summary>
    private static IEnumerable<Located<string>> SignedBy(ResolvedArticle article)
    {
        if (article.Content.Byline.Text is not { } text || article.Authors.Any())
            return [];

        var by = BylineWords.For(article.Language).By;
        var name = text.Value.StartsWith(by, StringComparison.OrdinalIgnoreCase) ? text.Value.Substring(by.Length) : text.Value;
        return [new Located<string>(name, text.Range)];
    }

    private static bool IsExplained(AuthorContent author) =>
        author.Type.Value == AuthorType.Organization && !string.IsNullOrWhiteSpace(author.Reason?.Value);
}
