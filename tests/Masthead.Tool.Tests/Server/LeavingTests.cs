using System.Globalization;
using System.Text.Json;
using Masthead.Tests.Shared.Editors;
using Masthead.Tool.Server;
using Nerdbank.Streams;

namespace Masthead.Tool.Tests.Server;

/// <summary>The server ends when its client leaves, whatever it was about to say: an editor reads nothing behind its farewell, and a process that waits for that stays for good.</summary>
public sealed class LeavingTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task What_nobody_reads_any_more_does_not_keep_it()
    {
        using var site = new ToolSite(("content/masthead.yml", "publisher: The Daily Harbour\n"), ("content/authors/ada-byron.yml", "name: Ada Byron\n"));
        for (var piece = 0; piece < 500; piece++)
            site.Write(string.Create(CultureInfo.InvariantCulture, $"content/articles/piece-{piece}.md"), "---\ntitle: Ferries return\nbyline: ada-byrom\npublished: 2024-05-31\n---\nThey sail.\n");
        var (client, input) = FullDuplexStream.CreatePair();
        // The answer to the first question finds room, and some of the findings.
        var output = new UnreadStream(20_000);
        var server = LanguageServer.RunAsync(input, output, configuration: null, isStrict: false, new FixedClock(), static _ => { }, CancellationToken.None);
        await SayAsync(new { jsonrpc = "2.0", id = 1, method = "initialize", @params = new { rootUri = LspClient.UriOf(site.Folder), capabilities = new { } } });
        await SayAsync(new { jsonrpc = "2.0", method = "initialized", @params = new { } });
        await output.Full.WaitAsync(Limit, TestContext.Current.CancellationToken);

        await SayAsync(new { jsonrpc = "2.0", id = 2, method = "shutdown" });
        await SayAsync(new { jsonrpc = "2.0", method = "exit" });

        Assert.Equal(0, await server.WaitAsync(Limit, TestContext.Current.CancellationToken));

        Task SayAsync(object message) => LspFrame.WriteAsync(client, JsonSerializer.SerializeToUtf8Bytes(message), TestContext.Current.CancellationToken);
    }
}
