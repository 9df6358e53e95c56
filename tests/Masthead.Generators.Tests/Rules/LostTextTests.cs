using System.Text;
using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.Rules;

/// <summary>MH4001: a file that is not saved as UTF-8, or in which a merge was never finished.</summary>
public sealed class LostTextTests
{
    private const string NotUtf8 = "This character could not be read, since the file is not saved as UTF-8: save it as UTF-8, and where the character stays lost, write it again.";

    private const string NoText = "The file holds the character U+0000, so it is not saved as UTF-8: save it as UTF-8.";

    private const string Conflict = "A merge conflict stands here: keep one of the two versions, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.";

    private const string Leftover = "This line is left over from a merge: check what stands around it, and remove the line.";

    [Theory]
    [InlineData("articles/ferry.md", "---\ntitle: Die F‹\uFFFD›hre f\uFFFDhrt\nbyline: J\uFFFDrg Roe\nf\uFFFDhre: x\nkind: f\uFFFDature\n---\nDie F\uFFFDhre f\uFFFDhrt.\n")]
    [InlineData("articles/ferry.md", "---\ntitle: The ferry\n---\nDie F‹\uFFFD›hre f\uFFFDhrt.\n")]
    [InlineData("articles/ferry.yml", "title: ‹\uFFFD›Quay\uFFFD for sale")]
    [InlineData("authors/jr.yml", "name: J‹\uFFFD›rg Roe")]
    [InlineData("authors/jr.md", "J‹\uFFFD›rg Roe covers the harbour.")]
    [InlineData("masthead.yml", "publisher: Der K‹\uFFFD›stenbote")]
    public Task The_first_character_that_was_lost(string path, string marked) => MarkedSite.OfArticle("title: The quay", "articles/quay.yml").With(path, marked).Reports("MH4001", NotUtf8);

    [Fact]
    public async Task Bytes_of_another_encoding()
    {
        var text = Encoding.UTF8.GetString(Encoding.Latin1.GetBytes("---\ntitle: Die Fähre fährt\nbyline: ada-byron\npublished: 2024-05-01\n---\nDie Fähre.\n"));

        Assert.Equal([$"articles/ferry.md(2,13): MH4001: {NotUtf8}"], await TestSite.OfArticle(text, "articles/ferry.md").PrintedAsync());
    }

    [Theory]
    [InlineData("articles/ferry.yml", "title: a\nt‹\0›ags: x")]
    [InlineData("articles/ferry.md", "---\ntitle: The ferry\n---\nIt ‹\0›sails.")]
    public Task A_character_that_is_in_no_text(string path, string marked) => MarkedSite.OfArticle(marked, path).Reports("MH4001", NoText);

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public async Task Two_bytes_a_character_without_their_mark(string encoding)
    {
        foreach (var path in (string[])["articles/ferry.md", "articles/ferry.yml", "authors/lin.yml"])
        {
            var text = Encoding.UTF8.GetString(Encoding.GetEncoding(encoding).GetBytes("---\ntitle: Die Fähre fährt\npublished: 2024-05-01\n---\nDie Fähre.\n"));
            Assert.StartsWith($"{path}(1,", Assert.Single(await TestSite.OfArticle("title: x", "articles/quay.yml").With(path, text).PrintedExampleAsync()), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("ferry.txt")]
    [InlineData("ferry.html")]
    public Task In_the_file_that_an_article_names_as_its_text(string file) =>
        MarkedSite.OfArticle($"title: The ferry\nbodyFile: {file}").With("articles/" + file, $"Die F‹\uFFFD›hre f\uFFFDhrt.\n\n‹<<<<<<< HEAD›\nIt sails.\n=======\n>>>>>>> other\n").Reports("MH4001", NotUtf8, Conflict);

    [Theory]
    [InlineData("articles/ferry.md", "---\ntitle: The ferry\n‹<<<<<<< HEAD›\nkind: news\n=======\nkind: opinion\n>>>>>>> edits\nbyline: nobody\n---\nIt sails.\n")]
    [InlineData("articles/ferry.md", "---\n‹<<<<<<< HEAD›\ntitle: The ferry\n||||||| base\ntitle: A ferry\n=======\ntitle: The ferries\n>>>>>>> edits\n---\nIt sails.\n")]
    [InlineData("articles/ferry.md", "---\r\ntitle: The ferry\r\n---\r\nIt sails.\r\n‹<<<<<<< HEAD›\r\nDaily.\r\n=======\r\nWeekly.\r\n>>>>>>> edits\r\n")]
    [InlineData("articles/ferry.md", "‹<<<<<<< HEAD›\n---\ntitle: The ferry\n---\n=======\n---\ntitle: The boat\n---\n>>>>>>> edits\nIt sails.\n")]
    [InlineData("articles/ferry.yml", "title: The ferry\n‹<<<<<<< Updated upstream›\ntags: [a]\n=======\ntags: [b]\n>>>>>>> Stashed changes")]
    [InlineData("authors/lin.yml", "‹<<<<<<< HEAD›\nname: Lin Wei\n=======\nname: Lin Wey\n>>>>>>> edits")]
    [InlineData("masthead.yml", "publisher: The Post\n‹<<<<<<< HEAD›\n=======\nsections: [sea]\n>>>>>>> edits\n")]
    public Task A_merge_conflict_once_at_its_first_line(string path, string marked) => MarkedSite.OfArticle("title: The quay", "articles/quay.yml").With(path, marked).Reports("MH4001", Conflict);

    [Theory]
    [InlineData("---\ntitle: The ferry\nkind: news\n‹=======›\ntags: [a]\n---\n")]
    [InlineData("---\ntitle: The ferry\n‹>>>>>>> edits›\ntags: [a]\n---\n")]
    [InlineData("---\ntitle: The ferry\n---\nIt sails.\n\n=======\nIt does not.\n‹>>>>>>> edits›\n")]
    public Task What_is_left_over_from_one(string marked) => MarkedSite.OfArticle(marked, "articles/ferry.md").Reports("MH4001", Leftover);

    [Fact]
    public Task Each_conflict() =>
        MarkedSite.OfArticle("---\ntitle: The ferry\n---\n‹<<<<<<< HEAD›\na\n=======\nb\n>>>>>>> edits\n\n‹<<<<<<< HEAD›\nc\n=======\nd\n>>>>>>> edits\n", "articles/ferry.md").Reports("MH4001", Conflict, Conflict);

    [Theory]
    [InlineData("Ferries\n=======\n\nThey sail.\n\n>>>>> > deep\n")]
    [InlineData("```\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> edits\n```\n")]
    [InlineData("1. Look:\n\n   ~~~diff\n<<<<<<< HEAD\n   ~~~\n")]
    [InlineData("{% highlight text %}\n<<<<<<< HEAD\n{% endhighlight %}\n")]
    [InlineData("    <<<<<<< HEAD\n")]
    [InlineData("Git writes <<<<<<< HEAD, ======= and >>>>>>> there.\n")]
    [InlineData("<<<<<<<<<<<<\n")]
    [InlineData(">>>>>>> a quotation seven deep\n")]
    [InlineData("Not lost: &#xFFFD;\n")]
    public Task Silent_for(string body) => MarkedSite.OfArticle($"---\ntitle: The ferry\nstandfirst: \"\\uFFFD\"\n---\n{body}", "articles/ferry.md").IsClean();

    /// <summary>A text of TOML begins at the margin.</summary>
    [Theory]
    [InlineData("body = \"\"\"\nFerries\n=======\nThey sail.\n\"\"\"\n")]
    [InlineData("body = '''\n```\n<<<<<<< HEAD\n```\n'''\n")]
    public Task Silent_for_a_text_in_TOML(string lines) => MarkedSite.OfArticle($"+++\ntitle = 'The ferry'\n{lines}+++\n", "articles/ferry.md").IsClean();

    [Theory]
    [InlineData("+++\ntitle = 'The ferry'\n‹<<<<<<< HEAD›\ntags = ['a']\n=======\ntags = ['b']\n>>>>>>> edits\n+++\n")]
    public Task A_merge_conflict_in_TOML(string marked) => MarkedSite.OfArticle(marked, "articles/ferry.md").Reports("MH4001", Conflict);

    [Fact]
    public async Task What_is_wrong_behind_the_front_matter_leaves_no_doubt_about_it()
    {
        var found = await TestSite.OfArticle("---\ntitle: The ferry\nbyline: nobody\n---\nF\uFFFDhre.\n", "articles/ferry.md").PrintedExampleAsync();

        Assert.Equal(["MH1002", "MH4001"], found.Select(static line => line.Split(": ")[1]));
    }
}
