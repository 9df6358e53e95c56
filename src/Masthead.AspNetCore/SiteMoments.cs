using System.Collections.Concurrent;
using Masthead.Publishing;
using Masthead.Publishing.Files;

namespace Masthead.AspNetCore;

/// <summary>An edition, and what was made of it while it is the one that readers may see.</summary>
internal sealed class SiteMoments
{
    /// <summary>How many bytes of files are kept: the feeds of a large site, and its sitemap.</summary>
    private const long MostBytes = 64 * 1024 * 1024;

    private readonly Lazy<Dictionary<string, Article>> byStem;

    private readonly string folder;

    private readonly ConcurrentDictionary<string, IReadOnlyList<PublishedFile>> files = new(StringComparer.Ordinal);

    private long bytes;

    private readonly bool keepsFiles;

    public SiteMoments(Edition edition, bool keepsFiles)
    {
        (Edition, this.keepsFiles) = (edition, keepsFiles);
        folder = ServedPath.Decoded(edition.PathBase);
        byStem = new(() =>
        {
            var found = new Dictionary<string, Article>(StringComparer.Ordinal);
            foreach (var article in edition.Articles.Concat(edition.Pages).Where(edition.HasPageOf))
                found.TryAdd(ServedPath.Decoded(SiteFiles.PathOf(edition, article, "")), article);
            return found;
        });
    }

    public Edition Edition { get; }

    /// <summary>Whether it is still what there is: of the same content, which time has not changed.</summary>
    public bool Hold(SiteContent site, DateTimeOffset now) =>
        ReferenceEquals(Edition.Site.Articles, site.Articles) && ReferenceEquals(Edition.Site.Authors, site.Authors) && Edition.Now <= now && now < Edition.Until;

    /// <summary>Below a group of routes the folder that the site is in is part of the path.</summary>
    public Article? FindByStem(string stem)
    {
        var path = ServedPath.Of(stem);
        return byStem.Value.GetValueOrDefault(path) ?? (folder.Length > 0 && path.StartsWith(folder + "/", StringComparison.Ordinal) ? byStem.Value.GetValueOrDefault(path[folder.Length..]) : null);
    }

    /// <summary>Files by a name: made when they are asked for first, by one of those who ask at once.</summary>
    public IReadOnlyList<PublishedFile> Files(string key, Func<Edition, IReadOnlyList<PublishedFile>> make)
    {
        if (!keepsFiles)
            return make(Edition);
        if (files.TryGetValue(key, out var known))
            return known;

        lock (files)
        {
            return files.TryGetValue(key, out known) ? known : Keep(key, make(Edition));
        }
    }

    /// <summary>What is not there is not kept, since anything may be asked for. Where all would be too much, it begins anew.</summary>
    private IReadOnlyList<PublishedFile> Keep(string key, IReadOnlyList<PublishedFile> made)
    {
        var size = made.Sum(static file => (long)file.Content.Length);
        if (size is 0 or > MostBytes)
            return made;

        if ((bytes += size) > MostBytes)
        {
            files.Clear();
            bytes = size;
        }

        return files[key] = made;
    }
}
