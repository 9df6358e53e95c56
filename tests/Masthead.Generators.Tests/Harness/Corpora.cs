using System.Runtime.CompilerServices;

namespace Masthead.Generators.Tests.Harness;

/// <summary>Real sites to read, where they are: <c>MASTHEAD_CORPORA</c>, else beside the repository.</summary>
internal static class Corpora
{
    public static string Folder { get; } = Environment.GetEnvironmentVariable("MASTHEAD_CORPORA") ?? Path.Combine(RepositoryRoot(), "..", "shared", "corpora");

    public static string RepositoryRoot([CallerFilePath] string file = "")
    {
        var folder = new FileInfo(file).Directory;
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Generators.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not lie in the repository.");
    }

    public static TestSite Read(string name, string articles, string? authors, string publication)
    {
        Assert.SkipUnless(Directory.Exists(Folder), $"No corpora at {Folder}: set MASTHEAD_CORPORA.");
        var root = Path.GetFullPath(Path.Combine(Folder, name)).Replace('\\', '/');
        var site = new TestSite
        {
            ArticleRoots = $"{root}/{articles}",
            AuthorRoots = authors is null ? "" : $"{root}/{authors}",
            Files = [.. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Select(static path => new InMemoryText(path.Replace('\\', '/'), File.ReadAllText(path)))],
        };
        return site.With("masthead.yml", publication);
    }
}
