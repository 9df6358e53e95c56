using System.Text.RegularExpressions;
using Masthead.Content.Keys;
using Masthead.Content.Text;
using Masthead.Content.Data;
using Masthead.Content.Yaml;

namespace Masthead.Content.Binding;

/// <summary>
/// Reads a file of many entries, one of which cannot be read, entry by entry: it loses that entry only. An entry begins at a line
/// that is not indented and holds a key or a dash.
/// </summary>
internal static class EntryRecovery
{
    private static readonly Regex EntryStart = new(@"^(?:-(?=[ \t\r\n]|\z)|[^\s#:'""\[{&*!|>%@`][^:\r\n]*:(?=[ \t\r\n]|\z))", RegexOptions.Multiline | RegexOptions.CultureInvariant);

    /// <returns>What could be read, and the entries that could not be read to their end.</returns>
    public static (DataDocument Document, EquatableArray<TextRange> Unread) Read(string text, TextRange yaml, KeySet keys, CancellationToken cancellation)
    {
        var ranges = Divide(text, yaml).ToArray();
        var documents = Array.ConvertAll(ranges, range => YamlReader.Read(text, range, DataLimits.Default, keys, cancellation));
        var maps = documents.Select(static document => document.Root).OfType<DataMapping>().ToArray();
        var lists = documents.Select(static document => document.Root).OfType<DataSequence>().ToArray();
        DataNode? root = lists.Length > 0
            ? new DataSequence(yaml, [.. lists.SelectMany(static list => list.Items)])
            : maps.Length > 0 ? new DataMapping(yaml, [.. maps.SelectMany(static map => map.Entries)]) : null;
        return (
            new DataDocument(root, [.. documents.SelectMany(static document => document.Errors)]),
            ranges.Where((_, i) => documents[i].Errors.Any(static error => error.Kind is DataErrorKind.Syntax or DataErrorKind.Limit)).ToEquatableArray());
    }

    /// <summary>What stands before the first entry goes with it.</summary>
    private static IEnumerable<TextRange> Divide(string text, TextRange yaml)
    {
        var start = yaml.Start;
        foreach (var next in EntryStart.Matches(yaml.Of(text)).Cast<Match>().Skip(1).Select(match => yaml.Start + match.Index))
        {
            yield return new TextRange(start, next);
            start = next;
        }

        yield return new TextRange(start, yaml.End);
    }
}
