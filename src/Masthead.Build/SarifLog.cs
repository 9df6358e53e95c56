using System.Text.Json;
using Masthead.Content.Baselines;
using Masthead.Content.Reporting.Counting;

namespace Masthead.Build;

/// <summary>What the compiler logged of the rules: SARIF 2.1, as its option <c>errorlog</c> writes it.</summary>
internal static class SarifLog
{
    /// <exception cref="JsonException">It is no such log.</exception>
    public static IReadOnlyList<ReportedFinding> Read(byte[] log, Func<string, string> relative)
    {
        using var document = JsonDocument.Parse(log);
        try
        {
            var findings = from run in document.RootElement.GetProperty("runs").EnumerateArray()
                           from result in run.GetProperty("results").EnumerateArray()
                           let rule = result.GetProperty("ruleId").GetString()!
                           where IsOurs(rule)
                           select FindingOf(rule, result, relative);
            return [.. findings];
        }
        catch (Exception exception) when (exception is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new JsonException("It is not SARIF 2.1: write 'version=2.1' behind the file's name in ErrorLog.", exception);
        }
    }

    private static bool IsOurs(string rule) => rule.Length == 6 && rule.StartsWith("MH", StringComparison.Ordinal) && rule.Skip(2).All(char.IsDigit);

    /// <summary>The log has no member for who suppressed: it says so in words, in which the suppression's id stands.</summary>
    private static bool IsOfBaseline(JsonElement suppression, string rule) =>
        suppression.TryGetProperty("properties", out var properties) && properties.TryGetProperty("suppressionType", out var type)
        && type.GetString()?.IndexOf($" {rule}{Baseline.SuppressionMark},", StringComparison.Ordinal) >= 0;

    private static ReportedFinding FindingOf(string rule, JsonElement result, Func<string, string> relative)
    {
        var level = result.TryGetProperty("level", out var written) ? written.GetString() : "warning";
        var finding = new ReportedFinding(
            rule, level == "note" ? "info" : level!, null, null, null, null, null, result.GetProperty("message").GetProperty("text").GetString()!,
            Suppressed: result.TryGetProperty("suppressions", out var suppressions) && suppressions.GetArrayLength() > 0)
        {
            Baseline = suppressions.ValueKind == JsonValueKind.Array && suppressions.EnumerateArray().Any(suppression => IsOfBaseline(suppression, rule)) ? true : null,
        };
        if (!result.TryGetProperty("locations", out var locations) || locations.GetArrayLength() == 0)
            return finding;

        var place = locations[0].GetProperty("physicalLocation");
        var region = place.GetProperty("region");
        return finding with
        {
            File = relative(new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath),
            Line = region.GetProperty("startLine").GetInt32(),
            Column = region.GetProperty("startColumn").GetInt32(),
            EndLine = region.GetProperty("endLine").GetInt32(),
            EndColumn = region.GetProperty("endColumn").GetInt32(),
        };
    }
}
