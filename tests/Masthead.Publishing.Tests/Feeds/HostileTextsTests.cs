using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Masthead.Publishing.Feeds;
using Masthead.Publishing.Sitemaps;

namespace Masthead.Publishing.Tests.Feeds;

/// <summary>Whatever stands in a field, a feed is well-formed, and gives it back.</summary>
public sealed class HostileTextsTests
{
    private static readonly XNamespace Core = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Media = "http://search.yahoo.com/mrss/";

    /// <summary>As the W3C's validator of feeds has it.</summary>
    private const string Address = @"^https://[a-z.]+/[0-9a-zA-Z;/?:@&=+$.\-_!~*'()%,#]*$";

    /// <summary>Half a pair is made here: a test's name cannot hold one.</summary>
    public static TheoryData<string, string, string> Texts => new()
    {
        { "a tag's end", "</script><script>alert(1)</script>", "</script><script>alert(1)</script>" },
        { "the end of a section", "a ]]> b <![CDATA[ c", "a ]]> b <![CDATA[ c" },
        { "entities", "&amp; &lt; &#x3C; &nbsp;", "&amp; &lt; &#x3C; &nbsp;" },
        { "right to left", "a \u202E b \u200F c \u2066", "a \u202E b \u200F c \u2066" },
        { "beyond the first plane", "\U0001F6A2 \U00020000", "\U0001F6A2 \U00020000" },
        { "line breaks", "a\r\nb\tc\rd\ne", "a\r\nb\tc\rd\ne" },
        { "quotes", "\" ' ` =", "\" ' ` =" },
        { "what XML has not", "a\u0001b\u0000c\uFFFEd\uFFFF", "a\uFFFDb\uFFFDc\uFFFDd\uFFFD" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void They_come_back(string name, string text, string expected)
    {
        _ = name;
        AssertComesBack(text, expected, inJson: text);
    }

    [Theory]
    [InlineData('\uD83D')]
    [InlineData('\uDEA2')]
    public void Half_a_pair_is_replaced(char half) => AssertComesBack($"a{half}b{half}", "a\uFFFDb\uFFFD", "a\uFFFDb\uFFFD");

    private static void AssertComesBack(string text, string expected, string inJson)
    {
        var ada = new Author { Id = text, Name = text, Url = text, Image = text };
        var article = Pieces.Ferry with
        {
            Id = text,
            Title = text,
            Standfirst = text,
            Url = "/" + text,
            Language = text,
            Section = new Section(text, text),
            Tags = [new Tag(text, text + "2")],
            Topics = [text + "3"],
            OwnKind = new OwnKind(text, text),
            Byline = new Byline { Credits = [new Credit(ada)], Segments = [new("By "), new(text, ada)], NoBylineReason = text },
            Dateline = new Dateline { Place = text, Text = text },
            Images = [new Image { Src = "/a.jpg?" + text, Alt = text, Caption = text, Credit = text, License = text }],
            EditorNotes = [new EditorNote { Text = text, Label = text, By = text, Was = text, Now = text }],
            Disclaimers = [new Disclaimer { Text = text }],
            Sponsorship = new Sponsorship { Type = SponsorshipType.Supported, Party = text, Label = text },
            Syndication = new Syndication { Origin = text, Url = "https://a.example/" + text, Credit = text, License = text },
            Ai = new AiUse { Responsible = text },
            Body = new ArticleBody(text, BodyFormat.PlainText),
        };
        var edition = new Edition(new SiteContent(Sites.Quay with { Name = text }, text, [article], [ada], [article.Section!], []), Sites.Now) { AuthorPage = _ => "/by/" + text };
        var feed = Feed.OfSection(edition, article.Section!, new FeedOptions { Description = text });

        var item = Parse(feed.ToRss()).Descendants("item").Single();
        Assert.Equal(expected, item.Element("title")!.Value);
        Assert.Equal(expected.Trim(), item.Element(Core + "creator")!.Value);
        Assert.Equal([expected, expected + "2", expected + "3"], item.Elements("category").Select(static category => category.Value));
        Assert.Equal(expected, item.Element(Media + "content")!.Element(Media + "credit")!.Value);
        Assert.Matches(Address, item.Element("link")!.Value);

        var entry = Parse(feed.ToAtom()).Root!.Element(Atom + "entry")!;
        Assert.Equal(expected, entry.Element(Atom + "title")!.Value);
        Assert.Equal(expected, entry.Element(Atom + "summary")!.Value);
        Assert.Equal([expected, expected + "2", expected + "3"], entry.Elements(Atom + "category").Select(static category => category.Attribute("term")!.Value));

        using var json = JsonDocument.Parse(feed.ToJsonFeed().Content);
        var told = json.RootElement.GetProperty("items")[0];
        Assert.Equal(inJson, told.GetProperty("title").GetString());
        Assert.Equal(inJson, told.GetProperty("summary").GetString());
        Assert.Equal(inJson, told.GetProperty("authors")[0].GetProperty("name").GetString());
        Assert.Equal(inJson, told.GetProperty("_masthead").GetProperty("disclaimers")[0].GetString());
        Assert.DoesNotContain("<", Encoding.UTF8.GetString(feed.ToJsonFeed().Content.Span), StringComparison.Ordinal);

        foreach (var file in Sitemap.Write(edition, new SitemapOptions { Pages = ["/" + text] }).Concat(Sitemap.WriteNews(edition)))
            Assert.All(Parse(file).Descendants().Where(static element => element.Name.LocalName == "loc"), static loc => Assert.Matches(Address, loc.Value));
    }

    private static XDocument Parse(PublishedFile file) => XDocument.Load(new MemoryStream(file.Content.ToArray()), LoadOptions.PreserveWhitespace);
}
