namespace Masthead.Package.Tests.Guide;

/// <summary>What a clone has of the repository that a reader builds: no test, and nothing that was built here.</summary>
internal static class RepositoryCopy
{
    public static void CreateAt(string folder)
    {
        var from = new DirectoryInfo(PackedPackage.Repository);
        Directory.CreateDirectory(folder);
        foreach (var file in from.EnumerateFiles().Where(static file => !file.Name.StartsWith(".git", StringComparison.Ordinal)))
            file.CopyTo(Path.Combine(folder, file.Name));
        foreach (var name in (string[])["src", "samples", "docs"])
            Copy(new DirectoryInfo(Path.Combine(from.FullName, name)), Path.Combine(folder, name));

        // Whoever built these tests has been told what our own analyzers say of our own code.
        File.WriteAllText(Path.Combine(folder, "src", "Directory.Build.props"), """
            <Project>
              <Import Project="../Directory.Build.props" />
              <PropertyGroup><RunAnalyzers>false</RunAnalyzers></PropertyGroup>
            </Project>
            """);
    }

    public static void Copy(DirectoryInfo from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in from.EnumerateFiles())
            file.CopyTo(Path.Combine(to, file.Name));
        foreach (var inner in from.EnumerateDirectories().Where(static inner => inner.Name is not ("bin" or "obj" or "node_modules")))
            Copy(inner, Path.Combine(to, inner.Name));
    }
}
