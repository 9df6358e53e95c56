namespace Masthead.Generators.Tests.Rules;

/// <summary>MH4001; what is said of each mistake is tested beside the reader (YamlErrorTests).</summary>
public sealed class UnreadableYamlTests
{
    [Theory]
    [InlineData("articles/ferry.yml", "title: ‹Ferries: they return›\n", "A text that holds a colon and a space must be in quotes: put quotes around the whole of it.")]
    [InlineData("articles/ferry.yml", "title: Ferries\nbyline:\n‹\t›- ada-byron\n", "A tab cannot indent YAML: use spaces.")]
    [InlineData("articles/ferry.yml", "title: ‹@harbour›\n", "A text cannot begin with @: put the whole of it in quotes.")]
    [InlineData("articles/ferry.yml", "title: ‹%20›\n", "A text cannot begin with %: put the whole of it in quotes.")]
    [InlineData("articles/ferry.md", "---\ntitle: Ferries\ntags: ‹[harbour, island›\n---\nText: [x\n", "The list that opens here is never closed: add the closing bracket.")]
    [InlineData("authors/lin-wei.md", "\n---\nname: ‹\"Lin Wei›\n---\nA reporter.\n", "The quotation mark that opens here is never closed: add the closing one at the end of the text.")]
    [InlineData("masthead.yml", "publisher: ‹`Harbour`›\n", "A text cannot begin with a backtick: put the whole of it in quotes.")]
    public Task In_a_file_of_any_kind(string path, string marked, string message) => MarkedSite.Of((path, marked)).Reports("MH4001", message);

    [Fact]
    public Task Front_matter_without_an_end() =>
        MarkedSite.Of(("articles/ferry.md", "---\ntitle: Ferries return\n‹›"))
            .Reports("MH4001", "The front matter has no end: put a line '---' between it and the text.");

    [Theory]
    [InlineData("articles/ferry.yml", "title: 'Ferries: they return'\n")]
    [InlineData("articles/ferry.yml", "--- # a document\ntitle: Ferries\n...\n")]
    [InlineData("articles/ferry.md", "---\ntitle: Ferries return\n---\nText: [not YAML\n\t@x\n---\n")]
    [InlineData("authors/lin-wei.md", "Lin Wei covers the harbour: [x\n")]
    [InlineData("masthead.yml", "")]
    public Task Silent_for(string path, string text) => MarkedSite.Of((path, text)).IsClean();
}
