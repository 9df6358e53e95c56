using Masthead.Content.Words;

namespace Masthead.Content.Prose;

/// <summary>Direct speech in a paragraph.</summary>
/// <param name="Start">Where its opening mark is.</param>
/// <param name="End">Behind its closing mark; the paragraph's end where there is none.</param>
/// <param name="Close">What is to end it.</param>
internal sealed record Quotation(int Start, int End, bool IsClosed, char Close)
{
    private const int Deepest = 20;

    /// <summary>How many other marks stand between an opening one and its word.</summary>
    private const int FurthestWord = 5;

    /// <summary>What is left of words that an apostrophe stands before: Dutch <c>'k</c>, <c>'m</c>, <c>'n</c>, <c>'r</c>, <c>'s</c>, <c>'t</c>.</summary>
    private const string CutShort = "kmnrst";

    /// <summary>How many characters end it: two apostrophes are one mark.</summary>
    public int ClosingLength { get; init; } = 1;

    /// <summary>Whether the mark that ends it is the one that is to.</summary>
    public bool EndsRightly(string text) => ClosingLength == 1 && text[End - 1] == Close;

    /// <summary>Whether one mark is straight and the other curved, or both are curved as another language has them: a matter of style.</summary>
    public bool MixesKinds(string text) => !EndsRightly(text) && (text[End - 1] is '"' or '”' || (text[Start] == '„' && text[End - 1] == '“'));

    /// <summary>Whether both of its marks are straight.</summary>
    public bool IsStraight(string text) => IsClosed && text[Start] == '"' && text[End - 1] == '"';

    /// <summary>The quotations of a text, those inside others left out; what was opened and never closed comes as it is.</summary>
    public static IReadOnlyList<Quotation> In(string text, SpeechWords words)
    {
        var i = words.NextMark(text, 0);
        if (i < 0)
            return [];

        var found = new List<Quotation>();
        var open = new List<Mark>();
        for (; i >= 0; i = words.NextMark(text, i + 1))
        {
            if (ClosesOneOf(open, text, i) is >= 0 and var closed)
            {
                // What was opened inside it never was closed.
                AddUnclosed(closed + 1);
                if (closed == 0)
                    found.Add(new Quotation(open[0].Start, i + 1, IsClosed: true, open[0].Close));
                open.RemoveRange(closed, open.Count - closed);
            }
            else if (ClosingOf(text, i, words) is { } close && !IsOpenedAnew(open, text, i))
            {
                open.Add(new Mark(i, close));

                // Nobody quotes as deep: the marks are a pattern, and no speech.
                if (open.Count > Deepest)
                    return [];
            }
        }

        AddUnclosed(0);
        found.Sort(static (left, right) => left.Start.CompareTo(right.Start));
        return found;

        void AddUnclosed(int from)
        {
            for (var never = from; never < open.Count; never++)
                found.Add(WronglyClosed(open[never], text, never + 1 < open.Count ? open[never + 1].Start : text.Length) ?? new Quotation(open[never].Start, text.Length, IsClosed: false, open[never].Close));
        }
    }

    /// <summary>Whether a text ends a quotation that it did not begin.</summary>
    public static bool EndsAnother(string text, SpeechWords words)
    {
        var behindOwn = 0;
        var own = new Queue<Quotation>(In(text, words));
        for (var i = words.NextMark(text, 0); i >= 0; i = words.NextMark(text, i + 1))
        {
            while (own.Count > 0 && own.Peek().Start <= i)
                behindOwn = Math.Max(behindOwn, own.Dequeue().End);
            if (i >= behindOwn && IsEnd(text, i, words))
                return true;
        }

        return false;
    }

    private static bool IsEnd(string text, int index, SpeechWords words) => text[index] == '"'
        ? index > 0 && !char.IsWhiteSpace(text[index - 1]) && !char.IsDigit(text[index - 1])
        : !IsApostrophe(text, index) && words.Pairs.Any(mark => mark.Close == text[index]);

    /// <summary>Which of the open quotations a character closes: the last that it can; -1 for none.</summary>
    private static int ClosesOneOf(List<Mark> open, string text, int index)
    {
        if (IsApostrophe(text, index))
            return -1;

        var last = open.Count - 1;
        if (last < 0)
            return -1;

        var character = text[index];
        while (last >= 0 && open[last].Close != character)
            last--;
        if (last >= 0)
            return character is '“' && OpensAWord(text, index) && (index == 0 || char.IsWhiteSpace(text[index - 1]) || text[index - 1] is '(' or '[') ? -1 : last;

        // Marks of two kinds are a matter of style: a straight one also closes what a curved one opened, if it stands behind a word, and the
        // other way round. Behind a number it is an inch if the right one follows.
        last = open.Count - 1;
        var (opening, close) = (text[open[last].Start], open[last].Close);
        var closes = character switch
        {
            '"' => !OpensAWord(text, index) && !(index > 0 && char.IsDigit(text[index - 1]) && text.IndexOf(close, index) >= 0),
            '”' => opening is '"' or '„',
            '“' => opening is '“' or '"' or '„' && StandsBehindAWord(text, index),
            '„' => StandsBehindAWord(text, index),
            '«' or '»' => opening == character && (StandsBehindAWord(text, index) || StandsBeforeAStop(text, index)),
            _ => false,
        };
        return closes ? last : -1;
    }

    /// <summary>What ends the quotation that a character begins; null where it begins none. Quotations of other languages are what they are in any.</summary>
    private static char? ClosingOf(string text, int index, SpeechWords words) => text[index] switch
    {
        _ when IsApostrophe(text, index) => null,
        '"' when !OpensAWord(text, index) => null,
        '»' when index + 1 < text.Length && char.IsWhiteSpace(text[index + 1]) => null,
        '”' when OpensAWord(text, index) => '”',
        '“' or '«' or '»' when StandsBehindAWord(text, index) && words.Pairs.Any(pair => pair.Close == text[index]) => null,
        '„' => words.ClosingOf('„') ?? '“',
        var mark => words.ClosingOf(mark),
    };

    /// <summary>A line that begins with a mark as the open quotation did: verse, or paragraphs without a line between.</summary>
    private static bool IsOpenedAnew(List<Mark> open, string text, int index) =>
        open.Count > 0 && open[open.Count - 1].Start is var before && text[before] == text[index] && BeginsALine(text, index) && BeginsALine(text, before);

    private static bool BeginsALine(string text, int index) => index == 0 || text[index - 1] == '\n';

    /// <summary>
    /// A single mark in a word or before one that is cut short (<c>foto’s</c>, <c>’t</c>), also turned the other way round, as programs do that make
    /// marks curved (<c>‘s avonds</c>, <c>‘t</c>, <c>‘87</c>).
    /// </summary>
    private static bool IsApostrophe(string text, int index)
    {
        if (text[index] is not ('‘' or '’') || index + 1 >= text.Length || !char.IsLetterOrDigit(text[index + 1]))
            return false;

        return text[index] == '’'
            || (index > 0 && char.IsLetterOrDigit(text[index - 1]))
            || char.IsDigit(text[index + 1])
            || (CutShort.IndexOf(char.ToLowerInvariant(text[index + 1])) >= 0 && (index + 2 == text.Length || text[index + 2] is ' ' or '-' or '\u00A0'));
    }

    /// <summary>A straight mark looks the same at both ends, and is an inch behind a number. Behind one that opens a word stands, soon, the word.</summary>
    private static bool OpensAWord(string text, int index) => OpensAWord(text, index, index);

    /// <param name="start">Where the mark begins that ends here.</param>
    private static bool OpensAWord(string text, int index, int start) =>
        BeginsAWord(text, index + 1)
        && (start == 0 || char.IsWhiteSpace(text[start - 1]) || text[start - 1] is '(' or '[' or '{' or '—' or '–' or '-' or '/' or '‘' or '\'' or ProseBlock.NoText);

    private static bool BeginsAWord(string text, int index)
    {
        for (var end = Math.Min(text.Length, index + FurthestWord); index < end && !char.IsWhiteSpace(text[index]); index++)
        {
            if (char.IsLetterOrDigit(text[index]) || char.IsSurrogate(text[index]) || text[index] == ProseBlock.NoText)
                return true;
        }

        return false;
    }

    private static bool StandsBehindAWord(string text, int index) =>
        index > 0 && !char.IsWhiteSpace(text[index - 1]) && text[index - 1] is not ('(' or '[' or '{') && (index + 1 >= text.Length || !char.IsLetterOrDigit(text[index + 1]));

    /// <summary>Set off by a space, as in French, where no word follows that it could begin.</summary>
    private static bool StandsBeforeAStop(string text, int index) => index + 1 < text.Length && text[index + 1] is ',' or '.' or ';';

    /// <summary>What was opened and ended by a mark that ends nothing: two apostrophes, a prime, an accent, an apostrophe behind a full stop.</summary>
    private static Quotation? WronglyClosed(Mark mark, string text, int end)
    {
        for (var i = mark.Start + 2; i < end; i++)
        {
            var length = LengthOfWrongMark(text, i, mark.Start);
            if (length > 0 && !char.IsWhiteSpace(text[i - 1]) && (i + length >= text.Length || !char.IsLetterOrDigit(text[i + length])))
                return new Quotation(mark.Start, i + length, IsClosed: true, mark.Close) { ClosingLength = length };
        }

        return null;
    }

    private static int LengthOfWrongMark(string text, int index, int start)
    {
        switch (text[index])
        {
            case '\'' or '’' or '´' or '‘' or '′' when index + 1 < text.Length && text[index + 1] == text[index]:
                return OpensBefore(text, start + 1, index) ? 0 : 2;
            case '″' or '˝' or '‟' or '‶' or '´':
                return char.IsDigit(text[index - 1]) ? 0 : 1;
            case '\'' or '’':
                return text[index - 1] is '.' or ',' or '!' or '?' && text.IndexOfAny(['‘', '‚'], start + 1, index - start - 1) < 0 && !HasSingle(text, start + 1, index) ? 1 : 0;
            default:
                return 0;
        }
    }

    /// <summary>Whether the same two marks open a word before: they are the writer's quotation marks.</summary>
    private static bool OpensBefore(string text, int from, int index)
    {
        for (var i = from; i + 2 < index; i++)
        {
            if (text[i] == text[index] && text[i + 1] == text[index] && OpensAWord(text, i + 1, i))
                return true;
        }

        return false;
    }

    /// <summary>Whether a straight single mark opens a quotation inside, also right behind the other mark: what ends it is no wrong mark.</summary>
    private static bool HasSingle(string text, int start, int end)
    {
        for (var i = text.IndexOf('\'', start, end - start); i >= 0; i = text.IndexOf('\'', i + 1, end - i - 1))
        {
            if (i == start ? BeginsAWord(text, i + 1) : OpensAWord(text, i))
                return true;
        }

        return false;
    }

    /// <summary>A mark that has begun a quotation.</summary>
    /// <param name="Close">What ends it.</param>
    private readonly record struct Mark(int Start, char Close);
}
