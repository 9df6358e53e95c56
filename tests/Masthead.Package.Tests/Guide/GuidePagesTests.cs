using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Masthead.Package.Tests.Guide;

/// <summary>Every block of README.md and docs/guide is tried somewhere, and every link leads to a file.</summary>
public sealed partial class GuidePagesTests
{
    /// <summary>What a page may show, and the test that tries it. Whoever shows something else writes a test for it.</summary>
    private static readonly Dictionary<string, string[]> Tried = new()
    {
        // SnippetTests; its commands NewsroomCommandTests; its line of a project file below.
        ["README.md"] = ["yaml", "csharp", "text", "sh", "xml"],
        // PipelineFilesTests, GateTests; its masthead.yml PathPolicyTests of the generator's tests.
        ["docs/guide/build-servers.md"] = ["sh", "xml", "yaml"],
        // EditorsPageTests and YamlLanguageServerTests of the tool's tests; its property WriteSchemasTests of the tasks'.
        ["docs/guide/editors.md"] = ["lua", "toml", "elisp", "json", "sh", "yaml", "xml"],
        // ContentReferenceTests of the generator's tests.
        ["docs/guide/content-reference.md"] = ["yaml", "markdown"],
        // DialectTests of the generator's tests.
        ["docs/guide/dialects.md"] = ["xml", "yaml"],
        // SnippetTests; its files FieldsPageTests of the generator's tests.
        ["docs/guide/custom-fields.md"] = ["yaml", "csharp", "razor"],
        // SnippetTests.
        ["docs/guide/generated-api.md"] = ["csharp", "razor"],
        // GettingStartedTests.
        ["docs/guide/getting-started.md"] = ["sh", "xml", "yaml", "markdown", "csharp", "text", "diff"],
        // ImportingPageTests.
        ["docs/guide/importing.md"] = ["sh", "xml", "text", "markdown", "yaml"],
        // JsonConsumerTests; its endpoints SnippetTests too.
        ["docs/guide/json.md"] = ["csharp", "json"],
        // LargeSitesPageTests.
        ["docs/guide/large-sites.md"] = ["xml", "yaml", "markdown", "csharp", "sh", "text"],
        // MovingASiteTests; their findings those of the generator's tests.
        ["docs/guide/moving-a-site.md"] = ["xml", "yaml", "markdown", "json"],
        // PropertiesPageTests.
        ["docs/guide/msbuild-properties.md"] = ["xml", "ini"],
        // GateTests.
        ["docs/guide/report.md"] = ["xml"],
        // SnippetTests.
        ["docs/guide/publication-states.md"] = ["csharp"],
        // ToolPageTests; its section \'new\' TemplateTests.
        ["docs/guide/tool.md"] = ["sh", "yaml", "markdown", "text"],
        // PublishingPageTests.
        ["docs/guide/publishing.md"] = ["csharp", "html", "text"],
        // NewsroomCommandTests.
        ["docs/guide/writing.md"] = ["sh", "text"],
    };

    [Fact]
    public void No_page_shows_what_nothing_tries() =>
        Assert.All(GuidePage.All, static page => Assert.All(page.Blocks, block => Assert.True(
            Tried.GetValueOrDefault(page.Name, []).Contains(block.Language), $"{page.Name} shows '{block.Language}':\n{block.Text}")));

    [Fact]
    public void Links_lead_to_files()
    {
        foreach (var page in GuidePage.All)
        {
            var file = Path.Combine(PackedPackage.Repository, page.Name);
            Assert.All(
                Link().Matches(File.ReadAllText(file)).Select(static link => link.Groups[1].Value),
                target => Assert.True(Path.Exists(Path.GetFullPath(target, Path.GetDirectoryName(file)!)), $"{page.Name} links to {target}"));
        }
    }

    [Fact]
    public void The_README_references_the_version_that_is_built()
    {
        var built = XDocument.Load(Path.Combine(PackedPackage.Repository, "Directory.Build.props")).Descendants("Version").Single().Value;

        Assert.Equal(built, XElement.Parse(GuidePage.Readme.In("xml").Single()).Attribute("Version")?.Value);
    }

    /// <summary>To a file of the repository, without what stands behind a #.</summary>
    [GeneratedRegex(@"\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)")]
    private static partial Regex Link();
}
