namespace Masthead.Package.Tests;

/// <summary>A build that follows another, with all that the first has kept, makes what a build from nothing makes.</summary>
public sealed class IncrementalConsumerTests(PackedPackage package)
{
    [Fact]
    public async Task Edits_deletes_and_renames_are_seen()
    {
        var site = package.Consumer("incremental");
        site.WriteProject(Newsroom.PrintArticles, "<DebugType>none</DebugType>");
        Newsroom.WriteContent(site);
        site.Write("content/articles/pier.md", "---\ntitle: Pier\nbyline: ada-byron\npublished: 2024-05-31\n---\nOpen.\n");
        site.Write("content/articles/quay.md", "---\ntitle: Quay\nbyline: ada-byron\npublished: 2024-05-31\n---\nClosed.\n");
        await BuildAsync();
        Assert.Contains("pier: Pier | By Ada Byron | Open.", await LinesAsync());

        // A draft from now on; another one moves, and brings its time along.
        site.Write("content/articles/pier.md", "---\ntitle: Pier\nbyline: ada-byron\nstatus: draft\n---\nOpen.\n");
        File.Move(site.PathOf("content/articles/quay.md"), site.PathOf("content/articles/dock.md"));
        File.Delete(site.PathOf("content/articles/night-shift.yml"));
        await BuildAsync();
        var lines = await LinesAsync();
        Assert.Contains("dock: Quay | By Ada Byron | Closed.", lines);
        Assert.DoesNotContain(lines, static line => line.StartsWith("pier:", StringComparison.Ordinal) || line.StartsWith("quay:", StringComparison.Ordinal) || line.StartsWith("night-shift:", StringComparison.Ordinal));

        var kept = Hash();
        Directory.Delete(site.PathOf("obj/Release"), recursive: true);
        await BuildAsync();
        Assert.Equal(Hash(), kept);

        async Task BuildAsync() => (await site.BuildAsync("--configuration", "Release")).Succeeds();
        async Task<string[]> LinesAsync() => (await site.RunAsync("bin/Release/net10.0/Site.dll")).Split('\n');
        string Hash() => site.HashOf("bin/Release/net10.0/Site.dll");
    }
}
