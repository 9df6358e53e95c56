namespace Masthead.Package.Tests.Guide;

/// <summary>docs/guide/msbuild-properties.md: what it shows of a project file and of a .globalconfig works as it stands there.</summary>
public sealed class PropertiesPageTests(PackedPackage package)
{
    private static readonly GuidePage Page = GuidePage.Read("docs/guide/msbuild-properties.md");

    [Fact]
    public async Task Content_in_two_places_and_a_severity_of_ones_own()
    {
        var site = package.Consumer("properties/site");
        site.WriteProject(Newsroom.PrintArticles, items: "</ItemGroup>" + Page.In("xml").Single() + "<ItemGroup>");
        site.Write("content/masthead.yml", "publisher: The Quay\n");
        site.Write("content/articles/new.yml", "title: New\nnoByline: A test.\npublished: 2025-04-14\ncolour: red\n");
        site.Write("../archive/articles/old.yml", "title: Old\nnoByline: A test.\npublished: 1998-04-14\n");
        site.Write(".globalconfig", Page.In("ini").Single());

        Assert.Contains((await site.BuildAsync()).Fails().Errors, static error => error.Contains("new.yml(4,1): error MH4002", StringComparison.Ordinal));

        site.Write("content/articles/new.yml", "title: New\nnoByline: A test.\npublished: 2025-04-14\n");
        (await site.BuildAsync("--no-restore")).Succeeds();
        Assert.Equal(["new: New |  |", "old: Old |  |"], (await site.RunAsync()).Split('\n', StringSplitOptions.TrimEntries));
    }
}
