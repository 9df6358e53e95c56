extern alias runtime;

using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using Masthead.Generators.Tests.Harness;

using runtime::Masthead;

namespace Masthead.Generators.Tests.Fields;

/// <summary>Every type of a declared field: what C# makes of it, whether it is required, optional or has a default.</summary>
public sealed class FieldTypesTests
{
    public static TheoryData<string, string, object> Values => new()
    {
        { "string", "no", "no" },
        { "string", "007", "007" },
        { "text", "|\n  Two\n  lines.\n", "Two\nlines.\n" },
        { "int", "-12", -12 },
        { "int", "2147483647", int.MaxValue },
        { "int", "-2147483648", int.MinValue },
        { "decimal", "4.50", 4.50m },
        { "decimal", "-79228162514264337593543950335", decimal.MinValue },
        { "decimal", "0.0000000000000000000000000001", 0.0000000000000000000000000001m },
        { "bool", "true", true },
        { "date", "2024-02-29", new DateOnly(2024, 2, 29) },
        { "dateTime", "2024-05-31T18:30:00+02:00", new DateTimeOffset(2024, 5, 31, 18, 30, 0, TimeSpan.FromHours(2)) },
        { "uri", "https://example.org/a?b#c", new Uri("https://example.org/a?b#c") },
        { "uri", "/pictures/a.svg", new Uri("/pictures/a.svg", UriKind.Relative) },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void An_optional_value_is_read_and_null_where_there_is_none(string type, string written, object value)
    {
        Assert.Equal(value, FieldSite.OfOne(type, written).Ferry().Get("Own"));
        Assert.Equal(Scale(value), Scale(FieldSite.OfOne(type, written).Ferry().Get("Own")!));

        var absent = FieldSite.OfOne(type, "").Ferry();
        Assert.Null(absent.Get("Own"));
        Assert.True(IsNullable(absent, "Own"));
        Assert.False(absent.HasErrors);
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void A_required_value_is_read_and_not_null(string type, string written, object value)
    {
        var ferry = FieldSite.OfOne($"{{ type: {type}, required: true }}", written).Without("articles/other.yml").Ferry();

        Assert.Equal(value, ferry.Get("Own"));
        Assert.False(IsNullable(ferry, "Own"));
        Assert.NotNull(ferry.GetType().GetProperty("Own")!.GetCustomAttribute<RequiredMemberAttribute>());
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void A_default_is_read_where_a_file_says_nothing(string type, string written, object value)
    {
        var declaration = written.StartsWith('|') ? $"{{ type: {type}, default: \"Two\\nlines.\\n\" }}" : $"{{ type: {type}, default: {written} }}";
        var ferry = FieldSite.OfOne(declaration, "").Ferry();

        Assert.Equal(value, ferry.Get("Own"));
        Assert.Equal(value, Activator.CreateInstance(ferry.GetType())!.Get("Own"));
        Assert.False(IsNullable(ferry, "Own"));
    }

    [Fact]
    public void One_of_several_values_is_an_enum()
    {
        const string Declaration = "{ values: [must-see, 12 years, mixed] }";

        Assert.Equal("MustSee", FieldSite.OfOne(Declaration, "Must_See").Ferry().Get("Own")!.ToString());
        Assert.Equal("_12Years", FieldSite.OfOne(Declaration, "12 years").Ferry().Get("Own")!.ToString());
        Assert.Null(FieldSite.OfOne(Declaration, "").Ferry().Get("Own"));
        Assert.Equal("Mixed", FieldSite.OfOne("{ values: [must-see, mixed], default: mixed }", "").Ferry().Get("Own")!.ToString());
        Assert.Equal("OwnType", FieldSite.OfOne(Declaration, "mixed").Ferry().Get("Own")!.GetType().Name);
    }

    [Theory]
    [InlineData("list of int", "[1, -2, 3]", "[1, -2, 3]")]
    [InlineData("list of string", "one", "[one]")]
    [InlineData("list of list of int", "[[1, 2], [3]]", "[[1, 2], [3]]")]
    [InlineData("{ type: list of enum, values: [good, bad] }", "[bad, good]", "[Bad, Good]")]
    [InlineData("{ type: list of string, default: [a, b] }", "", "[a, b]")]
    [InlineData("list of date", "", "[]")]
    [InlineData("list of article", "[other, ferry]", "[other, ferry]")]
    public void A_list_is_one_and_empty_where_a_file_says_nothing(string declaration, string written, string value) =>
        Assert.Equal(value, FieldSite.OfOne(declaration, written).Ferry().Get("Own")!.ToString());

    [Fact]
    public void An_object_is_a_record_with_fields_of_its_own()
    {
        const string Declaration = "{ fields: { src: { type: uri, required: true }, alt: string, size: { fields: { width: int, kind: { values: [wide, narrow], default: wide } } } } }";

        var hero = FieldSite.OfOne(Declaration, "{ src: /a.svg, size: { width: 300 } }").Ferry().Get("Own")!;

        Assert.Equal(new Uri("/a.svg", UriKind.Relative), hero.Get("Src"));
        Assert.Null(hero.Get("Alt"));
        Assert.Equal(300, hero.Get("Size")!.Get("Width"));
        Assert.Equal("Wide", hero.Get("Size")!.Get("Kind")!.ToString());
        Assert.Equal("Site.Content.SiteArticle+OwnType", hero.GetType().FullName);
        Assert.Equal("Site.Content.SiteArticle+OwnType+SizeType+KindType", hero.Get("Size")!.Get("Kind")!.GetType().FullName);
        Assert.Null(FieldSite.OfOne(Declaration, "").Ferry().Get("Own"));
    }

    [Fact]
    public void Types_are_shared_by_articles_authors_and_collections()
    {
        var site = LoadedSite.Of(TestSite.Of(
            ("masthead.yml",
                """
                fields:
                  types:
                    picture: { fields: { src: { type: uri, required: true }, taken-by: author }, description: A picture & its maker. }
                    mood: { values: [bright, dark] }
                  articles: { hero: picture, gallery: list of picture, mood: { type: mood, default: dark } }
                  authors: { moods: list of mood }
                collections:
                  reviews: { fields: { poster: { type: picture, required: true } } }
                """),
            ("articles/ferry.yml", "title: x\nhero: { src: /a, taken-by: Ada Byron }\ngallery: [{ src: /b }, { src: /c }]\n"),
            ("articles/reviews/film.yml", "title: x\nposter: { src: /d, takenBy: ada-byron }\n"),
            ("authors/ada-byron.yml", "name: Ada Byron\nmoods: [dark, bright]\n")));

        var (ferry, film) = (site.Article("Ferry"), site.Article("Reviews.Film"));
        Assert.Same(ferry.Get("Hero")!.GetType(), film.Get("Poster")!.GetType());
        Assert.Equal(site.Member<Author>("Authors.AdaByron"), ferry.Get("Hero")!.Get("TakenBy"));
        Assert.Equal(site.Member<Author>("Authors.AdaByron"), film.Get("Poster")!.Get("TakenBy"));
        Assert.Equal("Dark", ferry.Get("Mood")!.ToString());
        Assert.Equal("[Dark, Bright]", site.Member<Author>("Authors.AdaByron").Get("Moods")!.ToString());
        Assert.Equal("Review", film.GetType().Name);
    }

    /// <summary>C# has no type in a record that is called as the record is.</summary>
    [Fact]
    public void A_field_may_be_called_as_the_one_around_it() =>
        Assert.Equal("Closed", FieldSite.OfOne("{ fields: { own: { values: [open, closed] } } }", "{ own: closed }").Ferry().Get("Own")!.Get("Own")!.ToString());

    /// <summary>A type of the name of a method that every object has would hide it.</summary>
    [Theory]
    [InlineData("get: { values: [open, closed] }", "get: closed\n")]
    [InlineData("get: { fields: { get: { values: [open, closed] } } }", "get: { get: closed }\n")]
    public void A_field_may_be_called_get(string declaration, string written) =>
        Assert.Contains("losed", FieldSite.Of($"fields: {{ articles: {{ {declaration} }} }}\n", written).Ferry().Get("Get")!.ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_reference_to_an_author_is_the_author()
    {
        var site = LoadedSite.Of(FieldSite.Of("fields:\n  articles: { host: author }\n  authors: { pronouns: { type: string, default: they } }\n", "host: Ada Byron\n"));

        var host = site.Article("Ferry").Get("Host")!;
        Assert.Same(site.Member<Author>("Authors.AdaByron"), host);
        Assert.Equal("they", host.Get("Pronouns"));
        Assert.Equal("SiteAuthor", host.GetType().Name);
        Assert.Same(host, site.Call<Author>("Authors", "Find", "ada-byron"));
    }

    [Fact]
    public void Articles_that_refer_to_each_other_in_a_circle_are_compared_and_printed()
    {
        var site = LoadedSite.Of(TestSite.Of(
            ("masthead.yml", "fields:\n  articles: { series: list of article, next: { type: article, required: true } }\n  authors: { best: article }\n"),
            ("articles/one.yml", "title: One\nseries: [one, two]\nnext: two\nbyline: ada\n"),
            ("articles/two.yml", "title: Two\nseries: [one, two]\nnext: one\nbyline: ada\n"),
            ("authors/ada.yml", "name: Ada\nbest: two\n")));

        var (one, two) = (site.Article("One"), site.Article("Two"));
        Assert.Same(two, ((ArticleRef)one.Get("Next")!).Value);
        Assert.Same(one, ((ArticleRef)two.Get("Next")!).Value);
        Assert.Equal("en", ((ArticleRef)one.Get("Next")!).Language);
        Assert.NotEqual(one, two);
        Assert.Equal(one.GetHashCode(), (one with { }).GetHashCode());
        Assert.Contains("Next = two", one.ToString(), StringComparison.Ordinal);
        Assert.Same(two, ((ArticleRef)one.Byline.Credits[0].Author.Get("Best")!).Value);
    }

    [Fact]
    public void What_the_record_holds_beside_its_own_fields_is_what_every_article_has()
    {
        const string Article = "standfirst: Back.\ntags: [harbour]\nimages: { src: /a, alt: A, credit: C }\n";
        var plain = FieldSite.Of("publisher: P\n", Article).Ferry();
        var own = FieldSite.OfOne("int", "3").With("articles/ferry.yml", "title: Ferry\nbyline: ada-byron\npublished: 2024-05-31\nown: 3\n" + Article).Ferry();

        Assert.IsNotType<Article>(own);
        Assert.All(
            typeof(Article).GetProperties().Where(static property => property.Name != "Byline"),
            property => Assert.Equal(property.GetValue(plain), property.GetValue(own)));
        Assert.Equal(plain.Byline.ToString(), own.Byline.ToString());
    }

    [Fact]
    public void A_partial_of_the_project_adds_members() => LoadedSite.Of(FieldSite.OfOne("{ type: int, description: 'Minutes, < 60.' }", "3") with
    {
        Code = """
            namespace Site.Content;

            public sealed partial record SiteArticle
            {
                /// <summary>For a teaser.</summary>
                public string Reading => $"{Own} min";
            }

            static class Use
            {
                static string? First => Articles.All[0].Reading + Articles.Ferry.Reading + Articles.Find("x")?.Reading;
                static int? Built => new SiteArticle { Id = "a", Slug = "a", Title = "A", Own = 3 }.Own;
                static bool Is(Masthead.Article article) => article is SiteArticle { Own: > 3 };
            }
            """,
    });

    [Fact]
    public void A_site_without_declarations_has_the_librarys_records()
    {
        var site = FieldSite.Of("publisher: P\n", "");

        Assert.IsType<Article>(site.Ferry());
        Assert.DoesNotContain(site.Generate().GeneratedSources, static source => source.HintName.StartsWith("Fields/", StringComparison.Ordinal));
    }

    private static string Scale(object value) => string.Create(CultureInfo.InvariantCulture, $"{value}");

    private static bool IsNullable(object record, string name)
    {
        var property = record.GetType().GetProperty(name)!;
        return property.PropertyType.IsValueType
            ? Nullable.GetUnderlyingType(property.PropertyType) is not null
            : new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;
    }
}
