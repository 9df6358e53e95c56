using System.CommandLine;
using System.Globalization;
using Masthead.Content.Baselines;
using Masthead.Tool.Hosting;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Commands;

/// <summary><c>masthead baseline</c>: what an archive is known for, so that only new faults are said.</summary>
internal static class BaselineCommand
{
    public static Command Create(ToolHost host)
    {
        var check = new Option<bool>("--check") { Description = "Writes nothing, and ends with 1 where the baseline could shrink, or there is none: for a build server." };
        var command = new Command("baseline", "Writes today's findings into 'masthead.baseline.json', so that a build says new ones alone. Where there is one it only shrinks: what is mended leaves it.");
        var arguments = new SiteArguments(command, takesRules: false);
        command.Add(check);
        command.SetAction(async (parsed, cancellation) =>
        {
            var code = ExitCode.Ok;
            foreach (var site in await arguments.SitesAsync(parsed, host, cancellation))
                code = Math.Max(code, Write(SiteFindings.Of(site with { IsForBaseline = true }, null, cancellation, edited: null), parsed.GetValue(check), host, cancellation));
            return code;
        });
        return command;
    }

    private static int Write(SiteFindings site, bool isTrial, ToolHost host, CancellationToken cancellation)
    {
        var messages = host.Messages.Profile.Out.Writer;
        var path = site.Settings.Baseline;
        var name = Path.GetRelativePath(host.Folder, path);
        if (site.Baseline.IsFaulty)
            throw new SiteException($"'{name}': {site.Baseline.In(path).First().Finding.Message}");

        var found = site.All.Where(static finding => finding.IsForBaseline).Select(finding => site.Identify(finding, cancellation)).ToArray();
        if (site.All.Where(static finding => !finding.Rule.MayBeSuppressed).ToArray() is { Length: > 0 } never)
            messages.WriteLine($"{Findings(never.Length)} can be in no baseline ({string.Join(", ", never.Select(static finding => finding.Rule.Id).Distinct().Order(StringComparer.Ordinal))}), since what they stand in is not published until they are mended.");

        if (site.Baseline.Known is not { } before)
        {
            if (isTrial)
                messages.WriteLine($"There is no '{name}'. 'masthead baseline' writes it.");
            else
                SafeWrite.Create(path, new Baseline(found).ToText());
            messages.WriteLine(isTrial ? "" : $"'{name}' knows {Findings(found.Length)}. Commit it: from now on a build says new ones alone.");
            return isTrial ? ExitCode.Found : ExitCode.Ok;
        }

        var after = before.ShrunkTo(found);
        var mended = before.Count - after.Count;
        if (mended > 0 && !isTrial)
            SafeWrite.Replace(path, site.Texts.TextOf(path, cancellation)!, after.ToText());
        messages.WriteLine(mended == 0 ? $"'{name}' knows {Findings(after.Count)}, and none of them is mended."
            : isTrial ? $"{Findings(mended)} in '{name}' {(mended == 1 ? "is" : "are")} mended: run 'masthead baseline', and commit it."
            : $"{Findings(mended)} left '{name}', which knows {Findings(after.Count)}.");
        if (found.Length - after.Count is > 0 and var fresh)
            messages.WriteLine($"{Findings(fresh)} {(fresh == 1 ? "is" : "are")} not in it, and will be said: a baseline only shrinks.");
        return isTrial && mended > 0 ? ExitCode.Found : ExitCode.Ok;
    }

    private static string Findings(int count) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} finding{(count == 1 ? "" : "s")}");
}
