namespace Masthead.Tool.Tests.Checking;

/// <summary>A folder with a masthead.yml and without an article (MH4018).</summary>
public sealed class NothingReadTests
{
    [Theory]
    [InlineData("posts/ferry.md", "---\ntitle: Ferry\nauthor: Ada Byron\n---\nText.\n")]
    [InlineData("content/ferry.md", "Title: Ferry\nDate: 2024-05-31\n\nText.\n")]
    public async Task Pieces_that_nothing_reads_are_no_clean_site(string path, string piece)
    {
        using var site = new ToolSite(("masthead.yml", "publisher: P\n"), (path, piece), ("README.md", "# Site\n"));

        var result = await site.RunAsync("check");

        Assert.Contains("error MH4018: No article is where a site has them, 'articles'. Put one there, say whose site it is in masthead.yml, such as 'dialect: hugo', or name", result.Output, StringComparison.Ordinal);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public async Task A_site_that_is_just_begun_is_clean()
    {
        using var site = new ToolSite(("masthead.yml", "publisher: P\n"), ("README.md", "# Site\n"), ("docs/plan.md", "---\ntitle: Plan\n---\nText.\n"));

        Assert.Equal(0, (await site.RunAsync("check")).ExitCode);
    }
}
