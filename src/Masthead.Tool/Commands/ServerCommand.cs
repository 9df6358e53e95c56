using System.CommandLine;
using Masthead.Tool.Hosting;
using Masthead.Tool.Server;

namespace Masthead.Tool.Commands;

/// <summary><c>masthead server</c>: what an editor starts, and speaks with over standard input and output.</summary>
internal static class ServerCommand
{
    public static Command Create(ToolHost host)
    {
        var strict = new Option<bool>("--strict") { Description = "By the profile 'strict', whatever the project says." };
        var configuration = new Option<string?>("--configuration", "-c") { HelpName = "NAME", Description = "The project's configuration, such as Release; Debug if none is named." };
        // Editors say how they speak, and there is one way.
        var command = new Command("server", "Serves an editor over standard input and output by the Language Server Protocol: findings as you type, and what mends them.") { strict, configuration, new Option<bool>("--stdio") { Hidden = true } };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(configuration), parsed.GetValue(strict), host, cancellation));
        return command;
    }

    /// <summary>Apart, so that no other command loads anything of it.</summary>
    private static async Task<int> RunAsync(string? configuration, bool isStrict, ToolHost host, CancellationToken cancellation)
    {
        await using var input = Console.OpenStandardInput();
        await using var output = Console.OpenStandardOutput();
        return await LanguageServer.RunAsync(input, output, configuration, isStrict, host.Clock, note => host.Messages.Profile.Out.Writer.WriteLine("masthead: " + note), cancellation);
    }
}
