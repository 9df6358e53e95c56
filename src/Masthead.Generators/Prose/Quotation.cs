namespace Masthead.Generators.Prose;

/// <summary>Direct speech in a paragraph.</summary>
/// <param name="Start">Where its opening mark is.</param>
/// <param name="End">Behind its closing mark; the paragraph's end where there is none.</param>
internal sealed record Quotation(int Start, int End, bool IsClosed)
{
    private const int Deepest = 20;

    /// <summary>The quotations of a text, those inside others left out; what was opened and never closed comes as it is.</summary>
    public static IReadOnlyList<Quotation> In(string text, ProseWords words)
    {
        var found = new List<Quotation>();
        var open = new List<(int Start, char Open, char Close)>();
        for (var i = words.NextMark(text, 0); i >= 0; i = words.NextMark(text, i + 1))
        {
            if (ClosesOneOf(open, text, i) is >= 0 and var closed)
            {
                // What was opened inside it never was closed.
                found.AddRange(open.Skip(closed + 1).Select(inner => new Quotation(inner.Start, text.Length, IsClosed: false)));
                if (closed == 0)
                    found.Add(new Quotation(open[0].Start, i + 1, IsClosed: true));
                open.RemoveRange(closed, open.Count - closed);
            }
            else if (OpeningAt(text, i, words) is { } mark)
            {
                open.Add((i, mark.Open, mark.Close));

                // Nobody quotes as deep: the marks are a pattern, and no speech.
                if (open.Count > Deepest)
                    return [];
            }
        }

        found.AddRange(open.Select(never => new Quotation(never.Start, text.Length, IsClosed: false)));
        return [.. found.OrderBy(static quotation => quotation.Start)];
    }

    /// <summary>Whether a text ends a quotation that it did not begin.</summary>
    public static bool EndsAnother(string text, ProseWords words)
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

    private static bool IsEnd(string text, int index, ProseWords words) => text[index] == '"'
        ? index > 0 && !char.IsWhiteSpace(text[index - 1]) && !char.IsDigit(text[index - 1])
        : words.Marks.Any(mark => mark.Close == text[index]);

    /// <summary>Which of the open quotations a character closes: the last that it can; -1 for none.</summary>
    private static int ClosesOneOf(List<(int Start, char Open, char Close)> open, string text, int index)
    {
        var last = open.FindLastIndex(mark => mark.Close == text[index]);

        // Marks of two kinds are a matter of style: a straight one also closes what a curved one opened, if it stands behind a word, and the
        // other way round.
        var isOtherKind = text[index] == '"' ? !OpensAWord(text, index) : text[index] == '”' && open.Count > 0 && open[open.Count - 1].Close == '"';
        return last < 0 && isOtherKind ? open.Count - 1 : last;
    }

    private static (char Open, char Close)? OpeningAt(string text, int index, ProseWords words)
    {
        if (!words.Opens(text[index]) || (text[index] == '"' && !OpensAWord(text, index)))
            return null;
        return words.Marks.First(mark => mark.Open == text[index]);
    }

    /// <summary>A straight mark looks the same at both ends, and is an inch behind a number.</summary>
    private static bool OpensAWord(string text, int index) =>
        index + 1 < text.Length && !char.IsWhiteSpace(text[index + 1])
        && (index == 0 || char.IsWhiteSpace(text[index - 1]) || text[index - 1] is '(' or '[' or '{' or '—' or '–' or '-' or '/' or '‘' or '\'' or ProseBlock.NoText);
}
