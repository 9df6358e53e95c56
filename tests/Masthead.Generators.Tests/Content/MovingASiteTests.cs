using System.Text.RegularExpressions;
using Masthead.Generators.Tests.Harness;
using Masthead.Generators.Tests.Rules;

namespace Masthead.Generators.Tests.Content;

/// <summary>docs/guide/moving-a-site.md: each of its sites is read as it stands there, without a diagnostic.</summary>
public sealed class MovingASiteTests
{
    private static readonly string Page = RepositoryFiles.Read("docs/guide/moving-a-site.md");

    [Theory]
    [InlineData("Jekyll", "/2015/12/03/ferry-returns.html")]
    [InlineData("Hugo", "/posts/ferry-returns/")]
    [InlineData("Docusaurus", "/blog/ferries")]
    public async Task A_site_is_read_where_it_is(string generator, string url)
    {
        var section = Page.Split("\n## ").Single(section => section.StartsWith(generator + "\n", StringComparison.Ordinal));
        var site = TestSite.Of([.. RulePage.FilesIn(section)]) with { ArticleRoots = Root(section, "MastheadArticles"), AuthorRoots = Root(section, "MastheadAuthors") };

        Assert.Empty(await site.PrintedAsync());

        site.Compile();
        Assert.Contains(site.Generate().GeneratedSources, source => source.SourceText.ToString().Contains(url, StringComparison.Ordinal));
    }

    private static string Root(string section, string property) =>
        $"{TestSite.Root}/{Regex.Match(section, $"<{property}>(.*)</{property}>").Groups[1].Value}";
}
