using Masthead.Content.Binding.Values;
using Masthead.Content.Resolution;
using Masthead.Content.Text;
using Masthead.Tool.Server.Documents;
using Masthead.Tool.Server.Protocol;

namespace Masthead.Tool.Server.Features;

/// <summary>What an article says without writing it: its byline as it will be printed, and the moment that a date is read as.</summary>
internal static class InlayHintFeature
{
    public static IReadOnlyList<InlayHint> In(LspRange asked, ServedFile file, CancellationToken cancellation)
    {
        if (file.Read(cancellation)?.Article is not { } content)
            return [];

        var range = file.Lines.RangeOf(asked);
        var article = new ResolvedArticle(content, file.Site.Check.Index(cancellation).Directory);
        var hints = new List<(int At, string Label, string Tooltip)>();
        if (content.Byline.Text is null && content.Byline.Credits.Count > 0 && PrintedByline.Of(article) is { } line)
            hints.Add((Lines.EndOf(file.Text, content.Byline.Credits[0].Range.Start), line, "The byline as it will be printed"));
        hints.AddRange(PrintedByline.Dates(content, file.Text)
            .Where(date => DateReader.TryRead(date.Range.Of(file.Text).Trim('"', '\''), out _, out var form) && form != DateForm.Moment)
            .Select(static date => (date.Range.End, PrintedByline.Of(date.Value), "The moment that the date is read as")));
        return [.. hints.Where(hint => range.Start <= hint.At && hint.At <= range.End).OrderBy(static hint => hint.At).Select(hint => new InlayHint(file.Lines.PlaceOf(hint.At), hint.Label, PaddingLeft: true, MarkupContent.Markdown(hint.Tooltip)))];
    }
}
