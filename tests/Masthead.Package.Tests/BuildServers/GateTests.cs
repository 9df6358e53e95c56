using Masthead.Package.Tests.Guide;

namespace Masthead.Package.Tests.BuildServers;

/// <summary>A build server's build fails exactly when it should, and says why where an editor looks.</summary>
public sealed class GateTests(PackedPackage package)
{
    private const string Quay = "title: The quay is open\npublished: 2024-05-31\n";

    private Consumer Site(string name, string properties = "")
    {
        var site = package.Consumer(name);
        site.WriteProject("Console.WriteLine();", properties, "</ItemGroup>" + GuidePage.Read("docs/guide/build-servers.md").In("xml").Single() + "<ItemGroup>");
        site.Write("content/masthead.yml", """
            publisher: The Quay
            policy:
              paths:
                - match: articles/archive/**
                  off: [MH1001, MH4007]
                  reason: Bylines were not kept before 1998.
            """);
        site.Write("content/authors/ada-byron.yml", "name: Ada Byron\nbio: Ada Byron reports on the harbour.\n");
        site.Write("content/articles/ferry.yml", "title: Ferry\nbyline: ada-byron\npublished: 2024-05-31\ncolour: red\nsuppress: { rule: MH4002, reason: The old template reads it. }\n");
        site.Write("content/articles/archive/pier.yml", "title: Pier\n");
        site.Write("content/articles/quay.yml", Quay);
        return site;
    }

    [Fact]
    public async Task A_missing_byline_stops_strict_and_is_a_warning_to_recommended()
    {
        var site = Site("gate");
        var quay = site.PathOf("content/articles/quay.yml");
        const string message = "The article has no byline: add 'byline:', or 'noByline:' with the reason why nobody is named. (https://github.com/masthead-dotnet/masthead/blob/main/docs/rules/MH1001.md)";

        // Red, with the line; the archive and what is suppressed with a reason are let through.
        var strict = await site.BuildAsync("-p:CI=true", "-p:MastheadReport=out/report.json");
        Assert.Equal(1, strict.ExitCode);
        Assert.Equal([new ProblemMatcher(quay, 1, "error", "MH1001", message, site.PathOf("Site.csproj"))], ProblemMatcher.In(strict));

        // The report is there although the compiler stopped.
        var failed = BuildReport.Read(site.PathOf("out/report.json")).Adds();
        Assert.Equal(
            ["MH4002 error true content/articles/ferry.yml 4", "MH1001 error false content/articles/quay.yml 1"],
            failed.Lines("findings", "rule", "severity", "suppressed", "file", "line"));
        Assert.Equal(["MH4002 content/articles/ferry.yml 5 The old template reads it."], failed.Lines("suppressions", "rule", "file", "line", "reason"));
        Assert.Equal(["articles/archive/** 1 Bylines were not kept before 1998."], failed.Lines("policies", "match", "files", "reason"));
        Assert.Equal((3, 1, 2), (failed.Count("articles/total"), failed.Count("articles/byline/credited"), failed.Count("articles/byline/none")));

        // Green with a warning.
        var recommended = await site.BuildAsync("--no-restore", "-p:MastheadProfile=recommended", "-p:MastheadReport=out/report.json");
        Assert.Equal(0, recommended.ExitCode);
        Assert.Equal([("warning", "MH1001", 1)], ProblemMatcher.In(recommended).Select(static problem => (problem.Severity, problem.Code, problem.Line)));
        var report = await File.ReadAllBytesAsync(site.PathOf("out/report.json"), TestContext.Current.CancellationToken);

        // A compiler that has nothing to do says nothing, as docs/guide/build-servers.md says; the report still does.
        var again = await site.BuildAsync("--no-restore", "-p:MastheadProfile=recommended", "-p:MastheadReport=out/report.json");
        Assert.Empty(again.Succeeds().Warnings);
        Assert.Equal(report, await File.ReadAllBytesAsync(site.PathOf("out/report.json"), TestContext.Current.CancellationToken));
        Assert.Single((await site.BuildAsync("--no-restore", "--no-incremental", "-p:MastheadProfile=recommended")).Succeeds().Warnings);

        // Mended: suppression and policy hold where every warning is an error.
        site.Write("content/articles/quay.yml", Quay + "byline: ada-byron\n");
        (await site.BuildAsync("--no-restore", "-warnaserror", "-p:CI=true", SarifResult.Property("build.sarif"))).Succeeds();
        Assert.Equal([("MH4002", true)], SarifResult.Read(site.PathOf("build.sarif")).Select(static result => (result.Rule, result.IsSuppressed)));
    }

    [Fact]
    public async Task The_log_holds_file_region_help_and_severity()
    {
        var site = Site("log");
        (await site.BuildAsync("-p:CI=true", SarifResult.Property("build.sarif"), "-p:MastheadReport=report.json")).Fails();

        var found = SarifResult.Read(site.PathOf("build.sarif"));
        Assert.Equal([("MH1001", "quay.yml(1,1)", "title"), ("MH4002", "ferry.yml(4,1)", "colour")], found.Select(static result => (result.Rule, result.Place, result.Text)));
        using var log = System.Text.Json.JsonDocument.Parse(await File.ReadAllBytesAsync(site.PathOf("build.sarif"), TestContext.Current.CancellationToken));
        var rules = log.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray();
        Assert.Equal(
            "https://github.com/masthead-dotnet/masthead/blob/main/docs/rules/MH1001.md",
            rules.Single(static rule => rule.GetProperty("id").GetString() == "MH1001").GetProperty("helpUri").GetString());

        // The project's own log is the one that the report reads.
        Assert.Equal(["MH4002 error", "MH1001 error"], BuildReport.Read(site.PathOf("report.json")).Lines("findings", "rule", "severity"));
    }

    [Fact]
    public async Task A_build_without_analyzers_says_so_once()
    {
        var site = Site("unanalyzed");
        const string warning = "warning MASTHEAD004: The newsroom's rules are not enforced in this build, since it runs no analyzers. Remove RunAnalyzers=false, or switch this warning off with NoWarn.";

        var build = (await site.BuildAsync("-p:RunAnalyzers=false", "-p:MastheadReport=report.json")).Succeeds();
        Assert.EndsWith(warning, Assert.Single(build.Warnings), StringComparison.Ordinal);
        Assert.False(BuildReport.Read(site.PathOf("report.json")).Analyzed);

        // Meant so, where warnings are errors.
        Assert.Empty((await site.BuildAsync("--no-restore", "-warnaserror", "-p:RunAnalyzersDuringBuild=false", "-p:NoWarn=MASTHEAD004")).Succeeds().Warnings);
        Assert.Contains((await site.BuildAsync("--no-restore", "-warnaserror", "-p:RunAnalyzersDuringBuild=false")).Fails().Errors, static error => error.Contains("MASTHEAD004", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_corrupt_policy_and_an_empty_root_are_errors_in_any_profile_that_raises_some()
    {
        var site = Site("corrupt", "<MastheadArticles>content/articles;content/letters</MastheadArticles>");
        site.Write("content/masthead.yml", "publisher: The Quay\npolicy:\n  paths:\n    - off: MH1001\n      reason: Bylines were not kept before 1998.\n");

        var corrupt = (await site.BuildAsync("-p:MastheadProfile=recommended")).Fails();
        Assert.Equal([$"{site.PathOf("content/masthead.yml")}(4,7): error MH4003", "CSC : error MH4018"], corrupt.Errors.Select(static error => error[..(error.IndexOf("MH", StringComparison.Ordinal) + 6)]).Order(StringComparer.Ordinal));
        Assert.Contains(corrupt.Warnings, warning => warning.StartsWith(site.PathOf("content/articles/archive/pier.yml") + "(1,1): warning MH1001", StringComparison.Ordinal));

        var off = (await site.BuildAsync("--no-restore", "-p:MastheadProfile=off")).Fails();
        Assert.StartsWith("CSC : error MH4018", Assert.Single(off.Errors), StringComparison.Ordinal);
        var allowed = (await site.BuildAsync("--no-restore", "-p:MastheadProfile=recommended", "-p:MastheadEmptyRootsAsErrors=false")).Fails();
        Assert.Contains("MH4003", Assert.Single(allowed.Errors), StringComparison.Ordinal);
        Assert.Contains(allowed.Warnings, static warning => warning.StartsWith("CSC : warning MH4018", StringComparison.Ordinal));
    }

    /// <summary>docs/guide/report.md: its property writes both, and a name that is neither is an error that says so.</summary>
    [Fact]
    public async Task The_report_is_a_page_and_data()
    {
        var site = Site("reported", System.Xml.Linq.XElement.Parse(GuidePage.Read("docs/guide/report.md").In("xml").Single()).Element("MastheadReport")!.ToString());

        site.Write("content/articles/quay.yml", Quay + "byline: ada-byron\nheight: 3\n");
        site.Write("content/masthead.baseline.json", """{ "version": 1, "findings": { "articles/quay.yml": [{ "rule": "MH4002", "marked": "height" }] } }""");

        (await site.BuildAsync()).Succeeds();
        var report = BuildReport.Read(site.PathOf("report.json")).Adds();
        Assert.Equal("The Quay", report.Text("publication"));
        Assert.Equal(
            ["MH4002 content/articles/ferry.yml true - The old template reads it.", "MH4002 content/articles/quay.yml true true -"],
            report.Lines("findings", "rule", "file", "suppressed", "baseline", "reason"));
        var page = await File.ReadAllTextAsync(site.PathOf("report.html"), TestContext.Current.CancellationToken);
        Assert.Contains("<h1><bdi>The Quay</bdi></h1>", page, StringComparison.Ordinal);
        Assert.Contains("<bdi>The old template reads it.</bdi>", page, StringComparison.Ordinal);

        const string error = "error MASTHEAD002: MastheadReport is '";
        Assert.Contains((await site.BuildAsync("--no-restore", "-p:MastheadReport=report.xml")).Fails().Errors, static line => line.Contains(error, StringComparison.Ordinal) && line.EndsWith("let its name end in '.html' or '.json'.", StringComparison.Ordinal));
    }
}
