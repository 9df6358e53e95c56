using Masthead.Content.Text;
using Masthead.Generators.Analyzers;
using Masthead.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Masthead.Generators.Tests.Rules;

/// <summary>What mends a finding: applied, the rule is silent, nothing else is found, and nothing but its range has changed.</summary>
public sealed class EditTests
{
    private const string Publication =
        "publisher: The Daily Harbour\nsections: [Harbour, Town]\ndisclaimers:\n  views: { kind: views, text: 'The views are those of {author}.' }\n";

    [Theory]
    [InlineData("MH4002", "title: Ferries\nbyline: ada-byron\npublished: 2024-05-31\nstadfirst: They sail.\n", "standfirst")]
    [InlineData("MH4002", "title: Ferries\nbyline: ada-byron\npublished: 2024-05-31\n\"stadfirst\": They sail. # stays\n", "\"standfirst\"")]
    [InlineData("MH4003", "title: Ferries\nbyline: ada-byron\npublished: 2024-05-31\nkind: analisys # stays", "analysis")]
    [InlineData("MH4003", "title: Ferries\r\nbyline: ada-byron\r\npublished: 2024-05-31\r\nkind: 'analisys'\r\n", "'analysis'")]
    [InlineData("MH4011", "title: Ferries\nbyline: ada-byron\npublished: 2024-05-31\nsection: Harbuor\n", "harbour")]
    [InlineData("MH1002", "title: Ferries\nbyline: [ada-byrn, { name: Lin Wei, url: /lin }]\npublished: 2024-05-31\n", "ada-byron")]
    [InlineData("MH1002", "title: Ferries\nbyline: Ada Byrron\npublished: 2024-05-31\n", "ada-byron")]
    [InlineData("MH2001", "title: Ferries\nbyline: ada-byron\nkind: opinion\npublished: 2024-05-31\ndisclaimers: [veiws]\n", "views")]
    [InlineData("MH2005", "title: Ferries\nbyline: ada-byron\nkind: opinion\npublished: 2024-05-31\ndisclaimers: { kind: views, text: 'Of {autor}, not ours.' }\n", "{author}")]
    [InlineData("MH4004", "title: Ferries\nbyline: ada-byron\npublished: draft # stays\ndate: 2024-05-31\n", "false")]
    [InlineData("MH4004", "title: Ferries\nbyline: ada-byron\npublished: 'yes'\ndate: 2024-05-31\n", "true")]
    [InlineData("MH4014", "title: Ferries\nbyline: ada-byron\npublished: 2024-05-31\nbodyFile: fery.txt\n", "ferry.txt")]
    [InlineData("MH4013", "title: Ferries\nbyline: ada-byron\nsuppress: { rule: MH40007, reason: An undated fragment. }\n", "MH4007")]
    public async Task The_nearest_word_stands_where_the_other_one_did(string id, string yaml, string newText)
    {
        var site = TestSite.OfArticle(yaml).With("articles/ferry.txt", "They sail.").With("masthead.yml", Publication);
        var found = Assert.Single((await site.AnalyzeAsync()).Where(diagnostic => diagnostic.Id == id));
        var edit = OfferedEdits.Of(found)[0];

        Assert.Equal((found.Location.SourceSpan.Start, found.Location.SourceSpan.End, newText), (edit.Range.Start, edit.Range.End, edit.NewText));
        Assert.StartsWith("Replace by '", edit.Title, StringComparison.Ordinal);
        Assert.Contains(found.Properties[FindingProperties.About]!, yaml, StringComparison.Ordinal);

        var mended = yaml[..edit.Range.Start] + edit.NewText + yaml[edit.Range.End..];
        Assert.Empty((await site.Edit("articles/ferry.yml", mended).AnalyzeAsync()).Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Info));
    }

    /// <summary>An article's lines, and what the edit makes of them.</summary>
    internal static async Task Mends(string id, string yaml, string mended)
    {
        const string Head = "byline: ada-byron\npublished: 2024-05-31\n";
        var site = TestSite.OfArticle(Head + yaml);
        var found = Assert.Single((await site.AnalyzeAsync()).Where(diagnostic => diagnostic.Id == id));
        var edit = Assert.Single(OfferedEdits.Of(found));
        var text = (Head + yaml)[..edit.Range.Start] + edit.NewText + (Head + yaml)[edit.Range.End..];

        Assert.Equal(Head + mended, text);
        Assert.Empty((await site.Edit("articles/ferry.yml", text).AnalyzeAsync()).Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Info));
    }

    [Fact]
    public async Task Namesakes_are_told_apart_by_one_edit_each()
    {
        var site = TestSite.OfArticle("title: Ferries\nbyline: Lin Wei\npublished: 2024-05-31\n")
            .With("authors/lin-1.yml", "name: Lin Wei\nsameAs: https://one.example\n")
            .With("authors/lin-2.yml", "name: Lin Wei\nsameAs: https://two.example\n");

        var found = Assert.Single((await site.AnalyzeAsync()).Where(static diagnostic => diagnostic.Id == "MH1002"));

        Assert.Equal(["lin-1", "lin-2"], OfferedEdits.Of(found).Select(static edit => edit.NewText));
    }

    [Fact]
    public async Task What_nobody_can_guess_has_no_edit_but_says_what_it_is_about()
    {
        var found = Assert.Single((await TestSite.OfArticle("title: Ferries\nbyline: Dr. Somebody\npublished: 2024-05-31\n").AnalyzeAsync()).Where(static diagnostic => diagnostic.Id == "MH1002"));

        Assert.Equal("Dr. Somebody", found.Properties[FindingProperties.About]);
        Assert.Empty(OfferedEdits.Of(found));
    }

    [Theory]
    [InlineData("plain", "harbour", "harbour")]
    [InlineData("'single'", "it's", "'it''s'")]
    [InlineData("\"double\"", "a \"b\"", "\"a \\\"b\\\"\"")]
    [InlineData("plain", "a: b", "\"a: b\"")]
    [InlineData("plain", "- a", "\"- a\"")]
    [InlineData("plain", "a, b", "\"a, b\"")]
    public void A_value_keeps_the_quotation_marks_of_the_one_before(string written, string value, string expected) =>
        Assert.Equal(expected, ScalarText.Like(written, value));
}
