extern alias runtime;

using Masthead.Generators.Tests.Harness;
using Masthead.Generators.Tests.Rules;

using runtime::Masthead;

// Outside Masthead's namespace, where the vocabularies would be the generator's own.
namespace GeneratedCode;

/// <summary>What YAML's forms of nothing, and its ways to write a text, come to.</summary>
public sealed class WrittenTextsTests
{
    private const string Masthead = "publisher: { name: The Daily Harbour, url: $ }\ndefaults: { language: $ }\npermalink: $\nfields: { articles: { own: string, days: list of date, part: { type: object, fields: { inner: int } } } }\n";

    private const string Piece = """
        title: Ferries return
        byline:
        - ada
        - $
        description: $
        cover: $
        tags:
        - $
        - harbour
        category: $
        slug: $
        permalink: $
        lastmod: $
        kind: $
        status: $
        draft: $
        lang: $
        dateline: { place: Vell, date: $ }
        disclaimers:
        - $
        sources:
        - { name: Lin Wei, url: $, use: $ }
        - $
        images: [{ src: a.jpg, credit: $, decorative: true, width: $ }]
        ai: $
        suppress: $
        body: $
        own: $
        days:
        - $
        - 2024-05-31
        part: { inner: $ }
        published: 2024-05-30
        """;

    public static TheoryData<string> Nothing => ["null", "Null", "NULL", "~"];

    [Theory]
    [MemberData(nameof(Nothing))]
    public async Task Null_is_a_value_left_empty(string nothing)
    {
        var (site, same) = (Site(nothing), Site(""));

        Assert.Equal(Sources(same), Sources(site));
        Assert.Equal(await Printed(same), await Printed(site));
        Assert.Null(LoadedSite.Of(site).Article("Ferry").Standfirst);
    }

    [Theory]
    [MemberData(nameof(Nothing))]
    public Task A_title_of_null_is_empty(string nothing) =>
        MarkedSite.OfArticle($"‹title›: {nothing}\nbyline: ada-byron").Reports("MH4009", "The title is empty: write it behind 'title:'.");

    [Theory]
    [InlineData("\"\"")]
    [InlineData("' '")]
    [InlineData("|\n")]
    public Task A_title_of_nothing_is_empty(string nothing) =>
        MarkedSite.OfArticle($"‹title›: {nothing}\nbyline: ada-byron").Reports("MH4009", "The title is empty: write it behind 'title:'.");

    [Theory]
    [InlineData("\"null\"")]
    [InlineData("'null'")]
    [InlineData("|\n  null")]
    public void Null_in_quotation_marks_is_a_text(string written) => Assert.Equal("null", Load($"title: {written}\n").Title);

    [Theory]
    [InlineData("nullable")]
    [InlineData("nULL")]
    [InlineData("Null and void")]
    public void What_only_resembles_null_is_a_text(string written) => Assert.Equal(written, Load($"title: {written}\n").Title);

    [Fact]
    public void A_file_of_null_is_empty()
    {
        var (site, same) = (TestSite.Of(("articles/ferry.yml", "null\n"), ("authors/ada.yml", "~\n")), TestSite.Of(("articles/ferry.yml", "\n"), ("authors/ada.yml", "\n")));

        Assert.Equal(Sources(same), Sources(site));
    }

    [Fact]
    public void Of_two_names_for_a_thing_the_one_left_empty_says_nothing()
    {
        var article = Load("title: null\nheadline: Ferries\nsummary: They sail.\ndescription:\n");

        Assert.Equal(("Ferries", "They sail."), (article.Title, article.Standfirst));
    }

    [Theory]
    [InlineData("|\n  Ada Byron\n")]
    [InlineData("|+\n  Ada Byron\n\n\n")]
    [InlineData(">\n  Ada\n  Byron\n")]
    [InlineData("\" Ada Byron\\t\"")]
    [InlineData("'Ada Byron '")]
    [InlineData("\"\\nAda Byron\\r\\n\"")]
    public void A_text_of_one_line_has_nothing_at_its_ends(string written)
    {
        var value = written.Replace("\n  ", "\n    ", StringComparison.Ordinal);
        var article = Load($"title: {written}\nsection: {written}\nstandfirst: {written}\nslug: {written}\ntags:\n  - {value}\nauthor:\n  name: {value}\neditorNote: {written}\n");

        Assert.Equal(
            Enumerable.Repeat("Ada Byron", 7),
            [article.Title, article.Section!.Name, article.Standfirst, article.Slug, article.Tags[0].Name, article.Byline.Credits[0].Author.Name, article.EditorNotes[0].Text]);
    }

    [Fact]
    public void A_title_of_several_lines_has_no_line_end() => Assert.Equal("Ferries\nreturn", Load("title: |\n  Ferries\n  return\n").Title);

    [Fact]
    public void A_text_with_paragraphs_stays_as_it_is()
    {
        const string Text = "|\n    Two.\n\n    Paragraphs.\n";
        var article = Load($"title: T\nstandfirst: {Text}\neditorNote: {Text}\nbody: {Text}\nbyline:\n  name: Ada\n  bio: {Text}");

        Assert.Equal(
            Enumerable.Repeat("Two.\n\nParagraphs.\n", 4),
            [article.Standfirst, article.EditorNotes[0].Text, article.Body.Text, article.Byline.Credits[0].Author.Bio]);
    }

    private static TestSite Site(string nothing) => TestSite.Of(
        ("articles/ferry.yml", Piece.Replace("$", nothing, StringComparison.Ordinal)),
        ("authors/ada.yml", "name: Ada Byron\nbio: { en: Covers the harbour., de: $ }\nurl: $\nsameAs:\n- $\nlastName: $\nrelation: $\n".Replace("$", nothing, StringComparison.Ordinal)),
        ("authors/many/list.yml", "- { name: Lin Wei, bio: A surveyor., email: $ }\n- $\n".Replace("$", nothing, StringComparison.Ordinal)),
        ("masthead.yml", Masthead.Replace("$", nothing, StringComparison.Ordinal)));

    private static string[] Sources(TestSite site) => [.. site.Generate().GeneratedSources.Select(static source => source.SourceText.ToString())];

    private static async Task<string[]> Printed(TestSite site) => [.. (await site.AnalyzeAsync()).Select(static diagnostic => diagnostic.Id + diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture))];

    private static Article Load(string yaml) => LoadedSite.Of(TestSite.Of(("articles/ferry.yml", yaml))).All[0];
}
