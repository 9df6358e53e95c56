extern alias runtime;

using CsCheck;
using Masthead.Generators.Tests.Harness;
using Masthead.Generators.Tests.Robustness;

using runtime::Masthead;

// Outside Masthead's namespace, where the vocabularies would be the generator's own.
namespace GeneratedCode;

/// <summary>Where articles are, and what finds them there.</summary>
public sealed class AddressTests
{
    private static readonly Uri Host = new("https://post.example/");

    [Theory]
    [InlineData("100% wool", "/100%25%20wool")]
    [InlineData("c# at sea", "/c%23%20at%20sea")]
    [InlineData("Who pays?", "/Who%20pays%3F")]
    [InlineData("harbour/fähre", "/harbour/f%C3%A4hre")]
    [InlineData("%41", "/%2541")]
    [InlineData("船", "/%E8%88%B9")]
    [InlineData("🚢", "/%F0%9F%9A%A2")]
    [InlineData("it's (new) & [old]; a+b=c, $1!", "/it's%20(new)%20&%20%5Bold%5D;%20a+b=c,%20$1!")]
    public void A_file_name_is_percent_encoded(string id, string url)
    {
        var site = LoadedSite.Of(TestSite.Of(($"articles/{id}.yml", "title: A\n")));
        var article = Assert.Single(site.All);

        var link = new Uri(Host, article.Url);

        Assert.Equal((url, url, "", ""), (article.Url, link.AbsolutePath, link.Query, link.Fragment));
        Assert.Equal("/" + id, Uri.UnescapeDataString(link.AbsolutePath));
        Assert.Same(article, At(site, article.Url));
        Assert.Same(article, At(site, Uri.UnescapeDataString(article.Url)));
        Assert.Same(article, At(site, article.Url + "?from=feed#end"));
        Assert.True(article.IsAt(article.Url) && article.IsAt(Uri.UnescapeDataString(article.Url)));
    }

    [Theory]
    [InlineData("/f%C3%A4hre/", "/f%C3%A4hre/")]
    [InlineData("/fähre%20plan", "/f%C3%A4hre%20plan")]
    [InlineData("/100% wool", "/100%25%20wool")]
    [InlineData("/c#", "/c%23")]
    [InlineData("about//us", "/about/us")]
    [InlineData("https://other.example/f%20x?q=ä#b", "https://other.example/f%20x?q=%C3%A4#b")]
    [InlineData("", "/ferry")]
    [InlineData("  ", "/ferry")]
    public void What_a_permalink_encodes_stays(string permalink, string url)
    {
        var article = Ferry($"title: A\npermalink: '{permalink}'\naliases: ['{(permalink.Trim().Length == 0 ? "/x" : permalink)}', '']\n");

        Assert.Equal(url, article.Url);
        Assert.Equal(permalink.Trim().Length == 0 ? "/x" : url, Assert.Single(article.Aliases));
    }

    [Fact]
    public void An_alias_may_have_a_query() => Assert.Equal(["/?p=12"], Ferry("title: A\naliases: /?p=12\n").Aliases);

    [Theory]
    [InlineData("/notes/", "notes", "/blog/notes")]
    [InlineData("//guides//ferry/", "guides/ferry", "/blog/guides/ferry")]
    [InlineData("Fähre fährt", "Fähre fährt", "/blog/F%C3%A4hre%20f%C3%A4hrt")]
    [InlineData("''", "ferry", "/blog/ferry")]
    public void A_slug_has_no_slash_at_its_ends(string written, string slug, string url)
    {
        var article = LoadedSite.Of(TestSite.Of(("articles/ferry.yml", $"title: A\nslug: {written}\n"), ("masthead.yml", "permalink: /blog/{slug}\n"))).Article("Ferry");

        Assert.Equal((slug, url), (article.Slug, article.Url));
    }

    [Theory]
    [InlineData("false")]
    [InlineData("False")]
    [InlineData("no")]
    [InlineData("OFF")]
    [InlineData("n")]
    public void An_article_without_a_page_has_no_address_and_is_in_no_list(string written)
    {
        var site = LoadedSite.Of(TestSite.Of(
            ("articles/card.yml", $"title: A card\npermalink: {written}\naliases: /old\npublished: 2024-05-01\ntags: cards\n"),
            ("articles/ferry.yml", "title: Ferries return\npermalink: true\n")));
        var (card, ferry) = (site.Article("Card"), site.Article("Ferry"));

        Assert.Equal((false, "", "card", true, "/ferry"), (card.HasPage, card.Url, card.Slug, ferry.HasPage, ferry.Url));
        Assert.Equal([ferry], site.Call<IReadOnlyList<Article>>("Articles", "Published", TimeProvider.System));
        Assert.Empty(site.Call<ArticleList>("Articles", "Tagged", Assert.Single(card.Tags)).Published(TimeProvider.System));
        Assert.Null(site.Call<Article?>("Articles", "FindPublished", "card", TimeProvider.System, null));
        Assert.True(card.IsPublished(DateTimeOffset.UtcNow));
        Assert.Same(card, site.Call<Article?>("Articles", "Find", "card", null));
        Assert.All(["", "/", "/card", "/false", "/old"], address => Assert.Null(At(site, address)));
        Assert.False(card.IsAt("") || card.IsAt("/"));
    }

    [Fact]
    public void An_alias_leads_to_the_article()
    {
        var site = LoadedSite.Of(TestSite.Of(("articles/sea/ferry.yml", "title: A\naliases: [/old/ferry, früher]\n")));
        var ferry = site.Article("Sea.Ferry");

        Assert.All(["/sea/ferry", "sea/ferry", "/sea/ferry/", "/Sea/FERRY", "/sea/%66erry", "/old/ferry", "/Old/Ferry/", "/früher", "/fr%c3%bcher"], address => Assert.Same(ferry, At(site, address)));
        Assert.All(["/ferry", "/sea", "/sea%2Fferry", "/sea/ferry/x", "//", "/%", "?", "", "https://post.example/sea/ferry"], address => Assert.Null(At(site, address)));
        Assert.True(ferry.IsAt("/sea/ferry") && ferry.IsAt("/sea/%66erry?x"));
        Assert.False(ferry.IsAt("/sea/ferry/") || ferry.IsAt("/Sea/ferry") || ferry.IsAt("/old/ferry"));
    }

    [Fact]
    public void What_a_server_has_decoded_is_not_decoded_again()
    {
        var site = LoadedSite.Of(TestSite.Of(("articles/100%25.yml", "title: Escaped\n"), ("articles/100%.yml", "title: Plain\n"), ("articles/a?b.yml", "title: Query\n"), ("articles/a.yml", "title: A\n")));

        Assert.Equal("Escaped", At(site, "/100%25")!.Title);
        Assert.Equal("Escaped", At(site, "/100%2525")!.Title);
        Assert.Equal("Plain", At(site, "/100%")!.Title);
        Assert.Equal("Query", At(site, "/a?b")!.Title);
        Assert.Equal("A", At(site, "/a?c")!.Title);
    }

    [Fact]
    public void What_is_published_is_found_before_a_draft_or_an_alias()
    {
        var site = LoadedSite.Of(TestSite.Of(
            ("articles/a.yml", "title: A draft\nstatus: draft\npermalink: /about\n"),
            ("articles/b.yml", "title: An alias\naliases: [/about, /due]\n"),
            ("articles/c.yml", "title: About\npermalink: /about\n"),
            ("articles/d.yml", "title: Under embargo\npermalink: /due\npublished: 2999-01-01\n")) with { IncludesDrafts = true });

        Assert.Equal("About", At(site, "/about")!.Title);
        Assert.Equal("Under embargo", At(site, "/due")!.Title);
        Assert.Equal("An alias", site.Call<Article?>("Articles", "PublishedAt", "/due", TimeProvider.System)!.Title);
        Assert.Null(site.Call<Article?>("Articles", "PublishedAt", "/d", TimeProvider.System));
    }

    [Fact]
    public void Of_several_with_a_slug_the_newest_is_found()
    {
        var site = LoadedSite.Of(TestSite.Of(
            ("articles/2023/ferry.yml", "title: In 2023\npublished: 2023-05-01\n"),
            ("articles/2024/ferry.yml", "title: In 2024\npublished: 2024-05-01\n"),
            ("articles/2024/ferry.de.yml", "title: Im Juni 2024\npublished: 2024-06-01\n"),
            ("articles/2099/ferry.yml", "title: Under embargo\npublished: 2999-05-01\n"),
            ("articles/notes/ferry.yml", "title: Undated\n")));

        Assert.Equal("Under embargo", site.Call<Article?>("Articles", "Find", "ferry", null)!.Title);
        Assert.Equal("In 2024", site.Call<Article?>("Articles", "FindPublished", "ferry", TimeProvider.System, null)!.Title);
        Assert.Equal("Im Juni 2024", site.Call<Article?>("Articles", "Find", "ferry", "de")!.Title);
    }

    [Fact]
    public void Names_in_CSharp_are_unique_by_a_rule()
    {
        var site = LoadedSite.Of(TestSite.Of(
            ("articles/harbour/index.md", "---\ntitle: The harbour\n---\n"),
            ("articles/harbour/boat.md", "---\ntitle: A boat\n---\n"),
            ("articles/quay.md", "---\ntitle: The quay\n---\n"),
            ("articles/quay/steps.md", "---\ntitle: The steps\n---\n"),
            ("articles/pier/index.md", "---\ntitle: The pier\n---\n"),
            ("articles/a-b.yml", "title: First\n"),
            ("articles/a_b.yml", "title: Second\n"),
            ("articles/a-b-2.yml", "title: With a number of its own\n"),
            ("articles/at.yml", "title: At\n"),
            ("articles/North Sea/ferry.yml", "title: A ferry\n"),
            ("articles/north-sea.yml", "title: The North Sea\n")));

        Assert.Equal(
            ["The harbour", "A boat", "The quay", "The steps", "The pier", "First", "Second", "With a number of its own", "At", "A ferry", "The North Sea"],
            ((string[])["Harbour.Index", "Harbour.Boat", "Quay.Index", "Quay.Steps", "Pier", "AB", "AB_3", "AB_2", "At_", "NorthSea.Ferry", "NorthSea_2"]).Select(member => site.Article(member).Title));
    }

    [Fact]
    public void An_index_file_of_a_collection_is_in_its_class_and_no_record_of_it()
    {
        var site = LoadedSite.Of(TestSite.Of(
            ("articles/reviews/index.yml", "title: All reviews\n"),
            ("articles/reviews/play.yml", "title: A play\nstars: 4\n"),
            ("masthead.yml", "collections:\n  reviews: { fields: { stars: int } }\n")));

        Assert.Equal(("All reviews", "Article"), (site.Article("Reviews.Index").Title, site.Article("Reviews.Index").GetType().Name));
        Assert.Equal("Review", site.Article("Reviews.Play").GetType().Name);
    }

    [Fact]
    public void Every_slug_leads_to_its_article() => RandomCases.Check(
        RandomText.Some.Where(static slug => slug.Split('/', StringSplitOptions.RemoveEmptyEntries) is [_, ..] parts && parts.All(static part => part.Trim() is not ("" or "." or ".."))),
        10,
        static slugs =>
        {
            var site = LoadedSite.Of(TestSite.Of([.. slugs.Select(static (slug, number) => ($"articles/{number}.yml", $"title: x\nslug: {YamlText.DoubleQuoted(slug)}")), ("masthead.yml", "permalink: /{id}/{slug}")]));
            foreach (var article in site.All)
            {
                var link = new Uri(Host, article.Url);
                Assert.Equal((article.Url, "", ""), (link.AbsolutePath, link.Query, link.Fragment));
                Assert.Equal($"/{article.Id}/{article.Slug}", Uri.UnescapeDataString(article.Url));
                Assert.Same(article, At(site, article.Url));
                Assert.True(article.IsAt(Uri.UnescapeDataString(article.Url)));
            }

            site.Unload();
        },
        static slug => YamlText.DoubleQuoted(slug));

    [Fact]
    public void A_look_up_by_address_allocates_nothing()
    {
        var site = LoadedSite.Of(TestSite.Of(("articles/ferry.yml", "title: Ferry\naliases: /old\n")));
        var at = site.Function<Func<string, Article?>>("Articles", "At");
        string[] addresses = ["/ferry", "/fähre%20?x", "/Ferry/", "/old"];
        Array.ForEach(addresses, address => at(address));

        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var address in addresses)
            at(address);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static Article? At(LoadedSite site, string url) => site.Call<Article?>("Articles", "At", url);

    private static Article Ferry(string yaml) => LoadedSite.Of(TestSite.Of(("articles/ferry.yml", yaml))).Article("Ferry");
}
