namespace Masthead.Content.Text;

/// <summary>What mends a finding: a range of the file that it stands in, and what is to stand there instead. Nothing else changes.</summary>
/// <param name="Title">As an editor offers it.</param>
internal sealed record TextEdit(string Title, TextRange Range, string NewText)
{
    /// <summary>Another value for a scalar, or another name for a key, in the quotation marks that it has.</summary>
    /// <param name="source">The file.</param>
    public static TextEdit Replacing(TextRange range, string source, string value) =>
        new($"Replace by {Quoted.Of(value)}", range, ScalarText.Like(range.Of(source), value));
}
