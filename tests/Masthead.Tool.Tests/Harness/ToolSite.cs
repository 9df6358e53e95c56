using System.Text;
using Masthead.Tool.Commands;
using Masthead.Tool.Hosting;

namespace Masthead.Tool.Tests.Harness;

/// <summary>A folder with a site in it, and the tool called there as a person calls it.</summary>
internal sealed class ToolSite : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("masthead-tool-");

    public ToolSite(params (string Path, string Text)[] files)
    {
        // Nothing above this folder is part of the site.
        Directory.CreateDirectory(Path.Combine(Folder, ".git"));
        foreach (var (path, text) in files)
            Write(path, text);
    }

    public string Folder => root.FullName;

    /// <summary>What is otherwise around the tool: who sits there, what time it is.</summary>
    public Func<ToolHost, ToolHost> Configure { get; set; } = static host => host;

    public string PathOf(string path) => Path.Combine(Folder, path.Replace('/', Path.DirectorySeparatorChar));

    public void Write(string path, string text) => WriteBytes(path, new UTF8Encoding(false).GetBytes(text));

    public void WriteBytes(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllBytes(PathOf(path), bytes);
    }

    public string Read(string path) => File.ReadAllText(PathOf(path));

    /// <summary>A small newspaper: an author, a publication, and an article.</summary>
    public static ToolSite Of(string article, string path = "content/articles/ferry.md") => new(
        ("content/masthead.yml", "publisher: The Daily Harbour\nsections: [Harbour]\n"),
        ("content/authors/ada-byron.yml", "name: Ada Byron\nbio: She covers the harbour.\n"),
        (path, article));

    /// <param name="folder">Where it is called, below the site's.</param>
    public async Task<ToolResult> RunInAsync(string folder, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var messages = new StringWriter { NewLine = "\n" };
        var host = Configure(new ToolHost(PathOf(folder), ToolHost.ConsoleOn(output, isRedirected: true), ToolHost.ConsoleOn(messages, isRedirected: true), IsInteractive: false, TimeProvider.System));
        var code = await MastheadCommand.RunAsync(arguments, host);
        return new ToolResult(code, output.ToString(), messages.ToString());
    }

    public Task<ToolResult> RunAsync(params string[] arguments) => RunInAsync("", arguments);

    public void Dispose() => root.Delete(recursive: true);
}

/// <summary>What a command said.</summary>
internal sealed record ToolResult(int ExitCode, string Output, string Messages);
