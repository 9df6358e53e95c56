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
        SchemaCommand.Create(host),
        ImportCommand.Create(host),
        ServerCommand.Create(host),
        CompletionCommand.Create(host),
    };

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, ToolHost host, CancellationToken cancellation = default)
    {
        var parsed = Create(host).Parse(arguments);
        var configuration = new InvocationConfiguration { Output = host.Output.Profile.Out.Writer, Error = host.Messages.Profile.Out.Writer, EnableDefaultExceptionHandler = false };
        try
        {
            try
            {
                var code = await parsed.InvokeAsync(configuration, cancellation);
                return parsed.Errors.Count > 0 ? ExitCode.Failed : code;
            }
            finally
            {
                // Here, where a full disk is told like all else.
                host.Output.Profile.Out.Writer.Flush();
            }
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception exception) when (ExpectedIn(exception) is not null)
        {
            host.Messages.Profile.Out.Writer.WriteLine("masthead: " + ExpectedIn(exception)!.Message);
            return ExitCode.Failed;
        }
    }

    /// <summary>What is told by its message: of what several threads met, one thing, and the same one each time.</summary>
    private static Exception? ExpectedIn(Exception exception) => exception switch
    {
        SiteException or IOException or UnauthorizedAccessException => exception,
        AggregateException several => several.Flatten().InnerExceptions.Select(ExpectedIn).OrderBy(static inner => inner?.Message, StringComparer.Ordinal).FirstOrDefault(),
        _ => null,
    };
}
