using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.Rules;

/// <summary>Notes typed into the texts of real sites: as many as were read by eye and found true, each moved by its edit, and nothing else changed.</summary>
public sealed class TypedNoteCorporaTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("swift-org", "_posts", "_data/authors.yml", 11)]
    [InlineData("18f", "_posts", "_authors", 29)]
    [InlineData("json-schema-blog", "pages/blog/posts", null, 3)]
    [InlineData("ethereum-eips", "EIPS", null, 1)]
    public async Task Notes_are_found_and_moved(string name, string articles, string? authors, int notes)
    {
        var site = Corpora.Read(name, articles, authors, "policy: { inlineAuthors: allow }\n") with { IncludesDrafts = true };
        var found = (await site.AnalyzeAsync()).Where(static diagnostic => diagnostic.Id == "MH3008").ToArray();
        var edited = site;
        var moved = 0;
        foreach (var inFile in found.GroupBy(static diagnostic => diagnostic.Location.GetLineSpan().Path))
        {
            var text = site.Files.First(file => file.Path == inFile.Key).GetText(TestContext.Current.CancellationToken)!.ToString();
            foreach (var diagnostic in inFile)
            {
                output.WriteLine($"{Path.GetFileName(inFile.Key)}: {diagnostic.Properties["About"]}");
                if (OfferedEdits.Of(diagnostic).SingleOrDefault() is not { } edit)
                    continue;

                // The paragraph is taken out; what is put in stands in the front matter, and takes nothing away.
                moved++;
                var matter = text.IndexOf("\n---", 3, StringComparison.Ordinal);
                Assert.True(edit.Range.Start > matter && edit.NewText.Length == 0);
                Assert.All(edit.Further, change => Assert.True(change.Range.End <= matter + 1 && (change.Range.Length == 0 || change.NewText.Length >= change.Range.Length)));
                var mended = edit.Apply(text);
                Assert.EndsWith(text[edit.Range.End..], mended, StringComparison.Ordinal);
                Assert.Contains(text[matter..edit.Range.Start], mended, StringComparison.Ordinal);
                if (diagnostic == inFile.First())
                    edited = edited with { Files = [.. edited.Files.Select(file => file.Path == inFile.Key ? new InMemoryText(file.Path, mended) : file)] };
            }
        }

        output.WriteLine($"{name}: {found.Length} found, {moved} moved");
        Assert.Equal(notes, found.Length);
        var silent = (await edited.AnalyzeAsync()).Count(static diagnostic => diagnostic.Id == "MH3008");
        Assert.Equal(found.Length - found.GroupBy(static diagnostic => diagnostic.Location.GetLineSpan().Path).Count(inFile => OfferedEdits.Of(inFile.First()).Any()), silent);
    }
}
