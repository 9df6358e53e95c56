using Masthead.Generators.Tests.Harness;
using Masthead.Generators.Tests.Rules;

namespace Masthead.Generators.Tests.Dialects;

/// <summary>An address is the one that the site's generator gives: what Jekyll 4.3.1, Hugo 0.111.3, Eleventy 3.1.8, Docusaurus 3.10.2, Astro 5.18.2 and MkDocs 1.6.1 with Material 9.6.4 gave these files.</summary>
public sealed class GeneratedAddressesTests
{
    [Theory]
    [InlineData("jekyll", "2024-05-31-Upper Case.md", "/Upper-Case")]
    [InlineData("jekyll", "2024-05-31-under_score.md", "/under_score")]
    [InlineData("jekyll", "2024-05-31-dots.in.name.md", "/dots.in.name")]
    [InlineData("jekyll", "2024-05-31-a & b (c).md", "/a-&-b-(c)")]
    [InlineData("jekyll", "2024-05-31-c++-and-c#.md", "/c++-and-c")]
    [InlineData("jekyll", "2024-05-31--double--hyphen.md", "/double-hyphen")]
    [InlineData("jekyll", "2024-05-31-trailing-.md", "/trailing")]
    [InlineData("jekyll", "2024-05-31-ümlaut.md", "/%C3%BCmlaut")]
    [InlineData("hugo", "Upper Case.md", "/upper-case")]
    [InlineData("hugo", "Second Bundle/index.md", "/second-bundle")]
    [InlineData("hugo", "under_score.md", "/under_score")]
    [InlineData("hugo", "a & b (c).md", "/a-b-c")]
    [InlineData("astro", "Upper Case.md", "/upper-case")]
    [InlineData("astro", "dots.in.name.md", "/dotsinname")]
    [InlineData("astro", "under_score.md", "/under_score")]
    [InlineData("astro", "a  b & c.md", "/a--b--c")]
    [InlineData("astro", "emoji 😀 x.md", "/emoji--x")]
    [InlineData("astro", "ⅳ①².md", "/%E2%85%B3")]
    [InlineData("astro", "İstanbul.md", "/i%CC%87stanbul")]
    [InlineData("eleventy", "Upper Case.md", "/Upper%20Case")]
    [InlineData("docusaurus", "Upper Case.md", "/Upper%20Case")]
    public void A_file_is_named_in_it_as_there(string dialect, string path, string url) =>
        Assert.Equal(url, UrlOf(dialect, "/{slug}", path, "title: Ferry\ndate: 2024-05-31"));

    [Theory]
    [InlineData("jekyll", "My Slug With Spaces", "/My-Slug-With-Spaces")]
    [InlineData("hugo", "My Slug With Spaces", "/my-slug-with-spaces")]
    [InlineData("hugo", "Ünder & Über", "/%C3%BCnder-%C3%BCber")]
    [InlineData("hugo", "a/b", "/a/b")]
    [InlineData("astro", "My.Slug", "/My.Slug")]
    [InlineData("mkdocs", "My.Slug", "/My.Slug")]
    public void A_slug_is_as_there(string dialect, string slug, string url) =>
        Assert.Equal(url, UrlOf(dialect, "/{slug}", "ferry.md", $"title: Ferry\ndate: 2024-05-31\nslug: {slug}"));

    [Theory]
    [InlineData("hugo", "/{year}/{slugOrTitle}/", "title: 'Don''t Panic: a Guide – part 2'", "/2024/dont-panic-a-guide-part-2/")]
    [InlineData("hugo", "/{slugOrTitle}/", "title: Other\nslug: ferry-2", "/ferry-2/")]
    [InlineData("hugo", "/{topFolder}/{title}/", "title: The Pier\nslug: ferry-2", "/news/the-pier/")]
    [InlineData("mkdocs", "/{slugOrTitle}/", "title: \"The Pier, again: part 2\"", "/the-pier-again-part-2/")]
    [InlineData("mkdocs", "/{slugOrTitle}/", "title: \"🚢 What now? …\"", "/what-now/")]
    [InlineData("mkdocs", "/{slugOrTitle}/", "title: 40 m² – _more_", "/40-m%C2%B2--_more_/")]
    [InlineData("hugo", "/{title}/", "title: \"🚢 What now 🚢 then?\"", "/what-now-then/")]
    [InlineData("hugo", "/{title}/", "title: \"𠮷野家 opens\"", "/%F0%A0%AE%B7%E9%87%8E%E5%AE%B6-opens/")]
    [InlineData("jekyll", "/{slug}/", "title: x\nslug: 🚢 𠮷野家", "/%F0%A0%AE%B7%E9%87%8E%E5%AE%B6/")]
    [InlineData("mkdocs", "/{slugOrTitle}/", "title: 'Dots. v1.2 – C++ & C# İ ² ⅳ 日本 😀 <b>ok</b>'", "/dots-v12--c--c-i-%C2%B2-%E2%85%B3-%E6%97%A5%E6%9C%AC--ok/")]
    [InlineData("mkdocs", "/{file}/", "title: The Pier\nslug: pier", "/ferry/")]
    [InlineData("hugo", "/{file}/", "title: The Pier\nslug: pier", "/ferry/")]
    [InlineData("eleventy", "/{title}/", "title: 'Don''t stop Ada''s C++ & C# – Über Łódź_1.2'", "/dont-stop-adas-c-and-c-ueber-lodz-1-2/")]
    [InlineData("jekyll", "/{categories}/{slug}.html", "title: x\ncategories: [News, World Affairs]", "/news/world%20affairs/ferry.html")]
    [InlineData("jekyll", "/{categories}/{slug}.html", "title: x", "/ferry.html")]
    [InlineData("jekyll", "/{categorySlugs}/{slug}.html", "title: x\ncategories: [News, World Affairs]", "/news/world-affairs/ferry.html")]
    [InlineData("jekyll", "/{categorySlugs}/{slug}", "title: x\ncategories: [Économie, \"Don't\", C++]", "/%C3%A9conomie/don-t/c/ferry")]
    [InlineData("jekyll", "/{categories}/{slug}", "title: x\ncategory: Big Town\ncategories: Rock news", "/rock/news/big%20town/ferry")]
    [InlineData("jekyll", "/{categories}/{slug}", "title: x\nsection: Harbour\ncategories: [News]", "/news/ferry")]
    [InlineData("jekyll", "/{plainSlug}/", "title: x\nslug: Über_den Fluss.x", "/%C3%BCber-den-fluss-x/")]
    [InlineData("jekyll", "/{slug}/", "title: x\nslug: a/b", "/a-b/")]
    [InlineData("jekyll", "/{plainName}/", "title: x\nslug: other", "/ferry/")]
    [InlineData("mkdocs", "/{id}/", "title: x", "/news/ferry/")]
    public void The_site_may_say_what_its_generator_has(string dialect, string permalink, string yaml, string url) =>
        Assert.Equal(url, UrlOf(dialect, $"\"{permalink}\"", "news/ferry.md", $"{yaml}\ndate: 2024-05-31"));

    [Theory]
    [InlineData("masthead", "{categories}", "There are id, folder, slug, section, language, year, month, day.")]
    [InlineData("hugo", "{categories}", "There are id, folder, slug, section, language, year, month, day, file, slugOrTitle, title, topFolder.")]
    [InlineData("jekyll", "{categoires}", "Did you mean 'categories'? There are id, folder, slug, section, language, year, month, day, categories, categorySlugs, plainSlug, plainName.")]
    public async Task What_no_address_of_it_has_is_told(string dialect, string placeholder, string rest)
    {
        var site = TestSite.Of(("articles/ferry.md", "---\ntitle: Ferry\nauthor: Ada Byron\ndate: 2024-05-31\n---\nText\n"), ("masthead.yml", $"permalink: /{placeholder}/{{slug}}\ndialect: {dialect}\n"));

        Assert.Equal([$"masthead.yml(1,12): MH4003: '{placeholder}' is not a placeholder of 'permalink'. {rest}"], (await site.PrintedAsync()).Where(static line => line.Contains("MH4003", StringComparison.Ordinal)));
    }

    /// <summary>Jekyll has dates as the site's clocks show them, Hugo as they are written; and Hugo that of the piece, also where another day is its embargo.</summary>
    [Theory]
    [InlineData("jekyll", "", "date: 2024-06-02 23:30:00 -0500", "/2024/06/03/ferry")]
    [InlineData("jekyll", "timeZone: America/New_York\n", "date: 2024-06-02 23:30:00 -0500", "/2024/06/03/ferry")]
    [InlineData("jekyll", "timeZone: America/Chicago\n", "date: 2024-06-02 23:30:00 -0500", "/2024/06/02/ferry")]
    [InlineData("jekyll", "timeZone: Europe/Oslo\n", "date: 2024-06-02", "/2024/06/02/ferry")]
    [InlineData("jekyll", "timeZone: America/New_York\n", "date: 1850-05-31", "/1850/05/31/ferry")]
    [InlineData("jekyll", "timeZone: America/New_York\n", "date: 0001-01-01", "/0001/01/01/ferry")]
    [InlineData("jekyll", "timeZone: Asia/Tokyo\n", "date: 9999-12-31 23:30:00 +0000", "/9999/12/31/ferry")]
    [InlineData("jekyll", "timeZone: America/New_York\n", "date: 2024-06-02 00:00:00", "/2024/06/01/ferry")]
    [InlineData("jekyll", "timeZone: America/New_York\n", "date: '2024-06-02 00:00:00'", "/2024/06/02/ferry")]
    [InlineData("jekyll", "timeZone: America/New_York\n", "date: 2024-06-02 00:00", "/2024/06/02/ferry")]
    [InlineData("jekyll", "timeZone: Europe/Oslo\n", "date: 2024-06-02T23:30:00", "/2024/06/03/ferry")]
    [InlineData("jekyll", "", "date: 2024-06-02\npublishDate: 2024-06-05", "/2024/06/02/ferry")]
    [InlineData("hugo", "", "date: 2024-05-31T23:30:00-05:00", "/2024/05/31/ferry")]
    [InlineData("hugo", "", "date: 2024-05-31\npublishDate: 2024-06-02", "/2024/05/31/ferry")]
    [InlineData("hugo", "", "publishDate: 2024-06-02", "/2024/06/02/ferry")]
    public void A_day_is_the_one_that_it_has_there(string dialect, string zone, string date, string url) =>
        Assert.Equal(url, UrlOf(dialect, $"\"/{{year}}/{{month}}/{{day}}/{{slug}}\"\n{zone}", "ferry.md", $"title: Ferry\n{date}"));

    [Theory]
    [InlineData("publishDate: 2024-06-05", "/2024/05/31/my_Ferry")]
    [InlineData("date: 2024-06-02", "/2024/06/02/my_Ferry")]
    [InlineData("date: 2024-06-02\npermalink: /:name/", "/2024-05-31-my-ferry/")]
    [InlineData("date: 2024-06-02\npermalink: /:slug/", "/my-ferry/")]
    [InlineData("date: 2024-06-02\npermalink: /:path/", "/2024-05-31-my_Ferry/")]
    [InlineData("date: 2024-06-02\npermalink: /:collection/:title", "/posts/my_Ferry")]
    public void A_name_on_a_site_of_Jekylls_has_its_date_where_it_has_it_there(string yaml, string url) =>
        Assert.Equal(url, UrlOf("jekyll", "\"/{year}/{month}/{day}/{slug}\"", "2024-05-31-my_Ferry.md", $"title: Ferry\n{yaml}"));

    [Theory]
    [InlineData("/custom/three", "/custom/three/")]
    [InlineData("custom/Path-Two.html", "/custom/Path-Two.html")]
    [InlineData("/v1.2/three", "/v1.2/three/")]
    public void An_address_of_its_own_ends_as_Hugo_ends_it(string written, string url) => Assert.Equal(url, UrlOf("hugo", "/{id}/", "ferry.md", $"title: Ferry\ndate: 2024-05-31\nurl: {written}"));

    [Theory]
    [InlineData("posts/ferry.md", "/2024/ferry")]
    [InlineData("posts/old/ferry.md", "/archive/ferry")]
    [InlineData("posts/older/ferry.md", "/2024/ferry")]
    [InlineData("posts-of-others/ferry.md", "/posts-of-others/ferry")]
    [InlineData("news/politics/ferry.md", "/news/politics/ferry")]
    [InlineData("ferry.md", "/ferry")]
    public void Each_folder_may_have_its_own(string path, string url) =>
        Assert.Equal(url, UrlOf("masthead", "{ posts: \"/{year}/{slug}\", posts/old/: \"/archive/{slug}\", default: \"/{folder}/{slug}\" }", path, "title: Ferry\ndate: 2024-05-31"));

    [Fact]
    public void A_folder_alone_leaves_the_others_as_they_are() => Assert.Equal("/news/ferry", UrlOf("masthead", "{ posts: \"/{year}/{slug}\" }", "news/ferry.md", "title: Ferry\ndate: 2024-05-31"));

    [Fact]
    public async Task A_fault_in_the_pattern_of_a_folder_is_told_at_its_place()
    {
        var site = TestSite.Of(("articles/posts/ferry.md", "---\ntitle: Ferry\nauthor: Ada Byron\ndate: 2024-05-31\n---\nText\n"), ("masthead.yml", "permalink:\n  posts: /{yaer}/{slug}\n  news: [x]\n  /: /{slug}\n"));

        Assert.Equal(
            [
                "masthead.yml(2,10): MH4003: '{yaer}' is not a placeholder of 'permalink'. Did you mean 'year'? There are id, folder, slug, section, language, year, month, day.",
                "masthead.yml(3,9): MH4003: 'news' takes a text, not a list.",
                "masthead.yml(4,3): MH4003: '/' is no folder: write 'default' for what lies in none that is named.",
            ],
            (await site.PrintedAsync()).Where(static line => line.Contains("MH4003", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("jekyll", "2024-05-31-ferry.md", "/news/2024/05/31/ferry.html")]
    [InlineData("hugo", "posts/ferry.md", "/posts/ferry/")]
    [InlineData("docusaurus", "2024-05-31-ferry.md", "/blog/2024/05/31/ferry")]
    [InlineData("mkdocs", "2024/boat.md", "/content/2024/05/31/the-ferry/")]
    [InlineData("mkdocs", "2024-05-30-boat.md", "/content/2024/05/31/the-ferry/")]
    [InlineData("astro", "posts/Ferry.md", "/articles/posts/ferry/")]
    [InlineData("astro", "bundle/index.md", "/articles/bundle/")]
    [InlineData("eleventy", "2024-05-31-Ferry Two.md", "/articles/2024-05-31-Ferry%20Two/")]
    [InlineData("eleventy", "ferry/index.md", "/articles/ferry/")]
    [InlineData("eleventy", "news/ferry/ferry.md", "/articles/news/ferry/")]
    [InlineData("eleventy", "articles.md", "/articles/")]
    [InlineData("eleventy", "index.md", "/articles/")]
    [InlineData("eleventy", "_drafts/_ferry.md", "/articles/_drafts/_ferry/")]
    [InlineData("masthead", "posts/ferry.md", "/posts/ferry")]
    public void Where_nobody_says_it_addresses_are_those_of_the_generator(string dialect, string path, string url)
    {
        var article = ("articles/" + path, "---\ntitle: The ferry\ncategories: News\ndate: 2024-05-31\n---\nText\n");

        Assert.Equal(url, LoadedSite.Of(TestSite.Of(article) with { Dialect = dialect }).All.Single().Url);
        Assert.Equal(url, LoadedSite.Of(TestSite.Of(article, ("masthead.yml", $"publisher: The Daily Harbour\ndialect: {dialect}\n"))).All.Single().Url);
    }

    [Theory]
    [InlineData("eleventy", "posts", "posts/ferry.md", "/posts/ferry/")]
    [InlineData("eleventy", "content/blog", "content/blog/ferry.md", "/blog/ferry/")]
    [InlineData("eleventy", "content", "content/notes/ferry.md", "/notes/ferry/")]
    [InlineData("mkdocs", "docs/blog/posts", "docs/blog/posts/boat.md", "/blog/2024/05/31/the-ferry/")]
    [InlineData("mkdocs", "docs/posts", "docs/posts/boat.md", "/2024/05/31/the-ferry/")]
    [InlineData("mkdocs", "docs/news/posts", "docs/news/posts/boat.md", "/news/2024/05/31/the-ferry/")]
    [InlineData("astro", "src/content/blog", "src/content/blog/ferry.md", "/blog/ferry/")]
    [InlineData("astro", "src/content", "src/content/blog/ferry.md", "/blog/ferry/")]
    public void A_folder_of_articles_stands_in_addresses_unless_it_holds_the_whole_site(string dialect, string root, string path, string url) =>
        Assert.Equal(url, LoadedSite.Of(TestSite.Of((path, "---\ntitle: The ferry\ndate: 2024-05-31\n---\nText\n")) with { Dialect = dialect, ArticleRoots = $"{TestSite.Root}/{root}" }).All.Single().Url);

    /// <summary>A slug takes the place of the whole path, folders included.</summary>
    [Theory]
    [InlineData("My.Slug/Here", "/articles/My.Slug/Here/")]
    [InlineData("/lead/trail/", "/articles/lead/trail/")]
    public void A_slug_of_Astro_is_the_whole_of_the_id(string slug, string url) =>
        Assert.Equal(url, LoadedSite.Of(TestSite.Of(("articles/news/ferry.md", $"---\ntitle: Ferry\npubDate: 2024-05-31\nslug: {slug}\n---\nText\n")) with { Dialect = "astro" }).All.Single().Url);

    [Theory]
    [InlineData("/custom/ferry/index.html", "/custom/ferry/")]
    [InlineData("custom/ferry/index.html", "/custom/ferry/")]
    [InlineData("/custom/ferry.html", "/custom/ferry.html")]
    [InlineData("/custom/ferry", "/custom/ferry")]
    [InlineData("'/y/{{ page.fileSlug }}/index.html'", "/y/ferry/")]
    [InlineData("'/y/{{- page.fileSlug -}}.html'", "/y/ferry.html")]
    [InlineData("'{{ page.filePathStem }}.html'", "/articles/news/ferry.html")]
    [InlineData("'/x/{{ title | slugify }}/'", "/x/hello-woerld-and-co/")]
    public async Task A_permalink_of_Eleventy_is_filled_in_as_there(string written, string url)
    {
        var site = TestSite.Of(("articles/news/2024-05-31-ferry.md", $"---\ntitle: Hello, Wörld & Co\nslug: boat\npermalink: {written}\n---\nText\n")) with { Dialect = "eleventy" };

        Assert.Equal(url, LoadedSite.Of(site).All.Single().Url);
        Assert.DoesNotContain(await site.PrintedAsync(), static line => line.Contains("MH4002", StringComparison.Ordinal));
    }

    /// <summary>Nobody has thought of the address that the piece has then.</summary>
    [Theory]
    [InlineData("eleventy", "'/{{ page.date | date: \"%Y\" }}/x/'", "'/{{ page.date | date: \"%Y\" }}/x/' holds", "Eleventy")]
    [InlineData("eleventy", "'/{{ title | slugify }}/'", "'/{{ title | slugify }}/' holds", "Eleventy")]
    [InlineData("eleventy", "{ build: /x/ }", "'permalink' holds", "Eleventy")]
    [InlineData("jekyll", "/:short_year/:title/", "'/:short_year/:title/' holds", "Jekyll")]
    public async Task A_permalink_that_the_generator_alone_can_fill_in_is_told(string dialect, string written, string holds, string generator)
    {
        var site = TestSite.Of(("articles/2024-05-31-ferry.md", $"---\ntitle: Паром\nauthor: Ada Byron\npermalink: {written}\n---\nText\n")) with { Dialect = dialect };

        Assert.Contains(
            $"articles/2024-05-31-ferry.md(4,12): MH4002: {holds} what {generator} alone can fill in: the piece has the address here that its file gives it. Write the address itself, or say by 'permalink:' in masthead.yml how addresses are made.",
            await site.PrintedAsync());
        Assert.DoesNotContain(await site.With("masthead.yml", $"dialect: {dialect}\npermalink: /{{slug}}/\n").PrintedAsync(), static line => line.Contains("MH4002", StringComparison.Ordinal));
    }

    /// <summary>Of a heading the address has all that stands in its line; of one that is underlined, nothing.</summary>
    [Theory]
    [InlineData("# Attr heading {#custom .cls}", "attr-heading-custom-cls")]
    [InlineData("# Hello, **Wörld** & `Co` <b>x</b> [link](https://x.org)", "hello-w%C3%B6rld--co-x-linkhttpsxorg")]
    [InlineData("Setext\n======", "ferry")]
    [InlineData("Intro first\n\n# Later heading", "ferry")]
    [InlineData("<!-- c -->\n\n# After comment", "ferry")]
    public void A_heading_stands_in_an_address_of_MkDocs_as_it_is_written(string text, string slug) =>
        Assert.Equal($"/content/2024/05/31/{slug}/", LoadedSite.Of(TestSite.Of(("articles/ferry.md", $"---\ndate: 2024-05-31\n---\n\n{text}\n")) with { Dialect = "mkdocs" }).All.Single().Url);

    private static string UrlOf(string dialect, string permalink, string path, string yaml)
    {
        var site = TestSite.Of(("articles/" + path, $"---\n{yaml}\n---\nText\n"), ("masthead.yml", $"dialect: {dialect}\npermalink: {permalink}\n"));
        return LoadedSite.Of(site).All.Single().Url;
    }
}
