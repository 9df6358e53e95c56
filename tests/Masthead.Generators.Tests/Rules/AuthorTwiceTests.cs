namespace Masthead.Generators.Tests.Rules;

/// <summary>MH1008.</summary>
public sealed class AuthorTwiceTests
{
    [Theory]
    [InlineData("byline: [«ada-byron», ‹ada-byron›]", "author")]
    [InlineData("byline: [«ada-byron», ‹Ada  BYRON›]", "author")]
    [InlineData("byline: «ada-byron»\nauthor: ‹Ada Byron›", "author")]
    [InlineData("byline: «ada-byron»\nauthor: { name: ‹Ada Byron›, url: https://ada.example }", "author")]
    [InlineData("author: «‹Ada Byron (@ada), Ada Byron›»", "author")]
    [InlineData("byline: ada-byron\neditors: [«ada-byron», ‹ada-byron›]", "editor")]
    public Task An_author_credited_twice_in_a_role(string credits, string role) =>
        MarkedSite.OfArticle($"title: Ferries return\npublished: 2024-05-31\n{credits}").Reports("MH1008", $"'Ada Byron' is credited twice as '{role}': remove one of the two.");

    [Fact]
    public Task A_mere_name_where_nobody_is_registered() =>
        MarkedSite.Of(
            ("articles/ferry.yml", "title: Ferries return\npublished: 2024-05-31\nbyline: [«Ada Byron», Lin Wei, ‹ada byron›]"),
            ("masthead.yml", "policy: { inlineAuthors: allow }"))
            .Reports("MH1008", "'ada byron' is credited twice as 'author': remove one of the two.");

    [Theory]
    [InlineData("bio: Reporter.", "bio: Reports.")]
    [InlineData("bio: Reporter.", "sameAs: https://social.example/@lin")]
    [InlineData("sameAs: https://social.example/@lin", "bio: Reporter.")]
    public Task Two_entries_with_one_name(string first, string second) =>
        OfEntries($"name: «Lin Wei»\n{first}", $"name: ‹lin wei›\n{second}").Reports(
            "MH1008", "'a' is named 'lin wei' too: make one entry of the two, or tell the two people apart by 'sameAs:' in both.");

    [Theory]
    [InlineData("https://social.example/@lin", "https://social.example/@lin")]
    [InlineData("https://www.social.example/@lin/", "http://social.example/@LIN")]
    public Task Two_entries_with_one_address(string first, string second) =>
        OfEntries($"name: «Lin Wei»\nsameAs: {first}", $"name: ‹L. Wei›\nsameAs: [https://other.example, '{second}']").Reports(
            "MH1008", $"'{second}' stands under 'sameAs:' of 'a' too: make one entry of the two, or remove the address from the one that it is not about.");

    [Fact]
    public Task Each_further_entry_in_one_file() =>
        MarkedSite.Of(
            ("articles/ferry.yml", "title: Ferries return\npublished: 2024-05-31\nbyline: [a, b, c]"),
            ("authors.yml", "b: { name: «Lin Wei», bio: Reporter. }\na: { name: ‹Lin Wei›, bio: Reporter. }\nc: { name: ‹Lin Wei›, bio: Reporter. }"))
            .Reports("MH1008", [.. Enumerable.Repeat("'b' is named 'Lin Wei' too: make one entry of the two, or tell the two people apart by 'sameAs:' in both.", 2)]);

    [Theory]
    [InlineData("byline: ada-byron\neditor: ada-byron")]
    [InlineData("byline: [ada-byron, { name: Jonas Quist, bio: Ferryman. }]")]
    [InlineData("author: Lin Wei (@linwei), Lin Wei (@weilin)")]
    [InlineData("author: Lin Wei <lin@a.example>, Lin Wei <wei@b.example>")]
    [InlineData("status: draft\nbyline: [ada-byron, ada-byron]")]
    public Task Silent_for(string credits) => MarkedSite.OfArticle($"title: Ferries return\npublished: 2024-05-31\n{credits}").IsClean();

    [Fact]
    public Task Silent_for_namesakes_with_addresses_of_their_own() =>
        OfEntries("name: Lin Wei\nsameAs: https://social.example/@linwei", "name: Lin Wei\nsameAs: https://social.example/@weilin").IsClean();

    [Theory]
    [InlineData("twitter: harbour-light")]
    [InlineData("url: https://lin.example\nwebsite: https://light.example")]
    public Task Silent_for_a_page_of_whom_two_people_work_for(string profile) => OfEntries($"name: Lin Wei\n{profile}", $"name: Jonas Quist\n{profile}").IsClean();

    [Fact]
    public Task Silent_about_entries_while_one_cannot_be_read() =>
        OfEntries("name: Lin Wei\nbio: ‹@lin›\nsameAs: https://social.example/@linwei", "name: Lin Wei\nsameAs: https://social.example/@weilin")
            .Reports("MH4001", "A text cannot begin with @: put the whole of it in quotes.");

    [Fact]
    public Task Silent_for_who_is_not_registered() =>
        MarkedSite.OfArticle("title: Ferries return\npublished: 2024-05-31\nbyline: [ada-byron, ‹lin-wei›, ‹lin-wei›]")
            .Reports("MH1002", [.. Enumerable.Repeat("No author is registered as 'lin-wei'. Add an entry for them below the authors, or write 'name:' for an author of this article alone.", 2)]);

    [Fact]
    public Task Silent_for_one_id_twice_which_is_a_clash_of_ids() =>
        MarkedSite.OfArticle("title: Ferries return\npublished: 2024-05-31\nbyline: ada-byron")
            .With("authors/ada-byron.yml", "name: Ada Byron\nbio: Reporter.\nid: «ada-byron»")
            .With("authors/ada.yml", "name: Ada Byron\nbio: Reporter.\nid: ‹ada-byron›")
            .Reports("MH4008", "Another author has the id 'ada-byron': rename one of the two.");

    private static MarkedSite OfEntries(string first, string second) => MarkedSite.Of(
        ("articles/ferry.yml", "title: Ferries return\npublished: 2024-05-31\nbyline: [a, b]"),
        ("authors/a.yml", first),
        ("authors/b.yml", second));
}
