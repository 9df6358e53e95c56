using Masthead.Content.Text;
using Masthead.Generators.Tests.Harness;
using Masthead.Generators.Tests.Robustness;

namespace Masthead.Generators.Tests.Generation;

/// <summary>Whatever files and entries are called: each has a C# name, the same on every machine.</summary>
public sealed class HostileNamesTests
{
    private static readonly string[] Names =
    [
        "class", "record", "field", "file", "await", "nameof", "_", "__", "___", "---", "0", "007", "1-2", "12", "1.2", "2024-05-31-ferry", "Equals", "equals", "GetHashCode", "get-hash-code",
        "ToString", "Finalize", "All", "all", "Find", "by", "in", "Published", "published", "Articles", "articles", "Authors", "Sections", "Tags", "Disclaimers", "Compiled", "Instance", "Get",
        "Ferry", "FERRY", "ferry", "fERRY", "fer-ry", "fer_ry", "fer ry", "a.b", "a-b", "ab", "con", "CON", "aux", "nul", "prn", "com1", "lpt9", "con.aux", "🚢", "🚢🚢", "x🚢", "🏳️‍🌈", "\U0001D504",
        "é", "É", "ﬁ", "ss", "ß", "ẞ", "i", "ı", "I", "İ", "ς", "σ", "Σ", "ǆ", "ǅ", "Ǆ", "مرفأ", "\u200Fمرفأ", "שלום", "\u202Eabc", "a\u200Db", "\u0301", "‿", "-‿", "٣", "港", "港 港",
        "%41", "#", "a#b", "[x]", "{0}", "$(x)", "@class", "'", "\"", "`", "*", "?x", ":", "|", "<x>", "&", ";", "=", "a~b", "^", "\t", "\n", "\0", "\uFEFF", "\uFFFE", "\uD83D",
    ];

    private static readonly string[] LongNames =
    [
        new('x', 300), new string('x', 299) + "y", new('港', 300), new string('港', 299) + "湾", string.Concat(Enumerable.Repeat("a1-", 100)), string.Concat(Enumerable.Repeat("🚢", 150)),
    ];

    private static TestSite Site(IEnumerable<string> names)
    {
        var ordered = names.ToArray();
        string Each(Func<string, int, string> yaml) => string.Concat(ordered.Select((name, number) => yaml(YamlText.DoubleQuoted(name), number)));
        return TestSite.Of(
        [
            .. ordered.Select(static name => ($"articles/{name}.yml", "title: T\n")),
            .. ordered.Select(static name => ($"articles/{name}/{name}.yml", $"title: T\nsection: {YamlText.DoubleQuoted(name)}\nslug: s\n")),
            ("articles/tagged.yml", $"title: T\ntags:\n{Each(static (name, _) => $"  - {name}\n")}"),
            ("authors/all.yml", Each(static (name, number) => $"- {{ id: {name}, name: N{number} }}\n")),
            ("masthead.yml", $"disclaimers:\n{Each(static (name, _) => $"  {name}: x\n")}sections:\n{Each(static (name, number) => $"  {name}: S{number}\n")}"),
        ]);
    }

    /// <summary>The folder's class is called as the second of the two would be.</summary>
    [Fact]
    public void Two_of_one_name_in_a_folder_that_is_called_like_the_second()
    {
        var site = LoadedSite.Of(TestSite.Of(("articles/part-2/part.yml", "title: A\n"), ("articles/part-2/part!.yml", "title: B\n")));

        Assert.Equal(2, site.All.Count);
    }

    [Fact]
    public void Every_name_compiles_and_each_article_is_there()
    {
        var names = Names.Concat(LongNames).ToArray();
        var loaded = LoadedSite.Of(Site(names));

        Assert.Equal(2 * names.Length + 1, loaded.All.Count);
        Assert.Equal(names.Length, loaded.Member<IEnumerable<object>>("Authors.All").Count());
        Assert.Equal(names.Length, loaded.Member<IEnumerable<object>>("Disclaimers.All").Count());
        Assert.True(loaded.Member<IEnumerable<object>>("Sections.All").Count() >= names.Length);
    }

    [Fact]
    public void Names_do_not_depend_on_the_order_of_files()
    {
        var site = Site(Names.Concat(LongNames));

        Assert.Equal(Generated(site), Generated(site with { Files = [.. site.Files.Reverse()] }));
    }

    [Fact]
    public void A_hint_name_is_short_and_is_like_no_other()
    {
        var deep = TestSite.Of([.. LongNames.Select(static name => ($"articles/{name}/{name}/{name}/{name}.yml", "title: T"))]);
        foreach (var site in (TestSite[])[Site(Names.Concat(LongNames)), deep])
        {
            var hints = site.Generate().GeneratedSources.Select(static source => source.HintName).ToArray();
            Assert.Equal(hints.Length, hints.Distinct(StringComparer.OrdinalIgnoreCase).Count());
            Assert.All(hints, static hint => Assert.InRange(hint.Length, 1, 100));
            site.Compile();
        }
    }

    [Theory]
    [MemberData(nameof(Clashes))]
    public async Task Who_does_not_get_the_name_it_asks_for_has_it_with_a_number(string first, string second)
    {
        var site = TestSite.Of(($"articles/{first}.yml", "title: T\npermalink: /a"), ($"articles/{second}.yml", "title: T\npermalink: /b"));
        var name = CSharpName.Of(first, "Articles");
        var loaded = LoadedSite.Of(site);

        Assert.Equal((first, second), (loaded.Article(name).Id, loaded.Article(name + "_2").Id));
        Assert.DoesNotContain(await site.AnalyzeAsync(), static diagnostic => diagnostic.Id == "MH4008");
    }

    /// <summary>All pairs of names that ask for one C# name.</summary>
    public static TheoryData<string, string> Clashes =>
    [
        .. from name in Names
           from other in Names
           where string.CompareOrdinal(name, other) < 0 && name.All(IsPrintable) && other.All(IsPrintable) && CSharpName.Of(name, "Articles") == CSharpName.Of(other, "Articles")
           select (name, other),
    ];

    [Theory]
    [InlineData("", "Site.Content")]
    [InlineData("...", "Site.Content")]
    [InlineData("a\u200Db.1.class", "a\u200Db._1.@class")]
    public void A_namespace_is_one_whatever_the_property_holds(string property, string expected)
    {
        var site = TestSite.Of(("articles/a.yml", "title: T")) with { Namespace = property };

        Assert.Equal(expected, GeneratorSettings.Read(site.Options.GlobalOptions).Namespace);
        site.Compile();
    }

    [Theory]
    [InlineData("RootNamespace", "Courier", "Courier.Content")]
    [InlineData("RootNamespace", "Courier.Content", "Courier.Content")]
    [InlineData("RootNamespace", "Content", "Content")]
    [InlineData("RootNamespace", "MyContent", "MyContent.Content")]
    [InlineData("RootNamespace", "tarn-courier", "tarn_courier.Content")]
    [InlineData("AssemblyName", "tarn-courier.2", "tarn_courier._2.Content")]
    [InlineData("MastheadNamespace", "tarn-courier.pieces", "tarn_courier.pieces")]
    public void A_namespace_is_the_project_s_and_Content_once(string property, string value, string expected) =>
        Assert.Equal(expected, GeneratorSettings.Read(new BuildOptions((property, value)).GlobalOptions).Namespace);

    [Theory]
    [InlineData("tarn-courier.Content", "TarnCourier")]
    [InlineData("tarn_courier.Content", "TarnCourier")]
    [InlineData("TarnCourier.Content", "TarnCourier")]
    [InlineData("tarn courier", "TarnCourier")]
    [InlineData("Tarn.Courier.Content", "Courier")]
    [InlineData("tarn.courier", "Courier")]
    [InlineData("Content", "Content")]
    [InlineData("7days.Content", "_7days")]
    [InlineData("Tarn.class.Content", "Class")]
    [InlineData("Published.Content", "Published")]
    [InlineData("новости-дня.Content", "НовостиДня")]
    [InlineData("港湾.Content", "港湾")]
    [InlineData("-.Content", "")]
    public void The_project_s_own_records_have_names_as_csharp_has_them(string @namespace, string site)
    {
        var own = TestSite.Of(
            ("masthead.yml", "fields: { articles: { rating: int }, authors: { desk: string } }"),
            ("articles/ferry.yml", "title: Ferry\nrating: 4\n"),
            ("authors/ada.yml", "name: Ada\ndesk: Harbour\n")) with { Namespace = @namespace };
        var loaded = LoadedSite.Of(own with { Namespace = GeneratorSettings.Read(own.Options.GlobalOptions).Namespace.Replace("@", "", StringComparison.Ordinal) });

        Assert.Equal(site + "Article", loaded.Article("Ferry").GetType().Name);
        Assert.Equal(site + "Author", loaded.Member<object>("Authors.Ada").GetType().Name);
    }

    /// <summary>The compiler says of an assembly that is to be usable from every language what in it is not.</summary>
    [Fact]
    public void An_assembly_that_is_CLS_compliant_may_have_any_names_and_show_the_records()
    {
        var site = Site(Names).With("articles/own.yml", "title: T\n").With("masthead.yml", "fields: { types: { level: { values: [1, 2] } }, articles: { level: level, RATING: decimal, until: date } }\ncollections: { reviews: { fields: { stars: int } } }\n");

        (site with
        {
            Code = """
                #pragma warning disable CS1591 // Documentation.
                [assembly: System.CLSCompliant(true)]

                namespace Site.Pages;

                public abstract class Page(Content.SiteArticle article, Content.Review review)
                {
                    public Masthead.Article Plain { get; } = article;
                    public Masthead.Byline Line(Masthead.Author author, Masthead.ArticleKind kind) => review.Byline;
                    public Masthead.ValueList<Masthead.Credit> Credits { get; } = article.Byline.Credits;
                    public Masthead.ArticleList? List { get; init; }
                    public abstract Masthead.ArticleList<Content.Review> Reviews(Masthead.ArticleRef piece, Masthead.Section section);
                }
                """,
        }).Compile();
    }

    /// <summary>What the runner can show.</summary>
    private static bool IsPrintable(char character) => !char.IsControl(character) && !char.IsSurrogate(character) && character is not ('\uFEFF' or '\uFFFE');

    private static IEnumerable<string> Generated(TestSite site) =>
        site.Generate().GeneratedSources.Select(static source => source.HintName + "\n" + source.SourceText).Order(StringComparer.Ordinal);
}
