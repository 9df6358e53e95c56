namespace Masthead.Generators.Tests.Rules;

/// <summary>MH1005.</summary>
public sealed class UndescribedAuthorTests
{
    private const string Entry = "Readers cannot look 'Lin Wei' up: add 'bio:', 'url:', 'sameAs:' or 'email:' to the entry.";

    private const string Inline = "Readers cannot look 'Jonas Quist' up: add 'bio:', 'url:' or 'jobTitle:' here, or an entry for them below the authors.";

    [Theory]
    [InlineData("name: ‹Lin Wei›")]
    [InlineData("jobTitle: reporter\nimage: /lin.jpg\nname: ‹'Lin Wei'›")]
    [InlineData("name: ‹Lin Wei›\nbio: ''\nurl:")]
    [InlineData("name: ‹Lin Wei›\nbio: { en: ' ' }")]
    [InlineData("name: ‹Lin Wei›\ntype: pseudonym\nreason: Safety.")]
    [InlineData("name: ‹Lin Wei›\nrelation: guest")]
    public Task An_author_of_whom_the_name_alone_is_said(string entry) =>
        OfEntry("authors/lin-wei.yml", entry).Reports("MH1005", Entry);

    [Fact]
    public Task Once_however_much_they_write() =>
        OfEntry("authors/lin-wei.yml", "name: ‹Lin Wei›").With("articles/quay.yml", "title: The quay\npublished: 2024-05-31\nbyline: Lin Wei").Reports("MH1005", Entry);

    [Fact]
    public Task At_the_id_where_there_is_no_name() =>
        OfEntry("authors.yml", "‹lin-wei›: { jobTitle: reporter }\nada-byron: { bio: Reporter. }")
            .Reports("MH1005", "Readers cannot look 'lin-wei' up: add 'bio:', 'url:', 'sameAs:' or 'email:' to the entry.");

    [Fact]
    public Task Once_where_hardly_anybody_is_described() => MarkedSite.Of(
            ("articles/ferry.yml", "title: Ferries return\npublished: 2024-05-31\nauthors: [a, b, c, d, e, f, g, h, i, j, k]"),
            ("authors.yml", "k: { name: K }\na: { name: A, bio: x }\n".Replace("{ name: K }", "{ name: ‹K› }", StringComparison.Ordinal) + string.Concat("bcdefghij".Select(static id => $"{id}: {{ name: {id}{id} }}\n"))))
        .Reports("MH1005", "Readers cannot look 'K' up, nor 9 other authors, of whom the site says the name alone: add 'bio:', 'url:', 'sameAs:' or 'email:' to each entry.");

    [Theory]
    [InlineData("byline: { name: ‹Jonas Quist› }")]
    [InlineData("byline: [ada-byron, { name: ‹Jonas Quist›, image: /jonas.jpg, role: with }]")]
    public Task An_inline_author(string byline) => MarkedSite.OfArticle($"title: Ferries return\npublished: 2024-05-31\n{byline}").Reports("MH1005", Inline);

    [Theory]
    [InlineData("bio: Reporter.")]
    [InlineData("bio: { de: Reporterin. }")]
    [InlineData("url: https://lin.example")]
    [InlineData("email: lin@lin.example")]
    [InlineData("sameAs: [https://social.example/@lin]")]
    [InlineData("socials: { github: lin }")]
    [InlineData("type: organization")]
    [InlineData("relation: agency")]
    public async Task Silent_for_an_author_with(string key)
    {
        await OfEntry("authors/lin-wei.yml", $"name: Lin Wei\n{key}").IsClean();
        await MarkedSite.OfArticle($"title: Ferries return\npublished: 2024-05-31\nbyline: {{ name: Jonas Quist, {key} }}\nsyndication: {{ credit: Lin }}").IsClean();
    }

    [Fact]
    public Task Silent_for_a_Markdown_file_with_a_bio() => OfEntry("authors/lin-wei.md", "---\nname: Lin Wei\n---\nA reporter.").IsClean();

    [Theory]
    [InlineData("byline: ada-byron\neditor: lin-wei")]
    [InlineData("byline: ada-byron")]
    public Task Silent_for_who_has_written_nothing(string credits) =>
        MarkedSite.OfArticle($"title: Ferries return\npublished: 2024-05-31\n{credits}").With("authors/lin-wei.yml", "name: Lin Wei\nrelation: guest\n")
            .With("articles/note.yml", "title: A note\npublished: 2024-05-31\nbyline: ada-byron\nresearcher: lin-wei").IsClean();

    [Theory]
    [InlineData("byline: ada-byron\neditor: { name: Jonas Quist }")]
    [InlineData("byline: { name: Jonas Quist, jobTitle: ferryman }")]
    [InlineData("byline: { name: Jonas Quist, affiliation: University of Oslo }")]
    [InlineData("kind: letter\nbyline: { name: Jonas Quist }")]
    [InlineData("status: draft\nbyline: { name: Jonas Quist }")]
    [InlineData("author: Jonas Quist (@jquist), Lin Wei, et al.")]
    public Task Silent_for_inline_authors_of(string keys) => MarkedSite.OfArticle($"title: Ferries return\npublished: 2024-05-31\n{keys}").IsClean();

    [Fact]
    public Task Silent_for_mere_texts_where_nobody_is_registered() =>
        MarkedSite.Of(("articles/ferry.yml", "title: Ferries return\npublished: 2024-05-31\nbyline: ‹Jonas Quist›"))
            .Reports("MH1018", "No author is registered, so bylines are read as mere names. Add entries for authors, check the property 'MastheadAuthors', or write 'policy: { inlineAuthors: allow }' in masthead.yml.");

    [Fact]
    public Task Silent_where_the_policy_allows_inline_authors() =>
        MarkedSite.OfArticle("title: Ferries return\npublished: 2024-05-31\nbyline: { name: Jonas Quist }").With("masthead.yml", "policy: { inlineAuthors: allow }").IsClean();

    [Fact]
    public Task Silent_where_the_policy_forbids_them_and_MH1017_says_so() =>
        MarkedSite.OfArticle("title: Ferries return\npublished: 2024-05-31\nbyline: { name: ‹Jonas Quist› }").With("masthead.yml", "policy: { inlineAuthors: warn }")
            .Reports("MH1017", "'Jonas Quist' is written inline: register them with an entry below the authors, and refer to it by its id.");

    [Fact]
    public Task Silent_while_the_publication_with_that_policy_cannot_be_read() =>
        MarkedSite.OfArticle("title: Ferries return\npublished: 2024-05-31\nbyline: { name: Jonas Quist }").With("masthead.yml", "publisher: ‹@harbour›")
            .Reports("MH4001", "A text cannot begin with @: put the whole of it in quotes.");

    [Fact]
    public Task Silent_while_the_entry_cannot_be_read() =>
        OfEntry("authors/lin-wei.yml", "name: Lin Wei\nbio: ‹@lin›").Reports("MH4001", "A text cannot begin with @: put the whole of it in quotes.");

    [Fact]
    public Task Silent_where_the_bio_has_the_wrong_type() =>
        OfEntry("authors/lin-wei.yml", "name: Lin Wei\nbio: ‹[Reporter.]›").Reports("MH4003", "'bio' takes a text, not a list.");

    private static MarkedSite OfEntry(string path, string entry) => MarkedSite.Of(
        ("articles/ferry.yml", "title: Ferries return\npublished: 2024-05-31\nbyline: lin-wei\nsyndication: { credit: Lin }"),
        (path, entry));
}
