namespace Masthead.Generators.Tests.Rules;

/// <summary>MH2008.</summary>
public sealed class UndisclosedSponsorshipTests
{
    private const string Publication = "disclaimers:\n  paid: { kind: sponsored, text: Paid for. }\n  affiliate: { kind: affiliate, text: We earn from links. }\n  conflict: { kind: conflict, text: The author was a guest. }\n";

    private static readonly string Advertiser = $"The article is advertiser content, and no disclaimer of the kind sponsored says so: {Remedy("sponsored")}";

    [Theory]
    [InlineData("type: sponsored, party: The Port", "sponsored", "sponsored")]
    [InlineData("party: The Port", "sponsored", "sponsored")]
    [InlineData("type: supported, editorialControl: false", "supported", "sponsored")]
    [InlineData("type: affiliate", "affiliate", "affiliate or sponsored")]
    [InlineData("type: gift, party: The Port", "gift", "sponsored or conflict")]
    public Task A_sponsorship_without_a_disclaimer(string sponsorship, string type, string kinds) =>
        Site($"‹sponsorship›: {{ {sponsorship} }}").Reports("MH2008", OfType(type, kinds, Remedy(kinds)));

    [Theory]
    [InlineData("affiliate", "disclaimers: [conflict]", "affiliate or sponsored")]
    [InlineData("sponsored", "disclaimers: [affiliate]", "sponsored")]
    [InlineData("supported", "disclaimers: [conflict, { kind: affiliation, text: Of the Port. }]", "sponsored")]
    [InlineData("gift", "disclaimers: [affiliate]", "sponsored or conflict")]
    public Task A_disclaimer_of_another_kind_does_not_disclose_it(string type, string disclaimers, string kinds) =>
        Site($"‹sponsorship›: {{ type: {type}, party: The Port }}\n{disclaimers}", Publication.Replace("  paid: { kind: sponsored, text: Paid for. }\n", "", StringComparison.Ordinal))
            .Reports("MH2008", OfType(type, kinds, type switch
            {
                "affiliate" => "name 'affiliate' under 'disclaimers:'.",
                "gift" => "name 'conflict' under 'disclaimers:'.",
                _ => Remedy(kinds),
            }));

    [Fact]
    public Task The_ids_that_would_do_are_listed() =>
        Site("‹sponsorship›: { type: affiliate }", Publication).Reports("MH2008", OfType("affiliate", "affiliate or sponsored", "name 'paid' or 'affiliate' under 'disclaimers:'."));

    [Fact]
    public Task Those_that_are_not_in_force_are_not() =>
        Site("‹sponsorship›: { type: sponsored }", "disclaimers:\n  paid: { kind: sponsored, text: Paid for., expires: 2020-01-01 }\n  paid-for: { kind: sponsored, text: Paid for. }\n")
            .Reports("MH2008", OfType("sponsored", "sponsored", "name 'paid-for' under 'disclaimers:'."));

    [Fact]
    public Task Advertiser_content_without_a_disclaimer() =>
        Site("kind: ‹advertiserContent›").Reports("MH2008", Advertiser);

    [Fact]
    public Task Advertiser_content_by_default_at_the_start() =>
        MarkedSite.OfArticle("‹title›: A sound boat\nbyline: ada-byron\npublished: 2024-05-31").With("masthead.yml", "defaults: { kind: advertiserContent }").Reports("MH2008", Advertiser);

    [Fact]
    public Task Advertiser_content_that_only_says_that_it_earns_from_links() =>
        Site("kind: ‹advertiser-content›\nsponsorship: { type: affiliate }\ndisclaimers: { kind: affiliate, text: We earn from links. }").Reports("MH2008", Advertiser);

    [Fact]
    public Task Once_for_an_article() =>
        Site("kind: advertiserContent\n‹sponsorship›: { type: sponsored, party: The Port }").Reports("MH2008", OfType("sponsored", "sponsored", Remedy("sponsored")));

    [Fact]
    public Task Editorials_too() =>
        Site("kind: editorial\n‹sponsorship›: { type: supported }").Reports("MH2008", OfType("supported", "sponsored", Remedy("sponsored")));

    [Theory]
    [InlineData("sponsorship: { type: sponsored, party: The Port }\ndisclaimers: [paid]")]
    [InlineData("sponsorship: { type: supported }\ndisclaimers: [paid]")]
    [InlineData("sponsorship: { type: affiliate }\ndisclaimers: [paid]")]
    [InlineData("sponsorship: { type: affiliate }\ndisclaimers: [affiliate]")]
    [InlineData("sponsorship: { type: gift }\ndisclaimers: [conflict]")]
    [InlineData("sponsorship: { type: gift }\ndisclaimers: [paid]")]
    [InlineData("sponsorship: { type: sponsored }\ndisclaimers: { kind: sponsored, text: The Port paid. }")]
    [InlineData("kind: advertiserContent\ndisclaimers: [paid]")]
    [InlineData("sponsorship: { type: sponsored }\nstatus: draft")]
    [InlineData("kind: advertiserContent\nstatus: draft")]
    [InlineData("kind: review")]
    public Task Silent_for(string article) => Site(article, Publication).IsClean();

    [Fact]
    public Task Silent_where_the_author_brings_the_disclaimer() =>
        Site("kind: advertiserContent", Publication).With("authors/ada-byron.yml", "name: Ada Byron\nbio: Sells boats.\ndisclaimers: [paid]\n").IsClean();

    [Fact]
    public Task Silent_where_the_publication_requires_a_disclaimer_for_it() =>
        Site("‹sponsorship›: { type: gift }", "disclaimers:\n  «gifts»: { kind: conflict, text: A gift., requiredWhen: { sponsorship: gift } }\n")
            .Reports("MH2002", "'gifts' is due on the article, since the type of its sponsorship is gift: name it under 'disclaimers:'.");

    [Fact]
    public Task Silent_where_the_article_names_a_disclaimer_that_is_not_registered() =>
        Site("kind: advertiserContent\ndisclaimers: [‹piad›]", Publication)
            .Reports("MH2001", "masthead.yml has no disclaimer 'piad'. Did you mean 'paid'? It has paid, affiliate, conflict.");

    [Fact]
    public Task Silent_where_the_type_cannot_be_read() =>
        Site("sponsorship: { type: ‹affliate› }\ndisclaimers: [affiliate]", Publication)
            .Reports("MH4003", "'affliate' is not a value of 'type'. Did you mean 'affiliate'? It takes sponsored, supported, affiliate, gift.");

    [Fact]
    public Task Silent_where_a_disclaimer_of_the_publication_cannot_be_read() =>
        Site("kind: advertiserContent\ndisclaimers: [paid]", "disclaimers:\n  paid: { kind: ‹paid›, text: Paid for. }\n")
            .Reports("MH4003", "'paid' is not a value of 'kind'. It takes views, affiliation, conflict, sponsored, affiliate, medical, financial, legal, ai, translation, syndication, satire.");

    [Fact]
    public Task Silent_while_the_publication_cannot_be_read() =>
        Site("kind: advertiserContent", "publisher: ‹@harbour›\n").Reports("MH4001", "A text cannot begin with @: put the whole of it in quotes.");

    [Fact]
    public Task Silent_while_the_authors_entry_cannot_be_read() =>
        Site("kind: advertiserContent").With("authors/ada-byron.yml", "name: Ada Byron\nbio: ‹@harbour›\n").Reports("MH4001", "A text cannot begin with @: put the whole of it in quotes.");

    private static string Remedy(string kinds) => $"declare a disclaimer of the kind {kinds} in masthead.yml, and name it under 'disclaimers:'.";

    private static string OfType(string type, string kinds, string remedy) =>
        $"The article has a sponsorship of the type {type}, and no disclaimer of the kind {kinds} says so: {remedy}";

    private static MarkedSite Site(string article, string publication = "publisher: The Daily Harbour\n") =>
        MarkedSite.OfArticle($"title: A sound boat\nbyline: ada-byron\npublished: 2024-05-31\n{article}\n").With("masthead.yml", publication);
}
