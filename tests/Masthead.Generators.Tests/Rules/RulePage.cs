using System.Text.RegularExpressions;

namespace Masthead.Generators.Tests.Rules;

/// <summary>
/// A page of docs/rules. A file in an example is its path in a line of its own, and its text in a fenced block below it; what a
/// build prints is a block of <c>text</c>; the mended files stand below <c>### Mended</c>. What a project file says is a block of
/// <c>xml</c> without a path.
/// </summary>
internal sealed record RulePage(string Id, string Text)
{
    private static readonly Regex Block = new(@"(?:^`(?<path>[^`\n]+)`\n)?^(?<fence>`{3,})(?<language>\w+)\n(?<text>.*?)^\k<fence>$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture);

    private static readonly Regex Property = new(@"^ *<(?<name>Masthead\w+)>(?<value>[^<]*)</\k<name>>$", RegexOptions.Multiline | RegexOptions.ExplicitCapture);

    public string Heading => Text.Split('\n')[0];

    /// <summary>The headings of its sections, each once.</summary>
    public IEnumerable<string> Sections => Text.Split('\n').Where(static line => line.StartsWith("## ", StringComparison.Ordinal)).Select(static line => line[3..].Split(':')[0]).Distinct();

    public IEnumerable<RuleExample> Examples => Text.Split("\n## ").Where(static section => section.StartsWith("Example", StringComparison.Ordinal)).Select(ExampleOf);

    public static RulePage Read(string id) => new(id, RepositoryFiles.Read($"docs/rules/{id}.md"));

    /// <summary>The files of a section, with their paths.</summary>
    public static IReadOnlyList<(string Path, string Text)> FilesIn(string section) =>
        [.. Block.Matches(section).Where(static block => block.Groups["path"].Success).Select(static block => (block.Groups["path"].Value, block.Groups["text"].Value))];

    /// <summary>The YAML of a section that is no file of its own.</summary>
    public static IReadOnlyList<string> YamlWithoutPathIn(string section) =>
        [.. Block.Matches(section).Where(static block => !block.Groups["path"].Success && block.Groups["language"].Value == "yaml").Select(static block => block.Groups["text"].Value)];

    /// <summary>The properties of a project file.</summary>
    private static IReadOnlyList<(string Name, string Value)> PropertiesIn(string section) =>
        [.. Property.Matches(section).Select(static property => (property.Groups["name"].Value, property.Groups["value"].Value))];

    private static RuleExample ExampleOf(string section)
    {
        var parts = section.Split("\n### Mended\n");
        Assert.Equal(2, parts.Length);
        var found = Block.Matches(parts[0]).Single(static block => block.Groups["language"].Value == "text").Groups["text"].Value;
        return new RuleExample(section.Split('\n')[0], FilesIn(parts[0]), found.TrimEnd('\n').Split('\n'), FilesIn(parts[1]))
        {
            Properties = PropertiesIn(parts[0]),
            MendedProperties = PropertiesIn(parts[1]),
        };
    }
}
