using System.Text.Json;
using Microsoft.Build.Utilities;

namespace Masthead.Build.Tests;

/// <summary>The report of a build: what the compiler logged, and the files that are written. What is counted: <see cref="Reporting.ReportCountsTests"/>.</summary>
public sealed class WriteReportTests
{
    private static ContentFolder Site()
    {
        var folder = new ContentFolder();
        folder.Write("masthead.yml", Reporting.ReportCountsTests.Publication);
        folder.Write("articles/authors/staff.yml", "ada: { name: Ada Byron, email: ada@quay.example }\nlin: { name: Lin Wei, relation: guest }\nnobody: { name: Nobody Yet }\n");
        folder.Write("articles/ferry.md", "---\ntitle: Ferry\nsection: Harbour\nbyline: [ada, lin]\ndisclaimers: [views]\neditorNotes:\n  - { kind: correction, text: Wrong., date: 2024-01-01 }\n  - { kind: internal, text: Ring the harbour master }\n---\nText.\n");
        folder.Write("articles/letter.yml", "title: Letter\nkind: opinion\nbyline: ada\nsection: Letters\ndisclaimers: { kind: conflict, text: A cousin. }\n");
        folder.Write("articles/draft.yml", "title: Draft\nkind: opinion\nstatus: draft\n");
        folder.Write("articles/unsigned.yml", "title: Unsigned\nnoByline: The board speaks.\nkind: editorial\n");
        folder.Write("articles/old/pier.yml", "title: Pier\nauthor: { name: Tom Brae }\nbodyFile: ../pier-text.md\n\nsuppress:\n  - { rule: MH4007, reason: No dates in 1998. }\n  - { rule: MH1001 }\n");
        folder.Write("articles/pier-text.md", "The text of the pier.\n");
        return folder;
    }

    private static (bool Succeeded, RecordingEngine Engine) Run(ContentFolder folder, Action<WriteReport>? configure = null) =>
        folder.Run(new WriteReport { ProjectFolder = folder.PathOf(""), CompilerLog = folder.PathOf("build.sarif"), Reports = [new TaskItem(folder.PathOf("out/report.json"))] }, configure);

    private static BuildReport Report(ContentFolder folder, Action<WriteReport>? configure = null)
    {
        var (succeeded, engine) = Run(folder, configure);
        Assert.True(succeeded, string.Join('\n', engine.Errors.Select(static error => error.Message)));
        return BuildReport.Read(folder.PathOf("out/report.json")).Adds();
    }

    [Fact]
    public void Findings_are_those_that_the_compiler_logged()
    {
        using var folder = Site();
        folder.Write("build.sarif", Log(
            Result("MH1001", "error", "The article has no byline.", folder.PathOf("articles/ferry.md"), 2),
            Result("CS0219", "warning", "The variable is never used.", folder.PathOf("Program.cs"), 1),
            Result("MH4016", "note", "No offset.", folder.PathOf("articles/ferry.md"), 1, suppressed: true),
            """{ "ruleId": "MH4018", "level": "error", "message": { "text": "'letters' holds no content file." } }"""));
        var report = Report(folder);

        Assert.True(report.Analyzed);
        Assert.Equal(
            ["MH4018 error - - - false", "MH4016 info articles/ferry.md 1 3 true", "MH1001 error articles/ferry.md 2 3 false"],
            report.Lines("findings", "rule", "severity", "file", "line", "column", "suppressed"));
        Assert.Equal((1, 0, 1), (report.Count("findingsByRule/MH1001"), report.Count("findingsByRule/MH4016"), report.Count("findingsByRule/MH4018")));
    }

    /// <summary>As WordPress calls a piece whose title is in another script, and what is exported from it. The log names it as the compiler does, by <see cref="Uri.AbsoluteUri"/>.</summary>
    [Theory]
    [InlineData("2012-05-01-%e3%81%82.md")]
    [InlineData("50%20off.md")]
    [InlineData("100% sure #1.md")]
    public void A_name_with_percent_signs_is_that_of_the_file(string name)
    {
        using var folder = Site();
        folder.Write("articles/" + name, "---\ntitle: Quay\nsection: Harbour\n---\nText.\n");
        folder.Write("build.sarif", Log(Result("MH1001", "error", "The article has no byline.", folder.PathOf("articles/" + name), 2)));
        var report = Report(folder);

        Assert.Equal(["articles/" + name], report.Lines("findings", "file"));
        Assert.Equal(1, report.Count("articles/withErrors"));
    }

    /// <summary>As the compiler tells who suppressed: in words.</summary>
    [Theory]
    [InlineData("DiagnosticSuppressor { Suppression Id: MH4002B, Suppression Justification: The finding is in the baseline. }", "true -")]
    [InlineData("DiagnosticSuppressor { Suppression Id: MH4002S, Suppression Justification: The content file names the rule under 'suppress:', with a reason. }", "- Of the template.")]
    [InlineData("SuppressMessageAttribute", "- Of the template.")]
    public void What_the_baseline_knows_is_said_to_be_of_it(string type, string expected)
    {
        using var folder = Site();
        folder.Write("articles/quay.yml", "title: Quay\ncolour: red\nsuppress: { rule: MH4002, reason: Of the template. }\n");
        var result = Result("MH4002", "warning", "The key 'colour' is not known.", folder.PathOf("articles/quay.yml"), 2, suppressed: true);
        folder.Write("build.sarif", Log(result.Replace("""{"kind":"inSource"}""", JsonSerializer.Serialize(new { kind = "inSource", properties = new { suppressionType = type } }), StringComparison.Ordinal)));

        Assert.Equal([expected], Report(folder).Lines("findings", "baseline", "reason"));
    }

    [Fact]
    public void Without_analyzers_or_a_log_no_finding_is_known()
    {
        using var folder = Site();
        Assert.False(Report(folder).Analyzed);

        folder.Write("build.sarif", Log(Result("MH1001", "error", "The article has no byline.", folder.PathOf("articles/ferry.md"), 2)));
        Assert.False(Report(folder, static task => task.Analyzed = false).Analyzed);
        Assert.Empty(Report(folder, static task => task.Analyzed = false).Lines("findings", "rule"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{ \"runs\": [")]
    [InlineData("[]")]
    [InlineData("""{ "version": "1.0.0", "runs": [{ "results": [{ "ruleId": "MH1001", "level": "error", "message": "No byline." }] }] }""")]
    [InlineData("""{ "runs": [{ "results": [{ "ruleId": "MH1001", "message": { "text": "x" }, "locations": [{ "physicalLocation": {} }] }] }] }""")]
    public void A_log_that_cannot_be_read_is_an_error_and_no_report(string log)
    {
        using var folder = Site();
        var (succeeded, engine) = Run(folder, task => folder.Write("build.sarif", log));

        Assert.False(succeeded);
        var error = Assert.Single(engine.Errors);
        Assert.Equal(("MASTHEAD003", folder.PathOf("build.sarif")), (error.Code, error.File));
        Assert.False(File.Exists(folder.PathOf("out/report.json")));
    }

    [Fact]
    public void A_page_is_written_beside_the_data()
    {
        using var folder = Site();
        folder.Write("build.sarif", Log(Result("MH1001", "error", "The article has no <byline>.", folder.PathOf("articles/ferry.md"), 2)));
        Report(folder, task => task.Reports = [new TaskItem(folder.PathOf("out/report.json")), new TaskItem(folder.PathOf("out/Report.HTML"))]);

        var page = File.ReadAllText(folder.PathOf("out/Report.HTML"));
        Assert.StartsWith("<!DOCTYPE html>\n", page, StringComparison.Ordinal);
        Assert.Contains("<bdi>The Quay</bdi>", page, StringComparison.Ordinal);
        Assert.Contains("The article has no &lt;byline&gt;.", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("out/report")]
    [InlineData("out/report.xml")]
    [InlineData("out/report.htm")]
    public void Any_other_name_is_an_error_that_says_which_there_are(string name)
    {
        using var folder = Site();
        var (succeeded, engine) = Run(folder, task => task.Reports = [new TaskItem(folder.PathOf("out/report.json")), new TaskItem(name)]);

        Assert.False(succeeded);
        var error = Assert.Single(engine.Errors);
        Assert.Equal(("MASTHEAD002", $"MastheadReport is '{name}'. A report is a page or data: let its name end in '.html' or '.json'."), (error.Code, error.Message));
        Assert.False(Directory.Exists(folder.PathOf("out")));
    }

    [Fact]
    public void The_same_site_gives_the_same_bytes()
    {
        using var folder = Site();
        Report(folder);
        var first = File.ReadAllBytes(folder.PathOf("out/report.json"));
        Assert.DoesNotContain((byte)'\r', first);

        File.Delete(folder.PathOf("out/report.json"));
        Assert.True(Run(folder, static task => Array.Reverse(task.Files)).Succeeded);
        Assert.Equal(first, File.ReadAllBytes(folder.PathOf("out/report.json")));
    }

    [Fact]
    public void A_file_that_is_gone_is_an_error_at_its_path()
    {
        using var folder = Site();
        var (succeeded, engine) = Run(folder, _ => File.Delete(folder.PathOf("articles/ferry.md")));

        Assert.False(succeeded);
        Assert.Equal(("MASTHEAD003", folder.PathOf("articles/ferry.md")), (Assert.Single(engine.Errors).Code, engine.Errors[0].File));
    }

    [Fact]
    public void A_report_that_cannot_be_written_is_an_error_at_its_path()
    {
        using var folder = Site();
        Directory.CreateDirectory(folder.PathOf("out/report.json"));

        var (succeeded, engine) = Run(folder);

        Assert.False(succeeded);
        Assert.Equal(("MASTHEAD003", folder.PathOf("out/report.json")), (Assert.Single(engine.Errors).Code, engine.Errors[0].File));
    }

    private static string Log(params string[] results) => $$"""{ "version": "2.1.0", "runs": [{ "results": [{{string.Join(',', results)}}] }] }""";

    private static string Result(string rule, string level, string message, string file, int line, bool suppressed = false) => JsonSerializer.Serialize(new
    {
        ruleId = rule,
        level,
        message = new { text = message },
        suppressions = suppressed ? new[] { new { kind = "inSource" } } : [],
        locations = new[]
        {
            new
            {
                physicalLocation = new
                {
                    artifactLocation = new { uri = new Uri(file).AbsoluteUri },
                    region = new { startLine = line, startColumn = 3, endLine = line, endColumn = 9 },
                },
            },
        },
    });
}
