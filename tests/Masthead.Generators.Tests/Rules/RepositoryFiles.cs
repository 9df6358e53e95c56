using System.Runtime.CompilerServices;

namespace Masthead.Generators.Tests.Rules;

/// <summary>Files of the repository that tests hold to the code.</summary>
internal static class RepositoryFiles
{
    private static readonly string Root = FindRoot();

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    /// <summary>A file that repeats what the code says is held to it; with MASTHEAD_WRITE=1 it is written instead (CONTRIBUTING.md).</summary>
    /// <param name="write">Makes the file as it should be of what stands there.</param>
    public static void Hold(string path, Func<string, string> write)
    {
        var text = Read(path);
        if (Environment.GetEnvironmentVariable("MASTHEAD_WRITE") == "1")
            File.WriteAllText(Path.Combine(Root, path), write(text));
        else
            Assert.Equal(write(text), text);
    }

    public static IEnumerable<string> NamesIn(string folder) => Directory.EnumerateFiles(Path.Combine(Root, folder)).Select(static file => Path.GetFileName(file));

    /// <summary>The files of a folder and those below it, by path from the folder.</summary>
    public static IEnumerable<string> NamesBelow(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Path.Combine(Root, folder), file).Replace('\\', '/')).Order(StringComparer.Ordinal);

    /// <summary>The C# of a folder and those below it, by path from the folder.</summary>
    public static IEnumerable<(string Path, string Text)> Below(string folder)
    {
        var root = Path.Combine(Root, folder);
        return Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, file))
            .Where(static file => file.Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"))
            .Order(StringComparer.Ordinal)
            .Select(file => (file, File.ReadAllText(Path.Combine(root, file))));
    }

    /// <summary>All files of a folder and those below it, by path from the folder, with <c>/</c>.</summary>
    public static IEnumerable<(string Path, string Text)> TextsBelow(string folder)
    {
        var root = Path.Combine(Root, folder);
        return Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal)
            .Select(file => (file, File.ReadAllText(Path.Combine(root, file)).ReplaceLineEndings("\n")));
    }

    /// <summary>From this file upwards; from the built one where a build server has replaced the paths in it.</summary>
    private static string FindRoot([CallerFilePath] string source = "")
    {
        foreach (var start in (string[])[source, AppContext.BaseDirectory])
        {
            for (var folder = Path.GetDirectoryName(start); folder is not null; folder = Path.GetDirectoryName(folder))
            {
                if (File.Exists(Path.Combine(folder, "Generators.sln")))
                    return folder;
            }
        }

        throw new DirectoryNotFoundException("The tests must run inside the repository.");
    }
}
