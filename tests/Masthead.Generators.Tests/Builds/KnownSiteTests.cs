using Masthead.Content.Checking;
using Masthead.Content.Libraries;
using Masthead.Content.Paths;
using Masthead.Content.Resolution.Names;
using Masthead.Generators.Builds;
using Masthead.Generators.Tests.Checking;
using Masthead.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Masthead.Generators.Tests.Builds;

/// <summary>A compiler that builds a site again, as a compiler server does: it goes on from the build before, and says and makes what it would from the start.</summary>
public sealed class KnownSiteTests
{
    private const string Names = TestSite.Project + "/obj/" + MentionedNames.FileName;

    private static readonly ContentRoots Roots = ContentRoots.Parse(TestSite.Root + "/articles", TestSite.Root + "/authors", TestSite.Root + "/masthead.yml", null);

    private static readonly TestSite Site = TestSite.OfArticle("---\ntitle: The ferry\nbyline: ada-byron\npublished: 2024-01-02\n---\nIt returns.\n", "articles/ferry.md")
        .With("articles/quay.md", "---\ntitle: The quay\nbyline: ada-byron\npublished: 2024-01-03\n---\nIt stands.\n");

    private static readonly TestSite Unsigned = Site.Edit("articles/ferry.md", "---\ntitle: The ferry\npublished: 2024-01-02\n---\nIt returns.\n");

    [Theory]
    [InlineData("BrokenNewsroom", 3)]
    [InlineData("Newsroom", 3)]
    public async Task After_every_edit_it_says_and_makes_what_it_would_from_the_start(string sample, int rows)
    {
        for (var row = 0; row < rows; row++)
        {
            var random = new Random(row);
            var texts = EditableSite.OfSample(sample);
            for (var i = 0; i < 12; i++)
            {
                texts = texts.With(RandomEdit.Of(texts, random));
                var (built, fresh) = (BuildOf(texts, "*"), BuildOf(texts, null));

                Assert.Equal(Sources(fresh), Sources(built));
                Assert.Equal((await fresh.AnalyzeAsync(reportsSuppressed: true)).Select(Said), (await built.AnalyzeAsync(reportsSuppressed: true)).Select(Said));
            }
        }
    }

    [Fact]
    public async Task What_has_the_same_bytes_is_not_read_again()
    {
        var site = Site with { Files = [.. Site.Files, new InMemoryText(Names, "*")], ArticleRoots = TestSite.Root + "/articles/", AuthorRoots = TestSite.Root + "/authors/" };
        await BuildAsync(site);
        var next = site.Edit("articles/quay.md", "---\ntitle: The old quay\nbyline: ada-byron\npublished: 2024-01-03\n---\nIt stands.\n").WithOwnTexts();
        next = next with { Files = [.. next.Files.Select(static file => file.Path.EndsWith(".md", StringComparison.Ordinal) ? new CountedText(file) : file)] };

        await BuildAsync(next);

        Assert.Equal([("ferry.md", false), ("quay.md", true)], next.Files.OfType<CountedText>().Select(static file => (Path.GetFileName(file.Path), file.Reads > 0)));
    }

    [Fact]
    public void A_file_that_no_edit_reaches_is_not_checked_again()
    {
        var known = new KnownSite(Roots);
        var before = CheckOf(known, Unsigned);
        var found = FoundIn(before, "ferry.md");
        Assert.Equal(["MH1001"], IdsIn(before, "ferry.md"));
        Assert.Empty(IdsIn(before, "quay.md"));

        var after = CheckOf(known, Unsigned.Edit("articles/quay.md", "---\ntitle: The quay\nbyline: [ada-byron, nobody]\npublished: 2024-01-03\n---\nIt stands.\n").WithOwnTexts());

        Assert.Same(found, FoundIn(after, "ferry.md"));
        Assert.Equal(["MH1002"], IdsIn(after, "quay.md"));
    }

    [Fact]
    public void Where_nothing_changed_nothing_is_checked_again()
    {
        var known = new KnownSite(Roots);
        var before = CheckOf(known, Unsigned);
        var found = FoundIn(before, "ferry.md");

        var after = CheckOf(known, Unsigned.WithOwnTexts());

        Assert.Same(before.Check, after.Check);
        Assert.Same(found, FoundIn(after, "ferry.md"));
    }

    /// <summary>As a project for several frameworks is, one after the other.</summary>
    [Fact]
    public void Where_only_the_code_changed_nothing_is_checked_again()
    {
        var known = new KnownSite(Roots);
        var before = CheckOf(known, Unsigned with { Files = [.. Unsigned.Files, new InMemoryText("/site/obj/net8.0/" + MentionedNames.FileName, "Articles")] });
        var found = FoundIn(before, "ferry.md");

        var after = CheckOf(known, Unsigned with { Files = [.. Unsigned.WithOwnTexts().Files, new InMemoryText("/site/obj/net10.0/" + MentionedNames.FileName, "Articles\nFerry")] });

        Assert.Same(found, FoundIn(after, "ferry.md"));
    }

    [Fact]
    public void Other_settings_have_all_checked_again()
    {
        var known = new KnownSite(Roots);
        var before = CheckOf(known, Unsigned);

        var after = CheckOf(known, Unsigned, project: "/");

        Assert.NotSame(FoundIn(before, "ferry.md"), FoundIn(after, "ferry.md"));
    }

    [Fact]
    public void An_IDE_has_its_own_texts()
    {
        Assert.Null(new KnownSites(100).Find(Site.Files, Roots));
        Assert.NotNull(new KnownSites(100).Find([.. Site.Files, new InMemoryText(Names, "*")], Roots));
    }

    [Fact]
    public void Those_used_last_are_kept_as_many_as_have_room()
    {
        var sites = new KnownSites(mostFiles: 10);
        var (small, other) = (Build("a"), Build("b"));

        var first = Enter(small);
        Assert.NotSame(first, Enter(other));
        Assert.Same(first, Enter(small));
        Enter(Build("c"));
        Assert.Same(first, Enter(small));
        Assert.NotSame(first, Enter(other));
        Assert.Null(sites.Find([.. Enumerable.Range(0, 11).Select(static i => new InMemoryText($"/{i}/{MentionedNames.FileName}", "*"))], Roots));

        KnownSite Enter((AdditionalText[] Files, ContentRoots Roots) build)
        {
            var site = sites.Find([.. build.Files], build.Roots)!;
            site.Enter([.. build.Files], TestContext.Current.CancellationToken);
            return site;
        }

        static (AdditionalText[] Files, ContentRoots Roots) Build(string name) =>
            ([.. Enumerable.Range(0, 4).Select(i => new InMemoryText($"/{name}/articles/{i}.md", "Text.")), new InMemoryText($"/{name}/obj/{MentionedNames.FileName}", "*")], ContentRoots.Parse($"/{name}/articles", null, null, null));
    }

    private static TestSite BuildOf(EditableSite texts, string? names) => new()
    {
        Files = [.. texts.Texts.Select(static file => new InMemoryText(file.Key, file.Value)), .. names is null ? Array.Empty<AdditionalText>() : [new InMemoryText(Names, names)]],
        ContentFolder = TestSite.Root,
    };

    private static async Task BuildAsync(TestSite site)
    {
        site.Generate();
        await site.AnalyzeAsync();
    }

    private static BuildCheck CheckOf(KnownSite known, TestSite site, string project = TestSite.Project)
    {
        var texts = known.Enter(site.Files, TestContext.Current.CancellationToken);
        return known.CheckOf(new(Roots, new ProjectFolder(project), Dialect: null, [], []), texts, SiteLibraries.None, TestContext.Current.CancellationToken);
    }

    private static IEnumerable<RuleFinding> FoundIn(BuildCheck check, string article) => check.In($"{TestSite.Root}/articles/{article}", TestContext.Current.CancellationToken);

    private static IEnumerable<string> IdsIn(BuildCheck check, string article) => FoundIn(check, article).Select(static found => found.Rule.Id);

    private static IEnumerable<string> Sources(TestSite site) => site.Generate().GeneratedSources.Select(static source => $"{source.HintName}\n{source.SourceText}");

    private static string Said(Diagnostic diagnostic) => $"{diagnostic} {diagnostic.IsSuppressed} {string.Join(", ", diagnostic.AdditionalLocations)}";
}
