using Masthead;

namespace Newsroom.Search;

/// <summary>What a piece may be found by, and how much it says of the piece where it stands.</summary>
internal static class WeightedWords
{
    /// <summary>A text that repeats a word is not the more about it without end.</summary>
    private const int MostInTheText = 5;

    public static Dictionary<string, int> Of(Article article)
    {
        var weights = new Dictionary<string, int>(StringComparer.Ordinal);
        Add(article.Title, 20);
        Add(article.AlternativeTitle, 10);
        Add(article.Standfirst, 6);
        Add(article.Section?.Name, 6);
        foreach (var tag in article.Tags)
            Add(tag.Name, 8);
        foreach (var credit in article.Byline.Credits)
            Add(credit.Author.Name, 8);
        foreach (var label in Label.Of(article))
            Add(label.Words, 6);

        foreach (var (word, times) in Folded.Words(Prose.Of(article.Body)).CountBy(static word => word, StringComparer.Ordinal))
            weights[word] = weights.GetValueOrDefault(word) + Math.Min(times, MostInTheText);
        return weights;

        void Add(string? text, int weight)
        {
            foreach (var word in Folded.Words(text ?? ""))
                weights[word] = weights.GetValueOrDefault(word) + weight;
        }
    }
}
