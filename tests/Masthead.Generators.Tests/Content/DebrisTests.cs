using Masthead.Content.Paths;
using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.Content;

/// <summary>What editors and file systems leave beside files of authors is no content, and makes none of it guilty.</summary>
public sealed class DebrisTests
{
    private const string Binary = "\0\u0005\u0016\a\0\u0002\0\0Mac OS X        \0\u0002\uFFFD";

    [Theory]
    [InlineData(".#ferry.md")]
    [InlineData("._ferry.md")]
    [InlineData(".ferry.md")]
    [InlineData(".ferry.yml")]
    [InlineData("~$ferry.md")]
    [InlineData("#ferry.md#")]
    [InlineData("ferry.md~")]
    [InlineData("ferry.md.bak")]
    [InlineData(".ferry.md.swp")]
    [InlineData("ferry.yml.orig")]
    [InlineData("ferry.md.tmp")]
    [InlineData(".obsidian/ferry.md")]
    [InlineData("harbour/.git/x/ferry.md")]
    [InlineData("harbour/._ferry.txt")]
    public async Task Is_passed_over(string name)
    {
        Assert.True(ContentPaths.IsDebris(name));

        var site = Site();
        var with = site.With("articles/" + name, Binary).With("authors/" + name, Binary);
        Assert.Empty(await with.AnalyzeAsync());
        Assert.Equal(Sources(site), Sources(with));
    }

    [Theory]
    [InlineData("c#.md")]
    [InlineData("#metoo.md")]
    [InlineData("ferry~1.md")]
    [InlineData("_ferry.md")]
    [InlineData("harbour.de.md")]
    [InlineData("v1.0/ferry.md")]
    [InlineData("tmp.md")]
    public void Is_not_what_an_author_may_have_called_so(string name) => Assert.False(ContentPaths.IsDebris(name));

    [Fact]
    public void A_file_that_is_named_as_a_root_is_read() =>
        Assert.Contains("Ada", string.Concat(Sources(TestSite.Of(("articles/.ferry.md", "---\ntitle: T\n---\n"), (".people.yml", "ada: { name: Ada }\n")) with { AuthorRoots = TestSite.Root + "/.people.yml" })), StringComparison.Ordinal);

    private static TestSite Site() => TestSite.Of(
        ("articles/ferry.md", "---\ntitle: The ferry\nbyline: ada\npublished: 2024-05-01\n---\nIt sails.\n"),
        ("authors/ada.yml", "name: Ada Byron\nbio: Covers the harbour.\n"));

    private static string[] Sources(TestSite site) => [.. site.Generate().GeneratedSources.Select(static source => source.SourceText.ToString())];
}
