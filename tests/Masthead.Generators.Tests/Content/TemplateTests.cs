using Masthead.Content.Text;

namespace Masthead.Generators.Tests.Content;

public sealed class TemplateTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("No braces.", "No braces.")]
    [InlineData("{author}", "Ada")]
    [InlineData("By {author}, {author}.", "By Ada, Ada.")]
    [InlineData("{{author}}", "{author}")]
    [InlineData("{{{author}}}", "{Ada}")]
    [InlineData("{{{{author}}}}", "{{author}}")]
    [InlineData("{sponsor}", "{sponsor}")]
    [InlineData("{}", "{}")]
    [InlineData("{", "{")]
    [InlineData("}", "}")]
    [InlineData("}}{{", "}{")]
    [InlineData("}{author}{", "}Ada{")]
    [InlineData("{a{author}", "{aAda")]
    [InlineData("{author\n}", "{author\n}")]
    [InlineData("{author", "{author")]
    public void What_stands_in_braces_is_filled_in_and_a_doubled_brace_is_one(string template, string filled) =>
        Assert.Equal(filled, Template.Fill(template, static name => name == "author" ? "Ada" : null));

    [Fact]
    public void Names_are_found_as_they_are_written_with_their_places() =>
        Assert.Equal([("author", "{author}", 3), (" x ", "{ x }", 12), ("", "{}", 24)], Template.NamesIn("By {author} { x } {{a}} {}"));

    [Fact]
    public void A_template_that_grows_beyond_measure_stays_as_it_is_written()
    {
        var page = new string('x', ContentLimits.FilledText / 2);

        Assert.Equal(page, Template.Fill("{page}", _ => page));
        Assert.Equal("{page}{page}", Template.Fill("{page}{page}", _ => page));
        Assert.True(Template.PassesLimit("{page}{page}", _ => page));
        Assert.False(Template.PassesLimit("{page}", _ => page));
    }
}
