using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Masthead.Publishing.Feeds;

namespace Masthead.Publishing.Tests.Feeds;

/// <summary>What the W3C's validator of feeds asks for, as its code has it, of the feeds of real sites.</summary>
public sealed partial class ValidFeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";

    [Theory]
    [MemberData(nameof(RealSites.Names), MemberType = typeof(RealSites))]
    public void RSS_of_real_sites(string name)
    {
        var channel = Parse(Feed.Of(RealSites.Edition(name), new FeedOptions { MaximumItems = null, AllowTags = true }).ToRss()).Root!.Element("channel")!;
        var items = channel.Elements("item").ToArray();

        Assert.NotEmpty(items);
        Assert.All(["title", "link", "description", "language"], member => Assert.NotEqual("", channel.Element(member)!.Value));
        Assert.Equal("self", channel.Element(Atom + "link")!.Attribute("rel")!.Value);
        Assert.All(channel.Descendants("link").Select(static link => link.Value), static address => Assert.Matches(Address(), address));
        Assert.Equal(items.Length, items.Select(static item => item.Element("guid")!.Value).Distinct().Count());
        Assert.All(items.Select(static item => item.Element("guid")!.Value), static id => Assert.Matches(Tag(), id));
        Assert.All(channel.Descendants().Where(static element => element.Name.LocalName is "pubDate" or "lastBuildDate"), static date => Assert.True(IsRfc822(date.Value), date.Value));
        Assert.All(items, static item => Assert.Single(item.Elements(), static element => element.Name == "title"));
        Assert.All(items.SelectMany(static item => item.Elements(Content + "encoded")), static text => AssertHtml(text.Value));
        Assert.All(items, static item => Assert.NotEqual("", item.Element("description")!.Value));
    }

    [Theory]
    [MemberData(nameof(RealSites.Names), MemberType = typeof(RealSites))]
    public void Atom_of_real_sites(string name)
    {
        var feed = Parse(Feed.Of(RealSites.Edition(name), new FeedOptions { MaximumItems = null, AllowTags = true }).ToAtom()).Root!;
        var entries = feed.Elements(Atom + "entry").ToArray();

        Assert.NotEmpty(entries);
        Assert.All(entries.Append(feed), static element => Assert.All(["id", "title", "updated"], member => Assert.NotEqual("", Assert.Single(element.Elements(Atom + member)).Value)));
        Assert.Single(feed.Elements(Atom + "author"));
        Assert.All(entries, static entry => Assert.InRange(entry.Elements(Atom + "author").Count(), 0, 1));
        Assert.Equal(entries.Length, entries.Select(static entry => entry.Element(Atom + "id")!.Value).Distinct().Count());
        Assert.All(feed.Descendants(Atom + "link").Select(static link => link.Attribute("href")!.Value), static address => Assert.Matches(Address(), address));
        Assert.All(entries, static entry => Assert.Single(entry.Elements(Atom + "link"), static link => link.Attribute("rel")!.Value == "alternate"));
        Assert.All(feed.Descendants().Where(static element => element.Name.LocalName is "updated" or "published"), static date => Assert.Matches(Rfc3339(), date.Value));
        Assert.All(entries.SelectMany(static entry => entry.Elements(Atom + "content")), static text => AssertHtml(text.Value));
    }

    /// <summary>No address that is relative, nothing that runs, every tag closed.</summary>
    private static void AssertHtml(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        var elements = document.Body!.QuerySelectorAll("*");

        Assert.Equal(0, document.Head!.ChildElementCount);
        Assert.DoesNotContain(elements, static element => element.LocalName is "script" or "style" or "iframe" or "object" or "embed" or "form" or "meta" or "link" or "base");
        Assert.DoesNotContain(elements.SelectMany(static element => element.Attributes), static attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name == "style");
        Assert.All(
            elements.SelectMany(static element => element.Attributes).Where(static attribute => attribute.Name is "href" or "src" or "cite" or "poster"),
            static attribute => Assert.True(Uri.TryCreate(attribute.Value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "mailto" or "tel", attribute.Value));
    }

    private static bool IsRfc822(string date) =>
        DateTimeOffset.TryParseExact(date, "ddd, dd MMM yyyy HH:mm:ss 'GMT'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);

    private static XDocument Parse(PublishedFile file) => XDocument.Parse(Encoding.UTF8.GetString(file.Content.Span));

    [GeneratedRegex(@"^https?://[a-z0-9.\-]+(:\d+)?/[0-9a-zA-Z;/?:@&=+$.\-_!~*'()%,#]*$")]
    private static partial Regex Address();

    [GeneratedRegex(@"^(tag:[a-z0-9\-._]+,\d{4}:[0-9a-zA-Z;/?:@&=+$.\-_!~*'()%,#]+|https?://[0-9a-zA-Z;/?:@&=+$.\-_!~*'()%,#]+)$")]
    private static partial Regex Tag();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$")]
    private static partial Regex Rfc3339();
}
