using System.Text.RegularExpressions;

namespace Masthead.Package.Tests.Guide;

/// <summary>A fenced block of a page.</summary>
/// <param name="Path">The file whose text it is, where the line above names one.</param>
internal sealed record GuideBlock(string? Path, string Language, string Text);

/// <summary>README.md, or a page of docs/guide: its blocks, in their order.</summary>
internal sealed partial record GuidePage(string Name, IReadOnlyList<GuideBlock> Blocks)
{
    public static GuidePage Readme => Read("README.md");

    public static IReadOnlyList<GuidePage> All =>
    [
        Readme,
        .. Directory.GetFiles(Path.Combine(PackedPackage.Repository, "docs", "guide"), "*.md")
            .Order(StringComparer.Ordinal)
            .Select(static file => Read($"docs/guide/{Path.GetFileName(file)}")),
    ];

    public static GuidePage Read(string name) => Of(name, File.ReadAllText(Path.Combine(PackedPackage.Repository, name)).ReplaceLineEndings("\n"));

    /// <param name="text">All of it, or a section.</param>
    public static GuidePage Of(string name, string text) => new(name, [.. Block()
        .Matches(text)
        .Select(static block => new GuideBlock(
            block.Groups["path"].Success ? block.Groups["path"].Value : null,
            block.Groups["language"].Value,
            Unindented(block.Groups["text"].Value, block.Groups["indent"].Value)))]);

    public IEnumerable<string> In(string language) => Blocks.Where(block => block.Language == language).Select(static block => block.Text);

    private static string Unindented(string text, string indent) =>
        indent.Length == 0 ? text : text.Replace("\n" + indent, "\n", StringComparison.Ordinal)[indent.Length..];

    [GeneratedRegex(@"(?:`(?<path>[^`\s]+)`\n\n?)?^(?<indent> *)(?<fence>`{3,})(?<language>\w*)\n(?<text>.*?)^\k<indent>\k<fence>$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Block();
}
