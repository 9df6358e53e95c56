using System.CommandLine;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Metadata;
using Masthead.Tool.Hosting;
using Masthead.Tool.Output;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Commands;

/// <summary><c>masthead check</c>: what a build would say.</summary>
internal static class CheckCommand
{
    private static readonly string[] Severities = ["info", "warning", "error"];

    private static readonly string[] Formats = ["text", "json", "sarif", "github"];

    public static Command Create(ToolHost host)
    {
        var format = new Option<string>("--format") { Description = "How findings are written.", DefaultValueFactory = static _ => Formats[0] };
        format.AcceptOnlyFromAmong(Formats);
        var severity = new Option<string>("--severity") { Description = "The least that is written: info, warning or error. A build prints no info.", DefaultValueFactory = static _ => "warning" };
        severity.AcceptOnlyFromAmong(Severities);
        var command = new Command("check", "Says what a build would say: the same rules, places and severities. Ends with 1 where a build would stop.");
        var arguments = new SiteArguments(command);
        command.Add(severity);
        command.Add(format);
        var watch = new Option<bool>("--watch", "-w") { Description = "Goes on, and says after each edit what it changes. Ends with Ctrl+C." };
        command.Add(watch);
        command.Validators.Add(result =>
        {
            if (result.GetValue(watch) && result.GetValue(format) is not (null or "text"))
                result.AddError("'--watch' writes text: leave '--format' out.");
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            var (filter, least) = (arguments.FilterOf(parsed, host), Enum.Parse<RuleSeverity>(parsed.GetValue(severity)!, ignoreCase: true));
            if (parsed.GetValue(watch))
            {
                await CheckWatch.RunAsync(() => SiteAsync(parsed, arguments, host, cancellation), filter, least, host, cancellation);
                return ExitCode.Ok;
            }

            var sites = await arguments.SitesAsync(parsed, host, cancellation);
            var findings = Progress.Show(host, progress => sites.Select(site => SiteFindings.Of(site, progress, cancellation, least)).ToArray());
            var written = parsed.GetValue(format)!;
            var result = CheckResult.Of(findings, filter, least, written is "sarif" or "json", written is "sarif" or "github" ? host.FolderForGitHub : host.Folder, cancellation);
            Write(result, written, host);
            foreach (var site in findings.Where(static site => site.AwaitsArticles))
                host.Messages.Profile.Out.Writer.WriteLine(EmptyRoots.Awaited(FoundFile.PathFrom(host.Folder, site.Settings.Roots.Articles[0]), site.Settings.Project is not null));
            return result.Stops ? ExitCode.Found : ExitCode.Ok;
        });
        return command;
    }

    private static async Task<SiteSettings> SiteAsync(ParseResult parsed, SiteArguments arguments, ToolHost host, CancellationToken cancellation) =>
        await arguments.SitesAsync(parsed, host, cancellation) is [var settings] ? settings : throw new SiteException("Several sites are here, and one is watched at a time: name its folder.");

    private static void Write(CheckResult result, string format, ToolHost host)
    {
        var writer = host.Output.Profile.Out.Writer;
        switch (format)
        {
            case "json":
                JsonFormat.Write(result, writer, host.Folder);
                break;
            case "sarif":
                SarifFormat.Write(result, writer);
                break;
            case "github":
                GitHubFormat.Write(result, writer);
                break;
            default:
                TextFormat.Write(result, host.Output);
                break;
        }
    }
}
