using System.CommandLine;
using Masthead.Content.Paths;
using Masthead.Content.Reporting;
using Masthead.Content.Reporting.Counting;
using Masthead.Tool.Hosting;
using Masthead.Tool.Output;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Commands;

/// <summary><c>masthead report</c>: what there is on a site and what the rules found in it, as a build writes it.</summary>
internal static class ReportCommand
{
    public static Command Create(ToolHost host)
    {
        var files = new Option<string[]>("--output", "-o") { HelpName = "FILE", Description = "Where it is written: a page (.html) or data (.json); may be repeated.", DefaultValueFactory = static _ => ["report.html"] };
        files.Validators.Add(static result =>
        {
            foreach (var fault in result.Tokens.Select(static token => ReportFile.FaultOf(token.Value)).OfType<string>())
                result.AddError(fault);
        });
        var command = new Command("report", "Writes a page that an editor reads at a glance, or the same as data: bylines, disclaimers due and present, corrections by month, findings by rule and section.");
        var arguments = new SiteArguments(command, takesRules: false);
        command.Add(files);
        command.SetAction(async (parsed, cancellation) =>
        {
            if (await arguments.SitesAsync(parsed, host, cancellation) is not [var settings])
                throw new SiteException("Several sites are here, and a report is of one: name its folder.");

            var site = Progress.Show(host, progress => SiteFindings.Of(settings, progress, cancellation, edited: null));
            var report = ReportOf(site, cancellation);
            foreach (var file in parsed.GetValue(files)!)
            {
                SafeWrite.Put(Path.GetFullPath(file, host.Folder), ReportFile.Write(report, file, host.Clock.GetLocalNow().Date));
                host.Messages.Profile.Out.Writer.WriteLine(file);
            }

            return ExitCode.Ok;
        });
        return command;
    }

    private static SiteReport ReportOf(SiteFindings site, CancellationToken cancellation)
    {
        var content = site.Check.Files(cancellation);
        return SiteReport.Of(
            content.Content.Where(static path => path.Role != ContentRole.BodyText).Select(path => content.Read(path, cancellation)), content.Content, content.Options, site.Settings.Folder,
            [.. FoundFile.In(site, site.All, site.Settings.Folder, cancellation).SelectMany(static file => file.Findings.Select(finding => Reported(finding, file)))]);
    }

    private static ReportedFinding Reported(SiteFinding finding, FoundFile file)
    {
        var reported = new ReportedFinding(finding.Rule.Id, TextFormat.NameOf(finding.Severity), null, null, null, null, null, finding.Finding.Message, finding.IsSuppressed) { Baseline = finding.Silence == Silence.Baseline ? true : null };
        if (file.Lines is null)
            return reported;

        var (start, end) = file.PlaceOf(finding.Finding);
        return reported with { File = file.Path, Line = start.Line, Column = start.Column, EndLine = end.Line, EndColumn = end.Column };
    }
}
