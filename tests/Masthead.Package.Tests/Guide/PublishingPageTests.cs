using System.Text;

namespace Masthead.Package.Tests.Guide;

/// <summary>docs/guide/publishing.md: its code compiles, and its program writes the files of a static host.</summary>
public sealed class PublishingPageTests(PackedPackage package)
{
    private static readonly (string Type, string Name)[] Around =
    [
        ("Edition", "edition"), ("Masthead.Article", "article"), ("Masthead.Author", "author"), ("TimeProvider", "clock"), ("System.Buffers.IBufferWriter<byte>", "output"), ("WebApplicationBuilder", "builder"), ("WebApplication", "app"),
    ];

    [Fact]
    public async Task A_program_writes_a_static_hosts_files_and_takes_back_what_is_withdrawn()
    {
        await package.PackPublishingAsync();
        var site = package.Consumer("publishing-page");
        var page = GuidePage.Read("docs/guide/publishing.md");
        var snippets = page.In("csharp").ToArray();
        site.WriteProject(ProgramOf(snippets), items: $"<PackageReference Include=\"Masthead.AspNetCore\" Version=\"{site.Version}\" />", sdk: "Microsoft.NET.Sdk.Web");
        site.Write("Head.razor", $"@using Masthead\n@using Masthead.AspNetCore\n@using Microsoft.AspNetCore.Components.Web\n{page.In("html").Single()}\n@code {{ [Microsoft.AspNetCore.Components.Parameter] public required Article Article {{ get; set; }} }}\n");
        Newsroom.WriteContent(site);
        site.Write("content/masthead.yml", "publisher: { id: quay, name: The Quay, url: 'https://quay.example' }\nsections: [Harbour]\npermalink: /{section}/{slug}\n");
        (await site.BuildAsync("-p:MastheadProfile=off")).Succeeds();

        await PublishAsync();
        Assert.True(File.Exists(site.PathOf("www/harbour/ferry-returns.jsonld")));
        Assert.Contains("The ferry returns", await File.ReadAllTextAsync(site.PathOf("www/feed.xml"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        foreach (var file in Directory.EnumerateFiles(site.PathOf("www"), "*", SearchOption.AllDirectories))
            Assert.All(Newsroom.Confidential, secret => Assert.DoesNotContain(secret, File.ReadAllText(file), StringComparison.Ordinal));

        var ferry = site.PathOf("content/articles/harbour/ferry-returns.md");
        await File.WriteAllTextAsync(ferry, (await File.ReadAllTextAsync(ferry, TestContext.Current.CancellationToken)).Replace("title:", "status: withheld\ntitle:", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        (await site.BuildAsync("--no-restore", "-p:MastheadProfile=off")).Succeeds();
        await PublishAsync();
        Assert.False(File.Exists(site.PathOf("www/harbour/ferry-returns.jsonld")));

        async Task PublishAsync() => (await site.DotnetAsync("exec", site.PathOf("bin/Debug/net10.0/Site.dll"), "--publish", site.PathOf("www"))).Succeeds();
    }

    /// <summary>The last is the program; each other stands in a method of its own, among the names that the page uses.</summary>
    private static string ProgramOf(string[] snippets)
    {
        var methods = new StringBuilder();
        for (var i = 0; i < snippets.Length - 1; i++)
        {
            var body = BodyOf(snippets[i]);
            var names = Around.Where(name => !body.Contains($"var {name.Name} =", StringComparison.Ordinal)).Select(static name => $"{name.Type} {name.Name}");
            methods.Append(null, $"    static void Snippet{i}({string.Join(", ", names)})\n    {{\n{body}\n    }}\n\n");
        }

        return $"{string.Concat(snippets.SelectMany(UsingsOf).Distinct())}\n{BodyOf(snippets[^1])}\nfile static class Snippets\n{{\n{methods}}}\n";
    }

    private static IEnumerable<string> UsingsOf(string snippet) => snippet.Split('\n').Where(static line => line.StartsWith("using ", StringComparison.Ordinal)).Select(static line => line + "\n");

    private static string BodyOf(string snippet) => string.Join('\n', snippet.Split('\n').Where(static line => !line.StartsWith("using ", StringComparison.Ordinal)));
}
