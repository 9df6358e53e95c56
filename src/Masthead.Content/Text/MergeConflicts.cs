namespace Masthead.Content.Text;

/// <summary>Lines that Git leaves where it could not merge: each conflict once, at its first line.</summary>
internal static class MergeConflicts
{
    public const string Conflict = "A merge conflict stands here: keep one of the two versions, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.";

    public const string Leftover = "This line is left over from a merge: check what stands around it, and remove the line.";

    private const int Length = 7;

    /// <summary>Code, in which such lines may be shown: how it begins and ends.</summary>
    private static readonly (string Opening, string Closing)[] Code =
        [("```", "```"), ("~~~", "~~~"), ("<pre", "</pre>"), ("{% highlight", "{% endhighlight"), ("{{< highlight", "{{< /highlight")];

    /// <param name="isProse">Whether it is text, in which code is left aside, and a line of equals signs may underline a heading; else YAML.</param>
    public static IEnumerable<(TextRange Line, string Message)> In(string text, TextRange within, bool isProse)
    {
        // Nearly every file has none.
        if (!Holds(text, within, "<<<<<<<") && !Holds(text, within, ">>>>>>>") && (isProse || !Holds(text, within, "=======")))
            yield break;

        var (isOpen, isDivided, closing) = (false, false, (string?)null);
        for (var start = within.Start; start < within.End;)
        {
            var end = text.IndexOfAny(['\n', '\r'], start, within.End - start);
            end = end < 0 ? within.End : end;
            var line = new TextRange(start, end);
            start = end + 1;

            if (isProse && IsCode(line.Of(text), ref closing))
                continue;

            var marker = MarkerAt(text, line);
            var message = marker switch
            {
                '<' => Conflict,
                '>' when !isOpen && (isDivided || !isProse) => Leftover,
                '|' or '=' when !isOpen && !isProse => Leftover,
                _ => null,
            };
            if (message is not null)
                yield return (line, message);
            isOpen = marker == '<' || (isOpen && marker != '>');
            isDivided = marker == '=' || (isDivided && marker != '>');
        }
    }

    private static bool Holds(string text, TextRange within, string marker) => text.IndexOf(marker, within.Start, within.Length, StringComparison.Ordinal) >= 0;

    /// <summary>Seven times the same, then a space or nothing.</summary>
    private static char MarkerAt(string text, TextRange line)
    {
        var character = line.Length < Length ? '\0' : text[line.Start];
        if (character is not ('<' or '|' or '=' or '>'))
            return '\0';

        for (var i = 1; i < Length; i++)
        {
            if (text[line.Start + i] != character)
                return '\0';
        }

        return line.Length == Length || text[line.Start + Length] == ' ' ? character : '\0';
    }

    /// <param name="closing">What ends the code that is open.</param>
    private static bool IsCode(string line, ref string? closing)
    {
        var content = line.TrimStart(' ', '\t', '>');
        if (closing is not null)
        {
            if (content.Contains(closing))
                closing = null;
            return true;
        }

        foreach (var (opening, end) in Code)
        {
            if (content.StartsWith(opening, StringComparison.Ordinal))
            {
                closing = content.IndexOf(end, opening.Length, StringComparison.Ordinal) < 0 ? end : null;
                return true;
            }
        }

        return false;
    }
}
