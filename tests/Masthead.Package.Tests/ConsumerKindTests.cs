namespace Masthead.Package.Tests;

/// <summary>Every kind of project that is supported.</summary>
public sealed class ConsumerKindTests(PackedPackage package)
{
    /// <summary>Both frameworks at once; only one of them can be run here.</summary>
    [Theory]
    [InlineData("12")]
    [InlineData("13")]
    [InlineData("latest")]
    public async Task Any_language_since_12_on_any_framework_since_8(string language)
    {
        var site = package.Consumer("language-" + language);
        site.WriteProject(Newsroom.PrintArticles, $"<TargetFramework></TargetFramework><TargetFrameworks>net8.0;net10.0</TargetFrameworks><LangVersion>{language}</LangVersion>");
        Newsroom.WriteContent(site);

        (await site.BuildAsync()).Succeeds();
        Assert.Contains("Night shift | By Ada Byron", await site.RunAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_that_has_just_got_the_package()
    {
        var site = package.Consumer("no-content");
        site.WriteProject("Console.WriteLine($\"{Site.Content.Articles.All.Count} articles, {Site.Content.Sections.All.Count} sections\");", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><MastheadProfile>strict</MastheadProfile>");

        (await site.BuildAsync()).Succeeds();
        Assert.Equal("0 articles, 0 sections", await site.RunAsync());

        // What it names must be there.
        var named = (await site.BuildAsync("--no-restore", "-p:MastheadArticles=content/artciles")).Fails();
        Assert.StartsWith("CSC : error MH4018", Assert.Single(named.Errors), StringComparison.Ordinal);
    }

    /// <summary>Compiler and task find what reads time zones beside them.</summary>
    [Fact]
    public async Task A_site_in_a_time_zone()
    {
        var site = package.Consumer("time-zone");
        site.WriteProject("Console.WriteLine(Site.Content.Articles.Ferry.Published?.ToString(\"u\"));", "<MastheadReport>report.json</MastheadReport>");
        site.Write("content/masthead.yml", "publisher: The Quay\ntimeZone: Europe/Oslo\n");
        site.Write("content/articles/ferry.md", "---\ntitle: Ferry\nnoByline: By nobody.\npublished: 2024-05-31T18:30\n---\nBack.\n");

        (await site.BuildAsync("-warnaserror")).Succeeds();
        Assert.Equal("2024-05-31 16:30:00Z", await site.RunAsync());
    }

    [Fact]
    public async Task A_project_without_a_root_namespace_that_links_content_from_elsewhere()
    {
        var site = package.Consumer("linked #{1}; 100%/site");
        Newsroom.WriteContent(package.Consumer("linked #{1}; 100%/shared"));
        site.WriteProject(
            Newsroom.PrintArticles.Replace("using Site.Content;", "using Content;", StringComparison.Ordinal),
            "<RootNamespace></RootNamespace><MastheadNamespace>Content</MastheadNamespace><MastheadContent>../shared/content</MastheadContent>");

        (await site.BuildAsync()).Succeeds();
        Assert.Contains("Night shift | By Ada Byron", await site.RunAsync(), StringComparison.Ordinal);
    }
}
