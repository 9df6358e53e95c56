using System.Globalization;
using System.Text;
using Masthead.Content.Paths;
using Masthead.Content.Resolution;

namespace Masthead.Build.Tests;

public sealed class PackBodiesTests
{
    [Fact]
    public void Body_is_packed_under_its_id_without_front_matter()
    {
        using var folder = new ContentFolder();
        folder.Write("articles/world/ferry.md", "---\ntitle: Ferries # who told us\n---\nThey are **back**.\n\nToday.\n");
        folder.Write("articles/index.markdown", "---\ntitle: Front\n---\nHello\n");

        Assert.Equal(["index (Markdown): Hello\n", "world/ferry (Markdown): They are **back**.\n\nToday.\n"], folder.Packed());
    }

    /// <summary>Said before anything is written: the numbers of a pack, and an assembly, go no further.</summary>
    [Theory]
    [InlineData(2047, null)]
    [InlineData(2048, "The bodies of the articles take 2.1 GB, and an assembly holds 2. Divide the content into libraries: projects of their own, which this one references")]
    public void Bodies_that_no_assembly_holds_are_a_problem(int megabytes, string? expected)
    {
        var text = new ArraySegment<byte>(new byte[1 << 20]);
        var bodies = Enumerable.Range(0, megabytes).Select(number => (new PackableBody(new ContentPath(ContentRole.Article, $"{number}.md", 0, $"{number}.md", $"{number}", $"{number}"), $"{number}.md", BodyFormat.Markdown), text));

        Assert.Equal(expected, new BodyPackWriter(bodies).Problem);
    }

    [Fact]
    public void No_article_gives_an_empty_pack()
    {
        using var folder = new ContentFolder();

        Assert.Empty(folder.Packed());
    }

    [Fact]
    public void Only_articles_in_markdown_have_a_body_to_pack()
    {
        using var folder = new ContentFolder();
        folder.Write("masthead.yml", "publisher: { name: P }");
        folder.Write("articles/note.yml", "title: T\nbody: inline");
        folder.Write("articles/authors/ada.md", "---\nname: Ada\nemail: ada@example.org\n---\nHer life\n");
        folder.Write("elsewhere/readme.md", "# Read me\n");
        folder.Write("articles/empty.md", "---\ntitle: Nothing behind\n---\n\n");

        Assert.Empty(folder.Packed());
    }

    [Theory]
    [InlineData("exclude", new[] { "out (Markdown): O\n", "taken-back (Markdown): T\n" })]
    [InlineData("include", new[] { "draft (Markdown): D\n", "kept (Markdown): K\n", "out (Markdown): O\n", "taken-back (Markdown): T\n" })]
    public void Drafts_and_withheld_pieces_are_packed_where_they_are_asked_for(string drafts, string[] expected)
    {
        using var folder = new ContentFolder();
        folder.Write("articles/draft.md", "---\ntitle: T\nstatus: draft\n---\nD\n");
        folder.Write("articles/kept.md", "---\ntitle: T\nstatus: withheld\n---\nK\n");
        folder.Write("articles/out.md", "---\ntitle: T\nstatus: published\n---\nO\n");
        folder.Write("articles/taken-back.md", "---\ntitle: T\nstatus: retracted\n---\nT\n");

        Assert.Equal(expected, folder.Packed(drafts));
    }

    /// <summary>Where drafts are packed, front matter is read only where it may name another body.</summary>
    [Theory]
    [InlineData("body: Inline", "")]
    [InlineData("BODY: Inline", "")]
    [InlineData("b-o_d y: Inline", "")]
    [InlineData("'body': Inline", "")]
    [InlineData("\"b\\u006Fdy\": Inline", "")]
    [InlineData("? body\n: Inline", "")]
    [InlineData("? bo\n  dy\n: Inline", "")]
    [InlineData("slug: &key body\n*key : Inline", "")]
    [InlineData("bodyFile: other.txt", "ferry (PlainText): Other\n")]
    [InlineData("body_file: other.txt", "ferry (PlainText): Other\n")]
    [InlineData("standfirst: The boats and the body", "ferry (Markdown): Behind\n")]
    [InlineData("standfirst: Nobody says so", "ferry (Markdown): Behind\n")]
    [InlineData("standfirst: The boats are back", "ferry (Markdown): Behind\n")]
    public void A_body_that_the_front_matter_names_is_found_however_it_is_written(string line, string expected)
    {
        using var folder = new ContentFolder();
        folder.Write("articles/ferry.md", $"---\ntitle: T\n{line}\n---\nBehind\n");
        folder.Write("articles/other.txt", "Other\n");

        Assert.Equal(expected, string.Concat(folder.Packed("include")));
        Assert.Equal(expected, string.Concat(folder.Packed("exclude")));
    }

    [Fact]
    public void File_that_cannot_be_read_may_be_a_draft()
    {
        using var folder = new ContentFolder();
        folder.Write("articles/broken.md", "---\ntitle: \"T\nstatus: draft\n---\nSecret\n");
        folder.Write("articles/open.md", "---\ntitle: T\nSecret\n");
        folder.Write("articles/bare.md", "Secret\n");

        Assert.Empty(folder.Packed());
    }

    [Theory]
    [InlineData("status: draft\nbodyFile: texts/ferry.md")]
    [InlineData("status: withheld\nbodyFile: texts/ferry.md")]
    [InlineData("bodyFile: texts/ferry.md\nauthor: \"Ada")]
    public void The_text_of_what_is_not_published_is_not_packed(string keys)
    {
        using var folder = new ContentFolder();
        folder.Write("articles/ferry.yml", $"title: T\n{keys}\n");
        folder.Write("articles/texts/ferry.md", "Secret\n");

        Assert.Empty(folder.Packed());
    }

    [Fact]
    public void A_text_that_an_article_names_is_packed_once()
    {
        using var folder = new ContentFolder();
        folder.Write("articles/ferry.md", "---\ntitle: T\nbodyFile: a/text.md\n---\nBehind\n");
        folder.Write("articles/a/text.md", "---\ntitle: The text\n---\nText\n");

        Assert.Equal(["ferry (Markdown): Text\n"], folder.Packed("include"));
        Assert.Equal(["ferry (Markdown): Text\n"], folder.Packed("exclude"));
    }

    [Fact]
    public void Of_two_files_with_one_id_the_first_path_is_packed()
    {
        using var folder = new ContentFolder();
        folder.Write("articles/piece.mdx", "---\ntitle: T\n---\nThird\n");
        folder.Write("articles/piece/index.md", "---\ntitle: T\n---\nFirst\n");
        folder.Write("articles/piece.md", "---\ntitle: T\n---\nSecond\n");

        Assert.Equal(["piece (Markdown): Second\n"], folder.Packed());
    }

    [Fact]
    public void Same_content_gives_the_same_bytes()
    {
        using var folder = new ContentFolder();
        folder.Write("articles/a.md", "---\ntitle: A\n---\nİstanbul\nline\n");
        folder.Write("articles/I.md", "---\ntitle: I\n---\nß\n");
        folder.Write("articles/i/b.md", "---\ntitle: B\n---\nb\n");
        folder.Packed();
        var expected = File.ReadAllBytes(folder.PackFile);

        folder.Write("articles/a.md", [0xEF, 0xBB, 0xBF, .. "---\r\ntitle: A\r\n---\r\nİstanbul\r\nline\r\n"u8]);
        folder.Write("articles/I.md", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("---\ntitle: I\n---\nß\r")).ToArray());
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
        try
        {
            Assert.True(folder.Run(configure: static task => Array.Reverse(task.Files)).Succeeded);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        Assert.Equal(expected, File.ReadAllBytes(folder.PackFile));
    }

    /// <summary>UTF-16 puts what lies beyond the first plane before U+FB00, UTF-8 behind it; the library searches in UTF-8.</summary>
    [Fact]
    public void Ids_stand_in_the_order_of_their_bytes()
    {
        using var folder = new ContentFolder();
        folder.Write("articles/\U0001D49C.md", "---\ntitle: T\n---\nscript\n");
        folder.Write("articles/\uFB00.md", "---\ntitle: T\n---\nligature\n");
        folder.Write("articles/é.md", "---\ntitle: T\n---\naccent\n");
        folder.Write("articles/z.md", "---\ntitle: T\n---\nz\n");
        folder.Write("articles/z-a.md", "---\ntitle: T\n---\nza\n");

        Assert.Equal(
            ["z (Markdown): z\n", "z-a (Markdown): za\n", "é (Markdown): accent\n", "\uFB00 (Markdown): ligature\n", "\U0001D49C (Markdown): script\n"],
            folder.Packed());
    }

    [Fact]
    public void Folder_may_have_any_name()
    {
        using var folder = new ContentFolder("a b#{c};100%25");
        folder.Write("articles/ferry.md", "---\ntitle: T\n---\nBack\n");

        Assert.Equal(["ferry (Markdown): Back\n"], folder.Packed());
    }

    [Fact]
    public void Same_pack_is_not_written_again()
    {
        using var folder = new ContentFolder();
        var article = folder.Write("articles/ferry.md", "---\ntitle: T\n---\nBack\n");
        folder.Packed();
        var then = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(folder.PackFile, then);

        File.WriteAllText(article, "---\ntitle: Another\n---\nBack\n");
        folder.Packed();
        Assert.Equal(then, File.GetLastWriteTimeUtc(folder.PackFile));

        File.WriteAllText(article, "---\ntitle: Another\n---\nGone\n");
        folder.Packed();
        Assert.NotEqual(then, File.GetLastWriteTimeUtc(folder.PackFile));
    }

    [Fact]
    public void Missing_file_is_an_error_at_its_path()
    {
        using var folder = new ContentFolder();
        var article = folder.Write("articles/ferry.md", "Back\n");

        var (succeeded, engine) = folder.Run(configure: _ => File.Delete(article));

        Assert.False(succeeded);
        var error = Assert.Single(engine.Errors);
        Assert.Equal(("MASTHEAD003", article), (error.Code, error.File));
        Assert.False(File.Exists(folder.PackFile));
    }

    [Fact]
    public void Each_locked_file_is_an_error_at_its_path()
    {
        using var folder = new ContentFolder();
        var articles = new[] { folder.Write("articles/a.md", "A\n"), folder.Write("articles/b.md", "B\n") };
        using var first = File.Open(articles[0], FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        using var second = File.Open(articles[1], FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var (succeeded, engine) = folder.Run();

        Assert.False(succeeded);
        Assert.Equal(articles, engine.Errors.Select(static error => error.File));
    }

    [Fact]
    public void Pack_that_cannot_be_written_is_an_error_at_its_path()
    {
        using var folder = new ContentFolder();
        Directory.CreateDirectory(folder.PackFile);

        var (succeeded, engine) = folder.Run();

        Assert.False(succeeded);
        var error = Assert.Single(engine.Errors);
        Assert.Equal(("MASTHEAD003", folder.PackFile), (error.Code, error.File));
    }

    [Fact]
    public void Cancelled_task_writes_nothing()
    {
        using var folder = new ContentFolder();
        folder.Write("articles/ferry.md", "Back\n");

        var (succeeded, engine) = folder.Run(configure: static task => task.Cancel());

        Assert.False(succeeded);
        Assert.Empty(engine.Errors);
        Assert.False(File.Exists(folder.PackFile));
    }
}
