namespace Masthead.Content.Resolution.Names;

/// <summary>The nested classes that stand for folders: <c>articles/world/europe/</c> is <c>Articles.World.Europe</c>.</summary>
internal sealed class FolderClasses
{
    public const string Root = "Articles";

    private readonly Dictionary<string, MemberNames> subfolderNames;

    /// <param name="folders">Every folder that holds an article.</param>
    public FolderClasses(IEnumerable<string> folders)
    {
        var all = new HashSet<string>(folders.SelectMany(WithParents), StringComparer.Ordinal);
        subfolderNames = [];
        foreach (var siblings in all.Where(static folder => folder.Length > 0).GroupBy(Parent).OrderBy(static siblings => siblings.Key, StringComparer.Ordinal))
            subfolderNames.Add(siblings.Key, MemberNames.Of(siblings, ClassOf(siblings.Key)));
    }

    /// <summary>The classes from the outermost to a folder's own, separated by dots; nothing for the root.</summary>
    public string PathOf(string folder)
    {
        if (folder.Length == 0)
            return "";

        var parent = PathOf(Parent(folder));
        return parent.Length == 0 ? ClassOf(folder) : parent + "." + ClassOf(folder);
    }

    public string ClassOf(string folder) => folder.Length == 0 ? Root : subfolderNames[Parent(folder)][folder];

    /// <summary>Every folder, each behind the ones that it lies in.</summary>
    public IEnumerable<string> All => subfolderNames.Values.SelectMany(static names => names.Ids).OrderBy(static folder => folder, StringComparer.Ordinal);

    /// <summary>Names in a folder's class that its subfolders have: an article of that name gives way.</summary>
    public IEnumerable<string> SubfolderClasses(string folder) =>
        subfolderNames.TryGetValue(folder, out var names) ? names.All : [];

    private static string Parent(string folder) => folder.LastIndexOf('/') is >= 0 and var slash ? folder.Substring(0, slash) : "";

    private static IEnumerable<string> WithParents(string folder)
    {
        for (var current = folder; ; current = Parent(current))
        {
            yield return current;
            if (current.Length == 0)
                yield break;
        }
    }
}
