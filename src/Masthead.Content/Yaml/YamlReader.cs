using Masthead.Content.Data;
using Masthead.Content.Keys;
using Masthead.Content.Text;

namespace Masthead.Content.Yaml;

/// <summary>YAML 1.2 text to nodes. Any text whatever gives a document: what cannot be read is an error with its place.</summary>
internal static class YamlReader
{
    /// <summary>Each takes what the parser refused at the last one; a file of many such is given up, lest it take time without end.</summary>
    private const int MostReadings = 64;

    /// <param name="text">The whole file.</param>
    /// <param name="within">The part that is YAML: the front matter of a Markdown file, or all of it.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="keys">Those that the file may hold: in a quotation that is not closed they are none of its words.</param>
    /// <param name="cancellation">Checked at every node.</param>
    public static DataDocument Read(string text, TextRange within, DataLimits limits, KeySet keys, CancellationToken cancellation) =>
        new MendedReading(text, within, (mended, rest) => ReadAsItIs(mended, rest, limits, keys, cancellation)).Tried(ReadAsItIs(text, within, limits, keys, cancellation));

    private static DataDocument ReadAsItIs(string text, TextRange within, DataLimits limits, KeySet keys, CancellationToken cancellation)
    {
        if (within.Length > limits.Characters)
            return new DataDocument(null, [new DataError(DataErrorKind.Limit, TextRange.At(within.Start), DataMessages.TooLong(limits))]);

        var errors = new List<DataError>();
        var prepared = new PreparedText(text, within, errors);
        var leniency = new Leniency(prepared, keys);
        for (var rest = Math.Min(MostReadings * within.Length, limits.Characters); ; rest -= within.Length)
        {
            List<DataError> found = [.. errors];
            var builder = new NodeBuilder(text, within, limits, found);
            if (new EventReader(text, within, prepared, builder, keys).ReadAll(cancellation) is not { } failure)
                return Document(builder, found);
            if (rest > 0 && leniency.TryAmend(failure))
                continue;

            builder.ReportFailure(SyntaxHints.Explain(failure, keys));
            return Document(builder, found);
        }

        DataDocument Document(NodeBuilder builder, List<DataError> found)
        {
            builder.CloseAll();
            return new DataDocument(builder.Root, found);
        }
    }
}
