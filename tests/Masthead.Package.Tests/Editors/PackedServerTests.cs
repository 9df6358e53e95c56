using System.Globalization;
using System.Text.Json.Nodes;

namespace Masthead.Package.Tests.Editors;

/// <summary>What an editor gets of the tool as it is installed.</summary>
public sealed class PackedServerTests(PackedPackage package)
{
    private static readonly object RenamesFiles = new { workspace = new { workspaceEdit = new { documentChanges = true, resourceOperations = (string[])["create", "rename", "delete"] } } };

    private static readonly object KnowsSymbolsInOthers = new { textDocument = new { documentSymbol = new { hierarchicalDocumentSymbolSupport = true } } };

    /// <summary>Its protocol is read and written by code that is made when the tool is compiled: what is missing is missing in the packed one alone.</summary>
    [Fact]
    public async Task It_answers()
    {
        var site = package.Consumer("server-answers");
        site.Write("content/masthead.yml", "publisher: The Quay\n");
        var textDocument = new { uri = new Uri(site.Write("content/articles/ferry.md", "---\ntitle: The ferry\n---\n")).AbsoluteUri };
        using var server = await PackedServer.OpenAsync(await package.ToolAsync(), site.Folder, KnowsSymbolsInOthers);
        await server.TellAsync("textDocument/didOpen", new { textDocument = new { textDocument.uri, version = 1, text = "---\ntitle: The ferry\nkind: newz\n---\n" } });

        Assert.Contains("\"newText\":\"news\"", Text(await server.AskAsync("textDocument/codeAction", new { textDocument, range = new { start = At(2, 6), end = At(2, 10) }, context = new { diagnostics = Array.Empty<object>() } })), StringComparison.Ordinal);
        Assert.Contains("\"label\":\"advertiserContent\"", Text(await server.AskAsync("textDocument/completion", new { textDocument, position = At(2, 6) })), StringComparison.Ordinal);
        Assert.Contains("\"contents\"", Text(await server.AskAsync("textDocument/hover", new { textDocument, position = At(2, 1) })), StringComparison.Ordinal);
        Assert.Contains("\"selectionRange\"", Text(await server.AskAsync("textDocument/documentSymbol", new { textDocument })), StringComparison.Ordinal);
        Assert.Contains(server.Said, static message => message.Contains("\"MH4003\"", StringComparison.Ordinal));
        Assert.Equal(0, await server.CloseAsync());
    }

    [Fact]
    public async Task The_build_is_green_before_and_after_an_author_is_renamed_in_a_thousand_files()
    {
        var site = package.Consumer("server-renames");
        site.WriteProject("foreach (var article in Site.Content.Articles.All) Console.WriteLine($\"{article.Id}: {article.Byline}\");", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
        site.Write("content/masthead.yml", "publisher: The Quay\n");
        site.Write("content/authors/ada-byron.yml", "name: Ada Byron # ada-byron\nbio: Ada Byron reports on the harbour.\n");
        for (var piece = 0; piece < 1_000; piece++)
            site.Write(PathOf(piece), TextOf(piece, "ada-byron"));
        var printed = await PrintedAsync(site);

        using (var server = await PackedServer.OpenAsync(await package.ToolAsync(), site.Folder, RenamesFiles))
        {
            var edit = await server.AskAsync("textDocument/rename", new { textDocument = new { uri = new Uri(site.PathOf(PathOf(0))).AbsoluteUri }, position = At(2, 10), newName = "countess" });
            foreach (var change in edit!["documentChanges"]!.AsArray())
                CarryOut(change!);
            Assert.Equal(0, await server.CloseAsync());
        }

        Assert.Equal(printed, await PrintedAsync(site));
        Assert.Equal("name: Ada Byron # ada-byron\nbio: Ada Byron reports on the harbour.\n", await File.ReadAllTextAsync(site.PathOf("content/authors/countess.yml"), TestContext.Current.CancellationToken));
        Assert.False(File.Exists(site.PathOf("content/authors/ada-byron.yml")));
        for (var piece = 0; piece < 1_000; piece++)
            Assert.Equal(TextOf(piece, "countess"), await File.ReadAllTextAsync(site.PathOf(PathOf(piece)), TestContext.Current.CancellationToken));
    }

    private static string PathOf(int piece) => string.Create(CultureInfo.InvariantCulture, $"content/articles/piece-{piece}.md");

    private static string TextOf(int piece, string author) =>
        string.Create(CultureInfo.InvariantCulture, $"---\ntitle: Piece {piece} of ada-byron\nbyline: {author}\npublished: 2024-05-31\n---\nNot by ada-byron.\n");

    private static async Task<string> PrintedAsync(Consumer site)
    {
        (await site.BuildAsync()).Succeeds();
        return (await site.DotnetAsync(["exec", site.PathOf("bin/Debug/net10.0/Site.dll")])).Succeeds().Output;
    }

    private static object At(int line, int character) => new { line, character };

    private static string Text(JsonNode? answer) => answer?.ToJsonString() ?? "nothing";

    /// <summary>As an editor does. All that is to be changed here stands on a line of its own, so places are lines and columns in it.</summary>
    private static void CarryOut(JsonNode change)
    {
        if ((string?)change["kind"] == "rename")
        {
            File.Move(new Uri((string)change["oldUri"]!).LocalPath, new Uri((string)change["newUri"]!).LocalPath);
            return;
        }

        var path = new Uri((string)change["textDocument"]!["uri"]!).LocalPath;
        var lines = File.ReadAllText(path).Split('\n');
        foreach (var edit in change["edits"]!.AsArray())
        {
            var (start, end) = (edit!["range"]!["start"]!, edit["range"]!["end"]!);
            Assert.Equal((int)start["line"]!, (int)end["line"]!);
            ref var line = ref lines[(int)start["line"]!];
            line = string.Concat(line.AsSpan(0, (int)start["character"]!), (string)edit["newText"]!, line.AsSpan((int)end["character"]!));
        }

        File.WriteAllText(path, string.Join('\n', lines));
    }
}
