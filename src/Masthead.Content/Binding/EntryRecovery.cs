using System.Text.RegularExpressions;
using Masthead.Content.Data;
using Masthead.Content.Keys;
using Masthead.Content.Text;
using Masthead.Content.Yaml;

namespace Masthead.Content.Binding;

/// <summary>
/// Reads a file of many entries, one of which cannot be read, entry by entry: it loses that entry only. An entry begins at a line
/// that is not indented and holds a key or a dash; below one key that holds all of them (<c>authors:</c>), at one that is indented as the first of them is.
/// </summary>
internal static class EntryRecovery
{
    private const string Key = @"[^\s#:'""\[{&*!|>%@`-][^:\r\n]*:(?=[ \t\r\n]|\z)";

    private static readonly Regex EntryStart = new(@"^(?:-(?=[ \t\r\n]|\z)|" + Key + ")", RegexOptions.Multiline | RegexOptions.CultureInvariant);

    /// <summary>A key with nothing behind it, and the first entry below: a key of the same kind, which may bear a name for others (an anchor), or a dash.</summary>
    private static readonly Regex Group = new(@"\A(?:[ \t]*(?:#.*)?\r?\n|---[ \t]*\r?\n)*" + Key + @"[ \t]*(?:#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*(?<indent>(?> *))(?:-(?=[ \t\r\n])|(?<=\n +)" + Key + @"[ \t]*(?:&\S+[ \t]*)?(?:#.*)?\r?$)", RegexOptions.Multiline | RegexOptions.CultureInvariant);

    /// <returns>What could be read, and the entries that could not be read to their end.</returns>
    public static (DataDocument Document, EquatableArray<TextRange> Unread) Read(string text, TextRange yaml, KeySet keys, CancellationToken cancellation)
    {
        var entries = Divide(text, yaml, EntryStart).SelectMany(range => Inner(text, range)).Select(range => (Range: range, Document: YamlReader.Read(text, range, DataLimits.Default, keys, cancellation))).ToArray();
        var faulty = entries.Where(static entry => IsFaulty(entry.Document)).ToArray();
        // What an alias stands for is in another entry, and nowhere to be found in one that is read alone.
        if (yaml.Of(text).Contains("&"))
        {
            var alone = faulty.Where(entry => entry.Range.Of(text).IndexOf('*') < 0).ToArray();
            foreach (var left in alone.Length < faulty.Length ? new[] { alone, faulty } : [faulty])
            {
                if (YamlReader.Read(Without(text, left.Select(static entry => entry.Range)), yaml, DataLimits.Default, keys, cancellation) is var rest && !IsFaulty(rest))
                    return (new DataDocument(rest.Root, [.. left.SelectMany(static entry => entry.Document.Errors), .. rest.Errors]), left.Select(static entry => entry.Range).ToEquatableArray());
            }
        }

        var documents = Array.ConvertAll(entries, static entry => entry.Document);
        var maps = documents.Select(static document => document.Root).OfType<DataMapping>().ToArray();
        var lists = documents.Select(static document => document.Root).OfType<DataSequence>().ToArray();
        DataNode? root = lists.Length > 0
            ? new DataSequence(yaml, [.. lists.SelectMany(static list => list.Items)])
            : maps.Length > 0 ? new DataMapping(yaml, [.. maps.SelectMany(static map => map.Entries)]) : null;
        return (new DataDocument(root, [.. documents.SelectMany(static document => document.Errors)]), faulty.Select(static entry => entry.Range).ToEquatableArray());
    }

    private static bool IsFaulty(DataDocument document) => document.Errors.Any(static error => error.Kind is DataErrorKind.Syntax or DataErrorKind.Limit);

    /// <summary>The text with comments where the entries stood, so that every other place stays where it is.</summary>
    private static string Without(string text, IEnumerable<TextRange> entries)
    {
        var characters = text.ToCharArray();
        foreach (var range in entries)
        {
            for (var i = range.Start; i < range.End; i++)
            {
                if (characters[i] is not ('\r' or '\n'))
                    characters[i] = i == 0 || characters[i - 1] is '\r' or '\n' ? '#' : ' ';
            }
        }

        return new string(characters);
    }

    /// <summary>The entries below a key that holds people by its name; the range itself where it is an entry.</summary>
    private static IEnumerable<TextRange> Inner(string text, TextRange range)
    {
        if (Group.Match(range.Of(text)) is not { Success: true } group || KeyIn(range.Of(text)) is not { } key || !AuthorEntries.IsGroupName(key))
            return [range];

        var indent = group.Groups["indent"];
        var first = range.Start + indent.Index;
        var start = new Regex($"^ {{{indent.Length}}}(?:-(?=[ \\t\\r\\n]|\\z)|{Key})", RegexOptions.Multiline | RegexOptions.CultureInvariant);
        return Divide(text, new TextRange(first, range.End), start);
    }

    private static string? KeyIn(string text) => EntryStart.Match(text) is { Success: true } start ? start.Value.TrimEnd(':').Trim() : null;

    /// <summary>What stands before the first entry goes with it.</summary>
    private static IEnumerable<TextRange> Divide(string text, TextRange yaml, Regex entryStart)
    {
        var start = yaml.Start;
        foreach (var next in entryStart.Matches(yaml.Of(text)).Cast<Match>().Skip(1).Select(match => yaml.Start + match.Index))
        {
            yield return new TextRange(start, next);
            start = next;
        }

        yield return new TextRange(start, yaml.End);
    }
}
