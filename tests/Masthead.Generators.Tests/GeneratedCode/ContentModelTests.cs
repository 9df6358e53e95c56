extern alias runtime;

using Masthead.Generators.Tests.Harness;
using Masthead.Generators.Tests.Rules;

using runtime::Masthead;

// Outside Masthead's namespace, where the vocabularies would be the generator's own.
namespace GeneratedCode;

/// <summary>The content model from YAML to values.</summary>
public sealed class ContentModelTests
{
    private static readonly DateTimeOffset FirstOfJune = new(2024, 6, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Parts_of_an_article()
    {
        var article = Load(
            """
            title: Ferries
            alternativeTitle: Ferries, once more
            aliases: [/2019/ferries, /old]
            dateline: { place: Moscow, date: 2024-06-01, style: "{place} ({date}):" }
            editorNotes:
              - { kind: correction, text: It is two., was: three, now: two, by: Ada Byron, date: 2024-06-01 }
            sources:
              - { name: Lin Wei, as: harbour master, type: person, use: quoted, url: https://example.org/lin }
              - { agency: tass, use: reported }
              - { agency: unheard-of }
              - { descriptor: two dockers, anonymity: { reason: fear of dismissal, approvedBy: the editor } }
              - { descriptor: local media, type: collective, use: background }
            topics: [medtop:20000123]
            images:
              - { src: /a.jpg, alt: A ferry, credit: J. Roe, caption: The ferry, license: CC BY 4.0, width: 1200, height: 800 }
              - { src: /b.jpg, decorative: true }
            syndication: { origin: The Gazette, url: https://example.org, credit: From The Gazette, license: CC BY, translatedFrom: ru, translator: E. Roe, canonical: https://example.org/x }
            sponsorship: { type: supported, party: The Port, editorialControl: true, label: Supported by }
            ai: { extent: assistive, humanReview: true, responsible: Ada Byron }
            accessibleForFree: false
            """,
            "agencies: { tass: { name: ITAR TASS, country: RU } }\n");

        Assert.Equal("Ferries, once more", article.AlternativeTitle);
        Assert.Equal(["/2019/ferries", "/old"], article.Aliases);
        Assert.Equal(new Dateline { Place = "Moscow", Date = FirstOfJune, Text = "Moscow (2024-06-01):" }, article.Dateline);
        Assert.Equal([new EditorNote { Kind = EditorNoteKind.Correction, Text = "It is two.", Was = "three", Now = "two", By = "Ada Byron", Date = FirstOfJune }], article.EditorNotes);
        Assert.Equal(
            [
                new Source { Name = "Lin Wei", As = "harbour master", Url = "https://example.org/lin" },
                new Source { Agency = new Agency("tass", "ITAR TASS", "RU"), Type = SourceType.Agency, Use = SourceUse.Reported },
                new Source { Agency = new Agency("unheard-of", "unheard-of"), Type = SourceType.Agency },
                new Source { Descriptor = "two dockers", Type = SourceType.Anonymous },
                new Source { Descriptor = "local media", Type = SourceType.Collective, Use = SourceUse.Background },
            ],
            article.Sources);
        Assert.Equal(["medtop:20000123"], article.Topics);
        Assert.False(article.IsAccessibleForFree);
        Assert.Equal([new Image { Src = "/a.jpg", Alt = "A ferry", Credit = "J. Roe", Caption = "The ferry", License = "CC BY 4.0", Width = 1200, Height = 800 }, new Image { Src = "/b.jpg", Decorative = true }], article.Images);
        Assert.Equal(
            new Syndication { Origin = "The Gazette", Url = "https://example.org", Credit = "From The Gazette", License = "CC BY", TranslatedFrom = "ru", Translator = "E. Roe", Canonical = "https://example.org/x" },
            article.Syndication);
        Assert.Equal(new Sponsorship { Type = SponsorshipType.Supported, Party = "The Port", EditorialControl = true, Label = "Supported by" }, article.Sponsorship);
        Assert.Equal(new AiUse { Extent = AiExtent.Assistive, HumanReview = true, Responsible = "Ada Byron" }, article.Ai);
    }

    [Fact]
    public void Why_a_source_is_anonymous_is_not_compiled_in()
    {
        var sources = TestSite.OfArticle("title: T\nsources: [{ descriptor: a docker, anonymity: { reason: secret-reason, approvedBy: secret-editor } }]\nsuppress: [{ rule: MH4007, reason: secret-suppression }]\n").Generate().GeneratedSources;

        Assert.DoesNotContain(sources, static source => source.SourceText.ToString().Contains("secret", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("articles/world/ferry/index.md", "World.Ferry", "ferry", null)]
    [InlineData("articles/2015-12-03-ferry.md", "_2015_12_03Ferry", "ferry", "2015-12-03")]
    [InlineData("articles/ferry.mdx", "Ferry", "ferry", null)]
    [InlineData("articles/Fähre über alles.md", "FähreÜberAlles", "Fähre über alles", null)]
    public void Files_name_articles(string path, string member, string slug, string? date)
    {
        var article = LoadedSite.Of(TestSite.Of((path, "\uFEFF\r\n---\r\ntitle: T\r\n---\r\nText.\r\n"))).Article(member);

        Assert.Equal(slug, article.Slug);
        Assert.Equal(date, article.Published?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("/{section}/{slug}", "/world-news/ferry")]
    [InlineData("/{year}/{month}/{day}/{slug}/", "/2024/05/31/ferry/")]
    [InlineData("{folder}/{slug}", "/world/ferry")]
    [InlineData(null, "/world/ferry")]
    public void Addresses_come_from_the_permalink(string? permalink, string url)
    {
        var site = LoadedSite.Of(TestSite.Of(
            ("articles/world/ferry.yml", "title: T\nsection: World News\npublished: 2024-05-31\n"),
            ("articles/world/ferry.de.yml", "title: T\nsection: World News\npublished: 2024-05-31\n"),
            ("articles/world/own.yml", "title: T\npermalink: own/address\n"),
            ("masthead.yml", permalink is null ? "" : $"permalink: '{permalink}'\n")));

        Assert.Equal(url, site.Article("World.Ferry").Url);
        Assert.Equal("/de" + url, site.Article("World.Ferry_De").Url);
        Assert.Equal("/own/address", site.Article("World.Own").Url);
    }

    [Fact]
    public void A_disclaimer_that_the_article_names_stands_there_whatever_its_dates()
    {
        var article = LoadedSite.Of(TestSite.Of(
            ("articles/ferry.yml", "title: T\npublished: 2024-05-31\ndisclaimers: [views, { kind: legal, text: No advice., expires: 2020-01-01 }]\n"),
            ("masthead.yml", "disclaimers: { views: { text: The author's own., effective: 2025-01-01 } }\n"))).Article("Ferry");

        Assert.Equal(["The author's own.", "No advice."], article.Disclaimers.Select(static disclaimer => disclaimer.Text));
    }

    [Fact]
    public void What_is_required_prints_nothing() =>
        Assert.Empty(LoadedSite.Of(TestSite.Of(
            ("articles/ferry.yml", "title: T\nkind: opinion\n"),
            ("masthead.yml", "disclaimers: { views: { text: The author's own., requiredWhen: { kind: opinion } } }\n"))).Article("Ferry").Disclaimers);

    [Fact]
    public void Translations_know_each_other()
    {
        var site = LoadedSite.Of(TestSite.Of(
            ("articles/world/ferry.md", "---\ntitle: Ferry\n---\n"), ("articles/world/ferry.de.md", "---\ntitle: Fähre\n---\n"), ("articles/world/ferry.pt-BR.md", "---\ntitle: Balsa\n---\n")));
        var ferry = site.Article("World.Ferry");

        Assert.Equal(["de", "pt-BR"], ferry.Translations.Select(static translation => translation.Language));
        Assert.Same(site.Article("World.Ferry_De"), ferry.Translations[0].Value);
        Assert.Equal(["en", "pt-BR"], site.Article("World.Ferry_De").Translations.Select(static translation => translation.Language));
        Assert.Equal(ferry, ferry.Translations[0].Value.Translations[0].Value);
        Assert.NotEqual(0, ferry.GetHashCode());
    }

    [Fact]
    public void A_folder_may_hold_a_piece_and_its_translations()
    {
        var site = LoadedSite.Of(TestSite.Of(("articles/world/ferry/index.md", "---\ntitle: Ferry\n---\n"), ("articles/world/ferry/index.de.md", "---\ntitle: Fähre\n---\n")));

        Assert.Same(site.Article("World.Ferry_De"), Assert.Single(site.Article("World.Ferry").Translations).Value);
        Assert.Equal(("world/ferry.de", "ferry", "/de/world/ferry"), site.Article("World.Ferry_De") is var german ? (german.Id, german.Slug, german.Url) : default);
    }

    [Theory]
    [InlineData("draft: true", PublicationStatus.Draft)]
    [InlineData("draft: false", PublicationStatus.Published)]
    [InlineData("published: false", PublicationStatus.Draft)]
    [InlineData("published: true\ndate: 2024-05-31", PublicationStatus.Published)]
    [InlineData("draft: true\nstatus: published", PublicationStatus.Draft)]
    [InlineData("draft: maybe", PublicationStatus.Withheld)]
    [InlineData("draft:", PublicationStatus.Published)]
    public void Status_has_other_names_elsewhere(string keys, PublicationStatus status) =>
        Assert.Equal(status, LoadedSite.Of(TestSite.OfArticle($"title: T\n{keys}\n") with { IncludesDrafts = true }).Article("Ferry").Status);

    [Fact]
    public void Keys_of_other_generators_are_read()
    {
        var article = Load(
            """
            title: Ferries
            pubDate: 2024-05-31
            last_update: { date: 2024-06-01, author: someone }
            excerpt: Short.
            description: Short.
            categories: [News, boats]
            keywords: sea, land
            heroImage: /a.jpg
            redirect_from: /old
            lang: de
            """);

        Assert.Equal(FirstOfJune.AddDays(-1), article.Published);
        Assert.Equal(FirstOfJune, article.Updated);
        Assert.Equal("Short.", article.Standfirst);
        Assert.Equal("News", article.Section?.Name);
        Assert.Equal(["boats", "sea", "land"], article.Tags.Select(static tag => tag.Name));
        Assert.Equal([new Image { Src = "/a.jpg" }], article.Images);
        Assert.Equal(["/old"], article.Aliases);
        Assert.Equal("de", article.Language);
    }

    /// <summary>Docusaurus takes either of the two alone.</summary>
    [Fact]
    public async Task Who_updated_a_page_says_no_date()
    {
        var site = TestSite.Of(("articles/ferry.md", "---\ntitle: T\ndate: 2024-05-31\nauthors: ada-byron\nlast_update:\n  author: someone\n---\nText.\n"), ("authors/ada-byron.yml", "name: Ada Byron\nbio: x\n"), ("masthead.yml", "dialect: docusaurus\n"));

        Assert.Empty(await site.AnalyzeAsync());
        Assert.Null(LoadedSite.Of(site).Article("Ferry").Updated);
    }

    [Theory]
    [InlineData("date: { created: 2024-05-01, updated: 2024-05-02 }")]
    [InlineData("date:\n  created: 2024-05-01\nupdated: 2024-05-02")]
    [InlineData("date: { published: 2024-05-01, modified: 2024-05-02 }")]
    public async Task Dates_may_stand_in_a_map(string dates)
    {
        var site = TestSite.OfArticle("title: T\nbyline: ada-byron\n" + dates).With("masthead.yml", "");
        var article = LoadedSite.Of(site).Article("Ferry");

        Assert.Equal((Day(1), Day(2)), (article.Published, article.Updated));
        Assert.Empty(await site.AnalyzeAsync());

        static DateTimeOffset? Day(int day) => new DateTimeOffset(2024, 5, day, 0, 0, 0, TimeSpan.Zero);
    }

    [Theory]
    [InlineData("date: { created: 2024-05-01, updated: 2024-05-02 }\nupdated: 2024-05-03", "articles/ferry.yml(3,30): MH4002: 'updated' is another name for 'updated', which stands here too and is the one that is read.")]
    [InlineData("date: { created: 2024-09-31 }", "articles/ferry.yml(3,18): MH4004: '2024-09-31' is no day of September, which has 30. Write it as 2024-05-31 or 2024-05-31T18:30:00+02:00.")]
    [InlineData("date: { created: , updated: 2024-05-02 }", "articles/ferry.yml(3,9): MH4007: The date is empty: write it behind 'created:', or write 'status: draft'.")]
    [InlineData("date: { created: 2024-05-01, creator: ada }", "articles/ferry.yml(3,30): MH4002: 'creator' is not a key of a date. Did you mean 'created'?")]
    public async Task What_is_wrong_in_such_a_map(string dates, string found) =>
        Assert.Equal([found], await TestSite.OfArticle("title: T\nbyline: ada-byron\n" + dates).With("masthead.yml", "").PrintedAsync());

    [Theory]
    [InlineData("lang: en_GB", "en-GB")]
    [InlineData("language: ZH-hant", "zh-Hant")]
    [InlineData("language: English", "pt-BR")]
    [InlineData("", "pt-BR")]
    public void Languages_are_printed_as_BCP_47_writes_them(string language, string expected)
    {
        var site = LoadedSite.Of(TestSite.Of(
            ("articles/ferry.yml", "title: T\nbyline: ada\n" + language),
            ("articles/boat.pt-br.yml", "title: T\n"),
            ("authors/ada.yml", "name: Ada\nbio: { EN_gb: Writes., de: Schreibt. }\n"),
            ("masthead.yml", "defaults: { language: pt_br }\n")));

        Assert.Equal(expected, site.Article("Ferry").Language);
        Assert.Equal("pt-BR", site.Member<string>("Publication.Language"));
        Assert.Contains("pt-BR", site.All.Select(static article => article.Language));
        Assert.Equal(["en-GB", "de"], site.Member<Author>("Authors.Ada").Bios.Select(static bio => bio.Language));
    }

    [Fact]
    public void A_body_may_stand_in_a_file_of_its_own()
    {
        var site = TestSite.Of(
            ("articles/ferry.yml", "title: Ferry\nbodyFile: texts/ferry.md\n"), ("articles/texts/ferry.md", "Text."),
            ("articles/storm.yml", "title: Storm\nbodyFile: storm.txt\n"), ("articles/storm.txt", "Text."),
            ("articles/lost.yml", "title: Lost\nbodyFile: ../../secret.txt\n"));
        var loaded = LoadedSite.Of(site);

        Assert.Equal(["ferry", "lost", "storm"], loaded.All.Select(static article => article.Id));
        Assert.True(loaded.Article("Lost").HasErrors);
        Assert.False(loaded.Article("Storm").HasErrors);
    }

    [Theory]
    [InlineData("title: Ferry\nstatus: draft\nbodyFile: texts/ferry.md\n")]
    [InlineData("title: Ferry\nstatus: withheld\nbodyFile: texts/ferry.md\n")]
    [InlineData("title: Ferry\nbodyFile: texts/ferry.md\nstatus: draft\nauthor: \"Ada\n")]
    public void The_text_of_what_is_not_published_is_no_article(string draft)
    {
        var site = TestSite.Of(("articles/ferry.yml", draft), ("articles/texts/ferry.md", "A secret."), ("articles/storm.yml", "title: Storm\n"));

        Assert.DoesNotContain(LoadedSite.Of(site).All, static article => article.Id == "texts/ferry");
        Assert.Equal(["ferry", "storm"], LoadedSite.Of(site with { IncludesDrafts = true }).All.Select(static article => article.Id));
    }

    [Fact]
    public void A_file_that_names_itself_stays_an_article()
    {
        var loaded = LoadedSite.Of(TestSite.Of(("articles/ferry.md", "---\ntitle: Ferry\nbodyFile: ferry.md\n---\nText.\n")));

        Assert.True(loaded.Article("Ferry").HasErrors);
    }

    [Fact]
    public void Keys_that_the_site_has_a_use_of_its_own_for_are_not_read()
    {
        var article = Load("title: T\nstatus: Final\nlayout: post\nx-status: draft\n", "ignoreKeys: [Status, layout]\n");

        Assert.Equal((PublicationStatus.Published, false), (article.Status, article.HasErrors));
    }

    private static Article Load(string yaml, string publication = "") =>
        LoadedSite.Of(TestSite.Of(("articles/ferry.yml", yaml), ("masthead.yml", publication))).Article("Ferry");
}
