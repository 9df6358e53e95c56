using System.Globalization;
using System.Text;
using Masthead.Content.Data;
using Masthead.Content.Keys;
using Masthead.Content.Text;
using Masthead.Content.Yaml;

namespace Masthead.Generators.Tests.Yaml;

/// <summary>Content is untrusted: each limit holds exactly, at a place, and whatever comes costs neither stack nor quadratic time.</summary>
public sealed class YamlLimitTests
{
    private static readonly DataLimits Small = new(Characters: 100, Depth: 3, Nodes: 10);

    [Fact]
    public void A_text_of_the_greatest_length_is_read_and_a_longer_one_is_not()
    {
        Assert.Empty(YamlTesting.Read("a: " + new string('x', 97), Small).Errors);

        var document = YamlTesting.Read("a: " + new string('x', 98), Small);

        Assert.Null(document.Root);
        AssertLimit(document, "", 0, "This has more than 100 characters, the most that are read: make it shorter.");
    }

    [Fact]
    public void A_text_of_a_megabyte_is_read() =>
        Assert.Equal(1_048_576, YamlTesting.Value("a: " + new string('x', 1_048_576), "a").Length);

    [Theory]
    [InlineData("[[[a]]]", "[[[[a]]]]", 3)]
    [InlineData("a:\n  b:\n    c: d", "a:\n  b:\n    c:\n      d: e", 21)]
    [InlineData("- - - a", "- - - - a", 6)]
    public void The_deepest_nesting_is_read_and_one_more_is_not(string deepest, string deeper, int position)
    {
        Assert.Empty(YamlTesting.Read(deepest, Small).Errors);
        AssertLimit(YamlTesting.Read(deeper, Small), deeper.Substring(position, 1), position, "Lists and maps are nested more than 3 deep here: make them flatter.");
    }

    [Fact]
    public void The_most_nodes_are_read_and_one_more_is_not()
    {
        const string Message = "There are more than 10 values, the most that are read: split the file.";

        Assert.Empty(YamlTesting.Read("[1, 2, 3, 4, 5, 6, 7, 8, 9]", Small).Errors);

        var document = YamlTesting.Read("[1, 2, 3, 4, 5, 6, 7, 8, 9, ten]", Small);
        AssertLimit(document, "ten", 28, Message);
        Assert.Equal("[1, 2, 3, 4, 5, 6, 7, 8, 9]", YamlTesting.Flat(document.Root));
    }

    [Fact]
    public void An_alias_counts_what_it_stands_for()
    {
        // The list, &x and its two, and twice three more are ten; a third time is too much, and reads as empty.
        Assert.Empty(YamlTesting.Read("[&x [a, b], *x, *x]", Small).Errors);

        var document = YamlTesting.Read("[&x [a, b], *x, *x, *x]", Small with { Nodes = 12 });

        AssertLimit(document, "*x", 20, "With this reference filled in there are more than 12 values, 3 nested ones or 100 characters: remove it.");
        Assert.Equal("[[a, b], [a, b], [a, b], ]", YamlTesting.Flat(document.Root));
    }

    [Fact]
    public void An_alias_is_as_deep_as_what_it_stands_for()
    {
        Assert.Empty(YamlTesting.Read("[&x [a], [*x]]", Small).Errors);
        AssertLimit(YamlTesting.Read("[&x [a], [[*x]]]", Small), "*x", 11, "With this reference filled in there are more than 10 values, 3 nested ones or 100 characters: remove it.");
    }

    [Fact]
    public void An_alias_is_as_long_as_what_it_stands_for()
    {
        // A key and its value, twice referred to, are as many characters as a file may have.
        var limits = Small with { Characters = 50, Nodes = 20 };
        var text = new string('x', 24);

        Assert.Empty(YamlTesting.Read($"[&x {{a: {text}}}, *x, *x]", limits).Errors);
        AssertLimit(YamlTesting.Read($"[&x {{a: {text}}}, *x, *x, *x]", limits), "*x", 43, "With this reference filled in there are more than 20 values, 3 nested ones or 50 characters: remove it.");
    }

    [Fact]
    public void A_billion_laughs_stop_at_the_alias_that_goes_too_far()
    {
        var yaml = new StringBuilder("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (var i = 1; i <= 9; i++)
            yaml.Append(CultureInfo.InvariantCulture, $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");

        var text = yaml.ToString();
        var error = Assert.Single(YamlTesting.Read(text).Errors);

        Assert.Equal((DataErrorKind.Limit, "*a3"), (error.Kind, error.Range.Of(text)));
    }

    [Fact]
    public void A_chain_of_aliases_cannot_build_a_tree_deeper_than_the_limit()
    {
        var yaml = new StringBuilder("a0: &a0 [x]\n");
        for (var i = 1; i <= 200; i++)
            yaml.Append(CultureInfo.InvariantCulture, $"a{i}: &a{i} [*a{i - 1}]\n");

        var text = yaml.ToString();
        var error = Assert.Single(YamlTesting.Read(text).Errors);

        Assert.Equal((DataErrorKind.Limit, "*a62"), (error.Kind, error.Range.Of(text)));
    }

    [Theory]
    [InlineData("[", "")]
    [InlineData("{", "")]
    [InlineData("{a: ", "")]
    [InlineData("- ", "")]
    [InlineData("? ", "")]
    [InlineData("[\n", "k: ")]
    [InlineData("*a, ", "k: [")]
    [InlineData("*a ", "a: ")]
    [InlineData("<<: *a\n", "a: &a {b: c}\n")]
    [InlineData("\"", "a: ")]
    [InlineData("a: b\n", "")]
    [InlineData("# c\n", "a: ")]
    [InlineData("\n", "")]
    [InlineData("\u0001", "")]
    public void A_hundred_thousand_of_anything_fit_a_small_stack(string part, string start)
    {
        var text = start + string.Concat(Enumerable.Repeat(part, 100_000));
        DataDocument? document = null;
        var token = TestContext.Current.CancellationToken;

        var thread = new Thread(() => document = YamlReader.Read(text, new TextRange(0, text.Length), DataLimits.Default, KeySet.None, token), maxStackSize: 256 * 1024);
        thread.Start();

        Assert.True(thread.Join(TimeSpan.FromMinutes(5)), "It came to no end in five minutes.");
        Assert.NotNull(document);
        Assert.InRange(document.Errors.Count, 0, 100);
        Assert.All(document.Errors, error => Assert.InRange(error.Range.End, error.Range.Start, text.Length));
    }

    [Fact]
    public void A_hundred_thousand_brackets_stop_at_the_limit()
    {
        var text = new string('[', 100_000);

        AssertLimit(YamlTesting.Read(text), "[", 64, "Lists and maps are nested more than 64 deep here: make them flatter.");
    }

    [Fact]
    public void Deep_block_nesting_stops_at_the_limit()
    {
        var text = string.Concat(Enumerable.Range(0, 1000).Select(static depth => new string(' ', depth) + "a:\n"));

        var error = Assert.Single(YamlTesting.Read(text).Errors);

        Assert.Equal((DataErrorKind.Limit, "a"), (error.Kind, error.Range.Of(text)));
        Assert.Equal(63, text[..error.Range.Start].Count(static c => c == '\n') - 1);
    }

    [Fact]
    public void Cancellation_is_passed_on()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => YamlReader.Read("a: b", new TextRange(0, 4), DataLimits.Default, KeySet.None, source.Token));
    }

    [Fact]
    public void Cancellation_is_noticed_while_reading()
    {
        var text = string.Concat(Enumerable.Repeat("- [a, b]\n", 20_000));
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(1));

        void ReadForever()
        {
            while (true)
                YamlReader.Read(text, new TextRange(0, text.Length), DataLimits.Default, KeySet.None, source.Token);
        }

        Assert.Throws<OperationCanceledException>(ReadForever);
    }

    private static void AssertLimit(DataDocument document, string at, int position, string message) =>
        Assert.Equal(
            [new DataError(DataErrorKind.Limit, new TextRange(position, position + at.Length), message)],
            document.Errors);
}
