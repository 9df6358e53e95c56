using Masthead.Shared;

namespace Masthead.Tests;

public sealed class FrontMatterTests
{
    [Theory]
    [InlineData("---\ntitle: T\n---\nBody\n", "title: T\n", "Body\n")]
    [InlineData("---\r\ntitle: T\r\n---\r\nBody\r\n", "title: T\r\n", "Body\r\n")]
    [InlineData("\uFEFF---\ntitle: T\n---\nBody", "title: T\n", "Body")]
    [InlineData("\n \t\n---\ntitle: T\n---\nBody", "title: T\n", "Body")]
    [InlineData("--- \ntitle: T\n---\t\nBody", "title: T\n", "Body")]
    [InlineData("---\ntitle: T\n...\nBody", "title: T\n", "Body")]
    [InlineData("---\n---\nBody", "", "Body")]
    [InlineData("---\ntitle: T\n---", "title: T\n", "")]
    [InlineData("---\ntext: |\n  ---\n---\nBody\n---\nmore", "text: |\n  ---\n", "Body\n---\nmore")]
    public void Is_divided_from_the_body(string text, string yaml, string body)
    {
        var matter = FrontMatter.Find(text);

        Assert.True(matter is { IsPresent: true, IsClosed: true });
        Assert.Equal(yaml, text[matter.YamlStart..matter.YamlEnd]);
        Assert.Equal(body, text[matter.BodyStart..]);
    }

    [Theory]
    [InlineData("Body", "Body")]
    [InlineData("\uFEFFBody", "Body")]
    [InlineData("", "")]
    [InlineData("----\nBody", "----\nBody")]
    [InlineData("--- x\nBody", "--- x\nBody")]
    public void A_file_without_it_is_all_body(string text, string body)
    {
        var matter = FrontMatter.Find(text);

        Assert.True(matter is { IsPresent: false, IsClosed: true });
        Assert.Equal(body, text[matter.BodyStart..]);
    }

    [Fact]
    public void One_that_does_not_end_is_all_YAML()
    {
        var matter = FrontMatter.Find("---\ntitle: T\n");

        Assert.True(matter is { IsPresent: true, IsClosed: false, YamlEnd: 13, BodyStart: 13 });
    }

    [Fact]
    public void A_body_has_one_kind_of_line_end() => Assert.Equal("a\nb\nc\n", FrontMatter.Body("---\r\n---\r\na\r\nb\rc\n"));
}
