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

    /// <summary>What is being made, each with what those wait for who ask for it meanwhile. Nobody waits for another file.</summary>
    private readonly ConcurrentDictionary<string, object> making = new(StringComparer.Ordinal);

    private long bytes;

    private readonly bool keepsFiles;

    public SiteMoments(Edition edition, bool keepsFiles)
    {
        (Edition, this.keepsFiles) = (edition, keepsFiles);
        folder = ServedPath.Decoded(edition.PathBase);
        byStem = new(() =>
        {
            var found = new Dictionary<string, Article>(StringComparer.Ordinal);
            foreach (var article in edition.Reachable.Where(edition.HasPageOf))
                found.TryAdd(ServedPath.Decoded(SiteFiles.PathOf(edition, article, "")), article);
            return found;
        });
    }

    public Edition Edition { get; }

    /// <summary>Whether it is still what there is: of the same content, which time has not changed.</summary>
    public bool Hold(SiteContent site, DateTimeOffset now) =>
        Edition.Now <= now && now < Edition.Until && AreOne(Edition.Site, site);

    /// <summary>The parts are the same objects as long as they say the same; the whole is made at each request.</summary>
    private static bool AreOne(SiteContent one, SiteContent other) =>
        ReferenceEquals(one.Articles, other.Articles) && ReferenceEquals(one.Authors, other.Authors) && ReferenceEquals(one.Publisher, other.Publisher)
        && ReferenceEquals(one.Sections, other.Sections) && ReferenceEquals(one.Tags, other.Tags) && one.Language == other.Language;

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

        var one = making.GetOrAdd(key, static _ => new());
        lock (one)
        {
            try
            {
                return files.TryGetValue(key, out known) ? known : Keep(key, make(Edition));
            }
            finally
            {
                making.TryRemove(key, out _);
            }
        }
    }

    /// <summary>What is not there is not kept, since anything may be asked for. Where all would be too much, it begins anew.</summary>
    private IReadOnlyList<PublishedFile> Keep(string key, IReadOnlyList<PublishedFile> made)
    {
        var size = made.Sum(static file => (long)file.Content.Length);
        if (size is 0 or > MostBytes)
            return made;

        lock (files)
        {
            if ((bytes += size) > MostBytes)
            {
                files.Clear();
                bytes = size;
            }

            return files[key] = made;
        }
    }
}
