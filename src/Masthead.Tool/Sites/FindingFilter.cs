using Masthead.Content.Paths;

namespace Masthead.Tool.Sites;

/// <summary>Which findings are asked for: those in some files or folders, or of some rules.</summary>
internal sealed class FindingFilter
{
    private readonly string[] places;
    private readonly string[] sites;
    private readonly HashSet<string> rules;

    private FindingFilter(string[] places, string[] sites, HashSet<string> rules) => (this.places, this.sites, this.rules) = (places, sites, rules);

    /// <param name="paths">Full paths; a project or masthead.yml stands for all of its site.</param>
    public static FindingFilter Of(IEnumerable<string> paths, IEnumerable<string> rules)
    {
        // A shell completes a folder with the slash.
        var asked = paths.Select(Path.TrimEndingDirectorySeparator).ToLookup(SiteFinder.IsSite);
        return new FindingFilter([.. asked[false]], [.. asked[true]], new HashSet<string>(rules, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Whether a rule is asked for by its name.</summary>
    public bool Names(string rule) => rules.Contains(rule);

    public bool Includes(SiteFinding finding, SiteSettings site) =>
        (rules.Count == 0 || rules.Contains(finding.Rule.Id))
        && (places.Length + sites.Length == 0 || sites.Any(path => StandsFor(path, site)) || places.Any(place => IsAtOrBelow(finding.IsBetweenLibraries ? site.Folder : finding.FilePath ?? site.Folder, place)));

    /// <summary>Whether a project or masthead.yml is that of a site: a project without content of its own is that of all sites beside it and below.</summary>
    private static bool StandsFor(string path, SiteSettings site) => ContentPaths.Normalize(path) == site.Roots.Publication || IsAtOrBelow(site.Folder, Path.GetDirectoryName(path)!);

    private static bool IsAtOrBelow(string path, string place) =>
        path.StartsWith(place, StringComparison.Ordinal) && (path.Length == place.Length || place.EndsWith(Path.DirectorySeparatorChar) || path[place.Length] == Path.DirectorySeparatorChar);
}
