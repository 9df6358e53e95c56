using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Masthead.Tool.Tests.Server;

/// <summary>What docs/guide/editors.md has an editor start is a server that answers.</summary>
public sealed partial class EditorsPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "guide", "editors.md"));

    [Fact]
    public async Task What_each_editor_starts_serves_it()
    {
        var blocks = Block().Matches(Page).Select(static block => block.Groups[1].Value).ToArray();
        Assert.Equal(6, blocks.Length);
        Assert.All(blocks, static block => Assert.Matches(Command(), block));

        await ServesAsync("server");
        await ServesAsync("server", "--strict", "--stdio");
    }

    private static async Task ServesAsync(params string[] arguments)
    {
        using var site = ToolSite.Of("---\ntitle: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\nsection: Quay\n---\nThey sail.\n");
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, WorkingDirectory = site.Folder };
        foreach (var argument in (string[])["exec", Path.Combine(AppContext.BaseDirectory, "masthead.dll"), .. arguments])
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        await using (var client = new LspClient(process.StandardInput.BaseStream, process.StandardOutput.BaseStream, CodeOfAsync(process)))
        {
            await client.InitializeAsync(site.Folder);
            Assert.Equal([arguments.Contains("--strict") ? "MH4011 error 4:9-4:13" : "MH4011 warning 4:9-4:13"], await client.FoundAsync(site.PathOf("content/articles/ferry.md")));
            await client.AskAsync("shutdown", null);
            await client.TellAsync("exit", null);
            Assert.Equal(0, await client.Server);
        }
    }

    private static async Task<int> CodeOfAsync(Process process)
    {
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    [GeneratedRegex("```(?:lua|toml|elisp|json)\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    /// <summary>The tool, and behind it the word that it is started with, in whatever brackets.</summary>
    [GeneratedRegex("""(?:'masthead'|"masthead")(?:[^"']|"arguments")*['"]server['"]""")]
    private static partial Regex Command();
}
