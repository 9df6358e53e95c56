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
        var asked = paths.ToLookup(SiteFinder.IsSite);
        return new FindingFilter([.. asked[false]], [.. asked[true]], new HashSet<string>(rules, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Whether a rule is asked for by its name.</summary>
    public bool Names(string rule) => rules.Contains(rule);

    public bool Includes(SiteFinding finding, SiteSettings site) =>
        (rules.Count == 0 || rules.Contains(finding.Rule.Id))
        && (places.Length + sites.Length == 0 || sites.Any(path => StandsFor(path, site)) || places.Any(place => DiskPaths.AreOneOrBelow(place, finding.IsBetweenLibraries ? site.Folder : finding.FilePath ?? site.Folder)));

    /// <summary>Whether a project or masthead.yml is that of a site: a project without content of its own is that of all sites beside it and below.</summary>
    private static bool StandsFor(string path, SiteSettings site) => (site.Roots.Publication is { } publication && DiskPaths.AreOne(path, publication)) || DiskPaths.AreOneOrBelow(Path.GetDirectoryName(path)!, site.Folder);
}
