using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.Rules;

/// <summary>MH4012.</summary>
public sealed class HiddenSpaceTests
{
    private const string Remedy = "replace it by a space, or by nothing.";

    [Theory]
    [InlineData("The‹\u00A0›ferry", "A no-break space (U+00A0)")]
    [InlineData("'The‹\u00A0›ferry'", "A no-break space (U+00A0)")]
    [InlineData("The‹\u202F›ferry", "A narrow no-break space (U+202F)")]
    [InlineData("Fer‹\u200B›ry", "A zero-width space (U+200B)")]
    [InlineData("Fer‹\u200D›ry", "A zero-width joiner (U+200D)")]
    [InlineData("Fer‹\u2060›ry", "A word joiner (U+2060)")]
    [InlineData("‹\uFEFF›Ferry", "A zero-width no-break space (U+FEFF)")]
    [InlineData("Ferry‹\u200B›", "A zero-width space (U+200B)")]
    [InlineData(">-\n  A ferry\n  and the‹\u00A0›quay", "A no-break space (U+00A0)")]
    public Task A_space_that_does_not_show(string title, string name) => Article($"title: {title}").Reports("MH4012", $"{name} stands here: {Remedy}");

    [Theory]
    [InlineData("\"The‹\\u00A0›ferry\"")]
    [InlineData("\"The‹\\_›ferry\"")]
    [InlineData("\"The‹\\xa0›ferry\"")]
    [InlineData("\"The‹\\U000000A0›ferry\"")]
    [InlineData("\"\\\\u00A0 is what stands between the‹\\u00A0›words\"")]
    [InlineData("\"3\\u00A0000 ferries and a‹\\u00A0›quay\"")]
    public Task A_space_that_is_written_as_an_escape(string title) =>
        Article($"title: {title}").Reports("MH4012", $"A no-break space (U+00A0) stands here: {Remedy}");

    [Fact]
    public Task Several_in_one_value_are_one_finding() =>
        Article("title: The‹\u00A0›ferry\u00A0and the\u200Bquay").Reports("MH4012", "A no-break space (U+00A0) stands here, and 2 more in this value: replace it by a space, or by nothing.");

    [Fact]
    public Task In_whatever_is_metadata() => MarkedSite.OfArticle("title: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\neditorNote: See‹\u00A0›below.\ntags: [the‹\u00A0›sea]")
        .With("authors/ada-byron.yml", "name: Ada Byron\nbio: { en: Covers the‹\u00A0›harbour. }")
        .With("masthead.yml", "publisher: The‹\u00A0›Daily Harbour")
        .Reports("MH4012", [.. Enumerable.Repeat($"A no-break space (U+00A0) stands here: {Remedy}", 4)]);

    [Theory]
    [InlineData("Le ferry\u00A0: enfin\u202F!")]
    [InlineData("10\u00A0000 euros, 3\u202F000\u00A0%")]
    [InlineData("می\u200Cخواهم")]
    [InlineData("\U0001F468\u200D\U0001F469\u200D\U0001F467 at sea")]
    [InlineData("ภาษา\u200Bไทย")]
    public Task Silent_where_writing_needs_it(string title) => Article($"title: \"{title}\"").IsClean();

    /// <summary>These quotation marks are the marks of the other tests.</summary>
    [Fact]
    public async Task Silent_inside_french_quotation_marks() =>
        Assert.DoesNotContain(await TestSite.OfArticle("title: \"«\u00A0Le ferry\u00A0»\"").PrintedAsync(), static line => line.Contains("MH4012", StringComparison.Ordinal));

    [Fact]
    public Task Silent_for_the_article_itself() =>
        MarkedSite.OfArticle("---\ntitle: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\n---\nThe\u00A0ferry.", "articles/ferry.md").With("articles/quay.yml", "title: The quay\nbyline: ada-byron\npublished: 2024-05-31\nbody: The\u00A0quay.").IsClean();

    [Fact]
    public Task Silent_for_comments_and_for_keys_of_the_sites_own() => Article("title: Ferries return # the\u00A0first\nx-note: The\u00A0quay").IsClean();

    private static MarkedSite Article(string yaml) => MarkedSite.OfArticle("byline: ada-byron\npublished: 2024-05-31\n" + yaml);
}
