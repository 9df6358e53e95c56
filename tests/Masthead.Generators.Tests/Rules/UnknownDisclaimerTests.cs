namespace Masthead.Generators.Tests.Rules;

/// <summary>MH2001.</summary>
public sealed class UnknownDisclaimerTests
{
    private const string Article = "title: Ferries return\nkind: opinion\nbyline: ada-byron\n";

    [Theory]
    [InlineData("disclaimer: ‹veiws›")]
    [InlineData("disclaimers: ‹'veiws'›")]
    [InlineData("disclaimers: [views, ‹veiws›]")]
    [InlineData("disclaimers:\n  - ‹veiws›\n  - views")]
    [InlineData("status: draft\ndisclaimers:\n  - ‹veiws›")]
    public Task Each_reference_that_the_publication_does_not_hold(string disclaimers) =>
        MarkedSite.OfArticle(Article + disclaimers)
            .Reports("MH2001", "masthead.yml has no disclaimer 'veiws'. Did you mean 'views'? It has views.");

    [Fact]
    public Task Those_of_an_author_in_the_authors_file() =>
        MarkedSite.OfArticle(Article)
            .With("authors/lin-wei.yml", "name: Lin Wei\ndisclaimers: [views, ‹veiws›]\n")
            .Reports("MH2001", "masthead.yml has no disclaimer 'veiws'. Did you mean 'views'? It has views.");

    [Fact]
    public Task Those_that_there_are_are_listed() =>
        MarkedSite.OfArticle(Article + "disclaimer: ‹advice›")
            .With("masthead.yml", "disclaimers:\n  views: The author's own.\n  ferry-fares: Fares change.\n")
            .Reports("MH2001", "masthead.yml has no disclaimer 'advice'. It has views, ferry-fares.");

    [Fact]
    public Task Without_a_publication() =>
        MarkedSite.Of(("articles/ferry.yml", "title: Ferries return\ndisclaimer: ‹views›"))
            .Reports("MH2001", "masthead.yml has no disclaimer 'views'. Declare it there, under 'disclaimers:'.");

    [Theory]
    [InlineData("disclaimer: views")]
    [InlineData("disclaimers: [views]")]
    [InlineData("disclaimers: { kind: legal, text: Nothing here is advice. }")]
    [InlineData("disclaimers:\n  - views\n  - text: Nothing here is advice.")]
    [InlineData("disclaimers:")]
    public Task Silent_for(string disclaimers) => MarkedSite.OfArticle(Article + disclaimers).IsClean();

    /// <summary>MH4021 speaks.</summary>
    [Fact]
    public Task Silent_where_the_id_stands_in_a_publication_that_cannot_be_read() =>
        MarkedSite.OfArticle(Article + "disclaimer: views").With("masthead.yml", "publisher: @harbour\ndisclaimers:\n  views: The author's own.").ReportsAmongOthers("MH2001");
}
