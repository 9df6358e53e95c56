using Masthead.Generators.Generation;
using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.Fields;

/// <summary>What an edit reruns where a site declares fields.</summary>
public sealed class FieldIncrementalityTests
{
    private const string Declaration = "fields:\n  articles: { rating: int, series: list of article }\n  authors: { best: article }\ncollections:\n  reviews: { fields: { stars: int } }\n";

    private static TestSite Site => TestSite.Of(
        ("masthead.yml", Declaration),
        ("articles/world/ferry.yml", "title: Ferry\nrating: 3\nseries: [local/market]\n"),
        ("articles/local/market.yml", "title: Market\nrating: 4\n"),
        ("articles/reviews/film.yml", "title: Film\nstars: 5\n"),
        ("authors/ada.yml", "name: Ada\nbest: world/ferry\n"));

    [Fact]
    public void A_changed_declaration_reruns_everything_once()
    {
        var run = PipelineRun.Of(Site, static site => site.Edit("masthead.yml", Declaration.Replace("rating: int", "rating: { type: int, default: 3 }", StringComparison.Ordinal)));

        Assert.Equal(1, run.Reran(TrackingNames.ReadingOptions));
        Assert.Equal(1, run.Reran(TrackingNames.Directory));
        Assert.Equal(3, run.Reran(TrackingNames.GroupSources) + Unchanged(run, TrackingNames.GroupSources));
        Assert.Equal(["Fields/SiteArticle.g.cs"], run.NewOutputs.Where(static name => name.StartsWith("Fields/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Another_description_reruns_the_record_alone()
    {
        var run = PipelineRun.Of(Site, static site => site.Edit("masthead.yml", Declaration.Replace("stars: int", "stars: { type: int, description: Of five. }", StringComparison.Ordinal)));

        Assert.Equal(["Fields/Review.g.cs"], run.NewOutputs);
        Assert.True(run.IsCached(TrackingNames.Contents));
    }

    [Fact]
    public void A_changed_value_reruns_its_group_alone()
    {
        var run = PipelineRun.Of(Site, static site => site.Edit("articles/world/ferry.yml", "title: Ferry\nrating: 5\nseries: [local/market]\n"));

        Assert.StartsWith("Articles/World_", Assert.Single(run.NewOutputs), StringComparison.Ordinal);
        Assert.Equal(1, run.Reran(TrackingNames.Contents));
        Assert.Equal(1, run.Reran(TrackingNames.Groups));
        Assert.True(run.IsCached(TrackingNames.Directory));
        Assert.True(run.IsCached(TrackingNames.Index));
        Assert.True(run.IsCached(TrackingNames.RecordSources));
    }

    [Fact]
    public void A_value_that_stays_the_same_elsewhere_in_its_file_reruns_nothing() =>
        Assert.Empty(PipelineRun.Of(Site, static site => site.Edit("articles/world/ferry.yml", "series:\n- local/market\nrating: 3\ntitle: Ferry\n")).NewOutputs);

    [Fact]
    public void An_article_that_is_referred_to_and_goes_reruns_who_refers_to_it()
    {
        var run = PipelineRun.Of(Site, static site => site.Without("articles/world/ferry.yml"));

        Assert.Contains("Authors.g.cs", run.NewOutputs);
        Assert.DoesNotContain(run.NewOutputs, static name => name.StartsWith("Articles/Local_", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_of_a_collection_reruns_both_indexes()
    {
        var run = PipelineRun.Of(Site, static site => site.With("articles/reviews/play.yml", "title: Play\n"));

        Assert.Collection(
            run.NewOutputs,
            static name => Assert.Equal("Articles.g.cs", name),
            static name => Assert.StartsWith("Articles/Reviews_", name, StringComparison.Ordinal),
            static name => Assert.Equal("Fields/Review.Collection.g.cs", name));
    }

    [Fact]
    public void No_step_holds_a_compilation_or_a_symbol() => ObjectGraph.AssertFreeOfRoslyn(PipelineRun.Of(Site, static site => site).Steps);

    private static int Unchanged(PipelineRun run, string step) => run.Steps[step].SelectMany(static ran => ran.Outputs).Count() - run.Reran(step);
}
