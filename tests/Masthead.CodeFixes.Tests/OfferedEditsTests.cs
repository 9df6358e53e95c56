using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Masthead.CodeFixes.Tests;

/// <summary>What is offered is what the rules have, in whatever file they may find something.</summary>
public sealed class OfferedEditsTests
{
    private static readonly string Repository = typeof(OfferedEditsTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static metadata => metadata.Key == "Repository").Value!;

    /// <summary>Every rule finds something there.</summary>
    [Fact]
    public async Task Every_edit_of_every_rule_is_offered()
    {
        var content = Repository + "samples/BrokenNewsroom/content/";
        using var site = IdeSite.Of(Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => (file[content.Length..].Replace('\\', '/'), File.ReadAllText(file))));
        var compiled = ContentCodeFix.SiteOf(site.Project, TestContext.Current.CancellationToken);
        var count = 0;
        foreach (var document in site.Project.AdditionalDocuments)
        {
            var path = document.FilePath!;
            var expected = compiled.Check.In(path, TestContext.Current.CancellationToken)
                .Where(found => !compiled.Check.IsSuppressed(found.Rule.Id, path, found.Finding.Range.Start, TestContext.Current.CancellationToken))
                .SelectMany(found => found.Finding.Edits.Append(compiled.Check.SuppressionOf(found, TestContext.Current.CancellationToken)))
                .OfType<Content.Text.TextEdit>().Select(static edit => edit.Title).ToArray();
            var offered = (await site.OffersAsync(path[(IdeSite.Folder + "content/").Length..])).Select(static action => action.Title);

            Assert.Equal(expected.Distinct().Order(StringComparer.Ordinal), offered.Distinct().Order(StringComparer.Ordinal));
            count += expected.Length;
        }

        Assert.InRange(count, 100, 10_000);
    }

    [Fact]
    public void It_is_asked_for_every_kind_of_file_that_a_build_hands_over() => Assert.Equal(
        Regex.Matches(File.ReadAllText(Repository + "src/Masthead.Build/build/Masthead.Content.targets"), @"(?<=\*|'Extension', ')\.[a-z]+").Select(static match => match.Value).Distinct().Order(StringComparer.Ordinal),
        typeof(ContentCodeFix).GetCustomAttribute<ExportCodeFixProviderAttribute>()!.DocumentExtensions!.Order(StringComparer.Ordinal));
}
