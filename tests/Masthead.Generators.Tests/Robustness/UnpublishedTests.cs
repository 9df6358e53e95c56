extern alias runtime;

using System.Collections;
using System.Reflection;
using System.Text.Json;
using Masthead.Generators.Tests.Harness;

using runtime::Masthead;

namespace Masthead.Generators.Tests.Robustness;

/// <summary>
/// Whatever pieces refer to each other: from those that are out nothing of one that is not can be read, unless a reference is asked for its value; and what a
/// build without drafts makes holds no letter of a piece that is not to be published.
/// </summary>
public sealed class UnpublishedTests
{
    private static readonly DateTimeOffset Today = new(2025, 5, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Nothing_of_what_is_not_out_is_reached_or_compiled() => RandomCases.Check(RandomPiece.Any, 5, Check, static piece => piece.ToString());

    private static void Check(RandomPiece[] pieces)
    {
        var site = TestSite.Of([
            ("masthead.yml", RandomPiece.Publication),
            .. pieces.SelectMany((piece, number) => piece.Files(number, pieces)),
        ]);

        Secrets.AssertNowhere(site, RandomPiece.NotOut);
        foreach (var built in (TestSite[])[site, site with { IncludesDrafts = true }])
        {
            var loaded = LoadedSite.Of(built, BodyPacks.Of(built));
            var published = loaded.Call<object>("Articles", "Published", new StoppedClock());
            Assert.Equal(pieces.Count(static piece => piece.Mark == RandomPiece.Out), ((IEnumerable)published).Cast<object>().Count());

            var json = JsonSerializer.Serialize(published, published.GetType());
            var read = new HashSet<string>();
            foreach (var article in (IEnumerable)published)
                Read(article, read);

            AssertHoldsOnlyWhatIsOut(json);
            Assert.All(read, AssertHoldsOnlyWhatIsOut);
            Assert.Contains(RandomPiece.Out + " note of the site", json, StringComparison.Ordinal);
            Assert.Contains(RandomPiece.Out + " note of the site", read);
            loaded.Unload();
        }
    }

    private static void AssertHoldsOnlyWhatIsOut(string text)
    {
        Assert.DoesNotContain(RandomPiece.NotOut, text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(RandomPiece.Waiting, text, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Every text that can be read from a value without asking a reference for its article.</summary>
    private static void Read(object? value, HashSet<string> read)
    {
        if (value is null || value.GetType().IsPrimitive || value.GetType().IsEnum || value is DateTimeOffset)
            return;

        read.Add(value.ToString()!);
        if (value is string)
            return;
        if (value is IEnumerable items)
        {
            foreach (var item in items)
                Read(item, read);
            return;
        }

        Assert.Equal(value.GetHashCode(), value.GetHashCode());
        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static property => property is not { Name: nameof(ArticleRef.Value), DeclaringType.Name: nameof(ArticleRef) }))
            Read(property.GetValue(value), read);
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Today;
    }
}
