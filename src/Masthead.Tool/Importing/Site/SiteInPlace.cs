using Masthead.Content.Binding;
using Masthead.Content.Binding.Values;
using Masthead.Content.Dialects;
using Masthead.Content.Paths;
using Masthead.Tool.Importing.Site.Configuration;
using Masthead.Tool.Importing.Site.Layouts;
using Masthead.Tool.Importing.Writing;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Importing.Site;

/// <summary>
/// A site of another generator, left where it is: Masthead reads it in its dialect, so that all it lacks is <c>masthead.yml</c>. Its generator goes on building it.
/// </summary>
internal static class SiteInPlace
{
    public static IReadOnlyList<Dialect> Dialects { get; } = [.. KnownDialects.All.Where(static dialect => !dialect.IsOurs)];

    /// <summary>The project that reads the site, in its folder or around it; null for none.</summary>
    /// <param name="note">Told what is known less exactly than it could be.</param>
    public static async Task<SiteSettings?> ProjectOfAsync(string root, Action<string> note, CancellationToken cancellation)
    {
        var place = ContentPaths.Normalize(root);
        foreach (var project in SiteFinder.FoldersAround(root).SelectMany(static folder => FolderWalk.FilesIn(folder)).Where(static file => file.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal))
        {
            // One that names no place yet reads none of it.
            if (await ProjectSite.ReadAsync(project, configuration: null, isStrict: false, note, cancellation) is { MayBeEmpty: false } site && site.Roots.Articles.Append(site.Roots.Folder ?? "").Any(each => ContentRoots.IsBelow(place, each + "/")))
                return site;
        }

        return null;
    }

    /// <summary>What <c>masthead.yml</c> says.</summary>
    public static string PublicationOf(Dialect dialect, SiteConfig config, SiteLayout layout, ImportOptions options, ImportReport report)
    {
        var site = new ImportedSite
        {
            Name = options.Publisher ?? config["title", "site_name", "name"],
            Url = AddressOf(config),
            Language = options.Language ?? config["locale", "languageCode", "defaultContentLanguage", "lang", "i18n.defaultLocale", "theme.language", "defaults.lang"],
            Languages = layout.Languages,
            TimeZone = options.TimeZone ?? (config["timeZone", "timezone"] is { } zone && PublicationZone.IsKnown(zone) ? zone : null),
            Permalink = PermalinkOf(config["defaults.permalink", "permalink"] ?? layout.Permalink ?? dialect.Permalink, dialect, config, report),
            PermalinksOfFolders = [.. FoldersOf(config).Select(of => (of.Folder, Permalink: PermalinkOf(of.Written, dialect, config, report)!)).Where(static of => of.Permalink is not null)],
        };
        return PublicationFile.Of(site, dialect);
    }

    /// <summary>Where the site is: Jekyll, Docusaurus and Astro have the folder of the host that it is below apart from the host, two of them under the name by which Hugo has both.</summary>
    private static string? AddressOf(SiteConfig config) =>
        config["url", "site_url", "site", "baseURL"] is { } url && Uri.TryCreate(url, UriKind.Absolute, out _)
            ? config["baseURL", "base"] is { } below && below.Trim('/') is { Length: > 0 } folder && !below.Contains("://", StringComparison.Ordinal) ? $"{url.TrimEnd('/')}/{folder}" : url
            : null;

    private static string? PermalinkOf(string written, Dialect dialect, SiteConfig config, ImportReport report)
    {
        if (!DialectPermalink.IsPatternOfSite(written, dialect, out var pattern))
            return written;

        if (pattern is null)
            report.Add(Outcome.Left, "how addresses are made, of which masthead.yml cannot say the same", config.File, written);
        return pattern is null or ['/', ..] ? pattern : "/" + pattern;
    }

    /// <summary>Hugo's <c>permalinks</c>, by the first folder, either of everything or by kinds of pages. Lists of what has a tag are no articles.</summary>
    private static IEnumerable<(string Folder, string Written)> FoldersOf(SiteConfig config)
    {
        string[] lists = ["tags", "categories", .. config.Below("taxonomies").Select(static taxonomy => taxonomy.Value)];
        return config.Below("permalinks")
            .Select(static entry => (Folder: entry.Key.StartsWith("page.", StringComparison.OrdinalIgnoreCase) ? entry.Key[5..] : entry.Key, Written: entry.Value))
            .Where(of => of.Folder.Trim('/').Length > 0 && !of.Folder.Contains('.') && !lists.Contains(of.Folder, StringComparer.OrdinalIgnoreCase))
            .DistinctBy(static of => of.Folder)
            .OrderBy(static of => of.Folder, StringComparer.Ordinal);
    }
}
