using Masthead.Content.Data;
using Masthead.Content.Formats;
using Masthead.Content.Keys;
using Masthead.Content.Text;
using Masthead.Generators.Tests.Harness;
using Masthead.Generators.Tests.Robustness;
using Masthead.Generators.Tests.Yaml;
using Masthead.Shared;

namespace Masthead.Generators.Tests.Formats;

/// <summary>Broken at random, always in the same way: no text may throw, no range may leave its part, and reading ends within the limits, and when it is told to.</summary>
public sealed class FormatMutationTests
{
    private const string Before = "\"[\n";

    private const string After = "\n]\"}'''";

    private static readonly string[] Splinters =
    [
        "=", ":", ".", ",", "[", "]", "[[", "]]", "{", "}", "\"", "'", "\"\"\"", "'''", "#", "//", "/*", "*/", "\\", "\\u", "\\uD83D", "\\U0010FFFF", "\0", "\t", "\n", "\r", "\r\n", " ",
        "\uFEFF", "\u2028", "\uD83D", "“", "’", "1", "_", "+", "-", "e", "2024-05-31", "T18:30", "true", "nul", "a.b", "+++\n", "---\n",
    ];

    [Theory]
    [InlineData("toml")]
    [InlineData("json")]
    public void Nothing_throws_and_every_range_is_within(string format)
    {
        for (var seed = 0; seed < 2_000; seed++)
        {
            var data = Mutation.Of(format == "toml" ? RandomFormats.Toml(seed) : RandomFormats.Json(seed), Splinters, new Random(seed));
            var text = Before + data + After;
            var within = new TextRange(Before.Length, Before.Length + data.Length);
            try
            {
                Check(FormatReader.Of(DataFormat.Named(format)!).Read(text, within, DataLimits.Default, KeySet.None, TestContext.Current.CancellationToken), within, text);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                Assert.Fail($"Seed {seed}: {exception.Message}\n{data}\n{exception.StackTrace}");
            }
        }
    }

    [Theory]
    [InlineData("toml", "a = [[[1]]]", 3, true)]
    [InlineData("toml", "a.b.c.d = 1", 3, true)]
    [InlineData("toml", "[a.b.c]\nd = 1", 3, true)]
    [InlineData("toml", "a = {b = {c = {d = 1}}}", 3, true)]
    [InlineData("json", "[[[[1]]]]", 3, true)]
    [InlineData("json", "{\"a\": {\"b\": {\"c\": {}}}}", 3, true)]
    [InlineData("toml", "a = [[1]]", 3, false)]
    [InlineData("toml", "a.b.c = 1", 3, false)]
    [InlineData("toml", "[a.b]\nc = 1", 3, false)]
    [InlineData("json", "[[[1]]]", 3, false)]
    public void What_is_too_deep_is_one_fault(string format, string text, int depth, bool isFault) => Assert.Equal(
        isFault ? [$"Lists and maps are nested more than {depth} deep here: make them flatter."] : [],
        FormatTesting.Read(format, text, DataLimits.Default with { Depth = depth }).Errors.Select(static error => error.Message));

    [Theory]
    [InlineData("toml", "a = [1, 2, 3, 4, 5, 6]\nb = 1\n")]
    [InlineData("json", "{\"a\": [1, 2, 3, 4, 5, 6], \"b\": 1}")]
    public void What_is_too_much_is_one_fault(string format, string text)
    {
        Assert.Equal(["There are more than 5 values, the most that are read: split the file."], FormatTesting.Read(format, text, DataLimits.Default with { Nodes = 5 }).Errors.Select(static error => error.Message));
        Assert.Equal(["This has more than 9 characters, the most that are read: make it shorter."], FormatTesting.Read(format, text, DataLimits.Default with { Characters = 9 }).Errors.Select(static error => error.Message));
    }

    [Theory]
    [InlineData("toml", "a = 1\nb = 2\n")]
    [InlineData("json", "{\"a\": 1}")]
    public void Reading_ends_when_it_is_told_to(string format, string text) => Assert.Throws<OperationCanceledException>(
        () => FormatReader.Of(DataFormat.Named(format)!).Read(text, new TextRange(0, text.Length), DataLimits.Default, KeySet.None, new CancellationToken(canceled: true)));

    private static void Check(DataDocument document, TextRange within, string text)
    {
        foreach (var range in YamlTesting.Descendants(document.Root).Select(static node => node.Range).Concat(document.Unread))
            Assert.True(Holds(within, range), $"{range} is outside {within}.");

        foreach (var error in document.Errors)
        {
            Assert.True(Holds(within, error.Range), $"{error} is outside {within}.");
            Assert.True(error.Other is not { } other || Holds(within, other), $"{error} is outside {within}.");
            Assert.True(error.Edit is not { } edit || Holds(within, edit.Range), $"{error} is outside {within}.");
            Assert.DoesNotContain('[', MessageText.Clean(error.Message));
            Assert.True(error.Range.Length == 0 || error.Range.Of(text).Trim().Length > 0 || text[error.Range.Start] is < ' ' or > '~', $"{error} marks nothing.");
        }
    }

    private static bool Holds(TextRange outer, TextRange inner) => outer.Start <= inner.Start && inner.Start <= inner.End && inner.End <= outer.End;
}
