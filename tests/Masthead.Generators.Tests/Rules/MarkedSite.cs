using System.Collections.Immutable;
using Masthead.Content.Text;
using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.Rules;

/// <summary>A site whose files mark what must be found: ‹the place›, and «the other place» where two are involved.</summary>
internal sealed record MarkedSite(TestSite Site)
{
    private ImmutableSortedDictionary<string, string> Texts { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    public static MarkedSite Of(params (string Path, string Text)[] files) =>
        files.Aggregate(new MarkedSite(TestSite.Of()), static (site, file) => site.With(file.Path, file.Text));

    /// <summary>An article, with an author and a publication around it.</summary>
    public static MarkedSite OfArticle(string yaml, string path = "articles/ferry.yml") =>
        new MarkedSite(TestSite.OfArticle("", path)).With(path, yaml);

    public MarkedSite With(string path, string marked) => this with { Site = Site.With(path, Unmarked(marked)), Texts = Texts.SetItem(path, marked) };

    /// <summary>As the project names them, below the site: <c>content/articles</c>.</summary>
    public MarkedSite WithRoots(string articles, string authors = "") =>
        this with { Site = Site with { ArticleRoots = $"{TestSite.Project}/{articles}", AuthorRoots = authors.Length == 0 ? "" : $"{TestSite.Project}/{authors}" } };

    /// <summary>As the package's targets do: they hand over what lies in the content folder, wherever that is.</summary>
    public MarkedSite WithContentFolder(string folder = TestSite.Root) => this with { Site = Site with { ContentFolder = folder } };

    /// <summary>Nothing is found. A missing byline (MH1001), a short correction (MH3005, MH3006), a missing date (MH4007) and an unused entry (MH4010) are left out: short examples have them. See <see cref="IsSilent"/>.</summary>
    public Task IsClean() => Reports("");

    /// <summary>The same for one of the rules that examples are not held to otherwise.</summary>
    public Task IsSilent(string id) => Reports(id);

    /// <summary>The marked places and no others, each with its message, by file and line.</summary>
    public async Task Reports(string id, params string[] messages) => AssertReported(id, messages, await Found(id));

    /// <summary>The same, whatever other rules find in what no newsroom would write.</summary>
    public async Task ReportsAmongOthers(string id, params string[] messages) =>
        AssertReported(id, messages, (await Site.AnalyzeAsync()).Where(diagnostic => diagnostic.Id == id).Select(diagnostic => FoundText.Full(diagnostic, Site)));

    private void AssertReported(string id, string[] messages, IEnumerable<string> found)
    {
        var places = Texts.SelectMany(static file => Ranges(file.Key, file.Value, '‹', '›')).ToArray();
        var others = Texts.SelectMany(static file => Ranges(file.Key, file.Value, '«', '»')).ToArray();
        Assert.Equal(places.Length, messages.Length);

        var expected = messages.Select((message, i) => FoundText.Full(id, places[i], message, others.Length == 0 ? "" : others[Math.Min(i, others.Length - 1)]));
        Assert.Equal(expected, found);
    }

    /// <summary>Nothing but what has no place in a file.</summary>
    public async Task ReportsWithoutPlace(string id, params string[] messages) =>
        Assert.Equal(
            messages.Select(message => FoundText.Full(id, FoundText.NoPlace, message, otherPlace: "")),
            await Found(id));

    private async Task<IEnumerable<string>> Found(string id) =>
        (await Site.AnalyzeExampleAsync(id)).Select(diagnostic => FoundText.Full(diagnostic, Site));

    private static IEnumerable<string> Ranges(string path, string marked, char opening, char closing)
    {
        for (var open = marked.IndexOf(opening); open >= 0; open = marked.IndexOf(opening, open + 1))
        {
            var start = Unmarked(marked[..open]).Length;
            var length = Unmarked(marked[open..marked.IndexOf(closing, open)]).Length;
            yield return FoundText.Marked(path, new TextRange(start, start + length), Unmarked(marked));
        }
    }

    private static string Unmarked(string marked) => string.Concat(marked.Split('‹', '›', '«', '»'));
}
