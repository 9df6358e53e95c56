namespace Masthead.Package.Tests;

/// <summary>The article that the project was made from, beside its source.</summary>
public sealed class SeedConsumerTests(PackedPackage package)
{
    private const string Program = """
        using Site.Content;

        var article = Articles.All.Single();
        foreach (var text in (string?[])[
            article.Title, article.Section?.Name, article.Title, "Editor Note: " + article.EditorNotes.Single().Text, article.Byline.ToString(),
            article.Standfirst, article.Disclaimers.Single().Text])
        {
            Console.WriteLine(text);
        }

        Console.WriteLine($"{article.Dateline} {string.Join("; ", article.Sources.Select(source => source.Name ?? source.Agency?.Name ?? source.Descriptor))}");
        Console.WriteLine($"{article.Body.Format}: {article.Body.Text}");
        """;

    [Fact]
    public async Task Its_texts_equal_the_source()
    {
        var seed = Environment.GetEnvironmentVariable("MASTHEAD_SEED") ?? Path.Combine(PackedPackage.Repository, "..", "shared", "seed");
        Assert.SkipUnless(Directory.Exists(seed), "The seed is not here. MASTHEAD_SEED names its folder.");

        var site = package.Consumer("seed");
        site.WriteProject(Program, $"<MastheadContent>{seed}/content</MastheadContent>");
        Assert.Empty((await site.BuildAsync()).Succeeds().Warnings);

        var source = (await File.ReadAllTextAsync(Path.Combine(seed, "article.txt"), TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        var lines = Fold(source).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var texts = (await site.RunAsync()).Split('\n', 9);
        Assert.Equal([.. lines[..6], lines[^1]], texts[..7].Select(Fold));
        Assert.Equal("Moscow: Nawaz Sharif; Sergey Shoigu; ITAR TASS; Russian media; Russian Foreign office circles; Indian circles in Moscow", texts[7]);

        // With the source's no-break spaces where they are.
        Assert.Contains(texts[3]["Editor Note: ".Length..], source, StringComparison.Ordinal);
        Assert.StartsWith("PlainText: ", texts[8], StringComparison.Ordinal);
        Assert.Contains(texts[8]["PlainText: ".Length..].Trim(), source, StringComparison.Ordinal);
        Assert.Equal(3, (texts[3] + texts[8]).Count(static character => character == '\u00A0'));
    }

    private static string Fold(string text) => text.Replace('\u00A0', ' ');
}
