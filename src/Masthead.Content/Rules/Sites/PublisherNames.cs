using System.Text.RegularExpressions;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Sites;

/// <summary>Names of publishers, compared as wordings write them: with or without an article, in part, and inflected (<c>des Tagesspiegels</c>).</summary>
internal static class PublisherNames
{
    /// <summary>What an ending adds or replaces.</summary>
    private const int LongestEnding = 2;

    private static readonly Regex Article = new("^(?:(?:the|le|la|les|der|die|das|den|dem|des|el|los|las|de|het|il|lo|i|gli|o|a|os|as) |l')", RegexOptions.CultureInvariant);

    private static readonly Regex Word = new(@"[\p{L}\p{M}\p{N}]+", RegexOptions.CultureInvariant);

    /// <summary>Folded, and without its article.</summary>
    public static string Comparable(string name) => Article.Replace(Fold.Name(name), "");

    /// <summary>Whether the words of one stand in the other, one behind the other.</summary>
    public static bool AreSame(string name, string other)
    {
        var (words, others) = (WordsOf(name), WordsOf(other));
        var (fewer, more) = words.Length < others.Length ? (words, others) : (others, words);
        return fewer.Length > 0 && Enumerable.Range(0, more.Length - fewer.Length + 1).Any(start => fewer.Zip(more.Skip(start), IsForm).All(static isForm => isForm));
    }

    private static string[] WordsOf(string name) => [.. Word.Matches(Comparable(name)).Cast<Match>().Select(static word => word.Value)];

    private static bool IsForm(string word, string other) =>
        Math.Abs(word.Length - other.Length) <= LongestEnding && (word.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(word, StringComparison.Ordinal));
}
