namespace Masthead.Generators.Tests.Rules;

/// <summary>MH4017.</summary>
public sealed class DirectionControlTests
{
    [Theory]
    [InlineData("‹\u202E›Ferry", "202E")]
    [InlineData("Fer‹\u2066›ry", "2066")]
    [InlineData("\"Fer‹\\u202E›ry\"", "202E")]
    public Task A_control_character_in_metadata(string title, string code) =>
        Article($"title: {title}").Reports("MH4017", $"A control character for the direction of writing (U+{code}) stands here, and makes the text read otherwise than it is: remove it.");

    [Fact]
    public Task A_pair_of_them_is_one_finding() =>
        Article("title: The ‹\u2067›ferry\u2069").Reports("MH4017", "A control character for the direction of writing (U+2067) stands here, and 1 more in this value, and makes the text read otherwise than it is: remove it.");

    [Theory]
    [InlineData("המעבורת חזרה")]
    [InlineData("עיר\u200Fדגל, שלוש\u200E3")]
    public Task Silent_for_writing_from_right_to_left_and_its_marks(string title) => Article($"title: {title}").IsClean();

    [Fact]
    public Task Silent_for_the_article_itself() =>
        MarkedSite.OfArticle("---\ntitle: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\n---\nThe \u2067ferry\u2069.", "articles/ferry.md").IsClean();

    private static MarkedSite Article(string yaml) => MarkedSite.OfArticle("byline: ada-byron\npublished: 2024-05-31\n" + yaml);
}
