namespace Masthead.Tool.Sites;

/// <summary>Which findings are asked for: those in some files or folders, or of some rules.</summary>
internal sealed class FindingFilter
{
    private readonly string[] places;
    private readonly HashSet<string> rules;

    private FindingFilter(string[] places, HashSet<string> rules) => (this.places, this.rules) = (places, rules);

    /// <param name="paths">Full paths; a project or masthead.yml stands for all of its site.</param>
    public static FindingFilter Of(IEnumerable<string> paths, IEnumerable<string> rules) => new(
        paths.Any(static path => SiteFinder.IsSite(path)) ? [] : [.. paths], new HashSet<string>(rules, StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether a rule is asked for by its name.</summary>
    public bool Names(string rule) => rules.Contains(rule);

    public bool Includes(SiteFinding finding, SiteSettings site) =>
        (rules.Count == 0 || rules.Contains(finding.Rule.Id))
        && (places.Length == 0 || places.Any(place => IsAtOrBelow(finding.IsBetweenLibraries ? site.Folder : finding.FilePath ?? site.Folder, place)));

    private static bool IsAtOrBelow(string path, string place) =>
        path.StartsWith(place, StringComparison.Ordinal) && (path.Length == place.Length || place.EndsWith(Path.DirectorySeparatorChar) || path[place.Length] == Path.DirectorySeparatorChar);
}
