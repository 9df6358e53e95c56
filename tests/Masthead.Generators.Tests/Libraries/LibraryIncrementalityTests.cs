using Masthead.Generators.Generation;
using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.Libraries;

/// <summary>What an edit in a library reruns in the projects that reference it.</summary>
public sealed class LibraryIncrementalityTests
{
    private static readonly TestLibrary Register = new("Register") { Authors = [("ada-byron", "name: Ada Byron\n")] };

    private static readonly TestLibrary Nineties = new("Nineties") { Libraries = ["Register"], Articles = [TestLibrary.Article("pier") with { Tags = ["harbour"] }] };

    private static TestSite Site => TestSite.Of(("articles/ferry.md", "---\ntitle: Ferry\nauthor: ada-byron\n---\nText.\n"), ("masthead.yml", "publisher: The Daily Harbour\n")).With(Register).With(Nineties);

    [Fact]
    public void The_same_index_again_reruns_nothing_behind_it()
    {
        var run = PipelineRun.Of(Site, static site => site.With(Nineties));

        Assert.Empty(run.NewOutputs);
        Assert.All((string[])[TrackingNames.Libraries, TrackingNames.Contents, TrackingNames.Directory, TrackingNames.Index], step => Assert.True(run.IsCached(step), step));
    }

    [Fact]
    public void An_article_more_in_a_library_reruns_no_output()
    {
        var run = PipelineRun.Of(Site, static site => site.With(Nineties with { Articles = [.. Nineties.Articles, TestLibrary.Article("quay") with { Tags = ["harbour"] }] }));

        Assert.Equal(1, run.Reran(TrackingNames.Libraries));
        Assert.Empty(run.NewOutputs);
    }

    [Fact]
    public void A_tag_more_in_a_library_reruns_the_tags_alone() =>
        Assert.Equal(["Tags.g.cs"], PipelineRun.Of(Site, static site => site.With(Nineties with { Articles = [TestLibrary.Article("pier") with { Tags = ["harbour", "storm"] }] })).NewOutputs);

    [Fact]
    public void An_author_more_in_a_library_reruns_the_authors_alone() =>
        Assert.Equal(["Authors.g.cs"], PipelineRun.Of(Site, static site => site.With(Register with { Authors = [.. Register.Authors, ("lin-wei", "name: Lin Wei\n")] })).NewOutputs);

    [Fact]
    public void An_edit_in_the_project_reads_no_library_again()
    {
        var run = PipelineRun.Of(Site, static site => site.Edit("articles/ferry.md", "---\ntitle: Ferry\nauthor: ada-byron\n---\nAnother text.\n"));

        Assert.Empty(run.NewOutputs);
        Assert.True(run.IsCached(TrackingNames.Libraries));
    }
}
