namespace Masthead.Package.Tests.Guide;

/// <summary>samples/Quickstart as a reader copies it: the same files, and the package.</summary>
public sealed class QuickstartTests(PackedPackage package)
{
    [Fact]
    public async Task Prints_its_article_and_has_twenty_lines()
    {
        var sample = new DirectoryInfo(Path.Combine(PackedPackage.Repository, "samples", "Quickstart"));
        var copy = package.Consumer("Quickstart");
        RepositoryCopy.Copy(sample, copy.Folder);
        Assert.Equal(20, Directory.EnumerateFiles(copy.Folder, "*", SearchOption.AllDirectories).Sum(static file => File.ReadAllLines(file).Length));

        (await copy.DotnetAsync("add", "package", "Masthead", "--version", package.Version)).Succeeds();
        (await copy.BuildAsync("-warnaserror")).Succeeds();
        Assert.Equal("First light on the pier\nBy Ada Quill\n\nThe lamp went on at six.", await copy.RunAsync("bin/Debug/net10.0/Quickstart.dll"));
    }
}
