namespace Masthead.Generators.Tests.Rules;

/// <summary>MH2014.</summary>
public sealed class DisclaimerNotInForceTests
{
    private const string Expired = "'fares' is not in force on 2024-05-31, the article's date: it expired on 2024-05-30. Remove it, or correct 'expires:'.";

    private const string TooEarly = "'fares' is not in force on 2024-05-31, the article's date: it takes effect on 2024-06-01. Remove it, or correct 'effective:'.";

    [Theory]
    [InlineData("expires: 2024-05-30", Expired)]
    [InlineData("effective: 2024-06-01", TooEarly)]
    [InlineData("effective: 2024-05-01, expires: 2024-05-30", Expired)]
    [InlineData("effective: 2024-06-01, expires: 2024-07-01", TooEarly)]
    public async Task A_reference_to_one_whose_days_are_others(string period, string message)
    {
        await Site("disclaimers: [‹fares›]", period).Reports("MH2014", message);
        await Site("disclaimers:\n  - { kind: views, text: The author's own. }\n  - ‹fares›", period).Reports("MH2014", message);
    }

    [Fact]
    public Task The_date_of_the_update_counts() =>
        Site("updated: 2024-07-02\ndisclaimer: ‹fares›", "expires: 2024-07-01")
            .Reports("MH2014", "'fares' is not in force on 2024-07-02, the article's date: it expired on 2024-07-01. Remove it, or correct 'expires:'.");

    [Fact]
    public Task The_date_of_the_files_name_counts() =>
        MarkedSite.OfArticle("title: What the ferry costs\nkind: review\nbyline: ada-byron\ndisclaimer: ‹fares›", "articles/2024-05-31-ferry.yml")
            .With("masthead.yml", "disclaimers:\n  «fares»: { kind: legal, text: Fares may change., expires: 2024-05-30 }\n")
            .Reports("MH2014", Expired);

    [Fact]
    public Task Another_one_of_the_kind_is_named() =>
        Site("disclaimers: [‹fares›]", "expires: 2024-05-30", "  old-fares: { kind: legal, text: Fares., expires: 2020-01-01 }\n  new-fares: { kind: legal, text: Fares change. }\n")
            .Reports("MH2014", "'fares' is not in force on 2024-05-31, the article's date: it expired on 2024-05-30. Name 'new-fares' instead, or correct 'expires:'.");

    [Fact]
    public Task But_none_that_the_article_carries_already() =>
        Site("disclaimers: [‹fares›, new-fares]", "expires: 2024-05-30", "  new-fares: { kind: legal, text: Fares change. }\n").Reports("MH2014", Expired);

    [Theory]
    [InlineData("effective: ‹2024-06-01›", "takes effect on 2024-06-01", "effective")]
    [InlineData("expires: ‹2024-05-30›", "expired on 2024-05-30", "expires")]
    public Task One_that_the_article_words_itself_at_its_date(string period, string since, string key) =>
        MarkedSite.OfArticle($"title: What the ferry costs\nbyline: ada-byron\npublished: 2024-05-31\ndisclaimers: {{ kind: legal, text: Fares may change., {period} }}")
            .With("masthead.yml", "publisher: The Daily Harbour")
            .Reports("MH2014", $"The disclaimer is not in force on 2024-05-31, the article's date: it {since}. Remove it, or correct '{key}:'.");

    [Theory]
    [InlineData("effective: 2024-05-31")]
    [InlineData("expires: 2024-05-31")]
    [InlineData("expires: 2024-05-31T01:00:00Z")]
    [InlineData("effective: 2024-05-31T23:00:00Z")]
    [InlineData("effective: 2024-01-01, expires: 2025-01-01")]
    [InlineData("position: end")]
    public Task Silent_while_it_is_in_force_both_days_included(string period) => Site("disclaimers: [fares]", period).IsClean();

    [Fact]
    public Task Silent_for_drafts() => Site("status: draft\ndisclaimers: [fares]", "expires: 2024-05-30").IsClean();

    [Fact]
    public Task Silent_for_an_article_without_a_date() =>
        MarkedSite.OfArticle("title: What the ferry costs\nbyline: ada-byron\ndisclaimer: fares")
            .With("masthead.yml", "disclaimers:\n  fares: { kind: legal, text: Fares may change., expires: 2024-05-30 }\n")
            .IsClean();

    [Fact]
    public Task Silent_where_an_author_brings_it() =>
        Site("", "expires: 2024-05-30").With("authors/ada-byron.yml", "name: Ada Byron\nbio: Covers the harbour.\ndisclaimers: [fares]\n").IsClean();

    [Fact]
    public Task Silent_where_the_articles_date_cannot_be_read() =>
        MarkedSite.OfArticle("title: What the ferry costs\nbyline: ada-byron\npublished: 2024-05-31\nupdated: ‹soon›\ndisclaimer: fares")
            .With("masthead.yml", "disclaimers:\n  fares: { kind: legal, text: Fares may change., effective: 2024-06-01 }\n")
            .Reports("MH4004", "'soon' is not a date that means one thing only. Write it as 2024-05-31 or 2024-05-31T18:30:00+02:00.");

    [Fact]
    public Task Silent_while_the_publication_cannot_be_read() =>
        Site("disclaimers: [fares]", "effective: 2024-06-01", "more: ‹@harbour›\n", id: "fares").Reports("MH4001", "A text cannot begin with @: put the whole of it in quotes.");

    [Fact]
    public Task Silent_while_the_authors_entry_cannot_be_read() =>
        Site("disclaimers: [fares]", "effective: 2024-06-01", id: "fares").With("authors/ada-byron.yml", "name: Ada Byron\nbio: ‹@harbour›\n")
            .Reports("MH4001", "A text cannot begin with @: put the whole of it in quotes.");

    private static MarkedSite Site(string article, string period, string more = "", string id = "«fares»") =>
        MarkedSite.OfArticle($"title: What the ferry costs\nkind: review\nbyline: ada-byron\npublished: 2024-05-31\n{article}\n")
            .With("masthead.yml", $"disclaimers:\n  {id}: {{ kind: legal, text: Fares may change., {period} }}\n{more}");
}
