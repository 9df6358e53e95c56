using System.Globalization;
using System.Text;

namespace Masthead.Generators.Tests.Robustness;

/// <summary>Writes a text as YAML; the other way round from what is tested, and by itself.</summary>
internal static class YamlText
{
    /// <summary>In single quotes where it is asked for and the text has nothing that these cannot hold.</summary>
    public static string Written(string text, int style) => style == 1 && !text.Any(Escapes) ? $"'{text.Replace("'", "''", StringComparison.Ordinal)}'" : DoubleQuoted(text);

    /// <summary>In double quotes, with an escape for what may not stand there. A surrogate without a partner has no escape, and stands as it is.</summary>
    public static string DoubleQuoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            quoted.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                _ when Escapes(character) => "\\u" + ((int)character).ToString("X4", CultureInfo.InvariantCulture),
                _ => character.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    private static bool Escapes(char character) => character is < ' ' or '\u007F' or '\uFFFD' or '\uFFFE' or '\uFFFF' or '\uFEFF' or (>= '\uFDD0' and <= '\uFDEF');
}
