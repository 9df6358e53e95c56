using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.Rules;

/// <summary>MH1012.</summary>
public sealed class UncreditedAgencyTests
{
    private static string Message(string name, string remedy) => $"The text says what '{name}' reports, and 'sources:' does not name the agency: add '{remedy}' there.";

    private static MarkedSite Text(string body, string head = "") =>
        MarkedSite.OfArticle($"---\ntitle: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\n{head}---\n{body}\n", "articles/ferry.md")
            .With("masthead.yml", "publisher: The Daily Harbour\nagencies:\n  coastwire: { name: Coastwire }\n");

    [Theory]
    [InlineData("", "The owner told ‹Coastwire› that the ferry is sold.")]
    [InlineData("", "‹Coastwire› reported on Friday that the ferry is sold.")]
    [InlineData("", "The ferry is sold, ‹Coastwire› said.")]
    [InlineData("", "The ferry is sold, according to ‹Coastwire›.")]
    [InlineData("", "Nobody told Coastwired. Coastwire is an agency of the coast.\n\nThe ferry is sold, ‹Coastwire› writes.")]
    [InlineData("", "- The ferry is sold, ‹Coastwire› says, as Coastwire said before.")]
    [InlineData("sources: [{ name: Jonas Quist }]\n", "The ferry is sold, ‹Coastwire› said.")]
    [InlineData("language: de\n", "Das berichtet ‹Coastwire› am Freitag.")]
    [InlineData("language: de\n", "Die Fähre ist verkauft, meldet die Agentur. Laut ‹Coastwire› kostet sie wenig.")]
    [InlineData("language: fr\n", "Le bac est vendu, selon ‹Coastwire›.")]
    [InlineData("language: es\n", "El barco se vendió, según ‹Coastwire›.")]
    public Task An_agency_that_masthead_yml_declares(string head, string body) => Text(body, head).Reports("MH1012", Message("Coastwire", "agency: coastwire"));

    [Fact]
    public Task An_author_that_is_an_agency() =>
        Text("The ferry is sold, ‹North Wire› said.").With("authors/north.yml", "name: The North Wire Service\nalternateNames: [North Wire]\nrelation: agency\nurl: https://north.example\n")
            .Reports("MH1012", Message("North Wire", "name: North Wire"));

    [Theory]
    [InlineData("", "sources:\n  - agency: coastwire\n    use: reported\n")]
    [InlineData("sources: [{ name: Jonas Quist }]\n", "sources: [{ name: Jonas Quist }, { agency: coastwire, use: reported }]\n")]
    public async Task The_edit_names_it(string head, string mended)
    {
        string Article(string lines) => $"---\ntitle: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\n{lines}---\nCoastwire said that the ferry is sold.\n";
        var site = TestSite.OfArticle(Article(head), "articles/ferry.md").With("masthead.yml", "publisher: The Daily Harbour\nagencies:\n  coastwire: { name: Coastwire }\n");
        var edit = Assert.Single(OfferedEdits.Of(Assert.Single((await site.AnalyzeAsync()).Where(static found => found.Id == "MH1012"))));

        Assert.Equal(Article(mended), edit.Apply(Article(head)));
        Assert.DoesNotContain(await site.Edit("articles/ferry.md", Article(mended)).AnalyzeAsync(), static found => found.Id == "MH1012");
    }

    [Theory]
    [InlineData("The crew of the Coastwire tower went home.")]
    [InlineData("Jonas said so. Coastwire is an agency.")]
    [InlineData("coastwire said nothing.")]
    [InlineData("Coastwires said nothing.")]
    [InlineData("# Coastwire said it is sold")]
    [InlineData("> Coastwire said it is sold.")]
    [InlineData("`Coastwire said`")]
    public Task Silent_for(string body) => Text(body).IsClean();

    [Theory]
    [InlineData("sources: [{ agency: coastwire, use: reported }]\n")]
    [InlineData("sources: [{ name: Coastwire }]\n")]
    [InlineData("syndication: { origin: Coastwire, url: https://coast.example/1 }\n")]
    [InlineData("status: draft\n")]
    [InlineData("language: ru\n")]
    [InlineData("suppress: { rule: MH1012, reason: Said in the text. }\n")]
    public Task Silent_with(string head) => Text("Coastwire said that the ferry is sold.", head).IsClean();

    [Fact]
    public Task Silent_without_agencies() =>
        MarkedSite.OfArticle("---\ntitle: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\n---\nCoastwire said that the ferry is sold.\n", "articles/ferry.md").IsClean();
}
