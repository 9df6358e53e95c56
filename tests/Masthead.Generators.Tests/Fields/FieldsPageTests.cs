using System.Text.RegularExpressions;
using Masthead.Content.Keys;
using Masthead.Content.Model;
using Masthead.Generators.Tests.Harness;
using Masthead.Generators.Tests.Rules;

namespace Masthead.Generators.Tests.Fields;

/// <summary>docs/guide/custom-fields.md: its files read without a diagnostic and compile, its code among them.</summary>
public sealed class FieldsPageTests
{
    private static readonly string Page = RepositoryFiles.Read("docs/guide/custom-fields.md").ReplaceLineEndings("\n");

    [Fact]
    public async Task Its_files_are_a_site()
    {
        var site = RulePage.FilesIn(Page).Aggregate(TestSite.Of(), static (site, file) => site.With(file.Path, file.Text));
        var code = Regex.Match(Page, "`SiteArticle.cs`\n```csharp\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

        Assert.Empty(await site.AnalyzeAsync());
        var loaded = LoadedSite.Of(site with { Code = code.Replace("    public string?", "    /// <summary/>\n    public string?", StringComparison.Ordinal) });
        Assert.Equal("4 min", loaded.Article("Ferry").Get("Reading"));
        Assert.Equal("Series { Name = After the winter, Parts = [ferry, breakwater] }", loaded.Article("Breakwater").Get("Series")!.ToString());
    }

    [Fact]
    public void Its_types_are_those_that_can_be_declared() => Assert.All(
        ClosedSet<FieldKind>.Names.Where(static name => name != "list"),
        static name => Assert.Contains($"`{name}`", Page, StringComparison.Ordinal));
}
