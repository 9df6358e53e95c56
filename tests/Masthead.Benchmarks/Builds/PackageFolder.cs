using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Masthead.Benchmarks.Builds;

/// <summary>A folder for projects that get the package, packed just now, from a feed of their own; nothing above it has a say in them.</summary>
internal sealed class PackageFolder : IDisposable
{
    public PackageFolder()
    {
        Version = $"0.0.0-bench.{Guid.NewGuid():N}";
        var feed = Folder("feed");
        foreach (var file in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
            File.WriteAllText(Path.Combine(Root, file), "<Project />");
        File.WriteAllText(Path.Combine(Root, "Directory.Build.rsp"), "");
        File.Copy(Path.Combine(Repository, "global.json"), Path.Combine(Root, "global.json"));
        File.WriteAllText(Path.Combine(Root, "nuget.config"), $"""<configuration><packageSources><add key="bench" value="{feed}" /></packageSources></configuration>""");
        Command.Run(Folder("pack"), "pack", Path.Combine(Repository, "src", "Masthead"), "--output", feed, $"-p:PackageVersion={Version}", "-p:RunAnalyzers=false", $"-p:MastheadAheadRuntimes={RuntimeInformation.RuntimeIdentifier}", "--artifacts-path", Path.Combine(Root, "artifacts"));
    }

    public static string Repository { get; } = AboveThisFile();

    public string Root { get; } = Directory.CreateTempSubdirectory("masthead-builds-").FullName;

    /// <summary>Of the package.</summary>
    public string Version { get; }

    public string Folder(string name) => Directory.CreateDirectory(Path.Combine(Root, name)).FullName;

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static string AboveThisFile([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", ".."));
}
