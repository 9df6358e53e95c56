extern alias runtime;

using Masthead.Generators.Tests.Harness;

using runtime::Masthead;

namespace GeneratedCode;

/// <summary>Folders that are languages: pieces under one name in several of them are one piece. Topics are none.</summary>
public sealed class LanguageFolderTests
{
    [Theory]
    [InlineData("", "about contact es/about es/contact")]
    [InlineData("", "en/about en/contact en/news en/more en/jobs es/about es/contact")]
    [InlineData("", "docs/about docs/contact docs/es/about docs/es/contact")]
    [InlineData("", "about contact es/about es/contact es/solo es/otro")]
    [InlineData("languages: [en, es]", "en/about es/about es/solo")]
    [InlineData("languages: [en, es]", "about es/about")]
    [InlineData("languages: [de, es]", "de/about de/contact es/about es/contact")]
    [InlineData("languages: [en, es]", "docs/about docs/es/about")]
    [InlineData("", "about contact pt/about pt/contact es/about es/contact")]
    public void A_folder_that_mirrors_another_is_a_language(string publication, string names)
    {
        var articles = LoadedSite.Of(Site(publication, names)).All;
        var spanish = articles.Single(static article => article.Id.EndsWith("es/about", StringComparison.Ordinal));

        Assert.Equal(("about", "es"), (spanish.Slug, spanish.Language));
        Assert.Contains("/es/", spanish.Url, StringComparison.Ordinal);
        Assert.NotEmpty(spanish.Translations);
        Assert.All(spanish.Translations, translation => Assert.Contains(translation.Value.Translations, back => back.Id == spanish.Id));
        Assert.Equal(articles.Count, articles.Select(static article => article.Url).Distinct().Count());
    }

    [Theory]
    [InlineData("", "about contact it/servers it/about")] // one may be chance
    [InlineData("", "about contact it/servers it/about it/contact it/disks it/printers")]
    [InlineData("", "cs/intro cs/setup ml/intro ml/setup")] // topics with the same chapters
    [InlineData("", "en/intro en/setup cs/intro cs/setup maths/intro maths/setup")]
    [InlineData("", "uk/terms uk/privacy ca/terms ca/privacy us/terms us/privacy")]
    [InlineData("", "index go/index it/index")]
    [InlineData("", "is/one no/two or/three")]
    [InlineData("languages: [en, es]", "about docs/es/about")] // no docs/about beside it
    [InlineData("languages: [en, it]", "news/about news/it/servers")]
    [InlineData("", "world/about world/contact harbour/about harbour/contact")]
    public void A_folder_of_a_topic_is_none(string publication, string names) =>
        Assert.All(LoadedSite.Of(Site(publication, names)).All, static article => Assert.Equal(("en", 0), (article.Language, article.Translations.Count)));

    [Fact]
    public void A_language_that_is_declared_needs_no_original_at_the_top() =>
        Assert.Equal("es", LoadedSite.Of(Site("languages: [en, es]", "about es/solo")).All.Single(static article => article.Id == "es/solo").Language);

    [Theory]
    [InlineData("pt_BR", "pt-BR")]
    [InlineData("zh-hans", "zh-Hans")]
    [InlineData("FR", "fr")]
    [InlineData("fil", "fil")]
    public void The_tag_is_as_it_is_printed(string folder, string language) =>
        Assert.Equal(language, LoadedSite.Of(Site("", $"about contact {folder}/about {folder}/contact")).All.Single(article => article.Id == folder + "/about").Language);

    [Fact]
    public void The_members_the_addresses_and_the_look_ups_agree()
    {
        var files = Site("publisher: The Daily Harbour", "index about contact es/index es/about es/contact es/docs/terms docs/terms");
        var site = LoadedSite.Of(files, BodyPacks.Of(files));

        AssertKnown(site.Article("About"), "about", "en", "/about", "es/about");
        AssertKnown(site.Article("Es.About"), "about", "es", "/es/about", "about");
        AssertKnown(site.Article("Es.Docs.Terms"), "terms", "es", "/es/docs/terms", "docs/terms");
        AssertKnown(site.Article("Es.Index"), "index", "es", "/es/index", "index");
        Assert.Equal("Text of es/about.", site.Article("Es.About").Body.Text.Trim());
        Assert.Same(site.Article("Es.About"), site.Call<Article>("Articles", "Find", "about", "es"));
        Assert.Same(site.Article("About"), site.Call<Article>("Articles", "Find", "about", "en"));
    }

    [Fact]
    public void An_original_in_a_folder_of_its_own_keeps_that_in_its_address()
    {
        var site = LoadedSite.Of(Site("permalink: /{folder}/{slug}", "about docs/terms en/about en/docs/terms es/about es/docs/terms"));

        AssertKnown(site.Article("En.Docs.Terms"), "terms", "en", "/en/docs/terms", "docs/terms", "es/docs/terms");
        AssertKnown(site.Article("Es.Docs.Terms"), "terms", "es", "/es/docs/terms", "docs/terms", "en/docs/terms");
    }

    [Fact]
    public void The_file_itself_has_the_last_word()
    {
        var site = LoadedSite.Of(Site("", "about contact es/about es/contact").With("articles/es/about.md", "---\ntitle: T\nlanguage: ca\n---\n"));

        Assert.Equal("ca", site.Article("Es.About").Language);
    }

    [Fact]
    public async Task No_rule_minds_them()
    {
        var found = await Site("publisher: The Daily Harbour\nlanguages: [en, es]", "about contact es/about es/contact").With("authors/ada-byron.yml", "name: Ada Byron\nbio: Covers the harbour.\n").AnalyzeAsync();

        Assert.Empty(found);
    }

    private static void AssertKnown(Article article, string slug, string language, string url, params string[] translations)
    {
        Assert.Equal((slug, language, url), (article.Slug, article.Language, article.Url));
        Assert.Equal(translations, article.Translations.Select(static translation => translation.Id));
    }

    private static TestSite Site(string publication, string names) => names.Split(' ').Aggregate(
        TestSite.Of(("masthead.yml", publication)),
        static (site, name) => site.With($"articles/{name}.md", $"---\ntitle: T\nbyline: ada-byron\npublished: 2024-05-31\n---\nText of {name}.\n"));
}
