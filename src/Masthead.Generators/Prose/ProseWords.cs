using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Masthead.Generators.Content;

namespace Masthead.Generators.Prose;

/// <summary>How one language quotes, and says whose words they are: a file of <c>Words/</c>.</summary>
/// <param name="Marks">How a quotation begins and ends.</param>
internal sealed record ProseWords(IReadOnlyList<(char Open, char Close)> Marks, Regex Speech)
{
    private static readonly ConcurrentDictionary<string, ProseWords?> ByLanguage = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Null for a language without a file.</summary>
    public static ProseWords? For(string language) => ByLanguage.GetOrAdd(language.Split('-')[0], static language => Load(language.ToLowerInvariant()));

    public bool Opens(char character) => Marks.Any(mark => mark.Open == character);

    /// <summary>Whether a text says who is speaking.</summary>
    public bool Attributes(string text) => Speech.IsMatch(Fold.Name(text));

    private static ProseWords? Load(string language)
    {
        using var stream = typeof(ProseWords).Assembly.GetManifestResourceStream(language);
        if (stream is null)
            return null;

        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(static line => line[0] != '#').ToLookup(static line => line.Split(' ')[0], static line => line.Substring(line.IndexOf(' ') + 1));
        var words = lines["speech"].SelectMany(static line => line.Split(' ')).Concat(lines["phrase"]).Select(static word => Regex.Escape(Fold.Name(word)));
        return new ProseWords(
            [.. lines["marks"].SelectMany(static line => line.Split(' ')).Select(static mark => (mark[0], mark[1]))],
            new Regex($@"(?<![\p{{L}}\p{{N}}])(?:{string.Join("|", words)})(?![\p{{L}}\p{{N}}])", RegexOptions.CultureInvariant));
    }
}
