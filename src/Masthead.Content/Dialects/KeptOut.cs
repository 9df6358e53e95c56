namespace Masthead.Content.Dialects;

/// <summary>What a piece says by which its generator keeps it out of lists or from search engines, or makes no page of it.</summary>
/// <param name="Key">As it is written.</param>
/// <param name="Part">The key in the map behind it; null where it is the value itself.</param>
/// <param name="Values">Each of which says so, in small letters.</param>
internal sealed record KeptOut(string Key, string? Part, params string[] Values)
{
    /// <summary>The meta tag for robots, as themes write it.</summary>
    public static KeptOut ByRobots { get; } = new("robots", null, "noindex", "none") { Effect = KeptOutEffect.NoIndex };

    /// <summary>What it comes to here.</summary>
    public required KeptOutEffect Effect { get; init; }
}

/// <summary>What a piece comes to that its generator keeps out of something.</summary>
internal enum KeptOutEffect
{
    /// <summary>As <c>unlisted: true</c>.</summary>
    Unlisted,

    /// <summary>As <c>noIndex: true</c>.</summary>
    NoIndex,

    /// <summary>As <c>sitemap: false</c>.</summary>
    NoSitemap,

    /// <summary>It is listed here, which is told: there it is in some lists.</summary>
    ToldAsListed,

    /// <summary>It has a page here, which is told.</summary>
    ToldAsPage,
}
