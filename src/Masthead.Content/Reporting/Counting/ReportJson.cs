using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Masthead.Content.Reporting.Counting;

/// <summary>Writes the report as JSON: the same report gives the same bytes in every host and on every machine.</summary>
internal static class ReportJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        // Names and reasons as they are written; what reads JSON in a page escapes it for the page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The serializer ends lines as the machine does; inside a text a line's end is always escaped.</summary>
    public static byte[] Write(SiteReport report)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
            JsonSerializer.Serialize(writer, report, ReportJsonContext.Default.SiteReport);
        return Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(stream.ToArray()).Replace("\r\n", "\n") + "\n");
    }
}

/// <summary>Written by generated code: a host may be trimmed, or native.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(SiteReport))]
internal sealed partial class ReportJsonContext : JsonSerializerContext;
