extern alias runtime;

using Masthead.Generators.Tests.Harness;

using runtime::Masthead;

// Outside Masthead's namespace, where the vocabularies would be the generator's own.
namespace GeneratedCode;

/// <summary>Authors in every form that sites keep them in, and the bylines that name them.</summary>
public sealed class AuthorModelTests
{
    private static readonly DateTimeOffset FirstOfJune = new(2024, 6, 1, 0, 0, 0, TimeSpan.Zero);

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
                Bios = [new LocalizedText("en", "Writes."), new LocalizedText("de", "Schreibt.")],
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

    /// <summary>As disclaimers are worded (RFC 4647): a script is more than a region.</summary>
    [Theory]
    [InlineData("sr-Latn-RS", "Piše.", "Muzej")]
    [InlineData("zh-TW", "撰寫。", "Museum")]
    [InlineData("zh-Hant-HK", "撰寫。", "Museum")]
    [InlineData("zh-CN", "Writes.", "Museum")]
    public void A_text_in_a_broader_language_is_found_step_by_step(string language, string bio, string affiliation)
    {
        var author = LoadedSite.Of(TestSite.Of(("authors/ada.yml", "name: Ada\nbio: { en: Writes., sr-Latn: Piše., zh-Hant: 撰寫。 }\njobTitle: { en: Writes., sr-Latn: Piše., zh-Hant: 撰寫。 }\naffiliations: [{ en: Museum, sr-Latn: Muzej }]\n"))).Member<Author>("Authors.Ada");

        Assert.Equal((bio, bio, affiliation), (author.BioIn(language), author.JobTitleIn(language), Assert.Single(author.AffiliationsIn(language))));
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
    [InlineData("published: 2024-05-31", "effective: 2024-05-31", true)]
    [InlineData("published: 2024-05-31", "expires: 2024-05-31", true)]
    [InlineData("published: 2024-05-31", "effective: 2024-06-01", false)]
    [InlineData("published: 2024-05-31", "expires: 2024-05-30", false)]
    [InlineData("published: 2024-05-31\nupdated: 2024-06-01", "effective: 2024-06-01", true)]
    [InlineData("published: 2024-05-31\nupdated: 2024-06-01", "expires: 2024-05-31", false)]
    [InlineData("published: 2024-05-31T23:30:00-05:00", "expires: 2024-05-31", true)]
    [InlineData("language: en", "effective: 2030-01-01", true)]
    public void An_authors_disclaimer_stands_on_an_article_while_it_is_in_force(string date, string period, bool stands)
    {
        var site = LoadedSite.Of(TestSite.Of(
            ("articles/ferry.yml", $"title: T\nauthor: ada\n{date}\n"),
            ("authors/ada.yml", "name: Ada\ndisclaimer: views\n"),
            ("masthead.yml", $"disclaimers: {{ views: {{ text: The author's own., {period} }} }}\n")));

        Assert.Equal(stands ? ["The author's own."] : [], site.Article("Ferry").Disclaimers.Select(static disclaimer => disclaimer.Text));
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
    [InlineData("ada: { name: Ada }\nbad:\n  name: b: c\nlin:\n  name: Lin\n", 3)]
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

    /// <summary>An entry that takes from another one what both say is none that cannot be read, wherever the fault is.</summary>
    [Theory]
    [InlineData("ada: &all\n  name: Ada\n  relation: freelance\nlin:\n  <<: *all\n  name: Lin\nbad:\n  name: \"J. Roe\" Jr.\n", 8)]
    [InlineData("bad:\n  bio: |\n    One.\n  name: \"J. Roe\" Jr.\nada: &all\n  name: Ada\n  relation: freelance\nlin:\n  <<: *all\n  name: Lin\n", 4)]
    [InlineData("authors:\n  ada: &all\n    name: Ada\n    relation: freelance\n  bad:\n    name: \"J. Roe\" Jr.\n  lin:\n    <<: *all\n    name: Lin\n", 6)]
    public async Task A_bad_entry_leaves_alone_what_others_share(string yaml, int line)
    {
        var site = TestSite.Of(("authors.yml", yaml));
        var loaded = LoadedSite.Of(site);
        var error = Assert.Single(await site.AnalyzeAsync());

        Assert.Equal(("Ada", AuthorRelation.Freelance), loaded.Member<Author>("Authors.Ada") is var ada ? (ada.Name, ada.Relation) : default);
        Assert.Equal(("Lin", AuthorRelation.Freelance), loaded.Member<Author>("Authors.Lin") is var lin ? (lin.Name, lin.Relation) : default);
        Assert.Equal(("MH4001", line), (error.Id, error.Location.GetLineSpan().StartLinePosition.Line + 1));
    }

    [Theory]
    [InlineData("authors:\n  ada: { name: Ada, description: Writes., avatar: /ada.png }\n  lin: { name: Lin }\n")]
    [InlineData("Authors:\n  - { id: ada, name: Ada, description: Writes., avatar: /ada.png }\n  - { name: Lin }\n")]
    public async Task All_authors_below_one_key(string yaml)
    {
        var site = TestSite.Of(("authors.yml", yaml));
        var loaded = LoadedSite.Of(site);

        Assert.Equal(new Author { Id = "ada", Name = "Ada", Bio = "Writes.", Image = "/ada.png" }, loaded.Member<Author>("Authors.Ada"));
        Assert.Equal("Lin", loaded.Member<Author>("Authors.Lin").Name);
        Assert.Empty(await site.AnalyzeAsync());
    }

    [Theory]
    [InlineData("authors: { name: The Authors, type: organization }\nada: { name: Ada }\n")]
    [InlineData("authors: { name: The Authors, type: organization }\n")]
    public void An_author_may_have_that_id(string yaml) =>
        Assert.Equal("The Authors", LoadedSite.Of(TestSite.Of(("authors.yml", yaml))).Member<Author>("Authors.Authors_").Name);

    [Theory]
    [InlineData("Ada Byron (@ada), Lin Wei <lin@example.org>", "Ada Byron|Lin Wei")]
    [InlineData("Ada Byron (@ada) and Lin Wei <lin@example.org>", "Ada Byron|Lin Wei")]
    [InlineData("Ada Byron <ada@example.org>; Lin Wei & Jonas Quist (@jq)", "Ada Byron|Lin Wei|Jonas Quist")]
    [InlineData("Ada Byron (@ada), and Lin Wei (@lin)", "Ada Byron|Lin Wei")]
    [InlineData("Ada Byron (@ada), et al.", "Ada Byron|et al.")]
    [InlineData("Marks & Spencer <press@example.org>", "Marks & Spencer")]
    public void People_with_handles_and_mails_in_one_text(string author, string names) =>
        Assert.Equal(names, string.Join('|', LoadedSite.Of(TestSite.Of(("articles/ferry.yml", $"title: T\nauthor: \"{author}\"\n"))).Article("Ferry").Byline.Credits.Select(static credit => credit.Author.Name)));

    [Theory]
    [InlineData("authors/ada/index.md", "---\nname: Ada\n---\nWrites.\n", "Writes.")]
    [InlineData("authors/ada.yml", "author: { name: Ada, bio: Writes. }", "Writes.")]
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

    private static Article Load(string yaml) => LoadedSite.Of(TestSite.Of(("articles/ferry.yml", yaml))).Article("Ferry");
}
