using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.Rules;

/// <summary>MH4021: beside the finding in the file at fault.</summary>
public sealed class HeldBackTests
{
    private const string NeedsQuotes = "MH4001: A text cannot begin with @: put the whole of it in quotes.";

    [Fact]
    public async Task An_author_in_an_entry_that_cannot_be_read_and_nobody_else() =>
        Assert.Equal(
            [
                "articles/b.yml(2,9): MH4021: The author 'Lin Wei' is not known because of a fault in 'content/authors.yml', line 4: mend that. The article is not published until then.",
                "articles/c.yml(2,9): MH1002: No author is registered as 'j-roo'. Did you mean 'j-roe'? Add an entry for them below the authors, or write 'name:' for an author of this article alone.",
                $"authors.yml(4,10): {NeedsQuotes}",
            ],
            await TestSite.Of(
                ("articles/a.yml", "title: A\nbyline: ada-byron\n"),
                ("articles/b.yml", "title: B\nbyline: Lin Wei\n"),
                ("articles/c.yml", "title: C\nbyline: j-roo\n"),
                ("authors.yml", "ada-byron: { name: Ada Byron, bio: x }\nlin:\n  bio: x\n  image: @lin\n  name: Lin Wei\nj-roe: { name: J. Roe, bio: x }\n")).PrintedExampleAsync());

    [Fact]
    public async Task Nobody_is_known_where_no_file_of_authors_can_be_read()
    {
        var site = TestSite.Of(("articles/ferry.yml", "title: Ferries return\nbyline: lin-wei\n"), ("authors.yml", "@lin-wei:\n  name: Lin Wei\n"));

        Assert.Contains(
            "articles/ferry.yml(2,9): MH4021: The author 'lin-wei' is not known because of a fault in 'content/authors.yml', line 1: mend that. The article is not published until then.",
            await site.PrintedExampleAsync());
        Assert.True(LoadedSite.Of(site).All.Single().HasErrors);
    }

    [Fact]
    public async Task An_author_whose_entry_is_no_entry() =>
        Assert.Equal(
            [
                "articles/ferry.yml(2,21): MH4021: The author 'lin-wei' is not known because of a fault in 'content/authors.yml', line 2: mend that. The article is not published until then.",
                "authors.yml(2,10): MH4003: 'lin-wei' takes keys and values, not a text.",
            ],
            await TestSite.Of(("articles/ferry.yml", "title: Ferries return\nbyline: [ada-byron, lin-wei]"), ("authors.yml", "ada-byron: { name: Ada Byron, bio: x }\nlin-wei: Lin Wei\n")).PrintedExampleAsync());

    [Fact]
    public async Task A_disclaimer_in_the_rest_of_a_publication_that_cannot_be_read() =>
        Assert.Equal(
            [
                "articles/ferry.yml(3,15): MH4021: The disclaimer 'views' is not known because of a fault in 'content/masthead.yml', line 1: mend that. The article is not published until then.",
                "articles/ferry.yml(3,22): MH2001: masthead.yml has no disclaimer 'paid'. Declare it there, under 'disclaimers:'.",
                $"masthead.yml(1,12): {NeedsQuotes}",
            ],
            await TestSite.OfArticle("title: Ferries return\nbyline: ada-byron\ndisclaimers: [views, paid]\n")
                .With("masthead.yml", "publisher: @harbour\ndisclaimers:\n  views: The author's own.\n").PrintedExampleAsync());

    /// <summary>Once an article, and in none that names no disclaimer.</summary>
    [Fact]
    public async Task Disclaimers_below_a_key_that_is_misspelt() =>
        Assert.Equal(
            [
                "articles/ferry.yml(3,15): MH4021: The disclaimer 'views' is not known because of a fault in 'content/masthead.yml', line 2: mend that. The article is not published until then.",
                "masthead.yml(2,1): MH4002: 'disclamers' is not a key of masthead.yml. Did you mean 'disclaimers'?",
            ],
            await TestSite.OfArticle("title: Ferries return\nbyline: ada-byron\ndisclaimers: [views, paid]\n")
                .With("articles/quay.yml", "title: The quay\nbyline: ada-byron\n")
                .With("masthead.yml", "publisher: The Daily Harbour\ndisclamers:\n  views: The author's own.\n  paid: Paid for.\n").PrintedExampleAsync());

    [Theory]
    [InlineData("disclaimer: views\n", "", 4, 13)]
    [InlineData("", "disclaimers: [views]\n", 1, 1)]
    public async Task A_wording_with_what_is_no_placeholder(string ofArticle, string ofAuthor, int line, int column) =>
        Assert.Equal(
            [
                $"articles/ferry.yml({line},{column}): MH4021: The disclaimer 'views' cannot be filled in because of a fault in 'content/masthead.yml', line 3: mend that. The article is not published until then.",
                "masthead.yml(3,19): MH2005: '{autor}' is not a placeholder. Did you mean 'author'? There are publisher, author, authors, author.bio, kind, sponsor, origin, date; a brace is written '{{'.",
            ],
            await TestSite.OfArticle("title: Ferries return\nkind: opinion\nbyline: ada-byron\n" + ofArticle)
                .With("authors/ada-byron.yml", "name: Ada Byron\nbio: x\n" + ofAuthor)
                .With("masthead.yml", "publisher: The Daily Harbour\ndisclaimers:\n  views: Views of {autor}.\n").PrintedExampleAsync());

    [Fact]
    public async Task A_wording_whose_words_stand_in_what_cannot_be_read() =>
        Assert.Equal(
            [
                "articles/ferry.yml(3,13): MH4021: The disclaimer 'views' cannot be filled in because of a fault in 'content/authors/ada-byron.yml', line 2: mend that. The article is not published until then.",
                $"authors/ada-byron.yml(2,8): {NeedsQuotes}",
            ],
            await TestSite.OfArticle("title: Ferries return\nbyline: ada-byron\ndisclaimer: views\n")
                .With("authors/ada-byron.yml", "name: Ada Byron\nimage: @ada\nbio: covers the harbour\n")
                .With("masthead.yml", "publisher: The Daily Harbour\ndisclaimers:\n  views: '{author.bio}'\n").PrintedExampleAsync());

    [Fact]
    public async Task A_fault_in_one_entry_silences_nothing_about_others() =>
        Assert.Equal(
            ["MH1003", "MH4001"],
            (await TestSite.Of(
                ("articles/ferry.yml", "title: Ferries return\nbyline:\n  text: By Grace Ohm\n  credits: [ada-byron]\n"),
                ("authors.yml", "ada-byron: { name: Ada Byron, bio: x }\nlin: { image: @lin }\n")).AnalyzeExampleAsync()).Select(static diagnostic => diagnostic.Id));

    [Theory]
    [InlineData("status: draft")]
    [InlineData("status: withheld")]
    public async Task Silent_for_what_is_not_published_anyhow(string status) =>
        Assert.DoesNotContain("MH4021", string.Join('\n', await TestSite.Of(
            ("articles/ferry.yml", $"title: Ferries return\nbyline: lin-wei\n{status}\n"),
            ("authors.yml", "ada-byron: { name: Ada Byron, bio: x }\nlin-wei: Lin Wei\n")).PrintedAsync()), StringComparison.Ordinal);

    [Fact]
    public async Task An_entry_that_is_left_empty() =>
        Assert.Equal(
            [
                "articles/ferry.yml(2,21): MH4021: The author 'lin-wei' is not known because of a fault in 'content/authors.yml', line 2: mend that. The article is not published until then.",
                "authors.yml(2,1): MH4003: 'lin-wei' is left empty, so that nobody is registered: write the entry below it, beginning with 'name:', or delete it.",
            ],
            await TestSite.Of(("articles/ferry.yml", "title: Ferries return\nbyline: [ada-byron, lin-wei]"), ("authors.yml", "ada-byron: { name: Ada Byron, bio: x }\nlin-wei:\n")).PrintedExampleAsync());
}
