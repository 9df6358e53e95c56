using Masthead.Content.Text;
using Masthead.Shared;

namespace Masthead.Content.Words;

/// <summary>How a language quotes, and says whose words they are.</summary>
internal sealed class SpeechWords
{
    private const int LongestTakingUp = 40;

    private (char Open, char Close)[]? pairs;
    private char[]? marks;
    private HashSet<string>? asides, persons, inGeneral;
    private WordSet? verbs, firstOfPhrases;
    private string[]? phrases, takingUp;

    /// <summary>How a quotation begins and ends: pairs, set off by spaces.</summary>
    public required string Marks { get; init; }

    /// <summary>What says whose words they are: any of these near a quotation.</summary>
    public required string Verbs { get; init; }

    /// <summary>The same of several words.</summary>
    public required string[] Phrases { get; init; }

    /// <summary>What announces a text that nobody says: a sign, a slogan, a question that is often asked.</summary>
    public string Writings { get; init; } = "";

    /// <summary>What a question begins with that nobody has asked, and what answers it: "But why?" Well. Set off by spaces.</summary>
    public string Asides { get; init; } = "";

    /// <summary>How a sentence begins that takes up words which nobody has said: "That is …", "Sounds familiar". Set off by commas.</summary>
    public string TakingUp { get; init; } = "";

    /// <summary>What stands for a person: he, she, Mr. Set off by spaces.</summary>
    public string Persons { get; init; } = "";

    /// <summary>What a sentence has beside words that nobody in particular says: the writer or the reader, everyone, a myth, an excuse. Set off by spaces.</summary>
    public string InGeneral { get; init; } = "";

    /// <summary>Null for a language without words of its own.</summary>
    public static SpeechWords? For(string language) => Languages.Find(language)?.Speech;

    public IReadOnlyList<(char Open, char Close)> Pairs => pairs ??= [.. Marks.Split(' ').Select(static pair => (pair[0], pair[1]))];

    public bool Opens(char character) => ClosingOf(character) is not null;

    /// <summary>What ends the quotation that a mark begins; null where it begins none.</summary>
    public char? ClosingOf(char mark)
    {
        foreach (var (open, close) in Pairs)
        {
            if (open == mark)
                return close;
        }

        return null;
    }

    /// <summary>Where the next mark of any kind is; -1 for none.</summary>
    public int NextMark(string text, int from) => text.IndexOfAny(marks ??= [.. Pairs.SelectMany(static pair => new[] { pair.Open, pair.Close }).Append('„').Distinct()], from);

    /// <summary>Whether a text says who is speaking: word by word, since there are hundreds that do.</summary>
    public bool Attributes(ReadOnlySpan<char> text)
    {
        if (HasAccents(text))
            text = UnicodeForm.Composed(text.ToString()).AsSpan();

        verbs ??= new WordSet($"{Verbs} {Writings}".Split(' ').Select(Fold.Name).Where(static verb => verb.Length > 0));
        phrases ??= [.. Phrases.Select(static phrase => $" {Fold.Name(phrase)} ")];
        firstOfPhrases ??= new WordSet(phrases.Select(static phrase => phrase.Substring(1, phrase.IndexOf(' ', 1) - 1)));

        // In small letters, with a space before and behind each word.
        var mayHavePhrase = false;
        var words = new char[text.Length + 2];
        words[0] = ' ';
        var (length, start) = (1, 1);
        foreach (var character in text)
        {
            if (character is >= 'a' and <= 'z')
                words[length++] = character;
            else if (char.IsLetterOrDigit(character))
                words[length++] = char.ToLowerInvariant(character);
            else if (length == start)
                continue;
            else if (character is '\'' or '’')
                words[length++] = '\'';
            else if (EndsWord())
                return true;
        }

        return EndsWord() || (mayHavePhrase && phrases.Any(new string(words, 0, length).Contains));

        bool EndsWord()
        {
            var word = words.AsSpan(start, length - start);
            if (word.IsEmpty)
                return false;

            mayHavePhrase |= firstOfPhrases.Contains(word);
            words[length++] = ' ';
            start = length;
            return verbs.Contains(word);
        }
    }

    /// <summary>Whether a text begins with one of the words of a question that nobody has asked, or of its answer.</summary>
    public bool IsAside(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(" \n\t\u00A0¿¡".AsSpan());
        var end = 0;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return end > 0 && (asides ??= [.. Asides.Split(' ')]).Contains(Fold.Name(text.Slice(0, end).ToString()));
    }

    /// <summary>Whether a text begins as one does that takes up what is quoted before it.</summary>
    public bool TakesUp(ReadOnlySpan<char> text)
    {
        takingUp ??= [.. TakingUp.Split(',').Select(Fold.Name).Where(static phrase => phrase.Length > 0)];
        var folded = Fold.Name(text.Slice(0, Math.Min(text.Length, LongestTakingUp)).ToString());
        return takingUp.Any(phrase => folded.StartsWith(phrase, StringComparison.Ordinal) && (folded.Length == phrase.Length || !char.IsLetterOrDigit(folded[phrase.Length])));
    }

    /// <summary>Whether a word of a text stands for a person.</summary>
    public bool NamesAPerson(string text) => HasAnyOf(persons ??= [.. Persons.Split(' ')], text);

    /// <summary>Whether a sentence is about nobody in particular, or about the writer.</summary>
    public bool IsInGeneral(string sentence) => HasAnyOf(inGeneral ??= [.. InGeneral.Split(' ')], sentence);

    private static bool HasAnyOf(HashSet<string> words, string text) => Fold.Name(text).Split([' ', '\n', ',', '.', ';', ':', '’', '\'', '-'], StringSplitOptions.RemoveEmptyEntries).Any(words.Contains);

    private static bool HasAccents(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (character is >= '\u0300' and <= '\u036F')
                return true;
        }

        return false;
    }
}
