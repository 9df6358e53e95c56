namespace Masthead.Generators.Tests.Rules;

/// <summary>MH2015.</summary>
public sealed class UndisclosedInterestTests
{
    private const string Declare = "declare a disclaimer of the kind conflict in masthead.yml, and name it under 'disclaimers:'";

    [Theory]
    [InlineData("tags: [ferry, ‹Harbour Club›]", "which the article is tagged with")]
    [InlineData("tags: ‹harbour-club›", "which the article is tagged with")]
    [InlineData("sources: [{ name: Ruth Abara }, { name: ‹harbour club› }]", "a source of the article")]
    [InlineData("sources: { agency: ‹harbour-club› }", "a source of the article")]
    [InlineData("sources: { agency: ‹hc› }", "a source of the article")]
    [InlineData("‹sponsorship›: { type: supported, party: Harbour Club }\ndisclaimers: { kind: sponsored, text: The club paid. }", "the article's sponsor")]
    public Task Each_meeting_with_the_party(string article, string role) =>
        Site(article, "{ party: «Harbour Club», nature: member }").Reports("MH2015", Message("Ada Byron", role));

    [Fact]
    public Task Once_for_each_interest() =>
        Site("tags: [‹harbour club›, harbour club]\nsources: [{ name: ‹Ruth Abara› }, { name: Harbour Club }]", "[{ party: «Harbour Club» }, { party: «Ruth Abara» }]")
            .Reports("MH2015", Message("Ada Byron", "which the article is tagged with"), "'Ada Byron' has an interest in 'Ruth Abara', a source of the article, and no disclaimer of the kind conflict says so: " + Declare + ".");

    [Fact]
    public Task Of_everybody_who_wrote_it() =>
        Site("tags: ‹harbour club›", "[]", byline: "[ada-byron, { author: lin-wei, role: with }]")
            .With("authors/lin-wei.yml", "name: Lin Wei\nbio: Writes about boats.\ninterests: { party: «Harbour Club» }\n")
            .Reports("MH2015", Message("Lin Wei", "which the article is tagged with"));

    [Fact]
    public Task Once_for_an_author_who_is_credited_twice() =>
        Site("tags: ‹harbour club›", "{ party: «Harbour Club» }", byline: "[ada-byron, { author: ada-byron, role: with }]")
            .Reports("MH2015", Message("Ada Byron", "which the article is tagged with"));

    [Fact]
    public Task Of_an_author_written_inline() =>
        MarkedSite.OfArticle("title: A new pier\npublished: 2024-05-31\nbyline: { name: Jonas Quist, bio: Ferryman., interests: { party: «Harbour Club» } }\ntags: ‹harbour club›")
            .With("masthead.yml", "publisher: The Daily Harbour")
            .Reports("MH2015", Message("Jonas Quist", "which the article is tagged with"));

    [Fact]
    public Task The_id_that_would_do_is_named() =>
        Site("tags: ‹harbour club›", "{ party: «Harbour Club» }", publication: "disclaimers:\n  interest: { kind: conflict, text: The author is a member. }\n")
            .Reports("MH2015", Message("Ada Byron", "which the article is tagged with", "name 'interest' under 'disclaimers:'"));

    [Theory]
    [InlineData("from: 2024-05-31")]
    [InlineData("to: 2024-05-31")]
    [InlineData("from: 2011-05-01, to: 2024-06-01")]
    public Task Valid_on_the_articles_date(string period) =>
        Site("tags: ‹harbour club›", $"{{ party: «Harbour Club», {period} }}").Reports("MH2015", Message("Ada Byron", "which the article is tagged with"));

    [Theory]
    [InlineData("from: 2024-06-01")]
    [InlineData("to: 2024-05-30")]
    public Task Silent_for_an_interest_of_another_time(string period) =>
        Site("tags: harbour club", $"{{ party: Harbour Club, {period} }}").IsClean();

    [Fact]
    public Task An_article_without_a_date_is_of_every_time() =>
        MarkedSite.OfArticle("title: A new pier\nbyline: ada-byron\ntags: ‹harbour club›")
            .With("authors/ada-byron.yml", "name: Ada Byron\nbio: Covers the harbour.\ninterests: { party: «Harbour Club», to: 2020-01-01 }\n")
            .With("masthead.yml", "publisher: The Daily Harbour")
            .Reports("MH2015", Message("Ada Byron", "which the article is tagged with"));

    [Theory]
    [InlineData("tags: [harbour, club]")]
    [InlineData("tags: The Harbour Club")]
    [InlineData("topics: Harbour Club")]
    [InlineData("sources: { name: Ruth Abara, as: chair of the Harbour Club }")]
    [InlineData("sources: { descriptor: Harbour Club, type: organization }")]
    [InlineData("tags: harbour club\nstatus: draft")]
    [InlineData("tags: harbour club\ndisclaimers: { kind: conflict, text: The author is a member. }")]
    public Task Silent_for(string article) => Site(article, "{ party: Harbour Club }").IsClean();

    [Fact]
    public Task Silent_for_those_who_did_not_write_it() =>
        Site("tags: harbour club\neditor: lin-wei", "[]").With("authors/lin-wei.yml", "name: Lin Wei\nbio: Edits.\ninterests: { party: Harbour Club }\n").IsClean();

    [Fact]
    public Task Silent_where_the_author_brings_the_disclaimer() =>
        Site("tags: harbour club", "{ party: Harbour Club }\ndisclaimers: [interest]", publication: "disclaimers:\n  interest: { kind: conflict, text: The author is a member. }\n").IsClean();

    [Fact]
    public Task Silent_where_the_publication_requires_a_disclaimer_for_it() =>
        Site("tags: ‹harbour club›", "{ party: Harbour Club }", publication: "disclaimers:\n  «interest»: { kind: conflict, text: The author is a member., requiredWhen: { tag: Harbour Club } }\n")
            .Reports("MH2002", "'interest' is due on the article, since it has the tag 'harbour club': name it under 'disclaimers:'.");

    [Fact]
    public Task Silent_where_the_article_names_a_disclaimer_that_is_not_registered() =>
        Site("tags: harbour club\ndisclaimers: [‹intrest›]", "{ party: Harbour Club }", publication: "disclaimers:\n  interest: { kind: conflict, text: The author is a member. }\n")
            .Reports("MH2001", "masthead.yml has no disclaimer 'intrest'. Did you mean 'interest'? It has interest.");

    [Fact]
    public Task Silent_while_the_publication_cannot_be_read() =>
        Site("tags: harbour club", "{ party: Harbour Club }", publication: "permalink: ‹@harbour›\n").Reports("MH4001", "A text cannot begin with @: put the whole of it in quotes.");

    private static string Message(string author, string role, string remedy = Declare) =>
        $"'{author}' has an interest in 'Harbour Club', {role}, and no disclaimer of the kind conflict says so: {remedy}.";

    private static MarkedSite Site(string article, string interests, string byline = "ada-byron", string publication = "") =>
        MarkedSite.OfArticle($"title: A new pier\nbyline: {byline}\npublished: 2024-05-31\n{article}\n")
            .With("authors/ada-byron.yml", $"name: Ada Byron\nbio: Covers the harbour.\ninterests: {interests}\n")
            .With("masthead.yml", publication + "agencies: { hc: Harbour Club }\n");
}
