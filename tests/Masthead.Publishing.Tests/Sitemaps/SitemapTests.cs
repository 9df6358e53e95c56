using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Masthead.Publishing.Sitemaps;

namespace Masthead.Publishing.Tests.Sitemaps;

/// <summary>What search engines are told of a site.</summary>
public sealed class SitemapTests
{
    private static readonly XNamespace Site = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace News = "http://www.google.com/schemas/sitemap-news/0.9";
    private static readonly XNamespace Image = "http://www.google.com/schemas/sitemap-image/1.1";
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";

    /// <summary>Written from the protocol's text: what an address has, and in which order.</summary>
    private const string Schema = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" elementFormDefault="qualified">
          <xs:simpleType name="loc"><xs:restriction base="xs:anyURI"><xs:minLength value="12"/><xs:maxLength value="2048"/></xs:restriction></xs:simpleType>
          <xs:simpleType name="date"><xs:union memberTypes="xs:date xs:dateTime"/></xs:simpleType>
          <xs:element name="urlset"><xs:complexType><xs:sequence><xs:element name="url" minOccurs="0" maxOccurs="50000"><xs:complexType><xs:sequence>
            <xs:element name="loc" type="loc"/><xs:element name="lastmod" type="date" minOccurs="0"/><xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded"/>
          </xs:sequence></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element>
          <xs:element name="sitemapindex"><xs:complexType><xs:sequence><xs:element name="sitemap" maxOccurs="50000"><xs:complexType><xs:sequence>
            <xs:element name="loc" type="loc"/><xs:element name="lastmod" type="date" minOccurs="0"/>
          </xs:sequence></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element>
        </xs:schema>
        """;

    private static readonly Article Ferry = Sites.Piece("ferry");

    [Fact]
    public void What_is_not_out_is_in_no_sitemap()
    {
        var edition = Sites.Edition(
            Ferry,
            Ferry with { Id = "d", Url = "/d", Status = PublicationStatus.Draft },
            Ferry with { Id = "w", Url = "/w", Status = PublicationStatus.Withheld },
            Ferry with { Id = "e", Url = "/e", Published = Sites.Now.AddSeconds(1) },
            Ferry with { Id = "b", Url = "/b", HasErrors = true },
            Ferry with { Id = "a", Url = "" });

        Assert.Equal(["https://quay.example/", "https://quay.example/ferry"], Addresses(Assert.Single(Sitemap.Write(edition))));
        Assert.Equal(["https://quay.example/ferry"], Addresses(Assert.Single(Sitemap.WriteNews(edition))));
    }

    [Fact]
    public void A_sitemap_has_all_pages_oldest_first()
    {
        var ada = new Author { Id = "ada", Name = "Ada Byron" };
        var old = Ferry with { Id = "old", Url = "/old", Published = Ferry.Published!.Value.AddYears(-9), Byline = new Byline { Credits = [new Credit(ada)] } };
        var imprint = Ferry with { Id = "imprint", Url = "/imprint", IsPage = true };
        var elsewhere = Ferry with { Id = "wire", Url = "/wire", Syndication = new Syndication { Canonical = "https://wire.example/1" } };
        var here = Ferry with { Id = "own", Url = "/own", Published = Ferry.Published.Value.AddDays(-1), Syndication = new Syndication { Canonical = "https://quay.example/own" } };
        var edition = new Edition(Sites.Of(Ferry, old, imprint, elsewhere, here), Sites.Now) { AuthorPage = static author => $"/by/{author.Id}" };

        var file = Assert.Single(Sitemap.Write(edition, new SitemapOptions { Pages = ["/sections/harbour", "/"] }));

        Assert.Equal(["/", "/sections/harbour", "/old", "/own", "/ferry", "/imprint", "/by/ada"], Addresses(file).Select(static address => new Uri(address).AbsolutePath));
        Assert.Equal(("/sitemap.xml", "application/xml; charset=utf-8", Ferry.Published), (file.Path, file.ContentType, file.LastModified));
        Assert.DoesNotContain("https://quay.example/wire", Addresses(Assert.Single(Sitemap.WriteNews(edition))));
    }

    [Fact]
    public void What_search_engines_shall_leave_out_or_its_file_keeps_out_is_in_no_sitemap()
    {
        var old = Ferry with { Id = "old", Url = "/old", NoIndex = true };
        var imprint = Ferry with { Id = "imprint", Url = "/imprint", IsPage = true, NoIndex = true };
        var apart = Ferry with { Id = "apart", Url = "/apart", NoSitemap = true };
        var edition = Sites.Edition(old, imprint, apart, Ferry);

        Assert.Equal(["https://quay.example/", "https://quay.example/ferry"], Addresses(Assert.Single(Sitemap.Write(edition))));
        Assert.Equal(["https://quay.example/ferry"], Addresses(Assert.Single(Sitemap.WriteNews(edition))));
        Assert.Contains(old, edition.Articles);
        Assert.Contains(apart, edition.Articles);
    }

    /// <summary>A search engine takes no address of another host, and may pass over the whole file.</summary>
    [Fact]
    public void A_sitemap_has_addresses_of_its_own_site_alone()
    {
        var ada = new Author { Id = "ada", Name = "Ada Byron" };
        var elsewhere = Ferry with { Id = "other", Url = "https://other.example/post", Byline = new Byline { Credits = [new Credit(ada)] } };
        var look = Ferry with { Id = "look", Url = "https://quay.example.other.example/post" };
        var here = Ferry with { Id = "here", Url = "https://QUAY.example/post" };
        var edition = new Edition(Sites.Of(elsewhere, look, here), Sites.Now) { AuthorPage = static author => $"https://{author.Id}.example/" };

        Assert.Equal(["https://quay.example/", "https://quay.example/post"], Addresses(Assert.Single(Sitemap.Write(edition))));
        Assert.Equal(["https://quay.example/post"], Addresses(Assert.Single(Sitemap.WriteNews(edition))));
    }

    [Fact]
    public void An_article_has_its_date_its_languages_and_its_pictures()
    {
        var draft = Ferry with { Id = "fr", Url = "/fr", Language = "fr", Status = PublicationStatus.Draft };
        var german = Ferry with { Id = "de", Url = "/de", Language = "de" };
        var english = Ferry with
        {
            Updated = Ferry.Published!.Value.AddHours(1),
            Language = "en-GB",
            Translations = [new ArticleRef("de", "de", () => german), new ArticleRef("fr", "fr", () => draft)],
            Images = [new Image { Src = "/a.jpg" }, new Image { Src = "/a.jpg" }, new Image { Src = "javascript:x" }],
        };

        var url = Parse(Assert.Single(Sitemap.Write(Sites.Edition(english, german, draft)))).Root!.Elements().Single(static url => url.Element(Site + "loc")!.Value.EndsWith("/ferry", StringComparison.Ordinal));

        Assert.Equal("2024-05-31T09:00:00Z", url.Element(Site + "lastmod")!.Value);
        Assert.Equal(["en-GB https://quay.example/ferry", "de https://quay.example/de"], url.Elements(Html + "link").Select(static link => $"{link.Attribute("hreflang")!.Value} {link.Attribute("href")!.Value}"));
        Assert.Equal(["https://quay.example/a.jpg"], url.Elements(Image + "image").Select(static image => image.Value));
    }

    [Theory]
    [InlineData(-2 * 24 * 60, true)]
    [InlineData((-2 * 24 * 60) - 1, false)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void News_is_what_is_two_days_old_by_the_moment_that_is_passed_in(int minutes, bool isNews) =>
        Assert.Equal(isNews, Addresses(Assert.Single(Sitemap.WriteNews(Sites.Edition(Ferry with { Published = Sites.Now.AddMinutes(minutes), Updated = Sites.Now })))).Length == 1);

    [Theory]
    [InlineData("en-GB", "en")]
    [InlineData("EN", "en")]
    [InlineData("gsw", "gsw")]
    [InlineData("zh-Hans", "zh-cn")]
    [InlineData("zh-TW", "zh-tw")]
    [InlineData("zh-Hant-HK", "zh-tw")]
    [InlineData("x-own", "en")]
    public void A_language_is_as_the_format_has_it(string language, string expected) =>
        Assert.Equal(expected, Parse(Assert.Single(Sitemap.WriteNews(Sites.Edition(Ferry with { Language = language })))).Descendants(News + "language").Single().Value);

    [Fact]
    public void Retracted_news_says_so() => Assert.Equal(
        "Retracted: About ferry",
        Parse(Assert.Single(Sitemap.WriteNews(Sites.Edition(Ferry with { Status = PublicationStatus.Retracted })))).Descendants(News + "title").Single().Value);

    [Fact]
    public void No_news_is_a_file_too() => Assert.Empty(Addresses(Assert.Single(Sitemap.WriteNews(Sites.Edition()))));

    [Fact]
    public void A_thousand_news_are_one_file()
    {
        var files = Sitemap.WriteNews(Sites.Edition([.. Enumerable.Range(0, 2_001).Select(static number => Ferry with { Id = $"a{number}", Url = $"/a{number}" })]), path: "/news.xml");

        Assert.Equal(["/news.xml", "/news-1.xml", "/news-2.xml", "/news-3.xml"], files.Select(static file => file.Path));
        Assert.Equal(["https://quay.example/news-1.xml", "https://quay.example/news-2.xml", "https://quay.example/news-3.xml"], Addresses(files[0]));
        Assert.Equal([1_000, 1_000, 1], files.Skip(1).Select(static file => Addresses(file).Length));
        Assert.Equal(2_001, files.Skip(1).SelectMany(Addresses).Distinct().Count());
        Assert.All(files, Validate);
    }

    [Fact]
    public void A_file_is_no_larger_than_it_may_be()
    {
        var edition = Sites.Edition([.. Enumerable.Range(0, 100).Select(static number => Ferry with { Id = $"a{number}", Url = $"/a{number}" })]);
        var whole = Assert.Single(Sitemap.Write(edition));

        var files = Sitemap.Write(edition, new SitemapOptions { MaximumBytes = 2_000 });

        Assert.All(files.Skip(1), static file => Assert.InRange(file.Content.Length, 1_000, 2_000));
        Assert.Equal(Addresses(whole), files.Skip(1).SelectMany(Addresses));
        Assert.All(files, Validate);
        Assert.Single(Sitemap.Write(edition, new SitemapOptions { MaximumBytes = whole.Content.Length }));
        Assert.NotEqual(1, Sitemap.Write(edition, new SitemapOptions { MaximumBytes = whole.Content.Length - 1 }).Count);
    }

    /// <summary>Without one, a file of the format's own limits would be written, or one without an address, which no search engine takes.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_limit_is_one_at_least(int limit)
    {
        Assert.Contains("1", Assert.Throws<ArgumentOutOfRangeException>(() => new SitemapOptions { MaximumAddresses = limit }).Message, StringComparison.Ordinal);
        Assert.Contains("1", Assert.Throws<ArgumentOutOfRangeException>(() => new SitemapOptions { MaximumBytes = limit }).Message, StringComparison.Ordinal);
        Assert.Null(new SitemapOptions { MaximumAddresses = null }.MaximumAddresses);
    }

    /// <summary>The root of its host is another site's.</summary>
    [Fact]
    public void The_front_page_is_where_the_site_is() =>
        Assert.Equal(
            ["https://quay.example/paper/", "https://quay.example/paper/ferry"],
            Addresses(Assert.Single(Sitemap.Write(new Edition(Sites.Of(Ferry with { Url = "/paper/ferry" }), Sites.Now, "https://quay.example/paper/")))));

    [Fact]
    public void A_full_file_stays_as_it_is()
    {
        Article[] pieces = [.. Enumerable.Range(0, 30).Select(static number => Ferry with { Id = $"a{number:D2}", Url = $"/a{number:D2}", Published = Ferry.Published!.Value.AddDays(-number) })];
        var options = new SitemapOptions { MaximumAddresses = 10 };

        var before = Sitemap.Write(Sites.Edition(pieces[1..]), options);
        var after = Sitemap.Write(Sites.Edition(pieces), options);

        Assert.Equal(before[1].ETag, after[1].ETag);
        Assert.Equal(before[2].ETag, after[2].ETag);
        Assert.NotEqual(before[^1].ETag, after[^1].ETag);
    }

    [Theory]
    [MemberData(nameof(RealSites.Names), MemberType = typeof(RealSites))]
    public void Sitemaps_of_real_sites_are_valid(string name)
    {
        var edition = RealSites.Edition(name);

        Assert.All(Sitemap.Write(edition), Validate);
        Assert.Equal(edition.Articles.Count, Addresses(Sitemap.Write(edition)[0]).Count(address => edition.Articles.Any(article => edition.AddressOf(article) == address)));

        var newest = edition.Articles.Max(static article => article.Published) ?? edition.Now;
        Assert.All(Sitemap.WriteNews(new Edition(edition.Site, newest, edition.Address)), Validate);
    }

    private static void Validate(PublishedFile file)
    {
        var schemas = new XmlSchemaSet();
        schemas.Add(null, XmlReader.Create(new StringReader(Schema)));
        schemas.Add(null, XmlReader.Create(Outside.Standard("sitemap-news-check.xsd")));
        List<string> faults = [];
        Parse(file).Validate(schemas, (_, fault) => faults.Add(fault.Message));
        Assert.Equal([], faults);
    }

    private static XDocument Parse(PublishedFile file) => XDocument.Load(new MemoryStream(file.Content.ToArray()));

    private static string[] Addresses(PublishedFile file) => [.. Parse(file).Descendants(Site + "loc").Select(static loc => loc.Value)];
}
