namespace Masthead.Publishing.Feeds;

/// <summary>What a feed has in it.</summary>
public sealed record FeedOptions
{
    private readonly int? maximumItems = 50;

    /// <summary>Fifty articles, whole.</summary>
    public static FeedOptions Default { get; } = new();

    /// <summary>How many articles at most, the newest, and one at least; null for all.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than one.</exception>
    public int? MaximumItems
    {
        get => maximumItems;
        init => maximumItems = value is not < 1 ? value : throw new ArgumentOutOfRangeException(nameof(MaximumItems), value, "A feed has 1 article at least: write how many it has at most, or null for all.");
    }

    /// <summary>
    /// Whether articles are whole. Otherwise their standfirst stands for the text; notes and disclaimers are there all the same. One that is not free to read
    /// (<see cref="Article.IsAccessibleForFree"/>) is never whole.
    /// </summary>
    public bool FullText { get; init; } = true;

    /// <summary>Whether tags within Markdown are tags, as the pages have it: see <see cref="Html.HtmlOptions.AllowTags"/>.</summary>
    public bool AllowTags { get; init; }

    /// <summary>Only what is written in this language, a BCP 47 tag; null for all. It is the feed's language then, and otherwise the publication's.</summary>
    public string? Language { get; init; }

    /// <summary>The feed's title; null for the publication's name, or the site's host where it has none, and behind it that of the section, the tag or the author.</summary>
    public string? Title { get; init; }

    /// <summary>A sentence about the feed; null for the publisher's, of all that a site lists.</summary>
    public string? Description { get; init; }

    /// <summary>The page that shows what the feed holds, a path or an address, and an <see cref="ArgumentException"/> of whoever makes the feed where it is neither; null for the site's, or the author's.</summary>
    public string? HomePage { get; init; }
}
