using Masthead.Publishing;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Masthead.AspNetCore;

/// <summary>The site as readers may see it now. A service: pages may ask for it as the endpoints do.</summary>
public sealed class MastheadSite
{
    private readonly Func<SiteContent> content;

    private readonly TimeProvider clock;

    private readonly object making = new();

    private volatile SiteMoments? known;

    private readonly bool keepsFiles;

    /// <param name="content">Asked at each request.</param>
    /// <param name="clock">Says what is due.</param>
    /// <param name="options">How it is published.</param>
    /// <param name="environment">Where it runs: while somebody writes, texts are read from their files, and feeds have them as they are now.</param>
    internal MastheadSite(Func<SiteContent> content, TimeProvider clock, IOptions<MastheadOptions> options, IHostEnvironment? environment)
    {
        (this.content, this.clock) = (content, clock);
        keepsFiles = environment?.IsDevelopment() != true;
        Options = options.Value;
    }

    /// <summary>How it is published.</summary>
    public MastheadOptions Options { get; }

    /// <summary>The site at this moment, by the <see cref="TimeProvider"/> of the services. Made anew when the content is another one, and when time makes it so (<see cref="Edition.Until"/>).</summary>
    public Edition Edition => Moments().Edition;

    /// <summary>Whether an article that is out has its page on this site and its data at an address.</summary>
    /// <param name="stem">The path of the data without its extension, decoded.</param>
    internal bool HasDataOf(string stem) => Moments().FindByStem(stem) is not null;

    /// <summary>The data of the article that have an address, if it is out.</summary>
    /// <param name="stem">The path of the data without its extension, decoded.</param>
    /// <param name="make">Makes them, of the edition that the article was found in.</param>
    internal PublishedFile? DataOf(string stem, Func<Edition, Article, PublishedFile?> make) =>
        Moments() is var moments && moments.FindByStem(stem) is { } article ? make(moments.Edition, article) : null;

    /// <summary>A file of the site, or several, made once while they are the same.</summary>
    /// <param name="key">Which.</param>
    /// <param name="make">Makes them of an edition; nothing where there is none.</param>
    internal IReadOnlyList<PublishedFile> Files(string key, Func<Edition, IReadOnlyList<PublishedFile>> make) => Moments().Files(key, make);

    private SiteMoments Moments()
    {
        var site = content();
        if (known is { } moments && moments.Hold(site, clock.GetUtcNow()))
            return moments;

        // By one of those who ask at once. The clock is read again: what was made meanwhile is of a later moment.
        lock (making)
        {
            var now = clock.GetUtcNow();
            return known is { } made && made.Hold(site, now) ? made : known = new SiteMoments(EditionAt(site, now), keepsFiles);
        }
    }

    private Edition EditionAt(SiteContent site, DateTimeOffset now) => new(site, now, Options.Address) { AuthorPage = Options.AuthorPage };
}
