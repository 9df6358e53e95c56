using System.Text.Json.Nodes;
using Masthead.Package.Tests.Guide;

namespace Masthead.Package.Tests;

/// <summary>A minimal API that gives articles, with fields of the site's own, and what docs/guide/json.md shows of it.</summary>
public sealed class JsonConsumerTests(PackedPackage package)
{
    private static readonly GuidePage Guide = GuidePage.Read("docs/guide/json.md");

    [Fact]
    public async Task A_minimal_API_writes_what_the_guide_shows_and_nothing_of_a_related_piece_under_embargo()
    {
        var site = package.Consumer("json");
        site.WriteProject(Program(), sdk: "Microsoft.NET.Sdk.Web");
        site.Write("content/masthead.yml", """
            publisher: The Quay
            permalink: /articles/{slug}
            sections: [Harbour]
            disclaimers: { views: { kind: views, text: 'The views are those of {author}.' } }
            fields: { articles: { mood: { values: [calm, rough-sea] }, related: article, further: list of article, box: { fields: { to: article } } } }
            """);
        site.Write("content/authors/ada-byron.yml", "name: Ada Byron\nbio: Covers the harbour.\n");
        site.Write("content/articles/harbour/ferry.md", """
            ---
            title: The ferry returns
            standfirst: At last.
            section: Harbour
            tags: [Ferry]
            byline: ada-byron
            published: 2024-05-31
            editorNotes: { kind: correction, text: It is one pier., was: two, now: one, date: 2024-06-01, position: top }
            disclaimers: views
            mood: rough-sea
            related: harbour/deal
            further: [harbour/deal]
            box: { to: harbour/deal }
            ---
            It crosses again.
            """);
        site.Write("content/articles/harbour/ferry.de.md", "---\ntitle: Die Fähre fährt\nslug: faehre\nbyline: ada-byron\npublished: 2024-05-30\n---\nWieder.\n");
        site.Write("content/articles/harbour/deal.md", "---\ntitle: The secret deal\nbyline: ada-byron\npublished: 2024-05-30\npublishDate: 9999-01-01\n---\nThe secret sum.\n");

        (await site.BuildAsync("-p:MastheadProfile=off")).Succeeds();
        var lines = (await site.RunAsync()).Split('\n');
        Assert.Equal(4, lines.Length);
        Assert.All(lines, static line => Assert.DoesNotContain("secret", line, StringComparison.OrdinalIgnoreCase));

        var (all, one, notices, generated) = (JsonNode.Parse(lines[0])!.AsArray(), JsonNode.Parse(lines[1])!, JsonNode.Parse(lines[2])!, JsonNode.Parse(lines[3])!);
        Assert.Equal(["harbour/ferry", "harbour/ferry.de"], all.Select(static article => (string?)article!["id"]));
        Assert.True(JsonNode.DeepEquals(all[0], one), lines[0]);
        Assert.Equal("RoughSea", (string?)one["mood"]);
        Assert.Equal("""[{"id":"harbour/deal","language":"en"}]""", one["further"]!.ToJsonString());
        Assert.Equal("EditorNote", (string?)notices[0]!["$type"]);

        // Without what the site adds it is what the library's own record says.
        foreach (var own in (string[])["mood", "related", "further", "box"])
            one.AsObject().Remove(own);
        Assert.True(JsonNode.DeepEquals(generated, one), lines[3]);
        AssertShows(JsonNode.Parse(Guide.In("json").Single()), one, "article");
    }

    /// <summary>The page's endpoints and its context; started on a free port, it prints what its addresses answer, a line each.</summary>
    private static string Program()
    {
        var (endpoints, context) = (Guide.In("csharp").First(), Guide.In("csharp").Last());
        var declaration = context.IndexOf('[', StringComparison.Ordinal);
        return $$"""
            {{context[..declaration]}}
            using Site.Content;

            var builder = WebApplication.CreateBuilder();
            builder.Logging.ClearProviders();
            builder.Services.AddSingleton(TimeProvider.System);
            var app = builder.Build();
            app.Urls.Add("http://127.0.0.1:0");
            {{endpoints}}
            app.MapGet("/notices", static () => Articles.Harbour.Ferry.NoticesAt(Position.Top));
            await app.StartAsync();
            using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
            foreach (var address in (string[])["/articles.json", "/articles/ferry.json", "/notices"])
                Console.WriteLine(await client.GetStringAsync(address));
            Console.WriteLine(JsonSerializer.Serialize(Articles.Harbour.Ferry, SiteJson.Default.Article));
            await app.StopAsync();

            {{context[declaration..]}}
            """;
    }

    /// <summary>All that is shown is written, in the same order; of an author the page shows the first words alone.</summary>
    private static void AssertShows(JsonNode? shown, JsonNode? written, string path)
    {
        switch (shown)
        {
            case JsonObject map:
                var keys = written!.AsObject().Select(static pair => pair.Key);
                Assert.Equal(map.Select(static pair => pair.Key), path.EndsWith(".author", StringComparison.Ordinal) ? keys.Take(map.Count) : keys);
                foreach (var (key, value) in map)
                    AssertShows(value, written[key], $"{path}.{key}");
                break;
            case JsonArray list:
                Assert.Equal(list.Count, written!.AsArray().Count);
                for (var i = 0; i < list.Count; i++)
                    AssertShows(list[i], written[i], path);
                break;
            default:
                Assert.Equal((path, shown?.ToJsonString()), (path, written?.ToJsonString()));
                break;
        }
    }
}
