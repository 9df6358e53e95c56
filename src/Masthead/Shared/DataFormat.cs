namespace Masthead.Shared;

/// <summary>
/// A format that keys and values are written in: one row for each. What reads it, and how a value is written in it, stands beside its row in the core.
/// Compiled into the library, the generator and the build task alike, which must divide a file in the same way.
/// </summary>
/// <param name="name">As people call it, and as a line such as <c>---toml</c> names it.</param>
/// <param name="mark">Of which three make the line that opens its front matter, and the one that closes it; for JSON the brace that it begins with.</param>
/// <param name="extensions">Of its files.</param>
internal sealed class DataFormat(string name, char mark, string[] extensions)
{
    public static readonly DataFormat Yaml = new("YAML", '-', [".yml", ".yaml"]);

    public static readonly DataFormat Toml = new("TOML", '+', [".toml"]);

    public static readonly DataFormat Json = new("JSON", '{', [".json"]);

    public static readonly DataFormat[] All = [Yaml, Toml, Json];

    public string Name { get; } = name;

    public char Mark { get; } = mark;

    /// <summary>A line of marks; a brace for JSON, which ends with its own.</summary>
    public string Line { get; } = mark == '{' ? "{" : new string(mark, 3);

    /// <summary>Null for a file that is none of them.</summary>
    public static DataFormat? OfFile(string path)
    {
        foreach (var format in All)
        {
            if (format.Has(path))
                return format;
        }

        return null;
    }

    /// <summary>The format of a name, as <c>---toml</c> has one; null for any other word.</summary>
    public static DataFormat? Named(string word) => word switch
    {
        _ when word.Equals("yml", StringComparison.OrdinalIgnoreCase) => Yaml,
        _ => Array.Find(All, format => format.Name.Equals(word, StringComparison.OrdinalIgnoreCase)),
    };

    private bool Has(string path)
    {
        foreach (var extension in extensions)
        {
            if (path.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
