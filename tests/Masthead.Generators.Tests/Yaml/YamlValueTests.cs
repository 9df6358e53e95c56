using Masthead.Content.Data;

namespace Masthead.Generators.Tests.Yaml;

public sealed class YamlValueTests
{
    [Theory]
    [InlineData("a: one", "one", DataScalarStyle.Plain)]
    [InlineData("a: 'it''s'", "it's", DataScalarStyle.SingleQuoted)]
    [InlineData("a: \"\\u00e9\\n\"", "é\n", DataScalarStyle.DoubleQuoted)]
    [InlineData("a: |\n  one\n  two\n", "one\ntwo\n", DataScalarStyle.Literal)]
    [InlineData("a: >-\n  one\n  two\n", "one two", DataScalarStyle.Folded)]
    [InlineData("a: \"\"", "", DataScalarStyle.DoubleQuoted)]
    [InlineData("a: no", "no", DataScalarStyle.Plain)]
    [InlineData("a: 007", "007", DataScalarStyle.Plain)]
    [InlineData("a: !!int 5", "5", DataScalarStyle.Plain)]
    [InlineData("a: \"\\uD83D\\uDE00\"", "😀", DataScalarStyle.DoubleQuoted)]
    public void Keeps_the_text_and_how_it_was_written(string yaml, string value, object style)
    {
        var scalar = Assert.IsType<DataScalar>(YamlTesting.At(YamlTesting.Root(yaml), "a"));

        Assert.Equal((value, style), (scalar.Value, scalar.Style));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# only a comment")]
    [InlineData("---\n")]
    [InlineData("---\n...\n")]
    [InlineData("\uFEFF")]
    public void An_empty_document_has_no_root(string yaml)
    {
        var document = YamlTesting.Read(yaml);

        Assert.Null(document.Root);
        Assert.Empty(document.Errors);
    }

    [Theory]
    [InlineData("- [a, {b: c}]\n- d: [e: f]", "[[a, {b: c}], {d: [{e: f}]}]")]
    [InlineData("%YAML 1.2\n---\na: b\n...\n", "{a: b}")]
    [InlineData("a: {b, c: }", "{a: {b: , c: }}")]
    public void Reads_every_shape(string yaml, string expected) =>
        Assert.Equal(expected, YamlTesting.Flat(YamlTesting.Root(yaml)));

    [Theory]
    [InlineData("a: |\n  \n  b\n", "{a: \nb\n}")]
    [InlineData("a: >-\r\n \r\n  \r\n  b\r\n  c\r\nd: e", "{a: \n\nb c, d: e}")]
    [InlineData("a: | # c\n      \n  b\nc: d", "{a: \nb\n, c: d}")]
    [InlineData("- |+\n   \n- b", "[\n, b]")]
    [InlineData("a: |\n   \nb: c", "{a: , b: c}")]
    public void A_block_may_begin_with_lines_of_spaces(string yaml, string expected) => Assert.Equal(expected, YamlTesting.Flat(YamlTesting.Root(yaml)));

    [Theory]
    [InlineData("a: b\n\t\nc: d", "{a: b, c: d}")]
    [InlineData("a: 'b'\n \t# c\nc: d", "{a: b, c: d}")]
    [InlineData("a:\n  - b\n\t\t\n  - c", "{a: [b, c]}")]
    [InlineData("a: b\n\t\n  c\n", "{a: b\nc}")]
    public void A_line_may_hold_tabs_alone(string yaml, string expected) => Assert.Equal(expected, YamlTesting.Flat(YamlTesting.Root(yaml)));

    [Theory]
    [InlineData('\u0085')]
    [InlineData('\u2028')]
    [InlineData('\u2029')]
    public void The_line_breaks_of_yaml_1_1_are_text(char character)
    {
        var yaml = $"a: one{character}two\nb: 'x{character}y'\nc: |\n  p{character}q\n";

        Assert.Equal($"one{character}two", YamlTesting.Value(yaml, "a"));
        Assert.Equal($"x{character}y", YamlTesting.Value(yaml, "b"));
        Assert.Equal($"p{character}q\n", YamlTesting.Value(yaml, "c"));
        Assert.Equal($"one{character}two", YamlTesting.At(YamlTesting.Root(yaml), "a").Range.Of(yaml));
    }

    [Fact]
    public void Noncharacters_stay_what_they_are_beside_a_line_break_of_yaml_1_1()
    {
        const string Yaml = "a: \uFDD0\u0085\nb: \"\\uFDD1\\U0000fdd2\u2028\"\nc: \uFDEF\u2029\n";

        Assert.Equal("\uFDD0\u0085", YamlTesting.Value(Yaml, "a"));
        Assert.Equal("\uFDD1\uFDD2\u2028", YamlTesting.Value(Yaml, "b"));
        Assert.Equal("\uFDEF\u2029", YamlTesting.Value(Yaml, "c"));
    }

    [Fact]
    public void A_line_break_of_yaml_1_1_that_nothing_can_stand_for_is_an_error()
    {
        var yaml = $"a: \"x\u0085{string.Concat(Enumerable.Range(0xFDD0, 32).Select(static code => $"\\u{code:X4}"))}\"";

        Assert.Equal("\u0085", Assert.Single(YamlTesting.Read(yaml).Errors).Range.Of(yaml));
    }

    [Fact]
    public void Half_a_surrogate_pair_in_the_text_does_not_throw() =>
        Assert.Equal("x\uD800y", YamlTesting.Value("a: x\uD800y", "a"));
}
