using System.Globalization;

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

    private static readonly string Seed = Environment.GetEnvironmentVariable("MASTHEAD_SEED") ?? Path.Combine(PackedPackage.Repository, "..", "shared", "seed");

    [Fact]
    public async Task The_build_says_of_it_what_is_wrong_with_it_and_nothing_else()
    {
        var site = Site("seed-rules");
        var build = (await site.BuildAsync(SarifResult.Property("build.sarif"))).Succeeds();
        Assert.Empty(build.Warnings);

        var found = SarifResult.Read(site.PathOf("build.sarif"));
        Assert.Equal(
            ["MH1009", "MH1009", "MH1010", "MH3004", "MH4007 suppressed", "MH4012"],
            found.Select(static result => result.IsSuppressed ? result.Rule + " suppressed" : result.Rule));
        Assert.Equal(["Russian Foreign office circles", "Indian circles in Moscow", "“"], found.Take(3).Select(static result => result.Text));
        Assert.Equal(@"\u00A0", found[5].Text);

        // At the quotation that is never closed, in the file that holds the text; the note's text.
        var (file, position) = (found[2].Place.Split('(')[0], found[2].Place.Split('(', ',', ')'));
        var line = File.ReadLines(Path.Combine(Seed, "content", "articles", file)).ElementAt(int.Parse(position[1], CultureInfo.InvariantCulture) - 1);
        Assert.StartsWith("“Talks with Asif", line[(int.Parse(position[2], CultureInfo.InvariantCulture) - 1)..], StringComparison.Ordinal);
        Assert.EndsWith(".yml", found[3].Place.Split('(')[0], StringComparison.Ordinal);
        Assert.Contains(@"\u00A0", found[3].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_texts_equal_the_source()
    {
        var site = Site("seed");
        Assert.Empty((await site.BuildAsync()).Succeeds().Warnings);

        var source = (await File.ReadAllTextAsync(Path.Combine(Seed, "article.txt"), TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
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

    private Consumer Site(string name)
    {
        Assert.SkipUnless(Directory.Exists(Seed), "The seed is not here. MASTHEAD_SEED names its folder.");
        var site = package.Consumer(name);
        site.WriteProject(Program, $"<MastheadContent>{Seed}/content</MastheadContent>");
        return site;
    }

    private static string Fold(string text) => text.Replace('\u00A0', ' ');
}
