using Masthead.Benchmarks;
using Masthead.Generators.Generation;
using Masthead.Generators.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Masthead.Generators.Tests.Generation;

/// <summary>What keeps a large site fast, as counts; docs/performance.md has the times.</summary>
public sealed class LargeSiteTests
{
    [Fact]
    public void Thousands_of_articles_fit_plain_literals()
    {
        var sources = Site(3_000).Generate().GeneratedSources;

        // Few files, since the compiler looks through the names of all for each; plain, since dotnet watch can refuse others.
        Assert.InRange(sources.Length, 50, 500);
        Assert.DoesNotContain(sources, static source => source.SourceText.ToString().Contains("u8", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_title_edit_among_a_thousand_reruns_one_of_each(bool hasFields)
    {
        var run = PipelineRun.Of(Site(1_000, hasFields), site => Edit(site, "title: ", "title: Another ", hasFields));

        Assert.Single(run.NewOutputs);
        Assert.All(
            [TrackingNames.Paths, TrackingNames.Contents, TrackingNames.Groups, TrackingNames.GroupSources],
            (string step) => Assert.Equal(1, run.Reran(step)));
        Assert.All([TrackingNames.Layout, TrackingNames.Directory, TrackingNames.Index], (string step) => Assert.True(run.IsCached(step), step));
    }

    [Fact]
    public void A_body_edit_among_a_thousand_reruns_nothing_behind_the_parse()
    {
        var run = PipelineRun.Of(Site(1_000), static site => Edit(site, "\n\n", " More.\n\n"));

        Assert.Empty(run.NewOutputs);
        Assert.Equal(1, run.Reran(TrackingNames.Paths));
        Assert.All([TrackingNames.Contents, TrackingNames.Groups, TrackingNames.BodyFiles], (string step) => Assert.True(run.IsCached(step), step));
    }

    [Fact]
    public void Texts_past_the_plain_ones_are_one_literal_a_class()
    {
        var caption = new string('x', 1_000_000);
        var sources = TestSite.Of([.. Enumerable.Range(0, 8).Select(number => ($"articles/{number}/long.yml", $"title: Long {number}\nimages: {{ src: /a.jpg, caption: {caption} }}\n"))]).Generate().GeneratedSources
            .Select(static source => source.SourceText.ToString()).Where(static source => source.Contains("u8", StringComparison.Ordinal)).ToArray();

        // To the compiler a '+' between two of them is a search among all operators there are.
        Assert.NotEmpty(sources);
        Assert.All(sources, static source => Assert.DoesNotContain("u8 +", source, StringComparison.Ordinal));
    }

    [Fact]
    public void No_method_names_more_than_a_few_groups()
    {
        var sources = TestSite.Of([.. Enumerable.Range(0, 100).Select(static number => ($"articles/{number}/piece.yml", $"title: Piece {number}\n"))]).Generate().GeneratedSources;
        var index = sources.Single(static source => source.HintName == "Articles.g.cs").SyntaxTree.GetRoot(TestContext.Current.CancellationToken);

        // The runtime loads every class that a method names: one that named all of them would take long to start.
        Assert.All(
            index.DescendantNodes().OfType<MethodDeclarationSyntax>(),
            static method => Assert.InRange(method.DescendantNodes().OfType<SwitchExpressionArmSyntax>().Count(), 0, 17));
    }

    private static TestSite Site(int articles, bool hasFields = false) => TestSite.Of([.. Corpus.Of(articles, hasFields)]);

    private static TestSite Edit(TestSite site, string before, string after, bool hasFields = false)
    {
        var (path, text) = Corpus.Of(1_000, hasFields).First(static file => file.Path.EndsWith(".md", StringComparison.Ordinal));
        return site.Edit(path, text.Replace(before, after, StringComparison.Ordinal));
    }
}
