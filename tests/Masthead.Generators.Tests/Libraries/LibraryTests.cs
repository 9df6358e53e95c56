using System.Globalization;
using Masthead.Content.Libraries;
using Masthead.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Masthead.Generators.Tests.Libraries;

/// <summary>What a library registers is known in the projects that reference it, and what all of them have is there once.</summary>
public sealed class LibraryTests
{
    private static readonly TestLibrary Register = new("Register")
    {
        Authors = [("ada-byron", "name: Ada Byron\nbio: Writes about the harbour.\ninterests: [{ party: Quay Line, nature: shares }]\n")],
        Publication = """
            publisher: { name: The Daily Harbour, url: https://harbour.example }
            defaults: { language: de }
            permalink: /news/{slug}
            sections: { world: World, local: Local }
            disclaimers:
              views: { kind: views, text: 'The views are those of {author}.', requiredWhen: [{ kind: opinion }] }
            policy: { unsigned: [explainer] }
            """,
    };

    private static TestSite Site(params (string Path, string Text)[] files) => TestSite.Of(files).With(Register);

    [Fact]
    public async Task Authors_sections_disclaimers_and_policy_of_a_library_are_known()
    {
        var site = Site(("articles/ferry.md", "---\ntitle: Ferry\nauthor: ada-byron\nsection: world\npublished: 2024-05-31\nkind: opinion\ndisclaimers: [views]\n---\nText.\n"), ("articles/why.md", "---\ntitle: Why\nkind: explainer\nsection: local\npublished: 2024-05-31\n---\nText.\n"));

        Assert.Empty(await FoundAsync(site));
    }

    [Fact]
    public async Task What_a_library_does_not_have_is_missed_with_the_nearest_of_what_it_has()
    {
        var site = Site(("articles/ferry.md", "---\ntitle: Ferry\nauthor: ada-byrn\nsection: wold\npublished: 2024-05-31\ndisclaimers: [vews]\n---\nText.\n"), ("articles/duty.md", "---\ntitle: Duty\nauthor: ada-byron\nsection: world\npublished: 2024-05-31\nkind: opinion\n---\nText.\n"));

        var found = await FoundAsync(site);
        Assert.Contains(found, static line => line.Contains("ferry.md:3 MH1002", StringComparison.Ordinal) && line.Contains("Did you mean 'ada-byron'?", StringComparison.Ordinal));
        Assert.Contains(found, static line => line.Contains("ferry.md:4 MH4011", StringComparison.Ordinal) && line.Contains("'world'", StringComparison.Ordinal));
        Assert.Contains(found, static line => line.Contains("ferry.md:6 MH2001", StringComparison.Ordinal) && line.Contains("'views'", StringComparison.Ordinal));
        Assert.Contains(found, static line => line.Contains("duty.md:", StringComparison.Ordinal) && line.Contains("MH2002", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_project_s_own_masthead_stands_above_that_of_a_library()
    {
        var site = Site(
            ("masthead.yml", "defaults: { language: fr }\nsections: { sport: Sport }\ndisclaimers: { house: { kind: views, text: Avis. } }\n"),
            ("articles/ferry.md", "---\ntitle: Ferry\nauthor: ada-byron\nsection: world\npublished: 2024-05-31\ndisclaimers: [views, house]\n---\nText.\n"),
            ("articles/cup.md", "---\ntitle: Cup\nauthor: ada-byron\nsection: sport\npublished: 2024-05-31\n---\nText.\n"));

        Assert.Empty(await FoundAsync(site));
        var publication = Generated(site, "Publication.g.cs");
        Assert.Contains("Language => \"fr\"", publication, StringComparison.Ordinal);
        Assert.Contains("The Daily Harbour", publication, StringComparison.Ordinal);
        Assert.Matches("public static global::Masthead.Section Sport .*\n(.*\n)*.*public static global::Masthead.Section World ", Generated(site, "Sections.g.cs"));
    }

    [Fact]
    public void An_author_s_member_gives_the_library_s_own()
    {
        var authors = Generated(Site(("authors/lin-wei.yml", "name: Lin Wei\n"), ("articles/ferry.md", "---\ntitle: Ferry\nauthor: ada-byron\n---\nText.\n")), "Authors.g.cs");

        Assert.Contains("public static global::Masthead.Author AdaByron => global::Register.Content.Authors.Find(\"ada-byron\")!;", authors, StringComparison.Ordinal);
        Assert.Contains("public static global::Masthead.Author LinWei => global::Site.Content.Compiled.Authors.Instance.Get(0);", authors, StringComparison.Ordinal);
        Assert.DoesNotContain("Ada Byron\" +", authors, StringComparison.Ordinal);
    }

    /// <summary>The runtime loads what a method names: who finds what he looks for in one library is not to wait for the others.</summary>
    [Fact]
    public void Each_library_is_named_in_a_function_of_its_own()
    {
        var site = Site(("articles/ferry.md", "---\ntitle: Ferry\nauthor: ada-byron\n---\nText.\n")).With(new TestLibrary("Nineties") { Libraries = ["Register"] });

        foreach (var (file, @class) in ((string, string)[])[("Articles.g.cs", "Articles"), ("Authors.g.cs", "Authors")])
        {
            var lines = Generated(site, file).Split('\n').Select(static line => line.Trim()).Where(static line => line.Contains(".Content.", StringComparison.Ordinal) && !line.Contains("Site.Content", StringComparison.Ordinal) && !line.Contains("Find(\"", StringComparison.Ordinal));
            Assert.Equal([$"static () => global::Register.Content.{@class}.All,", $"static () => global::Nineties.Content.{@class}.All,"], lines);
        }
    }

    /// <summary>Each project has records of its own for the fields that a register declares for all.</summary>
    [Fact]
    public void Fields_that_a_register_declares_are_compiled_in_all_projects()
    {
        const string Publication = "fields: { authors: { desk: string }, articles: { minutes: int } }\n", Ada = "name: Ada Byron\ndesk: quay\n", Lin = "name: Lin Wei\ndesk: pier\n";
        var register = new TestLibrary("Register") { Authors = [("ada-byron", Ada)], Publication = Publication };
        var nineties = new TestLibrary("Nineties") { Libraries = ["Register"], Authors = [("lin-wei", Lin)], Articles = [TestLibrary.Article("pier")] };
        var first = Compiled(TestSite.Of(("masthead.yml", Publication), ("authors/ada-byron.yml", Ada)), "Register");
        var second = Compiled(TestSite.Of(("authors/lin-wei.yml", Lin), ("articles/pier.md", Article("Pier"))).With(register), "Nineties", first);

        Compiled(TestSite.Of(("authors/una.yml", "name: Una\ndesk: town\n"), ("articles/ferry.md", Article("Ferry"))).With(register).With(nineties), "Site", first, second);

        static string Article(string title) => $"---\ntitle: {title}\nauthor: ada-byron\nminutes: 3\n---\nText.\n";

        static MetadataReference Compiled(TestSite site, string name, params MetadataReference[] references)
        {
            site = site with { Namespace = name + ".Content" };
            var compilation = site.Compilation.WithAssemblyName(name).AddReferences(references).AddSyntaxTrees(site.Generate().GeneratedSources.Select(static source => source.SyntaxTree));
            Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
            return compilation.ToMetadataReference();
        }
    }

    [Fact]
    public async Task An_address_or_an_id_that_a_library_has_is_told_in_the_project_with_both_places()
    {
        var site = Site(("articles/ferry.md", "---\ntitle: Ferry\nauthor: ada-byron\npublished: 2024-05-31\n---\nText.\n"), ("articles/quay.md", "---\ntitle: Quay\nauthor: ada-byron\npublished: 2024-05-31\npermalink: /old/pier\n---\nText.\n"))
            .With(new TestLibrary("Nineties") { Libraries = ["Register"], Articles = [TestLibrary.Article("ferry", "/news/1995/ferry"), TestLibrary.Article("pier", "/old/pier")] });

        var found = (await site.AnalyzeAsync()).Where(static diagnostic => diagnostic.Id == "MH4008").ToArray();
        Assert.Equal(
            [
                "/site/content/articles/ferry.md: 'content/articles/ferry.md' of 'Nineties' has the id 'ferry' too: rename one of the two files. (/libraries/Nineties/content/articles/ferry.md:5)",
                "/site/content/articles/quay.md: 'content/articles/pier.md' of 'Nineties' has the address '/old/pier' too: give one of the two another 'permalink:'. (/libraries/Nineties/content/articles/pier.md:5)",
            ],
            found.Select(static diagnostic => $"{diagnostic.Location.GetLineSpan().Path}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)} ({Place(diagnostic.AdditionalLocations.Single())})"));
    }

    [Fact]
    public async Task What_two_libraries_have_is_told_where_both_are_referenced_at_its_line()
    {
        var site = Site(("articles/ferry.md", "---\ntitle: Ferry\nauthor: ada-byron\npublished: 2024-05-31\n---\nText.\n"))
            .With(new TestLibrary("Nineties") { Articles = [TestLibrary.Article("pier")] })
            .With(new TestLibrary("Noughties") { Articles = [TestLibrary.Article("pier")], Authors = [("ada-byron", "name: Ada Byron-King\n")] });

        Assert.Equal(
            ["/libraries/Noughties/content/articles/pier.md:5 (/libraries/Nineties/content/articles/pier.md:5)", "/libraries/Register/content/authors/ada-byron.yml:1 (/libraries/Noughties/content/authors/ada-byron.yml:1)"],
            (await site.AnalyzeAsync()).Where(static diagnostic => diagnostic.Id == "MH4008").Select(static diagnostic => $"{Place(diagnostic.Location)} ({Place(diagnostic.AdditionalLocations.Single())})"));
    }

    /// <summary>What a library says otherwise than one that it rests on is meant so.</summary>
    [Theory]
    [InlineData("disclaimers:\n  views: The views are their own.\n", "disclaimers:\n  views: Not the views of the paper.\n", 2, "disclaimer 'views'")]
    [InlineData("disclaimers:\n  views: { en: Their own views., de: Ihre Meinung. }\n", "disclaimers:\n  views: Their own views.\n", 2, "disclaimer 'views'")]
    [InlineData("sections:\n  news: News\n", "sections:\n  news: The news\n", 2, "section 'news'")]
    [InlineData("disclaimers:\n  views: The views are their own.\n", "name: The Nineties\ndisclaimers:\n\n  views: The views are their own.\n", 0, null)]
    [InlineData("sections:\n  news: News\n", "sections: [News, sport]\n", 0, null)]
    public async Task What_two_libraries_declare_in_other_words_is_told_where_both_are_referenced(string nineties, string noughties, int line, string? what)
    {
        foreach (var rests in (bool[])[false, true])
        {
            var site = TestSite.Of(("articles/ferry.md", "---\ntitle: Ferry\nauthor: Ada Byron\npublished: 2024-05-31\n---\nText.\n"))
                .With(new TestLibrary("Nineties") { Publication = nineties })
                .With(new TestLibrary("Noughties") { Publication = noughties, Libraries = rests ? ["Nineties"] : [] });

            Assert.Equal(
                what is null || rests ? [] : [$"/libraries/Noughties/content/masthead.yml:{line} 'content/masthead.yml' of 'Nineties' declares the {what} too, in other words: let one of the two have another id, or declare it once, in a library that both reference. (/libraries/Nineties/content/masthead.yml:2)"],
                (await site.AnalyzeAsync()).Where(static diagnostic => diagnostic.Id == "MH4008").Select(static diagnostic => $"{Place(diagnostic.Location)} {diagnostic.GetMessage(CultureInfo.InvariantCulture)} ({Place(diagnostic.AdditionalLocations.Single())})"));
        }
    }

    [Theory]
    [InlineData("/z/register", "/a/nineties")]
    [InlineData("/a/register", "/z/nineties")]
    [InlineData("/x/en", "/x/de")]
    public async Task Of_two_entries_for_one_author_the_one_counts_that_others_rest_on_wherever_it_lies(string register, string nineties)
    {
        var site = TestSite.Of(("articles/ferry.md", "---\ntitle: Ferry\nauthor: ada\npublished: 2024-05-31\n---\nText.\n"), ("authors/lin.md", "---\nname: Lin Wei\n---\nWrites.\n"))
            .With(new TestLibrary("Nineties") { Folder = nineties, Libraries = ["Register"], Authors = [("ada", "name: Ada King\nbio: Wrote.\n"), ("lin", "name: Lin Wei\nbio: Wrote.\n")] })
            .With(new TestLibrary("Register") { Folder = register, Authors = [("ada", "name: Ada Byron\nbio: Writes.\n")] });

        var found = (await site.AnalyzeAsync()).Where(static diagnostic => diagnostic.Id == "MH4008").Select(static diagnostic => $"{Place(diagnostic.Location)} {diagnostic.GetMessage(CultureInfo.InvariantCulture)} ({Place(diagnostic.AdditionalLocations.Single())})");
        Assert.Equal(
            [
                $"{nineties}/content/authors/ada.yml:1 'content/authors/ada.yml' of 'Register' registers 'ada' too, and counts: take one of the two entries out, or rename it. ({register}/content/authors/ada.yml:1)",
                $"/site/content/authors/lin.md:2 'content/authors/lin.yml' of 'Nineties' registers 'lin' too, and counts: take one of the two entries out, or rename it. ({nineties}/content/authors/lin.yml:1)",
            ],
            found.Order(StringComparer.Ordinal).OrderBy(static line => line.StartsWith("/site", StringComparison.Ordinal)));
        var authors = Generated(site, "Authors.g.cs");
        Assert.Contains("/// <summary>Ada Byron.</summary>", authors, StringComparison.Ordinal);
        Assert.Contains("Ada => global::Register.Content.Authors.Find(\"ada\")!;", authors, StringComparison.Ordinal);
        Assert.Contains("Lin => global::Nineties.Content.Authors.Find(\"lin\")!;", authors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_in_a_library_is_told_there_alone()
    {
        var site = TestSite.Of(("articles/ferry.md", "---\ntitle: Ferry\nauthor: ada-byron\npublished: 2024-05-31\n---\nText.\n"))
            .With(Register with { Authors = [.. Register.Authors, ("broken", "name: [\n"), ("nobody", "nme: Nobody\n")] });

        Assert.DoesNotContain(await site.AnalyzeAsync(), static diagnostic => diagnostic.Location.GetLineSpan().Path.StartsWith("/libraries/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_link_into_a_library_leads_somewhere()
    {
        var site = Site(("articles/ferry.md", "---\ntitle: Ferry\nauthor: ada-byron\nsection: world\npublished: 2024-05-31\n---\nSee [the pier](/news/old-pier) and [it again](/news/old-peir).\n"))
            .With(new TestLibrary("Nineties") { Articles = [TestLibrary.Article("old-pier", "/news/old-pier")] });

        Assert.Contains("'/news/old-pier'", Assert.Single(await site.AnalyzeAsync(), static diagnostic => diagnostic.Id == "MH4020").GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        var library = LibraryFormat.Read(new TestLibrary("A") { Libraries = ["B"], Authors = [("x", "name: \"a\\\\b\"\r\n\tc")], Articles = [TestLibrary.Article("1\t2") with { Aliases = ["/a\nb", ""], Tags = ["t\\n"], Section = "S" }] }.Text.GetText(TestContext.Current.CancellationToken)!.ToString())!;

        Assert.Equal(LibraryFormat.Write(library), LibraryFormat.Write(LibraryFormat.Read(LibraryFormat.Write(library))!));
        Assert.Equal("name: \"a\\\\b\"\r\n\tc", library.Register.Single().Text);
        Assert.Equal(["/a\nb", ""], library.Articles.Single().Aliases);
        Assert.Equal(["t\\n"], library.Articles.Single().Tags);
        Assert.Null(LibraryFormat.Read("masthead library 2\nname\tA\n"));
        Assert.Null(LibraryFormat.Read("masthead library 1\nsomething\telse\n"));
    }

    private static async Task<string[]> FoundAsync(TestSite site) =>
        [.. (await site.AnalyzeAsync()).Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(static diagnostic => $"{Place(diagnostic.Location)} {diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}")];

    private static string Place(Location location) => string.Create(CultureInfo.InvariantCulture, $"{location.GetLineSpan().Path}:{location.GetLineSpan().StartLinePosition.Line + 1}");

    private static string Generated(TestSite site, string name) => site.Generate().GeneratedSources.Single(source => source.HintName == name).SourceText.ToString();
}
