using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;
using System.Xml.Linq;

namespace Masthead.Package.Tests;

/// <summary>What is in the package, and what is not.</summary>
public sealed class PackageContentTests(PackedPackage package)
{
    [Fact]
    public async Task Its_files_are_the_ones_on_the_list()
    {
        await using var archive = await OpenAsync("nupkg");
        var listed = await File.ReadAllLinesAsync("package-content.txt", TestContext.Current.CancellationToken);
        var expected = listed.Select(static file => file.Replace("ahead/linux-x64/", $"ahead/{RuntimeInformation.RuntimeIdentifier}/", StringComparison.Ordinal));

        Assert.Equal(expected, archive.Entries.Select(static entry => entry.FullName).Where(IsOurs).Order(StringComparer.Ordinal));
    }

    /// <summary>What is packed here is compiled ahead for this machine.</summary>
    [Fact]
    public async Task The_one_that_is_shipped_is_compiled_ahead_for_more_machines() => Assert.Equal(
        "linux-x64;linux-arm64;osx-arm64;win-x64",
        (await Dotnet.RunAsync(Path.Combine(PackedPackage.Repository, "src", "Masthead.Ahead"), null, ["msbuild", "-getProperty:RuntimeIdentifiers"])).Succeeds().Output.Trim());

    [Fact]
    public async Task It_depends_on_nothing_and_says_its_licence()
    {
        await using var archive = await OpenAsync("nupkg");
        var metadata = XDocument.Parse(Encoding.UTF8.GetString(await ReadAsync(archive, "Masthead.nuspec")).TrimStart('\uFEFF')).Root!.Elements().Single();
        var names = metadata.Name.Namespace;

        Assert.Equal("MIT", metadata.Element(names + "license")?.Value);
        Assert.Equal("README.md", metadata.Element(names + "readme")?.Value);
        Assert.Empty(metadata.Descendants(names + "dependency"));
    }

    [Fact]
    public async Task Symbols_come_in_a_package_of_their_own()
    {
        await using var archive = await OpenAsync("snupkg");

        Assert.Equal(["Masthead.nuspec", "lib/net8.0/Masthead.pdb"], archive.Entries.Select(static entry => entry.FullName).Where(IsOurs));
    }

    [Fact]
    public async Task Its_assemblies_do_not_tell_where_they_were_built()
    {
        await using var archive = await OpenAsync("nupkg");
        foreach (var entry in archive.Entries.Where(static entry => entry.Name.StartsWith("Masthead", StringComparison.Ordinal)))
        {
            var bytes = await ReadAsync(archive, entry.FullName);
            Assert.True(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(PackedPackage.Repository)) < 0, entry.FullName);
        }
    }

    private async Task<ZipArchive> OpenAsync(string extension) =>
        await ZipFile.OpenReadAsync(Path.Combine(package.Feed, $"Masthead.{package.Version}.{extension}"), TestContext.Current.CancellationToken);

    private static async Task<byte[]> ReadAsync(ZipArchive archive, string name)
    {
        await using var entry = await archive.GetEntry(name)!.OpenAsync(TestContext.Current.CancellationToken);
        using var content = new MemoryStream();
        await entry.CopyToAsync(content, TestContext.Current.CancellationToken);
        return content.ToArray();
    }

    /// <summary>The rest is what every package has.</summary>
    private static bool IsOurs(string name) =>
        !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml";
}
