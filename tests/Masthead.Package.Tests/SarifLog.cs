using System.Text.Json;

namespace Masthead.Package.Tests;

/// <summary>What a build wrote to its <c>ErrorLog</c>: also what it does not print.</summary>
/// <param name="Place">As the console has it: <c>ferry.yml(3,9)</c>.</param>
/// <param name="Text">What is marked.</param>
/// <param name="SuppressedBy">What suppressed it, with its justification.</param>
internal sealed record SarifResult(string Rule, string Place, string Text, bool IsSuppressed, string? SuppressedBy)
{
    public static string Property(string file) => $"-p:ErrorLog={file}%2Cversion=2.1";

    public static IReadOnlyList<SarifResult> Read(string path)
    {
        using var log = JsonDocument.Parse(File.ReadAllBytes(path));
        return [.. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Where(static result => result.GetProperty("ruleId").GetString()!.StartsWith("MH", StringComparison.Ordinal))
            .Select(Of)
            .OrderBy(static result => (result.Rule, result.Place))];
    }

    private static SarifResult Of(JsonElement result)
    {
        var suppressed = result.TryGetProperty("suppressions", out var suppressions) && suppressions.GetArrayLength() > 0;
        var by = suppressed ? suppressions[0].GetProperty("properties").GetProperty("suppressionType").GetString() : null;
        if (!result.TryGetProperty("locations", out var locations))
            return new SarifResult(result.GetProperty("ruleId").GetString()!, "", "", suppressed, by);

        var location = locations[0].GetProperty("physicalLocation");
        var file = new Uri(location.GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath;
        var region = location.GetProperty("region");
        var (line, column, end) = (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32(), region.GetProperty("endColumn").GetInt32());
        var marked = region.GetProperty("endLine").GetInt32() == line ? File.ReadLines(file).ElementAt(line - 1)[(column - 1)..(end - 1)] : "";
        return new SarifResult(result.GetProperty("ruleId").GetString()!, $"{Path.GetFileName(file)}({line},{column})", marked, suppressed, by);
    }
}
