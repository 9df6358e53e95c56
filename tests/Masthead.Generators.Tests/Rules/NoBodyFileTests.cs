using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.Rules;

/// <summary>MH4014.</summary>
public sealed class NoBodyFileTests
{
    private const string Remedy = "Write its path relative to this file; it must lie below the folder of articles and end in .txt, .html or .md.";

    [Theory]
    [InlineData("‹feryr.txt›", "feryr.txt", "ferry.txt")]
    [InlineData("‹'texts/ferry.html'›", "texts/ferry.html", "texts/ferry.htm")]
    [InlineData("‹ferry.text›", "ferry.text", "ferry.txt")]
    public Task The_nearest_file_is_offered(string marked, string written, string nearest) =>
        Site("sea/ferry.yml", marked).Reports("MH4014", $"'{written}' is not among the content. Did you mean '{nearest}'? {Remedy}");

    [Theory]
    [InlineData("‹somewhere-else.txt›", "somewhere-else.txt")]
    [InlineData("‹../../secret.txt›", "../../secret.txt")]
    [InlineData("‹/etc/ferry.txt›", "/etc/ferry.txt")]
    [InlineData("‹https://harbour.example/text›", "https://harbour.example/text")]
    [InlineData("‹.›", ".")]
    public Task Nothing_is_there_or_it_is_not_content(string marked, string written) =>
        Site("sea/ferry.yml", marked).With("secret.txt", "A secret.").Reports("MH4014", $"'{written}' is not among the content. {Remedy}");

    [Theory]
    [InlineData("ferry.md")]
    [InlineData("../sea/./ferry.md")]
    public async Task A_file_is_not_its_own_text(string written) => await MarkedSite.Of(("articles/sea/ferry.md", $"---\ntitle: Ferries return\nbodyFile: ‹{written}›\n---\nThe first ferry left at dawn.\n"))
        .Reports("MH4014", $"'{written}' is this file itself. Name the file that holds the text, or remove the key.");

    [Theory]
    [InlineData("ferry.txt")]
    [InlineData("./ferry.txt")]
    [InlineData("texts/ferry.htm")]
    [InlineData("texts/ferry.md")]
    [InlineData("../harbour.html")]
    [InlineData("")]
    public Task Silent_for(string bodyFile) => Site("sea/ferry.yml", bodyFile).IsClean();

    [Fact]
    public Task A_text_of_another_article_is_no_article_of_its_own() =>
        Site("sea/ferry.yml", "texts/untitled.md").With("articles/sea/texts/untitled.md", "Nothing but text.").IsClean();

    [Theory]
    [InlineData("byline: ada-byron")]
    [InlineData("published: 2024-05-31")]
    public Task A_piece_that_would_be_none_any_more(string key) => Site("sea/ferry.yml", "‹texts/other.md›").With("articles/sea/texts/other.md", $"---\ntitle: The quay\n{key}\n---\nThe quay is closed.\n")
        .Reports("MH4014", "'texts/other.md' is an article itself, with a title, a date or a byline, and is none any more while it is the text of this one: name a file that holds nothing but text, or remove the key.");

    [Theory]
    [InlineData("caf\u00e9.txt", "cafe\u0301.txt")]
    [InlineData("cafe\u0301.txt", "caf\u00e9.txt")]
    public void An_accent_may_be_written_either_way(string written, string file)
    {
        var site = TestSite.Of(("articles/sea/ferry.yml", $"title: Ferries return\nbodyFile: {written}\n"), ($"articles/sea/{file}", "The first ferry left at dawn."));
        var loaded = LoadedSite.Of(site, BodyPacks.Of(site));

        Assert.Equal("The first ferry left at dawn.", Assert.Single(loaded.All).Body.Text);
    }

    [Fact]
    public Task Such_an_accent_is_no_fault() => Site("sea/ferry.yml", "caf\u00e9.md").With("articles/sea/cafe\u0301.md", "The first ferry left at dawn.").IsClean();

    private static MarkedSite Site(string path, string bodyFile) => MarkedSite.Of(
        ("articles/" + path, $"title: Ferries return\nbodyFile: {bodyFile}\n"),
        ("articles/sea/ferry.txt", "The first ferry left at dawn."),
        ("articles/sea/texts/ferry.htm", "<p>The first ferry left at dawn.</p>"),
        ("articles/sea/texts/ferry.md", "---\ntitle: The text\nslug: text\n---\nThe first ferry left at dawn."),
        ("articles/harbour.html", "<p>The harbour.</p>"));
}
