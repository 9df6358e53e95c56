using Masthead.Content.Drafting;
using Masthead.Tool.Sites;
using Spectre.Console;

namespace Masthead.Tool.Hosting;

/// <summary>What a command has around it: where it was called, where it writes to, and whom it may ask.</summary>
/// <param name="Folder">Where it was called.</param>
/// <param name="Output">What was asked for.</param>
/// <param name="Messages">What goes on, and what went wrong: the terminal's, where the output is read by a machine.</param>
/// <param name="IsInteractive">Whether somebody sits there who can be asked.</param>
internal sealed record ToolHost(string Folder, IAnsiConsole Output, IAnsiConsole Messages, bool IsInteractive, TimeProvider Clock)
{
    /// <summary>Whether somebody sits there who can be asked: not where a terminal can show no list to choose from.</summary>
    public bool IsInteractive { get; init; } = IsInteractive && Output.Profile.Capabilities is { Ansi: true, Interactive: true };

    /// <summary>Where GitHub has the repository while it runs a workflow; null anywhere else.</summary>
    public string? Workspace { get; init; }

    /// <summary>Where paths begin in what GitHub reads: it takes them for paths of the repository, in whichever folder of it a step runs.</summary>
    public string FolderForGitHub => Workspace is { } workspace && DiskPaths.IsBelow(workspace, Folder) ? workspace : Folder;

    /// <summary>Who writes in a folder, as git knows them.</summary>
    public Func<string, CancellationToken, Task<Writer?>> WriterAt { get; init; } = GitUser.ReadAsync;

    /// <summary>Of this process. Colours are for a terminal, and nobody's where <c>NO_COLOR</c> is set.</summary>
    public static ToolHost OfProcess()
    {
        var output = Console.IsOutputRedirected ? new StreamWriter(Console.OpenStandardOutput(), new System.Text.UTF8Encoding(false), 1 << 16) : Console.Out;
        return new ToolHost(Environment.CurrentDirectory, ConsoleOn(output, Console.IsOutputRedirected), ConsoleOn(Console.Error, Console.IsErrorRedirected), !Console.IsInputRedirected && !Console.IsOutputRedirected, TimeProvider.System)
        {
            Workspace = Environment.GetEnvironmentVariable("GITHUB_WORKSPACE") is { Length: > 0 } workspace ? Path.GetFullPath(workspace) : null,
        };
    }

    /// <summary>A console that writes lines as they are, however long.</summary>
    public static IAnsiConsole ConsoleOn(TextWriter writer, bool isRedirected)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isRedirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isRedirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            // A build server's log is no terminal, whatever it can show.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        if (isRedirected)
            console.Profile.Width = int.MaxValue;
        return console;
    }
}
