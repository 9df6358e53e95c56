namespace Masthead.Generators.Tests.Rules;

/// <summary>MH1018.</summary>
public sealed class NoAuthorsTests
{
    private const string Message =
        "No author is registered, so bylines are read as mere names. Add entries for authors, check the property 'MastheadAuthors', or write 'policy: { inlineAuthors: allow }' in masthead.yml.";

    [Theory]
    [InlineData("byline: ‹Ada Byron›")]
    [InlineData("byline:\n  - { name: Jonas Quist, jobTitle: ferryman }\n  - ‹\"Ada Byron\"›\n  - Lin Wei")]
    [InlineData("translator: ‹Ada Byron›")]
    public Task A_byline_that_is_a_text(string credit) =>
        MarkedSite.Of(("articles/ferry.yml", "title: Ferries return\n" + credit)).Reports("MH1018", Message);

    [Fact]
    public Task Once_in_a_project_at_the_first_article_that_names_somebody() =>
        MarkedSite.Of(
            ("articles/quay.yml", "title: The quay\nbyline: Ada Byron"),
            ("articles/boats.yml", "title: Boats"),
            ("articles/ferry.yml", "title: Ferries return\nbyline: ‹Ada Byron›")).Reports("MH1018", Message);

    [Fact]
    public Task An_authors_file_without_an_author() =>
        MarkedSite.Of(("articles/ferry.yml", "title: Ferries return\nbyline: ‹Ada Byron›"), ("authors.yml", "# nobody yet\n")).Reports("MH1018", Message);

    [Theory]
    [InlineData("byline: { name: Ada Byron, jobTitle: reporter }")]
    [InlineData("author: Ada Byron (@ada), et al.")]
    [InlineData("byline:")]
    [InlineData("noByline: Editorials speak for the paper.")]
    public Task Silent_for(string credit) => MarkedSite.Of(("articles/ferry.yml", "title: Ferries return\n" + credit)).IsClean();

    [Fact]
    public Task Silent_where_the_policy_is_written() =>
        MarkedSite.Of(("articles/ferry.yml", "title: Ferries return\nbyline: Ada Byron"), ("masthead.yml", "policy: { inlineAuthors: allow }")).IsClean();

    [Fact]
    public Task Silent_where_an_author_is_registered() =>
        MarkedSite.Of(("articles/ferry.yml", "title: Ferries return\nbyline: Ada Byron"), ("authors.yml", "ada: { name: Ada Byron, bio: Reporter. }")).IsClean();

    [Theory]
    [InlineData("authors.yml", "ada:\n  name: @ada\n")]
    [InlineData("masthead.yml", "publisher: @harbour\npolicy: { inlineAuthors: allow }\n")]
    public Task Silent_while_a_file_cannot_be_read_that_may_hold_the_answer(string path, string text) =>
        MarkedSite.Of(("articles/ferry.yml", "title: Ferries return\nbyline: Ada Byron"), (path, text)).ReportsAmongOthers("MH1018");
}
