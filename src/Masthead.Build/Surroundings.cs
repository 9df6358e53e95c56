using System.Text.RegularExpressions;
using Masthead.Content.Paths;

namespace Masthead.Build;

/// <summary>
/// What lies around a program: no project knows who references it, so the repository that it is in is looked through. Its folder is the nearest one with <c>.git</c>, else
/// the outermost one with a solution; where there is neither, what lies beside the project counts.
/// </summary>
internal sealed class Surroundings
{
    /// <summary>Beyond that it would take longer to look through than members do to compile.</summary>
    private const int MostFolders = 10_000, MostCode = 5_000;

    /// <summary>How deep it is looked beside a project that is in no repository: <c>tests/Site.Tests/Site.Tests.csproj</c>.</summary>
    private const int Beside = 3;

    private static readonly Regex References = new("""<ProjectReference\s[^<]*?Include\s*=\s*("(?<path>[^"]*)"|'(?<path>[^']*)')""", RegexOptions.CultureInvariant);

    /// <summary>In a reference that MSBuild works out: <c>../src/**/*.csproj</c>, <c>$(Site)</c>.</summary>
    private static readonly char[] WorkedOut = ['*', '?', '$', '@', '%'];

    private readonly DirectoryInfo project;
    private readonly ContentRoots content;
    private readonly List<string> builds = [];
    private readonly List<string> code = [];
    private readonly FolderListings listings;
    private int folders;

    private Surroundings(DirectoryInfo project, ContentRoots content, FolderListings listings) => (this.project, this.content, this.listings) = (project, content, listings);

    /// <summary>The code of all projects around, where any of them may reference the program; else none.</summary>
    /// <returns>Null where it is too much, or in a language that tells no case apart.</returns>
    public static IReadOnlyCollection<string>? CodeThatMayName(string projectFile, string assemblyName, ContentRoots content, FolderListings listings, CancellationToken cancellation)
    {
        var program = Path.GetFullPath(projectFile);
        var around = new Surroundings(new DirectoryInfo(Path.GetDirectoryName(program)!), content, listings);
        var (root, depth) = RootOf(around.project);
        around.Walk(root, depth, cancellation);
        if (around.folders > MostFolders)
            return null;
        if (!around.builds.Any(file => file != program && MayReference(file, program, assemblyName)))
            return [];
        return around.code.Count > MostCode || around.code.Any(static file => file.EndsWith(".vb", StringComparison.OrdinalIgnoreCase)) ? null : around.code;
    }

    private static bool MayReference(string file, string project, string assembly)
    {
        try
        {
            var text = File.ReadAllText(file).Replace("&amp;", "&");
            return text.IndexOf(assembly + ".dll", StringComparison.OrdinalIgnoreCase) >= 0
                || References.Matches(text).Cast<Match>().SelectMany(static match => match.Groups["path"].Value.Split(';')).Any(path => MayBe(path.Trim(), file, project));
        }
        catch (Exception exception) when (ContentTask.IsInputOrOutput(exception))
        {
            return true;
        }
    }

    /// <param name="path">As a reference has it: from the file's folder, or from that of whoever imports the file.</param>
    private static bool MayBe(string path, string file, string project)
    {
        if (path.IndexOfAny(WorkedOut) >= 0)
            return true;

        var slashed = path.Replace('\\', '/');
        return FolderListing.IsOfProject(Path.GetExtension(file))
            ? string.Equals(ContentPaths.Normalize(Path.Combine(Path.GetDirectoryName(file)!, slashed)), ContentPaths.Normalize(project), StringComparison.OrdinalIgnoreCase)
            : string.Equals(Path.GetFileName(slashed), Path.GetFileName(project), StringComparison.OrdinalIgnoreCase);
    }

    /// <returns>The folder, and how many levels of it count.</returns>
    private static (DirectoryInfo Folder, int Depth) RootOf(DirectoryInfo project)
    {
        DirectoryInfo? inner = null, solution = null;
        for (var folder = project; folder.Parent is not null; folder = folder.Parent)
        {
            var git = Path.Combine(folder.FullName, ".git");
            if (Directory.Exists(git))
                return (folder, int.MaxValue);

            // A working tree, or a module of a repository further out.
            if (File.Exists(git))
                inner = folder;
            if (HasSolution(folder))
                solution = folder;
        }

        return (inner ?? solution) is { } root ? (root, int.MaxValue) : project.Parent is { Parent: not null } parent ? (parent, Beside) : (project, int.MaxValue);
    }

    private static bool HasSolution(DirectoryInfo folder)
    {
        try
        {
            return folder.EnumerateFiles("*.sln*").Any(static file => file.Extension is ".sln" or ".slnx");
        }
        catch (Exception exception) when (ContentTask.IsInputOrOutput(exception))
        {
            return false;
        }
    }

    private void Walk(DirectoryInfo folder, int depth, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        folders++;
        if (depth == 0 || folders > MostFolders || HoldsContent(folder.FullName))
            return;

        // Of a project all is looked at.
        var listing = listings.Of(folder);
        builds.AddRange(listing.Builds);
        code.AddRange(listing.Code);
        foreach (var subfolder in listing.Folders)
            Walk(subfolder, listing.IsProject ? int.MaxValue : depth - 1, cancellation);
    }

    /// <summary>Whether it is a folder of articles or authors, of which there may be ten thousand files, and holds no project around.</summary>
    private bool HoldsContent(string folder)
    {
        var path = ContentPaths.Normalize(folder);
        return !(ContentPaths.Normalize(project.FullName) + "/").StartsWith(path + "/", StringComparison.Ordinal) && content.Articles.Concat(content.Authors).Contains(path, StringComparer.Ordinal);
    }
}
