using Masthead.Content.Paths;
using Masthead.Shared;

namespace Masthead.Tool.Sites;

/// <summary>The files that a build hands to the compiler: all that may be content below the roots of a site.</summary>
internal sealed class ContentWalk
{
    private readonly string[] folders;
    private readonly string[] patterns;
    private readonly SortedSet<string> files = new(StringComparer.Ordinal);

    private ContentWalk(SiteSettings site)
    {
        var excluded = site.Excluded.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(pattern => ContentPaths.Normalize(Path.GetFullPath(pattern.Replace('\\', '/'), site.Folder))).Distinct(StringComparer.Ordinal).ToArray();
        folders = [.. excluded.Where(static pattern => IsFolder(pattern)).Select(static pattern => pattern[..^2])];
        patterns = [.. excluded.Where(static pattern => !IsFolder(pattern) && MayMatchContent(pattern))];
    }

    /// <summary>Full paths, in ordinal order.</summary>
    public static IReadOnlyCollection<string> FilesOf(SiteSettings site)
    {
        var walk = new ContentWalk(site);
        foreach (var root in site.Roots.Articles)
            walk.AddRoot(root, static file => IsContent(file), site.Project is null);
        foreach (var root in site.Roots.Authors)
            walk.AddRoot(root, static file => IsContent(file) || ContentPaths.IsOtherData(file), site.Project is null);
        if (site.Roots.Publication is { } publication && File.Exists(publication))
            walk.files.Add(publication);
        if (File.Exists(site.Baseline))
            walk.files.Add(site.Baseline);
        if (site is { SearchesFolder: true, Roots.Folder: { } folder })
        {
            walk.AddFolder(folder, static file => ContentPaths.IsYaml(file) || ContentPaths.IsMarkdown(file), skipsModules: true);
            foreach (var name in (string[])["authors.json", "authors.toml"])
            {
                if (File.Exists($"{folder}/{name}"))
                    walk.files.Add($"{folder}/{name}");
            }
        }

        return walk.files;
    }

    /// <summary>Whether a file would be among them if it were there.</summary>
    public static bool WouldHold(SiteSettings site, string file)
    {
        var path = ContentPaths.Normalize(file);
        return path == site.Roots.Publication || path == ContentPaths.Normalize(site.Baseline)
            || (!new ContentWalk(site).IsExcluded(file)
                && (site.Roots.Articles.Any(root => IsIn(root, site.Project is null) && IsContent(path))
                    || site.Roots.Authors.Any(root => IsIn(root, site.Project is null) && (IsContent(path) || ContentPaths.IsOtherData(path)))
                    || (site is { SearchesFolder: true, Roots.Folder: { } folder } && IsIn(folder, skipsModules: true) && (ContentPaths.IsYaml(path) || ContentPaths.IsMarkdown(path)))));

        bool IsIn(string root, bool skipsModules) => path == root
            || (path.StartsWith(root + "/", StringComparison.Ordinal) && path[(root.Length + 1)..].Split('/') is var parts && parts[^1] is not ['~', ..]
                && !parts.Any(part => part is ['.', ..] || (skipsModules && part == "node_modules")));
    }

    private static bool IsContent(string file) => ContentPaths.IsYaml(file) || ContentPaths.IsMarkdown(file) || ContentPaths.IsBodyText(file);

    private void AddRoot(string root, Predicate<string> isContent, bool skipsModules)
    {
        if (Directory.Exists(root))
            AddFolder(root, isContent, skipsModules);
        else if (File.Exists(root) && (isContent(root) || ContentPaths.IsOtherData(root)))
            files.Add(root);
    }

    /// <param name="skipsModules">Whether packages of npm are passed over: a project says itself what it excludes.</param>
    private void AddFolder(string folder, Predicate<string> isContent, bool skipsModules)
    {
        if (!Directory.Exists(folder))
            return;

        foreach (var file in FolderWalk.Files(folder, name => name[0] != '.' && !(skipsModules && name.SequenceEqual("node_modules")), static name => name[0] is not ('.' or '~')))
        {
            if (isContent(file) && !IsExcluded(file))
                files.Add(file);
        }
    }

    private bool IsExcluded(string file)
    {
        if (folders.Length == 0 && patterns.Length == 0)
            return false;

        var path = ContentPaths.Normalize(file);
        return folders.Any(folder => path.StartsWith(folder, StringComparison.OrdinalIgnoreCase)) || patterns.Any(pattern => PathPattern.Matches(pattern, path));
    }

    private static bool IsFolder(string pattern) => pattern.EndsWith("/**", StringComparison.Ordinal) && pattern.IndexOf('*', StringComparison.Ordinal) == pattern.Length - 2;

    /// <summary>Most of what MSBuild excludes is no content by its name: <c>**/*.user</c>.</summary>
    private static bool MayMatchContent(string pattern) => ContentPaths.NameOf(pattern) is var name && (name.EndsWith('*') || IsContent(name) || DataFormat.OfFile(name) is not null);
}
