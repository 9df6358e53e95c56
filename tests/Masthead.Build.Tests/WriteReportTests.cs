using System.Text.Json;

namespace Masthead.Build.Tests;

/// <summary>The report: what is counted, what the compiler logged, and what never stands in it.</summary>
public sealed class WriteReportTests
{
    private const string Publication = """
        publisher: The Quay
        sections: [Harbour]
        disclaimers:
          views: { kind: views, text: Not ours., requiredWhen: [{ kind: opinion }, { relation: guest }] }
          paid: { kind: sponsored, text: Paid for., requiredWhen: { kind: advertiserContent } }
          advice: { kind: legal, text: No advice. }
        policy:
          paths: { match: articles/old/**, off: [MH1001, MH4007], reason: Written in 1998. }
        """;

    private static ContentFolder Site()
    {
        var folder = new ContentFolder();
        folder.Write("masthead.yml", Publication);
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
        folder.Run(new WriteReport { ProjectFolder = folder.PathOf(""), CompilerLog = folder.PathOf("build.sarif"), Report = folder.PathOf("out/report.json") }, configure);

    private static BuildReport Report(ContentFolder folder, Action<WriteReport>? configure = null)
    {
        var (succeeded, engine) = Run(folder, configure);
        Assert.True(succeeded, string.Join('\n', engine.Errors.Select(static error => error.Message)));
        return BuildReport.Read(folder.PathOf("out/report.json")).Adds();
    }

    [Fact]
    public void Articles_are_counted_by_what_they_are()
    {
        using var folder = Site();
        var report = Report(folder);

        // The text of the pier is no article of its own.
        Assert.Equal(5, report.Count("articles/total"));
        Assert.Equal((1, 4), (report.Count("articles/byStatus/draft"), report.Count("articles/byStatus/published")));
        Assert.Equal((2, 2, 1), (report.Count("articles/byKind/news"), report.Count("articles/byKind/opinion"), report.Count("articles/byKind/editorial")));
        Assert.Equal(["harbour Harbour 1", "letters Letters 1"], report.Lines("articles/bySection", "id", "name", "articles"));
        Assert.Equal((3, 1, 1), (report.Count("articles/byline/credited"), report.Count("articles/byline/excused"), report.Count("articles/byline/none")));
    }

    [Fact]
    public void Disclaimers_are_counted_where_they_stand_and_where_they_are_due()
    {
        using var folder = Site();
        var report = Report(folder);

        // Due on the ferry, by its guest, and on the letter, which has another; not on the draft.
        Assert.Equal(
            ["views views 1 2 1", "paid sponsored 0 0 0", "advice legal 0 0 0", "- conflict 1 0 0"],
            report.Lines("disclaimers", "id", "kind", "articles", "due", "dueAndPresent"));
        Assert.Equal((2, 2, 1), (report.Count("articles/disclaimers/carrying"), report.Count("articles/disclaimers/due"), report.Count("articles/disclaimers/dueAndPresent")));
    }

    [Fact]
    public void Notes_and_authors_are_counted()
    {
        using var folder = Site();
        var report = Report(folder);

        Assert.Equal((1, 1, 1), (report.Count("notes/public"), report.Count("notes/byKind/correction"), report.Count("notes/internal")));
        Assert.Equal(["ada Ada Byron 2", "- Tom Brae 1", "lin Lin Wei 1", "nobody Nobody Yet 0"], report.Lines("authors", "id", "name", "articles"));
    }

    [Fact]
    public void Suppressions_and_policies_stand_there_with_their_reasons()
    {
        using var folder = Site();
        var report = Report(folder);

        Assert.Equal(
            ["MH4007 articles/old/pier.yml 6 No dates in 1998.", "MH1001 articles/old/pier.yml 7 -"],
            report.Lines("suppressions", "rule", "file", "line", "reason"));
        Assert.Equal(["articles/old/** masthead.yml 8 1 Written in 1998."], report.Lines("policies", "match", "file", "line", "files", "reason"));
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
    public void What_must_not_be_published_is_not_in_it()
    {
        using var folder = Site();
        folder.Write("articles/source.yml", "title: Source # told over lunch\nsources: { descriptor: a clerk, type: anonymous, anonymity: { reason: Feared for her job } }\n");
        Report(folder);

        var text = File.ReadAllText(folder.PathOf("out/report.json"));
        Assert.All((string[])["Ring the harbour master", "ada@quay.example", "Feared for her job", "told over lunch"], secret => Assert.DoesNotContain(secret, text, StringComparison.Ordinal));
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
    public void Any_content_can_be_counted()
    {
        using var folder = new ContentFolder();
        folder.Write("masthead.yml", [0xFF, 0xFE, 0x00, 0xD8]);
        folder.Write("articles/unreadable.yml", "title: [");
        folder.Write("articles/lone.yml", "title: \"\\uD800\"\nsection: \"\\uD800\"\nbyline: [\"\\uD800\", x]\nsuppress: { rule: \"\\r\\u0085\", reason: \"\\uD800\" }\r");
        folder.Write("articles/authors/empty.yml", "");

        Assert.Equal(2, Report(folder).Count("articles/total"));
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
