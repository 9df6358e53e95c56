extern alias runtime;

using Masthead.Generators.Generation;
using Masthead.Generators.Tests.Harness;
using runtime::Masthead;

namespace Masthead.Generators.Tests.GeneratedCode;

/// <summary>Why an article is held back, for a page to say while somebody writes.</summary>
public sealed class ArticleErrorsTests
{
    [Theory]
    [InlineData("title: Ferries return\nbyline: ada-byron\n")]
    [InlineData("title: Ferries return\ncolour: red\n")]
    public void None_where_there_is_no_error(string yaml) => Assert.Empty(Errors(yaml));

    [Theory]
    [InlineData("title: Ferries return\npublished: soon\n", "articles/ferry.yml(2): MH4004: 'soon' is not a date that means one thing only.")]
    [InlineData("byline: ada-byron\n", "articles/ferry.yml(1): MH4009: The article has no title: add 'title:'.")]
    [InlineData("title: Ferries\nbyline:\n  - ada-byron\n  - lin-wei\n", "articles/ferry.yml(4): MH1002: No author is registered as 'lin-wei'.")]
    [InlineData("title: Ferries\ndisclaimer: paid\n", "articles/ferry.yml(2): MH2001: masthead.yml has no disclaimer 'paid'.")]
    [InlineData("title: Ferries\n\ndisclaimer: views\n", "articles/ferry.yml(3): MH2005: A placeholder in the disclaimer cannot be filled in.")]
    [InlineData("title: Ferries\nbodyFile: fery.txt\n", "articles/ferry.yml(2): MH4014: 'fery.txt' is not among the content.")]
    [InlineData("title: \"Ferries\n", "articles/ferry.yml(1): MH4001: The quotation mark that opens here is never closed: add the closing one at the end of the text.")]
    public void The_file_the_line_the_rule_and_what_is_wrong(string yaml, string expected)
    {
        var error = Assert.Single(Errors(yaml));

        Assert.StartsWith(expected, error.ToString(), StringComparison.Ordinal);
        Assert.Equal("articles/ferry.yml", error.File);
    }

    [Fact]
    public void In_what_is_shipped_nothing_of_it() =>
        Assert.All(Generated(live: false), static text => Assert.DoesNotContain("not a date that means one thing", text, StringComparison.Ordinal));

    [Fact]
    public void While_it_is_written_it_is_there() =>
        Assert.Contains(Generated(live: true), static text => text.Contains("not a date that means one thing", StringComparison.Ordinal));

    /// <summary>A line that is moved in one article reaches no other, and none that has no errors.</summary>
    [Theory]
    [InlineData("articles/good.yml", false)]
    [InlineData("articles/ferry.yml", true)]
    public void Moved_lines_change_what_has_errors_alone(string path, bool changes)
    {
        var site = Site("title: Ferries\npublished: soon\n").With("articles/good.yml", "title: Good\n");
        var run = PipelineRun.Of(site, site => site.Edit(path, "# moved\n" + site.Files.Single(file => file.Path.EndsWith(path, StringComparison.Ordinal)).GetText()));

        Assert.Equal(!changes, run.IsCached(TrackingNames.Contents));
    }

    /// <summary>A line says where, whoever found it: what another file lacks moves as well.</summary>
    [Theory]
    [InlineData("title: Ferries\npublished: soon\n")]
    [InlineData("title: Ferries\nbyline: lin-wei\n")]
    [InlineData("title: Ferries\ndisclaimer: paid\n")]
    [InlineData("title: Ferries\ndisclaimer: views\n")]
    [InlineData("title: Ferries\nbodyFile: fery.txt\n")]
    public void A_moved_line_is_said_anew(string yaml)
    {
        var run = PipelineRun.Of(Site(yaml), site => site.Edit("articles/ferry.yml", "# moved\n" + yaml));

        Assert.StartsWith("Articles/", Assert.Single(run.NewOutputs), StringComparison.Ordinal);
    }

    private static string[] Generated(bool live) =>
        [.. (Site("title: Ferries\npublished: soon\n") with { ReadsBodiesLive = live }).Generate().GeneratedSources.Select(static source => source.SourceText.ToString())];

    private static ValueList<ContentError> Errors(string yaml) => LoadedSite.Of(Site(yaml)).Article("Ferry").Errors;

    private static TestSite Site(string yaml) => TestSite.OfArticle(yaml) with { ReadsBodiesLive = true, IncludesDrafts = true, ContentFolder = TestSite.Root };
}
