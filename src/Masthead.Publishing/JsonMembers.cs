using System.Text.Json;

namespace Masthead.Publishing;

/// <summary>Members of JSON that are written only where there is something.</summary>
internal static class JsonMembers
{
    public static void Text(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            writer.WriteString(name, text);
    }

    public static void Date(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateTimeOffset? date)
    {
        if (date is { } known)
            writer.WriteString(name, known);
    }

    public static void Texts(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, IEnumerable<string> texts)
    {
        var array = new OptionalArray(writer, name);
        foreach (var text in texts)
        {
            array.Open();
            writer.WriteStringValue(text);
        }

        array.Close();
    }

    /// <summary>A node that has nothing but a name.</summary>
    public static void Named(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, string type, string? text)
    {
        if (string.IsNullOrEmpty(text))
            return;

        writer.WriteStartObject(name);
        writer.WriteString("@type"u8, type);
        writer.WriteString("name"u8, text);
        writer.WriteEndObject();
    }
}
