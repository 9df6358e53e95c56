using System.Globalization;
using Masthead.Content.Text;
using Masthead.Tool.Server.Documents;
using Masthead.Tool.Server.Protocol;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Tests.Server;

/// <summary>Edits and requests as they come, in their thousands: none fails, and what stands at the end is what a check from the start says.</summary>
public sealed class StreamTests
{
    private const int Steps = 5_000;

    private static readonly string[] Requests =
    [
        "textDocument/completion", "textDocument/hover", "textDocument/definition", "textDocument/references", "textDocument/prepareRename", "textDocument/rename", "textDocument/codeAction", "textDocument/documentSymbol", "textDocument/foldingRange",
        "textDocument/inlayHint", "workspace/symbol",
    ];

    /// <summary>What people type, and what they never would.</summary>
    private static readonly string[] Pieces =
    [
        "\n", "\r\n", "\r", " ", "  ", "- ", ":", ": ", "[", "]", "{", "}", ",", "\"", "'", "#", "|", ">", "&a", "*a", "---\n", "+++\n", "byline: ada-byron\n", "byline: [", "title: T\n", "kind: analysis", "section: harbour\n", "{author", "…", "🚢", "\u0000", "\u2028",
        "disclaimers: views\n", "editorNotes:\n  - kind: correction\n", "published: 2024-05-31\n", "= \"x\"", "[[sources]]\n", "suppress: { rule: MH4011, reason: x }\n", "name: Una\n", "id: ", "ada-byron", "!!str ", "<<: ", "Correction: the ferry left.\n\n",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Nothing_that_is_typed_or_asked_ends_it(int seed)
    {
        using var site = NamesSite.Of();
        await using var client = await LspClient.OpenAsync(site.Folder);
        var random = new Random(seed);
        string[] files = ["content/masthead.yml", "content/authors/ada-byron.yml", "content/authors/team.yml", NamesSite.Ferry, "content/articles/quay.yml", "content/articles/town.md", "content/articles/new.md", "content/authors/guest.toml", "content/authors/una.json"];
        var open = new Dictionary<string, OpenDocument>(StringComparer.Ordinal);
        var asked = new List<Task>();
        for (var step = 0; step < Steps; step++)
        {
            var path = site.PathOf(files[random.Next(files.Length)]);
            if (!open.TryGetValue(path, out var document))
            {
                document = new OpenDocument(LspClient.UriOf(path), path, 1, File.Exists(path) ? File.ReadAllText(path) : "");
                open[path] = document;
                await client.DidOpenAsync(path, document.Text);
            }
            else if (random.Next(200) == 0)
            {
                open.Remove(path);
                await client.DidCloseAsync(path);
            }
            else if (random.Next(3) > 0)
            {
                var change = ChangeOf(document.Text, random);
                open[path] = document.After([change], 2);
                await client.DidChangeAsync(path, change.Range is { } range ? new { range = LspClient.RangeOf(range.Start.Line, range.Start.Character, range.End.Line, range.End.Character), text = change.Text } : (object)new { text = change.Text });
            }
            else
            {
                var at = new { line = random.Next(-1, 12), character = random.Next(-1, 40) };
                asked.Add(client.AskAsync(Requests[random.Next(Requests.Length)], new { textDocument = new { uri = LspClient.UriOf(path) }, position = at, newName = "new-id", query = "a", range = new { start = new { line = 0, character = 0 }, end = at }, context = new { } }));
                if (asked.Count % 50 == 0)
                    await AnsweredAsync(asked);
            }
        }

        await AnsweredAsync(asked);
        await client.SettleAsync();
        Assert.True(client.Log.IsEmpty, string.Join('\n', client.Log));
        await EqualAsync(site, client, open);
    }

    /// <summary>A request may be answered with why it cannot be carried out, and with nothing else that is wrong.</summary>
    private static async Task AnsweredAsync(List<Task> asked)
    {
        foreach (var answer in asked)
        {
            try
            {
                await answer;
            }
            catch (LspException exception)
            {
                Assert.True(exception.Code == -32803, exception.Message);
            }
        }

        asked.Clear();
    }

    private static ContentChange ChangeOf(string text, Random random)
    {
        if (random.Next(40) == 0)
            return new ContentChange(NamesSite.Article);

        var lines = new LineMap(text);
        var start = random.Next(text.Length + 1);
        var end = random.Next(3) == 0 ? Math.Min(text.Length, start + random.Next(12)) : start;
        var piece = random.Next(5) == 0 ? "" : Pieces[random.Next(Pieces.Length)];
        var range = lines.PlaceOf(new TextRange(start, end));
        // Half of a character is no text that can be sent.
        var change = new ContentChange(piece, range);
        var after = new OpenDocument("", "", 0, text).After([change], 0).Text;
        return HasHalves(after) ? new ContentChange("", new LspRange(new LspPosition(0, 0), new LspPosition(0, 0))) : change;
    }

    private static bool HasHalves(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]))
                return true;
        }

        return false;
    }

    private static async Task EqualAsync(ToolSite site, LspClient client, Dictionary<string, OpenDocument> open)
    {
        // The same site on a disk of its own, as the editor has it.
        using var saved = new ToolSite();
        foreach (var file in Directory.EnumerateFiles(site.PathOf("content"), "*", SearchOption.AllDirectories))
            saved.Write(Path.GetRelativePath(site.Folder, file), File.ReadAllText(file));
        foreach (var document in open.Values)
            saved.Write(Path.GetRelativePath(site.Folder, document.Path), document.Text);
        var fresh = SiteFindings.Of(Assert.Single(await SiteFinder.FindAsync([saved.Folder], saved.Folder, null, isStrict: false, static _ => { }, CancellationToken.None)), null, CancellationToken.None);
        foreach (var file in fresh.Texts.Files)
        {
            var lines = new LineMap(fresh.Texts.TextOf(file, CancellationToken.None) ?? "");
            Assert.Equal(
                fresh.In(file).Where(static finding => !finding.IsSuppressed).Select(finding => string.Create(CultureInfo.InvariantCulture, $"{finding.Rule.Id} {Place(lines, finding.Finding.Range)}")),
                client.DiagnosticsOf(site.PathOf(Path.GetRelativePath(saved.Folder, file))).Select(static found => $"{found!["code"]} {LspClient.PlaceOf(found["range"]!)}"));
        }
    }

    private static string Place(LineMap lines, TextRange range)
    {
        var place = lines.PlaceOf(range);
        return $"{place.Start.Line}:{place.Start.Character}-{place.End.Line}:{place.End.Character}";
    }
}
