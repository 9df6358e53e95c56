using System.Diagnostics;
using System.Text;

namespace Masthead.Tool.Tests.Fixing;

/// <summary>What <c>fix</c> prints is a patch: <c>git apply</c> makes the same files of it.</summary>
public sealed class DiffTests
{
    private const string Article = "---\ntitle: Ferries return\nbyline: Ada-Byron\npublished: 2024-05-31\nkind: analisys\n---\nThey sail.";

    [Theory]
    [InlineData("\n", false, "ferry.md")]
    [InlineData("\r\n", false, "ferry.md")]
    [InlineData("\r", false, "ferry.md")]
    [InlineData("\n", true, "ferry.md")]
    [InlineData("\r\n", true, "ferry.md")]
    [InlineData("\r", true, "ferry.md")]
    [InlineData("\n", false, "the ferry, Zürich.md")]
    [InlineData("\n", false, "the \"ferry\".md")]
    [InlineData("\n", false, "the\tferry\nü.md")]
    public async Task Git_takes_it(string end, bool hasMark, string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() && name.IndexOfAny(['"', '\t']) >= 0, "Windows has no such names.");
        var path = "content/articles/" + name;
        using var site = ToolSite.Of("");
        File.Delete(site.PathOf("content/articles/ferry.md"));
        byte[] bytes = [.. hasMark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(Article.ReplaceLineEndings(end))];
        site.WriteBytes(path, bytes);

        var patch = (await site.RunAsync("fix")).Output;

        var mended = File.ReadAllBytes(site.PathOf(path));
        Assert.NotEqual(bytes, mended);
        site.WriteBytes(path, bytes);
        await ApplyAsync(patch, site.Folder);
        Assert.Equal(mended, File.ReadAllBytes(site.PathOf(path)));
    }

    private static async Task ApplyAsync(string patch, string folder)
    {
        // Whatever the machine says about line ends; and no repository, which the tests' own folder may not be.
        var start = new ProcessStartInfo("git", ["-c", "core.autocrlf=false", "apply", "--whitespace=nowarn", "-"]) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardError = true };
        Directory.Delete(Path.Combine(folder, ".git"), recursive: true);
        start.Environment["GIT_CEILING_DIRECTORIES"] = Path.GetDirectoryName(folder);
        using var git = Process.Start(start)!;
        await git.StandardInput.BaseStream.WriteAsync(new UTF8Encoding(false).GetBytes(patch), TestContext.Current.CancellationToken);
        git.StandardInput.Close();
        var errors = await git.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await git.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(git.ExitCode == 0, errors);
    }
}
