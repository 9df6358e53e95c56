namespace Masthead.Package.Tests;

/// <summary>In a compiler that stays alive between builds, and is used by several of them at once: no build sees another one's content, nor what is left of one that was stopped.</summary>
public sealed class CompilerServerTests(PackedPackage package) : IDisposable
{
    private readonly CompilerServer server = new();

    [Fact]
    public async Task Two_projects_at_once_stopped_at_random_and_built_again()
    {
        Consumer[] sites = [Site("server-a", "The ferry returns"), Site("server-b", "The ferry is late")];
        foreach (var site in sites)
        {
            (await site.DotnetAsync("restore")).Succeeds();
            (await BuildAsync(site)).Succeeds();
        }

        // From here on it may come and go: one whose client is stopped ends when it has nothing else to do.
        Assert.NotEmpty(server.Processes);

        var random = new Random(7);
        for (var round = 0; round < 4; round++)
        {
            foreach (var site in sites)
                site.Write("content/articles/round.yml", $"title: Round {round}\nbyline: ada-byron\npublished: 2024-01-01\n");
            await Task.WhenAll(sites.Select(site => StopAsync(site, TimeSpan.FromMilliseconds(random.Next(500, 4_000)))));
            foreach (var build in await Task.WhenAll(sites.Select(BuildAsync)))
                build.Succeeds();

            Assert.Equal(["The ferry returns", "The ferry is late"], await Task.WhenAll(sites.Select(TitleAsync)));
            Assert.All(await Task.WhenAll(sites.Select(static site => site.RunAsync())), output => Assert.Contains($"Round {round} ", output, StringComparison.Ordinal));
        }
    }

    /// <summary>A server lives on, and gains from what a process that ends soon is spared.</summary>
    [Fact]
    public async Task What_a_compiler_of_its_own_is_told_no_server_is()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("What a process was told stands in /proc.");
            return;
        }

        var site = Site("server-environment", "The ferry returns");
        (await site.DotnetAsync("restore")).Succeeds();

        (await BuildAsync(site)).Succeeds();
        Assert.All(server.Processes, static process => Assert.DoesNotMatch("TieredPGO|CallCounting|GCConserve|gcServer", File.ReadAllText($"/proc/{process.Id}/environ")));
        Assert.NotEmpty(server.Processes);

        // The compiler, behind a script that says what it was given.
        var roslyn = (await site.DotnetAsync("build", "-getProperty:RoslynTargetsPath")).Succeeds().Output.Trim();
        site.Write("compiler/csc", $"#!/bin/sh\nenv > '{site.PathOf("told.txt")}'\nexec dotnet exec '{roslyn}/bincore/csc.dll' \"$@\"\n");
        File.SetUnixFileMode(site.PathOf("compiler/csc"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        (await site.BuildAsync("--no-restore", "--no-incremental", "-p:UseSharedCompilation=false", $"-p:CscToolPath={site.PathOf("compiler")}", "-p:CscToolExe=csc")).Succeeds();
        var told = File.ReadAllLines(site.PathOf("told.txt"));
        Assert.All(["DOTNET_TieredPGO=0", "DOTNET_TC_CallCountingDelayMs=400", "DOTNET_GCConserveMemory=5"], variable => Assert.Contains(variable, told));
    }

    /// <summary>A server that nobody used before would compile all of it anew.</summary>
    [Fact]
    public async Task A_large_site_asks_none_on_a_build_server()
    {
        var site = Site("server-none", "The ferry returns");
        Dictionary<string, string> environment = new() { ["CI"] = "true", ["UseSharedCompilation"] = "" };
        // Nothing but the project says what compiles: a file of this name further up is not read.
        site.Write("Directory.Build.rsp", server.Arguments[^1]);

        (await site.DotnetAsync(environment, "build", "--nologo", "-p:_MastheadManyFiles=2")).Succeeds();
        Assert.Empty(server.Processes);

        (await site.DotnetAsync(environment, "build", "--nologo", "--no-restore", "--no-incremental")).Succeeds();
        Assert.NotEmpty(server.Processes);
    }

    public void Dispose() => server.Dispose();

    private Consumer Site(string name, string title)
    {
        var site = package.Consumer(name);
        site.WriteProject(Newsroom.PrintArticles);
        Newsroom.WriteContent(site);
        var ferry = site.PathOf("content/articles/harbour/ferry-returns.md");
        File.WriteAllText(ferry, File.ReadAllText(ferry).Replace("title: The ferry returns", "title: " + title, StringComparison.Ordinal));
        return site;
    }

    private Task<CommandResult> BuildAsync(Consumer site) => site.BuildAsync(Arguments);

    private string[] Arguments => ["--no-restore", .. server.Arguments];

    private async Task StopAsync(Consumer site, TimeSpan after)
    {
        using var stop = new CancellationTokenSource(after);
        await site.StopAsync(stop.Token, ["build", "--nologo", .. Arguments]);
    }

    private static async Task<string> TitleAsync(Consumer site) =>
        (await site.RunAsync()).Split('\n').Single(static line => line.StartsWith("harbour/ferry-returns: ", StringComparison.Ordinal)).Split(": ", 2)[1].Split(" | ")[0];
}
