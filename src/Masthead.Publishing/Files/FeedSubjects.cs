namespace Masthead.Publishing.Files;

/// <summary>What has feeds of its own.</summary>
[Flags]
public enum FeedSubjects
{
    /// <summary>The site: <c>/feed.xml</c>.</summary>
    Site = 0,

    /// <summary>Each section too: <c>/sections/harbour/feed.xml</c>.</summary>
    Sections = 1,

    /// <summary>Each registered author too: <c>/authors/ada-byron/feed.xml</c>.</summary>
    Authors = 2,

    /// <summary>Each tag too: <c>/tags/ferries/feed.xml</c>.</summary>
    Tags = 4,
}
