using System.Globalization;
using System.Text;

namespace Masthead.Content.Text;

internal sealed class JsonNotation : Notation
{
    public static readonly JsonNotation Instance = new();

    public override string Like(string source, TextRange range, string value) => Quote(value);

    public override string Text(string value) => Quote(value);

    public override string Key(string name) => $"\"{name}\":";

    public override string Entry(string name, string value) => $"\"{name}\": {(value is "true" or "false" || (value.Length > 0 && value.All(char.IsDigit)) ? value : Quote(value))}";

    public override string Map(IEnumerable<string> entries) => $"{{ {string.Join(", ", entries)} }}";

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
                _ when char.IsControl(character) => "\\u" + ((int)character).ToString("X4", CultureInfo.InvariantCulture),
                _ => character.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}
