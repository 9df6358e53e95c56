namespace Masthead.Generators.Tests.Rules;

/// <summary>MH1002.</summary>
public sealed class UnknownAuthorTests
{
    private const string Remedy = "Add an entry for them below the authors, or write 'name:' for an author of this article alone.";

    [Theory]
    [InlineData("byline: ‹ada-byrn›")]
    [InlineData("byline: [ada-byron, ‹ada-byrn›]")]
    [InlineData("byline:\n  - ada-byron\n  - ‹ada-byrn›  # desk\n")]
    [InlineData("byline:\n  credits:\n    - author: ‹ada-byrn›\n      role: editor")]
    [InlineData("byline:\n  credits: ‹ada-byrn›\n  text: By our staff")]
    [InlineData("author: ‹ada-byrn›")]
    [InlineData("translators:\n  - author: ‹ada-byrn›\n    place: Oslo")]
    [InlineData("Fact-Checker: ‹'ada-byrn'›")]
    [InlineData("status: draft\nbyline: ‹ada-byrn›")]
    [InlineData("status: withheld\nbyline: ‹ada-byrn›")]
    public Task Each_credit_that_nobody_is_registered_for(string credit) =>
        MarkedSite.OfArticle("title: Ferries return\n" + credit)
            .Reports("MH1002", $"No author is registered as 'ada-byrn'. Did you mean 'ada-byron'? {Remedy}");

    [Fact]
    public Task Several_in_one_article() =>
        MarkedSite.OfArticle("---\ntitle: Ferries return\nauthors: [‹Ada›, ‹\"Lin Wei\"›]\neditor: ada-byron\n---\nText.\n", "articles/ferry.md")
            .Reports("MH1002", $"No author is registered as 'Ada'. Did you mean 'ada-byron'? {Remedy}", $"No author is registered as 'Lin Wei'. {Remedy}");

    [Theory]
    [InlineData("adabyorn", "ada-byron")]
    [InlineData("Elaenor Vance", "Eleanor Vance")]
    public Task The_nearest_id_or_else_name_is_offered(string reference, string nearest) =>
        MarkedSite.OfArticle($"title: Ferries return\nbyline: ‹{reference}›")
            .With("authors/ev.yml", "name: Eleanor Vance")
            .Reports("MH1002", $"No author is registered as '{reference}'. Did you mean '{nearest}'? {Remedy}");

    [Theory]
    [InlineData("../authors/ada-byron.md", "ada-byron")]
    [InlineData("content/authors/Ada Byron.yml", "ada-byron")]
    [InlineData("ada-byron.json", "ada-byron")]
    [InlineData("eleanor", "ev")]
    [InlineData("Vance", "ev")]
    public Task Whom_a_file_or_a_part_of_a_name_leads_to_is_offered(string reference, string id) =>
        MarkedSite.OfArticle($"title: Ferries return\nbyline: ‹{reference}›")
            .With("authors/ev.yml", "name: Eleanor Vance")
            .Reports("MH1002", $"No author is registered as '{reference}'. Did you mean '{id}'? {Remedy}");

    [Theory]
    [InlineData("Eleanor")]
    [InlineData("../authors/lin-wei.md")]
    public Task Whom_it_may_lead_to_two_of_or_to_none_is_not(string reference) =>
        MarkedSite.OfArticle($"title: Ferries return\nbyline: ‹{reference}›")
            .With("authors/ev.yml", "name: Eleanor Vance").With("authors/er.yml", "name: Eleanor Roe")
            .Reports("MH1002", $"No author is registered as '{reference}'. {Remedy}");

    [Theory]
    [InlineData(0xFDD0)]
    [InlineData(0xFFFE)]
    public Task A_text_that_has_no_normal_form(int character) =>
        MarkedSite.OfArticle($"title: Ferries return\nbyline: ‹\"Ada\\u{character:X4}\"›")
            .Reports("MH1002", $"No author is registered as 'Ada{(char)character}'. {Remedy}");

    [Fact]
    public Task A_name_that_two_authors_share() =>
        MarkedSite.OfArticle("title: Ferries return\nbyline: ‹ada byron›")
            .With("authors/ada-byron-smith.yml", "name: Ada Smith\nalternateNames: Ada Byron")
            .Reports("MH1002", "More than one author is named 'ada byron': write the id of the one who is meant. There are ada-byron, ada-byron-smith.");

    [Theory]
    [InlineData("byline: ada-byron")]
    [InlineData("byline: Ada Byron")]
    [InlineData("byline: \"ADA\u2003 byron \"")]
    [InlineData("byline: O'Byron")]
    [InlineData("byline: O\u2019Byron")]
    [InlineData("byline: { name: Somebody Else, jobTitle: fisher }")]
    [InlineData("byline: [{ name: Somebody Else, jobTitle: fisher }, ada-byron]")]
    [InlineData("byline:")]
    [InlineData("translator: ~")]
    public Task Silent_for(string credit) =>
        MarkedSite.OfArticle("title: Ferries return\n" + credit)
            .With("authors/ada-byron.yml", "name: Ada Byron\nbio: Reporter.\nalternateNames: [O'Byron, A. B.]")
            .IsClean();

    [Fact]
    public Task Silent_where_no_author_is_registered_at_all() =>
        MarkedSite.Of(
            ("articles/ferry.yml", "title: Ferries return\nbyline: Ada Byron"),
            ("masthead.yml", "policy: { inlineAuthors: allow }")).IsClean();

    [Theory]
    [InlineData("ada-byron: { name: Ada Byron, bio: x }\nlin-wei: ‹[Lin Wei]›\nj-roe: { name: J. Roe, bio: x }\n", "'lin-wei' takes keys and values, not a list.")]
    [InlineData("- { name: Ada Byron, bio: x }\n- ‹Lin Wei›\n- { id: j-roe, name: J. Roe, bio: x }\n", "'authors' takes keys and values, not a text.")]
    [InlineData("- { name: Ada Byron, bio: x }\n- ‹bio: Nobody knows.›\n- { id: j-roe, name: J. Roe, bio: x }\n", "An author in a list needs an 'id' or a 'name'.")]
    public Task One_bad_entry_loses_that_entry_only(string authors, string message) =>
        MarkedSite.Of(("articles/ferry.yml", "title: Ferries return\nbyline: [ada-byron, j-roe]"), ("authors.yml", authors)).Reports("MH4003", message);

    [Theory]
    [InlineData("ada-byron: { name: Ada Byron, bio: x }\nbad:\n  name: Jonas: Quist\nj-roe: { name: J. Roe, bio: x }\n")]
    [InlineData("authors:\n  ada-byron: { name: Ada Byron, bio: x }\n  bad:\n    name: Jonas: Quist\n  j-roe: { name: J. Roe, bio: x }\n")]
    [InlineData("- { id: ada-byron, name: Ada Byron, bio: x }\n- name: Jonas: Quist\n- { id: j-roe, name: J. Roe, bio: x }\n")]
    [InlineData("team:\n  - { id: ada-byron, name: Ada Byron, bio: x }\n  - name: Jonas: Quist\n  - { id: j-roe, name: J. Roe, bio: x }\n")]
    public async Task A_fault_in_one_entry_silences_nothing_of_the_others(string authors) => Assert.Equal(
        ["No author is registered as 'lin-wie'."],
        (await MarkedSite.Of(("articles/ferry.yml", "title: Ferries return\nbyline: [ada-byron, lin-wie, j-roe, Quist]"), ("authors.yml", authors)).Site.AnalyzeAsync())
            .Where(static diagnostic => diagnostic.Id == "MH1002").Select(static diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Split(" Add")[0]));

    /// <summary>MH4021 speaks.</summary>
    [Fact]
    public Task Silent_where_the_name_stands_in_what_cannot_be_read() =>
        MarkedSite.OfArticle("title: Ferries return\nbyline: Lin Wei").With("authors/lw.yml", "bio: \"A reporter\nname: Lin Wei").ReportsAmongOthers("MH1002");
}
