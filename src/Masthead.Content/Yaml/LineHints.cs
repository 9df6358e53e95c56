using Masthead.Content.Data;
using Masthead.Content.Text;

namespace Masthead.Content.Yaml;

/// <summary>What makes a whole line unreadable, whatever stands on it.</summary>
internal static class LineHints
{
    public static DataError? Tab(SyntaxFailure failure)
    {
        var line = failure.LineAt(failure.Next);
        if (IndentingTabs(line) is { } tabs)
            return SyntaxFailure.Error(tabs, SyntaxMessages.Tab).WithoutTabs(failure.Text, failure.Within);
        if (!failure.MentionsTab)
            return null;

        // The parser has met a tab further on, in the lines that would continue this one or after a dash.
        for (var next = line.Next(failure.Within); next is { } further; next = further.Next(failure.Within))
        {
            if (IndentingTabs(further) is { } indentation)
                return SyntaxFailure.Error(indentation, SyntaxMessages.Tab).WithoutTabs(failure.Text, failure.Within);
        }

        var tab = failure.Text.IndexOf('\t', failure.Last.Start, failure.Within.End - failure.Last.Start);
        return tab < 0 ? null : SyntaxFailure.Error(new TextRange(tab, tab + 1), SyntaxMessages.Tab);
    }

    public static DataError? UnicodeSpace(SyntaxFailure failure)
    {
        var line = failure.LineAt(failure.Next);
        return UnicodeSpaces.At(failure.Text, new TextRange(line.Content, line.End)) is { Length: > 0 } spaces
            ? SyntaxFailure.OtherSpaces(failure.Text, spaces, "indent YAML")
            : null;
    }

    public static DataError? Directive(SyntaxFailure failure)
    {
        foreach (var position in (int[])[failure.Next, failure.Last.Start])
        {
            var line = failure.LineAt(position);
            if (failure.CharacterAt(line.Start) == '%' && failure.Bracket is null)
                return SyntaxFailure.Error(line.RestFrom(line.Start), SyntaxMessages.Directive).Inserting("Make it a comment", line.Start, "# ", isSafe: false);
        }

        return null;
    }

    private static TextRange? IndentingTabs(SourceLine line)
    {
        var tab = line.Text.IndexOf('\t', line.Start, line.Content - line.Start);
        return tab < 0 || line.Content == line.End ? null : new TextRange(tab, line.Content);
    }
}
