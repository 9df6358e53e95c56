using Masthead.Content.Checking;
using Masthead.Content.Drafting;
using Masthead.Content.Paths;
using Masthead.Tool.Hosting;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Making;

/// <summary>The one site that something new is made for.</summary>
internal static class ReadSite
{
    /// <summary>Where a command was called, or around a path that it names.</summary>
    /// <param name="path">Of a folder that may be still to be made; null for none.</param>
    /// <exception cref="SiteException">There is none, or there are several.</exception>
    public static async Task<DraftingSite> AtAsync(ToolHost host, string? path, CancellationToken cancellation)
    {
        var folder = host.Folder;
        var near = path is null ? folder : Path.GetFullPath(path, folder);
        while (!Directory.Exists(near) && Path.GetDirectoryName(near) is { } above)
            near = above;

        var sites = await SiteFinder.FindAsync([near], folder, configuration: null, isStrict: false, host.Messages.Profile.Out.Writer.WriteLine, cancellation);
        return sites is [var site] ? Read(site, cancellation)
            : throw new SiteException($"Several sites are here: {string.Join(", ", sites.Select(site => $"'{Path.GetRelativePath(folder, site.Folder)}'"))}. Go into one of them.");
    }

    private static DraftingSite Read(SiteSettings site, CancellationToken cancellation)
    {
        var files = new SiteFiles(new DiskTexts(ContentWalk.FilesOf(site)), site.Roots, site.Dialect, site.Libraries.Content, cancellation);
        return new DraftingSite(
            site.Roots, files.Options, [.. files.Content.Where(static path => path.Role != ContentRole.BodyText).AsParallel().AsOrdered().WithCancellation(cancellation).Select(path => files.Read(path, cancellation))]);
    }
}
