using Masthead.Generators.Tests.Harness;
using Masthead.Generators.Tests.Rules;

namespace Masthead.Generators.Tests.Content;

/// <summary>docs/guide/moving-a-site.md: each of its sites is read as it stands there, without a diagnostic. That the property finds the folders is for the package's tests.</summary>
public sealed class MovingASiteTests
{
    private static readonly string Page = RepositoryFiles.Read("docs/guide/moving-a-site.md");

    [Theory]
    [InlineData("Jekyll", "_posts", "_data/authors.yml", "/harbour/islands/2015/12/03/ferry-returns.html")]
    [InlineData("Hugo", "content", "content/authors", "/posts/ferry-returns/")]
    [InlineData("Docusaurus", "blog", "blog/authors.yml", "/blog/ferries")]
    [InlineData("Astro", "src/content/blog", "src/content/authors", "/blog/ferry-returns/")]
    [InlineData("Eleventy", "content/blog", "_data/authors.json", "/ferries-return/")]
    [InlineData("MkDocs", "docs/blog/posts", "docs/blog/.authors.yml", "/blog/2024/05/31/ferries-return/")]
    public async Task A_site_is_read_where_it_is(string generator, string articles, string authors, string url)
    {
        var section = Page.Split("\n## ").Single(section => section.StartsWith(generator + "\n", StringComparison.Ordinal));
        var site = TestSite.Of([.. RulePage.FilesIn(section)]) with
        {
            ArticleRoots = $"{TestSite.Root}/{articles}",
            AuthorRoots = $"{TestSite.Root}/{authors}",
            Dialect = generator.ToLowerInvariant(),
        };

        Assert.DoesNotContain(await site.AnalyzeAsync(), static diagnostic => diagnostic.Severity > Microsoft.CodeAnalysis.DiagnosticSeverity.Info);

        var article = LoadedSite.Of(site).All.Single();
        Assert.Equal(("Ferries return", url), (article.Title, article.Url));
        Assert.StartsWith("By Ada Byron", article.Byline.ToString(), StringComparison.Ordinal);
    }
}
