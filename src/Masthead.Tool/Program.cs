using Masthead.Tool.Sites;

var clock = System.Diagnostics.Stopwatch.StartNew();
var sites = await SiteFinder.FindAsync(args, Environment.CurrentDirectory, null, CancellationToken.None);
foreach (var site in sites)
{
    var findings = SiteFindings.Of(site, null, CancellationToken.None);
    foreach (var rule in findings.All.GroupBy(f => (f.Rule.Id, f.Severity, f.IsSuppressed)).OrderBy(g => g.Key.Id))
        Console.WriteLine($"{rule.Key} {rule.Count()}");
    Console.WriteLine($"{site.Folder} {findings.Texts.Files.Count} {findings.All.Count} {clock.ElapsedMilliseconds} ms {Environment.TickCount64 - System.Diagnostics.Process.GetCurrentProcess().StartTime.Ticks * 0} {System.Diagnostics.Process.GetCurrentProcess().PeakWorkingSet64 / 1000000} MB");
}
