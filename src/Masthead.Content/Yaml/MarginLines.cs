using System.Text;
using Masthead.Content.Data;
using Masthead.Content.Keys;
using Masthead.Content.Text;

namespace Masthead.Content.Yaml;

/// <summary>
/// Lines that go on with a quotation, a list or a map and are indented no deeper than its key. YAML 1.2 refuses them; libyaml, by which Jekyll and
/// Hugo read, does not.
/// </summary>
internal sealed class MarginLines
{
    private readonly string text;
    private readonly int column;
    private readonly bool isItem;
    private readonly IReadOnlyList<SourceLine> lines;

    /// <param name="range">The whole value.</param>
    /// <param name="open">What it stands in, the innermost first.</param>
    /// <param name="isOwn">Whether a line counts; null for all.</param>
    public MarginLines(TextRange range, IEnumerable<OpenCollection> open, string text, TextRange within, Func<SourceLine, bool>? isOwn = null)
    {
        this.text = text;
        var block = open.FirstOrDefault(static collection => !collection.IsFlow);
        column = block is null ? -1 : SourceLine.At(text, within, block.Start).Column(block.Start);
        isItem = block is OpenSequence;
        lines = column < 0 ? [] : [.. Further(range, within).Where(line => line.Column(line.Content) <= column && isOwn?.Invoke(line) != false)];
    }

    public bool AreNone => lines.Count == 0;

    /// <summary>
    /// Whether what follows is among the lines, so that the closing mark is missing further up: a key that is known, or with nothing behind it; several that
    /// look like keys; an item of the list that the value is one of. Prose begins a line with a word and a colon now and then.
    /// </summary>
    public bool HoldOthers(KeySet keys)
    {
        var count = 0;
        foreach (var line in lines)
        {
            if (isItem && text[line.Content] == '-' && line.Content + 1 < line.End && SourceLine.IsBlank(text[line.Content + 1]) && line.Column(line.Content) == column)
                return true;
            if (line.ColonFrom(line.Content) is not { } colon || colon == line.Content || text.IndexOfAny([' ', '\t', '"', '\''], line.Content, colon - line.Content) >= 0)
                continue;
            if (++count > 1 || colon + 1 == line.End || keys.TryGet(text.Substring(line.Content, colon - line.Content), out _))
                return true;
        }

        return false;
    }

    /// <param name="what">They belong to.</param>
    public DataError Finding(string what) => new(DataErrorKind.AtMargin, lines[0].Written, SyntaxMessages.AtMargin(what)) { Edit = Indented };

    /// <summary>What moves them in; null where there are none.</summary>
    public TextEdit? Indented
    {
        get
        {
            if (AreNone)
                return null;

            var (first, last) = (lines[0], lines[lines.Count - 1]);
            var indented = new StringBuilder();
            for (var i = 0; i < lines.Count; i++)
                indented.Append(text, i == 0 ? first.Start : lines[i - 1].Content, lines[i].Start - (i == 0 ? first.Start : lines[i - 1].Content)).Append(' ', column + 2);
            return new TextEdit(lines.Count == 1 ? "Indent the line" : "Indent the lines", new TextRange(first.Start, last.Content), indented.ToString());
        }
    }

    private IEnumerable<SourceLine> Further(TextRange range, TextRange within)
    {
        for (var next = SourceLine.At(text, within, range.Start).Next(within); next is { } line && line.Start < range.End; next = line.Next(within))
        {
            if (line.Content < line.End)
                yield return line;
        }
    }
}
