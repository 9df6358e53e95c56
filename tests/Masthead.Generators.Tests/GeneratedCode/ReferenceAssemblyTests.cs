using Masthead.Generators.Tests.Harness;
using Microsoft.CodeAnalysis.Emit;

namespace Masthead.Generators.Tests.GeneratedCode;

/// <summary>What others compile against is the names of things, and nothing that an article says: an edit of that compiles nobody else.</summary>
public sealed class ReferenceAssemblyTests
{
    private const string Ferry = """
        ---
        title: Ferry
        authors: [ada-byron]
        published: 2024-05-31
        tags: [harbour]
        rating: 3
        ---
        Text.
        """;

    private static readonly TestSite Site = TestSite.Of(
        ("articles/ferry.md", Ferry),
        ("authors/ada-byron.yml", "name: Ada Byron\nbio: Writes about the harbour.\n"),
        ("authors/lin-wei.yml", "name: Lin Wei\n"),
        ("masthead.yml", "publisher: The Daily Harbour\npermalink: /{year}/{slug}\nfields: { articles: { rating: int } }\n"));

    [Theory]
    [InlineData("articles/ferry.md", "title: Ferry", "title: The ferry, at last")]
    [InlineData("articles/ferry.md", "title: Ferry", "title: Ferry\nstandfirst: It came.\nslug: quay\naliases: [/old]")]
    [InlineData("articles/ferry.md", "2024-05-31", "2023-01-01")]
    [InlineData("articles/ferry.md", "[ada-byron]", "[lin-wei]")]
    [InlineData("articles/ferry.md", "rating: 3", "rating: 4")]
    [InlineData("articles/ferry.md", "Text.", "Another text.")]
    [InlineData("authors/ada-byron.yml", "the harbour", "the quay")]
    [InlineData("masthead.yml", "The Daily Harbour", "The Evening Harbour")]
    public void What_is_said_of_a_thing_is_not_in_it(string file, string text, string edited) => Assert.Equal(Bytes(Site), Bytes(Edited(file, text, edited)));

    [Theory]
    [InlineData("articles/ferry.md", "[harbour]", "[harbour, storm]")]
    [InlineData("authors/lin-wei.yml", "name: Lin Wei", "id: l-wei\nname: Lin Wei")]
    [InlineData("masthead.yml", "rating: int", "rating: string")]
    public void A_name_more_is_in_it(string file, string text, string edited) => Assert.NotEqual(Bytes(Site), Bytes(Edited(file, text, edited)));

    private static TestSite Edited(string file, string text, string edited)
    {
        var before = Site.Files.Single(known => known.Path.EndsWith(file, StringComparison.Ordinal)).GetText(TestContext.Current.CancellationToken)!.ToString();
        Assert.Contains(text, before, StringComparison.Ordinal);
        return Site.Edit(file, before.Replace(text, edited, StringComparison.Ordinal));
    }

    /// <summary>As the SDK has the compiler write them.</summary>
    private static byte[] Bytes(TestSite site)
    {
        using var stream = new MemoryStream();
        var compilation = site.Compile();
        var result = compilation.WithOptions(compilation.Options.WithDeterministic(true)).Emit(
            stream, options: new EmitOptions(metadataOnly: true, includePrivateMembers: false), cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return stream.ToArray();
    }
}
