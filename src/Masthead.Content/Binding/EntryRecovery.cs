using System.Text.RegularExpressions;
using Masthead.Content.Text;
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
    public static (YamlDocument Document, EquatableArray<TextRange> Unread) Read(string text, TextRange yaml, CancellationToken cancellation)
    {
        var ranges = Divide(text, yaml).ToArray();
        var documents = Array.ConvertAll(ranges, range => YamlReader.Read(text, range, YamlLimits.Default, cancellation));
        var maps = documents.Select(static document => document.Root).OfType<YamlMapping>().ToArray();
        var lists = documents.Select(static document => document.Root).OfType<YamlSequence>().ToArray();
        YamlNode? root = lists.Length > 0
            ? new YamlSequence(yaml, [.. lists.SelectMany(static list => list.Items)])
            : maps.Length > 0 ? new YamlMapping(yaml, [.. maps.SelectMany(static map => map.Entries)]) : null;
        return (
            new YamlDocument(root, [.. documents.SelectMany(static document => document.Errors)]),
            ranges.Where((_, i) => documents[i].Errors.Any(static error => error.Kind is YamlErrorKind.Syntax or YamlErrorKind.Limit)).ToEquatableArray());
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
