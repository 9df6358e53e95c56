namespace Masthead.Content.Text;

/// <summary>An item of a list, as it stands in the text.</summary>
internal static class ListItem
{
    private const string Title = "Remove the empty entry";

    /// <summary>Takes it away: in a block its lines, dash and all; between brackets the comma that sets it off too.</summary>
    public static TextEdit Removal(string text, TextRange item)
    {
        var dash = Back(text, item.Start, static character => character is ' ' or '\t') - 1;
        if (dash >= 0 && text[dash] == '-' && Back(text, dash, static character => character is ' ' or '\t') is var line && (line == 0 || text[line - 1] is '\n' or '\r'))
        {
            var lines = new TextRange(line, Lines.Behind(text, Lines.EndOf(text, item.End)));
            return new TextEdit(Title, lines, "") { IsSafe = lines.Of(text).IndexOf('#') < 0 };
        }

        var end = Forward(text, item.End);
        if (end < text.Length && text[end] == ',')
            return new TextEdit(Title, new TextRange(item.Start, Forward(text, end + 1)), "");
        var start = Back(text, item.Start, char.IsWhiteSpace);
        return new TextEdit(Title, new TextRange(start > 0 && text[start - 1] == ',' ? start - 1 : item.Start, item.End), "");
    }

    private static int Back(string text, int position, Func<char, bool> isPassed)
    {
        while (position > 0 && isPassed(text[position - 1]))
            position--;
        return position;
    }

    private static int Forward(string text, int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
            position++;
        return position;
    }
}
