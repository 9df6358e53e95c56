using Microsoft.CodeAnalysis;

namespace Masthead.Generators.Tests.Rules;

/// <summary>MH1007.</summary>
public sealed class GenericBylineTests
{
    [Theory]
    [InlineData("byline: ‹Staff›", "Staff")]
    [InlineData("authors: [Ada Byron, ‹'web  desk'›]", "web  desk")]
    [InlineData("byline: { name: ‹TBD›, type: person }", "TBD")]
    [InlineData("byline: { name: ‹Newsroom›, type: organization }", "Newsroom")]
    [InlineData("byline: { text: ‹By Staff› }", "Staff")]
    [InlineData("byline: { text: ‹Unknown› }", "Unknown")]
    [InlineData("byline: ‹Our Special Correspondent›", "Our Special Correspondent")]
    [InlineData("byline: ‹By Staff›", "By Staff")]
    [InlineData("language: de\nbyline: ‹Von unserer Redaktion›", "Von unserer Redaktion")]
    [InlineData("language: de\nbyline: ‹Redaktion›", "Redaktion")]
    [InlineData("language: de\nbyline: ‹Admin›", "Admin")]
    [InlineData("language: fr-CA\nbyline: ‹La rédaction›", "La rédaction")]
    [InlineData("language: es\nbyline: { text: ‹Por Redacción› }", "Redacción")]
    [InlineData("language: nl\nbyline: ‹Van onze verslaggever›", "Van onze verslaggever")]
    [InlineData("language: nl-BE\nbyline: { text: ‹Door redactie› }", "redactie")]
    [InlineData("language: pt-BR\nbyline: ‹Da Redação›", "Da Redação")]
    [InlineData("language: pt-PT\nbyline: { text: ‹Por Redacção› }", "Redacção")]
    [InlineData("language: it\nbyline: ‹La redazione›", "La redazione")]
    [InlineData("language: pl\nbyline: { text: ‹'Tekst: Redakcja'› }", "Redakcja")]
    [InlineData("language: sv\nbyline: ‹Admin›", "Admin")]
    [InlineData("language: sv\nbyline: ‹Nattredaktionen›", "Nattredaktionen")]
    public async Task A_name_of_nobody(string keys, string name)
    {
        var site = OfNames(keys);
        await site.Reports("MH1007", $"'{name}' names nobody: credit who wrote the piece, or say under 'noByline:' why nobody is named.");
        Assert.Equal(DiagnosticSeverity.Info, Assert.Single(await site.Site.AnalyzeAsync(), static found => found.Id == "MH1007").Severity);
    }

    [Fact]
    public Task A_registered_one_in_its_entry_once() =>
        OfEntry("name: ‹Web Desk›\nbio: The web desk.").Reports(
            "MH1007", "'Web Desk' names nobody: credit who wrote the pieces, or make this 'type: organization' with a 'reason:' for signing them so.");

    [Fact]
    public Task A_registered_organization_without_a_reason() =>
        OfEntry("name: ‹Web Desk›\ntype: organization\nbio: The web desk.").Reports(
            "MH1007", "'Web Desk' names nobody: credit who wrote the pieces, or make this 'type: organization' with a 'reason:' for signing them so.");

    [Fact]
    public Task Silent_for_an_organization_with_a_reason() =>
        OfEntry("name: Web Desk\ntype: organization\nreason: The night shift compiles these pieces together.").IsClean();

    [Theory]
    [InlineData("byline: Jane Staff")]
    [InlineData("byline: Staff and Sons")]
    [InlineData("byline: Redaktion")]
    [InlineData("language: sv\nbyline: Staff")]
    [InlineData("language: pl\nbyline: Jan Redaktor")]
    [InlineData("language: nl\nbyline: Redação")]
    [InlineData("byline: { text: 'By Ada Byron, Staff Writer' }")]
    [InlineData("byline: { name: Web Desk, type: organization, reason: Compiled by the night shift. }")]
    [InlineData("byline: Ada Byron\nphotographer: Staff")]
    [InlineData("kind: editorial\nbyline: The Editors")]
    [InlineData("kind: obituary\nbyline: Staff")]
    [InlineData("status: draft\nbyline: TBD")]
    public Task Silent_for(string keys) => OfNames(keys).IsClean();

    [Fact]
    public Task Silent_for_an_entry_that_has_written_nothing() =>
        MarkedSite.OfArticle("title: Ferries return\npublished: 2024-05-31\nbyline: ada-byron\nphotographer: staff")
            .With("authors/staff.yml", "name: Staff").IsClean();

    [Fact]
    public Task Silent_where_the_name_is_not_registered() =>
        MarkedSite.OfArticle("title: Ferries return\npublished: 2024-05-31\nbyline: ‹Staff›")
            .Reports("MH1002", "No author is registered as 'Staff'. Add an entry for them below the authors, or write 'name:' for an author of this article alone.");

    [Fact]
    public Task Silent_while_an_authors_file_cannot_be_read() =>
        OfNames("byline: Staff").With("authors.yml", "@staff: { name: Staff }").ReportsAmongOthers("MH1007");

    /// <summary>Nobody is registered, so that texts are names.</summary>
    private static MarkedSite OfNames(string keys) => MarkedSite.Of(
        ("articles/ferry.yml", $"title: Ferries return\npublished: 2024-05-31\n{keys}"),
        ("masthead.yml", "policy: { inlineAuthors: allow, unsigned: obituary, genericNames: [nattredaktionen] }"));

    private static MarkedSite OfEntry(string entry) => MarkedSite.Of(
        ("articles/ferry.yml", "title: Ferries return\npublished: 2024-05-31\nbyline: web-desk"),
        ("articles/quay.yml", "title: The quay\npublished: 2024-05-31\nbyline: web-desk"),
        ("authors/web-desk.yml", entry));
}
