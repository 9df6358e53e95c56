using System.Text;
using Masthead.Content.Reporting.Counting;
using Masthead.Content.Reporting.Html;

namespace Masthead.Build.Tests.Reporting;

/// <summary>The report: what is counted, whoever asks, and what never stands in it.</summary>
public sealed class ReportCountsTests
{
    internal const string Publication = """
        publisher: The Quay
        sections: [Harbour]
        disclaimers:
          views: { kind: views, text: Not ours., requiredWhen: [{ kind: opinion }, { relation: guest }] }
          paid: { kind: sponsored, text: Paid for., requiredWhen: { kind: advertiserContent } }
          advice: { kind: legal, text: No advice. }
        policy:
          paths: { match: articles/old/**, off: [MH1001, MH4007], reason: Written in 1998. }
        """;

    internal static readonly (string File, string Text)[] Site =
    [
        ("masthead.yml", Publication),
        ("authors/staff.yml", "ada: { name: Ada Byron, email: ada@quay.example }\nlin: { name: Lin Wei, relation: guest, bio: Lin Wei sails. }\nnobody: { name: Nobody Yet }\nwire: { name: Coastwire, type: organization, relation: agency }\n"),
        ("articles/ferry.md", """
            ---
            title: Ferry
            section: Harbour
            date: 2024-01-02
            byline: [ada, lin]
            disclaimers: [views]
            editorNotes:
              - { kind: correction, text: Wrong., date: 2024-01-01 }
              - { kind: update, text: New., date: 2024-03-09 }
              - { kind: correction, text: Wrong again., date: 2024-03-31T23:30:00-10:00 }
              - { kind: clarification, text: Unclear. }
              - { kind: context, text: Whence., date: 2024-03-01 }
              - { kind: internal, text: Ring the harbour master }
            ---
            Text.

            """),
        ("articles/letter.yml", "title: Letter\nkind: opinion\nbyline: ada\nsection: Letters\ndisclaimers: { kind: conflict, text: A cousin. }\n"),
        ("articles/draft.yml", "title: Draft\nkind: opinion\nstatus: draft\n"),
        ("articles/unsigned.yml", "title: Unsigned\nnoByline: The board speaks.\nkind: editorial\ndate: 2023-12-31\n"),
        ("articles/old/pier.yml", "title: Pier\nauthor: { name: Tom Brae }\nbodyFile: ../pier-text.md\n\nsuppress:\n  - { rule: MH4007, reason: No dates in 1998. }\n  - { rule: MH1001 }\n"),
        ("articles/pier-text.md", "The text of the pier.\n"),
    ];

    private static BuildReport Report(params (string File, string Text)[] files) => BuildReport.Of(ReportJson.Write(ReportedSite.Of(files).Report())).Adds();

    [Fact]
    public void Articles_are_counted_by_what_they_are()
    {
        var report = Report(Site);

        // The text of the pier is no article of its own.
        Assert.Equal(5, report.Count("articles/total"));
        Assert.Equal((1, 4), (report.Count("articles/byStatus/draft"), report.Count("articles/byStatus/published")));
        Assert.Equal((2, 2, 1), (report.Count("articles/byKind/news"), report.Count("articles/byKind/opinion"), report.Count("articles/byKind/editorial")));
        Assert.Equal((1, 1, 3), (report.Count("articles/byYear/2023"), report.Count("articles/byYear/2024"), report.Count("articles/withoutDate")));
        Assert.Equal(["harbour Harbour 1", "letters Letters 1"], report.Lines("articles/bySection", "id", "name", "articles"));
        Assert.Equal((3, 1, 1), (report.Count("articles/byline/credited"), report.Count("articles/byline/excused"), report.Count("articles/byline/none")));
    }

    [Fact]
    public void Who_needs_no_byline_lacks_none()
    {
        var report = Report(("articles/a.yml", "title: A\n"), ("articles/b.yml", "title: B\nkind: editorial\n"), ("articles/c.yml", "title: C\nkind: letter\n"), ("articles/d.yml", "title: D\nstatus: draft\n"), ("masthead.yml", "policy: { unsigned: [letter] }\n"));

        Assert.Equal((4, 3), (report.Count("articles/byline/none"), report.Count("articles/byline/needsNone")));
    }

    [Fact]
    public void Disclaimers_are_counted_where_they_stand_and_where_they_are_due()
    {
        var report = ReportedSite.Of(Site).Report();

        // Due on the ferry, by its guest, and on the letter, which has another; not on the draft.
        Assert.Equal(
            ["views views 1 2 1 Letter content/articles/letter.yml", "paid sponsored 0 0 0 ", "advice legal 0 0 0 ", "- conflict 1 0 0 "],
            report.Disclaimers.Select(static one => $"{one.Id ?? "-"} {one.Kind} {one.Articles} {one.Due} {one.DueAndPresent} {string.Join(", ", one.MissingOn.Select(static article => $"{article.Title} {article.File}"))}"));
        Assert.Equal(new DueCounts(2, 2, 1), report.Articles.Disclaimers);
    }

    [Fact]
    public void Notes_and_authors_are_counted()
    {
        var report = Report(Site);

        Assert.Equal((5, 2, 1), (report.Count("notes/public"), report.Count("notes/byKind/correction"), report.Count("notes/internal")));
        Assert.Equal(
            ["ada Ada Byron 2 false content/authors/staff.yml", "- Tom Brae 1 - -", "lin Lin Wei 1 true content/authors/staff.yml", "nobody Nobody Yet 0 false content/authors/staff.yml", "wire Coastwire 0 - content/authors/staff.yml"],
            report.Lines("authors", "id", "name", "articles", "bio", "file"));
    }

    /// <summary>Of the day that the newsroom had, wherever the machine is.</summary>
    [Fact]
    public void Corrections_are_counted_by_month()
    {
        var corrections = ReportedSite.Of(Site).Report().Corrections;

        Assert.Equal(["2024-01: correction 1", "2024-03: correction 1, update 1"], corrections.ByMonth.Select(static month => $"{month.Month}: {Counts(month.ByKind)}"));
        Assert.Equal("clarification 1", Counts(corrections.WithoutDate));
    }

    [Fact]
    public void Findings_are_counted_by_rule_severity_and_section()
    {
        var report = ReportedSite.Of(
            ("masthead.yml", "sections: [Harbour]\n"),
            ("articles/a.yml", "title: A\nsection: Harbour\ndate: 2024-01-01\n"),
            ("articles/b.yml", "title: B\nsection: harbour\ndate: 2024-01-01\nbodyFile: b.txt\nnoByline: Ours.\n"),
            ("articles/b.txt", "<!-- -->\n\nCorrection: the pier is 90 metres long.\n"),
            ("articles/c.yml", "title: C\ndate: 2024-01-01\n"),
            ("authors/x.yml", "name: X\nbio: X.\nnmae: Y\n")).Report();

        Assert.Equal(2, report.FindingsByRule["MH1001"]);
        Assert.Equal(["harbour Harbour"], report.FindingsBySection.Select(static section => $"{section.Id} {section.Name}"));
        Assert.Contains("MH1001 1", Counts(report.FindingsBySection[0].ByRule), StringComparison.Ordinal);
        // In the text of another file, and yet of the section.
        Assert.Contains(report.Findings, static finding => finding.File == "content/articles/b.txt");
        Assert.Contains(report.Findings.Single(static finding => finding.File == "content/articles/b.txt").Rule, report.FindingsBySection[0].ByRule.Keys);
        Assert.Contains("MH1001 1", Counts(report.FindingsWithoutSection), StringComparison.Ordinal);
        Assert.Contains("MH4002", Counts(report.FindingsWithoutSection), StringComparison.Ordinal);
        Assert.Equal(report.FindingsByRule.Values.Sum(), report.FindingsBySeverity.Values.Sum());
        // b has a warning alone.
        Assert.Equal(2, report.Articles.WithErrors);
        Assert.Null(ReportedSite.Of(Site).Report(findings: null).Articles.WithErrors);
    }

    [Fact]
    public void What_an_error_keeps_from_readers_is_named()
    {
        var report = ReportedSite.Of(
            ("articles/good.yml", "title: Good\nnoByline: Ours.\n"),
            ("articles/unreadable.yml", "title: [\n"),
            ("articles/stranger.yml", "title: Stranger\nbyline: nobody-there\n"),
            ("articles/bodiless.yml", "title: Bodiless\nbodyFile: gone.md\n"),
            ("articles/undecided.yml", "title: Undecided\nstatus: drfat\n"),
            ("articles/draft.yml", "title: Draft\nstatus: draft\nbyline: nobody-there\n"),
            ("authors/ada.yml", "name: Ada Byron\n")).Report();

        Assert.Equal(["bodiless", "stranger", "undecided", "unreadable"], report.Articles.HeldBack.Select(static article => Path.GetFileNameWithoutExtension(article.File)));
    }

    [Fact]
    public void Suppressions_and_policies_stand_there_with_their_reasons()
    {
        var report = Report(Site);

        Assert.Equal(
            ["MH4007 content/articles/old/pier.yml 6 No dates in 1998.", "MH1001 content/articles/old/pier.yml 7 -"],
            report.Lines("suppressions", "rule", "file", "line", "reason"));
        Assert.Equal(["articles/old/** content/masthead.yml 8 1 Written in 1998."], report.Lines("policies", "match", "file", "line", "files", "reason"));
    }

    /// <summary>As findings do: in lines that editors show.</summary>
    [Fact]
    public void Lines_are_counted_as_those_of_findings()
    {
        var report = ReportedSite.Of(("articles/a.yml", "title: \"A\u2028\u0085b\"\r\nboi: x\rnoByline: Ours.\nsuppress:\n  - { rule: MH4002, reason: Why not. }\n")).Report();

        Assert.Equal(5, Assert.Single(report.Suppressions).Line);
        Assert.Equal((2, "Why not."), report.Findings.Where(static finding => finding.Rule == "MH4002").Select(static finding => (finding.Line!.Value, finding.Reason)).Single());
    }

    [Fact]
    public void A_suppressed_finding_has_its_reason()
    {
        var report = ReportedSite.Of(
            ("articles/a.yml", "title: A\nnoByline: Ours.\nsuppress: { rule: mh4007, reason: Nobody knows when. }\n"),
            ("authors/all.yml", "ada: { name: Ada Byron, boi: x, suppress: { rule: MH4002, reason: Of the template. } }\nlin: { name: Lin Wei, boi: x }\n")).Report();

        Assert.Equal(
            ["MH4007 True Nobody knows when.", "MH4002 True Of the template.", "MH4002 False "],
            report.Findings.Where(static finding => finding.Rule is "MH4002" or "MH4007").Select(static finding => $"{finding.Rule} {finding.Suppressed} {finding.Reason}"));
    }

    [Fact]
    public void Any_content_can_be_counted()
    {
        var report = ReportedSite.Of(
            ("masthead.yml", "\uFFFD\uFFFD\0"),
            ("articles/unreadable.yml", "title: ["),
            ("articles/lone.yml", "title: \"\\uD800\"\nsection: \"\\uD800\"\nbyline: [\"\\uD800\", x]\neditorNotes: { kind: correction, text: \"\\uD800\", date: 0001-01-01 }\nsuppress: { rule: \"\\r\\u0085\", reason: \"\\uD800\" }\r"),
            ("authors/empty.yml", "")).Report();

        Assert.Equal(2, BuildReport.Of(ReportJson.Write(report)).Adds().Count("articles/total"));
        Assert.EndsWith("</html>\n", Encoding.UTF8.GetString(ReportPage.Write(report, null)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_must_not_be_published_is_not_in_it()
    {
        var report = ReportedSite.Of([.. Site, ("articles/source.yml", "title: Source # told over lunch\nsources: { descriptor: a clerk, type: anonymous, anonymity: { reason: Feared for her job } }\n")]).Report();

        Assert.All((byte[][])[ReportJson.Write(report), ReportPage.Write(report, null)], written => Assert.All(
            (string[])["Ring the harbour master", "ada@quay.example", "Feared for her job", "told over lunch"],
            secret => Assert.DoesNotContain(secret, Encoding.UTF8.GetString(written), StringComparison.Ordinal)));
    }

    private static string Counts(IReadOnlyDictionary<string, int> counts) => string.Join(", ", counts.Select(static count => $"{count.Key} {count.Value}"));
}
