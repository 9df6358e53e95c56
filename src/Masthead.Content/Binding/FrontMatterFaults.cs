using System.Text.RegularExpressions;
using Masthead.Content.Keys;
using Masthead.Content.Model;
using Masthead.Content.Text;
using Masthead.Shared;

namespace Masthead.Content.Binding;

/// <summary>Front matter that is not recognized as such, so that it would be printed: what stands there, and what to do.</summary>
internal static class FrontMatterFaults
{
    /// <summary>Front matter further down is none.</summary>
    private const int LongestPreface = 4000;

    private const int LinesOfTitle = 10;

    private static readonly Regex WrittenTitle = new(@"\A[^\p{L}\p{N}]{0,6}(?:title|headline)[""']?\s*[:=]\s*\S", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly string[] Comments = ["<!--", "//", "/*", "{%", "{#", "<%", "{{!", "{/*", "[//]"];

    private static readonly char[] Invisible = [' ', '\t', '\u00A0', '\u200B', '\u2060', '\uFEFF', '\u3000'];

    /// <summary>In a file that begins with none, as far as that is recognized.</summary>
    public static Problem? Missed(string text, KeySet keys)
    {
        var within = new TextRange(text.StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0, text.Length);
        var start = within.Start;
        while (start < text.Length && text[start] is ' ' or '\t' or '\r' or '\n')
            start++;
        if (start == text.Length)
            return null;

        var line = SourceLine.At(text, within, start);
        return Other(text, line) ?? Indented(text, line, start) ?? Opening(text, within, line, keys) ?? Unopened(text, line, keys) ?? Below(text, within, start, keys) ?? Title(text, within, start, keys);
    }

    /// <summary>A second one, right behind the first.</summary>
    public static Problem? Second(string text, TextRange body, KeySet keys)
    {
        var start = body.Start;
        while (start < body.End && char.IsWhiteSpace(text[start]))
            start++;
        if (start == body.End)
            return null;

        var line = SourceLine.At(text, body, start);
        return FormatOf(text, line) is { } format && line.Next(body) is { } next && KeyBlock.At(text, next.Start, keys) is { ClosedBy: not null } block && block.Format == format
            ? Fault(line, "A second front matter begins here, which would be printed as text: keep one of the two, with all keys in it.")
            : null;
    }

    /// <summary>JSON as Middleman writes it.</summary>
    private static Problem? Other(string text, SourceLine line)
    {
        var written = Written(text, line).Trim();
        return written switch
        {
            ";;;" => Fault(line, "The front matter is JSON, between lines ';;;', which is not read: write '---json' instead of the first and '---' instead of the second, and a brace around what stands between them where it has none."),
            _ => null,
        };
    }

    /// <summary>JSON that does not begin its line.</summary>
    private static Problem? Indented(string text, SourceLine line, int start) => line.Start < start && JsonMatter.Opens(text, start)
        ? Fault(line, "The brace opens the front matter at the beginning of the line only: remove what stands before it.")
            with { Edits = [new TextEdit("Remove the spaces", new TextRange(line.Start, start), "")] }
        : null;

    /// <summary>A line that opens it nearly: <c>----</c>, <c>———</c>, <c>---js</c>, one that is indented.</summary>
    private static Problem? Opening(string text, TextRange within, SourceLine line, KeySet keys)
    {
        var written = Written(text, line).Trim(Invisible);
        var isNamed = written.StartsWith("---", StringComparison.Ordinal) && written.TrimStart('-', ' ') is { Length: > 0 and < 20 };
        if (!isNamed && (written.Length < 2 || !written.All(static character => character is '-' or '+' or '_' or '*' or '=' or '~' or '\u2212' or (>= '\u2010' and <= '\u2015'))))
            return null;

        if (line.Next(within) is not { } next)
            return null;

        var block = KeyBlock.At(text, next.Start, keys);
        if (block is null && !(isNamed && Written(text, next).TrimStart().StartsWith("{", StringComparison.Ordinal)))
            return null;

        var mark = (block?.Format ?? DataFormat.Yaml).Line;
        var message = written == mark ? $"The line '{mark}' opens the front matter at the beginning of the line only: remove what stands before it."
            : isNamed ? $"The line that opens the front matter is '{mark}', alone or with YAML, TOML or JSON behind it: remove what stands behind it."
            : $"{Quoted.Of(written)} does not open front matter: write '{mark}' here, and below the keys.";
        return Fault(line, message) with { Edits = [new TextEdit($"Write {mark}", new TextRange(line.Start, line.End), mark) { IsSafe = false }] };
    }

    /// <summary>Statiq and Wyam need no opening line; others take the first lines for keys up to a blank one.</summary>
    private static Problem? Unopened(string text, SourceLine line, KeySet keys)
    {
        if (KeyBlock.At(text, line.Start, keys) is not { } block || (block.ClosedBy is null && !block.HasName && block.KnownKeys < 2))
            return null;

        var mark = block.Format.Line;
        return block.ClosedBy is not null
            ? Fault(line, $"The front matter has no opening line: put a line '{mark}' above it.") with { Edits = [new TextEdit($"Put {mark} above it", TextRange.At(line.Start), mark + Lines.BreakIn(text)) { IsSafe = false }] }
            : Fault(line, $"These keys are read as text, since no front matter is opened: put a line '{mark}' above them, and one below them.")
                with { Edits = [new TextEdit($"Put {mark} around them", block.Range, mark + Lines.BreakIn(text) + block.Range.Of(text) + Lines.BreakIn(text) + mark) { IsSafe = false }] };
    }

    /// <summary>Behind a comment, or text.</summary>
    private static Problem? Below(string text, TextRange within, int start, KeySet keys)
    {
        for (SourceLine? next = SourceLine.At(text, within, start); next is { } line && line.Start < start + LongestPreface; next = line.Next(within))
        {
            if (FormatOf(text, line) is not { } format || line.Next(within) is not { } first || KeyBlock.At(text, first.Start, keys) is not { ClosedBy: { } closing } found || found.Format != format)
                continue;

            var before = new TextRange(start, line.Start).Of(text);
            var isComment = Comments.Any(mark => before.StartsWith(mark, StringComparison.Ordinal));
            var block = new TextRange(line.Start, closing.End).Of(text);
            var range = new TextRange(start, start + before.TrimEnd().Length);
            return new Problem(ProblemKind.UnreadableYaml, range, $"{(isComment ? "A comment" : "Text")} stands before the front matter, which must come first: move it below the line that closes the front matter.")
            {
                Edits = [new TextEdit("Move it below the front matter", new TextRange(start, closing.End), block + Lines.BreakIn(text) + before.TrimEnd()) { IsSafe = false }],
            };
        }

        return null;
    }

    /// <summary>A title in a form that is read nowhere here: <c>title = "…"</c>, <c>#+TITLE: …</c>, <c>.. title: …</c>.</summary>
    private static Problem? Title(string text, TextRange within, int start, KeySet keys)
    {
        var count = 0;
        for (SourceLine? next = SourceLine.At(text, within, start); keys.TryGet("headline", out _) && next is { } line && count++ < LinesOfTitle; next = line.Next(within))
        {
            if (WrittenTitle.IsMatch(Written(text, line)))
                return Fault(line, "A title stands here, but not in front matter, which is YAML between two lines '---' at the top of the file: write it there, as 'title: Ferries return'.");
        }

        return null;
    }

    /// <summary>The format that a line opens; null for another line.</summary>
    private static DataFormat? FormatOf(string text, SourceLine line) => Written(text, line).TrimEnd(' ', '\t') switch
    {
        "---" => DataFormat.Yaml,
        "+++" => DataFormat.Toml,
        _ => null,
    };

    private static string Written(string text, SourceLine line) => new TextRange(line.Start, line.End).Of(text);

    private static Problem Fault(SourceLine line, string message) => new(ProblemKind.UnreadableYaml, line.RestFrom(line.Start), message);
}
