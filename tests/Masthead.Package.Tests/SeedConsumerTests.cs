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
        """;

    [Fact]
    public async Task Its_texts_equal_the_source()
    {
        var seed = Environment.GetEnvironmentVariable("MASTHEAD_SEED") ?? Path.Combine(PackedPackage.Repository, "..", "shared", "seed");
        Assert.SkipUnless(Directory.Exists(seed), "The seed is not here. MASTHEAD_SEED names its folder.");

        var site = package.Consumer("seed");
        site.WriteProject(Program, $"<MastheadContent>{seed}/content</MastheadContent>");
        (await site.BuildAsync()).Succeeds();

        var source = Fold(await File.ReadAllTextAsync(Path.Combine(seed, "article.txt"), TestContext.Current.CancellationToken))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var texts = Fold(await site.RunAsync()).Split('\n');
        Assert.Equal([.. source[..6], source[^1]], texts);
    }

    private static string Fold(string text) => text.Replace('\u00A0', ' ');
}
