using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Masthead.Tool.Server.Protocol;

/// <summary>
/// A text as somebody edits it. Editors keep texts in UTF-16, and one of them may hold half of a character, which JSON can say and the library will not read. An edit that is not taken moves every later one to another place,
/// so what stands for the half is as long as it is.
/// </summary>
internal sealed class EditedText : JsonConverter<string>
{
    private const char Lost = '\uFFFD';

    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException();

        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Mended(Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan));
        }
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    /// <param name="escaped">As JSON has it, which is read once already and so well formed.</param>
    private static string Mended(string escaped)
    {
        var text = new StringBuilder(escaped.Length);
        for (var at = 0; at < escaped.Length; at++)
        {
            if (escaped[at] != '\\')
            {
                text.Append(escaped[at]);
                continue;
            }

            at++;
            text.Append(escaped[at] switch
            {
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'b' => '\b',
                'f' => '\f',
                'u' => (char)ushort.Parse(escaped.AsSpan(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
                var itself => itself,
            });
            at += escaped[at] == 'u' ? 4 : 0;
        }

        for (var at = 0; at < text.Length; at++)
        {
            if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
                at++;
            else if (char.IsSurrogate(text[at]))
                text[at] = Lost;
        }

        return text.ToString();
    }
}
