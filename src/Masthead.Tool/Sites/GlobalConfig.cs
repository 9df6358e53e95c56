using System.Globalization;
using System.Text.RegularExpressions;

namespace Masthead.Tool.Sites;

/// <summary>
/// <c>.globalconfig</c> files, put together as the compiler does it: of two that set a key the higher <c>global_level</c> wins, and of two of one level neither.
/// Read here, since the compiler's own reader is a compiler to load. A test holds it to that one.
/// </summary>
internal static partial class GlobalConfig
{
    private const string Name = ".globalconfig";

    /// <param name="files">Each with its text; what is no such file, as an <c>.editorconfig</c>, says nothing about content.</param>
    public static IReadOnlyDictionary<string, string> Merge(IEnumerable<(string Path, string Text)> files)
    {
        var merged = new Dictionary<string, (string Value, int Level, bool IsTwice)>(StringComparer.Ordinal);
        foreach (var (path, text) in files)
        {
            var keys = KeysIn(text);
            var isNamed = Path.GetFileName(path).Equals(Name, StringComparison.OrdinalIgnoreCase);
            // Whatever the key says: the compiler asks no more.
            if (!isNamed && !keys.ContainsKey("is_global"))
                continue;

            var level = keys.TryGetValue("global_level", out var written) && int.TryParse(written, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : isNamed ? 100 : 0;
            foreach (var (key, value) in keys)
            {
                if (key is "is_global" or "global_level")
                    continue;
                if (!merged.TryGetValue(key, out var other) || other.Level < level)
                    merged[key] = (value, level, false);
                else if (other.Level == level)
                    merged[key] = other with { IsTwice = true };
            }
        }

        return merged.Where(static key => !key.Value.IsTwice).ToDictionary(static key => key.Key, static key => key.Value.Value, StringComparer.Ordinal);
    }

    /// <summary>Those above the first section: what stands in one is about files of C#.</summary>
    private static Dictionary<string, string> KeysIn(string text)
    {
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in text.Split('\n', '\r'))
        {
            if (Section().IsMatch(line))
                break;
            if (Key().Match(line) is { Success: true } key)
                keys[key.Groups[1].Value.ToLowerInvariant()] = key.Groups[2].Value;
        }

        return keys;
    }

    [GeneratedRegex(@"^\s*\[(([^#;]|\\#|\\;)+)\]\s*([#;].*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Section();

    [GeneratedRegex(@"^\s*([\w\.\-_]+)\s*[=:]\s*(.*?)\s*([#;].*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Key();
}
