using Masthead.Content.Paths;
using Masthead.Content.Text;
using Masthead.Shared;

namespace Masthead.Tool.Server.Cursor;

/// <summary>Finds the place of the cursor in a content file, in whatever format its keys are.</summary>
internal static class CursorFinder
{
    /// <summary>Null where no key and no value can stand: in the text of an article, too.</summary>
    public static (CursorPlace Place, DataFormat Format)? Find(ContentPath path, string text, int cursor)
    {
        var (format, data) = DataOf(path, text);
        if (cursor < data.Start || cursor > data.End || data.Length == 0 && path.IsMarkdown && !FrontMatter.Find(text).IsPresent)
            return null;

        var place = format == DataFormat.Yaml ? YamlCursor.Find(text, data, cursor)
            : format == DataFormat.Toml ? TomlCursor.Find(text, data, cursor)
            : text.IndexOf('{', data.Start, data.Length) is >= 0 and var brace && brace < cursor ? Brackets.Read(text, brace, cursor, data.End, [], null).Place : null;
        return place is null ? null : (place, format);
    }

    /// <summary>Where the keys of a file stand.</summary>
    public static (DataFormat Format, TextRange Data) DataOf(ContentPath path, string text)
    {
        if (!path.IsMarkdown)
            return (DataFormat.OfFile(path.RelativePath) ?? DataFormat.Yaml, new TextRange(0, text.Length));

        var matter = FrontMatter.Find(text);
        return (matter.Format, new TextRange(matter.Start, matter.End));
    }
}
