using System.Text;
using Masthead.Publishing.Files;
using Masthead.Publishing.Sitemaps;

namespace Masthead.Publishing.Tests;

/// <summary>What may come out at a moment, and under which address.</summary>
public sealed class EditionTests
{
    private static readonly Author Ada = new() { Id = "ada", Name = "Ada Byron" };

    private static readonly Article Out = Sites.Piece("out") with { Byline = new Byline { Credits = [new Credit(Ada)] }, Section = new Section("town", "Town"), Tags = [new Tag("ferry", "Ferry")] };

    private static readonly Article[] Held =
    [
        Out with { Id = "draft", Status = PublicationStatus.Draft },
        Out with { Id = "withheld", Status = PublicationStatus.Withheld },
        Out with { Id = "later", Published = Sites.Now.AddSeconds(1) },
        Out with { Id = "broken", HasErrors = true },
    ];

    [Fact]
    public void What_is_held_back_is_reached_by_no_way()
    {
        var edition = Sites.Edition([Out, .. Held]);

        Assert.Equal([Out], edition.Articles);
        Assert.Equal([Out], edition.By(Ada));
        Assert.Equal([Out], edition.In(Out.Section!));
        Assert.Equal([Out], edition.Tagged(Out.Tags[0]));
        Assert.All(Held, held => Assert.False(edition.Shows(held)));
        Assert.All(Held, held => Assert.Null(edition.Find(new ArticleRef(held.Id, "en", () => held))));
        Assert.Equal(Out, edition.Find(new ArticleRef("out", "en", () => Out)));
    }

    [Fact]
    public void An_author_and_a_section_of_whom_nothing_is_out_are_not_named()
    {
        var edition = Sites.Edition(Held);

        Assert.Empty(edition.Authors);
        Assert.Empty(edition.Sections);
    }

    /// <summary>To look through all articles once for each author takes seconds on a large site.</summary>
    [Fact]
    public void Authors_and_sections_are_looked_for_once()
    {
        var edition = Sites.Edition([Out, .. Held.Select(static held => held with { Byline = new Byline { Credits = [new Credit(Ada with { Id = "lin" })] }, Section = new Section("sea", "Sea") })]);

        Assert.Equal([Ada], edition.Authors);
        Assert.Equal([Out.Section!], edition.Sections);
        Assert.Same(edition.Authors, edition.Authors);
        Assert.Same(edition.Sections, edition.Sections);
    }

    [Fact]
    public void Retracted_it_stays_and_pages_of_the_site_are_apart()
    {
        var imprint = Out with { Id = "imprint", IsPage = true };
        var aside = Out with { Id = "aside", Url = "" };
        var retracted = Out with { Id = "gone", Status = PublicationStatus.Retracted, Published = Out.Published!.Value.AddDays(-1) };
        var edition = Sites.Edition(retracted, imprint, aside, Out);

        Assert.Equal([Out, retracted], edition.Articles);
        Assert.Equal([imprint], edition.Pages);
        Assert.True(edition.Shows(aside));
        Assert.Null(edition.AddressOf(aside));
    }

    /// <summary>Nothing that is written of a site leads to it, nor to whom it alone credits; its own files are there for who knows its address.</summary>
    [Fact]
    public void What_is_unlisted_is_reachable_and_in_no_list()
    {
        var unlisted = Out with { Id = "unlisted", Url = "/unlisted", IsUnlisted = true };
        var page = Out with { Id = "terms", Url = "/terms", IsUnlisted = true, IsPage = true };
        var edition = Sites.Edition(unlisted, page);

        Assert.Empty(edition.Articles);
        Assert.Empty(edition.Pages);
        Assert.Empty(edition.Authors);
        Assert.Empty(edition.Sections);
        Assert.Equal([page, unlisted], edition.Reachable);
        Assert.True(edition.Shows(unlisted));
        Assert.Equal(["/feed.json", "/feed.xml", "/sitemap.xml", "/terms.jsonld", "/unlisted.jsonld"], SiteFiles.Of(edition, new SiteFilesOptions { Formats = SiteFormats.Rss | SiteFormats.JsonFeed | SiteFormats.Sitemap | SiteFormats.JsonLd }).Select(static file => file.Path).Order(StringComparer.Ordinal));
    }

    /// <summary>Its page leads to theirs.</summary>
    [Fact]
    public void An_unlisted_translation_is_named_by_none_of_the_others()
    {
        var german = Sites.Piece("de") with { Language = "de", IsUnlisted = true, NoIndex = true };
        var english = Sites.Piece("en") with { Translations = [new ArticleRef("de", "de", () => german)] };
        var edition = Sites.Edition(german, english);

        foreach (var text in (string[])[MetaTags.HtmlOf(edition, english), JsonLd.Of(edition, english), Ninjs.Of(edition, english), Encoding.UTF8.GetString(Assert.Single(Sitemap.Write(edition)).Content.Span)])
            Assert.DoesNotContain("/de", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/a/b", "https://quay.example/a/b")]
    [InlineData("/who%20pays%3F", "https://quay.example/who%20pays%3F")]
    [InlineData("/a b?c=ü", "https://quay.example/a%20b?c=%C3%BC")]
    [InlineData("//cdn.example/a.jpg", "https://cdn.example/a.jpg")]
    [InlineData("boat.jpg", "https://quay.example/town/boat.jpg")]
    [InlineData("https://other.example", "https://other.example/")]
    [InlineData("http://bücher.example:81/ä[1]?x=[2]#[3]", "http://xn--bcher-kva.example:81/%C3%A4%5B1%5D?x=%5B2%5D#%5B3%5D")]
    [InlineData("http://[::1]/a[b]", "http://[::1]/a%5Bb%5D")]
    [InlineData("/a.html", "https://quay.example/a.html")]
    [InlineData("https://Quay.example/A", "https://quay.example/A")]
    [InlineData("https://quay.example/@ada/./b", "https://quay.example/@ada/b")]
    [InlineData("/a/../b", "https://quay.example/b")]
    [InlineData("/[a]?b=[c]#[d]", "https://quay.example/%5Ba%5D?b=%5Bc%5D#%5Bd%5D")]
    [InlineData("https://müller.example/ü", "https://xn--mller-kva.example/%C3%BC")]
    [InlineData("http://[::1]:8080/a", "http://[::1]:8080/a")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("http://[", null)]
    public void Addresses_become_absolute(string address, string? expected) =>
        Assert.Equal(expected, Sites.Edition().Absolute(address, on: Out with { Url = "/town/ferry" }));

    /// <summary>A path is one of the site, which has its folder before it, once; what stands elsewhere on the host says so.</summary>
    [Theory]
    [InlineData("/ferry", "https://quay.example/paper/ferry", "/paper/ferry")]
    [InlineData("/paper/ferry", "https://quay.example/paper/ferry", "/paper/ferry")]
    [InlineData("/paper", "https://quay.example/paper", "/paper")]
    [InlineData("/paper?page=2", "https://quay.example/paper?page=2", "/paper?page=2")]
    [InlineData("/papers", "https://quay.example/paper/papers", "/paper/papers")]
    [InlineData("/", "https://quay.example/paper/", "/paper/")]
    [InlineData("/ü?x=[1]", "https://quay.example/paper/%C3%BC?x=%5B1%5D", "/paper/ü?x=[1]")]
    [InlineData("boat.jpg", "https://quay.example/paper/town/boat.jpg", "boat.jpg")]
    [InlineData("//cdn.example/a.jpg", "https://cdn.example/a.jpg", "//cdn.example/a.jpg")]
    [InlineData("https://quay.example/ferry", "https://quay.example/ferry", "https://quay.example/ferry")]
    public void Below_a_folder_a_path_is_within_it(string address, string absolute, string link)
    {
        foreach (var own in (string[])["https://quay.example/paper", "https://quay.example/paper/", "https://quay.example/paper/index.html", "https://quay.example/paper?from=feed"])
        {
            var edition = new Edition(Sites.Of(Out), Sites.Now, own);
            Assert.Equal(("/paper", absolute, link), (edition.PathBase, edition.Absolute(address, on: Out with { Url = "/town/ferry" }), edition.Link(address)));
        }

        var root = Sites.Edition(Out);
        Assert.Equal(("", address), (root.PathBase, root.Link(address)));
    }

    /// <summary>A folder has its letters as they are, or percent-encoded.</summary>
    [Theory]
    [InlineData("/fähre/boat", "/fähre/boat", "/boat")]
    [InlineData("/f%C3%A4hre/boat", "/f%C3%A4hre/boat", "/boat")]
    [InlineData("/f%c3%a4hre", "/f%c3%a4hre", "/index")]
    [InlineData("/boat", "/f%C3%A4hre/boat", "/boat")]
    [InlineData("/fähren/boat", "/f%C3%A4hre/fähren/boat", "/fähren/boat")]
    public void A_folder_is_the_same_however_it_is_written(string address, string link, string path)
    {
        foreach (var own in (string[])["https://quay.example/fähre", "https://quay.example/f%C3%A4hre/", "https://quay.example/f%c3%a4hre/"])
        {
            var article = Out with { Url = address };
            var edition = new Edition(Sites.Of(article), Sites.Now, own);
            Assert.Equal((link, path, true), (edition.Link(address), SiteFiles.PathOf(edition, article, ""), edition.HasPageOf(article)));
            Assert.Equal(new Uri(new Uri("https://quay.example"), link).AbsoluteUri, edition.AddressOf(article));
        }
    }

    /// <summary>Two slashes begin the name of a host.</summary>
    [Fact]
    public void A_slash_too_many_in_the_sites_address_leads_to_no_other_host()
    {
        var edition = new Edition(Sites.Of(Out), Sites.Now, "https://quay.example:8080//paper/?x");

        Assert.Equal(("https://quay.example:8080/paper/?x", "/paper", "/paper/ferry"), (edition.Address, edition.PathBase, edition.Link("/ferry")));
        Assert.True(edition.IsOfSite(edition.Address));
    }

    [Fact]
    public void It_holds_until_something_is_due_or_is_no_news_any_more()
    {
        static Article At(DateTimeOffset? published) => Out with { Id = $"{published:O}", Published = published };

        Assert.Equal(DateTimeOffset.MaxValue, Sites.Edition(At(null), At(Sites.Now.AddDays(-3))).Until);
        Assert.Equal(Sites.Now.AddHours(1), Sites.Edition(At(Sites.Now.AddHours(1)), At(Sites.Now.AddDays(3)), At(Sites.Now)).Until);
        Assert.Equal(Sites.Now.AddTicks(1), Sites.Edition(At(Sites.Now.AddHours(1)), At(Sites.Now.AddDays(-2))).Until);
    }

    /// <summary>Such as that of a preview of all there will be, with a piece that is dated for never.</summary>
    [Fact]
    public void Any_moment_may_be_asked_for()
    {
        foreach (var moment in (DateTimeOffset[])[DateTimeOffset.MinValue, DateTimeOffset.MaxValue, DateTimeOffset.MaxValue.AddDays(-1)])
        {
            var edition = new Edition(Sites.Of(Out with { Published = moment }, Out with { Id = "never", Published = new DateTimeOffset(9999, 12, 31, 23, 0, 0, TimeSpan.FromHours(14)) }), moment);
            Assert.Contains("quay.example/out", Encoding.UTF8.GetString(Assert.Single(Sitemap.WriteNews(edition)).Content.Span), StringComparison.Ordinal);
            Assert.True(edition.Until > moment || moment == DateTimeOffset.MaxValue);
        }
    }

    /// <summary>What the head of its page calls the first address, a sitemap takes for it too.</summary>
    [Theory]
    [InlineData("/first", "https://quay.example/first")]
    [InlineData("https://wire.example/1", "https://wire.example/1")]
    [InlineData("/out", "https://quay.example/out")]
    [InlineData("wire.example/1", "https://quay.example/out")]
    [InlineData("mailto:desk@wire.example", "https://quay.example/out")]
    public void The_head_and_the_sitemap_agree_on_the_first_address(string canonical, string expected)
    {
        var piece = Out with { Url = "/out", Syndication = new Syndication { Canonical = canonical } };
        var edition = Sites.Edition(piece);

        Assert.Equal(expected, MetaTags.Of(edition, piece).Single(static tag => tag.Name == "canonical").Content);
        Assert.Equal(expected == "https://quay.example/out", Encoding.UTF8.GetString(Sitemap.Write(edition)[0].Content.Span).Contains("/out<", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("quay.example")]
    [InlineData("/here")]
    public void Without_an_absolute_address_it_says_where_to_write_one(string? address)
    {
        var site = new SiteContent(new Publisher { Name = "The Quay", Url = address }, "en", [], [], [], []);

        Assert.Contains("'publisher: { url: https://… }'", Assert.Throws<ArgumentException>(() => new Edition(site, Sites.Now)).Message, StringComparison.Ordinal);
        Assert.Equal("https://quay.example/", new Edition(site, Sites.Now, "https://quay.example").Address);
    }

    [Fact]
    public void The_generated_classes_give_a_site()
    {
        var edition = new Edition(Newsroom.Content.Publication.Site, new DateTimeOffset(2035, 1, 1, 0, 0, 0, TimeSpan.Zero));

        Assert.Equal("https://skelhavenlight.example/", edition.Address);
        Assert.NotEmpty(edition.Articles);
        Assert.NotEmpty(edition.Authors);
        Assert.NotEmpty(edition.Sections);
    }
}
