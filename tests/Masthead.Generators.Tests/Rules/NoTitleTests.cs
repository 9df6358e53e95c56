namespace Masthead.Generators.Tests.Rules;

/// <summary>MH4009.</summary>
public sealed class NoTitleTests
{
    [Theory]
    [InlineData("articles/ferry.yml", "# desk\n‹byline›: ada-byron\ntags: harbour")]
    [InlineData("articles/ferry.yml", "‹›# nothing but a comment\n")]
    [InlineData("articles/ferry.md", "---\n‹byline›: ada-byron\n---\n# Ferries return\n")]
    [InlineData("articles/ferry.md", "---\n‹›---\nFerries return.\n")]
    [InlineData("articles/ferry.yml", "‹status›: draft")]
    public Task No_title(string path, string marked) => MarkedSite.OfArticle(marked, path).Reports("MH4009", "The article has no title: add 'title:'.");

    [Theory]
    [InlineData("‹›# Ferries return\n")]
    [InlineData("‹›The first ferry left at dawn.\n")]
    public Task No_front_matter(string marked) =>
        MarkedSite.OfArticle(marked, "articles/ferry.md").Reports("MH4009", "The article has no title, since it has no front matter: begin the file with it, 'title:' between two lines '---'.");

    [Theory]
    [InlineData("byline: ada-byron\n‹title›:")]
    [InlineData("‹Title›: ~\nbyline: ada-byron")]
    public Task An_empty_title(string marked) => MarkedSite.OfArticle(marked).Reports("MH4009", "The title is empty: write it behind 'title:'.");

    [Theory]
    [InlineData("title: Ferries return")]
    [InlineData("TITLE: 'no'")]
    [InlineData("title: 0")]
    public Task Silent_for(string yaml) => MarkedSite.OfArticle(yaml).IsClean();

    [Fact]
    public Task Silent_where_the_title_is_no_text() =>
        MarkedSite.OfArticle("title: ‹{ en: Ferries return }›").Reports("MH4003", "'title' takes a text, not keys and values.");

    [Fact]
    public Task Silent_where_the_file_cannot_be_read() =>
        MarkedSite.OfArticle("section: ‹@sea›\ntitle: Ferries return").Reports("MH4001", "A text cannot begin with @: put the whole of it in quotes.");

    [Fact]
    public Task Silent_for_authors_and_the_publication() =>
        MarkedSite.Of(("authors/ada-byron.yml", "bio: A reporter."), ("masthead.yml", "publisher: The Daily Harbour")).IsClean();
}
