using Masthead.Content.Dialects;
using Masthead.Generators.Generation;
using Masthead.Generators.Tests.Harness;
using Masthead.Generators.Tests.Rules;

namespace Masthead.Generators.Tests.Content;

/// <summary>What a dialect changes, by each kind of its rows.</summary>
public sealed class DialectTests
{
    public static TheoryData<string> Others => [.. KnownDialects.Names.Skip(1)];

    [Theory]
    [MemberData(nameof(Others))]
    public void Its_tables_name_keys_that_there_are_once(string name)
    {
        var dialect = KnownDialects.Named(name)!;

        Assert.False(dialect.IsOurs);
        Assert.Equal(dialect.Keys.Count, dialect.Keys.Select(static keys => keys.Owner).Distinct().Count());
        Assert.All(dialect.Keys, static keys =>
        {
            var known = ContentReference.KeySetsByOwner[keys.Owner];
            Assert.All(keys.Means, means => Assert.Contains(means.Split('|')[0], known.Names));
            Assert.All(keys.Means.SelectMany(static means => means.Split('|').Skip(1)), other => Assert.False(known.TryGet(other, out _) || keys.IsPassedOver(other), other));
            Assert.All(keys.PassedOver, key => Assert.False(known.TryGet(key, out _), key));
            Assert.All(keys.Instead, key => Assert.True(known.TryGet(key, out _), key));
        });
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Its_folders_have_a_file_in_the_package(string name) => Assert.NotEmpty(RepositoryFiles.Read($"src/Masthead.Build/build/dialects/{name}.targets"));

    [Theory]
    [InlineData("dialect: ‹hugoo›", "", "'hugoo' is not a value of 'dialect'. Did you mean 'hugo'? It takes masthead, jekyll, hugo, docusaurus, astro, eleventy, mkdocs.")]
    [InlineData("dialect: ‹jekyll›", "hugo", "The project's property 'MastheadDialect' says 'hugo', and that is what counts: write 'hugo' here too, or change the property.")]
    public Task A_dialect_that_is_none_or_another(string publication, string named, string message) =>
        (MarkedSite.OfArticle("title: x\nweight: 1") is var site && named.Length > 0 ? site with { Site = site.Site with { Dialect = named } } : MarkedSite.OfArticle("title: x"))
            .With("masthead.yml", publication).Reports("MH4003", message);

    [Theory]
    [InlineData("dialect: hugo", "")]
    [InlineData("dialect: Hugo", "hugo")]
    [InlineData("publisher: y", "hugo")]
    public Task What_is_a_generators_own_is_passed_over(string publication, string named)
    {
        var site = MarkedSite.OfArticle("title: x\nweight: 1\ncascade: { type: docs }\ndate: 2024-05-31\npublishDate: 2024-06-01").With("masthead.yml", publication);
        return (site with { Site = site.Site with { Dialect = named } }).IsClean();
    }

    [Theory]
    [InlineData("title: x\n‹cascade›: y", "'cascade' is not a key of an article. It stands here as Hugo's pages have it: write 'dialect: hugo' in masthead.yml.")]
    [InlineData("title: x\n‹layout›: y\n‹excerpt_separator›: z", "'layout' is not a key of an article. It stands here as Jekyll's pages have it: write 'dialect: jekyll' in masthead.yml.", "'excerpt_separator' is not a key of an article. It stands here as Jekyll's pages have it: write 'dialect: jekyll' in masthead.yml.")]
    public Task Unset_a_message_names_the_dialect_that_a_file_shows(string yaml, params string[] messages) => MarkedSite.OfArticle(yaml).Reports("MH4002", messages);

    [Fact]
    public void A_dialect_splits_drafts_and_addresses_as_it_does_at_home()
    {
        var site = TestSite.Of(
            ("articles/news/_posts/2020-1-9-ferry.md", "---\nlayout: post\ntitle: Ferry\ntags: quay winter\n---\nText\n"),
            ("articles/_drafts/bell.md", "---\ntitle: Bell\n---\nText\n"),
            ("articles/_includes/note.md", "---\ntitle: Note\n---\nText\n"),
            ("masthead.yml", "dialect: jekyll\n"));

        var all = LoadedSite.Of(site).All;

        Assert.Equal(["news/2020-1-9-ferry"], all.Select(static article => article.Id));
        Assert.Equal(["quay", "winter"], all[0].Tags.Select(static tag => tag.Name));
        Assert.Equal(new DateTimeOffset(2020, 1, 9, 0, 0, 0, TimeSpan.Zero), all[0].Published);
        Assert.Equal(["bell", "news/2020-1-9-ferry"], LoadedSite.Of(site with { IncludesDrafts = true }).All.Select(static article => article.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_page_of_a_folder_is_no_article_and_a_bundle_is_one()
    {
        var site = TestSite.Of(
            ("articles/_index.md", "---\ntitle: Home\n---\n"),
            ("articles/posts/_index.md", "---\ntitle: Posts\n---\n"),
            ("articles/posts/ferry/index.md", "---\ntitle: Ferry\nauthor: ada\n---\nText\n"),
            ("articles/posts/ferry/notes.md", "Notes\n"),
            ("articles/posts/ferry/more/notes.md", "Notes\n"),
            ("articles/posts/bell.md", "---\ntitle: Bell\nauthor: ada\n---\nText\n"),
            ("authors/_index.md", "---\ntitle: Authors\n---\n"),
            ("authors/ada/_index.md", "---\nname: Ada Byron\n---\nBio\n")) with { Dialect = "hugo" };

        var all = LoadedSite.Of(site).All;

        Assert.Equal(["posts/bell", "posts/ferry"], all.Select(static article => article.Id).Order(StringComparer.Ordinal));
        Assert.All(all, static article => Assert.Equal("By Ada Byron", article.Byline.ToString()));
    }

    [Fact]
    public void Choosing_a_dialect_reads_again_and_an_edit_of_code_does_not()
    {
        var site = TestSite.Of(("articles/_drafts/ferry.md", "---\ntitle: Ferry\n---\n"), ("masthead.yml", "publisher: The Light\n"));
        string[] steps = [TrackingNames.ReadingOptions, TrackingNames.Contents, TrackingNames.Layout];

        var chosen = PipelineRun.Of(site, static site => site.Edit("masthead.yml", "publisher: The Light\ndialect: jekyll\n"));
        var edited = PipelineRun.Of(site with { Dialect = "jekyll" }, static site => site with { Code = "class C { }" });

        Assert.All(steps, step => Assert.False(chosen.IsCached(step), step));
        Assert.All(steps, step => Assert.True(edited.IsCached(step), step));
    }
}
