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
    [InlineData("+++\ntitle = 'T'\n+++\nBody\n", "title = 'T'\n", "Body\n")]
    [InlineData("\uFEFF\n+++ \r\ntitle = 'T'\r\n+++\r\nBody\r\n", "title = 'T'\r\n", "Body\r\n")]
    [InlineData("+++\na = '---'\n---\n...\n+++\nBody\n+++\nmore", "a = '---'\n---\n...\n", "Body\n+++\nmore")]
    [InlineData("---\na: +++\n+++\n---\nBody", "a: +++\n+++\n", "Body")]
    [InlineData("---toml\na = 1\n---\nBody", "a = 1\n", "Body")]
    [InlineData("--- json \n{\"a\": 1}\n---\nBody", "{\"a\": 1}\n", "Body")]
    [InlineData("---yaml\na: 1\n---\nBody", "a: 1\n", "Body")]
    [InlineData("{\n\"a\": 1\n}\nBody\n", "{\n\"a\": 1\n}", "Body\n")]
    [InlineData("\uFEFF\r\n{ \"a\" : { \"b\": \"}\" } }\r\n\r\nBody", "{ \"a\" : { \"b\": \"}\" } }", "\r\nBody")]
    [InlineData("{\"a\": \"\\\"}\"} Body", "{\"a\": \"\\\"}\"}", " Body")]
    [InlineData("{\"a\": 1}, \"secret\": 2 }\nBody", "{\"a\": 1}, \"secret\": 2 }", "Body")]
    [InlineData("{\n\"a\": { \"b\": 1,\n\"c\": 2\n}\nBody", "{\n\"a\": { \"b\": 1,\n\"c\": 2\n}", "Body")]
    [InlineData("{\n// a comment\n\"a\": 1\n}\nBody", "{\n// a comment\n\"a\": 1\n}", "Body")]
    [InlineData("{ 'a': 1 }\nBody", "{ 'a': 1 }", "Body")]
    [InlineData("{ title: 1 }\nBody", "{ title: 1 }", "Body")]
    [InlineData("{}\nBody", "{}", "Body")]
    public void Is_divided_from_the_body(string text, string yaml, string body)
    {
        var matter = FrontMatter.Find(text);

        Assert.True(matter is { IsPresent: true, IsClosed: true });
        Assert.Equal(yaml, text[matter.Start..matter.End]);
        Assert.Equal(body, text[matter.BodyStart..]);
    }

    [Theory]
    [InlineData("Body", "Body")]
    [InlineData("\uFEFFBody", "Body")]
    [InlineData("", "")]
    [InlineData("----\nBody", "----\nBody")]
    [InlineData("--- x\nBody", "--- x\nBody")]
    [InlineData("++++\nBody", "++++\nBody")]
    [InlineData("Text\n+++\na = 1\n+++\n", "Text\n+++\na = 1\n+++\n")]
    [InlineData("{% include a.html %}\nBody", "{% include a.html %}\nBody")]
    [InlineData("{{< figure src=\"a\" >}}\nBody", "{{< figure src=\"a\" >}}\nBody")]
    [InlineData("{: .lead}\nBody", "{: .lead}\nBody")]
    [InlineData("{/* \"a\": 1 */}\nBody", "{/* \"a\": 1 */}\nBody")]
    [InlineData("{ Lin Wei }\nBody", "{ Lin Wei }\nBody")]
    [InlineData("{\"Wait,\" she said.}\nBody", "{\"Wait,\" she said.}\nBody")]
    [InlineData("{name}: Body", "{name}: Body")]
    [InlineData("Text {\"a\": 1}", "Text {\"a\": 1}")]
    public void A_file_without_it_is_all_body(string text, string body)
    {
        var matter = FrontMatter.Find(text);

        Assert.True(matter is { IsPresent: false, IsClosed: true });
        Assert.Equal(body, text[matter.BodyStart..]);
    }

    [Theory]
    [InlineData("---\ntitle: T\n", "YAML")]
    [InlineData("+++\ntitle = 1\n---\n", "TOML")]
    [InlineData("{\n\"title\": \"}\n\"\n", "JSON")]
    public void One_that_does_not_end_is_all_keys(string text, string format)
    {
        var matter = FrontMatter.Find(text);

        Assert.True(matter is { IsPresent: true, IsClosed: false });
        Assert.Equal((format, text.Length, text.Length), (matter.Format.Name, matter.End, matter.BodyStart));
    }

    [Fact]
    public void A_body_has_one_kind_of_line_end() => Assert.Equal("a\nb\nc\n", FrontMatter.Body("---\r\n---\r\na\r\nb\rc\n"));
}
