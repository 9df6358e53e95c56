using System.Text;

namespace Masthead.Generators.Tests.Harness;

/// <summary>Looks for words that must not be found in what is built of a site: its generated code, its assembly and its bodies.</summary>
internal static class Secrets
{
    public static void AssertNowhere(TestSite site, string word)
    {
        Assert.All(site.Generate().GeneratedSources, source => Assert.DoesNotContain(word, source.SourceText.ToString(), StringComparison.OrdinalIgnoreCase));
        using var stream = new MemoryStream();
        Assert.True(site.Compile().Emit(stream, cancellationToken: TestContext.Current.CancellationToken).Success);
        AssertNotIn(stream.ToArray(), word);
        AssertNotIn(BodyPacks.Of(site), word);
    }

    /// <summary>Packed tables hold texts as they are; so do the assembly's strings, in UTF-16.</summary>
    private static void AssertNotIn(ReadOnlySpan<byte> bytes, string word)
    {
        Assert.False(Holds(bytes, Encoding.UTF8.GetBytes(word)), word);
        Assert.False(Holds(bytes, Encoding.Unicode.GetBytes(word)), word);
    }

    private static bool Holds(ReadOnlySpan<byte> bytes, byte[] word) => bytes.IndexOf(word) >= 0;
}
