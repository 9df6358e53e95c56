using Masthead.Content.Text;
using Masthead.Generators.Tests.Harness;
using Masthead.Generators.Tests.Rules;

namespace Masthead.Generators.Tests.Dialects;

/// <summary>A site as those of a generator are written: the files of a folder beside this one, and faults to plant in them.</summary>
/// <param name="Name">Of the folder.</param>
/// <param name="Articles">Where its articles are, as a build of it says.</param>
/// <param name="Authors">The same for authors.</param>
internal sealed record WrittenSite(string Name, string[] Articles, string[] Authors)
{
    private const string Folder = "tests/Masthead.Generators.Tests/Dialects/";

    /// <summary>What is suggested of it as it is, read one by one: true, and no fault.</summary>
    public IReadOnlyList<(string File, string Id)> Suggestions { get; init; } = [];

    public required IReadOnlyList<PlantedFault> Faults { get; init; }

    public TestSite Read() => TestSite.Of([.. RepositoryFiles.TextsBelow(Folder + Name)]) with { ArticleRoots = Roots(Articles), AuthorRoots = Roots(Authors) };

    /// <summary>With all faults in it, and where they are found.</summary>
    public (TestSite Site, IReadOnlyList<string> Found) Planted()
    {
        var texts = RepositoryFiles.TextsBelow(Folder + Name).ToDictionary(static file => file.Path, static file => file.Text, StringComparer.Ordinal);
        foreach (var fault in Faults)
        {
            var text = texts.GetValueOrDefault(fault.File, "");
            Assert.True(text.Split(fault.Old).Length == 2 || (text.Length == 0 && fault.Old.Length == 0), $"{Name}/{fault.File} does not have once: {fault.Old}");
            texts[fault.File] = fault.Old.Length == 0 ? fault.New : text.Replace(fault.Old, fault.New, StringComparison.Ordinal);
        }

        var found = Faults.SelectMany(static fault => fault.Ids.Select(id => (fault.File, Id: id)))
            .Distinct()
            .SelectMany(at => Marks(at.File, at.Id, texts[at.File]));
        return (
            Read() with { Files = TestSite.Of([.. texts.Select(static file => (file.Key, PlantedFault.Unmarked(file.Value)))]).Files },
            [.. found.Order(StringComparer.Ordinal)]);
    }

    private static IEnumerable<string> Marks(string file, string id, string text)
    {
        var open = $"‹{id} ";
        for (var at = text.IndexOf(open, StringComparison.Ordinal); at >= 0; at = text.IndexOf(open, at + 1, StringComparison.Ordinal))
        {
            var start = PlantedFault.Unmarked(text[..at]).Length;
            var length = PlantedFault.Unmarked(text[at..(text.IndexOf('›', at) + 1)]).Length;
            yield return $"{FoundText.Marked(file, new TextRange(start, start + length), PlantedFault.Unmarked(text))} {id}";
        }
    }

    private static string Roots(string[] paths) => string.Join('|', paths.Select(static path => TestSite.Root + "/" + path));
}
