namespace Masthead.Package.Tests.Guide;

/// <summary>docs/guide/tool.md, done as it stands there, with the tool that is packed.</summary>
public sealed class ToolPageTests(PackedPackage package)
{
    [Fact]
    public async Task Every_command_does_what_the_page_says()
    {
        var reader = package.Consumer("tool-page");

        await new GuideWalk(reader, await package.ToolAsync()).FollowAsync(GuidePage.Read("docs/guide/tool.md"));

        Assert.Contains("kind: analysis\n", await File.ReadAllTextAsync(reader.PathOf("content/articles/ferry.md"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.True(File.Exists(reader.PathOf("content/masthead.baseline.json")));
    }
}
