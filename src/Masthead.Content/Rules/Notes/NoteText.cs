using System.Text.RegularExpressions;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Notes;

/// <summary>
/// The words of a note as they are written, links and emphasis included, but for its label and for the emphasis, brackets and quotation or list marks
/// around all of it.
/// </summary>
internal static class NoteText
{
    private static readonly Regex ContinuedQuote = new(@"(\r\n?|\n)[ \t]*(?:>[ \t]?)+", RegexOptions.CultureInvariant);

    private static readonly Regex Margin = new(@"[ \t]*(?:\r\n?|\n)[ \t]*", RegexOptions.CultureInvariant);

    private static readonly Regex BoxEnd = new(@"(?:^|\n):{3,}\s*$", RegexOptions.CultureInvariant);

    private static readonly Regex Tag = new(@"\G\s*</?[A-Za-z][^<>]*>", RegexOptions.CultureInvariant);

    private static readonly Regex LastTag = new(@"</(?<name>[A-Za-z]+)\s*>\s*$", RegexOptions.CultureInvariant);

    private static readonly Regex Name = new(@"[A-Za-z][A-Za-z0-9]*", RegexOptions.CultureInvariant);

    /// <param name="source">All of the note.</param>
    /// <param name="label">Where its label begins; its first word, where it has none.</param>
    /// <param name="behind">Behind its label, and what ends that.</param>
    public static string Of(string file, TextRange source, int label, int behind)
    {
        var open = new List<string>();
        var first = ReadMarks(file, source.Start, label, open);
        if (label == behind)
            label = behind = first;
        for (var place = label; place < behind; place++)
        {
            if (file[place] is '(' or '[' && file.IndexOf(file[place] == '(' ? ')' : ']', place, behind - place) is > 0 and var closed)
                place = closed;
            else
                place += Math.Max(0, Closing(file, place, open) - 1);
        }

        var start = behind;
        for (var length = Closing(file, start, open); length > 0 || (start < source.End && char.IsWhiteSpace(file[start])); length = Closing(file, start, open))
            start += Math.Max(1, length);

        var rest = Margin.Replace(ContinuedQuote.Replace(file.Substring(start, Math.Max(0, source.End - start)), "$1"), "\n").Trim();
        rest = BoxEnd.Replace(rest, "").TrimEnd();
        while (open.Count > 0 && WithoutLast(rest, open[0]) is { } inner) // what was opened first ends last
        {
            rest = inner.TrimEnd();
            open.RemoveAt(0);
        }

        return string.Concat(open.Where(static mark => mark is "*" or "_" || (mark[0] == '<' && !IsBlock(mark)))) + rest;
    }

    /// <summary>What is opened before the first word, in its order; tags with their brackets.</summary>
    /// <returns>Where the words begin: at a link, where the first one stands in one.</returns>
    private static int ReadMarks(string file, int start, int end, List<string> open)
    {
        for (var place = start; place < end; place++)
        {
            if (file[place] == '<' && Tag.Match(file, place, end - place) is { Success: true } tag)
            {
                if (tag.Value[1] != '/' && !tag.Value.EndsWith("/>", StringComparison.Ordinal))
                    open.Add(tag.Value);
                place += tag.Length - 1;
            }
            else if (file[place] == '[' && file.IndexOf(']', end) is > 0 and var closed && closed + 1 < file.Length && file[closed + 1] is '(' or '[' && file.IndexOf('[', place + 1, closed - place) < 0)
            {
                return place;
            }
            else if ((file[place] is '[' or '(' && !(place + 1 < end && file[place + 1] == '!'))
                || (file[place] is '*' or '_' && !(file[place] == '*' && file[place + 1] is ' ' or '\t')))
            {
                open.Add(file[place].ToString());
            }
            else if (file[place] == ']' && open.Count > 0 && open[open.Count - 1] == "[")
            {
                open.RemoveAt(open.Count - 1);
            }
        }

        return end;
    }

    /// <summary>How long what closes the innermost mark is, where that stands at a place; none, where another thing does.</summary>
    private static int Closing(string file, int place, List<string> open)
    {
        if (open.Count == 0 || place >= file.Length)
            return 0;

        var mark = open[open.Count - 1];
        var length = mark[0] == '<'
            ? Tag.Match(file, place) is { Success: true } tag && tag.Value.TrimStart().StartsWith("</", StringComparison.Ordinal) && Name.Match(tag.Value).Value == Name.Match(mark).Value ? tag.Length : 0
            : file[place] == CloserOf(mark[0]) ? 1 : 0;
        if (length > 0)
            open.RemoveAt(open.Count - 1);
        return length;
    }

    private static string? WithoutLast(string text, string mark)
    {
        if (mark[0] == '<')
            return LastTag.Match(text) is { Success: true } tag && tag.Groups["name"].Value == Name.Match(mark).Value ? text.Substring(0, tag.Index) : null;

        var closer = CloserOf(mark[0]);
        var end = text.Length - 1;
        return end >= 0 && text[end] == closer ? text.Substring(0, end)
            : end > 0 && text[end] == '.' && text[end - 1] == closer ? text.Substring(0, end - 1) + (end > 1 && text[end - 2] == '.' ? "" : ".")
            : null;
    }

    private static bool IsBlock(string tag) => Name.Match(tag).Value.ToLowerInvariant() is "p" or "div" or "aside" or "section" or "blockquote" or "footer" or "header" or "article" or "small" or "span" or "center";

    private static char CloserOf(char mark) => mark switch
    {
        '[' => ']',
        '(' => ')',
        _ => mark,
    };
}
