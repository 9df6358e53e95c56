using static Masthead.Tool.Tests.Importing.Wxr;

namespace Masthead.Tool.Tests.Importing;

/// <summary><c>masthead import wordpress</c>: what an export holds, read back by the core.</summary>
public sealed class WordPressTests
{
    private static async Task<(ToolSite Folder, ImportedSiteReading Site, ToolResult Result)> ImportAsync(string export, params string[] options)
    {
        var folder = new ToolSite(("export.xml", export));
        var result = await folder.RunAsync(["import", "wordpress", "export.xml", .. options]);
        Assert.True(result.ExitCode == 0, result.Output + result.Messages);
        var site = ImportedSiteReading.Of(folder.PathOf("content"));
        Assert.Empty(site.Stops);
        return (folder, site, result);
    }

    [Fact]
    public async Task A_post_is_read_back_as_it_was()
    {
        var (folder, site, result) = await ImportAsync(Of(
            Post(11, "The ferry&#8217;s back: <em>at last</em>", "<!-- wp:paragraph -->\n<p>It sails <strong>at eight</strong>. It ends with ]]]]><![CDATA[> here.</p>\n<!-- /wp:paragraph -->", slug: "ferry-back", more:
                Term("category", "sea", "Sea") + Term("category", "town", "Town &amp; Quay") + Term("post_tag", "ferry", "Ferry, big") + Meta("_thumbnail_id", "12") + Meta("_yoast_wpseo_primary_category", "3") + Meta("_edit_last", "1")
                + "<wp:post_modified>2024-06-05 09:00:00</wp:post_modified><wp:post_modified_gmt>2024-06-05 07:00:00</wp:post_modified_gmt><wp:comment><wp:comment_content>Hi</wp:comment_content></wp:comment>"),
            Post(12, "ferry", type: "attachment", status: "inherit", more: "<wp:attachment_url>https://harbour.example/f.jpg</wp:attachment_url>" + Meta("_wp_attachment_image_alt", "A ferry") + Meta("_wp_attachment_metadata", """a:1:{s:6:"credit";s:7:"Jo Röe";}"""))));
        using var _ = folder;

        var article = site.Article("2024/ferry-back");
        Assert.Equal("The ferry’s back: at last", article.Title?.Value);
        Assert.Equal("It sails **at eight**. It ends with ]]> here.", site.BodyOf(article));
        Assert.Equal(new DateTimeOffset(2024, 6, 1, 8, 30, 0, TimeSpan.FromHours(2)), article.Published);
        Assert.Equal(TimeSpan.FromHours(2), article.Published?.Offset);
        Assert.Equal(new DateTimeOffset(2024, 6, 5, 9, 0, 0, TimeSpan.FromHours(2)), article.Updated?.Value);
        Assert.Equal("town", article.Section?.Value);
        Assert.Equal(["Sea", "Ferry big"], article.Tags.Select(static tag => tag.Value));
        Assert.Equal(["Ada Byron"], site.AuthorsOf(article));
        Assert.Equal(["/?p=11"], article.Aliases.Select(static alias => alias.Value));
        Assert.Equal("/2024/06/ferry-back/", site.AddressOf("2024/ferry-back"));
        Assert.Equal(("https://harbour.example/f.jpg", "A ferry", "Jo Röe"), article.Images.Select(static image => (image.Src.Value, image.Alt, image.Credit)).Single());
        Assert.Contains("      1  comments\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("tags with a comma", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("ada@harbour.example", string.Concat(Directory.EnumerateFiles(folder.PathOf("content"), "*", SearchOption.AllDirectories).Select(File.ReadAllText)), StringComparison.Ordinal);
    }

    /// <summary>By Yoast SEO: 2 is that they shall have it, 0 as the site has it.</summary>
    [Fact]
    public async Task What_search_engines_were_asked_to_leave_out_they_still_are()
    {
        var (folder, site, _) = await ImportAsync(Of(Post(1, more: Meta("_yoast_wpseo_meta-robots-noindex", "1")), Post(2, more: Meta("_yoast_wpseo_meta-robots-noindex", "2")), Post(3)));
        using var _ = folder;

        Assert.Equal(["2024/post-1"], site.Articles.Where(static article => article.NoIndex).Select(static article => article.Path.Id));
    }

    [Fact]
    public async Task A_picture_behind_a_thousand_fields_of_plugins_is_the_picture_still()
    {
        var (folder, site, _) = await ImportAsync(Of(
            Post(1, more: string.Concat(Enumerable.Range(0, 1_001).Select(static number => Meta($"plugin_{number}", "x"))) + Meta("_thumbnail_id", "2")),
            Post(2, "ferry", type: "attachment", status: "inherit", more: "<wp:attachment_url>https://harbour.example/f.jpg</wp:attachment_url>")));
        using var _ = folder;

        Assert.Equal("https://harbour.example/f.jpg", site.Article("2024/post-1").Images.Single().Src.Value);
    }

    /// <summary>What the pattern of most addresses gives a piece without a section is no alias of it, too.</summary>
    [Fact]
    public async Task A_piece_that_lacks_what_the_pattern_asks_for_is_where_the_core_has_it()
    {
        var (folder, site, _) = await ImportAsync(Of(
            Post(1, slug: "one", link: "https://harbour.example/2024/town/one/", more: Term("category", "town", "Town")), Post(2, slug: "two", link: "https://harbour.example/2024/town/two/", more: Term("category", "town", "Town")),
            Post(3, slug: "three", link: "https://harbour.example/2024/three/")));
        using var _ = folder;

        Assert.Equal("/2024/town/one/", site.AddressOf("2024/one"));
        Assert.Equal("/2024/three/", site.AddressOf("2024/three"));
        Assert.Equal(["/?p=3"], site.Article("2024/three").Aliases.Select(static alias => alias.Value));
    }

    [Fact]
    public async Task Co_authors_stand_in_their_order_once_and_none_is_dropped()
    {
        var (folder, site, result) = await ImportAsync(Of(
            Post(1, more: Term("author", "cap-lin-wei", "lin.wei") + Term("author", "cap-jo-roe", "jo-roe") + Term("author", "cap-ada", "ada") + Term("author", "cap-ada", "ada") + Term("author", "cap-nobody", "Nobody Known")),
            Post(2, creator: "left-in-2009"), Post(3, creator: ""), Post(4, creator: "ada", more: Term("author", "cap-jo-roe", "jo-roe")), Post(5, creator: "ADA"),
            Post(6, "Jo Roe", slug: "cap-jo-roe", type: "guest-author", more: Meta("cap-display_name", "Jo Roe") + Meta("cap-user_login", "jo-roe") + Meta("cap-description", "Jo Roe writes: slowly."))));
        using var _ = folder;

        Assert.Equal(["Lin Wei", "Jo Roe", "Ada Byron", "Nobody Known"], site.AuthorsOf(site.Article("2024/post-1")));
        Assert.Equal(["left-in-2009"], site.AuthorsOf(site.Article("2024/post-2")));
        Assert.Empty(site.AuthorsOf(site.Article("2024/post-3")));
        Assert.Equal(["Jo Roe"], site.AuthorsOf(site.Article("2024/post-4")));
        Assert.Equal(["Ada Byron"], site.AuthorsOf(site.Article("2024/post-5")));
        Assert.Equal("name: Jo Roe\nbio: \"Jo Roe writes: slowly.\"\n", folder.Read("content/authors/jo-roe.yml"));
        Assert.Matches("changed +2  authors whom posts name and the export does not.*\n +export.xml:14: Nobody Known\n +export.xml:29: left-in-2009\n", result.Output);
        Assert.Matches("1  who saved a post that others are named for\n +export.xml:[0-9]+: ada\n", result.Output);
        Assert.Matches("1  pieces that the export names nobody for", result.Output);
    }

    [Fact]
    public async Task The_exporters_fixture_with_co_authors_is_read()
    {
        var fixture = Path.Combine(Repository.Root, "..", "shared", "standards", "importers", "wxr-co-authors-plus.xml");
        Assert.SkipUnless(File.Exists(fixture), "The fixture is not here.");
        var (folder, site, _) = await ImportAsync(await File.ReadAllTextAsync(fixture, TestContext.Current.CancellationToken));
        using var _ = folder;

        Assert.Equal(["Alice Smith", "Bob Jones"], site.AuthorsOf(site.Article("2024/multi-author-post")));
        Assert.Equal(["Alice Smith", "Bob Jones", "Carol White"], site.AuthorsOf(site.Article("2024/three-author-post")));
        Assert.Equal(["Alice Smith", "Bob Jones"], site.AuthorsOf(site.Article("2024/duplicate-author-post")));
    }

    [Fact]
    public async Task States_are_kept()
    {
        var (folder, site, result) = await ImportAsync(Of(
            Post(1, status: "draft", inGreenwich: "0000-00-00 00:00:00", slug: "", link: "https://harbour.example/?p=1"), Post(2, status: "pending"), Post(3, status: "private"), Post(4, status: "future", date: "2099-01-01 01:00:00", inGreenwich: "2099-01-01 00:00:00"),
            Post(5, more: "<wp:post_password>secret-word</wp:post_password>"), Post(6, status: "trash"), Post(7, status: "inherit", type: "revision"), Post(8, type: "nav_menu_item"), Post(9, type: "page", slug: "team", link: "https://harbour.example/about/team/"),
            Post(10, status: "auto-draft"), Post(11, status: "archived")));
        using var _ = folder;

        Assert.Equal(
            [("2024/post-11", PublicationStatus.Draft), ("2024/post-2", PublicationStatus.Draft), ("2024/post-3", PublicationStatus.Withheld), ("2024/post-5", PublicationStatus.Withheld), ("2099/post-4", PublicationStatus.Published), ("drafts/a-title", PublicationStatus.Draft), ("pages/team", PublicationStatus.Published)],
            site.Articles.Select(static article => (article.Path.Id, article.Status)).Order());
        Assert.Null(site.Article("drafts/a-title").Published);
        Assert.True(site.Article("pages/team").IsPage);
        Assert.Equal("/about/team/", site.AddressOf("pages/team"));
        Assert.DoesNotContain("secret-word", folder.Read("content/articles/2024/post-5.md"), StringComparison.Ordinal);
        Assert.Contains("1  of the type 'nav_menu_item', which is no post and no page", result.Output, StringComparison.Ordinal);
        Assert.Contains("1  of the type 'revision'", result.Output, StringComparison.Ordinal);
        Assert.Contains("1  posts in the bin", result.Output, StringComparison.Ordinal);
        Assert.Contains("1  posts of the state 'archived', which are drafts now", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-06-01 08:30:00", "2024-06-01 06:30:00", "2024-06-01T08:30:00+02:00")]
    [InlineData("2024-01-01 02:00:00", "2023-12-31 20:15:00", "2024-01-01T02:00:00+05:45")]
    [InlineData("2024-06-01 08:30:00", "2024-06-01 08:30:00", "2024-06-01T08:30:00Z")]
    [InlineData("2024-06-01 08:30:07", "2024-06-01 08:11:00", "2024-06-01T08:11:00Z")]
    [InlineData("2024-06-01 08:30:00", "0000-00-00 00:00:00", "2024-06-01T08:30:00")]
    [InlineData("2024-06-01 08:30:00", "", "2024-06-01T08:30:00")]
    [InlineData("", "2024-06-01 06:30:00", "2024-06-01T06:30:00Z")]
    public async Task Two_clocks_give_the_zone(string date, string inGreenwich, string published)
    {
        var (folder, _, _) = await ImportAsync(Of(Post(1, date: date, inGreenwich: inGreenwich)));
        using var _ = folder;
        Assert.Contains($"published: {published}\n", File.ReadAllText(Directory.EnumerateFiles(folder.PathOf("content/articles"), "post-1.md", SearchOption.AllDirectories).Single()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_clock_of_greenwich_is_the_feeds_date_says_the_zone()
    {
        var (folder, _, _) = await ImportAsync(Of(Post(1, inGreenwich: "", more: "<pubDate>Sat, 01 Jun 2024 06:30:00 +0000</pubDate>"), Post(2, date: "", inGreenwich: "", more: "<pubDate>Sat, 01 Jun 2024 06:30:00 +0000</pubDate>"), Post(3, date: "", inGreenwich: "", more: "<pubDate>Mon, 30 Nov -0001 00:00:00 +0000</pubDate>")));
        using var _ = folder;
        Assert.Contains("published: 2024-06-01T08:30:00+02:00\n", folder.Read("content/articles/2024/post-1.md"), StringComparison.Ordinal);
        Assert.Contains("published: 2024-06-01T06:30:00Z\n", folder.Read("content/articles/2024/post-2.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("published", folder.Read("content/articles/undated/post-3.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Addresses_lead_to_what_they_led_to()
    {
        var (folder, site, result) = await ImportAsync(Of(
            Post(1, slug: "ferry", more: Meta("_wp_old_slug", "fery")), Post(2, slug: "ferry"), Post(3, slug: "%e6%97%a5%e6%9c%ac"), Post(4, slug: "2024-05-31-review"), Post(5, slug: "con"), Post(6, slug: "odd", link: "https://harbour.example/archives/6"),
            Post(7, slug: "ferry", type: "page", link: "https://harbour.example/2024/06/ferry/"), Post(8, slug: new string('x', 400))));
        using var _ = folder;

        Assert.Equal("/2024/06/ferry/", site.AddressOf("2024/ferry"));
        Assert.Equal(["/?p=1", "/2024/06/fery/"], site.Article("2024/ferry").Aliases.Select(static alias => alias.Value));
        Assert.Equal("/2024/06/ferry-2/", site.AddressOf("2024/ferry-2"));
        Assert.Equal("/2024/06/%E6%97%A5%E6%9C%AC/", site.AddressOf("2024/日本"));
        Assert.Equal("/2024/06/2024-05-31-review/", site.AddressOf("2024/20240531-review"));
        Assert.Contains("/archives/6", site.Article("2024/odd").Aliases.Select(static alias => alias.Value));
        Assert.Contains("con", site.Articles.Select(static article => article.Slug));
        Assert.Equal(8, site.Articles.Count);
        Assert.Matches("2  slugs that are taken already", result.Output);
    }

    /// <summary>A piece that was called so once, and a draft that would be, give way to what readers find there, wherever in the export it stands.</summary>
    [Fact]
    public async Task What_readers_find_at_an_address_stays_there()
    {
        var (folder, site, result) = await ImportAsync(Of(
            Post(1, slug: "budget-2023", link: "https://harbour.example/budget-2023/", more: Meta("_wp_old_slug", "budget")), Post(2, "About us", slug: "", status: "draft", type: "page", link: "https://harbour.example/?page_id=2"),
            Post(3, slug: "budget", link: "https://harbour.example/budget/"), Post(4, "About us", slug: "about-us", type: "page", link: "https://harbour.example/about-us/")));
        using var _ = folder;

        Assert.Equal("/budget/", site.AddressOf("2024/budget"));
        Assert.DoesNotContain("/budget/", site.Article("2024/budget-2023").Aliases.Select(static alias => alias.Value));
        Assert.Equal("/about-us/", site.AddressOf("pages/about-us"));
        Assert.Contains("old addresses that lead to another piece", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_piece_gets_a_title()
    {
        var (folder, site, _) = await ImportAsync(Of(Post(1, "", "<p>First words of it, <b>that</b> go on for so long that nobody would print all of them above a text.</p>"), Post(2, "…", "<img src='/x.png'>"), Post(3, "Null"), Post(4, "a: b # c \"d\" 'e' [f] {g} | \\ &lt;h&gt; 1984\u200B"), Post(5, "1984"), Post(6, "", "")));
        using var _ = folder;
        Assert.Equal(
            ["First words of it, that go on for so long that nobody would print all …", "post-2", "Null", "a: b # c \"d\" 'e' [f] {g} | \\ <h> 1984\u200B", "1984", "post-6"],
            Enumerable.Range(1, 6).Select(id => site.Article($"2024/post-{id}").Title?.Value));
    }

    [Fact]
    public async Task Notes_that_stood_in_the_text_are_metadata()
    {
        var (folder, site, result) = await ImportAsync(Of(
            Post(1, text: "<p>It cost £5.</p>\n<p><em>Correction (4 June 2024): An earlier version of this article misstated the length of the pier as 400 metres. It is 40 metres.</em></p>"),
            Post(2, text: "<p>It is a good idea.</p><p><em>Disclaimer: This is not financial advice.</em></p>")));
        using var _ = folder;

        var note = Assert.Single(site.Article("2024/post-1").Notes);
        Assert.Equal((EditorNoteKind.Correction, "400 metres", "40 metres"), (note.Kind.Value, note.Was, note.Now));
        Assert.Equal("It cost £5.", site.BodyOf(site.Article("2024/post-1")));
        Assert.Contains("disclaimers:", folder.Read("content/articles/2024/post-2.md"), StringComparison.Ordinal);
        Assert.Matches("changed +2  notes that stood in texts, and are metadata now\n +export.xml:14: correction\n +export.xml:[0-9]+: [a-z]+\n", result.Output);
    }

    [Fact]
    public async Task What_wordpress_filled_in_stays_and_is_listed()
    {
        var (folder, site, result) = await ImportAsync(Of(
            Post(1, text: "<!-- wp:paragraph --><p>A<sup data-fn=\"n1\" class=\"fn\"><a href=\"#n1\" id=\"n1-link\">1</a></sup></p><!-- /wp:paragraph --><!-- wp:latest-posts {\"n\":3} /--><!-- wp:footnotes /-->", more: Meta("footnotes", """[{"content":"The <em>note</em>.","id":"n1"}]""")),
            Post(2, text: "[gallery ids=\"1,2\"] and [sic]\n\n[my-box]Words[/my-box]")));
        using var _ = folder;

        Assert.Contains("<li id=\"n1\">The <em>note</em>.", site.BodyOf(site.Article("2024/post-1")), StringComparison.Ordinal);
        Assert.Contains("<!-- wp:latest-posts {\"n\":3} /-->", site.BodyOf(site.Article("2024/post-1")), StringComparison.Ordinal);
        Assert.Equal("[gallery ids=\"1,2\"] and [sic]\n\n[my-box]Words[/my-box]", site.BodyOf(site.Article("2024/post-2")));
        Assert.Matches(@"3  shortcodes and blocks.*\n +export.xml:14: wp:latest-posts\n +export.xml:[0-9]+: \[gallery\]\n +export.xml:[0-9]+: \[my-box\]\n", result.Output);
    }

    [Fact]
    public async Task Html_that_markdown_cannot_say_lies_beside_the_article()
    {
        var (folder, site, _) = await ImportAsync(Of(Post(1, text: "<!-- wp:html --><p>a <code>x <b>y</b>\n\n</code></p><div data-x=\"1\"><script>\n\nvar a = '<p>';\n\n</script></div><!-- /wp:html -->")));
        using var _ = folder;
        Assert.Equal("post-1.html", site.Article("2024/post-1").BodyFile?.Value);
        Assert.Contains("<script>", folder.Read("content/articles/2024/post-1.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_that_is_there_is_written_over()
    {
        using var folder = new ToolSite(("export.xml", Of(Post(1), Post(2))), ("content/articles/2024/post-1.md", "Mine.\n"));
        var first = await folder.RunAsync("import", "wordpress", "export.xml");
        Assert.Equal((1, "Mine.\n"), (first.ExitCode, folder.Read("content/articles/2024/post-1.md")));
        Assert.Contains("1  posts whose files are here already and say something else: --force writes over them\n                  articles/2024/post-1.md\n", first.Output, StringComparison.Ordinal);

        var again = await folder.RunAsync("import", "wordpress", "export.xml", "--force");
        Assert.Equal(0, again.ExitCode);
        Assert.Contains("Words.", folder.Read("content/articles/2024/post-1.md"), StringComparison.Ordinal);
        Assert.Contains("1  posts, here already\n", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_says_the_same_and_writes_nothing()
    {
        using var folder = new ToolSite(("export.xml", Of(Post(1), Post(2, slug: "post-1"))));
        var trial = await folder.RunAsync("import", "wordpress", "export.xml", "--dry-run", "--report", "all.tsv");
        Assert.False(Directory.Exists(folder.PathOf("content")));
        var real = await folder.RunAsync("import", "wordpress", "export.xml");
        Assert.Equal(trial.Output.Replace("Nothing was written.\n", "", StringComparison.Ordinal), real.Output.Replace("Next: masthead check content\n", "", StringComparison.Ordinal));
        Assert.Contains("changed\tslugs that are taken already, and have a number now\texport.xml:", folder.Read("all.tsv"), StringComparison.Ordinal);
    }
}
