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
        Assert.Contains("warning MH3004: ", Assert.Single(build.Warnings), StringComparison.Ordinal);

        var found = SarifResult.Read(site.PathOf("build.sarif"));
        Assert.Equal(
            ["MH1009", "MH1009", "MH1010", "MH3004", "MH4007 suppressed", "MH4012"],
            found.Select(static result => result.IsSuppressed ? result.Rule + " suppressed" : result.Rule));
        Assert.Equal(["Russian Foreign office circles", "Indian circles in Moscow", "“"], found.Take(3).Select(static result => result.Text));
        Assert.Equal(@"\u00A0", found[5].Text);

        // At the quotation that is never closed, in the file that holds the text; and at the note's text.
        Assert.StartsWith("“Talks with Asif", TextAt(found[2].Place), StringComparison.Ordinal);
        Assert.Contains("\\u00A0", TextAt(found[3].Place), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_texts_equal_the_source()
    {
        var site = Site("seed");
        (await site.BuildAsync()).Succeeds();

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

    /// <summary>From a place on, three lines.</summary>
    private static string TextAt(string place)
    {
        var parts = place.Split('(', ',', ')');
        var lines = File.ReadLines(Path.Combine(Seed, "content", "articles", parts[0])).Skip(int.Parse(parts[1], CultureInfo.InvariantCulture) - 1).Take(3);
        return string.Join('\n', lines)[(int.Parse(parts[2], CultureInfo.InvariantCulture) - 1)..];
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
