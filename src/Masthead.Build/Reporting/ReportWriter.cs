using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Masthead.Build.Reporting;

/// <summary>Writes the report as JSON: the same report gives the same bytes on every machine.</summary>
internal static class ReportWriter
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        // Names and reasons as they are written; what reads JSON in a page escapes it for the page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The serializer ends lines as the machine does; inside a text a line's end is always escaped.</summary>
    public static byte[] Write(SiteReport report) =>
        Encoding.UTF8.GetBytes(JsonSerializer.Serialize(report, Options).Replace("\r\n", "\n") + "\n");
}
