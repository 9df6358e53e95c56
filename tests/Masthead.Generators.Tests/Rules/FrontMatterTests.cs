using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.Rules;

/// <summary>MH4001: front matter that is not recognized, so that it would be printed. Never "no title" where a title stands.</summary>
public sealed class FrontMatterTests
{
    private const string Comment = "A comment stands before the front matter, which must come first: move it below the line that closes the front matter.";

    private const string Preface = "Text stands before the front matter, which must come first: move it below the line that closes the front matter.";

    private const string Unopened = "The front matter has no opening line: put a line '---' above it.";

    private const string Undivided = "These keys are read as text, since no front matter is opened: put a line '---' above them, and one below them.";

    private const string WrittenElsewhere = "A title stands here, but not in front matter, which is YAML between two lines '---' at the top of the file: write it there, as 'title: Ferries return'.";

    private const string Named = "The line that opens the front matter is '---', alone or with YAML, TOML or JSON behind it: remove what stands behind it.";

    private const string Second = "A second front matter begins here, which would be printed as text: keep one of the two, with all keys in it.";

    [Theory]
    [InlineData("‹<!-- markdownlint-disable MD041 -->›\n---\ntitle: The bell\n---\nIt rings.\n", Comment)]
    [InlineData("‹<!--\n  A licence,\n  in lines.\n-->›\n\n---\ntitle: The bell\ntags:\n- bell\n---\nIt rings.\n", Comment)]
    [InlineData("‹{% comment %} desk {% endcomment %}›\n---\nTitle: The bell\n---\nIt rings.\n", Comment)]
    [InlineData("‹# The bell›\n\n---\ntitle: The bell\n---\nIt rings.\n", Preface)]
    [InlineData("\uFEFF‹x›\n---\ntitle: The bell\n---\n", Preface)]
    [InlineData("‹Title: The bell›\nAuthor: ada\nPublished: 2024-05-01\n---\nIt rings.\n", Unopened)]
    [InlineData("‹title: The bell›\n\ntags:\n  - bell\n# desk\n---\nIt rings.\n", Unopened)]
    [InlineData("‹Title: The bell›\nDate: 2024-05-01\n\nIt rings: daily.\n", Undivided)]
    [InlineData("‹title: The bell›\n", Undivided)]
    [InlineData("‹----›\ntitle: The bell\n----\nIt rings.\n", "'----' does not open front matter: write '---' here, and below the keys.")]
    [InlineData("‹———›\ntitle: The bell\n———\nIt rings.\n", "'———' does not open front matter: write '---' here, and below the keys.")]
    [InlineData("‹--›\ntitle: The bell\n--\nIt rings.\n", "'--' does not open front matter: write '---' here, and below the keys.")]
    [InlineData("‹***›\ntitle: The bell\n***\nIt rings.\n", "'***' does not open front matter: write '---' here, and below the keys.")]
    [InlineData("‹ ---›\ntitle: The bell\n ---\nIt rings.\n", "The line '---' opens the front matter at the beginning of the line only: remove what stands before it.")]
    [InlineData("‹\u200B---›\ntitle: The bell\n---\nIt rings.\n", "The line '---' opens the front matter at the beginning of the line only: remove what stands before it.")]
    [InlineData("\uFEFF‹\uFEFF---›\ntitle: The bell\n---\nIt rings.\n", "The line '---' opens the front matter at the beginning of the line only: remove what stands before it.")]
    [InlineData("‹---yaml x›\ntitle: The bell\n---\nIt rings.\n", Named)]
    [InlineData("‹---js›\n{ title: \"The bell\" }\n---\nIt rings.\n", Named)]
    [InlineData("‹++++›\ntitle = \"The bell\"\n++++\nIt rings.\n", "'++++' does not open front matter: write '+++' here, and below the keys.")]
    [InlineData("‹ +++›\ntitle = \"The bell\"\n +++\nIt rings.\n", "The line '+++' opens the front matter at the beginning of the line only: remove what stands before it.")]
    [InlineData("‹<!-- desk -->›\n+++\ntitle = \"The bell\"\n\n[params]\ntoc = true\n+++\nIt rings.\n", Comment)]
    [InlineData("‹title = \"The bell\"›\n+++\nIt rings.\n", "The front matter has no opening line: put a line '+++' above it.")]
    [InlineData("‹  {›\n  \"title\": \"The bell\"\n}\nIt rings.\n", "The brace opens the front matter at the beginning of the line only: remove what stands before it.")]
    [InlineData("‹;;;›\n{ \"title\": \"The bell\" }\n;;;\nIt rings.\n", "The front matter is JSON, between lines ';;;', which is not read: write '---json' instead of the first and '---' instead of the second, and a brace around what stands between them where it has none.")]
    [InlineData("{ ‹title›: The bell }\nIt rings.\n", "A key must stand between double quotation marks in JSON: put them around it.")]
    [InlineData("+++\ntitle = \"The bell\"\n\n‹It rings.›\n", "The front matter has no end: put a line '+++' between it and the text.")]
    [InlineData("+++\ntitle = \"The bell\"\n‹›", "The front matter has no end: put a line '+++' between it and the text.")]
    [InlineData("{\n  \"title\": \"The bell\"\n\n‹I›t rings, they say.\n", "The front matter has no end: put a closing brace between it and the text.")]
    [InlineData("+++\ntitle = \"The bell\"\n+++\n\n‹+++›\ntitle = \"The bell\"\n+++\nIt rings.\n", Second)]
    [InlineData("‹[//]: # (desk)›\n---\ntitle: The bell\n---\nIt rings.\n", Comment)]
    [InlineData("‹title = \"The bell\"›\n\nIt rings.\n", "These keys are read as text, since no front matter is opened: put a line '+++' above them, and one below them.")]
    [InlineData("<!-- desk -->\n{\n‹  \"title\": \"The bell\"›\n}\nIt rings.\n", WrittenElsewhere)]
    [InlineData("<!--\n‹.. title: The bell›\n-->\nIt rings.\n", WrittenElsewhere)]
    [InlineData("‹#+TITLE: The bell›\nIt rings.\n", WrittenElsewhere)]
    [InlineData("---\ntitle: The bell\n---\n\n‹---›\ntitle: The bell rings\ndraft: true\n---\nIt rings.\n", Second)]
    [InlineData("---\n---\n‹---›\ntitle: The bell\n---\nIt rings.\n", Second)]
    public Task What_stands_there_instead_and_what_to_do(string marked, string message) => MarkedSite.OfArticle(marked, "articles/bell.md").Reports("MH4001", message);

    [Theory]
    [InlineData("‹<!-- desk -->›\n---\nname: Lin Wei\n---\nReporter.\n", Comment)]
    [InlineData("‹Name: Lin Wei›\n---\nReporter.\n", Unopened)]
    [InlineData("‹name = \"Lin Wei\"›\n+++\nReporter.\n", "The front matter has no opening line: put a line '+++' above it.")]
    public Task In_an_author_s_file(string marked, string message) =>
        MarkedSite.OfArticle("title: The bell\nbyline: Lin Wei").With("authors/lin-wei.md", marked).ReportsAmongOthers("MH4001", message);

    [Theory]
    [InlineData("<!-- x -->\n---\ntitle: The bell\nbyline: ada-byron\npublished: 2024-05-01\n---\nIt rings.\n")]
    [InlineData("Title: The bell\nByline: ada-byron\nPublished: 2024-05-01\n---\nIt rings.\n")]
    [InlineData("Title: The bell\r\nByline: ada-byron\r\nPublished: 2024-05-01\r\n\r\nIt rings.\r\n")]
    [InlineData("----\ntitle: The bell\nbyline: ada-byron\npublished: 2024-05-01\n---\nIt rings.\n")]
    [InlineData("title = \"The bell\"\nbyline = \"ada-byron\"\npublished = 2024-05-01\n+++\nIt rings.\n")]
    [InlineData("title = \"The bell\"\nbyline = \"ada-byron\"\npublished = 2024-05-01\n\nIt rings.\n")]
    [InlineData("  {\"title\": \"The bell\",\n\"byline\": \"ada-byron\", \"published\": \"2024-05-01\"}\nIt rings.\n")]
    public async Task The_edit_mends_it(string text)
    {
        var site = TestSite.OfArticle(text, "articles/bell.md");
        var edit = Assert.Single(OfferedEdits.Of(Assert.Single(await site.AnalyzeExampleAsync())));

        Assert.Empty(await site.Edit("articles/bell.md", text[..edit.Range.Start] + edit.NewText + text[edit.Range.End..]).PrintedExampleAsync());
    }

    [Theory]
    [InlineData("---\ntitle: The bell\n---\n---\n\nIt rings.\n\n---\nNote: the end.\n---\n")]
    [InlineData("---\ntitle: The bell\n---\n\n---\nIt rings: daily.\n---\n")]
    [InlineData("\n \n---\ntitle: The bell\n---\nTitle: The bell\n---\n")]
    [InlineData("---\ntitle: The bell\n---\n```\n---\ntitle: x\n---\n```\n")]
    [InlineData("+++\ntitle = \"The bell\"\n+++\n+++\n\nIt rings.\n")]
    [InlineData("---toml\ntitle = \"The bell\"\n---\n\n+++\nIt = rings\n+++\n")]
    [InlineData("---json\n{\"title\": \"The bell\"}\n---\n{: .lead}\nIt rings.\n")]
    [InlineData("{\"title\": \"The bell\"}\n{{< figure >}}\n{\"title\": \"It rings\"}\n")]
    public Task Silent_for(string text) => MarkedSite.OfArticle(text, "articles/bell.md").IsClean();

    [Theory]
    [InlineData("Lin Wei covers the harbour.\n\n---\n\nAnd the quay: daily.\n")]
    [InlineData("E-mail: lin@example.org\n")]
    [InlineData("{ Lin Wei }\n")]
    public Task Silent_for_a_bio_without_front_matter(string text) => MarkedSite.Of(("authors/lin-wei.md", text)).IsClean();

    [Theory]
    [InlineData("authors/lin-wei.yml", "‹›", "The file is empty")]
    [InlineData("authors/lin-wei.yml", "\uFEFF‹›\n \n", "The file is empty")]
    [InlineData("authors/lin-wei.md", "‹›", "The file is empty")]
    [InlineData("authors/lin-wei.yml", "‹›# to be written\n", "The file holds no entry")]
    [InlineData("authors/lin-wei.md", "---\n‹›---\n", "The file holds no entry")]
    public async Task An_empty_file_registers_nobody(string path, string marked, string what)
    {
        var site = MarkedSite.OfArticle("title: The bell\nbyline: lin-wei").With(path, marked);

        await site.ReportsAmongOthers("MH4003", $"{what}, so that nobody is registered: write an entry, beginning with 'name: Ada Byron', or delete the file.");
        Assert.DoesNotContain("LinWei", string.Concat(site.Site.Generate().GeneratedSources.Select(static source => source.SourceText.ToString())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_article_is_called_empty_and_nothing_else() =>
        Assert.Equal(
            ["articles/bell.yml(1,1): MH4009: The file is empty: write the article, beginning with 'title:', or delete the file."],
            (await TestSite.OfArticle("\n", "articles/bell.yml").PrintedAsync()).Where(static line => line.StartsWith("articles", StringComparison.Ordinal)));

    [Theory]
    [InlineData("title: x\nbyline:\n‹\u00A0\u00A0›author: ada-byron\n", "A no-break space (U+00A0) cannot indent YAML: use the space bar's spaces.")]
    [InlineData("title: x\nbyline:\n‹\u00A0\u00A0›- ada-byron\ntags: [a]\n", "A no-break space (U+00A0) cannot indent YAML: use the space bar's spaces.")]
    [InlineData("title: x\nbyline:\n ‹\u00A0›- ada-byron\n", "A no-break space (U+00A0) cannot indent YAML: use the space bar's spaces.")]
    [InlineData("title: x\nimages:\n  src: /a.jpg\n‹\u3000\u3000›decorative: true\n", "An ideographic space (U+3000) cannot indent YAML: use the space bar's spaces.")]
    [InlineData("title:‹\u00A0›The bell\nkind: news\n", "A no-break space (U+00A0) cannot stand behind a key's colon: use the space bar's spaces.")]
    [InlineData("title: x\ntags:\n  - a\n  -‹\u00A0›b\n", "A no-break space (U+00A0) cannot stand behind a dash: use the space bar's spaces.")]
    public Task Spaces_that_are_none_to_YAML(string marked, string message) => MarkedSite.OfArticle(marked).Reports("MH4001", message);
}
