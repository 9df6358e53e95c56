using System.Globalization;
using System.Text.Json.Nodes;

namespace Masthead.Tool.Tests.Server;

/// <summary>A site that a project has is served by its properties: what is told is what <c>masthead check</c> prints there.</summary>
public sealed class ServedProjectTests
{
    private const string Article = "---\ntitle: Ferries return\nbyline: ada-byrom\npublished: 2024-05-31\nsection: Harbuor\ntags: [a, a]\n---\nThey sail.\n";

    private const string Draft = "---\ntitle: Quay\nstatus: draft\nbyline: nobody-knows\nsection: Harbour\n---\nText.\n";

    private static readonly string Targets = Path.Combine(Repository.Root, "src", "Masthead.Build", "build", "Masthead.targets");

    /// <summary>With the package's targets.</summary>
    public static string Project(string properties) => $"<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework>{properties}</PropertyGroup><Import Project=\"{Targets}\" /></Project>";

    [Theory]
    [InlineData("")]
    [InlineData("<MastheadProfile>strict</MastheadProfile>")]
    [InlineData("<TreatWarningsAsErrors>true</TreatWarningsAsErrors><NoWarn>MH4011</NoWarn>")]
    [InlineData("<MastheadArticles>content/articles;pieces</MastheadArticles><MastheadDrafts>true</MastheadDrafts>")]
    public async Task It_equals_a_check_there(string properties)
    {
        using var site = ToolSite.Of(Article);
        site.Write("content/articles/quay.md", Draft);
        site.Write("pieces/other.md", Article);
        site.Write("Site.csproj", Project(properties));
        await using var client = await LspClient.OpenAsync(site.Folder);
        await client.SettleAsync();

        await EqualAsync(site, client);

        // Typed, and saved: still the same.
        var path = site.PathOf("content/articles/ferry.md");
        await client.DidOpenAsync(path, Article);
        site.Write("content/articles/ferry.md", Article.Replace("byrom", "byron", StringComparison.Ordinal));
        await client.DidChangeAsync(path, site.Read("content/articles/ferry.md"));
        await client.SettleAsync();
        await EqualAsync(site, client);
    }

    [Fact]
    public async Task Content_outside_of_its_folder_is_served_by_it_alone()
    {
        using var site = new ToolSite(
            ("app/Site.csproj", Project("<MastheadContent>../shared/content</MastheadContent><TreatWarningsAsErrors>true</TreatWarningsAsErrors>")),
            ("shared/content/masthead.yml", "sections: [Harbour]\n"), ("shared/content/articles/ferry.md", Article));
        await using var client = await LspClient.OpenAsync(site.Folder);
        await client.SettleAsync();
        await EqualAsync(site, client);

        // The first author, saved by the editor.
        site.Write("shared/content/authors/ada-byron.yml", "name: Ada Byron\nbio: She writes.\nrole: [\n");
        await client.DidOpenAsync(site.PathOf("shared/content/authors/ada-byron.yml"), site.Read("shared/content/authors/ada-byron.yml"));
        await client.SettleAsync();
        await EqualAsync(site, client);
    }

    private static async Task EqualAsync(ToolSite site, LspClient client)
    {
        var written = JsonNode.Parse((await site.RunAsync("check", "--format", "sarif")).Output)!["runs"]![0]!["results"]!.AsArray();
        var known = written.Where(static result => result!["suppressions"] is not JsonArray { Count: > 0 }).Select(result => Of(
            result!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]!.GetValue<string>(), result["ruleId"]!.GetValue<string>(), result["level"]!.GetValue<string>(),
            result["locations"]![0]!["physicalLocation"]!["region"]!["startLine"]!.GetValue<int>()));
        var told = client.FilesWithFindings.SelectMany(file => client.DiagnosticsOf(file).Select(found => Of(
            Path.GetRelativePath(site.Folder, file).Replace('\\', '/'), found!["code"]!.GetValue<string>(), found["severity"]!.GetValue<int>() switch { 1 => "error", 2 => "warning", _ => "note" }, found["range"]!["start"]!["line"]!.GetValue<int>() + 1)));
        Assert.Equal(known.Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
        Assert.NotEmpty(told);

        static string Of(string file, string rule, string level, int line) => string.Create(CultureInfo.InvariantCulture, $"{Uri.UnescapeDataString(file)}({line}) {level} {rule}");
    }
}
