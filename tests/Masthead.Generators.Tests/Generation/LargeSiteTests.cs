using Masthead.Benchmarks;
using Masthead.Generators.Generation;
using Masthead.Generators.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Masthead.Generators.Tests.Generation;

/// <summary>What keeps a large site fast, as counts; docs/performance.md has the times.</summary>
public sealed class LargeSiteTests
{
    [Fact]
    public void Thousands_of_articles_are_a_few_hundred_files()
    {
        var sources = Site(3_000).Generate().GeneratedSources;

        // The compiler looks through the names of all for each.
        Assert.InRange(sources.Length, 50, 500);
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
        Assert.Equal(1, run.Ran(TrackingNames.Groups));
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
    public void An_edit_among_a_thousand_asks_for_no_other_articles_text()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var site = Site(1_000);
        var texts = site.Files.Select(static file => new CountedText(file)).ToArray();
        var articles = texts.Where(static file => file.Path.Contains("/articles/", StringComparison.Ordinal)).ToArray();
        var edited = articles[^1];
        var driver = (site with { Files = [.. texts] }).Driver.RunGenerators(site.Compilation, cancellation);
        Assert.All(articles, static article => Assert.Equal(1, article.TimesAsked));

        driver.ReplaceAdditionalText(edited, new InMemoryText(edited.Path, "---\ntitle: Another\n---\n")).RunGenerators(site.Compilation, cancellation);

        Assert.All(articles, static article => Assert.Equal(1, article.TimesAsked));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(400)]
    public void A_folder_that_comes_renames_no_file(int folders)
    {
        var site = TestSite.Of([.. Enumerable.Range(1000, folders).Select(static number => ($"articles/{number}/piece.yml", $"title: Piece {number}\n"))]);
        var names = Names(site);

        // Before all others and in their midst: a class that is renamed cannot be hot-reloaded.
        Assert.Superset(names, Names(site.With("articles/0/piece.yml", "title: New\n")));
        Assert.Superset(names, Names(site.With("articles/1005-a/piece.yml", "title: New\n")));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(160)]
    public void A_folder_that_grows_renames_no_file(int articles)
    {
        var site = TestSite.Of([.. Enumerable.Range(0, articles).Select(static number => ($"articles/world/piece-{number}.yml", $"title: Piece {number}\n"))]);

        var (before, after) = (Names(site), Names(site.With("articles/world/one-more.yml", "title: One more\n")));

        Assert.Superset(before, after);
        Assert.True(after.Count > before.Count);
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

    private static HashSet<string> Names(TestSite site) => [.. site.Generate().GeneratedSources.Select(static source => source.HintName)];

    private static TestSite Site(int articles, bool hasFields = false) => TestSite.Of([.. Corpus.Of(articles, hasFields)]);

    private static TestSite Edit(TestSite site, string before, string after, bool hasFields = false)
    {
        var (path, text) = Corpus.Of(1_000, hasFields).First(static file => file.Path.EndsWith(".md", StringComparison.Ordinal));
        return site.Edit(path, text.Replace(before, after, StringComparison.Ordinal));
    }
}
