using Masthead.Content.Baselines;
using Masthead.Content.Text;
using Masthead.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Masthead.Generators.Tests.Rules;

/// <summary>The baseline in the compiler: what it knows is recorded and not said; and MH4028, where it cannot be read.</summary>
public sealed class BaselineTests
{
    private const string Article = "title: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\nsection: Harbuor\n";

    private const string Known = """{ "version": 1, "findings": { "articles/ferry.yml": [ { "rule": "MH4011", "marked": "Harbuor" } ] } }""";

    [Fact]
    public async Task What_it_knows_is_recorded_and_not_said()
    {
        var site = Site(Article).With("masthead.baseline.json", Known);

        Assert.Empty(await Said(site));
        var recorded = Assert.Single(await site.AnalyzeAsync(reportsSuppressed: true), static diagnostic => diagnostic.IsSuppressed);
        Assert.Equal("MH4011", recorded.Id);
    }

    [Theory]
    [InlineData("# a comment above\n\n" + Article)]
    [InlineData("tags: [ferries]\n" + Article)]
    public async Task Lines_above_it_may_change(string article) => Assert.Empty(await Said(Site(article).With("masthead.baseline.json", Known)));

    [Fact]
    public async Task A_new_finding_is_said_at_its_place()
    {
        var site = Site(Article).With("articles/quay.yml", Article).With("masthead.baseline.json", Known);

        Assert.Equal(["articles/quay.yml(4,10): MH4011"], await Said(site));
    }

    [Fact]
    public async Task The_same_one_once_more_is_a_new_one()
    {
        var images = "images:\n  - src: a.jpg\n  - src: a.jpg\n";
        var site = Site(Article.Replace("Harbuor", "Harbour", StringComparison.Ordinal) + images);
        var known = site.With("masthead.baseline.json", """{ "version": 1, "findings": { "articles/ferry.yml": [ { "rule": "MH1014", "marked": "a.jpg" } ] } }""");
        var both = site.With("masthead.baseline.json", """{ "version": 1, "findings": { "articles/ferry.yml": [ { "rule": "MH1014", "marked": "a.jpg", "count": 2 } ] } }""");

        Assert.Equal(2, (await Said(site)).Length);
        Assert.Equal(["articles/ferry.yml(7,10): MH1014"], await Said(known));
        Assert.Empty(await Said(both));
    }

    [Fact]
    public async Task What_the_file_itself_suppresses_uses_nothing_up()
    {
        var site = Site(Article + "suppress: { rule: MH4011, reason: The old name. }\n").With("masthead.baseline.json", Known);

        Assert.Equal("MH4011", Assert.Single(await site.AnalyzeAsync(reportsSuppressed: true), static diagnostic => diagnostic.IsSuppressed).Id);
        Assert.Empty(await Said(site));
    }

    [Theory]
    [InlineData("{", "(1,1)", "The baseline cannot be read, so no finding is known of old: The map that opens here is never closed: add the closing brace. Take the file from your history")]
    [InlineData("", "(1,1)", "This is no baseline of Masthead's")]
    [InlineData("[]", "(1,1)", "This is no baseline of Masthead's")]
    [InlineData("{ \"name\": \"site\", \"version\": \"1.0.0\" }", "(1,1)", "This is no baseline of Masthead's")]
    [InlineData("{ \"findings\": {} }", "(1,1)", "This is no baseline of Masthead's: it has no 'version'. ")]
    [InlineData("{ \"version\": 1 }", "(1,1)", "This is no baseline of Masthead's: it has the version '1' and no 'findings'. ")]
    [InlineData("{ \"version\": 99 }", "(1,14)", "The baseline is of version 99, and this Masthead reads version 1")]
    [InlineData("{ \"version\": 2, \"findings\": {} }", "(1,14)", "The baseline is of version 2, and this Masthead reads version 1")]
    [InlineData("{ \"version\": 1, \"findings\": { \"a.yml\": {} } }", "(1,40)", "A file has a list of findings here")]
    [InlineData("{ \"version\": 1, \"findings\": { \"a.yml\": [ { \"rule\": \"MH4011\", \"marked\": \"x\", \"count\": 0 } ] } }", "(1,42)", "A finding has a 'rule'")]
    [InlineData("{ \"version\": 1,\n<<<<<<< HEAD\n \"findings\": {} }", "(2,1)", "The baseline cannot be read")]
    public async Task One_that_cannot_be_read_says_so_and_silences_nothing(string baseline, string place, string message)
    {
        var found = await Site(Article).With("masthead.baseline.json", baseline).PrintedAsync();

        Assert.Contains(found, line => line.StartsWith($"masthead.baseline.json{place}: MH4028: {message}", StringComparison.Ordinal));
        Assert.Contains(found, static line => line.StartsWith("articles/ferry.yml(4,10): MH4011", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_written_is_read()
    {
        BaselineFinding[] findings = [new("MH4011", "articles/b.yml", "it's \"so\""), new("MH1014", "articles/a.yml", "a.jpg"), new("MH1014", "articles/a.yml", "a.jpg"), new("MH1001", "articles/a.yml", "")];
        var text = new Baseline(findings).ToText();

        Assert.Equal(
            """
            {
              "version": 1,
              "findings": {
                "articles/a.yml": [
                  { "rule": "MH1001", "marked": "" },
                  { "rule": "MH1014", "marked": "a.jpg", "count": 2 }
                ],
                "articles/b.yml": [
                  { "rule": "MH4011", "marked": "it's \"so\"" }
                ]
              }
            }

            """.ReplaceLineEndings("\n"), text);
        Assert.Equal(text, BaselineReader.Read(text, TestContext.Current.CancellationToken).Baseline!.ToText());
        Assert.Equal("{\n  \"version\": 1,\n  \"findings\": {}\n}\n", new Baseline([]).ToText());
    }

    [Fact]
    public void It_only_shrinks()
    {
        var (old, mended, fresh) = (new BaselineFinding("MH4011", "a.yml", "x"), new BaselineFinding("MH4011", "a.yml", "y"), new BaselineFinding("MH4011", "a.yml", "z"));

        Assert.Equal(new Baseline([old]).ToText(), new Baseline([old, mended]).ShrunkTo([old, old, fresh]).ToText());
    }

    [Fact]
    public void A_long_text_is_known_by_its_beginning_and_a_hash_of_all_of_it()
    {
        var text = new string('a', 70) + "  \n  " + new string('b', 70);
        var marked = BaselineFinding.Of("MH1010", "a.md", text, new TextRange(0, text.Length)).Marked;

        Assert.StartsWith(new string('a', 70) + " " + new string('b', 9) + "… ", marked, StringComparison.Ordinal);
        Assert.NotEqual(marked, BaselineFinding.Of("MH1010", "a.md", text + "b", new TextRange(0, text.Length + 1)).Marked);
    }

    private static TestSite Site(string article) => TestSite.OfArticle(article).With("masthead.yml", "publisher: The Daily Harbour\nsections: [Harbour]\n");

    private static async Task<string[]> Said(TestSite site) =>
        [.. (await site.AnalyzeAsync()).Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Info).Select(static diagnostic => string.Join(": ", FoundText.Printed(diagnostic).Split(": ")[..2]))];
}
