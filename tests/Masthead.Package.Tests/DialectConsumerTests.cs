namespace Masthead.Package.Tests;

/// <summary>A project beside a site of another generator, with the dialect set and nothing else.</summary>
public sealed class DialectConsumerTests(PackedPackage package)
{
    private const string Program = """
        foreach (var article in Site.Content.Articles.All.OrderBy(static article => article.Id, StringComparer.Ordinal))
            Console.WriteLine($"{article.Id} {article.Url} {article.Title}: {article.Byline}, {string.Join("+", article.Tags.Select(static tag => tag.Name))}, {article.Body.Text.Trim()}");
        """;

    [Fact]
    public async Task A_site_of_Jekylls()
    {
        var site = Site("dialect-jekyll", "jekyll");
        site.Write("_posts/2024-5-1-ferry-returns.md", "---\nlayout: post\nauthor: ada\ntags: quay winter\npermalink: /:year/:title/\nmath: true\n---\nIt sails.\n");
        site.Write("news/harbour/_posts/2024-5-1-ferry-returns.md", "---\nauthor: ada\n---\nIt sailed.\n");
        site.Write("news/_drafts/bell.md", "---\ntitle: The bell\nauthor: ada\n---\nNot yet.\n");
        site.Write("_drafts/bell.md", "---\ntitle: The bell\nauthor: ada\n---\nNot yet.\n");
        site.Write("_data/authors.yml", "ada: { name: Ada Byron, bio: Covers the harbour. }\n");
        site.Write("_data/menu.yml", "- { title: Home, url: / }\n");
        site.Write("README.md", "# A site\n");

        (await site.BuildAsync("-c", "Release", "-p:TreatWarningsAsErrors=true")).Succeeds();

        Assert.Equal(
            """
            2024-5-1-ferry-returns /2024/ferry-returns/ Ferry Returns: By Ada Byron, quay+winter, It sails.
            news/harbour/2024-5-1-ferry-returns /news/harbour/2024/05/01/ferry-returns.html Ferry Returns: By Ada Byron, , It sailed.
            """,
            await site.RunAsync("bin/Release/net10.0/Site.dll"));

        // While a person writes, bodies are read from their files.
        (await site.BuildAsync()).Succeeds();
        site.Write("news/harbour/_posts/2024-5-1-ferry-returns.md", "---\nauthor: ada\n---\nIt sank.\n");
        Assert.Contains("By Ada Byron, , It sank.", await site.RunAsync("bin/Debug/net10.0/Site.dll"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_of_Hugos()
    {
        var site = Site("dialect-hugo", "hugo");
        site.Write("content/_index.md", "---\ntitle: Home\n---\n");
        site.Write("content/posts/_index.md", "---\ntitle: Posts\ncascade: { type: post }\n---\n");
        site.Write("content/posts/ferry/index.md", "---\ntitle: The ferry\nauthors: [Ada Byron]\ndate: 2024-05-01\nlastmod: 2024-05-02\nShowToc: true\ncover: { image: a.png, alt: The ferry, credit: Ada, relative: true }\n---\nIt sails.\n");
        site.Write("content/posts/ferry/notes.md", "Notes.\n");
        site.Write("content/authors/_index.md", "---\ntitle: Authors\n---\n");
        site.Write("content/authors/ada-byron/_index.md", "---\ntitle: Countess of Lovelace\n---\nCovers the harbour.\n");
        site.Write("archetypes/default.md", "---\ntitle: '{{ .Name }}'\n---\n");

        (await site.BuildAsync("-c", "Release", "-p:TreatWarningsAsErrors=true")).Succeeds();

        Assert.Equal("posts/ferry /posts/ferry/ The ferry: By Countess of Lovelace, , It sails.", await site.RunAsync("bin/Release/net10.0/Site.dll"));
    }

    private Consumer Site(string name, string dialect)
    {
        var site = package.Consumer(name);
        site.WriteProject(Program, $"<MastheadDialect>{dialect}</MastheadDialect>");
        return site;
    }
}
