namespace Masthead.Package.Tests.Guide;

/// <summary>docs/guide/large-sites.md: its projects build, and print what it says.</summary>
public sealed class LargeSitesPageTests(PackedPackage package)
{
    [Fact]
    public async Task A_register_a_decade_and_a_site()
    {
        const string Name = "docs/guide/large-sites.md";
        var text = await File.ReadAllTextAsync(Path.Combine(PackedPackage.Repository, Name), TestContext.Current.CancellationToken);
        var page = GuidePage.Of(Name, text.ReplaceLineEndings("\n").Replace("Version=\"0.1.0\"", $"Version=\"{package.Version}\"", StringComparison.Ordinal));

        await new GuideWalk(package.Consumer("large sites")).FollowAsync(page);
    }
}
