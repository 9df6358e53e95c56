using System.Text.Json.Nodes;

namespace Masthead.Tool.Tests.Making;

/// <summary><c>masthead schema</c>: where it writes, and what about.</summary>
public sealed class SchemaTests
{
    private const string Article = "---\ntitle: Ferries\nbyline: ada-byron\npublished: 2024-05-31\nsection: Harbour\ntags: [fog]\n---\nThey sail.\n";

    [Fact]
    public async Task It_writes_beside_masthead_yml_and_prints_what()
    {
        using var site = ToolSite.Of(Article);
        var result = await site.RunAsync("schema");

        Assert.Equal((0, "content/.schema/article.schema.json\ncontent/.schema/author.schema.json\ncontent/.schema/masthead.schema.json\n", ""), (result.ExitCode, result.Output, result.Messages));
        Assert.Equal("ada-byron", (string?)Offered(site.Read("content/.schema/article.schema.json"), "site.authors"));
        Assert.Equal("fog", (string?)Offered(site.Read("content/.schema/article.schema.json"), "site.tags"));
        Assert.Equal("0 errors, 0 warnings in 3 files.\n", (await site.RunAsync("check")).Output);
    }

    [Fact]
    public async Task It_writes_where_it_is_told_to_and_only_what_changes()
    {
        using var site = ToolSite.Of(Article);
        Assert.Equal("out/article.schema.json\nout/author.schema.json\nout/masthead.schema.json\n", (await site.RunAsync("schema", "--out", "out", "content/authors")).Output);
        File.SetLastWriteTimeUtc(site.PathOf("out/author.schema.json"), DateTime.UnixEpoch);

        Assert.Equal(0, (await site.RunAsync("schema", "-o", "out")).ExitCode);
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(site.PathOf("out/author.schema.json")));
    }

    [Fact]
    public async Task One_of_no_site_needs_none()
    {
        using var folder = new ToolSite();
        Assert.Equal(0, (await folder.RunAsync("schema", "--generic")).ExitCode);
        Assert.NotNull(JsonNode.Parse(folder.Read(".schema/masthead.schema.json"))!["definitions"]!["mastheadyml.publisher"]);

        var without = await folder.RunAsync("schema");
        Assert.Equal(2, without.ExitCode);
        Assert.StartsWith("masthead: ", without.Messages, StringComparison.Ordinal);
    }

    private static JsonNode? Offered(string schema, string definition) => JsonNode.Parse(schema)!["definitions"]![definition]!["anyOf"]![0]!["enum"]![0];
}
