using System.Text;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Resolution;
using Masthead.Content.Yaml;
using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.Rules;

/// <summary>Whatever a file holds: what is wrong is said at its place with the remedy, nothing throws, and code that names the site's members compiles.</summary>
public sealed class BadInputTests
{
    private const string NotEnded = "The front matter has no end: put a line '---' between it and the text.";

    private static readonly (string Path, string Text)[] Site =
    [
        ("articles/quay.yml", "title: The quay\nbyline: ada-byron\n"),
        ("authors/ada-byron.yml", "name: Ada Byron\nbio: Reporter.\n"),
        ("masthead.yml", "publisher: The Daily Harbour\n"),
    ];

    public static TheoryData<string, string, string> Articles => new()
    {
        { "bad.yml", "title: Ferries: they return\n", "(1,8): MH4001: A text that holds a colon and a space must be in quotes: put quotes around the whole of it." },
        { "bad.yml", "title: \"Ferries return\n", "(1,8): MH4001: The quotation mark that opens here is never closed: add the closing one at the end of the text." },
        { "bad.yml", "title: Ferries\nkind: 7\n", "(2,7): MH4003: '7' is not a value of 'kind'. It takes news, analysis, opinion, editorial, column, letter, review, explainer, interview, feature, obituary, satire, advertiserContent, pressRelease, liveBlog." },
        { "bad.yml", "title: {}\n", "(1,8): MH4003: 'title' takes a text, not keys and values." },
        { "bad.yml", "title: Ferries\nbyline: nobody\n", "(2,9): MH1002: No author is registered as 'nobody'. Add an entry for them below the authors, or write 'name:' for an author of this article alone." },
        { "bad.yml", "- title: Ferries\n", "(1,1): MH4003: The file must hold keys and values, such as 'title: Ferries return'." },
        { "bad.yml", "", "(1,1): MH4009: The file is empty: write the article, beginning with 'title:', or delete the file." },
        { "bad.md", "", "(1,1): MH4009: The file is empty: write the article, beginning with its front matter, 'title:' between lines '---', or delete the file." },
        { "bad.yml", " \n\n \n", "(1,1): MH4009: The file is empty: write the article, beginning with 'title:', or delete the file." },
        { "bad.md", " \n\n \n", "(1,1): MH4009: The file is empty: write the article, beginning with its front matter, 'title:' between lines '---', or delete the file." },
        { "bad.md", "---\ntitle: Ferries\n\nThey return.\n", $"(4,1): MH4001: {NotEnded}" },
        { "bad.md", "---\ntitle: \"Ferries\n\nThey return.\n", $"(2,8): MH4001: The quotation mark that opens here is never closed: add the closing one at the end of the text.|(5,1): MH4001: {NotEnded}" },
        { "bad.md", "---\ntitle: Ferries\n", $"(3,1): MH4001: {NotEnded}" },
        { "bad.md", "---", $"(1,4): MH4001: {NotEnded}" },
        { "bad.yml", "\uFEFFtitle: Ferries\nkind: live\n", "(2,7): MH4003: 'live' is not a value of 'kind'. It takes news, analysis, opinion, editorial, column, letter, review, explainer, interview, feature, obituary, satire, advertiserContent, pressRelease, liveBlog." },
        { "bad.md", "\uFEFF---\r\ntitle: Ferries\r\nkind: live\r\n---\r\nText.\r\n", "(3,7): MH4003: 'live' is not a value of 'kind'. It takes news, analysis, opinion, editorial, column, letter, review, explainer, interview, feature, obituary, satire, advertiserContent, pressRelease, liveBlog." },
        { "bad.yml", "title: Ferries\rkind: live\r", "(2,7): MH4003: 'live' is not a value of 'kind'. It takes news, analysis, opinion, editorial, column, letter, review, explainer, interview, feature, obituary, satire, advertiserContent, pressRelease, liveBlog." },
    };

    [Theory]
    [MemberData(nameof(Articles))]
    public Task An_article(string file, string text, string found) =>
        AssertFound("articles/" + file, text, found.Split('|'));

    [Theory]
    [InlineData("title: ")]
    [InlineData("")]
    [InlineData("title: x\ntags:\n  - a\n  - ")]
    public Task A_hundred_thousand_open_brackets(string before) => AssertTooDeep(before + new string('[', 100_000));

    [Theory]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("{x-a: ")]
    [InlineData("[{")]
    public Task Nested_a_hundred_thousand_times(string opening) => AssertTooDeep(string.Concat(Enumerable.Repeat(opening, 100_000)));

    [Fact]
    public Task Indented_a_thousand_times() =>
        AssertTooDeep(string.Concat(Enumerable.Range(0, 1000).Select(static depth => new string(' ', depth) + "x-a:\n")));

    [Fact]
    public async Task Binary_bytes_read_as_text()
    {
        var bytes = new byte[5000];
        new Random(7).NextBytes(bytes);
        foreach (var encoding in (Encoding[])[Encoding.UTF8, Encoding.Latin1, Encoding.Unicode])
        {
            foreach (var path in (string[])["articles/bad.yml", "authors/bad.yml"])
            {
                var found = await Build(path, encoding.GetString(bytes)).PrintedExampleAsync();
                Assert.NotEmpty(found);
                Assert.All(found, line => Assert.StartsWith(path + "(", line, StringComparison.Ordinal));
                Assert.All(found, static line => Assert.Matches("MH400[13]", line));
            }
        }
    }

    [Theory]
    [InlineData("authors/bad.yml", "name: [", "authors/bad.yml(1,7): MH4001: The list that opens here is never closed: add the closing bracket.")]
    [InlineData("authors/bad.yml", "", "authors/bad.yml(1,1): MH4003: The file is empty, so that nobody is registered: write an entry, beginning with 'name: Ada Byron', or delete the file.")]
    [InlineData("authors/bad.md", "---\nname: B. Adams\n", "authors/bad.md(3,1): MH4001: " + NotEnded)]
    [InlineData("authors/bad.yml", "id: ada-byron", "authors/bad.yml(1,5): MH4008: Another author has the id 'ada-byron': rename one of the two.")]
    [InlineData("masthead.yml", "publisher: {", "masthead.yml(1,12): MH4001: The map that opens here is never closed: add the closing brace.")]
    [InlineData("masthead.yml", "- x", "masthead.yml(1,1): MH4003: The file must hold keys and values, such as 'publisher: The Daily Harbour'.")]
    [InlineData("masthead.yml", "")]
    public Task Another_file(string path, string text, params string[] found) => AssertFoundIn(path, text, found);

    [Fact]
    public async Task Two_files_for_one_name()
    {
        var site = Build("articles/quay.md", "---\ntitle: The quay again\n---\n");
        Assert.Equal(["articles/quay.yml(1,1): MH4008: 'quay.md' has the id 'quay' too: rename one of the two files."], await site.PrintedExampleAsync());
    }

    [Theory]
    [InlineData("- title: Quay\n- status: draft\n")]
    [InlineData("title: Quay\nsection: @sea\nstatus: draft\n")]
    [InlineData("title: Quay\nstatus: drafft\n")]
    public void What_may_be_a_draft_is_not_compiled_in(string frontMatter)
    {
        var path = new ContentPath(ContentRole.Article, "/quay.md", 0, "quay.md", "quay", "quay", Language: null);
        Assert.Null(PackableBody.Of(path, $"---\n{frontMatter}---\nThe mayor's secret.\n", ReadingOptions.None, includeDrafts: false, TestContext.Current.CancellationToken).Body);
    }

    [Fact]
    public async Task No_publication_and_no_author()
    {
        var site = TestSite.Of(("articles/quay.yml", "title: The quay\nbyline: Ada Byron\n")) with { Code = Naming("Articles.Quay") };
        site.Compile();
        Assert.StartsWith("articles/quay.yml(2,9): MH1018: ", Assert.Single(await site.PrintedExampleAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_content_at_all()
    {
        TestSite.Of().Compile();
        Assert.Empty(await TestSite.Of().PrintedExampleAsync());
    }

    private static Task AssertFound(string path, string text, string[] found) =>
        AssertFoundIn(path, text, [.. found.Select(line => path + line)], "Articles.Bad");

    private static async Task AssertFoundIn(string path, string text, string[] found, params string[] members) =>
        Assert.Equal(found, await Build(path, text, members).PrintedExampleAsync());

    private static async Task AssertTooDeep(string text)
    {
        var found = await Build("articles/bad.yml", text, "Articles.Bad").PrintedExampleAsync();

        // A key that is no text is a fault of its own at each level.
        var passed = Assert.Single(found, static line => !line.EndsWith(SyntaxMessages.KeyIsNotText, StringComparison.Ordinal));
        Assert.EndsWith("MH4015: Lists and maps are nested more than 64 deep here: make them flatter.", passed, StringComparison.Ordinal);
    }

    /// <summary>The site with a file more; it compiles with code that names its members.</summary>
    private static TestSite Build(string path, string text, params string[] members)
    {
        var site = TestSite.Of(Site).With(path, text) with { Code = Naming(["Articles.Quay", .. members]) };
        site.Compile();
        return site;
    }

    private static string Naming(params string[] articles) =>
        $"internal static class Page {{ public static string Titles => {string.Join(" + ", articles.Select(static article => $"Site.Content.{article}.Title"))}; }}";
}
