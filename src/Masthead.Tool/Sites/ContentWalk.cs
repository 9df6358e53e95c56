using Masthead.Content.Paths;
using Masthead.Shared;

namespace Masthead.Tool.Sites;

/// <summary>The files that a build hands to the compiler: all that may be content below the roots of a site.</summary>
internal sealed class ContentWalk
{
    /// <summary>Names in the content folder that somebody may take for the register or the publication.</summary>
    private static readonly string[] LikeContent = ["authors.json", "authors.toml", "masthead.json", "masthead.toml"];

    /// <summary>As MSBuild compares folders that it leaves out; names and patterns match in either case.</summary>
    private static readonly StringComparison FolderCase = DiskPaths.TellCase ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    private readonly string[] folders;
    private readonly string[] patterns;
    private readonly SortedSet<string> files = new(StringComparer.Ordinal);

    private ContentWalk(SiteSettings site)
    {
        var excluded = site.Excluded.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(pattern => ContentPaths.Normalize(Path.GetFullPath(pattern.Replace('\\', '/'), site.Folder))).Distinct(StringComparer.Ordinal).ToArray();
        folders = [.. excluded.Where(static pattern => IsFolder(pattern)).Select(static pattern => pattern[..^2])];
        // Below a folder lies a file: 'b*/**' is no pattern of files that are called so.
        patterns = [.. excluded.Where(static pattern => !IsFolder(pattern) && MayMatchContent(pattern)).Select(static pattern => pattern.EndsWith("/**", StringComparison.Ordinal) ? $"{pattern}/*" : pattern)];
    }

    /// <summary>Full paths as this system writes them, in ordinal order: on Windows a root is written otherwise.</summary>
    public static IReadOnlyCollection<string> FilesOf(SiteSettings site)
    {
        var walk = new ContentWalk(site);
        foreach (var place in PlacesIn(site))
            walk.Add(place);
        walk.files.UnionWith(NamedIn(site).Where(File.Exists).Select(Path.GetFullPath));
        return walk.files;
    }

    /// <summary>Whether a file would be among them if it were there.</summary>
    public static bool WouldHold(SiteSettings site, string file)
    {
        var path = ContentPaths.Normalize(file);
        var walk = new ContentWalk(site);
        return NamedIn(site).Any(named => path == ContentPaths.Normalize(named))
            || PlacesIn(site).Any(place => place.IsContent(path) && (IsRoot(place) || (IsBelow(place) && !walk.IsExcluded(path))));

        bool IsRoot(Place place) => path == place.Root && !place.IsFolder;

        bool IsBelow(Place place) => path.StartsWith(place.Folder + "/", StringComparison.Ordinal) && (!place.IsScattered || ScatteredRoot.Holds(place.Root, path)) && path[(place.Folder.Length + 1)..].Split('/') is var parts && parts[^1] is not ['~', ..]
            && !parts.Any(part => part is ['.', ..] || (place.SkipsModules && part == "node_modules"));
    }

    /// <summary>Files that are no content, or may be taken for some: whatever is excluded, and wherever content is looked for.</summary>
    private static IEnumerable<string> NamedIn(SiteSettings site)
    {
        if (site.Roots.Publication is { } publication && IsContent(publication))
            yield return publication;
        yield return site.Baseline;
        if (site.Roots.Folder is not { } folder)
            yield break;

        foreach (var name in LikeContent)
            yield return $"{folder}/{name}";
    }

    /// <summary>Where content may be, and what of it there is.</summary>
    private static IEnumerable<Place> PlacesIn(SiteSettings site)
    {
        // A project says itself what it excludes.
        var skipsModules = site.Project is null;
        foreach (var root in site.Roots.Articles)
            yield return new Place(root, IsContent, skipsModules || ScatteredRoot.Is(root));
        foreach (var root in site.Roots.Authors)
            yield return new Place(root, static file => IsContent(file) || ContentPaths.IsOtherData(file), skipsModules);
        if (site is { SearchesFolder: true, Roots.Folder: { } folder })
            yield return new Place(folder, static file => ContentPaths.IsYaml(file) || ContentPaths.IsMarkdown(file), SkipsModules: true) { IsFolder = true };
    }

    private static bool IsContent(string file) => ContentPaths.IsYaml(file) || ContentPaths.IsMarkdown(file) || ContentPaths.IsBodyText(file);

    private void Add(Place place)
    {
        if (Directory.Exists(place.Folder))
        {
            files.UnionWith(FolderWalk.Files(place.Folder, name => name[0] != '.' && !(place.SkipsModules && name.SequenceEqual("node_modules")), static name => name[0] is not ('.' or '~'))
                .Where(file => place.IsContent(file) && (!place.IsScattered || ScatteredRoot.Holds(place.Root, ContentPaths.Normalize(file))) && !IsExcluded(file)));
        }
        else if (!place.IsFolder && File.Exists(place.Root) && place.IsContent(place.Root))
        {
            files.Add(Path.GetFullPath(place.Root));
        }
    }

    private bool IsExcluded(string file)
    {
        if (folders.Length == 0 && patterns.Length == 0)
            return false;

        var path = ContentPaths.Normalize(file);
        return folders.Any(folder => path.StartsWith(folder, FolderCase)) || patterns.Any(pattern => PathPattern.Matches(pattern, path));
    }

    private static bool IsFolder(string pattern) => pattern.EndsWith("/**", StringComparison.Ordinal) && pattern.IndexOf('*', StringComparison.Ordinal) == pattern.Length - 2;

    /// <summary>Most of what MSBuild excludes is no content by its name: <c>**/*.user</c>.</summary>
    private static bool MayMatchContent(string pattern) => ContentPaths.NameOf(pattern) is var name && (name.EndsWith('*') || IsContent(name) || DataFormat.OfFile(name) is not null);

    /// <param name="Root">A folder, or a file, or folders of one name.</param>
    /// <param name="SkipsModules">Whether packages of npm are passed over.</param>
    private sealed record Place(string Root, Predicate<string> IsContent, bool SkipsModules)
    {
        /// <summary>Whether it can be nothing but a folder.</summary>
        public bool IsFolder { get; init; }

        public bool IsScattered { get; } = ScatteredRoot.Is(Root);

        /// <summary>Where files of it are looked for.</summary>
        public string Folder { get; } = ScatteredRoot.FolderOf(Root);
    }
}
