namespace Masthead.Generators.Tests.Rules;

/// <summary>MH2007.</summary>
public sealed class OtherAuthorTests
{
    private const string Inline = "The disclaimer names 'Lin Wei', whom the article does not credit: write '{author}', or credit them.";

    private const string Registered = "The disclaimer 'note' names 'Lin Wei', whom the article does not credit: write '{author}' in masthead.yml, or credit them.";

    private const string Article = "title: Ferries return\nkind: opinion\nbyline: ada-byron\n";

    [Theory]
    [InlineData("disclaimer: { text: These are the views of ‹Lin Wei›. }")]
    [InlineData("disclaimers:\n  - kind: affiliation\n    text: \"‹LIN WEI›'s fares are hers.\"")]
    [InlineData("disclaimer: { text: { en: ‹Lin Wei› writes for herself., de: Lin Wei schreibt für sich. } }")]
    [InlineData("disclaimer: { text: ‹\"Lin\\u2003Wei writes for herself.\"› }")]
    [InlineData("disclaimer: { text: ‹Lin\n    Wei writes for herself.› }")]
    public Task A_wording_of_the_article(string disclaimer) => With(Article + disclaimer).Reports("MH2007", Inline);

    [Fact]
    public Task Each_name_in_its_place() =>
        With(Article + "disclaimer: { text: 'By ‹Lin Wei›, not Ada Byron; ‹Lin Wei› and ‹Zoë O’Neil-Brandt› own shares.' }")
            .With("authors/zoe.yml", "name: Zoë O’Neil-Brandt\nbio: x")
            .Reports("MH2007", Inline, Inline, Inline.Replace("Lin Wei", "Zoë O’Neil-Brandt", StringComparison.Ordinal));

    [Fact]
    public async Task A_wording_of_the_publication_on_each_article_that_carries_it()
    {
        var site = With(Article + "disclaimers: [‹note›]")
            .With("articles/quay.yml", "title: The quay\nbyline: lin-wei\ndisclaimer: note")
            .With("masthead.yml", "publisher: The Daily Harbour\ndisclaimers:\n  note: { kind: affiliation, text: «Lin Wei works for the port.» }");
        await site.Reports("MH2007", Registered);
        await site.With("articles/boats.yml", "title: Boats\nbyline: ada-byron\ndisclaimer: ‹note›").Reports("MH2007", Registered, Registered);
    }

    [Fact]
    public Task One_that_an_author_brings() =>
        With("‹title›: Ferries return\nbyline: jonas-roe")
            .With("authors/jonas-roe.yml", "name: Jonas Roe\nbio: x\ndisclaimer: note")
            .With("masthead.yml", "disclaimers:\n  note: { kind: affiliation, text: «Lin Wei works for the port.» }")
            .Reports("MH2007", Registered);

    [Theory]
    [InlineData("byline: lin-wei\ndisclaimer: { text: The views of Lin Wei. }")]
    [InlineData("byline: ada-byron\neditor: Lin Wei\ndisclaimer: { text: The views of Lin Wei. }")]
    [InlineData("byline: { name: Lin Wei, jobTitle: reporter }\ndisclaimer: { text: The views of Lin Wei. }")]
    [InlineData("byline: ada-byron\nsyndication: { origin: The Gazette, url: https://gazette.example, translator: Lin Wei }\ndisclaimer: { kind: translation, text: Translated by Lin Wei. }")]
    [InlineData("byline: ada-byron\nai: { extent: generated, humanReview: true, responsible: lin-wei }\ndisclaimer: { kind: ai, text: Lin Wei answers for this. }")]
    [InlineData("byline: ada-byron\ndisclaimer: { text: The views of Lin Weisz and of Colin Wei. }")]
    [InlineData("byline: ada-byron\ndisclaimer: { text: 'The views of Lin, Wei and of Wei.' }")]
    [InlineData("byline: ada-byron\ndisclaimer: { text: The views of Madonna and of Coast Wire. }")]
    [InlineData("byline: ada-byron-king\ndisclaimer: { text: The views of Ada Byron King. }")]
    [InlineData("byline: ada-byron\ndisclaimer: { text: 'The views of {author}.' }")]
    [InlineData("byline: ada-byron\ndisclaimer: { kind: legal, text: Lin Wei answers for the content. }")]
    [InlineData("byline: ada-byron\ndisclaimer: { kind: conflict, text: Lin Wei is married to the mayor and did not edit this. }")]
    [InlineData("byline: ada-byron\nstatus: draft\ndisclaimer: { text: The views of Lin Wei. }")]
    public Task Silent_for(string yaml) =>
        With("title: Ferries return\nkind: opinion\n" + yaml)
            .With("authors/madonna.yml", "name: Madonna\nbio: x")
            .With("authors/coast-wire.yml", "name: Coast Wire\ntype: organization\nbio: x")
            .With("authors/ada-byron-king.yml", "name: Ada Byron King\nbio: x")
            .IsClean();

    [Fact]
    public Task Silent_where_a_credit_cannot_be_resolved() =>
        With("title: Ferries return\nkind: opinion\nbyline: ‹lin-wie›\ndisclaimer: { text: The views of Lin Wei. }")
            .Reports("MH1002", "No author is registered as 'lin-wie'. Did you mean 'lin-wei'? Add an entry for them below the authors, or write 'name:' for an author of this article alone.");

    [Fact]
    public Task Silent_while_an_author_cannot_be_read() =>
        With(Article + "disclaimer: { text: The views of Lin Wei. }")
            .With("authors/ada-byron.yml", "name: Ada Byron\nurl: ‹@ada›\nbio: x").Reports("MH4001", "A text cannot begin with @: put the whole of it in quotes.");

    private static MarkedSite With(string article) => MarkedSite.OfArticle(article).With("authors/lin-wei.yml", "name: Lin Wei\nbio: x");
}
