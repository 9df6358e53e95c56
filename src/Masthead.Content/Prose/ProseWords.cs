using System.Collections.Concurrent;
using Masthead.Content.Text;

namespace Masthead.Content.Prose;

/// <summary>How one language quotes, and says whose words they are: a file of <c>Words/</c>.</summary>
internal sealed class ProseWords
{
    private static readonly ConcurrentDictionary<string, ProseWords?> ByLanguage = new(StringComparer.OrdinalIgnoreCase);

    private readonly char[] marks;
    private readonly HashSet<string> speech;
    private readonly string[] phrases;

    private ProseWords(ILookup<string, string> lines)
    {
        Marks = [.. lines["marks"].SelectMany(static line => line.Split(' ')).Select(static mark => (mark[0], mark[1]))];
        marks = [.. Marks.SelectMany(static mark => new[] { mark.Open, mark.Close }).Distinct()];
        speech = [.. lines["speech"].SelectMany(static line => line.Split(' ')).Select(Fold.Name)];
        phrases = [.. lines["phrase"].Select(static phrase => $" {Fold.Name(phrase)} ")];
    }

    /// <summary>How a quotation begins and ends.</summary>
    public IReadOnlyList<(char Open, char Close)> Marks { get; }

    /// <summary>Null for a language without a file.</summary>
    public static ProseWords? For(string language) => ByLanguage.GetOrAdd(language.Split('-')[0], static language => Load(language.ToLowerInvariant()));

    public bool Opens(char character) => ClosingOf(character) is not null;

    /// <summary>What ends the quotation that a mark begins; null where it begins none.</summary>
    public char? ClosingOf(char mark)
    {
        foreach (var (open, close) in Marks)
        {
            if (open == mark)
                return close;
        }

        return null;
    }

    /// <summary>Where the next mark of any kind is; -1 for none.</summary>
    public int NextMark(string text, int from) => text.IndexOfAny(marks, from);

    /// <summary>Whether a text says who is speaking: word by word, since there are hundreds that do.</summary>
    public bool Attributes(ReadOnlySpan<char> text)
    {
        if (HasAccents(text))
            text = Composed(text.ToString()).AsSpan();

        // In small letters, with a space before and behind each word.
        var words = new char[text.Length + 2];
        words[0] = ' ';
        var (length, start) = (1, 1);
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
                words[length++] = char.ToLowerInvariant(character);
            else if (length == start)
                continue;
            else if (character is '\'' or '’')
                words[length++] = '\'';
            else if (EndsWord())
                return true;
        }

        return EndsWord() || phrases.Any(new string(words, 0, length).Contains);

        bool EndsWord()
        {
            var word = new string(words, start, length - start);
            if (word.Length > 0)
                words[length++] = ' ';
            start = length;
            return speech.Contains(word);
        }
    }

    /// <summary>With each accent in its letter. A text with half a character has no such form.</summary>
    private static string Composed(string text)
    {
        try
        {
            return text.Normalize();
        }
        catch (ArgumentException)
        {
            return text;
        }
    }

    private static bool HasAccents(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (character is >= '\u0300' and <= '\u036F')
                return true;
        }

        return false;
    }

    private static ProseWords? Load(string language)
    {
        using var stream = typeof(ProseWords).Assembly.GetManifestResourceStream(language);
        if (stream is null)
            return null;

        using var reader = new StreamReader(stream);
        return new ProseWords(reader.ReadToEnd().Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .Where(static line => line[0] != '#')
            .ToLookup(static line => line.Split(' ')[0], static line => line.Substring(line.IndexOf(' ') + 1)));
    }
}
