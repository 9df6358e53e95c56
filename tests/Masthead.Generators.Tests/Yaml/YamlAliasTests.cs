using Masthead.Content.Data;

namespace Masthead.Generators.Tests.Yaml;

public sealed class YamlAliasTests
{
    [Fact]
    public void An_alias_is_the_very_node_that_it_names()
    {
        var root = YamlTesting.Root("a: &x {b: c}\nd: *x\n");

        Assert.Same(YamlTesting.At(root, "a"), YamlTesting.At(root, "d"));
    }

    [Fact]
    public void A_collection_ends_behind_its_last_alias()
    {
        const string Text = "a: &x 1\nb:\n  - *x # c\nc: 2";

        Assert.Equal("- *x", YamlTesting.At(YamlTesting.Root(Text), "b").Range.Of(Text));
    }

    /// <summary>YamlDotNet 18.1.0 refuses all but the third and the last of them: findings/yamldotnet-anchor-in-braces.sh.</summary>
    [Theory]
    [InlineData("{a: &x Oslo, b: *x, c: d}", "{a: Oslo, b: Oslo, c: d}")]
    [InlineData("{a: &x 'Oslo', b: c}", "{a: Oslo, b: c}")]
    [InlineData("{a: &x Oslo}", "{a: Oslo}")]
    [InlineData("{a: &x !!str Oslo # c\n , b: c}", "{a: Oslo, b: c}")]
    [InlineData("- {a: &x Oslo, b: {c: &y Bergen, d: *x}, e: *y}\n- f", "[{a: Oslo, b: {c: Bergen, d: Oslo}, e: Bergen}, f]")]
    [InlineData("[&x Oslo, {a: *x, b: c}]", "[Oslo, {a: Oslo, b: c}]")]
    public void A_value_between_braces_may_have_a_name(string text, string read) => Assert.Equal(read, YamlTesting.Flat(YamlTesting.Root(text)));

    [Theory]
    [InlineData("{a: &x Oslo b: c}")]
    [InlineData("{a: &x 'Oslo' b: c}")]
    [InlineData("{a: &x Oslo\nb: c\nd: e")]
    public void And_needs_its_comma_then_too(string text) => Assert.NotEmpty(YamlTesting.Read(text).Errors);

    [Fact]
    public void The_last_anchor_of_a_name_counts() =>
        Assert.Equal("{a: 1, b: 2, c: 2}", YamlTesting.Flat(YamlTesting.Root("a: &x 1\nb: &x 2\nc: *x")));

    [Fact]
    public void A_text_may_be_the_key_that_an_alias_names() =>
        Assert.Equal("{a: x, x: y}", YamlTesting.Flat(YamlTesting.Root("a: &k x\n*k : y")));

    [Theory]
    [InlineData("a: *x")]
    [InlineData("a: &x [*x]")]
    [InlineData("a: [*x, b]")]
    [InlineData("a: *x # c\nb: &x c")]
    public void What_nothing_above_is_named_is_an_error_at_the_alias(string yaml)
    {
        var error = Assert.Single(YamlTesting.Read(yaml).Errors);

        Assert.Equal(DataErrorKind.Syntax, error.Kind);
        Assert.Equal("*x", error.Range.Of(yaml));
        Assert.Equal("This refers to a value marked &x, but nothing above is marked so: correct the name, or put the text in quotes.", error.Message);
    }

    [Fact]
    public void An_undefined_alias_reads_as_empty_and_the_rest_is_read() =>
        Assert.Equal("{a: , b: c}", YamlTesting.Flat(YamlTesting.Read("a: *x\nb: c").Root));

    [Theory]
    [InlineData("base: &b {x: 1, y: 2}\nc:\n  <<: *b\n  y: 3", "{y: 3, x: 1}")]
    [InlineData("base: &b {x: 1, y: 2}\nc:\n  y: 3\n  <<: *b", "{y: 3, x: 1}")]
    [InlineData("base: &b {x: 1}\nc:\n  <<: [*b, {x: 2, z: 3}]", "{x: 1, z: 3}")]
    [InlineData("c:\n  <<: {x: 1}", "{x: 1}")]
    [InlineData("c:\n  <<: x", "{<<: x}")]
    [InlineData("c:\n  <<: [x]", "{<<: [x]}")]
    [InlineData("c:\n  '<<': {x: 1}", "{<<: {x: 1}}")]
    public void Two_angle_brackets_merge_a_map(string yaml, string expected) =>
        Assert.Equal(expected, YamlTesting.Flat(YamlTesting.At(YamlTesting.Root(yaml), "c")));
}
