namespace Masthead.Package.Tests;

/// <summary>The tool beside the build: on the samples and on real sites <c>masthead check</c> says exactly what the compiler says.</summary>
public sealed class ToolTests(PackedPackage package)
{
    private static readonly string Corpora = Environment.GetEnvironmentVariable("MASTHEAD_CORPORA") ?? Path.Combine(PackedPackage.Repository, "..", "shared", "corpora");

    [Fact]
    public async Task It_is_installed_and_runs()
    {
        var tool = await package.ToolAsync();
        var site = package.Consumer("tool-alone");
        site.Write("content/masthead.yml", "publisher: The Quay\n");
        site.Write("content/articles/ferry.md", "---\ntitle: The ferry\nbyline: { name: Ada Byron, url: /ada }\npublished: 2024-05-31\nkind: analisys\n---\nIt sails.\n");

        Assert.Equal(1, (await tool.RunAsync(site.Folder, "check")).ExitCode);
        Assert.Equal(0, (await tool.RunAsync(site.Folder, "fix")).ExitCode);
        Assert.Equal(0, (await tool.RunAsync(site.Folder, "check")).ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+\n$", (await tool.RunAsync(site.Folder, "--version")).Output);
    }

    [Theory]
    [InlineData("18f", "jekyll", "")]
    [InlineData("swift-org", "jekyll", "")]
    [InlineData("ethereum-eips", "masthead", "<MastheadArticles>{0}/EIPS</MastheadArticles>")]
    [InlineData("json-schema-blog", "astro", "<MastheadArticles>{0}/pages/blog/posts</MastheadArticles>")]
    public async Task It_says_what_the_build_says_of_a_real_site(string name, string dialect, string properties)
    {
        Assert.SkipUnless(Directory.Exists(Corpora), "The corpora are not here. MASTHEAD_CORPORA names their folder.");
        var corpus = Path.GetFullPath(Path.Combine(Corpora, name));
        var site = package.Consumer("tool-" + name);
        site.WriteProject("Console.WriteLine();", $"<MastheadDialect>{dialect}</MastheadDialect><MastheadContent>{corpus}</MastheadContent>{string.Format(System.Globalization.CultureInfo.InvariantCulture, properties, corpus)}<WarningsNotAsErrors>MH4001</WarningsNotAsErrors><WarningsAsErrors>MH1014</WarningsAsErrors><NoWarn>$(NoWarn);MH4025</NoWarn>");

        await site.BuildAsync(SarifResult.Property("build.sarif"));

        await (await package.ToolAsync()).SaysWhatTheBuildSaysAsync(site, site.PathOf("build.sarif"));
    }

    [Fact]
    public async Task It_says_what_the_build_says_of_a_site_with_everything_in_it()
    {
        var site = package.Consumer("tool-newsroom");
        site.WriteProject(Newsroom.PrintArticles, "<MastheadProfile>strict</MastheadProfile><TreatWarningsAsErrors>true</TreatWarningsAsErrors><WarningsNotAsErrors>MH4010</WarningsNotAsErrors>");
        Newsroom.WriteContent(site);
        site.Write("content/articles/.draft.md", "no content");
        site.Write("content/articles/node_modules/x.md", "---\ntitle: x\n---\n");
        site.Write("content/article/lost.md", "---\ntitle: Lost\n---\n");
        site.Write("content/articles/upper.MD", "---\ntitle: Upper\npublished: soon\n---\n");
        site.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.MH4007.severity = none\ndotnet_diagnostic.MH1005.severity = suggestion\n");

        await site.BuildAsync("-c", "Release", SarifResult.Property("build.sarif"));

        await (await package.ToolAsync()).SaysWhatTheBuildSaysAsync(site, site.PathOf("build.sarif"), "-c", "Release");
    }

    [Fact]
    public async Task The_build_honours_the_baseline_that_the_tool_wrote()
    {
        var tool = await package.ToolAsync();
        var site = package.Consumer("tool-baseline");
        site.WriteProject("Console.WriteLine();", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
        site.Write("content/masthead.yml", "publisher: The Quay\nsections: [Harbour]\n");
        site.Write("content/articles/ferry.md", "---\ntitle: The ferry\nbyline: { name: Ada Byron, url: /ada }\npublished: 2024-05-31\nsection: Harbuor\nimages: [{ src: a.jpg }]\n---\nIt sails.\n");
        (await site.BuildAsync()).Fails();

        (await tool.RunAsync(site.Folder, "baseline")).Succeeds();
        (await site.BuildAsync(SarifResult.Property("build.sarif"))).Succeeds();
        Assert.Equal(["MH1014 suppressed", "MH4011 suppressed"], SarifResult.Read(site.PathOf("build.sarif")).Where(static result => result.IsSuppressed).Select(static result => result.Rule + " suppressed"));
        await tool.SaysWhatTheBuildSaysAsync(site, site.PathOf("build.sarif"));

        // The same faults once more, in another piece, are new ones; and what is mended is no longer known.
        site.Write("content/articles/quay.md", (await File.ReadAllTextAsync(site.PathOf("content/articles/ferry.md"), TestContext.Current.CancellationToken)).Replace("The ferry", "The quay", StringComparison.Ordinal));
        var errors = (await site.BuildAsync()).Fails().Errors;
        Assert.All(errors, static error => Assert.Contains("quay.md(", error, StringComparison.Ordinal));
        Assert.Equal(2, errors.Length);
    }
}
