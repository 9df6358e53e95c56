using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace Masthead.Publishing.Tests;

/// <summary>What is written is held to the schema of ninjs 3.1, by two validators: each passes over what the other finds.</summary>
public sealed class NinjsSchemaTests
{
    private static readonly Lazy<JsonSchema> Schema = new(static () =>
    {
        // It refers to this one by its address.
        SchemaRegistry.Global.Register(new Uri("https://geojson.org/schema/GeoJSON.json"), JsonSchema.FromFile(Outside.Standard("ninjs/GeoJSON-schema.json")));
        return JsonSchema.FromFile(Outside.Standard("ninjs/ninjs-schema_3.1.json"));
    });

    public static TheoryData<string> Sites => RealSites.Names;

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_article_of_a_site_is_valid(string name) => AssertValid(name, RealSites.Edition(name));

    [Fact]
    public void An_article_that_says_everything_is_valid() => AssertValid("full", FullArticle.Edition);

    [Fact]
    public void The_validators_see_what_is_wrong()
    {
        foreach (var wrong in (string[])["""{"uri":"/a"}""", """{"uri":"https://a.example","versionCreated":"2024-05-31"}""", """{"uri":"https://a.example","byline":"A"}"""])
            Assert.False(IsValid(wrong), wrong);
    }

    private static void AssertValid(string name, Edition edition)
    {
        var items = edition.Articles.Select(article => Ninjs.Of(edition, article)).ToArray();
        Assert.NotEmpty(items);
        Assert.All(items, static item => Assert.True(IsValid(item), item));

        var file = Path.Combine(Outside.NodeFolder, $"{name}.received.json");
        File.WriteAllText(file, new JsonArray([.. items.Select(static item => JsonNode.Parse(item))]).ToJsonString());
        var (exitCode, output) = Outside.Run("node", Outside.NodeFolder, "ninjs.mjs", Outside.Standard("ninjs"), file);
        File.Delete(file);
        Assert.Equal((0, $"{items.Length} valid\n"), (exitCode, output));
    }

    private static bool IsValid(string item)
    {
        using var document = JsonDocument.Parse(item);
        return Schema.Value.Evaluate(document.RootElement, new EvaluationOptions { RequireFormatValidation = true, OutputFormat = OutputFormat.Flag }).IsValid;
    }
}
