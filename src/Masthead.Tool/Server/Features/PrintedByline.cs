using System.Globalization;
using Masthead.Content.Model;
using Masthead.Content.Resolution;

namespace Masthead.Tool.Server.Features;

/// <summary>What an article says as it will be printed.</summary>
internal static class PrintedByline
{
    /// <summary>The line that the file words itself, else the one that is made of its credits; null for a piece that nobody signs.</summary>
    public static string? Of(ResolvedArticle article) =>
        article.Content.Byline.Text is { } text ? text.Value
        : article.Credits.Count == 0 ? null
        : string.Concat(BylineComposer.Compose(article.Credits, article.Language).Select(static segment => segment.Text)) is { Length: > 0 } line ? line : null;

    /// <summary>The moment that a date is read as.</summary>
    public static string Of(DateTimeOffset date) => date.ToString("yyyy-MM-ddTHH:mmzzz", CultureInfo.InvariantCulture);

    /// <summary>Dates whose moment is not all written: a day is midnight somewhere, and a time is one where the publication is.</summary>
    public static IEnumerable<Located<DateTimeOffset>> Dates(ArticleContent article, string text) =>
        new[] { article.PublishedKey, article.Updated }.OfType<Located<DateTimeOffset>>()
            .Concat(article.Notes.Select(static note => note.Date).OfType<Located<DateTimeOffset>>())
            .Where(date => date.Range.Length > 0 && date.Range.End <= text.Length);
}
