using System.Text.RegularExpressions;
using Masthead.Package.Tests.Guide;

namespace Masthead.Package.Tests.Templates;

/// <summary>The sample as a start: copied out of the repository, by hand or by its template.</summary>
public sealed partial class NewsroomTemplateTests(PackedPackage package, InstalledTemplates templates) : IClassFixture<InstalledTemplates>
{
    private const string Faulty = "/articles/ebba-thorne";

    private static readonly string Sample = Path.Combine(PackedPackage.Repository, "samples", "Newsroom");

    [Fact]
    public async Task A_newspaper_is_the_sample_and_builds_with_the_packages_and_shows_faults_to_who_writes_alone()
    {
        await package.PackPublishingAsync();
        var site = package.Consumer("2nd-größe");
        (await templates.NewAsync(site, "masthead-newsroom")).Succeeds();
        Assert.Equal(FilesOfTheSample(site.Version), Files(site.Folder).ToDictionary(static file => file.Key.Replace("2nd-größe.csproj", "Newsroom.csproj", StringComparison.Ordinal), static file => file.Value));

        (await site.BuildAsync("-warnaserror")).Succeeds();
        await using (var served = await ServeAsync(site, "Production"))
        {
            Assert.Contains("The Brannock ferry sails again", await served.PageAsync("/"), StringComparison.Ordinal);
            Assert.Contains("Ebba Thorne", await served.PageAsync(Faulty), StringComparison.Ordinal);
        }

        // Built in spite of its errors: the piece is held back.
        var file = site.PathOf("content/articles/town/ebba-thorne.md");
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Replace("una-hallett]", "una-halett]", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        (await site.BuildAsync("-p:MastheadProfile=off")).Succeeds();
        await using (var served = await ServeAsync(site, "Development"))
        {
            Assert.Null(await served.PageAsync(Faulty));
            foreach (var address in (string[])["/", Faulty])
                Assert.Contains("<code>articles/town/ebba-thorne.md:6</code>", await served.AnswerAsync(address), StringComparison.Ordinal);
        }

        await using (var served = await ServeAsync(site, "Production"))
            Assert.All((string[])[await served.AnswerAsync("/"), await served.AnswerAsync(Faulty)], static page => Assert.DoesNotContain("ebba-thorne.md", page, StringComparison.Ordinal));

        (await site.BuildAsync("-p:MastheadProfile=off", "--configuration", "Release")).Succeeds();
        await using (var served = await ServeAsync(site, "Development", "Release"))
            Assert.All((string[])[await served.AnswerAsync("/"), await served.AnswerAsync(Faulty)], static page => Assert.DoesNotContain("ebba-thorne.md", page, StringComparison.Ordinal));
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

    private static Task<RunningSite> ServeAsync(Consumer site, string environment, string configuration = "Debug") =>
        RunningSite.StartAsync(site.Folder, $"dotnet exec bin/{configuration}/net10.0/{Path.GetFileName(site.Folder)}.dll", "--urls", "http://127.0.0.1:0", "--environment", environment);

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
