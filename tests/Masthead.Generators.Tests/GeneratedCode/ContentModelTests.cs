extern alias runtime;

using Masthead.Generators.Tests.Harness;
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
              - { src: /a.jpg, alt: A ferry, credit: J. Roe, caption: The ferry, license: CC BY 4.0 }
              - { src: /b.jpg, decorative: true }
            syndication: { origin: The Gazette, url: https://example.org, credit: From The Gazette, license: CC BY, translatedFrom: ru, translator: E. Roe, canonical: https://example.org/x }
            sponsorship: { type: supported, party: The Port, editorialControl: true, label: Supported by }
            ai: { extent: assistive, humanReview: true, responsible: Ada Byron }
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
        Assert.Equal([new Image { Src = "/a.jpg", Alt = "A ferry", Credit = "J. Roe", Caption = "The ferry", License = "CC BY 4.0" }, new Image { Src = "/b.jpg", Decorative = true }], article.Images);
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

    [Fact]
    public void Every_field_of_an_author()
    {
        var author = LoadedSite.Of(TestSite.Of(("authors/ada.yml",
            """
            name: Ada Byron
            type: pseudonym
            relation: guest
            jobTitle: historian
            bio: { en: Writes., de: Schreibt. }
            url: https://example.org
            socials: { github: ada, x: "@ada", mastodon: https://example.social/@ada, homing: coo }
            image: { src: /ada.jpg, alt: Ada }
            alternateNames: [A. B.]
            expertise: [ships]
            affiliations: [The Museum]
            interests: [{ party: The Port, nature: shareholder, from: 2024-06-01 }]
            """))).Member<Author>("Authors.Ada");

        Assert.Equal(
            new Author
            {
                Id = "ada",
                Name = "Ada Byron",
                Type = AuthorType.Pseudonym,
                Relation = AuthorRelation.Guest,
                JobTitle = "historian",
                Bio = "Writes.",
                Bios = [new LocalizedBio("en", "Writes."), new LocalizedBio("de", "Schreibt.")],
                Url = "https://example.org",
                SameAs = ["https://github.com/ada", "https://x.com/ada", "https://example.social/@ada", "homing: coo"],
                Image = "/ada.jpg",
                AlternateNames = ["A. B."],
                Expertise = ["ships"],
                Affiliations = ["The Museum"],
                Interests = [new Interest { Party = "The Port", Nature = "shareholder", From = FirstOfJune }],
            },
            author);
        Assert.Equal("Schreibt.", author.BioIn("de-AT"));
        Assert.Equal("Writes.", author.BioIn("fr"));
    }

    [Theory]
    [InlineData("no")]
    [InlineData("18:30")]
    [InlineData("007")]
    [InlineData("1e3")]
    [InlineData("2024-01-01")]
    public void Ids_and_names_are_never_coerced(string text)
    {
        var site = LoadedSite.Of(TestSite.Of(
            ("articles/ferry.yml", $"title: T\nslug: {text}\nauthor: {text}\ntags: [{text}]\n"), ("authors.yml", $"- {{ id: {text}, name: {text} }}\n")));
        var ferry = site.Article("Ferry");

        Assert.Equal((text, text, text), (ferry.Slug, ferry.Tags.Single().Name, ferry.Byline.Credits.Single().Author.Name));
        Assert.Equal(text, ferry.Byline.Credits.Single().Author.Id);
    }

    [Fact]
    public void Disclaimers_of_its_authors_stand_on_an_article()
    {
        var site = LoadedSite.Of(TestSite.Of(
            ("articles/ferry.yml", "title: T\nauthor: ada\neditor: lin\ndisclaimers: [legal]\n"),
            ("authors/ada.yml", "name: Ada\ndisclaimers: [views, legal]\n"),
            ("authors/lin.yml", "name: Lin\ndisclaimer: interest\n"),
            ("masthead.yml", "disclaimers: { legal: No advice., views: 'The views of {author}.', interest: An editor's. }\n")));

        Assert.Equal(["No advice.", "The views of Ada."], site.Article("Ferry").Disclaimers.Select(static disclaimer => disclaimer.Text));
    }

    [Theory]
    [InlineData("authors.yml", "ada: { name: Ada }\nlin: { name: Lin }\nbad: 5\n")]
    [InlineData("authors.yml", "- { id: ada, name: Ada }\n- name: Lin\n- 5\n")]
    [InlineData("authors/all.yml", "ada: { name: Ada }\nlin: { name: Lin }\n")]
    public void Many_authors_in_a_file(string path, string yaml)
    {
        var site = LoadedSite.Of(TestSite.Of((path, yaml)));

        Assert.Equal("Ada", site.Member<Author>("Authors.Ada").Name);
        Assert.Equal("Lin", site.Member<Author>("Authors.Lin").Name);
    }

    [Theory]
    [InlineData("ada: { name: Ada }\nbad:\n  name: \"B\nis bad\"\nlin:\n  name: Lin\n", 3)]
    [InlineData("# authors\n- { id: ada, name: Ada }\n- name: a: b\n- name: Lin\n", 3)]
    public async Task A_bad_entry_loses_that_entry_only(string yaml, int line)
    {
        var site = TestSite.Of(("authors.yml", yaml));
        var loaded = LoadedSite.Of(site);
        var error = Assert.Single(await site.AnalyzeAsync());

        Assert.Equal("Ada", loaded.Member<Author>("Authors.Ada").Name);
        Assert.Equal("Lin", loaded.Member<Author>("Authors.Lin").Name);
        Assert.Equal(("MH4001", line), (error.Id, error.Location.GetLineSpan().StartLinePosition.Line + 1));
    }

    [Theory]
    [InlineData("authors/ada/index.md", "---\nname: Ada\n---\nWrites.\n", "Writes.")]
    [InlineData("authors/ada.md", "---\nfirst_name: Ada\nabout: Writes.\n---\n", "Writes.")]
    public void One_author_a_file(string path, string text, string bio) =>
        Assert.Equal(("Ada", bio), LoadedSite.Of(TestSite.Of((path, text))).Member<Author>("Authors.Ada") is var author ? (author.Name, author.Bio) : default);

    [Fact]
    public void Authors_are_referred_to_by_id_by_name_and_by_alternate_name()
    {
        var site = LoadedSite.Of(TestSite.Of(
            ("articles/ferry.yml", "title: T\nauthors: [ada, ' ADA\\u00A0byron', A. B.]\n".Replace("\\u00A0", "\u00A0", StringComparison.Ordinal)),
            ("authors/ada.yml", "name: Ada Byron\nalternateNames: [A. B.]\n")));

        Assert.All(site.Article("Ferry").Byline.Credits, credit => Assert.Same(site.Member<Author>("Authors.Ada"), credit.Author));
        Assert.Equal(3, site.Article("Ferry").Byline.Credits.Count);
    }

    [Fact]
    public void Names_with_handles_and_mails_are_kept_apart()
    {
        var site = TestSite.Of(
            ("articles/eip.md", "---\ntitle: T\nauthor: Ada Byron (@ada), Lin Wei <lin@example.org>, J. Roe (@roe) <roe@example.org>, et al.\n---\n"),
            ("masthead.yml", "policy: { emails: publish, inlineAuthors: allow }\n"));
        var byline = LoadedSite.Of(site).Article("Eip").Byline;

        Assert.Equal("By Ada Byron, Lin Wei, J. Roe et al.", byline.ToString());
        Assert.Equal(["@ada", null, "@roe", null], byline.Credits.Select(static credit => credit.Author.Handle));
        Assert.Equal([null, "lin@example.org", "roe@example.org", null], byline.Credits.Select(static credit => credit.Author.Email));
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

    [Theory]
    [InlineData("en", "By A and B in Moscow, with C; additional reporting by D in Kyiv; translated by E")]
    [InlineData("en-GB", "By A and B in Moscow, with C; additional reporting by D in Kyiv; translated by E")]
    [InlineData("fr", "Par A et B à Moscow, avec C; reportage complémentaire : D à Kyiv; traduction : E")]
    [InlineData("de", "Von A und B in Moscow, mit C; zusätzliche Berichterstattung von D in Kyiv; übersetzt von E")]
    [InlineData("es", "Por A y B en Moscow, con C; información adicional de D en Kyiv; traducido por E")]
    [InlineData("fi", "A, B, Moscow, C; D, Kyiv; E")]
    public void Bylines_are_worded_in_the_articles_language(string language, string byline) =>
        Assert.Equal(byline, Load(
            $$"""
            title: T
            language: {{language}}
            byline:
              - { name: A, place: Moscow }
              - { name: B, place: Moscow }
              - { name: C, role: with }
              - { name: D, role: additionalReporting, place: Kyiv }
              - { name: E, role: translator }
            """).Byline.ToString());

    [Theory]
    [InlineData("[{ name: A, place: X }, { name: B, place: Y }]", "By A in X and B in Y")]
    [InlineData("[{ name: A }, { name: B }, { name: C }]", "By A, B and C")]
    [InlineData("[{ name: A, role: translator }]", "Translated by A")]
    [InlineData("{ text: From A of The Gazette, credits: [{ name: A }] }", "From A of The Gazette")]
    public void Bylines_name_everyone(string byline, string expected) => Assert.Equal(expected, Load($"title: T\nbyline: {byline}\n").Byline.ToString());

    [Fact]
    public void A_spanish_and_gives_way_before_an_i() =>
        Assert.Equal("Por Ana e Inés", Load("title: T\nlanguage: es\nbyline: [{ name: Ana }, { name: Inés }]\n").Byline.ToString());

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

    [Fact]
    public void Keys_that_the_site_has_a_use_of_its_own_for_are_not_read()
    {
        var article = Load("title: T\nstatus: Final\nlayout: post\nx-status: draft\n", "ignoreKeys: [Status, layout]\n");

        Assert.Equal((PublicationStatus.Published, false), (article.Status, article.HasErrors));
    }

    private static Article Load(string yaml, string publication = "") =>
        LoadedSite.Of(TestSite.Of(("articles/ferry.yml", yaml), ("masthead.yml", publication))).Article("Ferry");
}
