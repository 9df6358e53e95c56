using Masthead.Content.Binding.Values;
using Masthead.Content.Model;

namespace Masthead.Content.Rules.Base;

/// <summary>Dates of one file, compared: by the day as it is written, where one of the two has no time.</summary>
internal static class WrittenDates
{
    public static bool IsBefore(Located<DateTimeOffset> date, Located<DateTimeOffset> other, string text) =>
        DateReader.HasTime(date.Range.Of(text)) && DateReader.HasTime(other.Range.Of(text)) ? date.Value < other.Value : date.Value.Date < other.Value.Date;

    /// <summary>When an article was published; a date from the file's name has an empty place, so that it is one without a time.</summary>
    public static Located<DateTimeOffset>? PublishedIn(ArticleContent article) =>
        article.PublishedKey ?? (article.FileDate is { } day ? new Located<DateTimeOffset>(day, default) : null);
}
