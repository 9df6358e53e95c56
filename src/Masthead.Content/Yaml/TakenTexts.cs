using Masthead.Content.Data;
using Masthead.Content.Text;

namespace Masthead.Content.Yaml;

/// <summary>Finds them. A comment as people write one (<c># so</c>, <c>#TODO</c>) is none, nor is a dash in prose.</summary>
internal static class TakenTexts
{
    private static readonly string[] Reminders = ["TODO", "FIXME", "XXX", "HACK", "NOTE", "TBD"];

    /// <param name="range">A plain scalar's, which may be empty.</param>
    /// <param name="parent">What it is in; null for nothing.</param>
    public static TakenText? At(TextRange range, OpenCollection? parent, string text, TextRange within) =>
        parent is null or { IsFlow: true } ? null : RunTogether(range, parent, text, within) ?? Comment(range, text, within);

    /// <summary><c>platform #3 was closed</c>: behind a blank, the rest is a comment to YAML.</summary>
    private static TakenText? Comment(TextRange range, string text, TextRange within)
    {
        var hash = range.End;
        while (hash < within.End && SourceLine.IsBlank(text[hash]))
            hash++;
        if (hash == range.End || hash + 1 >= within.End || text[hash] != '#' || !char.IsLetterOrDigit(text[hash + 1]) || IsReminder(text, hash + 1))
            return null;

        var end = SourceLine.At(text, within, hash).End;
        while (SourceLine.IsBlank(text[end - 1]))
            end--;

        var start = range.Length == 0 ? hash : range.Start;
        var isOneLine = !new TextRange(start, end).Of(text).Any(SourceLine.IsBreak);
        return new TakenText(
            new TextRange(hash, end),
            "To YAML this is a comment and no part of the value: put all of the value in quotation marks, or a space behind the '#' of a comment.",
            isOneLine ? new TextEdit("Put the value in quotation marks", new TextRange(start, end), ScalarText.Like("'", text.Substring(start, end - start))) { IsSafe = false } : null);
    }

    private static bool IsReminder(string text, int start) =>
        Array.Exists(Reminders, word => string.CompareOrdinal(text, start, word, 0, word.Length) == 0 && (start + word.Length == text.Length || !char.IsLetter(text[start + word.Length])));

    /// <summary>Items of a list that are indented deeper than the one above, or have no blank behind the dash, go on with the text that stands there.</summary>
    private static TakenText? RunTogether(TextRange range, OpenCollection parent, string text, TextRange within)
    {
        var isBelowKey = parent is OpenMapping && SourceLine.At(text, within, range.Start).Content == range.Start && IsDash(text, range.Start, range.End) == Dash.WithoutBlank;
        if (isBelowKey)
        {
            var written = range.Of(text);
            var dashed = Dashed(written);
            return new TakenText(
                new TextRange(range.Start, range.Start + 1),
                "Without a space behind its dash this is no item of a list, but a text: add the space.",
                new TextEdit("Add the space", range, dashed) { IsSafe = false });
        }

        if (parent is not OpenSequence)
            return null;

        for (var at = text.IndexOf('\n', range.Start, range.Length); at >= 0; at = text.IndexOf('\n', at + 1, range.End - at - 1))
        {
            var line = SourceLine.At(text, within, at + 1);
            if (line.Content >= range.End || IsDash(text, line.Content, range.End) is not (var dash and not Dash.None))
                continue;

            var item = SourceLine.At(text, within, parent.Start);
            return new TakenText(
                new TextRange(line.Content, line.Content + 1),
                "To YAML this line goes on with the item above, and is none of its own: indent it as far as the dash of that item, with a space behind its dash.",
                new TextEdit("Make it an item", new TextRange(line.Start, line.Content + 1), text.Substring(item.Start, item.Content - item.Start) + (dash == Dash.WithoutBlank ? "- " : "-")) { IsSafe = false });
        }

        return null;
    }

    private static string Dashed(string written)
    {
        var lines = written.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var dash = lines[i].Length - lines[i].TrimStart(' ').Length;
            if (IsDash(lines[i], dash, lines[i].Length) == Dash.WithoutBlank)
                lines[i] = lines[i].Insert(dash + 1, " ");
        }

        return string.Join("\n", lines);
    }

    private enum Dash
    {
        None,
        WithBlank,
        WithoutBlank,
    }

    /// <summary>A dash that begins an item, or would: before a digit it is a minus.</summary>
    private static Dash IsDash(string text, int at, int end) =>
        at + 1 >= end || text[at] != '-' ? Dash.None
        : SourceLine.IsBlank(text[at + 1]) ? Dash.WithBlank
        : char.IsLetter(text[at + 1]) ? Dash.WithoutBlank
        : Dash.None;
}
