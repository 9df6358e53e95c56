using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Json.Schema;
using Masthead.Publishing.Feeds;

namespace Masthead.Publishing.Tests.Feeds;

/// <summary>What a feed has in it, whichever format tells it.</summary>
public sealed class FeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace Core = "http://purl.org/dc/elements/1.1/";

    [Fact]
    public void What_is_not_out_is_in_no_feed()
    {
        var edition = Sites.Edition(
            Pieces.Ferry,
            Pieces.Ferry with { Id = "d", Title = "Secret 1", Status = PublicationStatus.Draft },
            Pieces.Ferry with { Id = "w", Title = "Secret 2", Status = PublicationStatus.Withheld },
            Pieces.Ferry with { Id = "e", Title = "Secret 3", Published = Sites.Now.AddMinutes(1) },
            Pieces.Ferry with { Id = "b", Title = "Secret 4", HasErrors = true },
            Pieces.Ferry with { Id = "i", Title = "Secret 5", IsPage = true });

        foreach (var feed in (Feed[])[Feed.Of(edition), Feed.OfSection(edition, Pieces.Harbour), Feed.OfAuthor(edition, Pieces.Ada), Feed.OfTag(edition, Pieces.Ferry.Tags[0])])
        {
            Assert.Equal([Pieces.Ferry], feed.Articles);
            Assert.All(FilesOf(feed), static file => Assert.DoesNotContain("Secret", Text(file), StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_section_an_author_and_a_tag_have_feeds_of_their_own()
    {
        var edition = Pieces.Edition;

        Assert.Equal(("The Quay: Harbour & Sea", "https://quay.example/", "/sections/harbour/feed.xml"), Told(Feed.OfSection(edition, Pieces.Harbour)));
        Assert.Equal(("The Quay: Ada Byron", "https://quay.example/authors/ada", "/authors/ada/feed.xml"), Told(Feed.OfAuthor(edition, Pieces.Ada)));
        Assert.Equal(("The Quay: Ferries", "https://quay.example/", "/tags/ferries/feed.xml"), Told(Feed.OfTag(edition, Pieces.Ferry.Tags[0])));
        Assert.Equal(("Boats", "https://quay.example/boats", "/sections/harbour/feed.xml"), Told(Feed.OfSection(edition, Pieces.Harbour, new FeedOptions { Title = "Boats", HomePage = "/boats" })));

        static (string, string, string) Told(Feed feed) => (feed.Title, feed.HomePage, feed.ToRss().Path);
    }

    [Fact]
    public void A_feed_has_the_newest_and_one_language_where_it_is_asked_to()
    {
        Assert.Equal([Pieces.Ferry], Feed.Of(Pieces.Edition, new FeedOptions { MaximumItems = 1 }).Articles);
        var german = Feed.Of(Pieces.Edition, new FeedOptions { Language = "de" });

        Assert.Equal([Pieces.Gull], german.Articles);
        Assert.Equal("de", Rss(german).Element("language")!.Value);
        Assert.Null(Item(german).Element(Core + "language"));
        Assert.Equal("de", Rss(Feed.Of(Pieces.Edition)).Elements("item").Last().Element(Core + "language")!.Value);
    }

    /// <summary>Who has pictures, notes and disclaimers has them without the text too.</summary>
    [Fact]
    public void A_summary_keeps_what_a_reader_must_know()
    {
        var feed = Feed.Of(Pieces.Edition, new FeedOptions { FullText = false });
        var description = Item(feed).Element("description")!.Value;

        Assert.All(["It sails &amp; sails again.", "The ferry sails twice a day.", "sister is the captain", "Supported by the Harbour Fund", "written on board"], text => Assert.Contains(text, description, StringComparison.Ordinal));
        Assert.All(FilesOf(feed), static file => Assert.DoesNotContain("bell", Text(file), StringComparison.Ordinal));
        Assert.Null(Item(feed).Element(Content + "encoded"));
    }

    /// <summary>The W3C's validator asks for a description before <c>content:encoded</c>, and readers' lists show it: of a piece that is retracted it says so first.</summary>
    [Fact]
    public void Without_a_standfirst_the_text_is_the_description_too()
    {
        var item = Item(Feed.Of(Sites.Edition(Pieces.Gull)));

        Assert.StartsWith("<p><strong>Widerruf</strong>", item.Element("description")!.Value, StringComparison.Ordinal);
        Assert.Contains("<p>Eine Möwe.</p>", item.Element("description")!.Value, StringComparison.Ordinal);
        Assert.Equal(item.Element("description")!.Value, item.Element(Content + "encoded")!.Value);
        Assert.True(item.Element("description")!.IsBefore(item.Element(Content + "encoded")!));
    }

    [Fact]
    public void A_caption_and_a_credit_are_not_read_as_one()
    {
        Assert.Contains("<figcaption>The mayor (Sol Rey)</figcaption>", Encoded(new Image { Src = "/a.jpg", Caption = "The mayor", Credit = "Sol Rey" }), StringComparison.Ordinal);
        Assert.Contains("<figcaption>Sol Rey</figcaption>", Encoded(new Image { Src = "/a.jpg", Credit = "Sol Rey" }), StringComparison.Ordinal);

        static string Encoded(Image image) => Item(Feed.Of(Sites.Edition(Pieces.Ferry with { Images = [image] }))).Element(Content + "encoded")!.Value;
    }

    /// <summary>A role has no place in the format's own <c>authors</c>, which readers take for writers.</summary>
    [Fact]
    public void A_JSON_feed_has_every_credit_with_its_role()
    {
        var byline = new Byline { Credits = [new Credit(Pieces.Ada), new Credit(Pieces.Lin, CreditRole.Photographer), new Credit(Pieces.Edda, CreditRole.AdditionalReporting) { OwnRole = new OwnRole("harbour-pilot", "piloted by") }] };
        using var document = JsonDocument.Parse(Feed.Of(Sites.Edition(Pieces.Ferry with { Byline = byline })).ToJsonFeed().Content);
        var item = document.RootElement.GetProperty("items")[0];

        Assert.Equal(
            [("Ada Byron", "author", "https://quay.example/authors/ada"), ("Lin Wei", "photographer", null), ("Edda Holm", "harbour-pilot", null)],
            item.GetProperty("_masthead").GetProperty("credits").EnumerateArray().Select(static credit =>
                (credit.GetProperty("name").GetString(), credit.GetProperty("role").GetString(), credit.TryGetProperty("url", out var url) ? url.GetString() : null)));
        Assert.Equal("Ada Byron", Assert.Single(item.GetProperty("authors").EnumerateArray()).GetProperty("name").GetString());
    }

    [Fact]
    public void What_is_paid_for_on_the_page_is_not_given_away() =>
        Assert.All(FilesOf(Feed.Of(Sites.Edition(Pieces.Ferry with { IsAccessibleForFree = false }))), static file => Assert.DoesNotContain("bell", Text(file), StringComparison.Ordinal));

    [Fact]
    public void An_id_stays_when_all_else_changes()
    {
        var other = Pieces.Ferry with { Title = "Other", Url = "/moved", Slug = "moved", Updated = Sites.Now, Body = ArticleBody.Empty };

        Assert.Equal(Item(Feed.Of(Pieces.Edition)).Element("guid")!.Value, Item(Feed.Of(Sites.Edition(other))).Element("guid")!.Value);
        Assert.Equal("tag:quay.example,2024:a%20%C3%BC/b%3F", Item(Feed.Of(Sites.Edition(Pieces.Ferry with { Id = "a ü/b?" }))).Element("guid")!.Value);
    }

    [Fact]
    public void Without_a_date_none_is_made_up()
    {
        var feed = Feed.Of(Sites.Edition(Pieces.Ferry with { Published = null, Updated = null }));

        Assert.Null(Item(feed).Element("pubDate"));
        Assert.Null(Rss(feed).Element("lastBuildDate"));
        Assert.Equal("https://quay.example/articles/ferry", Item(feed).Element("guid")!.Value);
        Assert.Equal("1970-01-01T00:00:00Z", Entry(feed).Element(Atom + "updated")!.Value);
        Assert.Null(feed.ToAtom().LastModified);
    }

    [Theory]
    [InlineData("By Ada Byron", "Ada Byron")]
    [InlineData("Edited by Edda Holm", "Edited by Edda Holm")]
    [InlineData("Von Ada Byron in Köln, mit Lin Wei", "Ada Byron in Köln, mit Lin Wei")]
    public void A_byline_is_one_name(string line, string expected)
    {
        Author[] all = [Pieces.Ada, Pieces.Lin, Pieces.Edda];
        Author[] named = [.. all.Where(author => line.Contains(author.Name, StringComparison.Ordinal)).OrderBy(author => line.IndexOf(author.Name, StringComparison.Ordinal))];
        List<BylineSegment> segments = [];
        foreach (var author in named)
        {
            var at = line.IndexOf(author.Name, StringComparison.Ordinal);
            segments.AddRange([new BylineSegment(line[..at]), new BylineSegment(author.Name, author)]);
            line = line[(at + author.Name.Length)..];
        }

        var byline = new Byline { Segments = [.. segments], Credits = [.. named.Select(static author => new Credit(author, author == Pieces.Edda ? CreditRole.Editor : CreditRole.Author))] };
        var feed = Feed.Of(Sites.Edition(Pieces.Ferry with { Byline = byline }));

        Assert.Equal(expected, Assert.Single(Item(feed).Elements(Core + "creator")).Value);
        Assert.Equal(expected, Assert.Single(Entry(feed).Elements(Atom + "author")).Value.Replace("https://quay.example/authors/ada", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Notes_are_labelled_in_the_language_of_the_article_or_the_feed()
    {
        Assert.Contains("<strong>Korrektur</strong> (2024-06-01)", Encoded(Pieces.Ferry with { Language = "de-AT" }), StringComparison.Ordinal);
        Assert.Contains("Dort stand „three times“; nun steht dort „twice“.", Encoded(Pieces.Ferry with { Language = "de-AT" }), StringComparison.Ordinal);
        Assert.Contains("<strong>Correction</strong>", Encoded(Pieces.Ferry with { Language = "fi" }), StringComparison.Ordinal);

        static string Encoded(Article article) => Item(Feed.Of(Sites.Edition(article))).Element(Content + "encoded")!.Value;
    }

    [Fact]
    public void Notes_stand_at_their_place()
    {
        var text = Item(Feed.Of(Pieces.Edition)).Element(Content + "encoded")!.Value;
        int[] places = [.. ((string[])["sister is the captain", "Supported by", "written on board", "A ferry", "SKELHAVEN", "<em>bell</em>", "sails twice", "Coastwire"]).Select(part => text.IndexOf(part, StringComparison.Ordinal))];

        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    /// <summary>The same records, the same bytes: whatever the moment and the culture are.</summary>
    [Fact]
    public void The_moment_and_the_culture_change_nothing()
    {
        var before = FilesOf(Feed.Of(Pieces.Edition));
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            var after = FilesOf(Feed.Of(new Edition(Sites.Of(Pieces.Ferry, Pieces.Gull), Sites.Now.AddYears(3))));

            Assert.Equal(before.Select(Text), after.Select(Text));
            Assert.Equal(before.Select(static file => (file.ETag, file.LastModified)), after.Select(static file => (file.ETag, file.LastModified)));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Each_file_is_named_by_its_bytes()
    {
        var files = FilesOf(Feed.Of(Pieces.Edition));

        Assert.Equal(3, files.Select(static file => file.ETag).Distinct().Count());
        Assert.All(files, static file => Assert.Matches("^\"[0-9A-F]{32}\"$", file.ETag));
        Assert.All(files, static file => Assert.Equal(Pieces.Ferry.Updated, file.LastModified));
        Assert.NotEqual(files[0].ETag, Feed.Of(Sites.Edition(Pieces.Ferry)).ToRss().ETag);
        Assert.Equal(["application/rss+xml; charset=utf-8", "application/atom+xml; charset=utf-8", "application/feed+json; charset=utf-8"], files.Select(static file => file.ContentType));
    }

    /// <summary>Where masthead.yml names nobody: every format wants a title, and Atom an author.</summary>
    [Fact]
    public void Who_has_no_name_is_called_by_the_sites_host()
    {
        var edition = new Edition(new SiteContent(new Publisher { Name = "" }, "en", [Pieces.Gull with { Published = Sites.Now }], [], [Pieces.Harbour], []), Sites.Now, "https://www.quay.example/");
        var feed = Feed.Of(edition);
        var atom = XDocument.Parse(Text(feed.ToAtom())).Root!;
        using var json = JsonDocument.Parse(feed.ToJsonFeed().Content);

        Assert.Equal("www.quay.example: Harbour & Sea", Feed.OfSection(edition, Pieces.Harbour).Title);
        Assert.Equal(["www.quay.example", "www.quay.example"], [Rss(feed).Element("title")!.Value, Rss(feed).Element("description")!.Value]);
        Assert.Equal(["www.quay.example", "www.quay.example"], [atom.Element(Atom + "title")!.Value, atom.Element(Atom + "author")!.Element(Atom + "name")!.Value]);
        Assert.Equal(["www.quay.example", "www.quay.example"], [json.RootElement.GetProperty("title").GetString(), json.RootElement.GetProperty("authors")[0].GetProperty("name").GetString()]);
        Assert.Contains(">www.quay.example</news:name>", Text(Publishing.Sitemaps.Sitemap.WriteNews(edition)[0]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_limit_is_one_at_least(int limit) =>
        Assert.Contains("null", Assert.Throws<ArgumentOutOfRangeException>(() => new FeedOptions { MaximumItems = limit }).Message, StringComparison.Ordinal);

    [Fact]
    public void A_home_page_has_an_address() =>
        Assert.Contains("mailto:x", Assert.Throws<ArgumentException>(static () => Feed.Of(Pieces.Edition, new FeedOptions { HomePage = "mailto:x" })).Message, StringComparison.Ordinal);

    [Fact]
    public void A_feed_is_on_the_site() => Assert.Contains("begins with '/'", Assert.Throws<ArgumentException>(static () => Feed.Of(Pieces.Edition).ToRss("mailto:x")).Message, StringComparison.Ordinal);

    [Fact]
    public void An_empty_feed_is_one()
    {
        var feed = Feed.Of(Sites.Edition());

        Assert.Empty(Rss(feed).Elements("item"));
        Assert.Equal("1970-01-01T00:00:00Z", XDocument.Parse(Text(feed.ToAtom())).Root!.Element(Atom + "updated")!.Value);
    }

    /// <summary>Every member that the shapes of a validated feed have is in ours, and each of the format's own is where they have it.</summary>
    [Theory]
    [InlineData("feeds/rss-shape.xml")]
    [InlineData("feeds/atom-shape.xml")]
    public void A_feed_has_the_shape_that_validators_pass(string standard)
    {
        var path = Outside.Standard(standard);
        var feed = Feed.Of(Pieces.Edition);

        var expected = Shapes(XDocument.Load(path));
        var actual = Shapes(XDocument.Parse(Text(standard.Contains("rss", StringComparison.Ordinal) ? feed.ToRss() : feed.ToAtom())));

        // A name is no address, a credit no photographer's before somebody says so, and of a page's licence nothing is said.
        string[] not = ["entry/author/uri", "content/credit@role", "entry/rights", "entry/rights@type", "category@label", "feed@base"];
        Assert.Equal([], expected.Where(shape => !not.Any(end => shape.EndsWith(end, StringComparison.Ordinal))).Except(actual));

        static HashSet<string> Shapes(XDocument document) =>
            [.. document.Descendants().SelectMany(static element => element.Attributes().Where(static attribute => !attribute.IsNamespaceDeclaration).Select(attribute => $"{PathOf(element)}@{attribute.Name.LocalName}").Prepend(PathOf(element)))];

        static string PathOf(XElement element) => string.Join('/', element.AncestorsAndSelf().Reverse().Select(static ancestor => ancestor.Name.LocalName));
    }

    [Fact]
    public void A_JSON_feed_is_one()
    {
        var schema = JsonSchema.FromFile(Outside.Standard("jsonfeed-1.1-check.schema.json"));
        var edition = new Edition(Newsroom.Content.Publication.Site, new DateTimeOffset(2035, 1, 1, 0, 0, 0, TimeSpan.Zero)) { AuthorPage = static author => $"/authors/{author.Id}" };

        foreach (var feed in (Feed[])[Feed.Of(Pieces.Edition), Feed.Of(edition), Feed.Of(edition, new FeedOptions { FullText = false })])
        {
            using var document = JsonDocument.Parse(feed.ToJsonFeed().Content);
            var result = schema.Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
            Assert.True(result.IsValid, string.Join('\n', (result.Details ?? []).Where(static detail => detail.Errors is not null).Select(static detail => $"{detail.InstanceLocation}: {string.Join(", ", detail.Errors!.Values)}")));
            Assert.Equal(feed.Articles.Count, document.RootElement.GetProperty("items").GetArrayLength());
        }
    }

    private static PublishedFile[] FilesOf(Feed feed) => [feed.ToRss(), feed.ToAtom(), feed.ToJsonFeed()];

    private static string Text(PublishedFile file) => Encoding.UTF8.GetString(file.Content.Span);

    private static XElement Rss(Feed feed) => XDocument.Parse(Text(feed.ToRss())).Root!.Element("channel")!;

    private static XElement Item(Feed feed) => Rss(feed).Elements("item").First();

    private static XElement Entry(Feed feed) => XDocument.Parse(Text(feed.ToAtom())).Root!.Elements(Atom + "entry").First();
}
