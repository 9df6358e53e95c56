using System.Text.RegularExpressions;

namespace Masthead.Package.Tests;

/// <summary>Every rule, shown firing: <c>samples/BrokenNewsroom</c>, with what a build says of it beside it.</summary>
public sealed partial class BrokenNewsroomTests(PackedPackage package)
{
    private static readonly string Sample = Path.Combine(PackedPackage.Repository, "samples", "BrokenNewsroom");

    [Theory]
    [InlineData(".")]
    [InlineData("second")]
    [InlineData("pages")]
    public async Task The_build_says_what_stands_beside_it(string project)
    {
        var folder = Path.Combine(Sample, project);
        var site = package.Consumer("broken-newsroom-" + project.Length);
        var sample = Directory.GetFiles(folder, "*.csproj").Single();
        site.WriteProject("Console.WriteLine();", PropertiesOf(sample) + "<RootNamespace>" + Path.GetFileNameWithoutExtension(sample) + "</RootNamespace>", sdk: Sdk().Match(await File.ReadAllTextAsync(sample, TestContext.Current.CancellationToken)).Groups[1].Value);
        Copy(Path.Combine(folder, "content"), site.PathOf("content"));
        foreach (var code in project == "pages" ? Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Where(IsCode) : [])
            site.Write(Path.GetRelativePath(folder, code), await File.ReadAllTextAsync(code, TestContext.Current.CancellationToken));
        File.Copy(Path.Combine(Sample, ".globalconfig"), site.PathOf(".globalconfig"));

        var found = (await site.BuildAsync(SarifResult.Property("build.sarif"))).Succeeds().Warnings.Select(line => Finding(line.Replace(site.Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)));

        Assert.Equal(await File.ReadAllLinesAsync(Path.Combine(folder, "expected.txt"), TestContext.Current.CancellationToken), found.Order(StringComparer.Ordinal));
        await (await package.ToolAsync()).SaysWhatTheBuildSaysAsync(site, site.PathOf("build.sarif"));
    }

    [Fact]
    public void Every_rule_is_shown()
    {
        var shown = Directory.GetFiles(Sample, "expected.txt", SearchOption.AllDirectories).SelectMany(File.ReadLines).Select(static line => line[^"MH0000".Length..]).ToHashSet();
        var rules = Directory.GetFiles(Path.Combine(PackedPackage.Repository, "docs", "rules"), "MH*.md").Select(static page => Path.GetFileNameWithoutExtension(page));

        Assert.Empty(rules.Except(shown));
    }

    private static bool IsCode(string file) =>
        Path.GetExtension(file) is ".cs" or ".razor" or ".cshtml" && !file.Split(Path.DirectorySeparatorChar).Any(static folder => folder is "bin" or "obj");

    /// <summary>What the sample's project says, for one that references the package instead.</summary>
    private static string PropertiesOf(string project) =>
        Properties().Match(File.ReadAllText(project)).Groups["properties"].Value;

    /// <summary>Place and rule of a line that the build printed.</summary>
    private static string Finding(string line) => Line().Match(line) is { Success: true } match
        ? $"{match.Groups["place"].Value.Replace('\\', '/')}: {match.Groups["rule"].Value}"
        : line;

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var path = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Copy(file, path);
        }
    }

    [GeneratedRegex("Sdk=\"([^\"]+)\"")]
    private static partial Regex Sdk();

    [GeneratedRegex("<PropertyGroup>(?<properties>.*?)</PropertyGroup>", RegexOptions.Singleline)]
    private static partial Regex Properties();

    [GeneratedRegex(@"^(?<place>\S+?)\s?: warning (?<rule>MH\d{4}): ")]
    private static partial Regex Line();
}
