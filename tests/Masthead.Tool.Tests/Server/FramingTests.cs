namespace Masthead.Tool.Tests.Server;

/// <summary>What stands where a message should: a client that goes on is answered, and one that cannot go on is told why the server ends.</summary>
public sealed class FramingTests
{
    private const string Article = "---\ntitle: Ferries return\nbyline: ada-byrom\npublished: 2024-05-31\nsection: Harbour\n---\nThey sail.\n";

    [Theory]
    [InlineData("\r\n\r\n\n")]
    [InlineData("What is this?\r\n\r\n")]
    [InlineData("What is this? ")]
    [InlineData("Content-Length: abc\r\n\r\n{\"jsonrpc\":\"2.0\"}")]
    [InlineData("Content-Length: -7\r\n\r\n{}")]
    [InlineData("Content-Length:\r\n\r\n{}")]
    [InlineData("Content-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n{\"jsonrpc\":\"2.0\"}")]
    [InlineData("Content-Length: 0\r\n\r\n")]
    [InlineData("Content-Length: 2\r\n\r\n{\"jsonrpc\":\"2.0\",\"method\":\"longer/than/it/says\"}")]
    [InlineData("content-length: 2\nX-Other: 7\n\n{}")]
    [InlineData("\u00ff\u0000\u0001\r\n")]
    public async Task What_is_no_message_is_passed_over_up_to_the_next(string text)
    {
        using var site = ToolSite.Of(Article);
        await using var client = await LspClient.OpenAsync(site.Folder);

        await client.SendRawAsync(text);

        Assert.Equal(["MH1002 error 2:8-2:17"], await client.FoundAsync(site.PathOf("content/articles/ferry.md")));
    }

    [Theory]
    [InlineData("Content-Length: 99999999999999999999999\r\n\r\n{}", "bytes was announced")]
    [InlineData("Content-Length: 2000000000\r\n\r\n{}", "bytes was announced")]
    public async Task A_length_that_nobody_means_ends_it_and_is_said(string text, string why)
    {
        using var site = ToolSite.Of(Article);
        await using var client = await LspClient.OpenAsync(site.Folder);

        await client.SendRawAsync(text);

        Assert.Equal(2, await client.Server);
        Assert.Contains(why, Assert.Single(client.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_never_becomes_a_header_ends_it_and_is_said()
    {
        await using var client = LspClient.Connect();

        await client.SendRawAsync(new string('x', 100_000));

        Assert.Equal(2, await client.Server);
        Assert.Contains("No header", Assert.Single(client.Notes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Content-Length: 100\r\n\r\n{\"jsonrpc\"")]
    [InlineData("Content-Length: 100\r\n")]
    [InlineData("Content-Len")]
    public async Task To_hang_up_in_the_middle_of_a_message_is_said(string text)
    {
        var client = LspClient.Connect();
        await client.SendRawAsync(text);

        await client.DisposeAsync();

        Assert.Equal(2, await client.Server);
        Assert.Contains("in the middle of a message", Assert.Single(client.Notes), StringComparison.Ordinal);
    }
}
