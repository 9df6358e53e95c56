using System.Text.Json;
using System.Text.Json.Serialization;

namespace Masthead.Tests;

/// <summary>Records as JSON: all that is said about a piece, and nothing of another one. docs/guide/json.md says so to users.</summary>
public sealed partial class JsonTests
{
    private static readonly JsonSerializerOptions Reflection = new(JsonSerializerDefaults.Web);

    private static readonly JsonSerializerOptions Generated = Records.Default.Options;

    public static TheoryData<bool> Ways => [false, true];

    /// <summary>A piece and its translation lead to each other; a related one is under embargo.</summary>
    private static Review Ferry
    {
        get
        {
            var (english, german) = (null as Review, null as Article);
            var embargoed = new ArticleRef("deal", "en", static () => new Article { Id = "deal", Slug = "deal", Title = "The secret deal", Published = DateTimeOffset.MaxValue });
            var ada = new Author { Id = "ada", Name = "Ada Byron", Relation = AuthorRelation.Freelance };
            english = new Review
            {
                Id = "ferry",
                Slug = "ferry",
                Title = "Ferry",
                Kind = ArticleKind.Opinion,
                Status = PublicationStatus.Retracted,
                Published = new DateTimeOffset(2024, 5, 31, 0, 0, 0, TimeSpan.Zero),
                Byline = new Byline { Credits = [new Credit(ada, CreditRole.Photographer, "Oslo")], Segments = [new("By "), new("Ada Byron", ada)] },
                EditorNotes = [new EditorNote { Kind = EditorNoteKind.Correction, Text = "One pier.", Was = "two", Now = "one", Position = Position.Top }],
                Disclaimers = [new Disclaimer { Kind = DisclaimerKind.Views, Id = "views", Text = "Ours.", Position = Position.Top }],
                Tags = [new Tag("sea", "Sea")],
                Translations = [new ArticleRef("ferry.de", "de", () => german!)],
                Body = new ArticleBody("Text.", BodyFormat.Markdown),
                Related = embargoed,
                Further = [embargoed],
                Box = new ReviewBox { Link = embargoed, Links = [embargoed] },
            };
            german = new Article { Id = "ferry.de", Slug = "ferry", Title = "Fähre", Translations = [new ArticleRef("ferry", "en", () => english)] };
            return english;
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void An_article_is_all_that_is_said_about_it(bool isGenerated)
    {
        var json = JsonSerializer.SerializeToElement<Article>(Ferry, Options(isGenerated));

        Assert.Equal(
            [
                "id", "slug", "title", "alternativeTitle", "url", "hasPage", "isPage", "isUnlisted", "noIndex", "noSitemap", "aliases", "standfirst", "kind", "ownKind", "section", "language", "translations", "dateline", "byline", "published", "updated", "status",
                "hasErrors", "errors", "editorNotes", "disclaimers", "sources", "topics", "images", "syndication", "sponsorship", "ai", "isAccessibleForFree", "tags", "body",
            ],
            json.EnumerateObject().Select(static property => property.Name));
        Assert.Equal("""[{"id":"ferry.de","language":"de"}]""", json.GetProperty("translations").GetRawText());
        Assert.Equal("""{"text":"Text.","format":"Markdown"}""", json.GetProperty("body").GetRawText());
        Assert.Equal("""[{"id":"sea","name":"Sea"}]""", json.GetProperty("tags").GetRawText());
        Assert.Equal(("Opinion", "Retracted"), (json.GetProperty("kind").GetString(), json.GetProperty("status").GetString()));
        Assert.Equal("2024-05-31T00:00:00+00:00", json.GetProperty("published").GetString());

        var credit = json.GetProperty("byline").GetProperty("credits")[0];
        Assert.Equal(("Photographer", "Oslo", "Freelance"), (credit.GetProperty("role").GetString(), credit.GetProperty("place").GetString(), credit.GetProperty("author").GetProperty("relation").GetString()));
        Assert.Equal("Ada Byron", json.GetProperty("byline").GetProperty("segments")[1].GetProperty("author").GetProperty("name").GetString());
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_reference_is_an_id_and_a_language_wherever_it_stands(bool isGenerated)
    {
        var json = JsonSerializer.SerializeToElement(Ferry, Options(isGenerated));

        const string Deal = """{"id":"deal","language":"en"}""";
        Assert.Equal(Deal, json.GetProperty("related").GetRawText());
        Assert.Equal($"[{Deal}]", json.GetProperty("further").GetRawText());
        Assert.Equal($$"""{"link":{{Deal}},"links":[{{Deal}}]}""", json.GetProperty("box").GetRawText());
        Assert.DoesNotContain("secret", json.GetRawText(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Notices_keep_what_is_said_of_their_kind_alone(bool isGenerated) =>
        Assert.Equal(
            """[{"$type":"EditorNote","kind":"Correction","label":null,"date":null,"by":null,"was":"two","now":"one","text":"One pier.","position":"Top"},"""
            + """{"$type":"Disclaimer","id":"views","kind":"Views","text":"Ours.","position":"Top"}]""",
            JsonSerializer.Serialize(Ferry.NoticesAt(Position.Top), Options(isGenerated)));

    [Theory]
    [MemberData(nameof(Ways))]
    public void Whatever_a_text_holds_it_is_written_to_its_end(bool isGenerated)
    {
        using var json = JsonDocument.Parse(JsonSerializer.SerializeToUtf8Bytes<Article>(Ferry with { Title = "\uD83D \0 \u2028 <script>" }, Options(isGenerated)));

        Assert.Equal("\uFFFD \0 \u2028 <script>", json.RootElement.GetProperty("title").GetString());
    }

    [Fact]
    public void Neither_equality_nor_print_follows_a_reference()
    {
        var (ferry, twin) = (Ferry, Ferry);

        Assert.Equal(ferry, twin);
        Assert.Equal(ferry.GetHashCode(), twin.GetHashCode());
        Assert.Contains("Related = deal", ferry.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", ferry.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_is_asked_for_what_is_out()
    {
        Assert.Null(Ferry.Related.FindPublished(TimeProvider.System));
        Assert.Equal("Fähre", Ferry.Translations[0].FindPublished(TimeProvider.System)?.Title);
        Assert.Equal("The secret deal", Ferry.Related.Value.Title);
    }

    [Fact]
    public void Every_enumeration_is_written_by_name() =>
        Assert.All(
            typeof(Article).Assembly.GetExportedTypes().Where(static type => type.IsEnum && type.Namespace == "Masthead" && !type.IsDefined(typeof(FlagsAttribute), inherit: false)),
            static type => Assert.Equal($"\"{Enum.GetName(type, Enum.GetValues(type).GetValue(0)!)}\"", JsonSerializer.Serialize(Enum.GetValues(type).GetValue(0), type)));

    private static JsonSerializerOptions Options(bool isGenerated) => isGenerated ? Generated : Reflection;

    /// <summary>As generated code declares one.</summary>
    public sealed record Review : Article
    {
        public required ArticleRef Related { get; init; }

        public ValueList<ArticleRef> Further { get; init; }

        public ReviewBox? Box { get; init; }
    }

    public sealed record ReviewBox
    {
        public ArticleRef? Link { get; init; }

        public ValueList<ArticleRef> Links { get; init; }
    }

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
    [JsonSerializable(typeof(Review))]
    [JsonSerializable(typeof(ArticleList))]
    [JsonSerializable(typeof(ValueList<Notice>))]
    private sealed partial class Records : JsonSerializerContext;
}
