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
    /// <summary>How addresses are made where nobody has said it.</summary>
    private static readonly Dictionary<string, string> Usual = new(StringComparer.Ordinal) { ["jekyll"] = "date", ["hugo"] = "/{folder}/{slug}/", ["docusaurus"] = "/blog/{slug}" };

    public static IReadOnlyList<Dialect> Dialects { get; } = [.. KnownDialects.All.Where(static dialect => Usual.ContainsKey(dialect.Name))];

    /// <summary>What <c>masthead.yml</c> says.</summary>
    public static string PublicationOf(Dialect dialect, SiteConfig config, ImportOptions options, ImportReport report)
    {
        var site = new ImportedSite
        {
            Name = options.Publisher ?? config["title", "site_name", "name"],
            Url = config["url", "baseURL"] is { } url && Uri.TryCreate(url, UriKind.Absolute, out _) ? url : null,
            Language = options.Language ?? config["locale", "languageCode", "defaultContentLanguage", "lang", "defaultLocale", "defaults.lang"],
            TimeZone = options.TimeZone ?? (config["timeZone", "timezone"] is { } zone && PublicationZone.IsKnown(zone) ? zone : null),
            Permalink = PermalinkOf(dialect, config, report),
        };
        return PublicationFile.Of(site, dialect);
    }

    private static string? PermalinkOf(Dialect dialect, SiteConfig config, ImportReport report)
    {
        var written = config["defaults.permalink", "permalink", "permalinks.page.posts", "permalinks.page.blog", "permalinks.posts", "permalinks.blog", "permalinks.post"] ?? Usual[dialect.Name];
        if (!DialectPermalink.IsPattern(written, dialect, out var pattern))
            return written;

        pattern = DialectPermalink.OfSite(pattern);
        if (pattern is null)
            report.Add(Outcome.Left, "how addresses are made, of which masthead.yml cannot say the same", config.File, written);
        return pattern is null or ['/', ..] ? pattern : "/" + pattern;
    }
}
