using System.Collections.Immutable;
using Masthead.Content.Paths;
using Masthead.Tool.Server.Documents;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Server.Serving;

/// <summary>Which sites are served: they come with a folder, or with a file that is opened, and are read again where their settings are others.</summary>
internal sealed partial class ServedSites
{
    private readonly HashSet<string> searched = new(StringComparer.Ordinal);

    /// <summary>A file that was opened, saved or moved: it may be the first of a site, or what its settings are read from.</summary>
    private async Task ArriveAsync(string path, ImmutableDictionary<string, OpenDocument> documents)
    {
        if (SettingsFiles.Include(path))
        {
            foreach (var site in sites.Where(site => SettingsFiles.MayConcern(path, site.Now.Settings)))
            {
                if (await FindAgainAsync(site) is { } settings)
                    await ReopenAsync(site, settings, documents);
            }

            return;
        }

        // What a library registers is known in the sites that reference it as soon as it is saved.
        if (sites.Any(site => site.Now.Settings.Roots.TryClassify(path, out var place) && place is { Role: ContentRole.Author or ContentRole.Publication }))
        {
            foreach (var site in sites.Where(site => site.Now.Settings.Libraries.Have(path)))
                await ReopenIfOtherAsync(site, documents);
        }

        if (!SettingsFiles.MayBeContent(path) || sites.Any(site => site.NameOf(path) is { } name && site.Now.Check.Files(stop).Include(name)))
            return;
        if (sites.FirstOrDefault(site => DiskPaths.IsBelow(site.Now.Settings.Folder, path) || (site.Now.Settings.Roots.Folder is { } content && DiskPaths.IsBelow(content, path))) is { } around)
        {
            // A folder of authors may be new.
            await ReopenIfOtherAsync(around, documents);
        }
        else if (documents.ContainsKey(path) || SiteFinder.IsSite(path))
        {
            var folder = Path.GetDirectoryName(path);
            while (folder is not null && !Directory.Exists(folder))
                folder = Path.GetDirectoryName(folder);
            // What lies in no site is not searched for with each document that is opened beside it, and what lies below a document is none of its.
            if (folder is not null && (searched.Add(folder) || SiteFinder.IsSite(path)) && SiteFinder.MayBeInSite(folder))
                await SearchAsync(folder, documents);
        }
    }

    private async Task SearchAsync(string folder, ImmutableDictionary<string, OpenDocument> documents)
    {
        try
        {
            foreach (var settings in await SiteFinder.FindAsync([folder], folder, configuration, isStrict, Note, stop))
            {
                if (!sites.Any(site => site.Place == ServedSite.PlaceOf(settings)) && !SiteFinder.IsOfProject(settings, sites.Select(static site => site.Now.Settings)))
                    await AddAsync(settings, documents);
            }
        }
        catch (SiteException exception)
        {
            Note(exception.Message);
        }
    }

    private async Task<SiteSettings?> FindAgainAsync(ServedSite site)
    {
        try
        {
            return (await SiteFinder.FindAsync([site.Place], site.Now.Settings.Folder, configuration, isStrict, Note, stop)).FirstOrDefault(settings => ServedSite.PlaceOf(settings) == site.Place);
        }
        catch (SiteException exception)
        {
            Note(exception.Message);
            return null;
        }
    }

    private async Task AddAsync(SiteSettings settings, ImmutableDictionary<string, OpenDocument> documents)
    {
        var site = ServedSite.Open(settings, Touch, stop);
        if (site.ChangesOf(documents.Keys, documents) is { Count: > 0 } changes)
            site.Edit(changes, stop);
        sites = sites.Add(site);
        await published.AddAsync(site.Now, documents);
        leftovers.Add();
    }

    private bool IsLookedAt(ServedSite site, ImmutableDictionary<string, OpenDocument> documents) =>
        folders.Any(folder => DiskPaths.IsBelow(folder, site.Place) || DiskPaths.IsBelow(site.Now.Settings.Folder, folder)) || documents.Keys.Any(path => site.NameOf(path) is not null);

    private async Task RemoveAsync(ServedSite site, ImmutableDictionary<string, OpenDocument> documents)
    {
        sites = sites.Remove(site);
        site.Dispose();
        await published.RemoveAsync(site.Now, documents);
    }

    /// <summary>Where its settings are others by now.</summary>
    private async Task ReopenIfOtherAsync(ServedSite site, ImmutableDictionary<string, OpenDocument> documents)
    {
        if (await FindAgainAsync(site) is { } settings && !SettingsFiles.AreAlike(settings, site.Now.Settings))
            await ReopenAsync(site, settings, documents);
    }

    private async Task ReopenAsync(ServedSite site, SiteSettings settings, ImmutableDictionary<string, OpenDocument> documents)
    {
        await RemoveAsync(site, documents);
        await AddAsync(settings, documents);
    }
}
