using Masthead.Content.Drafting;
using Masthead.Generators.Tests.Dialects;

namespace Masthead.Generators.Tests.Drafting;

public sealed class NewArticleTests
{
    private static readonly DraftedSite Empty = DraftedSite.OfArticles();

    public static TheoryData<string> HostileTitles =>
    [
        "Ferries return", "1984", "3.14", "0x1F", "1e3", "12:30:00", "true", "No", "null", "~", "2026-11-29", "2026-11-29 in pictures", "Harbour: the reckoning", "Ends with a colon:",
        "\"Quoted\" and 'quoted'", "It's a 'yes' #1", "# not a heading", "- a dash", "? a question", "! a bang", "& an anchor", "* an alias", "| a bar", "> a sign", "% percent", "@ at", "` tick",
        "{braces} and [brackets]", "a, b, c", "{{ template }}", "---", "... and then", "+++", "= and <<", "back\\slash \\n", "tab\tin it", "Größe der Straße", "Ærø’s “øl”", "Łódź–Šiauliai", "Ελλάδα", "Поезд идёт",
        "日本の港", "हिन्दी समाचार", "مرحبا بالعالم", "Emoji 🎉 party", "a thin\u2009space", "C# and C++", "A & B &amp; C", "con", "index", "README", "about", "x", new string('w', 300), "Ends in a dot.", "50% off", "<b>bold</b>",
    ];

    public static TheoryData<string> Sites => [.. WrittenSites.All.Select(static site => site.Name)];

    [Fact]
    public void It_lies_among_the_articles_and_is_a_draft_of_today()
    {
        var file = Empty.Make(new NewArticle("Ferries return to the Größe", DraftedSite.Moment));
        Assert.Equal("articles/ferries-return-to-the-grosse.md", DraftedSite.Below(file));
        Assert.Equal("---\ntitle: Ferries return to the Größe\nbyline:\npublished: 2026-11-30\nstatus: draft\n---\n\n", file.Text);
    }

    [Fact]
    public void All_that_is_asked_for_is_written()
    {
        var file = Empty.Make(new NewArticle("Größe zählt", DraftedSite.Moment) { Section = "Town Hall", Authors = ["Ada Byron", "lin-wei"], Kind = "Garden", Language = "DE", IsDraft = false, Slug = "size" });
        Assert.Equal("articles/size.md", DraftedSite.Below(file));
        Assert.Equal("---\ntitle: Größe zählt\nkind: garden\nsection: town\nlanguage: de\nbyline: [ada-byron, lin-wei]\npublished: 2026-11-30\n---\n\n", file.Text);
    }

    [Fact]
    public void In_German_an_umlaut_is_two_letters() =>
        Assert.Equal("articles/groesse-zaehlt.md", DraftedSite.Below(Empty.Make(new NewArticle("Größe zählt", DraftedSite.Moment) { Language = "de" })));

    [Fact]
    public void A_disclaimer_that_will_be_due_stands_in_it() =>
        Assert.Contains("disclaimers: [views]\n", Empty.Make(new NewArticle("My view", DraftedSite.Moment) { Authors = ["lin-wei"], Kind = "opinion" }).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Somebody", "ADA@example.org", "ada-byron")]
    [InlineData("a. byron", null, "ada-byron")]
    [InlineData("Lin Wei", "lin@elsewhere.example", "lin-wei")]
    [InlineData("Lin Wei", "ada@example.org", "")]
    [InlineData("Ada", "somebody@example.org", "")]
    [InlineData(null, null, "")]
    public void Whoever_writes_it_is_credited_where_there_is_no_doubt(string? name, string? email, string credited) =>
        Assert.Contains($"\nbyline:{(credited.Length == 0 ? "" : " ")}{credited}\n", Empty.Make(new NewArticle("Ferries", DraftedSite.Moment) { Writer = new Writer(name, email) }).Text, StringComparison.Ordinal);

    [Fact]
    public void A_byline_that_is_left_is_found_by_the_rules_once_the_piece_is_published()
    {
        var file = Empty.Make(new NewArticle("Ferries", DraftedSite.Moment) { IsDraft = false });
        Assert.Contains(Empty.With(file).Findings, finding => finding.StartsWith(file.Path + " MH1001 The byline is empty", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "An article needs a title.")]
    [InlineData("Two\nlines", "The title has several lines: write it on one.")]
    [InlineData("Two\u2028lines", "The title has several lines: write it on one.")]
    [InlineData("!!! ???", "The title has neither a letter nor a digit that the file could be named by: give it a slug, such as 'harbour-news'.")]
    [InlineData("🎉", "The title has neither a letter nor a digit that the file could be named by: give it a slug, such as 'harbour-news'.")]
    public void A_title_that_will_not_do_is_told(string title, string problem) => Assert.Equal(problem, new NewArticle(title, DraftedSite.Moment).In(Empty.Drafting).Problem);

    [Fact]
    public void What_the_site_does_not_know_is_told_with_what_is_near()
    {
        var article = new NewArticle("Ferries", DraftedSite.Moment);
        Assert.Equal("'harbor' is not a section of the publication. Did you mean 'harbour'? Sections are harbour, town.", (article with { Section = "harbor" }).In(Empty.Drafting).Problem);
        Assert.Equal("No author is registered as 'ada-biron'. Did you mean 'ada-byron'? Make an entry for them first.", (article with { Authors = ["ada-biron"] }).In(Empty.Drafting).Problem);
        Assert.StartsWith("'opinon' is not a kind of piece. Did you mean 'opinion'? Kinds are news,", (article with { Kind = "opinon" }).In(Empty.Drafting).Problem, StringComparison.Ordinal);
        Assert.Equal("'German' is not a language. Did you mean 'de'? Write a tag such as 'en' or 'pt-BR'.", (article with { Language = "German" }).In(Empty.Drafting).Problem);
        Assert.Equal("'../x' cannot be the name of a file in an address: write letters, digits and hyphens, such as 'x'.", (article with { Slug = "../x" }).In(Empty.Drafting).Problem);
        Assert.Equal("'authors' is no folder of the site's articles: name one in 'articles'.", (article with { Folder = "/site/content/authors" }).In(Empty.Drafting).Problem);
    }

    [Fact]
    public void What_is_there_is_left_alone_and_the_next_name_that_is_free_is_told()
    {
        var site = DraftedSite.OfArticles(("articles/ferries.md", "---\ntitle: Ferries\n---\n"), ("articles/ferries-2.md", "---\ntitle: Ferries\n---\n"));
        var article = new NewArticle("Ferries", DraftedSite.Moment) { Exists = static path => path.EndsWith("/ferries-3.md", StringComparison.Ordinal) };
        Assert.Equal("'articles/ferries.md' is there already. Give it another slug, such as 'ferries-4'.", article.In(site.Drafting).Problem);
        Assert.Equal("articles/ferries-4.md", DraftedSite.Below(site.Make(article with { Slug = "ferries-4" })));
    }

    [Fact]
    public void An_address_that_is_taken_is_too() =>
        Assert.Equal(
            "'articles/2020-01-01-ferries.md' has its address already. Give it another slug, such as 'ferries-2'.",
            new NewArticle("Ferries", DraftedSite.Moment).In(DraftedSite.Of(Harness.TestSite.Of(("masthead.yml", "publisher: The Daily Harbour\npermalink: /{slug}\n"), ("articles/2020-01-01-ferries.md", "---\ntitle: Ferries\n---\n"))).Drafting).Problem);

    [Fact]
    public void Most_of_the_latest_articles_say_how_one_is_written()
    {
        const string Text = "+++\r\nheadline = \"One\"\r\ncategory = [\"town\"]\r\nauthors = [\"Lin Wei\"]\r\ndate = 2026-01-02T03:04:05+01:00\r\ndraft = false\r\n+++\r\n";
        var site = DraftedSite.OfArticles(
            ("articles/town/2026/01/one.md", Text), ("articles/town/2026/01/two.md", Text), ("articles/harbour/three.md", Text.Replace("town", "harbour", StringComparison.Ordinal)), ("articles/old.yml", "title: Old\npublished: 2001-01-01\n"));

        var file = site.Make(new NewArticle("Four", DraftedSite.Moment) { Section = "town", Authors = ["lin-wei"] });
        Assert.Equal("articles/town/2026/11/four.md", DraftedSite.Below(file));
        Assert.Equal("+++\r\nheadline = \"Four\"\r\ncategory = [\"town\"]\r\nauthors = [\"Lin Wei\"]\r\ndate = 2026-11-30T00:15:00+01:00\r\ndraft = true\r\n+++\r\n\r\n", file.Text);
        Assert.Equal("articles/harbour/five.md", DraftedSite.Below(site.Make(new NewArticle("Five", DraftedSite.Moment) { Section = "harbour" })));
        Assert.Equal("articles/harbour/deep/six.md", DraftedSite.Below(site.Make(new NewArticle("Six", DraftedSite.Moment) { Folder = "/site/content/articles/harbour/deep" })));
    }

    [Theory]
    [MemberData(nameof(HostileTitles))]
    public void A_title_is_read_as_it_was_given(string title)
    {
        foreach (var text in (string[])["---\ntitle: One\n---\n", "---\ntitle: 'One'\n---\n", "---\ntitle: \"One\"\n---\n", "+++\ntitle = \"One\"\n+++\n", "{\n  \"title\": \"One\"\n}\n"])
        {
            var site = DraftedSite.OfArticles(("articles/one.md", text));
            var made = new NewArticle(title, DraftedSite.Moment) { Authors = ["ada-byron"], IsDraft = false, Slug = title.Any(char.IsLetterOrDigit) ? null : "some-slug" }.In(site.Drafting);
            if (made.Problem is { } problem)
                made = new NewArticle(title, DraftedSite.Moment) { Authors = ["ada-byron"], IsDraft = false, Slug = problem.Split('\'')[^2] }.In(site.Drafting);

            Assert.Null(made.Problem);
            var with = site.With(made.File!);
            Assert.Equal(title, with.Read(made.File!).Article!.Title!.Value.Value);
            var found = string.Join('\n', with.Findings.Except(site.Findings).Where(IsNotAboutTheTitle));
            Assert.True(found.Length == 0, found);
        }
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void On_every_generators_site_it_is_clean_and_no_other_finding_comes(string name)
    {
        var site = DraftedSite.Of(WrittenSites.Named(name).Read());
        foreach (var (title, isDraft) in HostileTitles.Select(static (row, place) => (row.Data, IsDraft: place % 8 == 0)))
        {
            var article = new NewArticle(title, DraftedSite.Moment) { IsDraft = isDraft, Authors = [site.Drafting.Directory.Authors[0].RegisteredId.Value], Slug = title.Any(char.IsLetterOrDigit) ? null : "some-slug" };
            var made = article.In(site.Drafting);
            if (made.Problem is { } problem)
                made = (article with { Slug = problem.Split('\'')[^2] }).In(site.Drafting);

            Assert.Null(made.Problem);
            var with = site.With(made.File!);
            Assert.Equal(title, with.Read(made.File!).Article!.Title!.Value.Value);
            Assert.Equal(!isDraft, with.Read(made.File!).Article!.IsPublishable);
            var found = string.Join('\n', with.Findings.Except(site.Findings).Where(IsNotAboutTheTitle));
            Assert.True(found.Length == 0, found);
        }
    }

    [Theory]
    [InlineData("masthead", "articles/lights.md", "title: Lights\nsection: news\nbyline:\npublished: 2026-11-29\nstatus: draft\n")]
    [InlineData("jekyll", "_posts/2026-11-29-lights.md", "title: Lights\ncategories: news\nauthor:\npublished: false\n")]
    [InlineData("hugo", "content/news/lights.md", "title: Lights\ncategories: news\nauthor:\ndate: 2026-11-29\ndraft: true\n")]
    [InlineData("docusaurus", "blog/2026-11-29-lights.md", "title: Lights\nsection: news\nauthors: []\ndraft: true\n")]
    [InlineData("astro", "src/content/blog/lights.md", "title: Lights\ncategory: news\nauthor:\npubDate: 2026-11-29\ndraft: true\n")]
    [InlineData("eleventy", "posts/lights.md", "title: Lights\ncategory: news\nauthor:\ndate: 2026-11-29\ndraft: true\n")]
    [InlineData("mkdocs", "docs/blog/posts/lights.md", "title: Lights\ncategories: news\nauthors: []\ndate: 2026-11-29\ndraft: true\n")]
    public void The_first_one_is_written_as_the_generators_people_do(string dialect, string path, string keys)
    {
        var places = Masthead.Content.Dialects.KnownDialects.Named(dialect)!.ArticlePlaces;
        var site = DraftedSite.Of(Harness.TestSite.Of(("masthead.yml", $"publisher: The Daily Harbour\ndialect: {dialect}\n")) with { ArticleRoots = $"{Harness.TestSite.Root}/{places[0]}", AuthorRoots = "" });
        var file = site.Make(new NewArticle("Lights", DraftedSite.Moment) { Section = "news" });
        Assert.Equal((path, $"---\n{keys}---\n\n"), (DraftedSite.Below(file), file.Text));
    }

    [Theory]
    [InlineData("de", "de/lichter.md", "", "en/a.md", "de/a.md", "en/b.md", "de/b.md")]
    [InlineData("en", "en/lichter.md", "", "en/a.md", "de/a.md", "en/b.md", "de/b.md")]
    [InlineData("de", "lichter.md", "language: de\n", "a.md", "b.md")]
    [InlineData("de", "lichter.md", "language: de\n", "a.md", "a.de.md", "b.md")]
    [InlineData("fr", "lichter.md", "language: fr\n", "a.md", "a.de.md", "b.md")]
    [InlineData("de", "2026-11-30-lichter.md", "language: de\n", "2025-01-01-a.md", "2025-1-3-b.md")]
    public void A_language_is_said_by_the_path_where_the_sites_paths_say_it(string language, string path, string key, params string[] articles)
    {
        var site = DraftedSite.OfArticles([.. articles.Select(static article => ("articles/" + article, $"---\ntitle: {article}\nbyline: ada-byron\n{(article.StartsWith("20", StringComparison.Ordinal) ? "" : "published: 2025-01-01\n")}---\n"))]);
        var file = site.Make(new NewArticle("Lichter", DraftedSite.Moment) { Language = language });
        Assert.Equal("articles/" + path, DraftedSite.Below(file));
        Assert.Equal(key, string.Concat(file.Text.Split('\n').Where(static line => line.StartsWith("language:", StringComparison.Ordinal)).Select(static line => line + "\n")));
        Assert.Equal(language, site.With(file).Read(file).Article!.Language ?? "en");
    }

    [Theory]
    [InlineData("harbour", "Town Hall", "section: town\n")]
    [InlineData("Harbour", "town", "section: Town Hall\n")]
    public void A_section_is_called_as_the_articles_call_theirs(string written, string asked, string key) =>
        Assert.Contains(key, DraftedSite.OfArticles(("articles/a.md", $"---\ntitle: A\nsection: {written}\n---\n")).Make(new NewArticle("Lights", DraftedSite.Moment) { Section = asked }).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("\"One\"", "\"Lights\"")]
    [InlineData("'One'", "'Lights'")]
    [InlineData("One", "Lights")]
    [InlineData("\"One: two\"", "Lights")]
    public void A_title_has_the_quotation_marks_that_others_have_without_need_and_nothing_else_has(string written, string title) =>
        Assert.StartsWith(
            $"---\ntitle: {title}\nkind: opinion\nbyline: ada-byron\n",
            DraftedSite.OfArticles(("articles/a.md", $"---\ntitle: {written}\n---\n")).Make(new NewArticle("Lights", DraftedSite.Moment) { Kind = "opinion", Authors = ["ada-byron"] }).Text, StringComparison.Ordinal);

    [Fact]
    public void A_section_that_is_not_declared_is_called_as_it_was_given() =>
        Assert.Contains("section: Town Hall\n", DraftedSite.Of(Harness.TestSite.Of(("articles/a.md", "---\ntitle: A\n---\n"))).Make(new NewArticle("Lights", DraftedSite.Moment) { Section = "Town Hall" }).Text, StringComparison.Ordinal);

    [Fact]
    public void On_Hugo_a_section_that_has_no_such_article_yet_gets_a_folder() => Assert.Equal(
        "content/culture/lights/index.nl.md",
        DraftedSite.Below(DraftedSite.Of(WrittenSites.Named("Hugo").Read()).Make(new NewArticle("Lights", DraftedSite.Moment) { Section = "culture", Language = "nl" })));

    /// <summary>There a date is part of the slug.</summary>
    [Theory]
    [InlineData("hugo")]
    [InlineData("astro")]
    public void A_date_begins_the_names_of_files_where_it_begins_others(string dialect)
    {
        var site = DraftedSite.Of(Harness.TestSite.Of(("masthead.yml", $"publisher: The Daily Harbour\ndialect: {dialect}\n"), ("articles/news/2026-10-01-quay.md", "---\ntitle: Quay\ndate: 2026-10-01\n---\n")));
        Assert.Equal("articles/news/2026-11-29-lights.md", DraftedSite.Below(site.Make(new NewArticle("Lights", DraftedSite.Moment))));
    }

    [Fact]
    public void A_declared_language_ends_the_names_of_files_where_others_do()
    {
        var site = DraftedSite.Of(Harness.TestSite.Of(("masthead.yml", "publisher: The Daily Harbour\nlanguages: [en, de]\n"), ("articles/a.md", "---\ntitle: A\n---\n"), ("articles/a.de.md", "---\ntitle: A\n---\n")));
        Assert.Equal("articles/lichter.de.md", DraftedSite.Below(site.Make(new NewArticle("Lichter", DraftedSite.Moment) { Language = "de" })));
    }

    [Theory]
    [InlineData("blog/_old", "'blog/_old/lights.md' would be read as something else than an article of that name. Name another folder.")]
    [InlineData("blog/2026/05", "")]
    public void A_folder_that_holds_no_articles_is_told(string folder, string problem)
    {
        var site = DraftedSite.Of(Harness.TestSite.Of(("masthead.yml", "publisher: The Daily Harbour\ndialect: docusaurus\n"), ("blog/a.md", "---\ntitle: A\ndate: 2025-01-01\n---\n")) with { ArticleRoots = Harness.TestSite.Root + "/blog" });
        Assert.Equal(problem, new NewArticle("Lights", DraftedSite.Moment) { Folder = $"{Harness.TestSite.Root}/{folder}" }.In(site.Drafting).Problem ?? "");
    }

    [Theory]
    [InlineData("18f", "jekyll", "_posts", "_authors", "_posts/2026-11-29-lights-out.md", "---\ntitle: \"Lights out\"\nauthors: []\ndate: 2026-11-29\npublished: false\n---\n\n")]
    [InlineData("swift-org", "jekyll", "_posts", "_data/authors.yml", "_posts/2026-11-29-lights-out.md", "---\nlayout: new-layouts/post\ntitle: Lights out\nauthor: []\npublished: false\n---\n\n")]
    [InlineData("json-schema-blog", "astro", "pages/blog/posts", null, "pages/blog/posts/lights-out.md", "---\ntitle: \"Lights out\"\nauthors: []\ndate: 2026-11-29\ndraft: true\n---\n\n")]
    [InlineData("ethereum-eips", "masthead", "EIPS", null, "EIPS/lights-out.md", "---\ntitle: Lights out\nauthor:\ncreated: 2026-11-29\nstatus: draft\n---\n\n")]
    public void On_real_sites_it_is_written_as_the_others_are(string corpus, string dialect, string articles, string? authors, string path, string text)
    {
        var site = DraftedSite.Of(Harness.Corpora.Read(corpus, articles, authors, $"publisher: A Newspaper\ndialect: {dialect}\n"));
        var file = site.Make(new NewArticle("Lights out", DraftedSite.Moment));
        Assert.EndsWith("/" + path, file.Path, StringComparison.Ordinal);
        Assert.Equal(text, file.Text);
    }

    [Theory]
    [InlineData("Jekyll", "_posts/2026-11-29-lights-out-at-3.md\n---\nlayout: post\ntitle: \"Lights: out at #3\"\nauthor:\npublished: false\n---\n\n")]
    [InlineData("Hugo", "content/posts/lights-out-at-3.md\n---\ntitle: \"Lights: out at #3\"\nauthors: []\ndate: 2026-11-29\ndraft: true\n---\n\n")]
    [InlineData("Docusaurus", "blog/2026-11-29-lights-out-at-3.md\n---\ntitle: \"Lights: out at #3\"\nauthors: []\ndraft: true\n---\n\n")]
    [InlineData("Astro", "src/content/blog/lights-out-at-3.md\n---\ntitle: \"Lights: out at #3\"\nauthor:\npubDate: 2026-11-29\ndraft: true\n---\n\n")]
    [InlineData("Eleventy", "content/blog/lights-out-at-3.md\n---\ntitle: \"Lights: out at #3\"\nauthor:\ndate: 2026-11-29\ndraft: true\n---\n\n")]
    [InlineData("MkDocs", "docs/blog/posts/lights-out-at-3.md\n---\ntitle: \"Lights: out at #3\"\nauthors: []\ndate: 2026-11-29\ndraft: true\n---\n\n")]
    public void It_is_written_as_the_site_writes_its_own(string name, string expected)
    {
        var file = DraftedSite.Of(WrittenSites.Named(name).Read()).Make(new NewArticle("Lights: out at #3", DraftedSite.Moment));
        Assert.Equal(expected, $"{DraftedSite.Below(file)}\n{file.Text}");
    }

    /// <summary>A space that no keyboard has, and an entity, are what the writer gave.</summary>
    private static bool IsNotAboutTheTitle(string finding) => !finding.Contains(" MH4012 ", StringComparison.Ordinal) && !finding.Contains(" MH4023 ", StringComparison.Ordinal);
}
