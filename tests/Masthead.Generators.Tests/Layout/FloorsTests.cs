using Masthead.Content.Rules;
using Masthead.Generators.Tests.Rules;

namespace Masthead.Generators.Tests.Layout;

/// <summary>docs/contributing/architecture.md says which folder may use which: what the code says is read here.</summary>
public sealed class FloorsTests
{
    /// <summary>Of the core, from the ground up: each uses only those before it.</summary>
    private static readonly string[] Floors =
    [
        "Text", "Keys", "Dialects", "Paths", "Words", "Data", "Yaml", "Toml", "Json", "Formats", "Editing", "Model", "Binding/Values", "Binding/Fields", "Binding", "Resolution/Names", "Resolution", "Libraries", "Drafting", "Prose",
        "Rules/Sites", "Rules/Base", "Rules/Attribution", "Rules/Disclaimers", "Rules/Metadata", "Rules/Notes", "Rules", "Baselines", "Checking", "Fixing",
        "Reporting/Counting", "Reporting/Html", "Reporting", "Reference", "Schemas",
    ];

    [Fact]
    public void The_core_is_built_in_floors()
    {
        var core = FolderUse.In("src/Masthead.Content");
        Assert.Equal(Floors.Order(StringComparer.Ordinal), core.Folders.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(core.Uses, static use => Array.IndexOf(Floors, use.To) >= Array.IndexOf(Floors, use.From));
    }

    [Theory]
    [InlineData("src/Masthead.Content")]
    [InlineData("src/Masthead.Generators")]
    [InlineData("src/Masthead.CodeFixes")]
    [InlineData("src/Masthead.Build")]
    [InlineData("src/Masthead.Publishing")]
    [InlineData("src/Masthead.AspNetCore")]
    [InlineData("src/Masthead.Tool")]
    public void No_folder_uses_one_that_uses_it(string project) => Assert.Empty(FolderUse.In(project).Circles);

    [Fact]
    public void The_core_knows_no_host()
    {
        string[] hosts = ["Microsoft.CodeAnalysis", "Microsoft.Build", "System.IO", "System.Console", "System.Diagnostics.Process"];
        Assert.DoesNotContain(typeof(ContentRules).Assembly.GetReferencedAssemblies(), assembly => hosts.Any(host => assembly.Name!.StartsWith(host, StringComparison.Ordinal)));
    }

    /// <summary>It would have to load what writes one.</summary>
    [Theory]
    [InlineData("Masthead.Content.Reporting")]
    [InlineData("Masthead.Content.Schemas")]
    public void The_compiler_writes_neither_reports_nor_schemas(string folder) => Assert.DoesNotContain(RepositoryFiles.Below("src/Masthead.Generators"), file => file.Text.Contains(folder, StringComparison.Ordinal));

    [Theory]
    [InlineData("YamlDotNet", "Yaml")]
    [InlineData("Tomlyn", "Toml")]
    [InlineData("Markdig", "Prose")]
    [InlineData("NodaTime", "Binding/Values")]
    [InlineData("System.Text.Json", "Reporting/Counting", "Schemas")]
    public void One_folder_touches_a_library(string library, params string[] folders) => Assert.Equal(
        folders,
        RepositoryFiles.Below("src/Masthead.Content").Where(file => file.Text.Contains($"using {library}", StringComparison.Ordinal)).Select(static file => Path.GetDirectoryName(file.Path)!).Distinct().Order(StringComparer.Ordinal));
}
