using Masthead.Content.Text;

namespace Masthead.Content.Editing;

/// <summary>An item that is put into a list: keys and values, or a text alone.</summary>
/// <param name="Entries">In their order; a text alone has no key.</param>
internal sealed record NewItem(IReadOnlyList<(string? Key, string Value)> Entries)
{
    public static NewItem Of(string text) => new([(null, text)]);

    /// <summary>The lines behind the dash of a block list, and below it.</summary>
    /// <param name="indent">Of the lines below: what stands before the dash, and two spaces.</param>
    /// <param name="quoted">A value as the file writes its own, whose quotation marks are taken where the new ones need some.</param>
    public string AsBlock(string indent, string quoted, string lineEnd) =>
        string.Join(lineEnd + indent, Entries.Select(entry => entry.Key is null ? Scalar(entry.Value, quoted) : $"{entry.Key}: {Block(entry.Value, indent, quoted, lineEnd)}"));

    /// <summary>Between the brackets of a flow list.</summary>
    public string AsFlow(string quoted) => Entries is [(null, var text)]
        ? Scalar(text, quoted)
        : $"{{ {string.Join(", ", Entries.Select(entry => $"{entry.Key}: {Scalar(entry.Value, quoted)}"))} }}";

    /// <summary>Without quotation marks where it needs none.</summary>
    public static string Scalar(string value, string quoted) => ScalarText.Like("", value) is var plain && plain == value ? plain : ScalarText.Like(quoted, value);

    /// <summary>Several lines stay lines, where a literal block gives them back as they are.</summary>
    private static string Block(string value, string indent, string quoted, string lineEnd)
    {
        var lines = value.Split('\n');
        return lines.Length == 1 || lines[0].Length == 0 || lines[lines.Length - 1].Length == 0 || value[0] is ' ' or '\t' || value.Any(static character => char.IsControl(character) && character is not ('\n' or '\t'))
            ? Scalar(value, quoted)
            : "|-" + string.Concat(lines.Select(line => line.Length == 0 ? lineEnd : $"{lineEnd}{indent}  {line}"));
    }
}
