using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.Rules;

/// <summary>An example in a rule's page.</summary>
/// <param name="Failing">Paths and texts of the files that the rule finds something in.</param>
/// <param name="Found">What a build prints then.</param>
/// <param name="Mended">Those of them that are mended, and what else this takes.</param>
internal sealed record RuleExample(string Name, IReadOnlyList<(string Path, string Text)> Failing, IReadOnlyList<string> Found, IReadOnlyList<(string Path, string Text)> Mended)
{
    /// <summary>What the project file says.</summary>
    public IReadOnlyList<(string Name, string Value)> Properties { get; init; } = [];

    /// <summary>What it says when it is mended.</summary>
    public IReadOnlyList<(string Name, string Value)> MendedProperties { get; init; } = [];

    public bool ShowsRemedy => Mended.Count + MendedProperties.Count > 0;

    public Task<string[]> AnalyzeFailing(IEnumerable<(string Path, string Text)> around) => Site([.. around, .. Failing], Properties).PrintedAsync();

    public Task<string[]> AnalyzeMended(IEnumerable<(string Path, string Text)> around) =>
        Site([.. around, .. Failing, .. Mended], [.. Properties, .. MendedProperties]).PrintedAsync();

    /// <summary>Of two files with one path, or two properties with one name, the later one counts.</summary>
    private static TestSite Site(IEnumerable<(string Path, string Text)> files, IEnumerable<(string Name, string Value)> properties)
    {
        var site = files.Aggregate(TestSite.Of(), static (site, file) => file.Path.EndsWith(".cs", StringComparison.Ordinal) ? site with { Code = file.Text } : site.With(file.Path, file.Text));
        return properties.Aggregate(site, static (site, property) => property.Name switch
        {
            "MastheadArticles" => site with { ArticleRoots = Roots(property.Value) },
            "MastheadAuthors" => site with { AuthorRoots = Roots(property.Value) },
            _ => throw new InvalidOperationException($"An example cannot set '{property.Name}'."),
        });
    }

    /// <summary>As the package's targets name them: full paths, separated by <c>|</c>.</summary>
    private static string Roots(string folders) =>
        string.Join('|', folders.Split(';').Select(static folder => $"{TestSite.Project}/{folder}"));
}
