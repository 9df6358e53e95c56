using System.Text.Json.Nodes;
using Json.Schema;
using Masthead.Content.Schemas;

namespace Masthead.Generators.Tests.Schemas;

/// <summary>What schemas offer and refuse.</summary>
public sealed class SchemaContentTests
{
    private static readonly (string Path, string Text)[] Files =
    [
        ("masthead.yml", """
            publisher: The Daily Harbour
            sections: { harbour: The Harbour, town: Town }
            disclaimers: { views: "The views are those of {author}." }
            agencies: { coastwire: { name: Coastwire, country: NO } }
            kinds: { dispatch: { is: news, name: a dispatch } }
            roles: { podcastHost: { is: with, label: hosted by } }
            ignoreKeys: { articles: [layout, 'og_*', status] }
            fields:
              types: { mood: { values: [calm, stormy] } }
              articles:
                readingTime: { type: int, min: 1, max: 60, description: How many minutes it takes. }
                mood: mood
                route: { type: object, fields: { from: string, by: author } }
                stops: list of string
              authors: { desk: { type: enum, values: [news, sport] } }
            collections: { reviews: { fields: { rating: { type: decimal, max: 5 }, mood: int } } }
            """),
        ("articles/ferry.yml", "title: Ferry\ntags: [fog, ferry]\nbyline: ada-byron\n"),
        ("articles/quay.md", "---\ntitle: Quay\ntags: quay\n---\nText.\n"),
        ("authors/ada-byron.yml", "name: Ada Byron\njobTitle: { en: Reporter, de: Reporterin }\n"),
        ("authors.yml", "lin-wei: { name: Lin Wei }\n"),
    ];

    private static readonly SchemaOfSite Site = new(Files);

    /// <summary>What a key means is read in an editor, which knows no page beside it.</summary>
    [Fact]
    public void Links_lead_to_the_guide_from_anywhere() =>
        Assert.All(Site.Bytes.Values, static schema => Assert.DoesNotMatch(@"\]\((?!https://)", System.Text.Encoding.UTF8.GetString(schema)));

    [Theory]
    [InlineData("authors", "ada-byron|lin-wei", "Ada Byron, Reporter|Lin Wei")]
    [InlineData("disclaimers", "views", "The views are those of {author}.")]
    [InlineData("sections", "harbour|town", "The Harbour|Town")]
    [InlineData("tags", "ferry|fog|quay", null)]
    [InlineData("agencies", "coastwire", "Coastwire, NO")]
    public void It_offers_what_the_site_has(string names, string expected, string? meanings)
    {
        var offered = Definition("site." + names)["anyOf"]![0]!;
        Assert.Equal(expected, string.Join('|', offered["enum"]!.AsArray().Select(static name => (string?)name)));
        Assert.Equal(meanings, offered["markdownEnumDescriptions"] is { } described ? string.Join('|', described.AsArray().Select(static text => (string?)text)) : null);
    }

    [Theory]
    [InlineData("kind: dispatch")]
    [InlineData("kind: Advertiser-Content")]
    [InlineData("podcastHost: lin-wei")]
    [InlineData("podcast_host: [lin-wei, { name: Ada }]")]
    [InlineData("byline: somebody-new")]
    [InlineData("disclaimers: [views, { kind: conflict, text: A cousin. }]")]
    [InlineData("section: elsewhere")]
    [InlineData("layout: post")]
    [InlineData("og_image: { any: thing }")]
    [InlineData("status: whatever")]
    [InlineData("x-anything: [1, 2]")]
    [InlineData("reading-time: 12")]
    [InlineData("mood: Stormy")]
    [InlineData("mood: 3")]
    [InlineData("route: { from: Quay, by: lin-wei }")]
    [InlineData("stops: one")]
    [InlineData("stops: [one, 2]")]
    [InlineData("rating: 4.5")]
    [InlineData("headline: 1984")]
    [InlineData("published: false")]
    [InlineData("date: { created: 2024-05-31, updated: 2024-06-01 }")]
    public void It_takes(string line) => Assert.Equal("", Site.FaultsIn("articles/ferry.yml", $"{line}\n"));

    [Theory]
    [InlineData("kind: dispach")]
    [InlineData("bylne: ada-byron")]
    [InlineData("reading-time: 0")]
    [InlineData("readingTime: long")]
    [InlineData("mood: angry")]
    [InlineData("route: { too: Quay }")]
    [InlineData("rating: 6")]
    [InlineData("draft: yes")]
    [InlineData("published: soon")]
    [InlineData("sources: Ruth Abara")]
    [InlineData("title: { en: Ferry }")]
    [InlineData("images: [{ src: a.jpg, width: wide }]")]
    [InlineData("editorNotes: { kind: correctoin, text: T }")]
    [InlineData("byline: [{ author: ada-byron, role: pilot }]")]
    public void It_refuses(string line) => Assert.NotEqual("", Site.FaultsIn("articles/ferry.yml", $"{line}\n"));

    [Theory]
    [InlineData("name: Ada\ndesk: Sport\n")]
    [InlineData("- name: Ada\n- { id: lin, fullName: Lin Wei }\n")]
    [InlineData("ada: { name: Ada }\nlin: { firstName: Lin, twitter_username: lin }\n")]
    [InlineData("authors:\n  ada: { name: Ada }\nversion: 2\n")]
    [InlineData("title: Our team\norder: 3\npeople: [{ name: Ada }]\n")]
    [InlineData("faculty: [{ name: Ada }]\nguests: [{ name: Lin }]\nsince: 1998\n")]
    [InlineData("- { title: Guests, people: [{ name: Ada }] }\n- ada: { name: Ada }\n")]
    [InlineData("name: { name: Somebody Called So }\nada: { name: Ada }\n")]
    [InlineData("author: { name: Ada, bio: A life. }\n")]
    [InlineData("name: Ada\nbio: { en: A life. }\n")]
    public void It_takes_a_file_of_authors(string text) => Assert.Equal("", Site.FaultsIn("authors.yml", text));

    [Theory]
    [InlineData("name: Ada\nrelaton: staff\n")]
    [InlineData("- { name: Ada, relation: gest }\n")]
    [InlineData("ada: { name: Ada, typ: person }\n")]
    [InlineData("ada: { name: Ada }\nlin: Lin Wei\n")]
    [InlineData("team: [{ name: Ada, type: robot }]\n")]
    public void It_refuses_a_file_of_authors(string text) => Assert.NotEqual("", Site.FaultsIn("authors.yml", text));

    [Fact]
    public void The_same_site_gives_the_same_bytes_whatever_the_order_of_its_files()
    {
        var again = new SchemaOfSite(Files.Reverse());
        Assert.All(Site.Bytes, schema => Assert.Equal(schema.Value, again.Bytes[schema.Key]));
        Assert.All(Site.Bytes.Values, static bytes => Assert.DoesNotContain((byte)'\r', bytes));
    }

    /// <summary>An editor drops a schema that leads to a file it has not.</summary>
    [Fact]
    public void Each_is_a_schema_of_draft_07_that_refers_to_itself_alone()
    {
        foreach (var bytes in Site.Bytes.Values)
        {
            using var document = System.Text.Json.JsonDocument.Parse(bytes);
            Assert.True(MetaSchemas.Draft7.Evaluate(document.RootElement).IsValid);
            var definitions = JsonNode.Parse(bytes)!["definitions"]!.AsObject();
            Assert.All(References(JsonNode.Parse(bytes)!), reference => Assert.True(definitions.ContainsKey(reference.Replace("#/definitions/", "", StringComparison.Ordinal)), reference));
            Assert.DoesNotContain("\"format\"", System.Text.Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void One_of_no_site_names_nobody()
    {
        var generic = SiteSchemas.Write(SchemaSite.Any).ToDictionary(static schema => schema.Name, static schema => System.Text.Encoding.UTF8.GetString(schema.Bytes));
        Assert.Equal([SiteSchemas.Articles, SiteSchemas.Authors, SiteSchemas.Publication], generic.Keys);
        Assert.All(generic.Values, static text => Assert.DoesNotContain("ada-byron", text, StringComparison.Ordinal));
    }

    [Fact]
    public void On_the_site_of_another_generator_front_matter_is_open()
    {
        var site = new SchemaOfSite([("masthead.yml", "dialect: hugo\n"), ("articles/ferry.yml", "title: T\n")]);
        Assert.Equal("", site.FaultsIn("articles/ferry.yml", "title: T\nkind: page\nmenu: { main: { weight: 3 } }\nwhatever: true\n"));
        Assert.NotEqual("", site.FaultsIn("masthead.yml", "dialect: hugoo\n"));
    }

    private static JsonNode Definition(string name) => JsonNode.Parse(Site.Bytes[SiteSchemas.Articles])!["definitions"]![name]!;

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(static pair => pair is { Key: "$ref", Value: JsonValue value } ? [(string)value!] : References(pair.Value)),
        JsonArray list => list.SelectMany(References),
        _ => [],
    };
}
