using Masthead.Content.Binding;
using Masthead.Content.Binding.Values;
using Masthead.Content.Dialects;
using Masthead.Tool.Importing.Writing;

namespace Masthead.Tool.Importing.Site;

/// <summary>
/// A site of another generator, left where it is: Masthead reads it in its dialect, so that all it lacks is <c>masthead.yml</c>. Its generator goes on building it.
/// </summary>
internal static class SiteInPlace
{
    public static IReadOnlyList<Dialect> Dialects { get; } = [.. KnownDialects.All.Where(static dialect => dialect.Name is "jekyll" or "hugo" or "docusaurus")];

    /// <summary>What <c>masthead.yml</c> says.</summary>
    public static string PublicationOf(Dialect dialect, SiteConfig config, ImportOptions options, ImportReport report)
    {
        var site = new ImportedSite
        {
            Name = options.Publisher ?? config["title", "site_name", "name"],
            Url = AddressOf(config),
            Language = options.Language ?? config["locale", "languageCode", "defaultContentLanguage", "lang", "defaultLocale", "defaults.lang"],
            TimeZone = options.TimeZone ?? (config["timeZone", "timezone"] is { } zone && PublicationZone.IsKnown(zone) ? zone : null),
            Permalink = PermalinkOf(config["defaults.permalink", "permalink"] ?? dialect.Permalink, dialect, config, report),
            PermalinksOfFolders = [.. FoldersOf(config).Select(of => (of.Folder, Permalink: PermalinkOf(of.Written, dialect, config, report)!)).Where(static of => of.Permalink is not null)],
        };
        return PublicationFile.Of(site, dialect);
    }

    /// <summary>Where the site is: Jekyll and Docusaurus have the folder of the host that it is below apart from the host, under the name by which Hugo has both.</summary>
    private static string? AddressOf(SiteConfig config) =>
        config["url", "baseURL"] is { } url && Uri.TryCreate(url, UriKind.Absolute, out _)
            ? config["baseURL"] is { } below && below.Trim('/') is { Length: > 0 } folder && !below.Contains("://", StringComparison.Ordinal) ? $"{url.TrimEnd('/')}/{folder}" : url
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
