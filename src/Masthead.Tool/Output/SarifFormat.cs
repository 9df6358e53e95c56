using System.Reflection;
using System.Text.Json;
using Masthead.Content.Baselines;
using Masthead.Content.Rules;
using Masthead.Content.Rules.Base;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Output;

/// <summary>
/// SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), as the compiler's error log has the same findings; with paths from where the command was called, so that
/// the log is the same on every machine.
/// </summary>
internal static class SarifFormat
{
    private const string Root = "%SRCROOT%";

    public static void Write(CheckResult result, TextWriter writer)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonFormat.Options))
        {
            var rules = result.Files.SelectMany(static file => file.Findings).Select(static finding => finding.Rule).DistinctBy(static rule => rule.Id).OrderBy(static rule => rule.Id, StringComparer.Ordinal).ToArray();
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(rules, json);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var file in result.Files)
            {
                foreach (var finding in file.Findings)
                    WriteResult(finding, file, Array.FindIndex(rules, rule => rule.Id == finding.Rule.Id), json);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        writer.Write(System.Text.Encoding.UTF8.GetString(stream.ToArray()) + "\n");
    }

    private static void WriteTool(IEnumerable<RuleInfo> rules, Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Masthead");
        json.WriteString("version", typeof(SarifFormat).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);
        json.WriteString("informationUri", "https://github.com/masthead-dotnet/masthead");
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteText("shortDescription", rule.Title, json);
            json.WriteString("helpUri", rule.HelpLink);
            json.WriteStartObject("properties");
            json.WriteString("category", "Masthead." + rule.Category);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(SiteFinding finding, FoundFile file, int rule, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", finding.Severity switch { RuleSeverity.Error => "error", RuleSeverity.Warning => "warning", _ => "note" });
        WriteText("message", finding.Finding.Message, json);
        if (file.Lines is not null)
            WriteLocation(finding, file, json);
        if (finding.IsSuppressed)
        {
            json.WriteStartArray("suppressions");
            json.WriteStartObject();
            json.WriteString("kind", finding.Silence == Silence.File ? "inSource" : "external");
            json.WriteString("justification", finding.Silence == Silence.File ? Suppressions.Justification : Baseline.Justification);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteLocation(SiteFinding finding, FoundFile file, Utf8JsonWriter json)
    {
        var (start, end) = file.PlaceOf(finding.Finding);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', file.Path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteString("uriBaseId", Root);
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteText(string name, string text, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
