using System.Text;
using Masthead.Generators.Tests.Harness;
using Masthead.Generators.Tests.Robustness;

namespace Masthead.Generators.Tests.Yaml;

/// <summary>Every case of yaml-test-suite as each kind of file: a build comes to its end with code that compiles, and a case that is no YAML is reported.</summary>
public sealed class YamlSuiteFilesTests
{
    [Theory]
    [InlineData("articles/", ".yml")]
    [InlineData("articles/", ".md")]
    [InlineData("authors/", ".yml")]
    public void As_one_of_many_files(string folder, string extension)
    {
        foreach (var batch in Cases().Chunk(70))
            CheckedSite.Check([.. batch.Select(suiteCase => new RandomFile(folder, extension, Bytes(suiteCase, extension)))]);
    }

    [Fact]
    public void As_the_publication()
    {
        // Most of them say nothing of a publication, and lead to the same code: what has been compiled is not compiled again.
        var compiled = new HashSet<string>();
        foreach (var suiteCase in Cases())
        {
            RandomFile file = new("masthead", ".yml", Bytes(suiteCase, ".yml"));
            var site = TestSite.Of(("articles/ferry.yml", "title: Ferry"), ("masthead.yml", file.Text));
            if (compiled.Add(string.Concat(site.Generate().GeneratedSources.Select(static source => source.SourceText.ToString()))))
                CheckedSite.Check([file]);
            else
                CheckedSite.Analyze(site);
        }
    }

    [Fact]
    public async Task What_is_no_YAML_is_reported_in_the_file()
    {
        var isAccepted = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Yaml", "YamlTestSuite.expected.txt"))
            .Where(static line => line.StartsWith("accepts ", StringComparison.Ordinal)).Select(static line => line.Split(' ')[1]).ToHashSet();
        var invalid = Cases().Where(suiteCase => !suiteCase.IsValid && !isAccepted.Contains(suiteCase.Id)).ToArray();
        var site = TestSite.Of([.. invalid.Select(static suiteCase => ($"articles/{suiteCase.Id.Replace('/', '-')}.yml", suiteCase.Text))]);

        var reported = (await site.AnalyzeAsync()).Where(static diagnostic => diagnostic.Id is "MH4001" or "MH4005").Select(static diagnostic => diagnostic.Location.GetLineSpan().Path).ToHashSet();

        Assert.True(invalid.Length > 75);
        Assert.Equal([], site.Files.Select(static file => file.Path).Where(path => !reported.Contains(path)));
    }

    private static byte[] Bytes(YamlSuiteCase suiteCase, string extension) =>
        Encoding.UTF8.GetBytes(extension == ".md" ? $"---\n{suiteCase.Text}\n---\nText.\n" : suiteCase.Text);

    private static IReadOnlyList<YamlSuiteCase> Cases()
    {
        var folder = YamlSuiteCase.Folder();
        Assert.SkipWhen(folder is null, "yaml-test-suite is not on this machine: set MASTHEAD_CORPORA to the folder that holds it.");
        return YamlSuiteCase.ReadAll(folder!);
    }
}
