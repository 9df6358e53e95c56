namespace Masthead.Publishing.Sitemaps;

/// <summary>An address of the site.</summary>
/// <param name="Address">Absolute; null for one that is not this site's to tell. One of another site is not told either.</param>
/// <param name="Article">The article that is there; null for another page.</param>
internal sealed record SitemapEntry(string? Address, Article? Article);
