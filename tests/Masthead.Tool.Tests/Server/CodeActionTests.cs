using System.Text.Json.Nodes;
using Masthead.Content.Text;
using Masthead.Tool.Server.Documents;
using Masthead.Tool.Server.Protocol;

namespace Masthead.Tool.Tests.Server;

/// <summary>What mends a finding is offered where it stands, as edits that an editor carries out, in whatever file.</summary>
public sealed class CodeActionTests
{
    private const string Article = "---\ntitle: Ferries return\nbyline: ada-byrom\npublished: 2024-05-31\nsection: Quay\nkind: analisys\n---\nThey sail.\n";

    private static string Ferry(ToolSite site) => site.PathOf("content/articles/ferry.md");

    private static async Task<JsonArray> ActionsAsync(LspClient client, string path, int line, params string[] only) =>
        (await client.AskAsync("textDocument/codeAction", new { textDocument = new { uri = LspClient.UriOf(path) }, range = LspClient.RangeOf(line, 0, line, 99), context = only.Length > 0 ? (object)new { only, diagnostics = Array.Empty<object>() } : new { } }))!.AsArray();

    private static JsonNode Titled(JsonArray actions, string title) => Assert.Single(actions, action => action!["title"]!.GetValue<string>() == title)!;

    /// <summary>A text as an editor makes it of the edits of one document.</summary>
    private static string Carried(JsonNode action, string path, string text)
    {
        var edits = action["edit"]!["documentChanges"]!.AsArray().Single(change => change!["textDocument"]?["uri"]?.GetValue<string>() == LspClient.UriOf(path))!["edits"]!.AsArray();
        var lines = new LineMap(text);
        return TextChange.Apply(edits.Select(edit => new TextChange(new TextRange(At(edit!["range"]!["start"]!), At(edit["range"]!["end"]!)), edit["newText"]!.GetValue<string>())), text);

        int At(JsonNode place) => lines.OffsetOf(new LspPosition(place["line"]!.GetValue<int>(), place["character"]!.GetValue<int>()));
    }

    [Fact]
    public async Task A_near_word_is_offered_first_of_all()
    {
        using var site = ToolSite.Of(Article);
        await using var client = await LspClient.OpenAsync(site.Folder);
        var unsaved = Article.Replace("title", "# Unsaved\ntitle", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal);
        await client.DidOpenAsync(Ferry(site), unsaved);

        var action = Titled(await ActionsAsync(client, Ferry(site), 6), "Replace by 'analysis'");

        Assert.Equal(unsaved.Replace("analisys", "analysis", StringComparison.Ordinal), Carried(action, Ferry(site), unsaved));
        Assert.True(action["isPreferred"]!.GetValue<bool>());
        Assert.Equal("MH4003", action["diagnostics"]![0]!["code"]!.GetValue<string>());
        Assert.Equal(1, action["edit"]!["documentChanges"]![0]!["textDocument"]!["version"]!.GetValue<int>());
    }

    [Fact]
    public async Task An_edit_of_another_file_is_one_of_it()
    {
        using var site = ToolSite.Of(Article);
        await using var client = await LspClient.OpenAsync(site.Folder);

        var action = (await ActionsAsync(client, Ferry(site), 4)).First(action => action!["edit"]!["documentChanges"]![0]!["textDocument"]!["uri"]!.GetValue<string>() == LspClient.UriOf(site.PathOf("content/masthead.yml")))!;

        Assert.Equal("publisher: The Daily Harbour\nsections: [Harbour, Quay]\n", Carried(action, site.PathOf("content/masthead.yml"), site.Read("content/masthead.yml")));
        Assert.True(action["edit"]!["documentChanges"]![0]!["textDocument"]!.AsObject().ContainsKey("version"));
    }

    [Theory]
    [InlineData(true)]
    // As Neovim says it.
    [InlineData(null)]
    public async Task An_author_is_registered_in_a_file_of_their_own(bool? documentChanges)
    {
        var article = Article.Replace("ada-byrom", "Grace Hopper", StringComparison.Ordinal);
        using var site = ToolSite.Of(article);
        await using var client = await LspClient.OpenAsync(site.Folder, new { workspace = new { workspaceEdit = new { documentChanges, resourceOperations = (string[])["rename", "create"] } } });

        var action = (await ActionsAsync(client, Ferry(site), 2)).First(static action => action!["edit"]!["documentChanges"]?[0]!["kind"]?.GetValue<string>() == "create")!;

        var path = site.PathOf("content/authors/grace-hopper.yml");
        Assert.Equal(LspClient.UriOf(path), action["edit"]!["documentChanges"]![0]!["uri"]!.GetValue<string>());
        Assert.Contains("name: Grace Hopper\n", Carried(action, path, ""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_makes_no_files_is_offered_none()
    {
        using var site = ToolSite.Of(Article.Replace("ada-byrom", "Grace Hopper", StringComparison.Ordinal));
        await using var client = await LspClient.OpenAsync(site.Folder, new { });

        var actions = await ActionsAsync(client, Ferry(site), 2);

        Assert.NotEmpty(actions);
        Assert.All(actions, static action => Assert.NotNull(action!["edit"]!["changes"]));
    }

    [Fact]
    public async Task A_finding_is_left_unsaid_with_a_reason_to_give()
    {
        using var site = ToolSite.Of(Article);
        await using var client = await LspClient.OpenAsync(site.Folder);

        var action = Titled(await ActionsAsync(client, Ferry(site), 4), "Leave MH4011 unsaid, with a reason");

        Assert.Matches("suppress:[^…]*rule: MH4011,?\\s+reason: …", Carried(action, Ferry(site), Article));
    }

    [Fact]
    public async Task All_that_a_machine_can_mend_in_a_file_is_mended_at_once()
    {
        using var site = ToolSite.Of(Article);
        await using var client = await LspClient.OpenAsync(site.Folder);
        var unsaved = Article.Replace("title", "headlin", StringComparison.Ordinal);
        await client.DidOpenAsync(Ferry(site), unsaved);

        var action = Assert.Single(await ActionsAsync(client, Ferry(site), 0, "source.fixAll"))!;

        Assert.Equal("source.fixAll.masthead", action["kind"]!.GetValue<string>());
        Assert.Equal(Article.Replace("title", "headline", StringComparison.Ordinal).Replace("analisys", "analysis", StringComparison.Ordinal), Carried(action, Ferry(site), unsaved));
        // Each where it is, and nothing between them.
        Assert.Equal(2, action["edit"]!["documentChanges"]![0]!["edits"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("refactor")]
    [InlineData("source.organizeImports")]
    public async Task Only_what_is_asked_for_is_offered(string kind)
    {
        using var site = ToolSite.Of(Article);
        await using var client = await LspClient.OpenAsync(site.Folder);

        Assert.Empty(await ActionsAsync(client, Ferry(site), 2, kind));
    }

    [Fact]
    public async Task The_empty_kind_asks_for_all_of_them()
    {
        using var site = ToolSite.Of(Article);
        await using var client = await LspClient.OpenAsync(site.Folder);

        Assert.Contains("source.fixAll.masthead", (await ActionsAsync(client, Ferry(site), 0, "")).Select(static action => action!["kind"]!.GetValue<string>()));
    }
}
