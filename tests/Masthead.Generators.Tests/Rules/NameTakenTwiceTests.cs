using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.Rules;

/// <summary>MH4008: the first by path keeps the address or the name, the finding stands at the other.</summary>
public sealed class NameTakenTwiceTests
{
    [Fact]
    public Task Two_files_with_one_id() =>
        MarkedSite.Of(
            ("articles/ferry.md", "---\n«title»: Ferries return\n---\n"),
            ("articles/ferry.yml", "‹title›: Ferries return"))
            .Reports("MH4008", "'ferry.md' has the id 'ferry' too: rename one of the two files.");

    [Fact]
    public Task A_file_and_an_index_file_with_one_id() =>
        MarkedSite.Of(
            ("articles/sea/ferry.md", "---\n«title»: Ferries return\n---\n"),
            ("articles/sea/ferry/index.md", "---\n‹title›: Ferries return\n---\n"))
            .Reports("MH4008", "'sea/ferry.md' has the id 'sea/ferry' too: rename one of the two files.");

    [Fact]
    public Task One_address_twice() =>
        MarkedSite.Of(
            ("articles/ferry.yml", "title: About the ferry\npermalink: «/about»"),
            ("articles/quay.yml", "title: About the quay\npermalink: ‹/about›"))
            .Reports("MH4008", "'ferry.yml' has the address '/about' too: give one of the two another 'permalink:'.");

    [Theory]
    [InlineData("/About", "'/About', which is the same as '/about' to a server")]
    [InlineData("/about/", "'/about/', which is the same as '/about' to a server")]
    [InlineData("about", "'/about' too")]
    [InlineData("/%61bout", "'/%61bout', which is the same as '/about' to a server")]
    public Task One_address_written_in_two_ways(string other, string message) =>
        MarkedSite.Of(
            ("articles/ferry.yml", $"title: About the ferry\npermalink: «{other}»"),
            ("articles/quay.yml", "title: About the quay\nurl: ‹/about›"))
            .Reports("MH4008", $"'ferry.yml' has the address {(message.EndsWith("too", StringComparison.Ordinal) ? message : message.Replace(", which", " too, which", StringComparison.Ordinal))}: give one of the two another 'permalink:'.");

    [Fact]
    public Task One_address_twice_by_its_slug() =>
        MarkedSite.Of(
            ("articles/2023/ferry.yml", "«title»: Ferries stop"),
            ("articles/2024/ferry.yml", "‹title›: Ferries return"),
            ("articles/2025/boats.yml", "title: Boats\nslug: ‹/ferry/›"),
            ("masthead.yml", "permalink: /blog/{slug}"))
            .Reports("MH4008", "'2023/ferry.yml' has the address '/blog/ferry' too: give one of the two another 'slug:'.", "'2023/ferry.yml' has the address '/blog/ferry' too: give one of the two another 'slug:'.");

    [Fact]
    public Task One_address_twice_since_the_permalink_names_neither() =>
        MarkedSite.Of(
            ("articles/boats.yml", "«title»: Boats\npublished: 2024-05-01"),
            ("articles/ferry.yml", "‹title›: Ferries return\npublished: 2024-05-02"),
            ("masthead.yml", "permalink: /{year}/{month}"))
            .Reports("MH4008", "'boats.yml' has the address '/2024/05' too: give one of the two another 'permalink:'.");

    /// <summary>A file goes on being one, and a folder.</summary>
    [Theory]
    [InlineData("/about", "/about-2")]
    [InlineData("/about/", "/about-2/")]
    [InlineData("/old/about.html", "/old/about-2.html")]
    [InlineData("/v1.2/about", "/v1.2/about-2")]
    public async Task Another_address_ends_as_it_did(string address, string other)
    {
        var second = $"title: About the quay\npermalink: {address}\n";
        var found = (await TestSite.Of(("articles/ferry.yml", $"title: About the ferry\npermalink: {address}\n"), ("articles/quay.yml", second)).AnalyzeAsync()).Single(static found => found.Id == "MH4008");

        Assert.Equal(second.Replace(address, other, StringComparison.Ordinal), Assert.Single(OfferedEdits.Of(found)).Apply(second));
    }

    /// <summary>Hugo reads no 'permalink' of a piece.</summary>
    [Fact]
    public Task One_address_twice_on_a_site_whose_generator_calls_it_otherwise() =>
        MarkedSite.Of(
            ("articles/news/boats.md", "---\n«title»: Ferries return\n---\n"),
            ("articles/news/ferry.md", "---\n‹title›: Ferries return\n---\n"),
            ("masthead.yml", "permalink: /{title}/\ndialect: hugo"))
            .Reports("MH4008", "'news/boats.md' has the address '/ferries-return/' too: give one of the two another 'url:'.");

    [Fact]
    public Task One_address_twice_in_the_language_of_the_publication() =>
        MarkedSite.Of(
            ("articles/boats.yml", "«title»: Boote"),
            ("articles/sea/boats.de.yml", "‹title›: Boote"),
            ("masthead.yml", "permalink: /{slug}\nlanguages: de\ndefaults: { language: de }"))
            .Reports("MH4008", "'boats.yml' has the address '/boats' too: give one of the two another 'slug:'.");

    [Fact]
    public Task What_is_published_keeps_the_address_before_a_draft() =>
        MarkedSite.Of(
            ("articles/a.yml", "title: A draft\nstatus: draft\npermalink: ‹/about›"),
            ("articles/b.yml", "title: About\npermalink: «/about»"))
            .Reports("MH4008", "'b.yml' has the address '/about' too: give one of the two another 'permalink:'.");

    [Fact]
    public Task An_alias_that_is_the_address_of_another() =>
        MarkedSite.Of(
            ("articles/ferry.yml", "title: Ferries return\naliases: [/old, ‹/Quay/›]"),
            ("articles/quay.yml", "«title»: The quay"))
            .Reports("MH4008", "'quay.yml' has the address '/quay', which is the same as '/Quay/' to a server, so this alias leads nowhere else: remove it, or give that article another address.");

    [Fact]
    public Task An_alias_twice() =>
        MarkedSite.Of(
            ("articles/ferry.yml", "title: Ferries return\nredirect_from: «/old»"),
            ("articles/quay.yml", "title: The quay\naliases:\n  - ‹old›"))
            .Reports("MH4008", "'ferry.yml' has the alias '/old' too: it can lead to one article only, so remove one of the two.");

    [Fact]
    public Task Silent_about_names_that_differ_in_CSharp_or_not() =>
        MarkedSite.Of(
            ("articles/sea/ferry-fares.yml", "title: Fares"),
            ("articles/sea/ferry_fares.yml", "title: Fares again"),
            ("articles/north-sea.md", "---\ntitle: The sea\n---\n"),
            ("articles/North Sea/2024/ferry.yml", "title: Ferries return"),
            ("articles/world/sea/index.md", "---\ntitle: The sea\n---\n"),
            ("articles/world/sea/boats.yml", "title: Boats"),
            ("articles/harbour.md", "---\ntitle: The harbour\n---\n"),
            ("articles/harbour/ferry.yml", "title: Ferries return")).IsClean();

    [Fact]
    public Task Silent_for_a_slug_that_two_addresses_share() =>
        MarkedSite.Of(
            ("articles/2023/ferry.yml", "title: Ferries stop"),
            ("articles/2024/ferry.yml", "title: Ferries return"),
            ("articles/2025/boats.yml", "title: Boats\nslug: ferry"),
            ("articles/2026/ferry.yml", "title: A card\npermalink: false"),
            ("articles/2027/ferry.yml", "title: Another card\npermalink: false")).IsClean();

    [Fact]
    public Task Silent_for_an_alias_that_is_its_own_address_or_written_twice() =>
        MarkedSite.Of(("articles/ferry.yml", "title: Ferries return\naliases: [/ferry, /old, /old/, '']")).IsClean();

    [Fact]
    public Task Silent_about_the_address_of_a_file_that_cannot_be_read() =>
        MarkedSite.Of(
            ("articles/2023/ferry.yml", "title: ‹@ferry›\nslug: ferry-2023"),
            ("articles/2024/ferry.yml", "title: Ferries return"),
            ("masthead.yml", "permalink: /{slug}"))
            .Reports("MH4001", "A text cannot begin with @: put the whole of it in quotes.");

    [Fact]
    public Task Two_authors_with_one_id() =>
        MarkedSite.Of(
            ("authors/ada-byron.yml", "«»name: Ada Byron"),
            ("authors/ada.yml", "id: ‹ada-byron›\nname: Ada Byron"))
            .Reports("MH4008", "Another author has the id 'ada-byron': rename one of the two.");

    [Fact]
    public Task Two_authors_that_need_one_CSharp_name() =>
        MarkedSite.Of(
            ("authors/1.yml", "id: «ada-byron»"),
            ("authors/2.yml", "id: ‹ada_byron›"))
            .Reports("MH4008", "'ada_byron' and 'ada-byron' need one C# name: rename one of the two.");

    [Fact]
    public Task Two_disclaimers_that_need_one_CSharp_name() =>
        MarkedSite.Of(("masthead.yml", "disclaimers:\n  «own-views»: x\n  ‹own_views›: y"))
            .Reports("MH4008", "'own_views' and 'own-views' need one C# name: rename one of the two.");

    [Theory]
    [InlineData("sections: { «north-sea»: , ‹north_sea›: }")]
    [InlineData("sections: [{ id: northSea, name: ‹The sea› }, { id: north sea, name: «Further north» }]")]
    public Task Two_sections_that_need_one_CSharp_name(string yaml) =>
        MarkedSite.Of(("masthead.yml", yaml))
            .Reports("MH4008", yaml.Contains("north_sea", StringComparison.Ordinal)
                ? "'north_sea' and 'north-sea' need one C# name: rename one of the two." : "'northSea' and 'north sea' need one C# name: rename one of the two.");

    [Fact]
    public Task Silent_for_the_same_slug_in_another_language() =>
        MarkedSite.Of(
            ("articles/ferry.yml", "title: Ferries return"),
            ("articles/ferry.de.yml", "title: Die Fähre fährt"),
            ("articles/bac.yml", "title: Le bac revient\nslug: ferry\nlanguage: fr"),
            ("articles/ferry.pt-BR.yml", "title: A balsa volta")).IsClean();

    [Fact]
    public Task Silent_for_an_index_file_alone_in_its_folder() =>
        MarkedSite.Of(
            ("articles/sea/index.md", "---\ntitle: The sea\n---\n"),
            ("articles/ferry.yml", "title: Ferries return")).IsClean();
}
