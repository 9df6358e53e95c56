using Masthead.Content.Keys;
using Masthead.Content.Text;
using Masthead.Shared;

namespace Masthead.Content.Editing;

/// <summary>The text of a file that is still to be made.</summary>
internal static class NewFile
{
    /// <param name="hasFrontMatter">Of a text in Markdown.</param>
    /// <param name="like">Another file of the site, whose lines end as the new one's are to.</param>
    public static string Of(DataFormat format, bool hasFrontMatter, NewMap keys, string like = "")
    {
        var end = Lines.BreakIn(like);
        var file = WrittenFile.Of(end, format, KeySet.None)!;
        var text = format == DataFormat.Json ? keys.Expanded("", "  ", file)
            : string.Join(end, keys.Entries.Select(entry => format == DataFormat.Yaml ? file.Notation.Key(entry.Key) + entry.Value.BehindKey("", file) : file.Entry(entry.Key, entry.Value)));
        return hasFrontMatter && format != DataFormat.Json ? $"{format.Line}{end}{text}{end}{format.Line}{end}" : text + end;
    }
}
