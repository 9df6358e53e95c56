using System.Text.Json;

namespace Masthead.Publishing;

/// <summary>A text of a news object, by what it is.</summary>
internal static class NinjsText
{
    public const string Plain = "text/plain";

    /// <summary>Nothing where there is no text.</summary>
    public static void Write(Utf8JsonWriter writer, string role, string? text, string contentType = Plain)
    {
        if (string.IsNullOrEmpty(text))
            return;

        writer.WriteStartObject();
        writer.WriteString("role"u8, role);
        writer.WriteString("contentType"u8, contentType);
        writer.WriteString("value"u8, text);
        writer.WriteEndObject();
    }
}
