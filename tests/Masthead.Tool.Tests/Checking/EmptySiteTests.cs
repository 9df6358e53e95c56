namespace Masthead.Tool.Tests.Checking;

/// <summary>A site without an article: nothing in it can be wrong, so that whoever mistyped a folder would be told that all is well.</summary>
public sealed class EmptySiteTests
{
    private const string Article = "---\ntitle: Ferries return\ndate: 2024-05-31\n---\nThey sail.\n";

    [Theory]
    [InlineData("masthead.yml", null, "articles", "'dialect:' in masthead.yml")]
    [InlineData("content/masthead.yml", null, "content/articles", "'dialect:' in masthead.yml")]
    [InlineData("masthead.yml", "README.md", "articles", "'dialect:' in masthead.yml")]
    [InlineData("masthead.yml", "authors/ada-byron.yml", "articles", "'dialect:' in masthead.yml")]
    [InlineData("content/masthead.yml", "Site.csproj", "content/articles", "the property 'MastheadDialect'")]
    public async Task One_that_is_just_begun_is_told_where_articles_go(string publication, string? other, string place, string dialect)
    {
        using var site = new ToolSite((publication, "publisher: The Light\n"));
        if (other is not null)
            site.Write(other, other == "Site.csproj" ? Project : "name: Ada Byron\n");

        var result = await site.RunAsync("check", "--rule", "MH4018");

        Assert.Equal((0, $"No article is here yet: put the first one into '{place}'. The folders of a site that is written for another generator are found by {dialect}.\n"), (result.ExitCode, result.Messages));
    }

    [Theory]
    [InlineData("masthead.yml", "content/articles/ferry.md")]
    [InlineData("masthead.yml", "artciles/ferry.md")]
    [InlineData("content/masthead.yml", "content/ferry.yml")]
    public async Task One_whose_articles_lie_elsewhere_is_no_site(string publication, string file)
    {
        using var site = new ToolSite((publication, "publisher: The Light\n"), (file, Article));

        var result = await site.RunAsync("check");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("error MH4018: No article is where a site has them, 'articles'. Put one there, say whose site it is in masthead.yml, such as 'dialect: hugo', or name the right place in the property 'MastheadArticles' of a project.", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("masthead.yml", "Articles/ferry.md", "", "articles", "Articles")]
    [InlineData("masthead.yml", "_Posts/2024-05-31-ferry.md", "dialect: jekyll\n", "_posts", "_Posts")]
    [InlineData("Content/masthead.yml", "Content/articles/ferry.md", "Site.csproj", "content", "Content")]
    [InlineData("content/masthead.yml", "content/Articles/ferry.md", "Site.csproj", "content/articles", "Articles")]
    public async Task One_whose_folder_differs_by_case_is_told_its_name(string publication, string file, string more, string place, string name)
    {
        using var site = new ToolSite((publication, more == "Site.csproj" ? "" : more), (file, Article));
        if (more == "Site.csproj")
            site.Write("Site.csproj", Project);
        if (Directory.Exists(site.PathOf(place)))
            return;

        var result = await site.RunAsync("check");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains($"error MH4018: '{place}' is not there, and the folder here is called '{name}': not the same on this machine. Rename it to '{Path.GetFileName(place)}'.", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_whose_articles_lie_beside_their_folder_is_told_as_its_build_is()
    {
        using var site = new ToolSite(("Site.csproj", Project), ("content/ferry.yml", "title: Ferries return\n"));

        Assert.Contains("error MH4018: 'content/articles' holds no content file. Put one there, or name the right place in the property 'MastheadArticles'.", (await site.RunAsync("check")).Output, StringComparison.Ordinal);
    }

    private static string Project =>
        $"<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup><Import Project=\"{Path.Combine(Repository.Root, "src", "Masthead.Build", "build", "Masthead.targets")}\" /></Project>";
}
