namespace Masthead.Tool.Tests.Server;

/// <summary>Documents that no client should send, and what comes after: the text is the one that was sent last, and the next request is answered.</summary>
public sealed class DocumentTests
{
    private const string Article = "---\ntitle: Ferries return\nbyline: ada-byrom\npublished: 2024-05-31\nsection: Harbour\n---\nThey sail.\n";

    private const string Ferry = "content/articles/ferry.md";

    [Theory]
    [InlineData(-5, -5, 1_000_000, 1_000_000)]
    [InlineData(0, 0, int.MaxValue, int.MaxValue)]
    [InlineData(int.MaxValue, int.MaxValue, int.MinValue, int.MinValue)]
    public async Task A_range_out_of_bounds_is_the_nearest_within(int line, int character, int endLine, int endCharacter)
    {
        using var site = ToolSite.Of(Article);
        await using var client = await LspClient.OpenAsync(site.Folder);
        await client.DidOpenAsync(site.PathOf(Ferry), Article);

        await client.DidChangeAsync(site.PathOf(Ferry), new { range = LspClient.RangeOf(line, character, endLine, endCharacter), text = Article.Replace("byrom", "byron", StringComparison.Ordinal) });

        Assert.Empty(await client.FoundAsync(site.PathOf(Ferry)));
        foreach (var method in (string[])["textDocument/hover", "textDocument/completion", "textDocument/definition", "textDocument/prepareRename"])
            await client.AskAsync(method, new { textDocument = new { uri = LspClient.UriOf(site.PathOf(Ferry)) }, position = new { line, character } });
        await client.AskAsync("textDocument/codeAction", new { textDocument = new { uri = LspClient.UriOf(site.PathOf(Ferry)) }, range = LspClient.RangeOf(line, character, endLine, endCharacter), context = new { } });
    }

    [Fact]
    public async Task A_document_opened_twice_is_what_was_sent_last_whatever_its_version_and_closed_once()
    {
        using var site = ToolSite.Of(Article);
        await using var client = await LspClient.OpenAsync(site.Folder);
        var uri = LspClient.UriOf(site.PathOf(Ferry));

        await client.TellAsync("textDocument/didOpen", new { textDocument = new { uri, languageId = "markdown", version = 9, text = Article } });
        await client.TellAsync("textDocument/didOpen", new { textDocument = new { uri, languageId = "markdown", version = 3, text = Article.Replace("ada-byrom", "lin", StringComparison.Ordinal) } });
        Assert.Equal(["MH1002 error 2:8-2:11"], await client.FoundAsync(site.PathOf(Ferry)));
        await client.TellAsync("textDocument/didChange", new { textDocument = new { uri, version = 1 }, contentChanges = new[] { new { text = Article.Replace("byrom", "byron", StringComparison.Ordinal) } } });
        Assert.Empty(await client.FoundAsync(site.PathOf(Ferry)));
        await client.DidCloseAsync(site.PathOf(Ferry));
        await client.DidCloseAsync(site.PathOf(Ferry));
        Assert.Equal(["MH1002 error 2:8-2:17"], await client.FoundAsync(site.PathOf(Ferry)));
    }

    [Fact]
    public async Task Half_a_character_is_as_long_as_it_is_and_moves_no_edit_behind_it()
    {
        using var site = ToolSite.Of(Article);
        await using var client = await LspClient.OpenAsync(site.Folder);
        var uri = LspClient.UriOf(site.PathOf(Ferry));
        await client.DidOpenAsync(site.PathOf(Ferry), Article);

        await client.SendAsync($$$"""
            {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"{{{uri}}}","version":2},"contentChanges":[
              {"range":{"start":{"line":1,"character":0},"end":{"line":1,"character":0}},"text":"# \"\ud83d\ud83d\ude00\" \u00e9\n"},
              {"range":{"start":{"line":1,"character":8},"end":{"line":1,"character":9}},"text":"e\\"}]}}
            """);

        // What is lost of it is said, and the character before which it stands is where it was.
        Assert.Equal(["MH4001 error 1:3-1:4", "MH1002 error 3:8-3:17"], await client.FoundAsync(site.PathOf(Ferry)));
        await client.DidChangeAsync(site.PathOf(Ferry), new { range = LspClient.RangeOf(1, 2, 1, 10), text = "" });
        Assert.Equal(["MH1002 error 3:8-3:17"], await client.FoundAsync(site.PathOf(Ferry)));
        await client.DidChangeAsync(site.PathOf(Ferry), new { range = LspClient.RangeOf(3, 8, 3, 17), text = "ada-byron" });
        Assert.Empty(await client.FoundAsync(site.PathOf(Ferry)));
    }

    [Fact]
    public async Task A_change_of_what_is_not_open_is_none()
    {
        using var site = ToolSite.Of(Article);
        await using var client = await LspClient.OpenAsync(site.Folder);

        await client.DidChangeAsync(site.PathOf(Ferry), Article.Replace("byrom", "byron", StringComparison.Ordinal));

        Assert.Equal(["MH1002 error 2:8-2:17"], await client.FoundAsync(site.PathOf(Ferry)));
    }

    [Theory]
    [InlineData("untitled:Untitled-1")]
    [InlineData("file:///nowhere/at/all/ferry.md")]
    [InlineData("file://newsroom/share/ferry.md")]
    [InlineData("git:/ferry.md")]
    [InlineData("7")]
    public async Task What_is_of_no_site_has_no_findings_and_no_answers(string uri)
    {
        using var site = ToolSite.Of(Article);
        await using var client = await LspClient.OpenAsync(site.Folder);

        await client.TellAsync("textDocument/didOpen", new { textDocument = new { uri, languageId = "markdown", version = 1, text = Article } });
        await client.TellAsync("textDocument/didChange", new { textDocument = new { uri, version = 2 }, contentChanges = new[] { new { text = "title: [" } } });

        Assert.Null(await client.AskAsync("textDocument/hover", new { textDocument = new { uri }, position = new { line = 2, character = 10 } }));
        await client.TellAsync("textDocument/didClose", new { textDocument = new { uri } });
        Assert.Equal(["MH1002 error 2:8-2:17"], await client.FoundAsync(site.PathOf(Ferry)));
        Assert.Single(client.FilesWithFindings);
    }

    [Fact]
    public async Task A_file_beside_the_site_is_none_of_it()
    {
        using var site = ToolSite.Of(Article);
        await using var client = await LspClient.OpenAsync(site.Folder);

        await client.DidOpenAsync(site.PathOf("notes/ferry.md"), Article);

        Assert.Empty(await client.FoundAsync(site.PathOf("notes/ferry.md")));
    }

    [Fact]
    public async Task A_folder_that_is_gone_from_the_disk_ends_nothing()
    {
        using var site = ToolSite.Of(Article);
        await using var client = await LspClient.OpenAsync(site.Folder);
        await client.DidOpenAsync(site.PathOf(Ferry), Article);
        Assert.Single(await client.FoundAsync(site.PathOf(Ferry)));

        Directory.Delete(site.PathOf("content"), recursive: true);
        await client.TellAsync("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = LspClient.UriOf(site.PathOf("content/masthead.yml")), type = 3 } } });
        Assert.Empty(await client.FoundAsync(site.PathOf(Ferry)));
        site.Write("content/masthead.yml", "publisher: The Daily Harbour\nsections: [Harbour]\n");
        await client.TellAsync("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = LspClient.UriOf(site.PathOf("content/masthead.yml")), type = 1 } } });
        Assert.NotNull(await client.AskAsync("textDocument/documentSymbol", new { textDocument = new { uri = LspClient.UriOf(site.PathOf(Ferry)) } }));
    }
}
