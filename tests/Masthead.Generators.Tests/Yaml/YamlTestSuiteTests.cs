using Masthead.Content.Data;

namespace Masthead.Generators.Tests.Yaml;

/// <summary>
/// The public corpus of YAML's corner cases. Where we differ from it, the case's id and the reason stand in
/// YamlTestSuite.expected.txt; a difference that does not stand there fails, and so does a line that is no longer true.
/// </summary>
public sealed class YamlTestSuiteTests
{
    [Fact]
    public void Differs_from_the_suite_only_where_we_say_so()
    {
        var differences = Cases().Select(Difference).OfType<string>();

        Assert.Equal(Lines(Expected().Keys), Lines(differences));
    }

    [Fact]
    public void Every_difference_has_a_reason() =>
        Assert.All(Expected(), static line => Assert.True(line.Value.Length > 10, line.Key));

    [Fact]
    public void A_text_reads_the_same_when_it_is_cut_out_by_its_range()
    {
        foreach (var suiteCase in Cases().Where(static suiteCase => suiteCase.IsValid))
        {
            foreach (var scalar in YamlTesting.Descendants(YamlTesting.Read(suiteCase.Text).Root).OfType<DataScalar>())
            {
                var cut = scalar.Range.Of(suiteCase.Text);
                if (scalar.Style is DataScalarStyle.Literal or DataScalarStyle.Folded)
                    Assert.Matches(@"\A[|>]([-+0-9]*\z|(?s:.*)[^\r\n]\z)", cut);
                else
                    Assert.True((scalar.Value == RereadAsValue(cut) || scalar.Value == RereadAsKey(cut) || scalar.Value == RereadAlone(cut)) && cut.Trim() == cut, $"{suiteCase.Id}: ‹{cut}› is not '{scalar.Value}'");
            }
        }
    }

    [Fact]
    public void Collections_begin_and_end_where_their_text_does()
    {
        foreach (var suiteCase in Cases().Where(static suiteCase => YamlTesting.Read(suiteCase.Text).Errors.Count == 0))
        {
            foreach (var node in YamlTesting.Descendants(YamlTesting.Read(suiteCase.Text).Root).Where(static node => node is not DataScalar))
            {
                var cut = node.Range.Of(suiteCase.Text);
                Assert.True(cut.Length > 0 && cut.Trim() == cut, $"{suiteCase.Id}: ‹{cut}›");
                if (cut[0] == '[' && node is DataSequence)
                    Assert.EndsWith("]", cut);
                else if (node is DataSequence)
                    Assert.StartsWith("-", cut);
            }
        }
    }

    private static string? Difference(YamlSuiteCase suiteCase)
    {
        var document = YamlTesting.Read(suiteCase.Text);
        var isRead = document.Errors.All(static error => error.Kind is DataErrorKind.DuplicateKey or DataErrorKind.Unread or DataErrorKind.AtMargin);
        if (suiteCase.IsValid != isRead)
            return $"{(isRead ? "accepts" : "rejects")} {suiteCase.Id}";

        return suiteCase.IsValid && suiteCase.ExpectedTree() is { } tree && tree != YamlTesting.Flat(document.Root)
            ? $"differs {suiteCase.Id}"
            : null;
    }

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Order(StringComparer.Ordinal));

    private static string? RereadAsValue(string cut) =>
        (YamlTesting.Read($"- {cut}").Root as DataSequence)?.Items is [DataScalar value] ? value.Value : null;

    /// <summary>Lines of a text at the root may begin at the margin.</summary>
    private static string? RereadAlone(string cut) => (YamlTesting.Read(cut).Root as DataScalar)?.Value;

    private static string? RereadAsKey(string cut) =>
        (YamlTesting.Read($"{cut}: x").Root as DataMapping)?.Entries is [var entry] ? entry.Key.Value : null;

    private static IReadOnlyList<YamlSuiteCase> Cases()
    {
        var folder = YamlSuiteCase.Folder();
        Assert.SkipWhen(folder is null, "yaml-test-suite is not on this machine: set MASTHEAD_CORPORA to the folder that holds it.");
        return YamlSuiteCase.ReadAll(folder!);
    }

    /// <summary>Lines such as <c>accepts 9C9N  the reason</c>.</summary>
    private static Dictionary<string, string> Expected() =>
        File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Yaml", "YamlTestSuite.expected.txt"))
            .Where(static line => line.Length > 0 && line[0] != '#')
            .Select(static line => line.Split(' ', 3))
            .ToDictionary(static words => $"{words[0]} {words[1]}", static words => words.Length > 2 ? words[2].Trim() : "");
}
