namespace Masthead.Tool.Tests.Checking;

/// <summary><c>masthead report</c>: what a build writes, without one.</summary>
public sealed class ReportTests
{
    private const string Article = "---\ntitle: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\nsection: Harbuor\n---\nThey sail.\n";

    [Fact]
    public async Task A_page_and_the_same_as_data()
    {
        using var site = ToolSite.Of(Article);

        var result = await site.RunAsync("report", "-o", "out/report.html", "-o", "report.json");

        Assert.Equal((0, "out/report.html\nreport.json\n"), (result.ExitCode, result.Messages));
        Assert.Contains("The Daily Harbour", site.Read("out/report.html"), StringComparison.Ordinal);
        Assert.Contains("\"rule\": \"MH4011\"", site.Read("report.json"), StringComparison.Ordinal);
        Assert.Contains("\"file\": \"articles/ferry.md\"", site.Read("report.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("report.txt", "let its name end in '.html' or '.json'")]
    [InlineData("report", "let its name end in '.html' or '.json'")]
    public async Task Another_name_is_told(string name, string message)
    {
        using var site = ToolSite.Of(Article);

        var result = await site.RunAsync("report", "-o", name);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_sites_one_has_to_be_named()
    {
        using var site = new ToolSite(("one/masthead.yml", ""), ("two/masthead.yml", ""));

        Assert.Equal(2, (await site.RunAsync("report")).ExitCode);
        Assert.Equal(0, (await site.RunAsync("report", "one")).ExitCode);
        Assert.Equal("one.json\n", (await site.RunAsync("report", "--output", "one.json", "one")).Messages);
    }
}
