using Masthead.Generators.Content.Model;

namespace Masthead.Generators.Generation.Grouping;

/// <summary>How much text of an article its group's literal will hold, closely enough to keep a budget.</summary>
internal static class TextLength
{
    /// <summary>Names, tags and what a byline says between names.</summary>
    private const int Overhead = 200;

    public static int Of(ArticleContent article)
    {
        var length = Overhead + 2 * article.Path.Id.Length
            + Length(article.Title) + Length(article.Standfirst) + (article.InlineBody?.Text.Length ?? 0);
        foreach (var note in article.Notes)
            length += Length(note.Text);
        foreach (var disclaimer in article.Disclaimers)
            length += disclaimer.Inline?.Text?.Translations.Sum(static translation => translation.Text.Value.Length) ?? Overhead;
        return length;
    }

    private static int Length(Content.Located<string>? text) => text?.Value.Length ?? 0;
}
