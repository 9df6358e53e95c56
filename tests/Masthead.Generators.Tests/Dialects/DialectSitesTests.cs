using Masthead.Generators.Tests.Harness;
using Masthead.Generators.Tests.Rules;
using Microsoft.CodeAnalysis;

namespace Masthead.Generators.Tests.Dialects;

/// <summary>Six sites, each written as its generator's sites are: what is right there is no fault here, and what is wrong is found where it is.</summary>
public sealed class DialectSitesTests(ITestOutputHelper output)
{
    public static TheoryData<string> Names { get; } = [.. WrittenSites.All.Select(static site => site.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task What_is_right_there_is_no_fault_here(string name)
    {
        var written = WrittenSites.Named(name);
        var site = written.Read();

        var found = await site.AnalyzeAsync();

        output.WriteLine(string.Join('\n', found.Select(FoundText.Printed)));
        Assert.True(30 <= site.Files.Length);
        Assert.Empty(found.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info && !written.Suggestions.Contains(FileAndId(diagnostic))).Select(FoundText.Printed));
        Assert.Equal(written.Suggestions, found.Select(static diagnostic => FileAndId(diagnostic)));
        Assert.DoesNotContain(LoadedSite.Of(site with { IncludesDrafts = true }).All, static article => article.HasErrors);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_planted_fault_is_found_at_its_place(string name)
    {
        var written = WrittenSites.Named(name);
        var (site, expected) = written.Planted();

        var found = (await site.AnalyzeAsync())
            .Where(diagnostic => !written.Suggestions.Contains(FileAndId(diagnostic)))
            .Select(diagnostic => $"{FoundText.Marked(diagnostic.Location, site)} {diagnostic.Id}")
            .Order(StringComparer.Ordinal)
            .ToArray();

        output.WriteLine(string.Join('\n', found));
        Assert.True(15 <= written.Faults.Count);
        Assert.Equal(expected, found);
        site.Compile();
    }

    private static (string File, string Id) FileAndId(Diagnostic diagnostic) =>
        (diagnostic.Location.GetLineSpan().Path is [_, ..] path ? path[(TestSite.Root.Length + 1)..] : "", diagnostic.Id);
}
