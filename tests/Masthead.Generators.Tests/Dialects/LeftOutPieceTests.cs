using Masthead.Generators.Tests.Harness;
using Masthead.Generators.Tests.Rules;

namespace Masthead.Generators.Tests.Dialects;

/// <summary>Pieces that vanish on the generator's site, or here, by their place or their format: each is told in its own file (MH4019).</summary>
public sealed class LeftOutPieceTests
{
    private const string Piece = "---\ntitle: Ferry\nauthor: ada\ndate: 2024-05-31\n---\nText\n";

    [Theory]
    [InlineData("posts/ferry.md", "posts/index.md")]
    [InlineData("posts/2024/ferry.md", "posts/index.md")]
    [InlineData("posts/ferry.md", "posts/index.de.md")]
    [InlineData("posts/ferry.html", "posts/index.md")]
    [InlineData("posts/2024/ferry.htm", "posts/index.md")]
    public async Task Beside_an_index_and_below_it(string path, string index)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        var site = Site("hugo", ("articles/" + path, Piece), ("articles/" + index, "---\ntitle: Posts\ndate: 2024-01-01\nauthor: ada\n---\n"));

        Assert.Equal(
            [$"articles/{path}(1,1): MH4019: '{name}' has the keys of an article, but Hugo takes it for a part of '{index}', and nothing publishes it. Call that file '_index.md' if it is the page of the folder, or give this one a folder of its own."],
            await site.PrintedAsync());
        Assert.Equal(2, LoadedSite.Of(site).All.Count);
    }

    [Fact]
    public async Task HTML_beside_a_page_is_a_part_of_it() =>
        Assert.Empty(await Site("hugo", ("articles/about/map.html", Piece), ("articles/about/index.md", "---\ntitle: About\ntype: page\n---\nText.\n")).PrintedAsync());

    [Theory]
    [InlineData("---\ntitle: A part\n---\nText\n", "title: Posts\ndate: 2024-01-01\nauthor: ada")]
    [InlineData("Text\n", "title: Posts\ndate: 2024-01-01\nauthor: ada")]
    [InlineData(Piece, "headless: true")]
    [InlineData("---\ntitle: Widget\ndate: 2024-01-01\nheadless: true\n---\n", "title: Posts\ndate: 2024-01-01\nauthor: ada")]
    public async Task A_part_of_a_piece_is_none(string part, string index) =>
        Assert.Empty(await Site("hugo", ("articles/posts/part.md", part), ("articles/posts/index.md", $"---\n{index}\n---\n")).PrintedAsync());

    /// <summary>As most are that were meant as <c>_index.md</c>.</summary>
    [Fact]
    public async Task Beside_an_index_with_a_title_alone() =>
        Assert.Equal(
            ["articles/posts/ferry.md MH4019", "articles/posts/index.md MH1001", "articles/posts/index.md MH4007"],
            (await Site("hugo", ("articles/posts/ferry.md", Piece), ("articles/posts/index.md", "---\ntitle: Posts\n---\n")).PrintedAsync()).Select(static line => line[..line.IndexOf('(')] + " " + line[(line.IndexOf(" MH", StringComparison.Ordinal) + 1)..][..6]));

    [Fact]
    public async Task A_policy_may_leave_it_unsaid() =>
        Assert.Empty(await Site("hugo", ("articles/posts/ferry.md", Piece), ("articles/posts/index.md", Piece))
            .With("masthead.yml", "dialect: hugo\npolicy: { paths: [{ match: 'articles/posts/**', off: MH4019, reason: x }] }\n").PrintedAsync());

    [Theory]
    [InlineData("_posts/ferry.md")]
    [InlineData("harbour/_posts/2024-XX-XX-ferry.md")]
    [InlineData("_posts/2024-05-31_ferry.md")]
    [InlineData("_posts/ 2024-05-31-ferry.markdown")]
    public async Task A_post_of_Jekylls_whose_name_begins_with_no_date(string path)
    {
        var site = Site("jekyll", ("articles/" + path, Piece));

        Assert.Equal(
            [$"articles/{path}(1,1): MH4019: '{path[(path.LastIndexOf('/') + 1)..]}' has the keys of an article, but Jekyll makes no page of it, since its name begins with no date: let it begin with '2024-05-31-'."],
            await site.PrintedAsync());
        Assert.Single(LoadedSite.Of(site).All);
    }

    [Theory]
    [InlineData("_posts/24-5-1-ferry.md")]
    [InlineData("_posts/2024-5-1-ferry.md")]
    [InlineData("_posts/2024/2024-05-31-ferry.md")]
    [InlineData("_drafts/ferry.md")]
    [InlineData("_pieces/ferry.md")]
    public async Task One_that_Jekyll_reads_is_a_piece(string path) => Assert.DoesNotContain("MH4019", string.Join("\n", await Site("jekyll", ("articles/" + path, Piece)).PrintedAsync()), StringComparison.Ordinal);

    [Theory]
    [InlineData("jekyll", "_posts/2024-05-31-ferry.html", Piece, true)]
    [InlineData("jekyll", "news/_posts/2024-05-31-ferry.htm", "---\nlayout: post\n---\n<p>Text</p>\n", true)]
    [InlineData("jekyll", "_posts/2024-05-31-ferry.html", "<p>Text</p>\n", false)]
    [InlineData("jekyll", "_posts/ferry.html", Piece, false)]
    [InlineData("hugo", "post/ferry.html", Piece, true)]
    [InlineData("hugo", "post/ferry.html", "<p>Text</p>\n", false)]
    [InlineData("hugo", "post/_index.html", Piece, false)]
    [InlineData("eleventy", "post/ferry.html", Piece, true)]
    [InlineData("astro", "_posts/2024-05-31-ferry.html", Piece, false)]
    public async Task A_post_in_HTML(string dialect, string path, string text, bool isTold)
    {
        var found = await Site(dialect, ("articles/" + path, text)).PrintedAsync();

        Assert.Equal(isTold ? [$"articles/{path}(1,1): MH4019: '{path[(path.LastIndexOf('/') + 1)..]}' has the keys of an article, but none is read from HTML: let its name end in .md, where HTML may stand too."] : [], found);
    }

    /// <summary>Notepad adds .txt to a name, and Windows does not show it.</summary>
    [Theory]
    [InlineData("ferry.md.txt", "none is read from a text file: let its name end in .md.")]
    [InlineData("harbour/ferry.TXT", "none is read from a text file: let its name end in .md.")]
    [InlineData("ferry.html", "none is read from HTML: let its name end in .md, where HTML may stand too.")]
    public async Task An_article_of_ours_under_the_name_of_a_text(string path, string because)
    {
        var site = Ours(path, Piece);

        Assert.Equal([$"articles/{path}(1,1): MH4019: '{path[(path.LastIndexOf('/') + 1)..]}' has the keys of an article, but {because}"], await site.PrintedAsync());
        Assert.Single(LoadedSite.Of(site).All);
    }

    [Theory]
    [InlineData("Text\n")]
    [InlineData("---\ntitle: A table\n---\nText\n")]
    [InlineData("<h1>Text</h1>\n")]
    public async Task A_text_without_the_keys_of_an_article_is_one(string text) => Assert.Empty(await Ours("ferry.txt", text).PrintedAsync());

    [Fact]
    public async Task A_text_that_an_article_names_is_its_own() =>
        Assert.DoesNotContain(await Ours("ferry.txt", Piece).With("articles/quay.yml", "title: Quay\nauthor: ada\ndate: 2024-05-31\nbodyFile: ferry.txt\n").PrintedAsync(), static line => line.Contains("MH4019", StringComparison.Ordinal));

    [Theory]
    [InlineData("How to write here.\n", false)]
    [InlineData("# Posts\n", false)]
    [InlineData(Piece, true)]
    public async Task A_note_about_the_folder_is_no_piece_unless_it_says_so(string text, bool isTold)
    {
        var site = Site("jekyll", ("articles/README.md", text));

        Assert.Equal(isTold ? ["articles/README.md(1,1): MH4019: 'README.md' has the keys of an article, but is taken for a note about the folder, by its name: give it another one."] : [], await site.PrintedAsync());
        Assert.Single(LoadedSite.Of(site).All);
    }

    [Fact]
    public async Task Authors_may_lie_in_the_folder_of_a_language()
    {
        var site = TestSite.Of(
            ("articles/english/post/ferry.md", "---\ntitle: Ferry\nauthor: Ada Byron\ndate: 2024-05-31\n---\nText\n"),
            ("articles/english/author/_index.md", "---\ntitle: Authors\n---\n"),
            ("articles/english/author/ada-byron.md", "---\ntitle: Ada Byron\n---\nCovers the harbour.\n"),
            ("articles/de/authors/lin-wei/_index.md", "---\ntitle: Lin Wei\n---\nSchreibt vom Hafen.\n"),
            ("articles/en/authors/lin-wei/_index.md", "---\ntitle: Lin Wei\n---\nCovers the docks.\n"),
            ("articles/en/post/docks.md", "---\ntitle: Docks\nauthor: lin-wei\ndate: 2024-05-31\n---\nText\n"),
            ("masthead.yml", "dialect: hugo\n"));

        Assert.Empty(await site.PrintedAsync());
        Assert.Equal(
            ["By Ada Byron: Covers the harbour.", "By Lin Wei: Covers the docks."],
            LoadedSite.Of(site).All.Select(static article => $"{article.Byline}: {article.Byline.Credits.Single().Author.BioIn("en")}").Order(StringComparer.Ordinal));
    }

    private static TestSite Ours(string path, string text) =>
        TestSite.Of(("articles/" + path, text), ("articles/another.md", Piece), ("authors/ada.yml", "name: Ada Byron\nbio: x\n"));

    private static TestSite Site(string dialect, params (string Path, string Text)[] files) =>
        TestSite.Of([.. files, ("articles/another.md", Piece), ("authors/ada.yml", "name: Ada Byron\nbio: x\n"), ("masthead.yml", $"dialect: {dialect}\n")]);
}
