using Masthead.Content.Data;
using Masthead.Content.Text;

namespace Masthead.Content.Yaml;

/// <summary>YAML 1.2 text to nodes. Any text whatever gives a document: what cannot be read is an error with its place.</summary>
internal static class YamlReader
{
    /// <param name="text">The whole file.</param>
    /// <param name="within">The part that is YAML: the front matter of a Markdown file, or all of it.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="cancellation">Checked at every node.</param>
    public static DataDocument Read(string text, TextRange within, DataLimits limits, CancellationToken cancellation)
    {
        if (within.Length > limits.Characters)
            return new DataDocument(null, [new DataError(DataErrorKind.Limit, TextRange.At(within.Start), SyntaxMessages.TooLong(limits))]);

        var errors = new List<DataError>();
        var prepared = new PreparedText(text, within, errors);
        var builder = new NodeBuilder(text, within, limits, errors);
        new EventReader(text, within, prepared, builder).ReadAll(cancellation);
        return new DataDocument(builder.Root, errors);
    }
}
