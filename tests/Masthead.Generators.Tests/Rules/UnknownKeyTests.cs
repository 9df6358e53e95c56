namespace Masthead.Generators.Tests.Rules;

/// <summary>MH4002.</summary>
public sealed class UnknownKeyTests
{
    private const string Remedy = "Remove it, or name it under 'ignoreKeys:' in masthead.yml if the site has a use for it.";

    [Theory]
    [InlineData("title: x\n‹bylne›: ada-byron", "bylne", "an article", "byline")]
    [InlineData("title: x\n‹'publishd'›: 2024-05-31", "publishd", "an article", "published")]
    [InlineData("title: x\n‹Stand Firsts›: y", "Stand Firsts", "an article", "standfirst")]
    [InlineData("title: x\nbyline:\n  credits: ada-byron\n  ‹txt›: By Ada", "txt", "a byline", "text")]
    [InlineData("title: x\nbyline:\n  - author: ada-byron\n    ‹rol›: editor", "rol", "a credit", "role")]
    [InlineData("title: x\neditorNote: { text: y, ‹lable›: z }", "lable", "an editor's note", "label")]
    [InlineData("title: x\ndisclaimers:\n  - { text: y, ‹postion›: top }", "postion", "a disclaimer", "position")]
    public Task The_nearest_key_is_offered(string marked, string key, string owner, string nearest) =>
        MarkedSite.OfArticle(marked)
            .Reports("MH4002", $"'{key}' is not a key of {owner}. Did you mean '{nearest}'?");

    [Theory]
    [InlineData("articles/ferry.yml", "title: x\n‹descritpion›: y", "'descritpion' is not a key of an article. Did you mean 'description'?")]
    [InlineData("articles/ferry.yml", "title: x\n‹date_publishd›: 2024-05-31", "'date_publishd' is not a key of an article. Did you mean 'datePublished'?")]
    [InlineData("articles/ferry.yml", "title: x\n‹authers›: ada-byron", "'authers' is not a key of an article. Did you mean 'authors'?")]
    [InlineData("articles/ferry.yml", "title: x\n‹shelf›: y", "'shelf' is not a key of an article. Remove it, or name it under 'ignoreKeys:' in masthead.yml if the site has a use for it.")]
    [InlineData("authors/lin-wei.yml", "name: Lin Wei\n‹biografy›: x", "'biografy' is not a key of an author. Did you mean 'biography'?")]
    [InlineData("authors/lin-wei.yml", "name: Lin Wei\n‹biog›: x", "'biog' is not a key of an author. Did you mean 'bio'?")]
    [InlineData("masthead.yml", "publisher: { name: y, ‹ur›: z }", "'ur' is not a key of a publisher. " + Remedy)]
    [InlineData("masthead.yml", "defaults: { ‹languge›: de }", "'languge' is not a key of defaults. Did you mean 'language'?")]
    [InlineData("masthead.yml", "sections: [{ ‹nam›: World, id: world }]", "'nam' is not a key of a section. Did you mean 'name'?")]
    [InlineData("masthead.yml", "policy: { ‹email›: omit }", "'email' is not a key of policy. Did you mean 'emails'?")]
    [InlineData("masthead.yml", "‹publishers›: y", "'publishers' is not a key of masthead.yml. Did you mean 'publisher'?")]
    [InlineData("articles/ferry.md", "---\ntitle: x\n‹shelf›: post\n---\n", "'shelf' is not a key of an article. " + Remedy)]
    public Task In_a_file_of_any_kind(string path, string marked, string message) => MarkedSite.Of((path, marked)).Reports("MH4002", message);

    [Fact]
    public Task A_requirement_where_it_has_no_effect() =>
        MarkedSite.OfArticle("title: x\ndisclaimer: { kind: legal, text: y, ‹required-when›: { kind: news } }")
            .Reports("MH4002", "'required-when' has no effect on a disclaimer that an article words itself: move the disclaimer to masthead.yml, or remove the key.");

    [Theory]
    [InlineData("title: x\n‹›: y", "an article")]
    [InlineData("‹›: y\ntitle: x", "an article")]
    [InlineData("{ title: x, ‹›: y }", "an article")]
    [InlineData("title: x\n‹\"\"›: y", "an article")]
    [InlineData("title: x\neditorNote: { text: y, ‹›: z }", "an editor's note")]
    public Task A_key_without_a_name_is_told_where_it_stands(string marked, string owner) =>
        MarkedSite.OfArticle(marked).Reports("MH4002", $"A key of {owner} has no name, so what stands behind it is not read: give it one, or remove it.");

    [Theory]
    [InlineData("title: x\n‹excerpt›: y\ndescription: z", "excerpt", "description")]
    [InlineData("title: x\nstandfirst: y\n‹description›: z", "description", "standfirst")]
    [InlineData("title: x\nauthor: ada-byron\n‹authors›: [ada-byron]", "authors", "author")]
    [InlineData("title: x\ntags: [y]\n‹keywords›: [y]", "keywords", "tags")]
    [InlineData("title: x\npublished: 2024-06-01\n‹date›: 2024-05-31", "date", "published")]
    [InlineData("title: x\n‹published›: 2024-05-31\ndate: 2024-06-01", "published", "date")]
    [InlineData("title: x\n‹date›: 2024-05-31\npublish_date: 2034-05-31T06:00:00Z", "date", "publish_date")]
    [InlineData("title: x\n‹pubDate›: 2024-05-31\ndate: 2024-06-01", "pubDate", "date")]
    [InlineData("title: x\nimages: { src: /a.jpg, credit: w, alt: y, ‹altText›: z }", "altText", "alt")]
    public Task Of_two_names_for_one_thing_one_is_read(string marked, string other, string read) =>
        MarkedSite.OfArticle(marked)
            .Reports("MH4002", $"'{other}' is another name for '{read}', which stands here too and is the one that is read.");

    [Theory]
    [InlineData("excerpt: y\ndescription: y")]
    [InlineData("published: 2024-05-31\ndate: May 31, 2024")]
    [InlineData("published: true\ndate: 2024-05-31")]
    [InlineData("pubDate: 2024-05-31\ncreated: 2024-05-31T00:00:00Z")]
    [InlineData("lastmod: 2024-05-31\nupdated: 2024-05-31")]
    public Task Silent_for_two_names_that_say_the_same(string lines) => MarkedSite.OfArticle("title: x\n" + lines).IsClean();

    [Theory]
    [InlineData("headline: x\ndatePublished: 2024-05-31\ndateModified: 2024-06-01\ninLanguage: en\narticleSection: y\nkeywords: [z]\nabout: ferries\nalternativeHeadline: w")]
    [InlineData("title: x\ndate: 2024-05-31 18:30:00 +0200\nlast_modified_at: 2024-06-01\nexcerpt: y\ncategories: [z, w]\nredirect_from: [/old]\npublished: true")]
    [InlineData("title: x\npublishDate: 2024-05-31\nlastmod: 2024-06-01\ndraft: false\nsummary: y\naliases: [/old]\nurl: /new\nlocale: en")]
    [InlineData("title: x\ndate: 2024-05-31\nlast_update: { date: 2024-06-01 }\nauthors: ada-byron\ndescription: y\nimage: /a.jpg\nphotographers: ada-byron")]
    [InlineData("title: x\npubDate: Jul 08 2022\nupdatedDate: Jul 15 2022\nheroImage: /a.jpg\nillustrator: ada-byron\ndescription: y")]
    [InlineData("title: x\nimage_url: /a.jpg\nphotographer: ada-byron\ncategory: y\nsubtitle: z\nseo_title: w\ncreatedAt: 2024-05-31\nupdatedAt: 2024-06-01")]
    public Task Silent_for_the_names_that_other_generators_have(string yaml) => MarkedSite.OfArticle(yaml).IsClean();

    [Fact]
    public Task Keys_that_the_site_has_a_use_for_are_not_read_at_all() =>
        MarkedSite.OfArticle("title: x\nstatus: Final\nkind: liveblog\nauthor: [[nobody]]\nurl: {}\nDate: soon")
            .With("masthead.yml", "ignoreKeys: [Status, kind, author, url, date]")
            .IsClean();

    [Theory]
    [InlineData("ignoreKeys: { articles: [shelf], authors: [rack] }")]
    [InlineData("ignoreKeys: { everywhere: [shelf, rack] }")]
    [InlineData("ignoreKeys: ['s*f', 'r*k']")]
    [InlineData("ignoreKeys: { articles: 'she*', authors: ['*ack'] }")]
    public Task Keys_that_files_of_a_kind_have_a_use_for(string publication) =>
        MarkedSite.OfArticle("title: x\nshelf: y").With("authors/lin-wei.yml", "name: Lin Wei\nrack: y").With("masthead.yml", publication).IsClean();

    [Fact]
    public Task Keys_of_articles_are_none_of_authors() =>
        MarkedSite.OfArticle("title: x\nshelf: y").With("authors/lin-wei.yml", "name: Lin Wei\n‹shelf›: y").With("masthead.yml", "ignoreKeys: { articles: [shelf] }")
            .Reports("MH4002", $"'shelf' is not a key of an author. {Remedy}");

    [Fact]
    public Task A_role_of_the_publications_own_among_them() =>
        MarkedSite.OfArticle("title: x").With("masthead.yml", "roles: { podcastHost: { is: with } }\nignoreKeys: [‹podcast-host›]")
            .Reports("MH4003", "'podcast-host' is a role that stands under 'roles:' too, and would not be read: remove it here.");

    [Fact]
    public Task A_field_that_is_ignored_in_other_files_is_read() =>
        MarkedSite.OfArticle("title: x\nshelf: y").With("masthead.yml", "ignoreKeys: { authors: [shelf] }\nfields: { articles: { shelf: string } }").IsClean();

    [Fact]
    public Task A_long_key_does_not_hide_the_remedy() =>
        MarkedSite.OfArticle($"title: x\n‹{new string('k', 900)}›: y")
            .Reports("MH4002", $"'{new string('k', 40)}…' is not a key of an article. {Remedy}");

    [Theory]
    [InlineData("x-desk: harbour")]
    [InlineData("X-Desk: harbour")]
    [InlineData("byline: { author: ada-byron, x-fee: 40 }")]
    [InlineData("no-byline: wire copy")]
    [InlineData("Editor_Notes: [y]")]
    [InlineData("AUTHORS: ada-byron")]
    [InlineData("layout: post")]
    [InlineData("Word_Count: 400")]
    [InlineData("editorNote: { text: y, wordcount: 4 }")]
    public Task Silent_for(string line) =>
        MarkedSite.OfArticle("title: x\n" + line).With("masthead.yml", "ignoreKeys: [layout, wordCount]").IsClean();

    [Fact]
    public Task Silent_while_the_publication_cannot_be_read() =>
        MarkedSite.OfArticle("title: x\nlayout: post")
            .With("masthead.yml", "publisher: ‹@harbour›\nignoreKeys: layout")
            .Reports("MH4001", "A text cannot begin with @: put the whole of it in quotes.");
}
