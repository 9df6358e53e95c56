using Masthead.Tool.Server;

namespace Masthead.Tool.Tests.Server;

/// <summary>Whatever a client sends, the server goes on and answers what comes next.</summary>
public sealed class ProtocolTests
{
    private const string Article = "---\ntitle: Ferries return\nbyline: ada-byrom\npublished: 2024-05-31\nsection: Harbour\n---\nThey sail.\n";

    [Fact]
    public async Task It_says_what_it_can_do_and_takes_its_leave()
    {
        using var site = ToolSite.Of(Article);
        await using var client = LspClient.Connect();

        var result = await client.InitializeAsync(site.Folder);
        Assert.Equal("masthead", result["serverInfo"]!["name"]!.GetValue<string>());
        Assert.Equal(2, result["capabilities"]!["textDocumentSync"]!["change"]!.GetValue<int>());

        Assert.Null(await client.AskAsync("shutdown", null));
        Assert.Equal(-32600, (await Assert.ThrowsAsync<LspException>(client.SettleAsync)).Code);
        await client.TellAsync("exit", null);
        Assert.Equal(0, await client.Server);
    }

    /// <summary>All is sent, and nobody is there any more, before any of it is read.</summary>
    [Fact]
    public async Task Who_takes_their_leave_and_hangs_up_at_once_has_taken_it()
    {
        string[] messages = ["{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}", "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"shutdown\"}", "{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}"];
        var sent = System.Text.Encoding.UTF8.GetBytes(string.Concat(messages.Select(static message => $"Content-Length: {message.Length}\r\n\r\n{message}")));
        for (var time = 0; time < 200; time++)
        {
            using var input = new MemoryStream(sent);
            using var output = new MemoryStream();
            Assert.Equal(0, await LanguageServer.RunAsync(input, output, configuration: null, isStrict: false, TimeProvider.System, static _ => { }, TestContext.Current.CancellationToken));
        }
    }

    /// <summary>There are none to send, and some clients do.</summary>
    [Theory]
    [InlineData("[]")]
    [InlineData("[null]")]
    [InlineData("{}")]
    [InlineData("{\"why\":\"done\"}")]
    public async Task It_takes_its_leave_whatever_is_sent_along(string parameters)
    {
        using var site = ToolSite.Of(Article);
        await using var client = await LspClient.OpenAsync(site.Folder);

        Assert.Null(await client.AskAsync("shutdown", System.Text.Json.Nodes.JsonNode.Parse(parameters)));
        await client.TellAsync("exit", System.Text.Json.Nodes.JsonNode.Parse(parameters));
        Assert.Equal(0, await client.Server.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task To_leave_without_a_word_is_a_failure()
    {
        using var site = ToolSite.Of(Article);
        await using (var client = await LspClient.OpenAsync(site.Folder))
        {
            await client.TellAsync("exit", null);
            Assert.Equal(1, await client.Server);
        }

        var other = await LspClient.OpenAsync(site.Folder);
        await other.DisposeAsync();
        Assert.Equal(1, await other.Server);
    }

    [Fact]
    public async Task Nothing_is_answered_before_it_is_initialized()
    {
        await using var client = LspClient.Connect();

        Assert.Equal(-32002, (await Assert.ThrowsAsync<LspException>(client.SettleAsync)).Code);
    }

    [Fact]
    public async Task Nothing_is_said_until_the_client_has_heard_that_it_is_initialized()
    {
        using var site = ToolSite.Of(Article);
        await using var client = LspClient.Connect();

        await client.AskAsync("initialize", new { rootUri = LspClient.UriOf(site.Folder), capabilities = new { } });
        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        Assert.Empty(client.Told);

        await client.TellAsync("initialized", new { });
        Assert.Equal(["MH1002 error 2:8-2:17"], await client.FoundAsync(site.PathOf("content/articles/ferry.md")));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("\u0000\u0001")]
    [InlineData("[]")]
    [InlineData("[1,{}]")]
    [InlineData("7")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("{\"jsonrpc\":\"2.0\"}")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":7}")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\"}")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":null}}")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"uri\":\"file:///%00\",\"text\":\"\"}}}")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"uri\":\"untitled:1\",\"text\":\"\"}}}")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":[1,2,3]}")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":{\"textDocument\":{\"uri\":\"nothing\"},\"contentChanges\":[{}]}}")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"method\":\"nobody/knows\",\"params\":{}}")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":99999,\"result\":7}")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"method\":\"$/cancelRequest\",\"params\":{\"id\":12345}}")]
    public async Task What_is_no_message_is_passed_over(string body)
    {
        using var site = ToolSite.Of(Article);
        await using var client = await LspClient.OpenAsync(site.Folder);

        await client.SendAsync(body);

        Assert.Equal(["MH1002 error 2:8-2:17"], await client.FoundAsync(site.PathOf("content/articles/ferry.md")));
    }

    [Theory]
    [InlineData("nobody/knows", -32601)]
    [InlineData("textDocument/codeAction", -32602)]
    [InlineData("textDocument/rename", -32602)]
    [InlineData("workspace/symbol", -32602)]
    [InlineData("initialize", -32600)]
    public async Task A_request_that_cannot_be_answered_is_answered_with_an_error(string method, int code)
    {
        using var site = ToolSite.Of(Article);
        await using var client = await LspClient.OpenAsync(site.Folder);

        Assert.Equal(code, (await Assert.ThrowsAsync<LspException>(() => client.AskAsync(method, new { textDocument = 7 }))).Code);
        Assert.Equal(["MH1002 error 2:8-2:17"], await client.FoundAsync(site.PathOf("content/articles/ferry.md")));
    }
}
