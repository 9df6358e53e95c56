using System.Text.Json.Nodes;

namespace Masthead.Tool.Tests.Server;

/// <summary>Symbols, hints between the lines, and what may be folded away.</summary>
public sealed class OutlineTests
{
    [Fact]
    public async Task A_file_is_outlined_by_its_keys()
    {
        using var site = NamesSite.Of();
        await using var client = await LspClient.OpenAsync(site.Folder);
        await client.DidOpenAsync(site.PathOf(NamesSite.Ferry), "---\ntitle: Unsaved\nsources:\n  - name: Ruth\n    use: quoted\n---\n");

        var symbols = (await client.AskAsync("textDocument/documentSymbol", new { textDocument = new { uri = LspClient.UriOf(site.PathOf(NamesSite.Ferry)) } }))!.AsArray();

        Assert.Equal(["title", "sources"], symbols.Select(static symbol => symbol!["name"]!.GetValue<string>()));
        Assert.Equal("Unsaved", symbols[0]!["detail"]!.GetValue<string>());
        var ruth = Assert.Single(symbols[1]!["children"]!.AsArray())!;
        Assert.Equal("Ruth", ruth["name"]!.GetValue<string>());
        Assert.Equal(["name", "use"], ruth["children"]!.AsArray().Select(static symbol => symbol!["name"]!.GetValue<string>()));
    }

    [Fact]
    public async Task A_client_that_knows_no_symbols_in_others_is_told_them_in_a_row()
    {
        using var site = NamesSite.Of();
        await using var client = await LspClient.OpenAsync(site.Folder, new { });
        await client.DidOpenAsync(site.PathOf(NamesSite.Ferry), "---\ntitle: Unsaved\nsources:\n  - name: Ruth\n---\n");
        var uri = LspClient.UriOf(site.PathOf(NamesSite.Ferry));

        var symbols = (await client.AskAsync("textDocument/documentSymbol", new { textDocument = new { uri } }))!.AsArray();

        Assert.Equal(["title ", "sources ", "Ruth sources", "name Ruth"], symbols.Select(static symbol => $"{symbol!["name"]} {symbol["containerName"]}"));
        Assert.All(symbols, symbol => Assert.Equal(uri, symbol!["location"]!["uri"]!.GetValue<string>()));
        Assert.Equal("3:4-3:14", LspClient.PlaceOf(symbols[3]!["location"]!["range"]!));
        Assert.All(symbols, static symbol => Assert.Null(symbol!["children"]));
    }

    [Fact]
    public async Task A_long_value_is_cut_between_characters()
    {
        using var site = NamesSite.Of();
        await using var client = await LspClient.OpenAsync(site.Folder);
        await client.DidOpenAsync(site.PathOf(NamesSite.Ferry), $"---\ntitle: {new string('a', 79)}😀😀\n---\n");

        var symbols = (await client.AskAsync("textDocument/documentSymbol", new { textDocument = new { uri = LspClient.UriOf(site.PathOf(NamesSite.Ferry)) } }))!.AsArray();

        Assert.Equal(new string('a', 79) + "…", Assert.Single(symbols)!["detail"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("", "Ada Byron", "Lin Wei", "Una", "The Harbour", "Town", "views", "Ferries return", "The quay", "Town")]
    [InlineData("HARB", "The Harbour")]
    [InlineData("lin-w", "Lin Wei")]
    [InlineData("nobody")]
    public async Task A_site_is_searched_by_name(string query, params string[] names)
    {
        using var site = NamesSite.Of();
        await using var client = await LspClient.OpenAsync(site.Folder);

        var found = (await client.AskAsync("workspace/symbol", new { query }))!.AsArray();

        Assert.Equal(names, found.Select(static symbol => symbol!["name"]!.GetValue<string>()));
    }

    [Fact]
    public async Task The_byline_and_moments_stand_beside_what_is_written()
    {
        using var site = NamesSite.Of();
        await using var client = await LspClient.OpenAsync(site.Folder);
        async Task<string[]> HintsAsync(int from, int to) =>
            [.. (await client.AskAsync("textDocument/inlayHint", new { textDocument = new { uri = LspClient.UriOf(site.PathOf(NamesSite.Ferry)) }, range = LspClient.RangeOf(from, 0, to, 0) }))!.AsArray().Select(static hint => $"{hint!["position"]!["line"]}:{hint["position"]!["character"]} {hint["label"]}")];

        Assert.Equal(["2:28 By Ada Byron and Lin Wei", "3:21 2024-05-31T00:00+02:00", "4:25 2024-06-01T09:00+02:00"], await HintsAsync(0, 99));
        Assert.Equal(["3:21 2024-05-31T00:00+02:00"], await HintsAsync(3, 4));
    }

    [Theory]
    [InlineData("---\ntitle: T\n---\nText.\n", 0, 2)]
    [InlineData("\r\n---\r\ntitle: T\r\n...\r\nText.\r\n", 1, 3)]
    [InlineData("+++\ntitle = \"T\"\n+++\n", 0, 2)]
    [InlineData("{\n  \"title\": \"T\"\n}\nText.\n", 0, 2)]
    [InlineData("---\ntitle: T\n", -1, -1)]
    [InlineData("Text.\n", -1, -1)]
    public async Task Front_matter_may_be_folded_away(string text, int first, int last)
    {
        using var site = NamesSite.Of();
        await using var client = await LspClient.OpenAsync(site.Folder);
        await client.DidOpenAsync(site.PathOf(NamesSite.Ferry), text);

        JsonArray folds = (await client.AskAsync("textDocument/foldingRange", new { textDocument = new { uri = LspClient.UriOf(site.PathOf(NamesSite.Ferry)) } }))!.AsArray();

        Assert.Equal(first < 0 ? [] : [(first, last)], folds.Select(static fold => (fold!["startLine"]!.GetValue<int>(), fold["endLine"]!.GetValue<int>())));
    }
}
