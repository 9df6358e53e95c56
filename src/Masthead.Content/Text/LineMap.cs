namespace Masthead.Content.Text;

/// <summary>The lines of a text as editors and build servers count them, for whoever asks about many places: LF, CRLF and CR end one.</summary>
internal sealed class LineMap
{
    private readonly List<int> starts = [0];

    public LineMap(string text)
    {
        Text = text;
        for (var end = Lines.EndOf(text, 0); end < text.Length; end = Lines.EndOf(text, starts[starts.Count - 1]))
            starts.Add(Lines.Behind(text, end));
    }

    public string Text { get; }

    public int Count => starts.Count;

    /// <summary>Line and column, in UTF-16, both from 1 on.</summary>
    public (int Line, int Column) PositionOf(int offset)
    {
        var at = Math.Min(offset, Text.Length);
        var found = starts.BinarySearch(at);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, at - starts[line] + 1);
    }

    /// <summary>What stands in a line, its break left out.</summary>
    /// <param name="line">From 1 on.</param>
    public TextRange RangeOf(int line) => new(starts[line - 1], Lines.EndOf(Text, starts[line - 1]));
}
