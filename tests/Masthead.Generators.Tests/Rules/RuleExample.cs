using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.Rules;

/// <summary>An example in a rule's page.</summary>
/// <param name="Failing">Paths and texts of the files that the rule finds something in.</param>
/// <param name="Found">What a build prints then.</param>
/// <param name="Mended">Those of them that are mended, and what else this takes.</param>
internal sealed record RuleExample(string Name, IReadOnlyList<(string Path, string Text)> Failing, IReadOnlyList<string> Found, IReadOnlyList<(string Path, string Text)> Mended)
{
    public Task<string[]> AnalyzeFailing(IEnumerable<(string Path, string Text)> around) => Site([.. around, .. Failing]).PrintedAsync();

    public Task<string[]> AnalyzeMended(IEnumerable<(string Path, string Text)> around) => Site([.. around, .. Failing, .. Mended]).PrintedAsync();

    /// <summary>Of two files with one path the later one counts.</summary>
    private static TestSite Site(IEnumerable<(string Path, string Text)> files) =>
        files.Aggregate(TestSite.Of(), static (site, file) => site.With(file.Path, file.Text));
}
