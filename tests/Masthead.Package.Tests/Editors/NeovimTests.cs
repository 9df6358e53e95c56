using System.Text.RegularExpressions;

namespace Masthead.Package.Tests.Editors;

/// <summary>Neovim itself, set up as docs/guide/editors.md says, with the packed tool.</summary>
public sealed partial class NeovimTests(PackedPackage package)
{
    private static readonly string? Neovim = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(static folder => Path.Combine(folder, "nvim")).FirstOrDefault(File.Exists);

    [Fact]
    public async Task It_shows_what_is_found_and_mends_it()
    {
        Assert.SkipUnless(Neovim is not null, "No Neovim is here: there is no 'nvim' on the PATH. .ci/run installs it where it may.");
        var tool = await package.ToolAsync();
        var site = package.Consumer("neovim");
        site.Write("content/masthead.yml", "publisher: The Quay\nsections: [Harbour, Town]\n");
        site.Write("content/authors/ada-byron.yml", "name: Ada Byron\njobTitle: Harbour correspondent\nbio: She writes.\n");
        site.Write("content/articles/ferry.md", "---\ntitle: The ferry – “back”\nbyline: [ada-byrom, 'wilma-strand']\npublished: 2024-05-31\nsection: \n---\nIt sails.\n");
        site.Write("init.lua", SetUp((await Dotnet.RunProgramAsync(Neovim!, site.Folder, "--version")).Output));

        var ran = await Dotnet.RunProgramAsync(
            Neovim!,
            site.Folder,
            new Dictionary<string, string>
            {
                ["PATH"] = Path.GetDirectoryName(tool.Path) + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH"),
                ["XDG_STATE_HOME"] = site.PathOf("state"),
                ["XDG_CACHE_HOME"] = site.PathOf("cache"),
                ["XDG_CONFIG_HOME"] = site.PathOf("config"),
                ["XDG_DATA_HOME"] = site.PathOf("data"),
            },
            "--headless", "-n", "-i", "NONE", "-u", "init.lua", "-c", "set hidden", "-c", $"luafile {Path.Combine(PackedPackage.Repository, "tests", "Masthead.Package.Tests", "Editors", "neovim.lua")}", "-c", "cquit");

        Assert.Equal(
            """
            found MH1002 2:20-2:34, MH1002 2:9-2:18
            registered MH1002 2:9-2:18
            mended byline: [ada-byron, 'wilma-strand']
            completed harbour, town
            hovered **Ada Byron**, Harbour correspondent (`ada-byron`)

            She writes.
            gone to ada-byron.yml 1:6
            found MH4021 2:9-2:18

            """,
            ran.Succeeds().Output.ReplaceLineEndings("\n"));
    }

    /// <summary>What the page has for this version.</summary>
    private static string SetUp(string version)
    {
        var page = File.ReadAllText(Path.Combine(PackedPackage.Repository, "docs", "guide", "editors.md"));
        var blocks = LuaBlock().Matches(page).Select(static block => block.Groups[1].Value).ToArray();
        Assert.Equal(2, blocks.Length);
        return new Version(VersionNumber().Match(version).Groups[1].Value) >= new Version(0, 11) ? blocks[0] : blocks[1];
    }

    [GeneratedRegex("```lua\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex LuaBlock();

    [GeneratedRegex(@"^NVIM v(\d+\.\d+)")]
    private static partial Regex VersionNumber();
}
