using System.Text;
using Masthead.Publishing.Feeds;

namespace Masthead.Publishing.Tests.Feeds;

/// <summary>The feeds as they are written.</summary>
public sealed class FeedSnapshotTests
{
    private static readonly Feed Feed = Feed.Of(Pieces.Edition);

    [Fact]
    public void Rss() => Snapshot.Verify(Text(Feed.ToRss()), "xml");

    [Fact]
    public void Atom() => Snapshot.Verify(Text(Feed.ToAtom()), "xml");

    [Fact]
    public void Json() => Snapshot.VerifyJson(Text(Feed.ToJsonFeed()));

    private static string Text(PublishedFile file) => Encoding.UTF8.GetString(file.Content.Span);
}
