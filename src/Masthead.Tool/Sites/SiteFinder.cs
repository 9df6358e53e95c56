namespace Masthead.Tool.Sites;

/// <summary>
/// The sites that paths are of. A project that references Masthead is one, by its own properties; so is a folder with a <c>masthead.yml</c> that no such project
/// has. A path inside of a site leads to it; a folder around some has all of them.
/// </summary>
internal static class SiteFinder
{
    private static readonly string[] Publications = ["masthead.yml", "masthead.yaml"];

    /// <summary>How deep a site is looked for.</summary>
    private const int Depth = 8;

    /// <param name="paths">Files and folders; none is the current folder.</param>
    /// <param name="current">The current folder.</param>
    /// <param name="configuration">Of projects; null for the usual one.</param>
    /// <param name="isStrict">Whether by the profile <c>strict</c>, whatever a project says.</param>
    /// <param name="note">Told what is known less exactly than it could be.</param>
    /// <exception cref="SiteException">A path is not there, or leads to no site.</exception>
    public static async Task<IReadOnlyList<SiteSettings>> FindAsync(IReadOnlyList<string> paths, string current, string? configuration, bool isStrict, Action<string> note, CancellationToken cancellation)
    {
        var sites = new SortedDictionary<string, SiteSettings>(StringComparer.Ordinal);
        foreach (var path in paths.Count == 0 ? [current] : paths.Select(path => Path.GetFullPath(path, current)))
        {
            if (!File.Exists(path) && !Directory.Exists(path))
                throw new SiteException($"There is no file and no folder '{path}'.");

            foreach (var place in PlacesOf(path))
            {
                if (sites.ContainsKey(place))
                    continue;
                if (!IsProject(place))
                    sites.Add(place, FolderSite.Of(place, isStrict ? Profile.Strict : Profile.Recommended));
                else if (await ProjectSite.ReadAsync(place, configuration, isStrict, note, cancellation) is { } site)
                    sites.Add(place, site);
                else
                    AddFolders(Path.GetDirectoryName(place)!, place);
            }
        }

        return sites.Count > 0 ? [.. sites.Values.Where(site => !IsOfProject(site, sites.Values))]
            : throw new SiteException("No site is here: there is no 'masthead.yml' above or below, and no project that references Masthead. Name its folder, or make one with 'masthead new site'.");

        // A project that says nothing, since it was never restored, has its content all the same.
        void AddFolders(string folder, string project)
        {
            foreach (var publication in FilesBelow(folder).Where(file => IsPublication(file) && !sites.ContainsKey(file)).Order(StringComparer.Ordinal))
            {
                sites.Add(publication, FolderSite.Of(publication, isStrict ? Profile.Strict : Profile.Recommended));
                if (ProjectSite.MayUseMasthead(project))
                    note($"'{Path.GetRelativePath(current, project)}' says nothing of Masthead yet: '{Path.GetRelativePath(current, publication)}' is read by itself. Run 'dotnet restore' if the project references the package.");
            }
        }
    }

    /// <summary>Whether a site that was found by its masthead.yml is one that a project has, whose folder may be any other.</summary>
    public static bool IsOfProject(SiteSettings site, IEnumerable<SiteSettings> others) =>
        site is { Project: null, Roots.Publication: { } publication } && others.Any(other => other.Project is not null && other.Roots.Publication == publication);

    /// <summary>Projects and masthead.yml files that may be the site: those above a path, the nearest first; else those below it.</summary>
    private static IEnumerable<string> PlacesOf(string path)
    {
        if (IsProject(path) || IsPublication(path))
            return [Owner(path)];
        if (Above(Directory.Exists(path) ? path : Path.GetDirectoryName(path)) is { Length: > 0 } above)
            return above.Select(Owner);

        return Directory.Exists(path) ? FilesBelow(path).Where(static file => IsProject(file) || IsPublication(file)).Order(StringComparer.Ordinal).Select(Owner) : [];
    }

    /// <summary>Whether a folder may lie in a site.</summary>
    public static bool MayBeInSite(string folder) => Above(folder).Length > 0;

    /// <summary>The nearest that there are, in the folder or around it.</summary>
    private static string[] Above(string? folder)
    {
        for (; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var here = InFolder(folder).ToArray();
            // What lies in a repository is no part of what that lies in.
            if (here.Length > 0 || IsRepository(folder))
                return here;
        }

        return [];
    }

    /// <summary>The folder and those around it, up to that of its repository; the folder alone where it lies in none.</summary>
    public static IReadOnlyList<string> FoldersAround(string folder)
    {
        var folders = new List<string>();
        for (var around = folder; around is not null; around = Path.GetDirectoryName(around))
        {
            folders.Add(around);
            if (IsRepository(around))
                return folders;
        }

        return [folder];
    }

    /// <summary>The projects of a folder; else its masthead.yml.</summary>
    private static IEnumerable<string> InFolder(string folder)
    {
        var projects = FolderWalk.FilesIn(folder).Where(IsProject).Order(StringComparer.Ordinal).ToArray();
        return projects.Length > 0 ? projects : Publications.Select(name => Path.Combine(folder, name)).Where(File.Exists).Take(1);
    }

    /// <summary>The project of a masthead.yml: the nearest above it that lies in no other repository.</summary>
    private static string Owner(string path)
    {
        if (IsProject(path))
            return path;

        for (var folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (FolderWalk.FilesIn(folder).Where(IsProject).Order(StringComparer.Ordinal).FirstOrDefault() is { } project && ProjectSite.MayUseMasthead(project))
                return project;
            if (IsRepository(folder))
                break;
        }

        return path;
    }

    /// <summary>Whether a path stands for all of a site.</summary>
    public static bool IsSite(string path) => IsProject(path) || IsPublication(path);

    private static bool IsProject(string file) => file.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase);

    private static bool IsPublication(string file) => Publications.Contains(Path.GetFileName(file), StringComparer.OrdinalIgnoreCase);

    /// <summary>Of a worktree or a submodule it is a file.</summary>
    private static bool IsRepository(string folder) => Path.Exists(Path.Combine(folder, ".git"));

    private static IEnumerable<string> FilesBelow(string folder) =>
        FolderWalk.Files(folder, static name => name[0] != '.' && name is not ("node_modules" or "bin" or "obj"), static name => name[0] != '.', Depth);
}
