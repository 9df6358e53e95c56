using System.Globalization;
using System.Text;

namespace Masthead.Content.Text;

internal sealed class JsonNotation : Notation
{
    public static readonly JsonNotation Instance = new();

    public override string Like(string source, TextRange range, string value) => Quote(value);

    public override string Text(string value) => Quote(value);

    public override string Key(string name) => Quote(name) + ":";

    public override string Word(string value) => value is "true" or "false" || (value.Length > 0 && value.All(char.IsDigit)) ? value : Quote(value);

    /// <summary>Between double quotation marks, as TOML writes it too.</summary>
    public static string Quote(string value)
    {
        var quoted = new StringBuilder(value.Length + 2).Append('"');
        foreach (var character in value)
        {
            quoted.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when char.IsControl(character) || character is '\u2028' or '\u2029' or '\uFEFF' => "\\u" + ((int)character).ToString("X4", CultureInfo.InvariantCulture),
                _ => character.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}
