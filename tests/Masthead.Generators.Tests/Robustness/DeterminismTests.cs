using Masthead.Generators.Tests.Harness;
using Masthead.Generators.Tests.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace Masthead.Generators.Tests.Robustness;

/// <summary>The same content gives the same bytes, wherever and however it lies on a disk. The package's tests compare whole builds.</summary>
public sealed class DeterminismTests
{
    private static readonly (string Path, string Text)[] Content =
    [
        ("articles/welcome.yml", "title: Welcome\nnoByline: written by everyone\nbody: |\n  Hello.\n\n  And goodbye.\nstandfirst: >\n  One line\n  and another\n"),
        ("articles/world/istanbul.md", "---\ntitle: \"İstanbul ışıkları,\n  again\"\nsection: World İI\nbyline: [ada, { name: Iı Wei, place: Oslo }]\npublished: 2024-05-31T18:30:00+02:00\ntags: [Title, I, i, ı, İ]\n---\nText.\n"),
        ("articles/world/ängel.de.yml", "title: Ängel\npublished: 2024-05-31\ntags: [zebra, ängel, apple, Å]\ndisclaimers: [views]\n"),
        ("articles/ordet/aab.yml", "title: 1,5 miljoner\nupdated: 2024-06-01\n"),
        ("authors/ada.yml", "name: Ada Byron\nbio: { en: a naval historian, de: Historikerin }\n"),
        ("authors/Zoë.yml", "name: Zoë\n"),
        ("masthead.yml", "publisher: The Daily Harbour\nsections: [Iznik, world, Ärende]\ndisclaimers:\n  views: { kind: views, text: '{author}, {date}, {kind}' }\n"),
    ];

    private static readonly (string Text, string Assembly) Expected = Build(Of(Content));

    [Fact]
    public void In_another_order() => Assert.Equal(Expected, Build(Of([.. Content.Reverse()])));

    [Theory]
    [InlineData("/somewhere/else")]
    [InlineData("/a b/#{c}/x.y")]
    [InlineData(@"C:\Users\Ada\Site")]
    public void In_another_folder(string folder)
    {
        var separator = folder.Contains('\\') ? '\\' : '/';
        string Moved(string path) => folder + path.Replace('/', separator);
        var site = Of(Content);
        Assert.Equal(Expected, Build(site with
        {
            Files = [.. site.Files.Select(file => new InMemoryText(Moved(file.Path), file.GetText(TestContext.Current.CancellationToken)!.ToString()))],
            ArticleRoots = Moved(TestSite.Root + "/articles").Replace("#", "%23", StringComparison.Ordinal),
            AuthorRoots = Moved(TestSite.Root + "/authors").Replace("#", "%23", StringComparison.Ordinal),
            Publication = Moved(TestSite.Root + "/masthead.yml").Replace("#", "%23", StringComparison.Ordinal),
        }));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    public async Task In_another_culture(string name) => Assert.Equal(Expected, await InCulture.OfAsync(name, static () => Task.FromResult(Build(Of(Content)))));

    /// <summary>What is said, where, and of which file of several.</summary>
    [Theory]
    [InlineData("en-US")]
    [InlineData("sv-SE")]
    [InlineData("th-TH")]
    public async Task Findings_are_those_of_any_culture(string name)
    {
        const string Piece = "---\ntitle: Ferry\nauthor: Ada Byron\ndate: 2024-05-31\n---\nText\n";
        var jekyll = TestSite.Of(("articles/_posts/ferry.md", Piece), ("masthead.yml", "dialect: jekyll\npolicy: { inlineAuthors: allow }\n"));
        var misplaced = TestSite.Of(("articles/ferry.md", Piece), ("stories/a.md", Piece), ("stories/B.md", Piece), ("stories/ä.md", Piece)) with { ContentFolder = TestSite.Root };

        Assert.Equal(["articles/_posts/ferry.md(1,1): MH4019: 'ferry.md' has the keys of an article, but Jekyll makes no page of it, since its name begins with no date: let it begin with '2024-05-31-'."], await InCulture.OfAsync(name, () => jekyll.PrintedAsync()));
        Assert.Contains(await InCulture.OfAsync(name, () => misplaced.PrintedAsync()), static line => line.StartsWith("stories/B.md(1,1): MH4019", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void With_other_line_endings(string newLine) =>
        Assert.Equal(Expected, Build(Of([.. Content.Select(file => (file.Path, file.Text.Replace("\n", newLine, StringComparison.Ordinal)))])));

    [Fact]
    public void With_byte_order_marks() => Assert.Equal(Expected, Build(Of([.. Content.Select(static file => (file.Path, "\uFEFF" + file.Text))])));

    private static TestSite Of((string, string)[] content) => TestSite.Of(content);

    private static (string Text, string Assembly) Build(TestSite site)
    {
        var sources = site.Generate().GeneratedSources.OrderBy(static source => source.HintName, StringComparer.Ordinal);
        using var assembly = new MemoryStream();
        var compilation = site.Compile();
        Assert.True(compilation.WithOptions(compilation.Options.WithDeterministic(true).WithOptimizationLevel(OptimizationLevel.Release))
            .Emit(assembly, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.Embedded, pdbFilePath: "Site.pdb"), cancellationToken: TestContext.Current.CancellationToken).Success);
        return (string.Concat(sources.Select(static source => source.HintName + "\n" + source.SourceText)), Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(assembly.ToArray())));
    }
}
