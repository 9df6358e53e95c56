using System.CommandLine;
using Masthead.Tool.Hosting;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Commands;

/// <summary>The command line: what there is, and what becomes of a fault.</summary>
internal static class MastheadCommand
{
    public static RootCommand Create(ToolHost host) => new("The newsroom's rules for articles and authors: what a build says, without one.")
    {
        CheckCommand.Create(host),
        FixCommand.Create(host),
        BaselineCommand.Create(host),
        ReportCommand.Create(host),
        NewCommand.Create(host),
        ServerCommand.Create(),
        CompletionCommand.Create(host),
    };

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, ToolHost host, CancellationToken cancellation = default)
    {
        var parsed = Create(host).Parse(arguments);
        var configuration = new InvocationConfiguration { Output = host.Output.Profile.Out.Writer, Error = host.Messages.Profile.Out.Writer, EnableDefaultExceptionHandler = false };
        try
        {
            var code = await parsed.InvokeAsync(configuration, cancellation);
            return parsed.Errors.Count > 0 ? ExitCode.Failed : code;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Failed;
        }
        catch (Exception exception) when (exception is SiteException or IOException or UnauthorizedAccessException)
        {
            host.Messages.Profile.Out.Writer.WriteLine("masthead: " + exception.Message);
            return ExitCode.Failed;
        }
    }
}
