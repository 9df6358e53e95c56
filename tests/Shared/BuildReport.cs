using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace Masthead.Tests.Shared;

/// <summary>A report that a build wrote, held to the schema that the guide publishes.</summary>
internal sealed class BuildReport
{
    private static readonly JsonSchema Schema = JsonSchema.FromFile(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "docs", "guide", "report.schema.json"));

    private readonly JsonNode root;

    private BuildReport(JsonNode root) => this.root = root;

    public static BuildReport Read(string path) => Of(File.ReadAllBytes(path));

    public static BuildReport Of(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        var result = Schema.Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        Assert.True(result.IsValid, string.Join('\n', (result.Details ?? []).Where(static detail => detail.Errors is not null).Select(static detail => $"{detail.InstanceLocation}: {string.Join(", ", detail.Errors!.Values)}")));
        return new BuildReport(JsonNode.Parse(json)!);
    }

    public bool Analyzed => (bool)root["analyzed"]!;

    /// <summary>A number: <c>articles/byline/none</c>; 0 where what it counts does not occur.</summary>
    public int Count(string path) => path.Split('/').Aggregate(root, static (node, name) => node?[name]!) is { } count ? (int)count : 0;

    /// <summary>A member that is a text.</summary>
    public string? Text(string name) => (string?)root[name];

    /// <summary>The sum of the numbers of a map.</summary>
    public int Sum(string path) => path.Split('/').Aggregate(root, static (node, name) => node[name]!).AsObject().Sum(static pair => (int)pair.Value!);

    /// <summary>The sum of the numbers of a map that every item of a list has.</summary>
    private int SumOfItems(string list, string map) => ListOf(list).Sum(item => item![map]!.AsObject().Sum(static pair => (int)pair.Value!));

    private JsonArray ListOf(string list) => list.Split('/').Aggregate(root, static (node, name) => node[name]!).AsArray();

    /// <summary>The items of a list, a line each, of these members.</summary>
    public string[] Lines(string list, params string[] members) =>
        [.. ListOf(list).Select(item => string.Join(' ', members.Select(member => item![member]?.ToString() ?? "-")))];

    /// <summary>What every report's numbers have in common.</summary>
    public BuildReport Adds()
    {
        var total = Count("articles/total");
        Assert.Equal(total, Sum("articles/byStatus"));
        Assert.Equal(total, Sum("articles/byKind"));
        Assert.Equal(total, Sum("articles/byYear") + Count("articles/withoutDate"));
        Assert.Equal(total, Count("articles/byline/credited") + Count("articles/byline/excused") + Count("articles/byline/none"));
        Assert.InRange(Count("articles/byline/needsNone"), 0, Count("articles/byline/none"));
        Assert.Equal(total, Lines("articles/bySection", "articles").Sum(int.Parse) + Count("articles/withoutSection"));
        Assert.Equal(Count("notes/public"), Sum("notes/byKind"));
        Assert.Equal(Lines("findings", "rule", "suppressed").Count(static finding => finding.EndsWith("false", StringComparison.Ordinal)), Sum("findingsByRule"));
        Assert.Equal(Sum("findingsByRule"), Sum("findingsBySeverity"));
        Assert.Equal(Sum("findingsByRule"), SumOfItems("findingsBySection", "byRule") + Sum("findingsWithoutSection"));
        Assert.Equal(((string[])["correction", "clarification", "retraction", "update"]).Sum(kind => Count($"notes/byKind/{kind}")), SumOfItems("corrections/byMonth", "byKind") + Sum("corrections/withoutDate"));
        Assert.Equal(
            Lines("disclaimers", "due").Zip(Lines("disclaimers", "dueAndPresent"), static (due, present) => int.Parse(due, CultureInfo.InvariantCulture) - int.Parse(present, CultureInfo.InvariantCulture)),
            ListOf("disclaimers").Select(static disclaimer => disclaimer!["missingOn"]!.AsArray().Count));
        Assert.InRange(Count("articles/disclaimers/dueAndPresent"), 0, Count("articles/disclaimers/due"));
        return this;
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
