using Masthead.Generators.Generation;
using Masthead.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Masthead.Generators.Tests.Generation;

/// <summary>What an edit reruns: which steps, and which files the compiler is handed anew.</summary>
public sealed class IncrementalityTests
{
    private const string Ferry = "articles/world/ferry.md";

    private static TestSite Site => TestSite.Of(
        (Ferry, "---\ntitle: Ferry\nauthor: ada-byron\ntags: [harbour]\n---\nText.\n"),
        ("articles/local/market.md", "---\ntitle: Market\nauthor: lin-wei\n---\nText.\n"),
        ("authors/ada-byron.yml", "name: Ada Byron\n"),
        ("authors/lin-wei.yml", "name: Lin Wei\n"),
        ("masthead.yml", "publisher: The Daily Harbour\n"),
        ("notes.txt", "not content"));

    [Fact]
    public void A_CSharp_edit_reruns_nothing()
    {
        var run = PipelineRun.Of(Site.Edit("masthead.yml", "fields: { articles: { rating: int } }\n"), static site => site with { Code = "class Program;" });

        Assert.Empty(run.NewOutputs);
        Assert.All(AllSteps, step => Assert.True(run.IsCached(step), step));
    }

    [Fact]
    public void The_same_text_again_reruns_nothing_behind_the_parse()
    {
        var run = PipelineRun.Of(Site, static site => site.Edit(Ferry, "---\ntitle: Ferry\nauthor: ada-byron\ntags: [harbour]\n---\nText.\n"));

        Assert.Empty(run.NewOutputs);
        Assert.Equal(1, run.Reran(TrackingNames.Paths));
        Assert.True(run.IsCached(TrackingNames.Contents));
    }

    [Fact]
    public void A_body_edit_reruns_no_output()
    {
        var run = PipelineRun.Of(Site, static site => site.Edit(Ferry, "---\ntitle: Ferry\nauthor: ada-byron\ntags: [harbour]\n---\nAnother text.\n"));

        Assert.Empty(run.NewOutputs);
        Assert.True(run.IsCached(TrackingNames.Contents));
        Assert.True(run.IsCached(TrackingNames.Index));
    }

    [Fact]
    public void A_comment_or_a_moved_key_reruns_no_output()
    {
        var run = PipelineRun.Of(Site, static site => site.Edit(Ferry, "---\n# checked\nauthor: ada-byron\ntitle: Ferry\ntags: [harbour]\n---\nText.\n"));

        Assert.Empty(run.NewOutputs);
        Assert.True(run.IsCached(TrackingNames.Contents));
    }

    [Fact]
    public void A_site_with_names_that_hold_dots_reruns_no_more_than_another()
    {
        var site = Site.With("articles/world/program.cs.md", "---\ntitle: Program\n---\nText.\n").With("articles/world/ferry.de.md", "---\ntitle: Fähre\n---\nText.\n");
        var run = PipelineRun.Of(site, static site => site.Edit("articles/world/program.cs.md", "---\ntitle: Program\n---\nAnother text.\n"));

        Assert.Empty(run.NewOutputs);
        Assert.True(run.IsCached(TrackingNames.Contents));
    }

    [Fact]
    public void A_mirror_that_makes_a_folder_a_language_reruns_that_folder_and_its_originals_alone()
    {
        const string Text = "---\ntitle: Mercado\n---\nText.\n";
        var site = Site.With("articles/es/local/market.md", Text).With("articles/es/world/storm.md", Text).With("articles/town/hall.md", Text);
        var run = PipelineRun.Of(site, static site => site.With("articles/es/world/ferry.md", Text));

        Assert.Contains(run.NewOutputs, static name => name.StartsWith("Articles/Es_Local_", StringComparison.Ordinal));
        Assert.DoesNotContain(run.NewOutputs, static name => name.StartsWith("Articles/Town_", StringComparison.Ordinal) || name.StartsWith("Authors", StringComparison.Ordinal));
    }

    [Fact]
    public void A_piece_more_in_a_language_s_folder_reruns_its_group_and_the_index()
    {
        const string Text = "---\ntitle: Mercado\n---\nText.\n";
        var site = Site.With("articles/es/local/market.md", Text).With("articles/es/world/ferry.md", Text);
        var run = PipelineRun.Of(site, static site => site.With("articles/es/world/storm.md", Text));

        Assert.Collection(
            run.NewOutputs,
            static name => Assert.Equal("Articles.g.cs", name),
            static name => Assert.StartsWith("Articles/Es_World_", name, StringComparison.Ordinal));
        Assert.Empty(PipelineRun.Of(site, static site => site.Edit("articles/es/world/ferry.md", Text.Replace("Text.", "Texto.", StringComparison.Ordinal))).NewOutputs);
    }

    [Fact]
    public void A_policy_for_paths_reruns_no_output()
    {
        var run = PipelineRun.Of(Site, static site => site.Edit("masthead.yml", "publisher: The Daily Harbour\npolicy: { paths: { match: '**', off: MH4007, reason: Old. } }\n"));

        Assert.Empty(run.NewOutputs);
        Assert.True(run.IsCached(TrackingNames.Publication));
        Assert.True(run.IsCached(TrackingNames.Directory));
    }

    [Fact]
    public void A_title_edit_reruns_its_group_alone()
    {
        var run = PipelineRun.Of(Site, static site => site.Edit(Ferry, "---\ntitle: The ferry\nauthor: ada-byron\ntags: [harbour]\n---\nText.\n"));

        Assert.StartsWith("Articles/World_", Assert.Single(run.NewOutputs), StringComparison.Ordinal);
        Assert.Equal(1, run.Reran(TrackingNames.Contents));
        Assert.True(run.IsCached(TrackingNames.Layout));
        Assert.Equal(1, run.Reran(TrackingNames.Groups));
        Assert.Equal(1, run.Reran(TrackingNames.GroupSources));
        Assert.True(run.IsCached(TrackingNames.GroupIndexes));
        Assert.True(run.IsCached(TrackingNames.Index));
    }

    [Fact]
    public void A_new_tag_reruns_its_group_the_index_and_the_tags()
    {
        var run = PipelineRun.Of(Site, static site => site.Edit(Ferry, "---\ntitle: Ferry\nauthor: ada-byron\ntags: [harbour, boats]\n---\nText.\n"));

        Assert.Collection(
            run.NewOutputs,
            static name => Assert.Equal("Articles.g.cs", name),
            static name => Assert.StartsWith("Articles/World_", name, StringComparison.Ordinal),
            static name => Assert.Equal("Tags.g.cs", name));
    }

    [Fact]
    public void A_new_address_or_alias_reruns_its_group_and_the_index()
    {
        foreach (var line in (string[])["permalink: /about", "aliases: /old"])
        {
            var run = PipelineRun.Of(Site, site => site.Edit(Ferry, $"---\ntitle: Ferry\nauthor: ada-byron\ntags: [harbour]\n{line}\n---\nText.\n"));

            Assert.Collection(run.NewOutputs, static name => Assert.Equal("Articles.g.cs", name), static name => Assert.StartsWith("Articles/World_", name, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void An_authors_new_name_reruns_the_authors_and_the_groups_that_show_it()
    {
        var run = PipelineRun.Of(Site, static site => site.Edit("authors/ada-byron.yml", "name: Ada King\n"));

        Assert.Collection(
            run.NewOutputs,
            static name => Assert.StartsWith("Articles/World_", name, StringComparison.Ordinal),
            static name => Assert.Equal("Authors.g.cs", name));
    }

    [Fact]
    public void An_authors_new_bio_reruns_the_authors_alone()
    {
        var run = PipelineRun.Of(Site, static site => site.Edit("authors/ada-byron.yml", "name: Ada Byron\nbio: Lives by the sea.\n"));

        Assert.Equal(["Authors.g.cs"], run.NewOutputs);
    }

    [Fact]
    public void When_a_disclaimer_is_required_changes_no_output()
    {
        var run = PipelineRun.Of(
            Site.With("masthead.yml", "disclaimers: { views: { text: The author's own. } }\n"),
            static site => site.Edit("masthead.yml", "disclaimers: { views: { text: The author's own., requiredWhen: { kind: opinion } } }\n"));

        Assert.Empty(run.NewOutputs);
        Assert.Equal(1, run.Reran(TrackingNames.Publication));
        Assert.True(run.IsCached(TrackingNames.Index));
    }

    [Fact]
    public void When_an_authors_disclaimer_ends_reruns_the_groups_that_it_leaves()
    {
        var site = Site
            .With("authors/ada-byron.yml", "name: Ada Byron\ndisclaimer: views\n")
            .With("articles/world/storm.yml", "title: Storm\nauthor: ada-byron\npublished: 2024-05-31\n")
            .With("articles/local/quay.yml", "title: Quay\nauthor: ada-byron\npublished: 2024-05-01\n")
            .With("masthead.yml", "disclaimers: { views: { text: The author's own. } }\n");

        var run = PipelineRun.Of(site, static site => site.Edit("masthead.yml", "disclaimers: { views: { text: The author's own., expires: 2024-05-15 } }\n"));

        Assert.StartsWith("Articles/World_", Assert.Single(run.NewOutputs), StringComparison.Ordinal);
        Assert.True(run.IsCached(TrackingNames.Index));
    }

    [Fact]
    public void An_added_article_reruns_its_group_and_the_index()
    {
        var run = PipelineRun.Of(Site, static site => site.With("articles/world/storm.yml", "title: Storm\n"));

        Assert.Collection(
            run.NewOutputs,
            static name => Assert.Equal("Articles.g.cs", name),
            static name => Assert.StartsWith("Articles/World_", name, StringComparison.Ordinal));
    }

    [Fact]
    public void A_removed_article_reruns_its_group_and_the_index()
    {
        var run = PipelineRun.Of(Site.With("articles/world/storm.yml", "title: Storm\n"), static site => site.Without("articles/world/storm.yml"));

        Assert.Collection(
            run.NewOutputs,
            static name => Assert.Equal("Articles.g.cs", name),
            static name => Assert.StartsWith("Articles/World_", name, StringComparison.Ordinal));
    }

    [Fact]
    public void A_key_left_to_the_site_reruns_the_parse_once_and_what_it_changes()
    {
        var run = PipelineRun.Of(Site, static site => site.Edit("masthead.yml", "publisher: The Daily Harbour\nignoreKeys: [tags]\n"));

        Assert.Equal(1, run.Reran(TrackingNames.ReadingOptions));
        Assert.Equal(1, run.Reran(TrackingNames.Contents));
        Assert.Contains("Tags.g.cs", run.NewOutputs);
        Assert.DoesNotContain(run.NewOutputs, static name => name.StartsWith("Articles/Local_", StringComparison.Ordinal));
    }

    [Fact]
    public void A_kind_of_the_publication_s_own_reruns_the_parse_once_and_what_has_it()
    {
        var site = Site.With("articles/world/storm.yml", "title: Storm\nkind: dispatch\n").With("masthead.yml", "kinds: { dispatch: { is: news, name: Dispatch } }\n");
        var run = PipelineRun.Of(site, static site => site.Edit("masthead.yml", "kinds: { dispatch: { is: news, name: Report } }\n"));

        Assert.Equal(1, run.Reran(TrackingNames.ReadingOptions));
        Assert.Equal(1, run.Reran(TrackingNames.Contents));
        Assert.StartsWith("Articles/World_", Assert.Single(run.NewOutputs), StringComparison.Ordinal);
    }

    [Fact]
    public void A_time_zone_reruns_the_parse_once_and_what_has_dates()
    {
        var site = Site.With("articles/world/storm.yml", "title: Storm\npublished: 2024-05-31\n");
        var run = PipelineRun.Of(site, static site => site.Edit("masthead.yml", "publisher: The Daily Harbour\ntimeZone: Europe/Oslo\n"));

        Assert.Equal(1, run.Reran(TrackingNames.ReadingOptions));
        Assert.Equal(1, run.Reran(TrackingNames.Contents));
    }

    [Fact]
    public void A_body_file_that_comes_reruns_the_article_that_names_it()
    {
        var run = PipelineRun.Of(Site.With("articles/storm.yml", "title: Storm\nbodyFile: storm.txt\n"), static site => site.With("articles/storm.txt", "Text."));

        Assert.Equal(1, run.Reran(TrackingNames.BodyFiles));
        Assert.Equal(1, run.Reran(TrackingNames.GroupSources));
    }

    [Fact]
    public void A_translation_that_comes_reruns_its_folder()
    {
        var run = PipelineRun.Of(Site, static site => site.With("articles/world/ferry.de.md", "---\ntitle: Fähre\n---\n"));

        Assert.Equal(1, run.Reran(TrackingNames.GroupSources));
    }

    /// <summary>Roslyn then takes a file that is edited next for the one that stands where it stood, which it gives twice.</summary>
    [Fact]
    public void A_file_that_goes_while_another_is_edited_leaves_every_other_there_once()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var site = TestSite.Of([.. "abcdef".Select(static name => ($"articles/{name}.yml", $"title: {name}\n"))]);
        var driver = site.Driver.RunGenerators(site.Compilation, cancellation)
            .RemoveAdditionalTexts([site.Files[5]]).ReplaceAdditionalText(site.Files[1], Other(site.Files[1])).RunGenerators(site.Compilation, cancellation)
            .ReplaceAdditionalText(site.Files[4], Other(site.Files[4])).RunGenerators(site.Compilation, cancellation);

        var fresh = site.Without("articles/f.yml").Edit("articles/b.yml", "title: other\n").Edit("articles/e.yml", "title: other\n");
        Assert.Equal(
            fresh.Generate().GeneratedSources.Select(static source => source.SourceText.ToString()).Order(StringComparer.Ordinal),
            driver.GetRunResult().GeneratedTrees.Select(static tree => tree.ToString()).Order(StringComparer.Ordinal));

        static InMemoryText Other(AdditionalText file) => new(file.Path, "title: other\n");
    }

    [Fact]
    public void A_file_that_is_no_content_reruns_nothing()
    {
        var run = PipelineRun.Of(Site, static site => site.Edit("notes.txt", "still not content"));

        Assert.Empty(run.NewOutputs);
        Assert.True(run.IsCached(TrackingNames.Paths));
    }

    [Fact]
    public void Other_settings_give_what_a_first_run_with_them_gives()
    {
        var site = Site.With("drafts/quay.yml", "title: Quay\n").With("articles/world/storm.yml", "title: Storm\nstatus: draft\n");

        AssertSameAsFirstRun(site, site with { IncludesDrafts = true });
        AssertSameAsFirstRun(site, site with { ArticleRoots = TestSite.Root + "/drafts" });
        AssertSameAsFirstRun(site, site with { ArticleRoots = TestSite.Root + "/nowhere" });
    }

    [Fact]
    public void No_step_holds_a_compilation_or_a_symbol()
    {
        var run = PipelineRun.Of(Site, static site => site);

        ObjectGraph.AssertFreeOfRoslyn(run.Steps);
    }

    /// <param name="changed">The same files, under other settings.</param>
    private static void AssertSameAsFirstRun(TestSite site, TestSite changed)
    {
        var (first, other) = (Texts(site.WithOwnTexts().Driver), Texts(changed.WithOwnTexts().Driver));
        var driver = site.Driver.RunGenerators(site.Compilation, TestContext.Current.CancellationToken).WithUpdatedAnalyzerConfigOptions(changed.Options);

        Assert.NotEqual(first, other);
        Assert.Equal(other, Texts(driver));
        Assert.Equal(first, Texts(driver.WithUpdatedAnalyzerConfigOptions(site.Options)));

        IEnumerable<string> Texts(GeneratorDriver driver) => driver.RunGenerators(site.Compilation, TestContext.Current.CancellationToken)
            .GetRunResult().Results.Single().GeneratedSources.Select(static source => source.SourceText.ToString());
    }

    private static IEnumerable<string> AllSteps => typeof(TrackingNames).GetFields().Select(static constant => (string)constant.GetRawConstantValue()!);
}
