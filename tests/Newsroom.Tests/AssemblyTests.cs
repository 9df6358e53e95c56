using System.Text;
using Newsroom.Content;

namespace Newsroom.Tests;

/// <summary>What is in the site's assembly, and what is not.</summary>
public sealed class AssemblyTests
{
    private static readonly byte[] Assembly = File.ReadAllBytes(typeof(Articles).Assembly.Location);

    [Fact]
    public void TitlesAreFoundByThisSearch() => Assert.True(Holds("Keep the night bell"));

    [Fact]
    public void SecretsAreNotCompiledIn() => Assert.All(Secrets.Everywhere, static secret => Assert.False(Holds(secret), secret));

#if DEBUG
    [Fact]
    public void DraftIsThereForTheWriter() => Assert.NotNull(Articles.Find("the-unsigned-lease"));
#else
    [Fact]
    public void DraftIsNotCompiledIn()
    {
        Assert.Null(Articles.Find("the-unsigned-lease"));
        Assert.All(Secrets.Draft, static secret => Assert.False(Holds(secret), secret));
    }
#endif

    /// <summary>As UTF-8, in a resource or an attribute, or as UTF-16, in a literal at an even or an odd place.</summary>
    private static bool Holds(string text) =>
        Assembly.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0 || Assembly.AsSpan().IndexOf(Encoding.Unicode.GetBytes(text)) >= 0;
}
