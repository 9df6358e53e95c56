using System.Globalization;
using Masthead.Generators.Tests.Harness;
using Masthead.Generators.Tests.Rules;

namespace Masthead.Generators.Tests.Dialects;

/// <summary>What a dialect makes of a value, or of its lack, by each kind of its rows.</summary>
public sealed class DialectValuesTests
{
    [Theory]
    [InlineData("docusaurus", "authors: ada", "\n# Ferries *return* { #top }\n\nText", "Ferries *return*")]
    [InlineData("mkdocs", "authors: ada", "# The `quay`, [mended](https://x.example) ##\n", "The quay, mended")]
    [InlineData("mkdocs", "authors: ada", "```sh\n# a comment\n```\n\n# **Real**\n", "2024 05 31 ferries return")]
    [InlineData("docusaurus", "title: Written\nauthors: ada", "# Heading\n", "Written")]
    [InlineData("docusaurus", "authors: ada", "Text\n", "Ferries return")]
    [InlineData("jekyll", "author: ada", "# Heading\n", "Ferries Return")]
    public async Task A_title_is_what_the_generator_prints(string dialect, string yaml, string body, string title)
    {
        var site = Site(dialect, "2024-05-31-ferries-return.md", $"---\n{yaml}\n---\n{body}");

        Assert.Empty(await site.PrintedAsync());
        Assert.Equal(title, LoadedSite.Of(site).All.Single().Title);
    }

    [Theory]
    [InlineData("astro", "author: ada\ndate: 2024-05-31", "articles/ferry.md(2,1): MH4009: The article has no title: add 'title:'.")]
    [InlineData("mkdocs", "title:\nauthor: ada\ndate: 2024-05-31", "articles/ferry.md(2,1): MH4009: The title is empty: write it behind 'title:'.")]
    public async Task Elsewhere_and_where_it_is_left_empty_none_is_taken(string dialect, string yaml, string message) =>
        Assert.Equal([message], await Site(dialect, "ferry.md", $"---\n{yaml}\n---\n# Heading\n").PrintedAsync());

    [Theory]
    [InlineData("docusaurus", "2024/05/31/ferry.md", "ferry")]
    [InlineData("docusaurus", "2024-5-31/ferry.md", "ferry")]
    [InlineData("docusaurus", "2024/05-31-ferry/index.md", "ferry")]
    [InlineData("docusaurus", "2024-05-31-ferry/index.mdx", "ferry")]
    [InlineData("docusaurus", "log/2024/05/31-ferry.md", "ferry")]
    [InlineData("eleventy", "2024-05-31/index.md", "2024-05-31")]
    [InlineData("eleventy", "news/2024-05-31/harbour/ferry.md", "ferry")]
    public async Task A_date_may_stand_in_folders(string dialect, string path, string slug)
    {
        var site = Site(dialect, path, "---\ntitle: Ferry\nauthor: ada\n---\nText\n");

        Assert.Empty(await site.PrintedAsync());
        var article = LoadedSite.Of(site).All.Single();
        Assert.Equal((new DateTimeOffset(2024, 5, 31, 0, 0, 0, TimeSpan.Zero), slug), (article.Published, article.Slug));
    }

    [Theory]
    [InlineData("docusaurus", "2024-05-31 ferry.md")]
    [InlineData("docusaurus", "log/ferry-2024-5-31.md")]
    [InlineData("eleventy", "2024-05-31 ferry.md")]
    [InlineData("eleventy", "log/ferry-2024-05-31.md")]
    public async Task A_date_may_stand_anywhere_in_the_path(string dialect, string path)
    {
        var site = Site(dialect, path, "---\ntitle: Ferry\nauthor: ada\n---\nText\n");

        Assert.Empty(await site.PrintedAsync());
        Assert.Equal(new DateTimeOffset(2024, 5, 31, 0, 0, 0, TimeSpan.Zero), LoadedSite.Of(site).All.Single().Published);
    }

    /// <summary>Hugo takes it for the date, and away from the address, only where its configuration says <c>:filename</c>; Astro never does.</summary>
    [Theory]
    [InlineData("hugo", "news/2024-05-31-ferry.md", "2024-05-31-ferry")]
    [InlineData("hugo", "news/2024-05-31-ferry/index.de.md", "2024-05-31-ferry")]
    [InlineData("astro", "2024-05-31-ferry.md", "2024-05-31-ferry")]
    [InlineData("astro", "ferry.md", "ferry")]
    public void A_date_in_a_name_is_part_of_the_address(string dialect, string path, string slug) =>
        Assert.Equal(slug, LoadedSite.Of(Site(dialect, path, "---\ntitle: Ferry\nauthor: ada\ndate: 2024-05-31\n---\nText\n").With("masthead.yml", $"dialect: {dialect}\nlanguages: [en, de]\n")).All.Single().Slug);

    [Theory]
    [InlineData("docusaurus", "5/6/2024", 5, 6)]
    [InlineData("astro", "'05/31/2024'", 5, 31)]
    [InlineData("eleventy", "2024-05-31 18:30:00.00 -8", 6, 1)]
    [InlineData("hugo", "2024-05-31T18:30:00+02", 5, 31)]
    public async Task A_date_is_the_one_that_the_generator_reads(string dialect, string date, int month, int day)
    {
        var site = Site(dialect, "ferry.md", $"---\ntitle: Ferry\nauthor: ada\ndate: {date}\n---\nText\n");

        Assert.Empty(await site.PrintedAsync());
        var read = LoadedSite.Of(site).All.Single().Published!.Value.ToUniversalTime();
        Assert.Equal((month, day), (read.Month, read.Day));
    }

    [Theory]
    [InlineData("jekyll", "2016-03-21 12:00 EDT", "2016-03-21T12:00:00-04:00")]
    [InlineData("astro", "2024-05-02 CST", "2024-05-02T00:00:00-06:00")]
    [InlineData("eleventy", "2021-01-01 UT", "2021-01-01T00:00:00+00:00")]
    [InlineData("docusaurus", "2021-03-21T12:00 pst", "2021-03-21T12:00:00-08:00")]
    [InlineData("jekyll", "Tue, 05 Feb 2019 12:00:00 +0100", "2019-02-05T12:00:00+01:00")]
    [InlineData("astro", "'Sat Oct 14 2023 10:00:00 GMT+0200 (Central European Summer Time)'", "2023-10-14T10:00:00+02:00")]
    [InlineData("jekyll", "2019-02-04 2:05 PM MST", "2019-02-04T14:05:00-07:00")]
    [InlineData("jekyll", "March 4, 2019 3:10pm +0000", "2019-03-04T15:10:00+00:00")]
    [InlineData("jekyll", "May 10th, 2016", "2016-05-10T00:00:00+00:00")]
    [InlineData("eleventy", "Monday 1st August 2022", "2022-08-01T00:00:00+00:00")]
    [InlineData("jekyll", "2024/05/06", "2024-05-06T00:00:00+00:00")]
    [InlineData("jekyll", "2024/5/31 18:30:00 +0900", "2024-05-31T18:30:00+09:00")]
    [InlineData("astro", "Sept 3, 2024", "2024-09-03T00:00:00+00:00")]
    [InlineData("docusaurus", "3 Sept. 2024", "2024-09-03T00:00:00+00:00")]
    [InlineData("jekyll", "Jan. 3, 2024 2:05 pm UTC", "2024-01-03T14:05:00+00:00")]
    public async Task A_moment_may_have_a_zone_by_name_a_day_of_the_week_or_hours_up_to_twelve(string dialect, string date, string read)
    {
        var site = Site(dialect, "ferry.md", $"---\ntitle: Ferry\nauthor: ada\ndate: {date}\n---\nText\n");

        Assert.Empty(await site.PrintedAsync());
        Assert.Equal(read, LoadedSite.Of(site).All.Single().Published!.Value.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
    }

    /// <summary>Docusaurus reads each of these as 18:30 in UTC, and builds.</summary>
    [Theory]
    [InlineData("2024-05-31 18:30:00 -0500", "2024-05-31 18:30:00 -0500")]
    [InlineData("2024-05-31 18:30 -05:00", "2024-05-31 18:30 -05:00")]
    [InlineData("'2024-05-31 18:30:00 -05:00'", "2024-05-31 18:30:00 -05:00")]
    [InlineData("Fri, 31 May 2024 18:30:00 -0500", "Fri, 31 May 2024 18:30:00 -0500")]
    public async Task An_offset_that_is_left_aside_is_told(string written, string text) =>
        Assert.Equal(
            [$"articles/ferry.md(4,7): MH4004: '{text}' is another moment to Docusaurus, which leaves such an offset aside. Write it as 2024-05-31 or 2024-05-31T18:30:00+02:00."],
            await Site("docusaurus", "ferry.md", $"---\ntitle: Ferry\nauthor: ada\ndate: {written}\n---\nText\n").PrintedAsync());

    [Theory]
    [InlineData("2024-05-31 18:30:00 -05:00")]
    [InlineData("2024-05-31 18:30:00.0 -5")]
    [InlineData("2024-05-31T18:30:00-05:00")]
    public async Task One_that_YAML_knows_counts(string written)
    {
        var site = Site("docusaurus", "ferry.md", $"---\ntitle: Ferry\nauthor: ada\ndate: {written}\n---\nText\n");

        Assert.Empty(await site.PrintedAsync());
        Assert.Equal(new DateTimeOffset(2024, 5, 31, 18, 30, 0, TimeSpan.FromHours(-5)), LoadedSite.Of(site).All.Single().Published);
    }

    /// <summary>The site's zone is for days and times that name none.</summary>
    [Theory]
    [InlineData("2016-03-21 EDT", "2016-03-21T04:00:00")]
    [InlineData("2016-03-21 1 pm", "2016-03-21T04:00:00")]
    [InlineData("21st March 2016", "2016-03-20T15:00:00")]
    public void A_zone_that_is_written_is_no_other(string date, string utc)
    {
        var site = Site("jekyll", "ferry.md", $"---\ntitle: Ferry\nauthor: ada\ndate: {date}\n---\nText\n").With("masthead.yml", "dialect: jekyll\ntimeZone: Asia/Tokyo\n");

        Assert.Equal(utc, LoadedSite.Of(site).All.Single().Published!.Value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_time_that_clocks_pass_over_is_none_however_it_is_written()
    {
        var site = Site("jekyll", "ferry.md", "---\ntitle: Ferry\nauthor: ada\ndate: 2024-03-10 2 am\n---\nText\n").With("masthead.yml", "dialect: jekyll\ntimeZone: America/New_York\n");

        Assert.Contains("'2024-03-10 2 am' is no time in America/New_York, where clocks go from 02:00 to 03:00 then.", Assert.Single(await site.PrintedAsync()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("slug: []")]
    [InlineData("slug: {}\nsummary: []")]
    public async Task An_empty_list_is_no_text(string yaml)
    {
        var site = Site("hugo", "ferry.md", $"---\ntitle: Ferry\nauthor: ada\ndate: 2024-05-31\n{yaml}\n---\nText\n");

        Assert.Empty(await site.PrintedAsync());
        Assert.Equal("ferry", LoadedSite.Of(site).All.Single().Slug);
    }

    [Theory]
    [InlineData("jekyll", "author_name")]
    [InlineData("hugo", "autor")]
    [InlineData("astro", "auteur")]
    [InlineData("eleventy", "authorName")]
    [InlineData("jekyll", "autores")]
    [InlineData("hugo", "autora")]
    [InlineData("astro", "auteurs")]
    [InlineData("eleventy", "autrice")]
    public async Task Who_wrote_it_may_stand_in_another_key(string dialect, string key)
    {
        var site = Site(dialect, "ferry.md", $"---\ntitle: Ferry\n{key}: ada\ndate: 2024-05-31\n---\nText\n");

        Assert.Empty(await site.PrintedAsync());
        Assert.Equal("By Ada Byron", LoadedSite.Of(site).All.Single().Byline.ToString());
    }

    [Fact]
    public async Task The_end_that_Hugo_makes_of_a_piece_is_told()
    {
        var site = Site("hugo", "ferry.md", "---\ntitle: Ferry\nauthor: ada\ndate: 2024-05-31\nexpiryDate: 2024-06-30\n---\nText\n");

        Assert.Equal(["articles/ferry.md(5,1): MH4002: 'expiryDate' is not acted on: no day ends a piece here. Write 'status: withheld' when it is over."], await site.PrintedAsync());
        Assert.Empty(await Site("hugo", "ferry.md", "---\ntitle: Ferry\nauthor: ada\ndate: 2024-05-31\nexpiryDate:\n---\nText\n").PrintedAsync());
    }

    [Theory]
    [InlineData("jekyll", "ferry.md", "layout: redirect\nredirect_to: https://elsewhere.example\ntitle: Ferry")]
    [InlineData("hugo", "home/index.md", "headless: true")]
    [InlineData("hugo", "projects.md", "title: Projects\nmenu: main")]
    [InlineData("hugo", "english/colophon.md", "title: Colophon")]
    [InlineData("astro", "mentions-legales.md", "title: Mentions légales")]
    [InlineData("jekyll", "sobre.md", "title: Sobre\ndate: 2024-05-31")]
    public async Task What_nobody_reads_as_a_piece_is_a_page(string dialect, string path, string yaml)
    {
        var site = Site(dialect, path, $"---\n{yaml}\n---\n").Without("authors/ada.yml");

        Assert.Empty(await site.PrintedAsync());
        Assert.True(LoadedSite.Of(site).All.Single() is { IsPage: true, HasErrors: false });
    }

    /// <summary>What is said of masthead.yml is said in YAML.</summary>
    [Fact]
    public async Task What_masthead_yml_lacks_is_told_as_it_writes_it() =>
        Assert.Equal(
            ["articles/ferry.md(5,16): MH2001: masthead.yml has no disclaimer 'views'. Declare it there, under 'disclaimers:'."],
            await Site("hugo", "ferry.md", "+++\ntitle = \"Ferry\"\nauthor = \"ada\"\ndate = 2024-05-31\ndisclaimers = [\"views\"]\n+++\nText\n").PrintedAsync());

    [Theory]
    [InlineData("jekyll", "draft: no", false)]
    [InlineData("hugo", "draft: yes", true)]
    [InlineData("mkdocs", "draft: Off", false)]
    [InlineData("hugo", "draft: 'true'", true)]
    [InlineData("hugo", "draft: \"false\"", false)]
    [InlineData("astro", "draft: ''", false)]
    public async Task A_flag_is_what_the_generator_takes_for_one(string dialect, string yaml, bool isDraft)
    {
        var site = Site(dialect, "ferry.md", $"---\ntitle: Ferry\nauthor: ada\ndate: 2024-05-31\n{yaml}\n---\nText\n");

        Assert.Empty(await site.PrintedAsync());
        Assert.Equal(isDraft, LoadedSite.Of(site).All.Count == 0);
    }

    /// <summary>JavaScript reads YAML 1.2, where that is a text, and any text but none is true.</summary>
    [Theory]
    [InlineData("astro", "no", "'no' is not a value of 'draft'. Did you mean 'false'? It takes true, false, without quotation marks.")]
    [InlineData("jekyll", "'false'", "'false' stands in quotation marks, so it is a text: write false without quotation marks.")]
    public async Task Elsewhere_it_leaves_a_doubt(string dialect, string flag, string message) =>
        Assert.Equal([$"articles/ferry.md(5,8): MH4003: {message}"], await Site(dialect, "ferry.md", $"---\ntitle: Ferry\nauthor: ada\ndate: 2024-05-31\ndraft: {flag}\n---\nText\n").PrintedAsync());

    [Theory]
    [InlineData("lang: english", "en")]
    [InlineData("language: Deutsch", "de")]
    [InlineData("locale: pt_BR.UTF-8", "pt-BR")]
    public async Task A_language_may_be_called_by_its_name(string yaml, string tag)
    {
        var site = Site("jekyll", "ferry.md", $"---\ntitle: Ferry\nauthor: ada\ndate: 2024-05-31\n{yaml}\n---\nText\n");

        Assert.Empty(await site.PrintedAsync());
        Assert.Equal(tag, LoadedSite.Of(site).All.Single().Language);
    }

    [Theory]
    [InlineData("editor: visual")]
    [InlineData("editor: { mode: source }\nwith: { sidebar: left }\nreviewer: false")]
    [InlineData("syndication: true\ndisclaimer: true")]
    [InlineData("updated: ''\nexcerpt: ''")]
    [InlineData("creator: x\nedition: 2\nreviews: 3\nstate: open\nwidth: 4\nupdates: none")]
    [InlineData("feature_image: { credit: Jo, src: /a.jpg }")]
    [InlineData("título: x\nsubtitulo: x\nimagem: /a.jpg\ncategoría: x\ndescripcion: x")]
    [InlineData("titel: x\nkategorie: x\ndatum: x\nlangue: x\nseccion: x\nimmagine: /a.jpg")]
    public async Task Other_things_by_those_names_are_none_of_Mastheads(string yaml)
    {
        var site = Site("hugo", "ferry.md", $"---\ntitle: Ferry\nauthor: ada\ndate: 2024-05-31\n{yaml}\n---\nText\n");

        Assert.Empty(await site.PrintedAsync());
        Assert.Single(LoadedSite.Of(site).All.Single().Byline.Credits);
    }

    [Theory]
    [InlineData("translations")]
    [InlineData("translation")]
    [InlineData("image_head")]
    public async Task A_key_of_a_theme_is_no_slip(string key) =>
        Assert.Empty(await Site("eleventy", "ferry.md", $"---\ntitle: Ferry\nauthor: ada\ndate: 2024-05-31\n{key}: {{ de: /x }}\n---\nText\n").PrintedAsync());

    [Theory]
    [InlineData("eleventy", "5/6/2024")]
    [InlineData("mkdocs", "05/31/2024")]
    [InlineData("hugo", "2016-03-21 12:00 EDT")]
    [InlineData("jekyll", "2016-03-21 12:00 XYZ")]
    [InlineData("jekyll", "2016-03-21 13:00 PM")]
    [InlineData("astro", "31/5/2024")]
    public async Task A_date_that_it_does_not_read_is_none(string dialect, string date) =>
        Assert.StartsWith($"articles/ferry.md(4,7): MH4004: '{date}' is not ", Assert.Single(await Site(dialect, "ferry.md", $"---\ntitle: Ferry\nauthor: ada\ndate: {date}\n---\nText\n").PrintedAsync()), StringComparison.Ordinal);

    [Theory]
    [InlineData("status: new")]
    [InlineData("status: PUBLISHED")]
    [InlineData("status: true")]
    [InlineData("status: evergreen\nkind: tutorial")]
    [InlineData("ai: true\nsources: [Some paper, Another]\nsponsorship: none")]
    public async Task A_value_for_something_else_is_none_of_Mastheads(string yaml)
    {
        var site = Site("astro", "ferry.md", $"---\ntitle: Ferry\nauthor: ada\ndate: 2024-05-31\n{yaml}\n---\nText\n");

        Assert.Empty(await site.PrintedAsync());
        Assert.False(LoadedSite.Of(site).All.Single().HasErrors);
    }

    /// <summary>It may mean that the piece is none yet.</summary>
    [Fact]
    public async Task A_value_like_one_of_Mastheads_is_a_slip()
    {
        var site = Site("astro", "ferry.md", "---\ntitle: Ferry\nauthor: ada\ndate: 2024-05-31\nstatus: drfat\n---\nText\n");

        Assert.Equal(["articles/ferry.md(5,9): MH4003: 'drfat' is not a value of 'status'. Did you mean 'draft'? It takes published, draft, withheld, retracted."], await site.PrintedAsync());
    }

    [Fact]
    public async Task An_author_may_be_written_key_by_key()
    {
        var site = Site("docusaurus", "2024-05-31-ferry.md", "---\ntitle: Ferry\nauthor: Jonas Quist\nauthor_title: Ferryman\nauthor_url: https://quist.example\nauthor_image_url: /j.png\ntags: [{ label: Harbour, permalink: /h }, quay]\n---\nText\n");

        Assert.Empty(await site.PrintedExampleAsync());
        var article = LoadedSite.Of(site).All.Single();
        var author = article.Byline.Credits.Single().Author;
        Assert.Equal(("Jonas Quist", "Ferryman", "https://quist.example", "/j.png"), (author.Name, author.JobTitle, author.Url, author.Image));
        Assert.Equal(["Harbour", "quay"], article.Tags.Select(static tag => tag.Name));
    }

    [Fact]
    public async Task A_map_of_an_image_may_be_one_of_something_else()
    {
        var site = Site("jekyll", "2024-05-31-ferry.md", "---\ntitle: Ferry\nauthor: ada\nbanner: { content: Hello }\nimage: { palette: dark }\n---\nText\n");

        Assert.Empty(await site.PrintedAsync());
        Assert.Empty(LoadedSite.Of(site).All.Single().Images);
    }

    [Theory]
    [InlineData("astro", 1)]
    [InlineData("masthead", 2)]
    public async Task Where_nothing_is_signed_that_is_said_once(string dialect, int times)
    {
        var site = TestSite.Of(("articles/b.md", "---\ntitle: B\ndate: 2024-05-31\n---\nText\n"), ("articles/a.md", "---\ntitle: A\ndate: 2024-05-31\n---\nText\n"), ("masthead.yml", $"dialect: {dialect}\n"));

        var found = await site.PrintedAsync();

        Assert.Equal(times, found.Length);
        Assert.StartsWith(dialect == "astro" ? "articles/a.md(2,1): MH1001: No article of this site has a byline, which is said here once: add 'byline:' to each," : "articles/a.md(2,1): MH1001: The article has no byline:", found[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("date: Last Modified")]
    [InlineData("date: git created\nupdated: git Last Modified")]
    public async Task A_date_that_is_worked_out_elsewhere_is_none(string yaml) =>
        Assert.Equal(
            ["articles/ferry.md(2,1): MH4007: The article has no date: add 'published:', or write 'status: draft'."],
            await Site("eleventy", "ferry.md", $"---\ntitle: Ferry\nauthor: ada\n{yaml}\n---\nText\n").PrintedAsync());

    [Theory]
    [InlineData("/{{ title | slugify }}/", "/ferry/")]
    [InlineData("/shed/{% if n > 0 %}{{ n }}/{% endif %}", "/blog/ferry/")]
    public async Task An_address_that_is_worked_out_elsewhere_is_the_sites_own(string permalink, string url)
    {
        var site = Site("eleventy", "ferry.md", $"---\ntitle: Ferry\nauthor: ada\ndate: 2024-05-31\npermalink: \"{permalink}\"\nurl: https://elsewhere.example\n---\nText\n")
            .With("masthead.yml", "dialect: eleventy\npermalink: /blog/{slug}/\n");

        Assert.Empty(await site.PrintedAsync());
        Assert.Equal(url, LoadedSite.Of(site).All.Single().Url);
    }

    private static TestSite Site(string dialect, string path, string text) =>
        TestSite.Of(("articles/" + path, text), ("authors/ada.yml", "name: Ada Byron\nbio: x\n"), ("masthead.yml", $"dialect: {dialect}\n"));
}
