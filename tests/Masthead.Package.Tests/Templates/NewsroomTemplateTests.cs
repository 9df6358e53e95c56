using System.Text.RegularExpressions;

namespace Masthead.Package.Tests.Templates;

/// <summary>The sample as a start: copied out of the repository, by hand or by its template.</summary>
public sealed partial class NewsroomTemplateTests(PackedPackage package, InstalledTemplates templates) : IClassFixture<InstalledTemplates>
{
    private static readonly string Sample = Path.Combine(PackedPackage.Repository, "samples", "Newsroom");

    [Fact]
    public async Task A_newspaper_is_the_sample_with_the_packages()
    {
        var site = package.Consumer("2nd-größe");
        (await templates.NewAsync(site, "masthead-newsroom")).Succeeds();
        Assert.Equal(FilesOfTheSample(site.Version), Files(site.Folder).ToDictionary(static file => file.Key.Replace("2nd-größe.csproj", "Newsroom.csproj", StringComparison.Ordinal), static file => file.Value));
    }

    /// <summary>Whoever copies the folder has the version of this repository in the project, and need not know which it is.</summary>
    [Fact]
    public void A_copy_names_the_version_of_the_repository()
    {
        var properties = File.ReadAllText(Path.Combine(PackedPackage.Repository, "Directory.Build.props"));
        var version = Version().Match(properties).Groups[1].Value;

        Assert.Equal(2, PackageVersion().Count(File.ReadAllText(Path.Combine(Sample, "Newsroom.csproj"))));
        Assert.All(PackageVersion().Matches(File.ReadAllText(Path.Combine(Sample, "Newsroom.csproj"))), reference => Assert.Equal(version, reference.Groups[1].Value));
    }

    /// <summary>With the version of the packages that there are.</summary>
    private static Dictionary<string, string> FilesOfTheSample(string version)
    {
        var files = Files(Sample);
        files["Newsroom.csproj"] = PackageVersion().Replace(files["Newsroom.csproj"], reference => reference.Value.Replace(reference.Groups[1].Value, version, StringComparison.Ordinal));
        return files;
    }

    private static Dictionary<string, string> Files(string folder) =>
        (from path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
         let file = Path.GetRelativePath(folder, path).Replace('\\', '/')
         where !file.StartsWith("bin/", StringComparison.Ordinal) && !file.StartsWith("obj/", StringComparison.Ordinal) && !file.StartsWith("content/.schema/", StringComparison.Ordinal)
         select (file, text: File.ReadAllText(path))).ToDictionary(static pair => pair.file, static pair => pair.text, StringComparer.Ordinal);

    [GeneratedRegex("<Version>([^<]+)</Version>")]
    private static partial Regex Version();

    [GeneratedRegex("Include=\"Masthead[^\"]*\" Version=\"([^\"]*)\"")]
    private static partial Regex PackageVersion();
}
