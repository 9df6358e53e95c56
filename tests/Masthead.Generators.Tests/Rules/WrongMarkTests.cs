using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.Rules;

/// <summary>MH1023.</summary>
public sealed class WrongMarkTests
{
    private static string Article(string body, string head = "") => $"---\ntitle: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\n{head}---\n{body}\n";

    private static MarkedSite Text(string body, string head = "") => MarkedSite.OfArticle(Article(body, head), "articles/ferry.md");

    [Theory]
    [InlineData("“We waited,‹“› she said.", '“', '”', "“")]
    [InlineData("“We waited,‹''› she said.", '“', '”', "''")]
    [InlineData("“We waited,‹’’› she said.", '“', '”', "’’")]
    [InlineData("“We waited,‹″› she said.", '“', '”', "″")]
    [InlineData("“We waited,‹„› she said.", '“', '”', "„")]
    [InlineData("“We waited,‹´´› she said.", '“', '”', "´´")]
    [InlineData("“We waited,‹’› she said.", '“', '”', "’")]
    [InlineData("\"We waited,‹''› she said.", '"', '"', "''")]
    [InlineData("\"We waited,‹“› she said.", '"', '"', "“")]
    [InlineData("“We waited,” she said. “All winter,‹''› he said. “Yes.”", '“', '”', "''")]
    [InlineData("“One,” she said. “Two,” he said.\n\n“Three,‹\"› they said.", '“', '”', "\"")]
    public Task A_mark_that_closes_nothing(string body, char open, char close, string written) => Text(body).Reports("MH1023", Message(open, close, written));

    [Theory]
    [InlineData("de", "„Wir warten‹„›, sagte sie.", '„', '“', "„")]
    [InlineData("de", "„Wir warten‹''›, sagte sie.", '„', '“', "''")]
    [InlineData("de", "„Eins“, „zwei“.\n\n„Drei‹\"›, sagte sie.", '„', '“', "\"")]
    [InlineData("de", "„Eins“, „zwei“.\n\n„Drei‹”›, sagte sie.", '„', '“', "”")]
    [InlineData("fr", "“Nous attendons‹“›, dit-elle.", '“', '”', "“")]
    [InlineData("es", "“Esperamos‹''›, dijo.", '“', '”', "''")]
    public Task In_the_articles_language(string language, string body, char open, char close, string written) => Text(body, $"language: {language}\n").Reports("MH1023", Message(open, close, written));

    [Theory]
    [InlineData("“We waited,” she said.")]
    [InlineData("“We waited,\" she said.")]
    [InlineData("“One,\" she said. “Two,\" he said. “Three,” they said.")]
    [InlineData("\"We waited,” she said. “One.” “Two.”")]
    [InlineData("“One.” “Two.” \"Three.\" “Four.\"")]
    [InlineData("“A 27″ screen,” she said.")]
    [InlineData("“A 27'' screen,” she said.")]
    [InlineData("“Rock ’n’ roll,” she said of the '90s.")]
    [InlineData("“He said, ‘we waited,’ and left,” she said.")]
    [InlineData("''We waited,'' she said.")]
    [InlineData("f''(x) and 5′ 11″.")]
    [InlineData("“One.” “Two.” „Drei”")]
    [InlineData("\"'We waited,' he told me.\n\n\"All winter,\" she said.")]
    [InlineData("“One ''two'' three.\n\n“Four,” she said.")]
    [InlineData("## “We waited“")]
    [InlineData("- “We waited“")]
    [InlineData("> “We waited“")]
    [InlineData("*“We waited“* she said.")]
    [InlineData("`“We waited“` she said.")]
    [InlineData("{{< note title=\"“We waited“\" >}}")]
    [InlineData("## References\n\nE. Holm. “The boat,“ 2019.")]
    public Task Silent_for(string body) => Text(body).IsClean();

    [Theory]
    [InlineData("status: draft\n")]
    [InlineData("language: ru\n")]
    [InlineData("suppress: { rule: MH1023, reason: As the log has it. }\n")]
    public Task Silent_with(string head) => Text("“We waited“ she said.", head).IsClean();

    [Theory]
    [InlineData("“We waited,“ she said.", "“We waited,” she said.")]
    [InlineData("“We waited,'' she said.", "“We waited,” she said.")]
    [InlineData("\"We waited″, she said.", "\"We waited\", she said.")]
    public async Task The_edit_closes_it(string body, string mended)
    {
        var site = TestSite.OfArticle(Article(body), "articles/ferry.md");
        var edit = Assert.Single(OfferedEdits.Of(Assert.Single(await site.AnalyzeExampleAsync())));
        var text = Article(body)[..edit.Range.Start] + edit.NewText + Article(body)[edit.Range.End..];

        Assert.Equal(Article(mended), text);
        Assert.Empty(await site.Edit("articles/ferry.md", text).AnalyzeExampleAsync());
    }

    [Fact]
    public async Task An_entity_is_left_to_the_writer()
    {
        var found = Assert.Single(await TestSite.OfArticle(Article("&ldquo;We waited,&ldquo; she said."), "articles/ferry.md").AnalyzeExampleAsync());
        Assert.Equal("MH1023", found.Id);
        Assert.Empty(OfferedEdits.Of(found));
    }

    private static string Message(char open, char close, string written) => $"The quotation that begins with '{open}' is closed by a wrong mark: write '{close}' for '{written}'.";
}
