extern alias runtime;

using System.Globalization;
using Masthead.Generators.Tests.Harness;

// Outside Masthead's namespace, where the vocabularies would be the generator's own.
namespace GeneratedCode;

/// <summary>Inputs that went wrong for users of other tools, each with what is found in it and what becomes of its articles: where they are.</summary>
public sealed class ReportedCasesTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 29, 0, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("01-null-values", "pier en /pier", "quay en /quay", "shed en /shed")]
    [InlineData("02-dotted-names", "moving-to-crates.io en /moving-to-crates.io", "what-stands-in-program.cs en /what-stands-in-program.cs")]
    [InlineData("03-underscore-file", "MH4026 articles/_parts/boilerplate.md:2:1", "MH4026 articles/_settlement.md:2:1", "_parts/boilerplate en /_parts/boilerplate", "_settlement en /_settlement")]
    [InlineData("04-emacs-lock", "ferry en /ferry")]
    [InlineData("05-locale-underscore", "bell en-GB /en-GB/bell")]
    [InlineData("06-permalink-false", "card en no page", "card2 en no page")]
    [InlineData("07-url-not-encoded", "100% wool en /100%25%20wool", "Who pays? en /Who%20pays%3F", "c# at sea en /c%23%20at%20sea")]
    [InlineData("08-embargo-publish-date", "MH4002 articles/report.md:4:1", "report en not published")]
    [InlineData("09-latin1", "MH4001 articles/faehre.md:2:13", "MH4001 articles/quay.md:2:8", "faehre en not published", "quay en not published")]
    [InlineData("10-masthead-yaml", "MH2002 articles/view.md:3:7", "view en /view")]
    [InlineData("11-fsharp-silent", "MH4002 articles/bell.md:3:1", "MH4004 articles/bell.md:4:12", "MH4003 articles/bell.md:5:9", "bell en not published")]
    [InlineData("12-published-draft", "archive/settlement en not published", "out en /out")]
    [InlineData("13-no-assembly-info", "ferry en /ferry")]
    [InlineData("14-jekyll-space-lists", "MH4022 articles/2024-05-01-ferry.md:5:13", "MH4022 articles/2024-05-01-ferry.md:6:7", "2024-05-01-ferry en /2024-05-01-ferry")]
    [InlineData("15-comment-first", "MH4001 articles/bell.md:1:1", "bell en not published")]
    [InlineData("16-quoted-true", "MH4003 articles/bell.md:5:8", "bell en not published")]
    [InlineData("17-statiq-no-opening", "MH4001 articles/bell.md:1:1", "bell en not published")]
    [InlineData("19-invariant-globalization", "MH4010 authors/ada.yml:1:1", "kai en /kai")]
    [InlineData("20-appledouble", "ferry en /ferry")]
    [InlineData("24-mkdocs-authors", "ferry en /ferry")]
    [InlineData("26-slug-with-slash", "MH4008 articles/2024-05-02-ferry-again.md:3:7", "2024-05-01-ferry en /blog/ferries", "2024-05-02-ferry-again en /blog/ferries")]
    [InlineData("27-two-authors-in-a-text", "MH1002 articles/chart.md:3:9", "MH1002 articles/map.md:3:9", "chart en not published", "map en not published")]
    [InlineData("28-hash-in-title", "MH4024 articles/platform.md:2:21", "platform en /platform")]
    [InlineData("29-overlapping-roots", "harbour/ferry en /harbour/ferry")]
    [InlineData("30-one-address-twice", "MH4008 articles/quay.md:3:12", "MH4008 articles/quay.md:4:11", "bell en /bell", "ferry en /about", "quay en /about")]
    public async Task A_case_gives_what_is_right(string name, params string[] expected)
    {
        var site = Read(name);
        var findings = from diagnostic in await site.AnalyzeAsync()
                       let place = diagnostic.Location.GetLineSpan()
                       select $"{diagnostic.Id} {place.Path[(TestSite.Root.Length + 1)..]}:{place.StartLinePosition.Line + 1}:{place.StartLinePosition.Character + 1}";
        var articles = from article in LoadedSite.Of(site).All
                       select string.Create(CultureInfo.InvariantCulture, $"{article.Id} {article.Language} {(article.IsPublished(Now) ? (article.HasPage ? article.Url : "no page") : "not published")}");

        Assert.Equal(expected, findings.Concat(articles));
    }

    private static TestSite Read(string name)
    {
        var folder = Path.Combine(Corpora.Folder, "..", "cases", name, "content");
        Assert.SkipUnless(Directory.Exists(folder), $"No case at {folder}: set MASTHEAD_CORPORA to the folder beside that of the cases.");
        var site = TestSite.Of([.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => (Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path)))]);
        return name switch
        {
            "10-masthead-yaml" => site with { Publication = TestSite.Root + "/masthead.yaml", AuthorRoots = TestSite.Root + "/authors.yaml" },
            "29-overlapping-roots" => site with { ArticleRoots = TestSite.Root + "/articles|" + TestSite.Root + "/articles/harbour" },
            _ => site,
        };
    }
}
