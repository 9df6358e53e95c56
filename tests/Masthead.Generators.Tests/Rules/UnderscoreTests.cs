namespace Masthead.Generators.Tests.Rules;

/// <summary>MH4026.</summary>
public sealed class UnderscoreTests
{
    [Theory]
    [InlineData("articles/_settlement.yml", "_settlement.yml")]
    [InlineData("articles/_parts/boilerplate.yml", "_parts")]
    public Task A_published_article(string path, string name) => MarkedSite.OfArticle("‹title›: The settlement\nbyline: ada-byron\npublished: 2024-05-31\n", path).Reports(
        "MH4026", $"'{name}' begins with an underscore, and the article is published all the same. Rename it, write 'status: draft' in the article, or keep it outside of the articles.");

    [Fact]
    public Task An_author() => MarkedSite.OfArticle("title: Ferries return").With("authors/_template.yml", "‹›name: Your Name\n").Reports(
        "MH4026", "'_template.yml' begins with an underscore, and the file is read as an author all the same. Rename it, or keep it outside of the authors.");

    [Theory]
    [InlineData("articles/_settlement.yml", "title: The settlement\nstatus: draft\n")]
    [InlineData("articles/_settlement.yml", "title: The settlement\nstatus: withheld\n")]
    [InlineData("articles/_posts/ferry.yml", "title: Ferries return\n")]
    [InlineData("articles/the_ferry_.yml", "title: Ferries return\n")]
    public Task Silent_for(string path, string yaml) => MarkedSite.OfArticle(yaml, path).IsClean();

    [Fact]
    public Task Silent_for_the_text_of_an_article() =>
        MarkedSite.OfArticle("title: Ferries return\nbodyFile: _ferry.md\n").With("articles/_ferry.md", "The first ferry left at dawn.").IsClean();
}
