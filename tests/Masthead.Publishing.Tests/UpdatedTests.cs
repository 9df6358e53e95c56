using System.Text;
using System.Text.RegularExpressions;
using Masthead.Publishing.Feeds;
using Masthead.Publishing.Sitemaps;

namespace Masthead.Publishing.Tests;

/// <summary>An article that was updated on the day of its publication, as a day without a time.</summary>
public sealed partial class UpdatedTests
{
    private static readonly Article SameDay = Sites.Piece("ferry") with { Published = new DateTimeOffset(2024, 5, 31, 8, 30, 0, TimeSpan.FromHours(2)), Updated = new DateTimeOffset(2024, 5, 31, 0, 0, 0, TimeSpan.FromHours(2)) };

    private static readonly Edition Edition = Sites.Edition(SameDay);

    public static TheoryData<string, string> Written => new()
    {
        { "JSON-LD", JsonLd.Of(Edition, SameDay) },
        { "meta tags", MetaTags.HtmlOf(Edition, SameDay) },
        { "Atom", Text(Feed.Of(Edition).ToAtom()) },
        { "RSS", Text(Feed.Of(Edition).ToRss()) },
        { "JSON Feed", Text(Feed.Of(Edition).ToJsonFeed()) },
        { "ninjs", Ninjs.Of(Edition, SameDay) },
        { "sitemap", Text(Sitemap.Write(Edition)[0]) },
    };

    /// <summary>The day begins before the piece came out: whoever reads both dates would find one that was changed before it was there.</summary>
    [Theory]
    [MemberData(nameof(Written))]
    public void Nothing_is_updated_before_it_is_published(string format, string text)
    {
        var times = Time().Matches(text.Replace("\\u002B", "+", StringComparison.Ordinal)).Select(static match => match.Value).ToHashSet(StringComparer.Ordinal);

        Assert.True(times is { Count: > 0 } && times.IsSubsetOf(["2024-05-31T08:30:00+02:00", "2024-05-31T06:30:00Z", "Fri, 31 May 2024 06:30:00 GMT"]), $"{format}: {string.Join(", ", times)}");
    }

    [Fact]
    public void A_file_was_last_changed_when_it_came_out() => Assert.Equal(SameDay.Published, Feed.Of(Edition).ToRss().LastModified);

    private static string Text(PublishedFile file) => Encoding.UTF8.GetString(file.Content.Span);

    [GeneratedRegex(@"2024-05-31T[\d:]+(Z|[+-]\d\d:\d\d)|\w{3}, \d\d May 2024 [\d:]+ GMT")]
    private static partial Regex Time();
}
