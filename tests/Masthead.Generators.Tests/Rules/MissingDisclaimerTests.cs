namespace Masthead.Generators.Tests.Rules;

/// <summary>MH2002.</summary>
public sealed class MissingDisclaimerTests
{
    private const string Ada = "name: Ada Byron\nbio: Covers the harbour.\n";

    private const string Lin = "name: Lin Wei\nrelation: guest\nbio: Writes about boats.\n";

    private const string Guest = "byline: lin-wei\nkind: ";

    [Theory]
    [InlineData("{ kind: opinion }", "kind: ‹opinion›\nbyline: ada-byron", "its kind is opinion")]
    [InlineData("{ kind: [analysis, opinion] }", "kind: ‹analysis›\nbyline: ada-byron", "its kind is analysis")]
    [InlineData("{ section: comment }", "section: ‹Comment & Debate›\nbyline: ada-byron", "its section is 'Comment & Debate'")]
    [InlineData("{ section: [harbour, comment & debate] }", "section: ‹comment›\nbyline: ada-byron", "its section is 'comment'")]
    [InlineData("{ relation: [guest, contributor] }", "byline: [ada-byron, ‹lin-wei›]", "the relation of 'Lin Wei' is guest")]
    [InlineData("{ relation: guest }", "byline:\n  - ada-byron\n  - { author: ‹Lin Wei›, role: with }", "the relation of 'Lin Wei' is guest")]
    [InlineData("{ relation: guest }", "byline: { name: ‹Jonas Quist›, relation: guest, bio: Ferryman. }", "the relation of 'Jonas Quist' is guest")]
    [InlineData("{ relation: staff }", "byline: ‹ada-byron›", "the relation of 'Ada Byron' is staff")]
    [InlineData("{ tag: [council, sea-change] }", "byline: ada-byron\ntags: [ferry, ‹Sea Change›]", "it has the tag 'Sea Change'")]
    [InlineData("{ topic: 'medtop:20000123' }", "byline: ada-byron\ntopics: ‹medtop:20000123›", "it has the topic 'medtop:20000123'")]
    [InlineData("{ sponsorship: [gift, supported] }", "byline: ada-byron\n‹sponsorship›: { type: supported, party: The Port }\ndisclaimer: { kind: sponsored, text: The Port paid. }", "the type of its sponsorship is supported")]
    [InlineData("{ ai: [assistive, generated] }", "byline: ada-byron\n‹ai›: { extent: assistive }", "the extent of AI in it is assistive")]
    [InlineData("{ ai: none }", "byline: ada-byron\n‹ai›: { responsible: Ada Byron }", "the extent of AI in it is none")]
    public Task Each_fact_that_makes_it_due(string requirement, string article, string reason) =>
        Site(requirement, article).Reports("MH2002", Message(reason));

    [Fact]
    public Task All_that_one_requirement_names_together() =>
        Site("{ relation: guest, kind: opinion, tag: ferry }", "byline: lin-wei\ntags: ferry\nkind: ‹opinion›")
            .Reports("MH2002", Message("its kind is opinion and the relation of 'Lin Wei' is guest and it has the tag 'ferry'"));

    [Fact]
    public Task Any_of_several_requirements() =>
        Site("[{ kind: opinion }, { tag: ferry }]", "byline: ada-byron\ntags: ‹ferry›").Reports("MH2002", Message("it has the tag 'ferry'"));

    [Fact]
    public Task At_the_start_where_the_fact_is_a_default() =>
        Site("{ kind: opinion }", "byline: ada-byron", start: "‹title›", publication: "defaults: { kind: opinion }\n").Reports("MH2002", Message("its kind is opinion"));

    [Fact]
    public Task At_what_is_written_where_another_fact_is_a_default() =>
        Site("{ kind: opinion, relation: guest }", "byline: ‹lin-wei›", publication: "defaults: { kind: opinion }\n")
            .Reports("MH2002", Message("its kind is opinion and the relation of 'Lin Wei' is guest"));

    [Fact]
    public Task Sections_that_are_not_declared_are_the_same_by_name() =>
        MarkedSite.Of(
            ("articles/ferry.yml", "title: Ferries return\npublished: 2024-05-31\nbyline: ada-byron\nsection: ‹world news›"),
            ("articles/storm.yml", "title: After the storm\npublished: 2024-05-31\nbyline: ada-byron\nsection: World"),
            ("authors/ada-byron.yml", Ada),
            ("masthead.yml", "disclaimers:\n  «views»: { text: The author's own., requiredWhen: { section: World News } }"))
            .Reports("MH2002", "'views' is due on the article, since its section is 'world news': name it under 'disclaimers:'.");

    [Fact]
    public Task Once_for_each_kind_of_disclaimer() =>
        MarkedSite.Of(
            ("articles/ferry.yml", "title: Ferries return\npublished: 2024-05-31\nbyline: ada-byron\nkind: ‹opinion›\ntags: ‹health›"),
            ("authors/ada-byron.yml", Ada),
            ("masthead.yml",
                """
                disclaimers:
                  «views»: { kind: views, text: The author's own., requiredWhen: { kind: opinion } }
                  more-views: { kind: views, text: The author's alone., requiredWhen: { kind: opinion } }
                  «health»: { kind: medical, text: Ask a doctor., requiredWhen: { tag: health } }
                """))
            .Reports("MH2002", "'views' is due on the article, since its kind is opinion: name it under 'disclaimers:'.", "'health' is due on the article, since it has the tag 'health': name it under 'disclaimers:'.");

    [Theory]
    [InlineData("status: withheld")]
    [InlineData("status: retracted")]
    public Task Whatever_the_status_but_draft(string status) =>
        Site("{ kind: opinion }", $"byline: ada-byron\n{status}\nkind: ‹opinion›").Reports("MH2002", Message("its kind is opinion"));

    [Theory]
    [InlineData("kind: opinion\nbyline: ada-byron\ndisclaimers: [guest-views]")]
    [InlineData("kind: opinion\nbyline: ada-byron\ndisclaimers: [house-views]")]
    [InlineData("kind: opinion\nbyline: ada-byron\ndisclaimers: { kind: views, text: The author's own. }")]
    [InlineData("kind: opinion\nbyline: columnist")]
    [InlineData("kind: editorial\nbyline: lin-wei")]
    [InlineData("kind: opinion\nbyline: ada-byron\nstatus: draft")]
    [InlineData("kind: analysis\nbyline: ada-byron")]
    public Task Silent_for(string article) => Site("[{ kind: opinion }, { relation: guest }]", article).IsClean();

    [Theory]
    [InlineData("{ kind: opinion, relation: staff }")]
    [InlineData("{ kind: opinion, relation: guest, tag: sea }")]
    [InlineData("{ kind: opinion, section: harbour }")]
    [InlineData("{ kind: opinion, sponsorship: sponsored }")]
    [InlineData("{ kind: opinion, ai: none }")]
    [InlineData("{ kind: opinion, topic: ferry }")]
    public Task Silent_where_not_all_of_a_requirement_is_so(string requirement) => Site(requirement, Guest + "opinion\ntags: ferry\nsection: comment").IsClean();

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("{ kind: }")]
    [InlineData("[{ kind: [] }]")]
    public Task Silent_where_a_requirement_names_nothing(string requirement) => Site(requirement, Guest + "opinion").IsClean();

    [Fact]
    public Task Silent_for_the_relation_of_those_who_did_not_write_it() =>
        Site("{ relation: guest }", "byline: ada-byron\ntranslator: lin-wei").IsClean();

    [Theory]
    [InlineData("effective: 2024-06-01")]
    [InlineData("expires: 2024-05-30")]
    public Task Silent_while_the_disclaimer_is_not_in_force(string period) =>
        Site("{ kind: opinion }", Guest + "opinion", more: period).IsClean();

    [Theory]
    [InlineData("effective: 2024-05-31")]
    [InlineData("expires: 2024-05-31")]
    [InlineData("effective: 2024-05-01\n    expires: 2024-06-01")]
    public Task Due_while_it_is_in_force(string period) =>
        Site("{ kind: opinion }", "byline: lin-wei\nkind: ‹opinion›", more: period).Reports("MH2002", Message("its kind is opinion"));

    [Fact]
    public Task The_date_of_the_update_counts() =>
        Site("{ kind: opinion }", "updated: 2024-07-01\nbyline: lin-wei\nkind: ‹opinion›", more: "effective: 2024-06-01").Reports("MH2002", Message("its kind is opinion"));

    [Fact]
    public Task Silent_where_the_article_names_a_disclaimer_that_is_not_registered() =>
        Site("{ kind: opinion }", Guest + "opinion\ndisclaimers: [‹gest-views›]", id: "guest-views")
            .Reports("MH2001", "masthead.yml has no disclaimer 'gest-views'. Did you mean 'guest-views'? It has guest-views, house-views.");

    [Fact]
    public Task Silent_where_its_author_names_one() =>
        Site("{ kind: opinion }", Guest + "opinion", id: "guest-views").With("authors/lin-wei.yml", Lin + "disclaimers: [‹gest-views›]\n")
            .Reports("MH2001", "masthead.yml has no disclaimer 'gest-views'. Did you mean 'guest-views'? It has guest-views, house-views.");

    [Fact]
    public Task Silent_where_an_author_is_not_registered() =>
        Site("{ kind: opinion }", "kind: opinion\nbyline: ‹lin-wie›", id: "guest-views")
            .Reports("MH1002", "No author is registered as 'lin-wie'. Did you mean 'lin-wei'? Add an entry for them below the authors, or write 'name:' for an author of this article alone.");

    [Fact]
    public Task Silent_where_a_value_of_the_article_cannot_be_read() =>
        Site("{ kind: news }", Guest + "‹opinon›", id: "guest-views")
            .Reports("MH4003", "'opinon' is not a value of 'kind'. Did you mean 'opinion'? It takes news, analysis, opinion, editorial, column, letter, review, explainer, interview, feature, obituary, satire, advertiserContent, pressRelease, liveBlog.");

    [Fact]
    public Task Silent_where_a_value_of_the_publication_cannot_be_read() =>
        Site("{ kind: opinion, relation: ‹gest› }", Guest + "opinion", id: "guest-views")
            .Reports("MH4003", "'gest' is not a value of 'relation'. Did you mean 'guest'? It takes staff, freelance, contributor, guest, agency.");

    [Fact]
    public Task Silent_while_the_authors_entry_cannot_be_read() =>
        Site("{ kind: opinion }", Guest + "opinion", id: "guest-views").With("authors/lin-wei.yml", "name: Lin Wei\nbio: ‹@harbour›\n")
            .Reports("MH4001", "A text cannot begin with @: put the whole of it in quotes.");

    [Fact]
    public Task Silent_while_the_publication_cannot_be_read() =>
        Site("{ kind: opinion }", Guest + "opinion", more: "expires: ‹@harbour›", id: "guest-views")
            .Reports("MH4001", "A text cannot begin with @: put the whole of it in quotes.");

    /// <summary>An article, and a draft beside it that uses every author and disclaimer.</summary>
    private static MarkedSite Site(string requirement, string article, string start = "title", string publication = "", string more = "", string id = "«guest-views»") => MarkedSite.Of(
        ("articles/ferry.yml", $"{start}: Ferries return\npublished: 2024-05-31\n{article}\n"),
        ("articles/storm.yml", "title: After the storm\nstatus: draft\nbyline: [ada-byron, lin-wei, columnist]\ndisclaimers: [guest-views]\n"),
        ("authors/ada-byron.yml", Ada),
        ("authors/columnist.yml", "name: Jonas Roe\nbio: Writes on Mondays.\ndisclaimers: [house-views]\n"),
        ("authors/lin-wei.yml", Lin),
        ("masthead.yml",
            $$"""
            {{publication}}publisher: The Daily Harbour
            sections: { harbour: Harbour, comment: Comment & Debate }
            disclaimers:
              {{id}}:
                kind: views
                text: The views are those of the author.
                requiredWhen: {{requirement}}
                {{more}}
              house-views: The views are the author's own.
            """));

    private static string Message(string reason) => $"'guest-views' is due on the article, since {reason}: name it under 'disclaimers:'.";
}
