using Masthead.Content.Text;

namespace Masthead.Content.Editing;

/// <summary>
/// A value that is put into a file, written as the file writes its own: a text (<c>"Ada Byron"</c>, of itself), a <see cref="Word"/>, a <see cref="List"/> or a <see cref="Map"/>.
/// What only a person knows is the text <see cref="TextEdit.Blank"/>.
/// </summary>
internal abstract class NewValue
{
    public static implicit operator NewValue(string text) => new NewText(text);

    /// <summary>What stands without quotation marks where the format lets it: <c>true</c>, <c>600</c>, <c>2024-05-31</c>.</summary>
    public static NewValue Word(string word) => new NewWord(word);

    public static NewValue List(params NewValue[] items) => new NewList(items);

    /// <summary>Keys and values, in their order.</summary>
    public static NewMap Map(params (string Key, NewValue Value)[] entries) => new NewMap(entries);

    /// <summary>On one line: behind a key, between brackets.</summary>
    public abstract string Inline(WrittenFile file);

    /// <summary>Behind a key of block YAML and its colon: on the same line, or on lines below it.</summary>
    /// <param name="indent">Of the key.</param>
    public virtual string BehindKey(string indent, WrittenFile file) => " " + Inline(file);

    /// <summary>Behind a dash of block YAML and its blank.</summary>
    /// <param name="indent">Of lines below it: what stands before the dash, and two spaces.</param>
    public virtual string BehindDash(string indent, WrittenFile file) => Inline(file);

    private sealed class NewWord(string word) : NewValue
    {
        public override string Inline(WrittenFile file) => file.Notation.Word(word);
    }

    private sealed class NewText(string text) : NewValue
    {
        public override string Inline(WrittenFile file) => file.Scalar(text);

        /// <summary>Several lines stay lines, where a literal block gives them back as they are.</summary>
        public override string BehindKey(string indent, WrittenFile file)
        {
            var lines = text.Split('\n');
            return lines.Length == 1 || lines[0].Length == 0 || lines[lines.Length - 1].Length == 0 || text[0] is ' ' or '\t' || text.Any(static character => char.IsControl(character) && character is not ('\n' or '\t'))
                ? base.BehindKey(indent, file)
                : " |-" + string.Concat(lines.Select(line => line.Length == 0 ? file.LineEnd : $"{file.LineEnd}{indent}  {line}"));
        }
    }

    private sealed class NewList(NewValue[] items) : NewValue
    {
        public override string Inline(WrittenFile file) => $"[{string.Join(", ", items.Select(item => item.Inline(file)))}]";

        public override string BehindKey(string indent, WrittenFile file) =>
            string.Concat(items.Select(item => $"{file.LineEnd}{file.ListIndentBelow(indent)}- {item.BehindDash(file.ListIndentBelow(indent) + "  ", file)}"));
    }
}

/// <summary>Keys and values: the one value that may also be written as lines of a table, and over several lines between braces.</summary>
internal sealed class NewMap((string Key, NewValue Value)[] entries) : NewValue
{
    public IReadOnlyList<(string Key, NewValue Value)> Entries => entries;

    public override string Inline(WrittenFile file) => Notation.Map(entries.Select(entry => file.Entry(entry.Key, entry.Value)));

    public override string BehindKey(string indent, WrittenFile file) => file.LineEnd + indent + "  " + Lines(indent + "  ", file);

    public override string BehindDash(string indent, WrittenFile file) => Lines(indent, file);

    /// <summary>Between braces, each entry on a line of its own.</summary>
    /// <param name="indent">Of what the braces belong to.</param>
    /// <param name="step">How much further in their entries stand.</param>
    public string Expanded(string indent, string step, WrittenFile file) =>
        "{" + string.Join(",", entries.Select(entry => $"{file.LineEnd}{indent}{step}{file.Entry(entry.Key, entry.Value)}")) + file.LineEnd + indent + "}";

    private string Lines(string indent, WrittenFile file) =>
        string.Join(file.LineEnd + indent, entries.Select(entry => file.Notation.Key(entry.Key) + entry.Value.BehindKey(indent, file)));
}
