using Masthead.Publishing.Files;

namespace Masthead.AspNetCore;

/// <summary>How a site is published.</summary>
public sealed class MastheadOptions
{
    /// <summary>The site's own address, where it is another one than <c>publisher: { url: … }</c> of masthead.yml says.</summary>
    public string? Address { get; set; }

    /// <summary>The address of a page about an author, where the site has one: a path or an absolute address.</summary>
    public Func<Author, string?>? AuthorPage { get; set; }

    /// <summary>Which files there are, and what is in them.</summary>
    public SiteFilesOptions Files { get; set; } = SiteFilesOptions.Default;
}
