using System.Runtime.CompilerServices;

namespace Masthead.Tool.Tests.Harness;

/// <summary>Where these tests lie.</summary>
internal static class Repository
{
    public static string Root { get; } = RootOf();

    private static string RootOf([CallerFilePath] string file = "")
    {
        var folder = new FileInfo(file).Directory;
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Generators.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not lie in the repository.");
    }
}
