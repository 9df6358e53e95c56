using System.Text;

namespace Masthead.Package.Tests;

/// <summary>What is shipped holds nothing that must not be published.</summary>
public sealed class ReleaseConsumerTests(PackedPackage package)
{
    /// <summary>The oldest framework and language that are supported, too.</summary>
    [Fact]
    public async Task Nothing_confidential_is_in_the_assembly()
    {
        var site = package.Consumer("release");
        // Symbols name the machine's folders by design; they are not what is asked about here.
        site.WriteProject(Newsroom.PrintArticles, "<TargetFramework>net8.0</TargetFramework><LangVersion>12</LangVersion><DebugType>none</DebugType>");
        Newsroom.WriteContent(site);
        (await site.BuildAsync("--configuration", "Release")).Succeeds();
        AssertNothingConfidential(site);

        // A file that cannot be read compiles where its error is no error; whether it is a draft is not known.
        site.Write("content/articles/unreadable.md", "---\ntitle: \"An unread secret\nstatus: draft\n---\nAn unread secret\n");
        var build = (await site.BuildAsync("--configuration", "Release", "--no-restore", "-p:MastheadProfile=off")).Succeeds();
        Assert.Contains(build.Warnings, static warning => warning.Contains("MH4001", StringComparison.Ordinal));
        AssertNothingConfidential(site);
    }

    /// <summary>The SDK of web applications publishes every file of JSON in the project's folder.</summary>
    [Fact]
    public async Task What_authors_are_written_in_is_not_shipped_beside_the_assembly()
    {
        var site = package.Consumer("release-web");
        site.WriteProject("Console.WriteLine(Site.Content.Authors.Ada.Name);", sdk: "Microsoft.NET.Sdk.Web");
        site.Write("content/authors/ada.json", """{ "name": "A. Byron", "type": "pseudonym", "reason": "She was threatened.", "email": "ada@example.org", "bio": "She covers the harbour." }""");
        site.Write("content/articles/ferry.yml", "title: Ferries return\nbyline: ada\npublished: 2024-05-31\n");
        site.Write("appsettings.json", "{}");

        (await site.DotnetAsync("publish", "--output", "shipped")).Succeeds();

        string[] shipped = [.. ((string[])["shipped", "bin"]).SelectMany(folder => Directory.EnumerateFiles(site.PathOf(folder), "*.json", SearchOption.AllDirectories)).Select(static file => Path.GetFileName(file))];
        Assert.Contains("appsettings.json", shipped);
        Assert.DoesNotContain("ada.json", shipped);
    }

    private static void AssertNothingConfidential(Consumer site)
    {
        var assembly = File.ReadAllBytes(site.PathOf("bin/Release/net8.0/Site.dll"));
        Assert.Equal([], Newsroom.Confidential.Append(site.Folder).Where(text => Holds(assembly, text)));
        Assert.Equal(Newsroom.Public, Newsroom.Public.Where(text => Holds(assembly, text)));
    }

    /// <summary>In either of the encodings that an assembly has texts in.</summary>
    private static bool Holds(byte[] assembly, string text) =>
        assembly.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0 || assembly.AsSpan().IndexOf(Encoding.Unicode.GetBytes(text)) >= 0;
}
