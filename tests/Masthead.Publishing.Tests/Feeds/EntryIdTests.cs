using System.Text;
using System.Xml.Linq;
using Masthead.Publishing.Feeds;

namespace Masthead.Publishing.Tests.Feeds;

public sealed class EntryIdTests
{
    /// <summary>Two sites of one host may have pieces of one name: readers tell each apart.</summary>
    [Theory]
    [InlineData("https://quay.example", ":ferry")]
    [InlineData("https://quay.example/paper/", ":paper/ferry")]
    public void Pieces_of_two_sites_of_a_host_have_ids_of_their_own(string site, string end)
    {
        var feed = Feed.Of(new Edition(Sites.Of(Sites.Piece("ferry")), Sites.Now, site)).ToRss();
        Assert.EndsWith(end, XDocument.Parse(Encoding.UTF8.GetString(feed.Content.Span)).Descendants("guid").Single().Value, StringComparison.Ordinal);
    }
}
