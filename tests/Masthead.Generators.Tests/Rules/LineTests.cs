using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.Rules;

/// <summary>Lines are counted as editors and build servers count them, whatever Roslyn takes for the end of one.</summary>
public sealed class LineTests
{
    [Theory]
    [InlineData("\n", 3, 7)]
    [InlineData("\r\n", 3, 7)]
    [InlineData("\r", 3, 7)]
    [InlineData("\u2028\n", 3, 7)]
    [InlineData("\u2029\r", 3, 7)]
    [InlineData("\u0085x\u2028\r\n", 3, 7)]
    public async Task A_finding_stands_where_editors_show_it(string lineEnd, int line, int column)
    {
        var site = TestSite.OfArticle($"title: Ferries{lineEnd}published: 2024-05-31{lineEnd}kind: newss");
        var found = (await site.AnalyzeAsync()).Where(static diagnostic => diagnostic.Id == "MH4003" && diagnostic.Location.GetLineSpan().Path.EndsWith("ferry.yml", StringComparison.Ordinal)).ToArray();

        var start = Assert.Single(found).Location.GetLineSpan().StartLinePosition;
        Assert.Equal((line, column), (start.Line + 1, start.Character + 1));
    }
}
