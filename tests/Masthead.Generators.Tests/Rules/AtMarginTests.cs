using Masthead.Content.Yaml;

namespace Masthead.Generators.Tests.Rules;

/// <summary>MH4025.</summary>
public sealed class AtMarginTests
{
    private static readonly string Message = SyntaxMessages.AtMargin("quotation");

    [Theory]
    [InlineData("title: \"The ferries\n‹return\"›\n")]
    [InlineData("title: 'The ferries\n‹return'›\n")]
    [InlineData("title: T\r\nstandfirst: \"The ferries\r\n\r\n‹sail›\r\nagain.\"\r\n")]
    [InlineData("title: T\rstandfirst: \"The ferries\r‹sail again.\"›\r")]
    [InlineData("title: T\ntags: [\"harbour\n‹quay\", sea]›\n")]
    public Task A_line_at_the_margin(string yaml) => Article(yaml).Reports("MH4025", Message);

    [Fact]
    public Task In_front_matter() => MarkedSite.OfArticle("", "articles/ferry.md").With("articles/ferry.md", "---\ntitle: \"The ferries\n‹return\"›\nbyline: ada-byron\npublished: 2024-05-31\n---\nThey sail.\n").Reports("MH4025", Message);

    [Fact]
    public Task Each_quotation_once() => Article("title: \"The\n‹ferries›\nreturn\"\nstandfirst: 'They\n‹sail'›\n").Reports("MH4025", Message, Message);

    [Fact]
    public Task In_a_file_of_authors() => MarkedSite.OfArticle("title: T\nbyline: ada-byron\npublished: 2024-05-31")
        .With("authors/ada-byron.yml", "name: Ada Byron\nbio: \"Covers the\n‹harbour.\"›").Reports("MH4025", Message);

    [Fact]
    public Task A_list() => Article("title: T\ntags: [\n‹\"harbour\",›\n\"quay\"\n]\n").Reports("MH4025", SyntaxMessages.AtMargin("list"));

    [Fact]
    public Task A_key_in_it_means_that_the_mark_is_missing() =>
        MarkedSite.OfArticle("title: ‹'Ferries return›\nstandfirst: They sail\nbyline: the captains'\n").Reports("MH4001", SyntaxMessages.QuoteNotClosed);

    [Theory]
    [InlineData("title: \"The ferries\n  return\"\n")]
    [InlineData("title: T\ntags: [\n  harbour\n]\n")]
    [InlineData("title: T\nstandfirst: |\n  \"The ferries\n  sail\"\n")]
    public Task Lines_that_are_indented(string yaml) => Article(yaml).IsClean();

    [Theory]
    [InlineData("title: \"The ferries\nreturn\" # c\n", "title: \"The ferries\n  return\" # c\n")]
    [InlineData("title: 'The ferries\r\n\r\n return\r\nat last'\r\n", "title: 'The ferries\r\n\r\n return\r\n  at last'\r\n")]
    [InlineData("title: \"The ferries\rreturn\r\rat last\"\r", "title: \"The ferries\r  return\r\r  at last\"\r")]
    [InlineData("title: T\neditorNotes:\n  - text: \"They\n  sail\"\n", "title: T\neditorNotes:\n  - text: \"They\n      sail\"\n")]
    [InlineData("title: T\ntags: [\nharbour, # c\nquay\n]\n", "title: T\ntags: [\n  harbour, # c\n  quay\n]\n")]
    public Task The_edit_indents_every_line(string written, string mended) => EditTests.Mends("MH4025", written, mended);

    private static MarkedSite Article(string yaml) => MarkedSite.OfArticle("byline: ada-byron\npublished: 2024-05-31\n" + yaml);
}
