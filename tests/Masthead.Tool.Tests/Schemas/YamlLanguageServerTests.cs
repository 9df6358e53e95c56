using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Masthead.Tool.Tests.Server;

namespace Masthead.Tool.Tests.Schemas;

/// <summary>The schemas that <c>masthead schema</c> writes, in yaml-language-server itself.</summary>
public sealed partial class YamlLanguageServerTests(YamlLanguageServer yaml) : IClassFixture<YamlLanguageServer>
{
    private const string Article = "# yaml-language-server: $schema=../.schema/article.schema.json\n";

    private const string Author = "# yaml-language-server: $schema=../.schema/author.schema.json\n";

    private const string Publication = "# yaml-language-server: $schema=.schema/masthead.schema.json\n";

    private static ToolSite Site() => new(
        ("content/masthead.yml", "publisher: The Daily Harbour\nsections: { harbour: The Harbour }\ndisclaimers: { views: 'These are the views of {author}.' }\nfields: { articles: { mood: { type: enum, values: [calm, stormy] } } }\n"),
        ("content/authors/ada-byron.yml", "name: Ada Byron\njobTitle: Reporter\n"),
        ("content/articles/ferry.yml", "title: Ferry\nbyline: ada-byron\ntags: [fog]\n"));

    [Theory]
    [InlineData("content/articles/quay.yml", Article + "title: T\nbyline: |\n", "ada-byron: Ada Byron, Reporter")]
    [InlineData("content/articles/quay.yml", Article + "title: T\nbyline:\n  - |\n", "ada-byron: Ada Byron, Reporter")]
    [InlineData("content/articles/quay.yml", Article + "title: T\ntranslators: [|]\n", "ada-byron: Ada Byron, Reporter")]
    [InlineData("content/articles/quay.yml", Article + "title: T\ndisclaimers: [|]\n", "views: These are the views of {author}.")]
    [InlineData("content/articles/quay.yml", Article + "title: T\nsection: |\n", "harbour: The Harbour")]
    [InlineData("content/articles/quay.yml", Article + "title: T\ntags: [|]\n", "fog: ")]
    [InlineData("content/articles/quay.yml", Article + "title: T\nmood: |\n", "stormy: ")]
    [InlineData("content/articles/quay.yml", Article + "title: T\neditorNotes:\n  - kind: |\n", "correction: ")]
    [InlineData("content/articles/quay.yml", Article + "title: T\nst|", "standfirst: **standfirst**: the sentence or two under the title")]
    [InlineData("content/articles/quay.yml", Article + "title: T\neditorNotes:\n  - kind: correction\n    w|", "was: **was**: what stood there before a correction")]
    [InlineData("content/authors/lin.yml", Author + "na|", "name: **name**: as it is printed")]
    [InlineData("content/authors/lin.yml", Author + "name: Lin\nrelation: |\n", "freelance: ")]
    [InlineData("content/authors/all.yml", Author + "lin:\n  name: Lin\n  relation: |\n", "freelance: ")]
    [InlineData("content/authors/all.yml", Author + "- name: Lin\n  relation: |\n", "freelance: ")]
    [InlineData("content/masthead.yml", Publication + "policy:\n  emails: |\n", "publish: ")]
    public async Task Completion(string path, string text, string expected)
    {
        await using var client = await OpenAsync(Site());
        var offered = (await client.AskAtAsync("textDocument/completion", path, text))!;
        Assert.Contains((offered as JsonArray ?? offered["items"]!.AsArray()).Select(static item => $"{item!["label"]}: {item["documentation"]?["value"] ?? item["documentation"]}"), item => item.StartsWith(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("content/articles/quay.yml", Article + "title: T\nembar|go: 2024-05-31\n", "when it may be out")]
    [InlineData("content/articles/quay.yml", Article + "title: T\nlast-mod|: 2024-05-31\n", "when it last changed in substance")]
    [InlineData("content/authors/lin.yml", Author + "name: Lin\nrela|tion: staff\n", "how the author stands to the publication")]
    [InlineData("content/masthead.yml", Publication + "time|Zone: UTC\n", "where dates without an offset are meant")]
    public async Task Hover(string path, string text, string expected)
    {
        await using var client = await OpenAsync(Site());
        Assert.Contains(expected, (string)(await client.AskAtAsync("textDocument/hover", path, text))!["contents"]!["value"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content/articles/quay.yml", Article + "title: 1984\nkind: analisys\nbylne: ada\n", "2:6 Value is not accepted. Valid values: \"news\"", "3:0 Property bylne is not allowed.")]
    [InlineData("content/articles/quay.yml", Article + "title: T\npublished: soon\ndraft: yes\nai: yes\n", "2:11 Write it as 2024-05-31", "3:7 It takes true or false", "4:4 It takes keys and values.")]
    [InlineData("content/articles/quay.yml", Article + "Title: 1984\nkind: Advertiser-Content\nbyline: [ada-byron, Somebody Else]\npub_date: 2024-05-31\ntags: fog, 12\nx-anything: 1\n")]
    [InlineData("content/authors/all.yml", Author + "lin:\n  name: Lin\n  relaton: x\n", "3:2 Property relaton is not allowed.")]
    [InlineData("content/authors/all.yml", Author + "team:\n  - name: Lin\n    relation: gest\n", "3:14 Value is not accepted. Valid values: \"staff\"")]
    [InlineData("content/authors/all.yml", Author + "title: Our team\npeople: [{ full_name: Lin, github: lin }]\n")]
    [InlineData("content/masthead.yml", Publication + "publisher: P\ndisclaimer: {}\n", "2:0 Property disclaimer is not allowed.")]
    public async Task Diagnostics(string path, string text, params string[] expected)
    {
        await using var client = await OpenAsync(Site());
        await client.DidOpenAsync(path, text);
        var found = await client.FoundAsync(path, expected.Length);
        Assert.Equal(expected.Length, found.Length);
        Assert.All(expected.Zip(found), static pair => Assert.StartsWith(pair.First, pair.Second, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_author_who_is_new_is_offered_as_soon_as_the_schema_is_written_again()
    {
        var site = Site();
        await using var client = await OpenAsync(site);
        const string Text = Article + "title: T\nbyline: |\n";
        Assert.DoesNotContain("lin-wei", (await client.AskAtAsync("textDocument/completion", "content/articles/quay.yml", Text))!.ToJsonString(), StringComparison.Ordinal);

        site.Write("content/authors/lin-wei.yml", "name: Lin Wei\n");
        Assert.Equal(0, (await site.RunAsync("schema")).ExitCode);
        await client.WrittenAsync(site.PathOf("content/.schema/article.schema.json"));
        Assert.Contains("lin-wei", (await client.AskAtAsync("textDocument/completion", "content/articles/quay.yml", Text))!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_that_the_guide_shows_finds_its_schema()
    {
        var block = FileOfGuide().Match(File.ReadAllText(Path.Combine(Repository.Root, "docs", "guide", "editors.md")));
        await using var client = await OpenAsync(Site());
        await client.DidOpenAsync(block.Groups["path"].Value, block.Groups["text"].Value + "relaton: x\n");
        Assert.Equal(["4:0 Property relaton is not allowed."], await client.FoundAsync(block.Groups["path"].Value, 1));
    }

    private async Task<SchemaClient> OpenAsync(ToolSite site)
    {
        Assert.SkipWhen(yaml.Lack is not null, yaml.Lack ?? "");
        Assert.Equal(0, (await site.RunAsync("schema")).ExitCode);
        return new SchemaClient(site, await yaml.OpenAsync(site.Folder));
    }

    [GeneratedRegex("`(?<path>content/[^`]+)`\n```yaml\n(?<text># yaml-language-server.*?)```", RegexOptions.Singleline)]
    private static partial Regex FileOfGuide();

    /// <summary>The client of a site, which goes with it.</summary>
    private sealed class SchemaClient(ToolSite site, LspClient client) : IAsyncDisposable
    {
        private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);

        public Task<JsonNode?> AskAtAsync(string method, string path, string marked) => client.AskAtAsync(method, site.PathOf(path), marked);

        public Task DidOpenAsync(string path, string text)
        {
            texts[path] = text;
            return client.DidOpenAsync(site.PathOf(path), text);
        }

        public Task WrittenAsync(string file) => client.TellAsync("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = LspClient.UriOf(file), type = 2 } } });

        /// <summary>What is told of a file, by place: it comes a moment later. On a busy machine the server may look at a text before its schema is there, and then looks no more until somebody types.</summary>
        public async Task<string[]> FoundAsync(string path, int atLeast)
        {
            var file = site.PathOf(path);
            for (var i = 1; i <= 1200 && (!client.Told.Contains(file) || client.DiagnosticsOf(file).Count < atLeast); i++)
            {
                await Task.Delay(50, TestContext.Current.CancellationToken);
                if (i % 100 == 0)
                    await client.DidChangeAsync(file, texts[path]);
            }

            return [.. client.DiagnosticsOf(file).Select(static found => $"{found!["range"]!["start"]!["line"]}:{found["range"]!["start"]!["character"]} {found["message"]}").Order(StringComparer.Ordinal)];
        }

        public async ValueTask DisposeAsync()
        {
            await client.AskAsync("shutdown", null);
            await client.TellAsync("exit", null);
            await client.DisposeAsync();
            site.Dispose();
        }
    }
}
