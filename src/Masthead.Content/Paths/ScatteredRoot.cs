namespace Masthead.Content.Paths;

/// <summary>A root that is no one folder but all of one name that lie in others: <c>/site/*/**/_posts</c>, as MSBuild looks for them. The path of a file in one begins at the site.</summary>
internal static class ScatteredRoot
{
    private const string InOthers = "/*/**/";

    /// <summary>Folders of packages in <c>vendor</c>, as Jekyll passes over them; the same as in <c>build/Masthead.Content.targets</c>.</summary>
    private static readonly string[] Vendored = ["bundle", "cache", "gems", "ruby"];

    public static string Of(string site, string name) => site + InOthers + name;

    public static bool Is(string root) => root.IndexOf(InOthers, StringComparison.Ordinal) >= 0;

    /// <summary>The folder that paths below a root begin at: the root itself, where it is one folder.</summary>
    public static string FolderOf(string root) => root.IndexOf(InOthers, StringComparison.Ordinal) is >= 0 and var end ? root.Substring(0, end) : root;

    /// <summary>Whether a normalized path is one of those folders, or lies in one.</summary>
    public static bool Holds(string root, string normalized)
    {
        var site = FolderOf(root);
        if (!ContentRoots.IsBelow(site, normalized))
            return false;

        var parts = normalized.Substring(site.Length + 1).Split('/');
        var found = Array.IndexOf(parts, ContentPaths.NameOf(root));
        return found > 0 && !parts.Take(found).Any(IsAside) && !(found > 1 && parts[0] == "vendor" && Vendored.Contains(parts[1]));
    }

    /// <summary>Whether no such folder is looked for in one of that name.</summary>
    public static bool IsAside(string name) => name[0] is '_' or '.' or '#' || name[name.Length - 1] == '~' || name == "node_modules";
}
