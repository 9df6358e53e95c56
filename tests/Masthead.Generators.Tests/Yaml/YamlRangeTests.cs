using Masthead.Content.Data;
using Masthead.Content.Keys;
using Masthead.Content.Text;
using Masthead.Content.Yaml;

namespace Masthead.Generators.Tests.Yaml;

/// <summary>A diagnostic is only as good as its place: each shape's range cuts exactly its own text.</summary>
public sealed class YamlRangeTests
{
    [Theory]
    [InlineData("title: Ferry returns  # today\nnext: x", "title", "Ferry returns")]
    [InlineData("title: Ferry returns  # today\nnext: x", "title:", "title")]
    [InlineData("title:\tFerry\t\nnext: x", "title", "Ferry")]
    [InlineData("title: 'It''s' # c", "title", "'It''s'")]
    [InlineData("title: \"a \\\" b\" # c", "title", "\"a \\\" b\"")]
    [InlineData("'the title': x", "the title:", "'the title'")]
    [InlineData("a: one\n  two   \n  three  \n\nb: x", "a", "one\n  two   \n  three")]
    [InlineData("a: 'one\n  two'  # c", "a", "'one\n  two'")]
    [InlineData("a: \"one\\\n\n  two\"", "a", "\"one\\\n\n  two\"")]
    [InlineData("Ferry returns", "", "Ferry returns")]
    [InlineData("--- Ferry", "", "Ferry")]
    public void Of_a_text(string yaml, string path, string expected) => AssertCut(expected, yaml, path);

    [Theory]
    [InlineData("a: |\n  one\n  two\n\n\nb: x", "|\n  one\n  two")]
    [InlineData("a: >-\n  one\n\n  two\n# c\nb: x", ">-\n  one\n\n  two")]
    [InlineData("a: |+\n  one\n\n", "|+\n  one")]
    [InlineData("a: |2-  # c\n    one\n", "|2-  # c\n    one")]
    [InlineData("a: |\n  one  \n  \nb: x", "|\n  one  ")]
    [InlineData("a: |\n  one", "|\n  one")]
    [InlineData("a: |  # c\nb: x", "|")]
    [InlineData("a: >+\n\n\nb: x", ">+")]
    public void Of_a_block_text(string yaml, string expected) => AssertCut(expected, yaml, "a");

    [Theory]
    [InlineData("a: [1, {b: c}, d]  # c", "a", "[1, {b: c}, d]")]
    [InlineData("a: [1, {b: c}, d]  # c", "a/1", "{b: c}")]
    [InlineData("a: [1, {b: c}, d]  # c", "a/1/b", "c")]
    [InlineData("a: [1, {b: c}, d]  # c", "a/2", "d")]
    [InlineData("a: [ ] # c", "a", "[ ]")]
    [InlineData("a: {}", "a", "{}")]
    [InlineData("a: [\n  1,\n  2,\n ]\nb: x", "a", "[\n  1,\n  2,\n ]")]
    [InlineData("[b: c, d]", "0", "b: c")]
    [InlineData("[b: [c], d]", "0", "b: [c]")]
    [InlineData("[? b : c]", "0", "? b : c")]
    [InlineData("a: {b: ']', c: x} # }", "a", "{b: ']', c: x}")]
    public void Of_a_flow_collection(string yaml, string path, string expected) => AssertCut(expected, yaml, path);

    [Theory]
    [InlineData("# c\na: 1\nb: 2  # c\n\n# d\n", "", "a: 1\nb: 2")]
    [InlineData("a:\n  - x\n  - y # c\nb: 2", "a", "- x\n  - y")]
    [InlineData("a:\n- x\n- y\nb: 2", "a", "- x\n- y")]
    [InlineData("a:\n- b: 1\n  c: 2\n\n- d", "a/0", "b: 1\n  c: 2")]
    [InlineData("- - x\n  - y\n- z", "0", "- x\n  - y")]
    [InlineData("a:\n  b: |\n    x\n\n  c: [1]\n", "a", "b: |\n    x\n\n  c: [1]")]
    [InlineData("a:\n  b:\nc: x", "a", "b:")]
    [InlineData("a:\n  - x\n  -\nc: x", "a", "- x\n  -")]
    [InlineData("? a\n: b\n", "", "? a\n: b")]
    public void Of_a_block_collection(string yaml, string path, string expected) => AssertCut(expected, yaml, path);

    [Theory]
    [InlineData("a: &x !!str  one # c", "a", "one")]
    [InlineData("a: &x # c\n  one", "a", "one")]
    [InlineData("a: ! 'one'", "a", "'one'")]
    [InlineData("a: &x\n  b: 1\n", "a", "b: 1")]
    [InlineData("a: &x\n- 1\n- 2\n", "a", "- 1\n- 2")]
    [InlineData("a: &x-\n  - 1\n", "a", "- 1")]
    [InlineData("a: !!seq [1]", "a", "[1]")]
    [InlineData("a: &x !!map {b: c}", "a", "{b: c}")]
    [InlineData("a: &x |\n  one\n", "a", "|\n  one")]
    public void Leaves_out_the_anchor_and_the_tag(string yaml, string path, string expected) => AssertCut(expected, yaml, path);

    [Theory]
    [InlineData("a:\nb: x", "a", 2)]
    [InlineData("a:   # c\nb: x", "a", 2)]
    [InlineData("a:", "a", 2)]
    [InlineData("a:  ", "a", 2)]
    [InlineData("- \n- x", "0", 1)]
    [InlineData("{a, b: , c: x}", "a", 2)]
    [InlineData("{a, b: , c: x}", "b", 6)]
    [InlineData("? a\n? b", "a", 3)]
    [InlineData("a: &x\nb: 1", "a", 5)]
    [InlineData("a: !!null\nb: 1", "a", 9)]
    [InlineData(": x", ":", 0)]
    public void Of_an_empty_value_is_the_place_behind_what_announces_it(string yaml, string path, int expected)
    {
        var scalar = Assert.IsType<DataScalar>(YamlTesting.At(YamlTesting.Root(yaml), path));

        Assert.Equal(("", DataScalarStyle.Plain, TextRange.At(expected)), (scalar.Value, scalar.Style, scalar.Range));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Counts_every_kind_of_line_break(string lineBreak)
    {
        var yaml = "a: one\n  two\nb: |\n  three\n  four\n\nc:\nd: [\n 1]\ne: 😀 x\n".Replace("\n", lineBreak, StringComparison.Ordinal);
        string Broken(string text) => text.Replace("\n", lineBreak, StringComparison.Ordinal);

        AssertCut(Broken("one\n  two"), yaml, "a");
        AssertCut(Broken("|\n  three\n  four"), yaml, "b");
        AssertCut("", yaml, "c");
        AssertCut(Broken("[\n 1]"), yaml, "d");
        AssertCut("😀 x", yaml, "e");
        AssertCut(Broken("a: one\n  two\nb: |\n  three\n  four\n\nc:\nd: [\n 1]\ne: 😀 x"), yaml, "");
        Assert.Equal("three\nfour\n", YamlTesting.Value(yaml, "b"));
    }

    [Fact]
    public void Counts_in_the_whole_file_when_only_a_part_of_it_is_yaml()
    {
        const string Text = "---\ntitle: Ferry\nby: [ada, lin]\n---\n\n[not: yaml";
        var within = new TextRange(4, Text.IndexOf("\n---\n\n", StringComparison.Ordinal) + 1);

        var document = YamlReader.Read(Text, within, DataLimits.Default, KeySet.None, TestContext.Current.CancellationToken);

        Assert.Empty(document.Errors);
        Assert.Equal("Ferry", YamlTesting.At(document.Root!, "title").Range.Of(Text));
        Assert.Equal("[ada, lin]", YamlTesting.At(document.Root!, "by").Range.Of(Text));
        Assert.Equal("title: Ferry\nby: [ada, lin]", document.Root!.Range.Of(Text));
    }

    [Fact]
    public void Skips_a_byte_order_mark()
    {
        AssertCut("title", "\uFEFFtitle: Ferry", "title:");
        AssertCut("Ferry", "\uFEFFtitle: Ferry", "title");
        AssertCut("title: Ferry", "\uFEFFtitle: Ferry", "");
    }

    private static void AssertCut(string expected, string yaml, string path) =>
        Assert.Equal(expected, YamlTesting.At(YamlTesting.Root(yaml), path).Range.Of(yaml));
}
