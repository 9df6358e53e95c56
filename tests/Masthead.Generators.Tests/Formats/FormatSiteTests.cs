extern alias runtime;

using System.Collections;
using Masthead.Generators.Tests.Harness;

using runtime::Masthead;

// Outside Masthead's namespace, where the vocabularies would be the generator's own.
namespace GeneratedCode;

/// <summary>One site, written in three formats: the same records come of it.</summary>
public sealed class FormatSiteTests
{
    private const string Yaml = """
        ---
        title: "The bell: 007"
        alternativeTitle: 2024
        aliases: [/old/bell]
        kind: analysis
        language: en-GB
        byline:
          - ada
          - { name: Lin Wei, jobTitle: editor, place: Moscow }
        published: 2024-05-31T18:30:00+02:00
        updated: 2024-06-01
        status: published
        tags: [harbour, "18:30", no]
        dateline: { place: Quay, date: 2024-05-31 }
        editorNotes:
          - { kind: correction, text: "It rings.\nTwice.", date: 2024-06-01, position: top }
          - kind: update
            text: 'C:\bell "old"'
            date: 2024-06-01
        images:
          - { src: /bell.jpg, alt: "Bell é 🔔", credit: Ada Byron, width: 1200 }
        ai: { extent: assistive, humanReview: true, responsible: Lin Wei }
        standfirst:
        ---

        It rings.

        +++
        { no keys }
        ---
        """;

    private const string Toml = """"
        +++
        # a comment
        title = "The bell: 007"
        alternativeTitle = 2024
        aliases = [
          "/old/bell", # one
        ]
        kind = 'analysis'
        language = "en-GB"
        byline = ["ada", { name = "Lin Wei", jobTitle = "editor", place = "Moscow" }]
        published = 2024-05-31T18:30:00+02:00
        updated = 2024-06-01
        status = "published"
        tags = ["harbour", "18:30", "no"]
        dateline.place = "Quay"
        dateline.date = 2024-05-31
        standfirst = ""

        [[editorNotes]]
        kind = "correction"
        text = """
        It rings.
        Twice."""
        date = 2024-06-01
        position = "top"

        [[editorNotes]]
        kind = "update"
        text = 'C:\bell "old"'
        date = 2024-06-01

        [[images]]
        src = "/bell.jpg"
        alt = "Bell \u00e9 \U0001F514"
        credit = "Ada Byron"
        width = 1_200

        [ai]
        extent = "assistive"
        humanReview = true
        responsible = "Lin Wei"
        +++

        It rings.

        +++
        { no keys }
        ---
        """";

    private const string Json = """
        {
          "title": "The bell: 007",
          "alternativeTitle": 2024,
          "aliases": ["/old/bell"],
          "kind": "analysis", "language": "en-GB",
          "byline": ["ada", { "name": "Lin Wei", "jobTitle": "editor", "place": "Moscow" }],
          "published": "2024-05-31T18:30:00+02:00",
          "updated": "2024-06-01",
          "status": "published",
          "tags": ["harbour", "18:30", "no"],
          "dateline": { "place": "Quay", "date": "2024-05-31" },
          "editorNotes": [
            { "kind": "correction", "text": "It rings.\nTwice.", "date": "2024-06-01", "position": "top" },
            { "kind": "update", "text": "C:\\bell \"old\"", "date": "2024-06-01" }
          ],
          "images": [{ "src": "\/bell.jpg", "alt": "Bell \u00e9 \ud83d\udd14", "credit": "Ada Byron", "width": 1200 }],
          "ai": { "extent": "assistive", "humanReview": true, "responsible": "Lin Wei" },
          "standfirst": null
        }

        It rings.

        +++
        { no keys }
        ---
        """;

    /// <summary>Properties in which the articles differ, since they lie in different files.</summary>
    private static readonly string[] OfTheFile = ["Id", "Slug", "Url", "Translations", "Aliases"];

    [Fact]
    public async Task Articles_are_equal()
    {
        var site = TestSite.Of(("articles/yaml.md", Yaml), ("articles/toml.md", Toml), ("articles/json.md", Json), ("authors/ada.yml", "name: Ada Byron\nurl: /ada\n"), ("masthead.yml", "publisher: The Quay\n"));
        var loaded = LoadedSite.Of(site, BodyPacks.Of(site));
        var yaml = loaded.Article("Yaml");

        Assert.Equal("The bell: 007", yaml.Title);
        Assert.Equal("It rings.\n\n+++\n{ no keys }\n---", yaml.Body.Text);
        foreach (var other in (Article[])[loaded.Article("Toml"), loaded.Article("Json")])
        {
            foreach (var property in typeof(Article).GetProperties().Where(static property => !OfTheFile.Contains(property.Name)))
                Assert.Equal(Shown(property.GetValue(yaml)), Shown(property.GetValue(other)));
            Assert.Equal(yaml.Aliases, other.Aliases);
        }

        // They share an alias: that, and nothing else.
        Assert.DoesNotContain(await site.AnalyzeAsync(), static diagnostic => diagnostic.Id != "MH4008" && diagnostic.Severity > Microsoft.CodeAnalysis.DiagnosticSeverity.Info);
    }

    [Theory]
    [InlineData("authors/ada.toml", "name = \"Ada Byron\"\nbio = \"\"\"\nShe wrote.\nAnd rowed.\"\"\"\nsameAs = [\"https://one.example\"]\n[image]\nsrc = \"/a.jpg\"\n")]
    [InlineData("authors/ada.json", "{\"name\": \"Ada Byron\", \"bio\": \"She wrote.\\nAnd rowed.\", \"sameAs\": [\"https://one.example\"], \"image\": {\"src\": \"/a.jpg\"}}")]
    [InlineData("authors/ada.md", "+++\nname = \"Ada Byron\"\nsameAs = \"https://one.example\"\nimage = \"/a.jpg\"\n+++\n\nShe wrote.\nAnd rowed.\n")]
    [InlineData("authors/ada.md", "{\"name\": \"Ada Byron\", \"sameAs\": \"https://one.example\", \"image\": \"/a.jpg\"}\n\nShe wrote.\nAnd rowed.\n")]
    [InlineData("authors/all.toml", "[ada]\nname = \"Ada Byron\"\nbio = \"She wrote.\\nAnd rowed.\"\nsameAs = [\"https://one.example\"]\nimage.src = \"/a.jpg\"\n")]
    [InlineData("authors/all.json", "{\"ada\": {\"name\": \"Ada Byron\", \"bio\": \"She wrote.\\nAnd rowed.\", \"sameAs\": [\"https://one.example\"], \"image\": \"/a.jpg\"}}")]
    [InlineData("authors/all.json", "[{\"id\": \"ada\", \"name\": \"Ada Byron\", \"bio\": \"She wrote.\\nAnd rowed.\", \"sameAs\": [\"https://one.example\"], \"image\": \"/a.jpg\"}]")]
    [InlineData("authors/all.toml", "[[authors]]\nid = \"ada\"\nname = \"Ada Byron\"\nbio = \"She wrote.\\nAnd rowed.\"\nsameAs = [\"https://one.example\"]\nimage = \"/a.jpg\"\n")]
    public void An_author_is_the_same(string path, string text)
    {
        var authors = LoadedSite.Of(TestSite.Of((path, text), ("articles/bell.yml", "title: The bell\nbyline: ada\n"))).Member<IEnumerable<Author>>("Authors.All");

        var ada = Assert.Single(authors);
        Assert.Equal(("ada", "Ada Byron", "She wrote.\nAnd rowed.", "https://one.example", "/a.jpg"), (ada.Id, ada.Name, ada.Bio, ada.SameAs[0], ada.Image));
    }

    [Theory]
    [InlineData("2024-05-31T18:30:00", 16)]
    [InlineData("2024-05-31 18:30:00", 16)]
    [InlineData("2024-05-31T18:30:00Z", 18)]
    [InlineData("2024-05-31T18:30:00+02:00", 16)]
    public void A_date_of_TOML_without_an_offset_is_in_the_publication_s_zone(string date, int hour)
    {
        var site = TestSite.Of(("articles/bell.md", $"+++\ntitle = \"The bell\"\npublished = {date}\n+++\n"), ("masthead.yml", "timeZone: Europe/Oslo\n"));

        Assert.Equal(new DateTimeOffset(2024, 5, 31, hour, 30, 0, TimeSpan.Zero), LoadedSite.Of(site).Article("Bell").Published!.Value.ToUniversalTime());
    }

    [Theory]
    [InlineData("+++\ntitle = \"The bell\" # sesame\neditorNotes = [{kind = \"internal\", text = \"sesame\"}]\nx-mine = \"sesame\"\nsources = [{descriptor = \"a pilot\", anonymity = {reason = \"sesame\"}}]\n# sesame\n+++\nIt rings.\n")]
    [InlineData("{\"title\": \"The bell\", \"editorNotes\": [{\"kind\": \"internal\", \"text\": \"sesame\"}], \"x-mine\": \"sesame\",\n\"sources\": [{\"descriptor\": \"a pilot\", \"anonymity\": {\"reason\": \"sesame\"}}]}\nIt rings.\n")]
    [InlineData("{\"title\": \"The bell\"}, \"editorNote\": \"sesame\" }\nIt rings.\n")]
    [InlineData("{\"title\": \"The bell\", // sesame }\n\"x\": \"sesame\"\n}\nIt rings.\n")]
    [InlineData("{\"title\": \"The bell\",\n\"x\": \"sesame\n}\nIt rings.\n")]
    [InlineData("{\"title\": \"The bell\" } \n\"x\": \"sesame\"\n}\nIt rings.\n")]
    [InlineData("{'title': 'The } bell', 'x': 'sesame'}\nIt rings.\n")]
    [InlineData("+++\ntitle = \"The bell\"\nx = sesame\n")]
    [InlineData("---json\n{\"title\": \"The bell\", \"x\": \"sesame\"}\n---\nIt rings.\n")]
    public void What_is_not_to_be_published_is_not_compiled_in(string text)
    {
        Secrets.AssertNowhere(TestSite.Of(("articles/bell.md", text)), "sesame");
        Secrets.AssertNowhere(TestSite.Of(("articles/bell.md", text)) with { IncludesDrafts = true }, "sesame");
    }

    /// <summary>All that a value holds, as text.</summary>
    private static string Shown(object? value) => value switch
    {
        null => "",
        string text => text,
        ArticleBody body => body.Text,
        IEnumerable items => string.Join("|", items.Cast<object>().Select(Shown)),
        _ => value.ToString()!,
    };
}
