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
            Assert.All(keys.Means, means => Assert.All(means.Split('|').Skip(1), other => Assert.False((known.TryGet(other, out var key) && key.Name == means.Split('|')[0]) || keys.IsPassedOver(other), other)));
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
        OfSite(named, MarkedSite.OfArticle("title: x").With("masthead.yml", publication)).Reports("MH4003", message);

    [Theory]
    [InlineData("dialect: hugo", "")]
    [InlineData("dialect: Hugo", "hugo")]
    [InlineData("publisher: y", "hugo")]
    public Task What_is_a_generators_own_is_passed_over(string publication, string named) =>
        OfSite(named, MarkedSite.OfArticle("title: x\nweight: 1\ncascade: { type: docs }\ndate: 2024-05-31\npublishDate: 2024-06-01").With("masthead.yml", publication)).IsClean();

    [Theory]
    [InlineData("title: x\n‹cascade›: y", "'cascade' is not a key of an article. It stands here as Hugo's pages have it: write 'dialect: hugo' in masthead.yml.")]
    [InlineData("title: x\n‹layout›: y\n‹excerpt_separator›: z", "'layout' is not a key of an article. It stands here as Jekyll's pages have it: write 'dialect: jekyll' in masthead.yml.", "'excerpt_separator' is not a key of an article. It stands here as Jekyll's pages have it: write 'dialect: jekyll' in masthead.yml.")]
    [InlineData("title: x\n‹templateKey›: post\n‹showToc›: true\npublishDate: 2024-05-31\nlastmod: 2024-06-01", "'templateKey' is not a key of an article. Remove it, or name it under 'ignoreKeys:' in masthead.yml if the site has a use for it.", "'showToc' is not a key of an article. Remove it, or name it under 'ignoreKeys:' in masthead.yml if the site has a use for it.")]
    public Task Unset_a_message_names_the_dialect_that_a_file_shows(string yaml, params string[] messages) => MarkedSite.OfArticle(yaml).Reports("MH4002", messages);

    [Theory]
    [InlineData("hugo", "title: x\nmood: bright\nmath: { enable: true }\nrating: 5")]
    [InlineData("jekyll", "title: x\nhero: false\nheader-img: /a.jpg\nauthor: { name: Lin Wei, url: https://light.example/lin, mastodon_instance: z }\nurl: { a: b }")]
    [InlineData("jekyll", "title: x\nstatus: Final\nkind: tutorial\nsources: [https://a.example]\nai: true\nsponsorship: none")]
    [InlineData("hugo", "title: x\nimage: { caption: '', focal_point: '' }\nimages: []\ntags: [[a, b], c]\ncategories:")]
    [InlineData("hugo", "title: x\nsummary: y\ndescription: z\nkeywords: [a]\ntags: [b]\ndate: 2024-05-31\npublishDate: 2024-06-01")]
    public Task What_a_site_puts_into_its_front_matter_is_its_own(string dialect, string yaml) => OfSite(dialect, MarkedSite.OfArticle(yaml + "\n")).IsClean();

    [Theory]
    [InlineData("MH4002", "title: x\n‹authr›: ada-byron", "'authr' is not a key of an article. Did you mean 'author'?")]
    [InlineData("MH4002", "title: x\neditorNote: { text: y, ‹mood›: z }", "'mood' is not a key of an editor's note. Remove it, or name it under 'ignoreKeys:' in masthead.yml if the site has a use for it.")]
    [InlineData("MH4002", "title: x\n‹'a line of text'›: y", "'a line of text' is not a key of an article. Remove it, or name it under 'ignoreKeys:' in masthead.yml if the site has a use for it.")]
    [InlineData("MH4003", "title: x\nsources: [{ name: y, type: ‹persn› }]", "'persn' is not a value of 'type'. Did you mean 'person'? It takes person, organization, collective, anonymous, document, agency.")]
    public Task What_is_nearly_ours_is_told(string id, string yaml, string message) => OfSite("hugo", MarkedSite.OfArticle(yaml)).Reports(id, message);

    [Theory]
    [InlineData("status: withheld", false)]
    [InlineData("status: draft", false)]
    [InlineData("status: Final", true)]
    [InlineData("published: false", false)]
    [InlineData("published: no", false)]
    [InlineData("published: yes", true)]
    public void A_piece_is_held_back_by_our_words_and_by_theirs(string line, bool isPublished) =>
        Assert.Equal(isPublished ? 1 : 0, LoadedSite.Of(TestSite.Of(("articles/ferry.md", $"---\ntitle: Ferry\n{line}\n---\nText\n")) with { Dialect = "jekyll" }).All.Count);

    [Theory]
    [InlineData("jekyll", "articles/2024-05-31-the-night_bell.md", "---\nlayout: post\n---\n# Not this\n", "The Night_bell")]
    [InlineData("docusaurus", "articles/2024-05-31-bell.md", "---\nauthors: ada\n---\nimport A from './a'\n\n# The night bell\n\nText\n", "The night bell")]
    [InlineData("docusaurus", "articles/2024-05-31-bell.md", "# The night bell\n\nText\n", "The night bell")]
    [InlineData("docusaurus", "articles/2024-05-31-bell.md", "import A from './a'\n\nThe night bell\n===\n\nText\n", "The night bell")]
    [InlineData("docusaurus", "articles/2024-05-31-bell.md", "Text\n\n# Later\n", "Bell")]
    [InlineData("mkdocs", "articles/night-bell.md", "---\ndate: 2024-05-31\n---\n\n# The **night** bell\n", "The night bell")]
    [InlineData("mkdocs", "articles/night-bell.md", "---\ndate: 2024-05-31\n---\nText\n# Later\n", "Night bell")]
    public async Task A_title_is_found_where_the_generator_finds_it(string dialect, string path, string text, string title)
    {
        var site = TestSite.Of((path, text)) with { Dialect = dialect };

        var article = Assert.Single(LoadedSite.Of(site).All);

        Assert.Equal((title, false), (article.Title, article.HasErrors));
        Assert.DoesNotContain(await site.AnalyzeAsync(), static diagnostic => diagnostic.Id is "MH4001" or "MH4009");
    }

    [Theory]
    [InlineData("jekyll", "permalink: /:categories/:title/", "/harbour/ferry/")]
    [InlineData("jekyll", "permalink: /:year/:month/:title:output_ext", "/2024/05/ferry.html")]
    [InlineData("jekyll", "permalink: pretty", "/pretty")]
    [InlineData("jekyll", "permalink: /:collection/:short_year/x", "/ferry")]
    [InlineData("jekyll", "permalink: /old/ferry.html", "/old/ferry.html")]
    [InlineData("jekyll", "permalink: https://light.example/ferry", "https://light.example/ferry")]
    [InlineData("jekyll", "categories: [Harbour Life, News]\npermalink: /:categories/:title/", "/harbour%20life/news/ferry/")]
    [InlineData("jekyll", "categories: [Harbour Life, News]\npermalink: /:slugified_categories/:title/", "/harbour-life/news/ferry/")]
    [InlineData("hugo", "url: /:year/:slug/", "/2024/ferry/")]
    [InlineData("hugo", "title: Ferries return, à l'aube!\nurl: /:year/:slug/", "/2024/ferries-return-%C3%A0-laube/")]
    [InlineData("hugo", "title: The A - Z of ferries\nslug: boats\nurl: /:title/", "/the-a-z-of-ferries/")]
    [InlineData("hugo", "title: Ferries return\nslug: boats\nurl: /:slug/", "/boats/")]
    [InlineData("hugo", "title: Ferries return\nurl: /:slugorcontentbasename/", "/ferry/")]
    [InlineData("hugo", "url: /:year/:yearday/:slug/", "/ferry")]
    [InlineData("hugo", "url: /:sectionslug/:contentbasename/", "/ferry")]
    [InlineData("hugo", "url: '/:sections[1:]/:contentbasename/'", "/ferry")]
    [InlineData("eleventy", "permalink: '/{{ page.fileSlug }}/'", "/ferry/")]
    [InlineData("eleventy", "permalink: { build: /x/ }", "/ferry")]
    public async Task A_permalink_may_be_a_pattern(string dialect, string line, string url)
    {
        var site = TestSite.Of(("articles/ferry.md", $"---\n{(line.StartsWith("title:", StringComparison.Ordinal) ? "" : "title: Ferry\n")}date: 2024-05-31\n{(line.StartsWith("categories:", StringComparison.Ordinal) ? "" : "category: Harbour\n")}{line}\n---\nText\n"), ("masthead.yml", "permalink: /{slug}")) with { Dialect = dialect };

        Assert.Equal(url, Assert.Single(LoadedSite.Of(site).All).Url);
        Assert.DoesNotContain(await site.AnalyzeAsync(), static diagnostic => diagnostic.Id == "MH4003");
    }

    [Theory]
    [InlineData("ada-byron")]
    [InlineData("Ada_Byron")]
    [InlineData("ADA BYRON")]
    [InlineData("Countess of Lovelace")]
    public void An_author_is_found_as_the_generator_finds_them(string reference)
    {
        var site = TestSite.Of(
            ("articles/ferry.md", $"---\ntitle: Ferry\nauthor: {reference}\n---\nText\n"),
            ("authors/ada-byron/_index.md", "---\ntitle: Countess of Lovelace\nrole: reporter\n---\nCovers the harbour.\n")) with { Dialect = "hugo" };

        Assert.Equal("By Countess of Lovelace", Assert.Single(LoadedSite.Of(site).All).Byline.ToString());
    }

    [Fact]
    public async Task One_author_has_a_page_in_each_language()
    {
        var site = TestSite.Of(
            ("articles/ferry.md", "---\ntitle: Ferry\nauthor: ada\n---\nText\n"),
            ("authors/ada/_index.md", "---\ntitle: Ada Byron\n---\nCovers the harbour.\n"),
            ("authors/ada/_index.es.md", "---\ntitle: Ada Byron\n---\nCubre el puerto.\n"),
            ("authors/lin.md", "---\ntitle: Lin Wei\nurl: https://light.example/lin\n---\n"),
            ("authors/lin.fr.md", "---\ntitle: Lin Wei\n---\nTient le port.\n"),
            ("articles/quay.md", "---\ntitle: Quay\nauthor: lin\n---\nText\n")) with { Dialect = "hugo" };

        Assert.Equal(["By Ada Byron", "By Lin Wei"], LoadedSite.Of(site).All.Select(static article => article.Byline.ToString()).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(await site.AnalyzeAsync(), static diagnostic => diagnostic.Id is not "MH4007");
    }

    [Fact]
    public void The_compiler_and_the_build_agree()
    {
        var site = TestSite.Of(
            ("articles/news/_posts/2020-1-9-ferry.md", "---\nlayout: post\n---\nThe ferry.\n"),
            ("articles/_includes/note.md", "---\ntitle: Note\n---\nA note.\n"),
            ("articles/_drafts/bell.md", "---\ntitle: Bell\n---\nThe bell.\n")) with { Dialect = "jekyll", IncludesDrafts = true };

        var all = LoadedSite.Of(site, BodyPacks.Of(site)).All;

        Assert.Equal([("bell", "The bell."), ("news/2020-1-9-ferry", "The ferry.")], all.Select(static article => (article.Id, article.Body.Text.Trim())).Order());
        Assert.Equal("news", all.Single(static article => article.Title == "Ferry").Section?.Id);
    }

    [Fact]
    public async Task An_unknown_author_is_told_with_the_dialect_that_the_file_shows() =>
        await MarkedSite.OfArticle("---\ntitle: x\nauthor: ‹nobody›\n---\n", "articles/_posts/2024-05-31-ferry.md").Reports(
            "MH1002", "No author is registered as 'nobody'. Add an entry for them below the authors, or write 'name:' for an author of this article alone. It stands here as Jekyll's pages have it: write 'dialect: jekyll' in masthead.yml.");

    [Fact]
    public async Task A_folder_that_the_build_does_not_look_into_is_told_with_the_property() =>
        Assert.Contains(
            "The folders of a site of Hugo's are found where the property 'MastheadDialect' says 'hugo' too: the build reads no masthead.yml.",
            Assert.Single(await (TestSite.Of(("masthead.yml", "dialect: hugo")) with { ArticleRoots = TestSite.Root + "/articles" }).AnalyzeAsync(), static diagnostic => diagnostic.Id == "MH4018").GetMessage(System.Globalization.CultureInfo.InvariantCulture),
            StringComparison.Ordinal);

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
    public void Posts_in_folders_of_Jekylls_have_those_in_their_ids_and_addresses()
    {
        var site = TestSite.Of(
            ("articles/_posts/2024-05-31-ferry.md", "---\ntitle: Ferry\n---\nOne\n"),
            ("articles/news/_posts/2024-05-31-ferry.md", "---\ntitle: Ferry\ncategories: Quay\n---\nTwo\n"),
            ("articles/news/politics/_posts/2024/2024-05-31-ferry.md", "---\ntitle: Ferry\n---\nThree\n"),
            ("articles/news/_drafts/bell.md", "---\ntitle: Bell\n---\nFour\n"),
            ("articles/_old/_posts/2024-05-31-ferry.md", "---\ntitle: Old\n---\nFive\n"),
            ("articles/about.md", "---\ntitle: About\n---\nSix\n")) with
        {
            Dialect = "jekyll",
            IncludesDrafts = true,
            ArticleRoots = $"{TestSite.Root}/articles/_posts|{TestSite.Root}/articles/*/**/_posts|{TestSite.Root}/articles/*/**/_drafts",
        };

        var all = LoadedSite.Of(site, BodyPacks.Of(site)).All;

        Assert.Equal(
            [
                ("2024-05-31-ferry", "/2024/05/31/ferry.html", null, "One"),
                ("news/2024-05-31-ferry", "/news/quay/2024/05/31/ferry.html", "quay", "Two"),
                ("news/bell", "/news/bell.html", "news", "Four"),
                ("news/politics/2024/2024-05-31-ferry", "/news/politics/2024/05/31/ferry.html", "news", "Three"),
            ],
            all.OrderBy(static article => article.Id, StringComparer.Ordinal).Select(static article => (article.Id, article.Url, article.Section?.Id, article.Body.Text.Trim())));
    }

    [Fact]
    public void A_language_is_a_folder_above_the_posts_too()
    {
        var site = TestSite.Of(
            ("articles/_posts/2024-05-31-ferry.md", "---\ntitle: Ferry\n---\nText\n"),
            ("articles/_posts/2024-06-01-quay.md", "---\ntitle: Quay\n---\nText\n"),
            ("articles/ru/_posts/2024-05-31-ferry.md", "---\ntitle: Ferry\n---\nText\n"),
            ("articles/ru/_posts/2024-06-01-quay.md", "---\ntitle: Quay\n---\nText\n")) with
        {
            Dialect = "jekyll",
            ArticleRoots = $"{TestSite.Root}/articles/_posts|{TestSite.Root}/articles/*/**/_posts",
        };

        Assert.Equal(
            [("2024-05-31-ferry", "en", null), ("2024-06-01-quay", "en", null), ("ru/2024-05-31-ferry", "ru", null), ("ru/2024-06-01-quay", "ru", null)],
            LoadedSite.Of(site).All.Select(static article => (article.Id, article.Language, article.Section?.Id)).Order());
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

    private static MarkedSite OfSite(string dialect, MarkedSite site) => site with { Site = site.Site with { Dialect = dialect } };
}
