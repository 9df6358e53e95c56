using System.CommandLine;
using System.Globalization;
using Masthead.Content.Fixing;
using Masthead.Tool.Hosting;
using Masthead.Tool.Output;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Commands;

/// <summary><c>masthead fix</c>: does what mends findings, where one answer is right; asks, where a person sits there.</summary>
internal static class FixCommand
{
    public static Command Create(ToolHost host)
    {
        var check = new Option<bool>("--check") { Description = "Writes nothing, and ends with 1 where something would be mended: for a build server." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Writes nothing, and shows what would change." };
        var safeOnly = new Option<bool>("--yes", "-y") { Description = "Asks nothing: what a person has to choose is left alone." };
        var command = new Command("fix", "Mends what has one right answer, and asks for the rest on a terminal. Shows what changes; a second run changes nothing.");
        var arguments = new SiteArguments(command);
        command.Add(check);
        command.Add(dryRun);
        command.Add(safeOnly);
        command.SetAction(async (parsed, cancellation) =>
        {
            var isTrial = parsed.GetValue(check) || parsed.GetValue(dryRun);
            var filter = arguments.FilterOf(parsed, host);
            var answers = host.IsInteractive && !isTrial && !parsed.GetValue(safeOnly) ? new EditPrompt(host) : null;
            var messages = host.Messages.Profile.Out.Writer;
            var (files, findings, code) = (0, 0, ExitCode.Ok);
            foreach (var site in await arguments.SitesAsync(parsed, host, cancellation))
            {
                var fixer = Fix(site, filter, answers, cancellation);
                var left = new HashSet<string?>(StringComparer.Ordinal);
                foreach (var (file, text) in fixer.Texts.Changed)
                {
                    try
                    {
                        Write(file, text, fixer, isTrial, host, cancellation);
                        files++;
                    }
                    catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
                    {
                        // The others are mended all the same.
                        messages.WriteLine("masthead: " + exception.Message);
                        code = ExitCode.Failed;
                        left.Add(file);
                    }
                }

                findings += fixer.Mended.Count(finding => !left.Contains(finding.FilePath));
            }

            host.Output.Profile.Out.Writer.Flush();
            messages.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(isTrial ? "Would mend" : "Mended")} {findings} finding{(findings == 1 ? "" : "s")} in {files} file{(files == 1 ? "" : "s")}."));
            return code != ExitCode.Ok ? code : parsed.GetValue(check) && files > 0 ? ExitCode.Found : ExitCode.Ok;
        });
        return command;
    }

    private static SiteFixer Fix(SiteSettings site, FindingFilter filter, EditPrompt? answers, CancellationToken cancellation)
    {
        var texts = new DiskTexts(ContentWalk.FilesOf(site));
        var fixer = new SiteFixer(texts, site.CheckOf, (found, check) =>
            SiteFinding.Of(found, check, site, cancellation) is not { IsSuppressed: false } finding || !filter.Includes(finding, site) ? null
                : SiteFixer.SafeEdit(found.Finding) ?? (filter.Names(found.Rule.Id) ? SiteFixer.OnlyEdit(found.Finding) : null) ?? answers?.Ask(finding, check, cancellation));
        fixer.Run(null, cancellation);
        return fixer;
    }

    private static void Write(string file, string text, SiteFixer fixer, bool isTrial, ToolHost host, CancellationToken cancellation)
    {
        var before = fixer.Written(file, cancellation);
        var mark = before is not null && TextFile.HasMark(file) ? "\uFEFF" : "";
        if (before is not null)
            SafeWrite.Replace(file, before, text, isTrial);
        else if (!isTrial)
            SafeWrite.Create(file, text);
        UnifiedDiff.Write(FoundFile.PathFrom(host.Folder, file), before is null ? null : mark + before, mark + text, new Paint(host.Output));
    }
}
