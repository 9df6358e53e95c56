using Masthead.Content.Words;

namespace Masthead.Content.Prose;

/// <summary>Direct speech in a paragraph.</summary>
/// <param name="Start">Where its opening mark is.</param>
/// <param name="End">Behind its closing mark; the paragraph's end where there is none.</param>
internal sealed record Quotation(int Start, int End, bool IsClosed)
{
    private const int Deepest = 20;

    /// <summary>What is left of words that an apostrophe stands before: Dutch <c>'k</c>, <c>'m</c>, <c>'n</c>, <c>'r</c>, <c>'s</c>, <c>'t</c>.</summary>
    private const string CutShort = "kmnrst";

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
                    found.Add(new Quotation(open[0].Start, i + 1, IsClosed: true));
                open.RemoveRange(closed, open.Count - closed);
            }
            else if (ClosingOf(text, i, words) is { } close)
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
                found.Add(new Quotation(open[never].Start, text.Length, IsClosed: false));
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
        while (last >= 0 && open[last].Close != text[index])
            last--;

        // Marks of two kinds are a matter of style: a straight one also closes what a curved one opened, if it stands behind a word, and the
        // other way round.
        var isOtherKind = text[index] == '"' ? !OpensAWord(text, index) : text[index] == '”' && open.Count > 0 && open[open.Count - 1].Close == '"';
        return last < 0 && isOtherKind ? open.Count - 1 : last;
    }

    /// <summary>What ends the quotation that a character begins; null where it begins none.</summary>
    private static char? ClosingOf(string text, int index, SpeechWords words) =>
        (text[index] == '"' && !OpensAWord(text, index)) || IsApostrophe(text, index) ? null : words.ClosingOf(text[index]);

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

    /// <summary>A straight mark looks the same at both ends, and is an inch behind a number.</summary>
    private static bool OpensAWord(string text, int index) =>
        index + 1 < text.Length && !char.IsWhiteSpace(text[index + 1])
        && (index == 0 || char.IsWhiteSpace(text[index - 1]) || text[index - 1] is '(' or '[' or '{' or '—' or '–' or '-' or '/' or '‘' or '\'' or ProseBlock.NoText);

    /// <summary>A mark that has begun a quotation.</summary>
    /// <param name="Close">What ends it.</param>
    private readonly record struct Mark(int Start, char Close);
}
