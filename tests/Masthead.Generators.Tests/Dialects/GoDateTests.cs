using System.Globalization;
using Masthead.Generators.Tests.Harness;
using Masthead.Generators.Tests.Rules;

namespace Masthead.Generators.Tests.Dialects;

/// <summary>Dates as Hugo reads them: in the layouts of Go.</summary>
public sealed class GoDateTests
{
    /// <summary>The offset counts; the name behind it, and the day of the week, are for readers.</summary>
    [Theory]
    [InlineData("Fri, 31 May 2024 18:30:00 +0200", "2024-05-31T18:30:00+02:00")]
    [InlineData("Mon, 31 May 2024 18:30:00 -0330", "2024-05-31T18:30:00-03:30")]
    [InlineData("2024-05-31 18:30:00 +0200 CEST", "2024-05-31T18:30:00+02:00")]
    [InlineData("2024-05-31 18:30:00.123456789 +0000 UTC", "2024-05-31T18:30:00+00:00")]
    [InlineData("2024-05-31 18:30:00 +0300 +03", "2024-05-31T18:30:00+03:00")]
    [InlineData("31 May 24 18:30 +0200", "2024-05-31T18:30:00+02:00")]
    [InlineData("31 May 69 18:30 +0200", "1969-05-31T18:30:00+02:00")]
    [InlineData("31 May 68 18:30 +0200", "2068-05-31T18:30:00+02:00")]
    [InlineData("Fri May 31 18:30:00 +0200 2024", "2024-05-31T18:30:00+02:00")]
    [InlineData("fri may 31 18:30:00 +0200 2024", "2024-05-31T18:30:00+02:00")]
    [InlineData("2024-05-31 18:30:00 +02:00", "2024-05-31T18:30:00+02:00")]
    [InlineData("31 May 2024", "2024-05-31T00:00:00+00:00")]
    public async Task A_moment_may_be_written_as_Go_has_it(string date, string read)
    {
        var site = Site("hugo", "ferry.md", $"---\ntitle: Ferry\nauthor: ada\ndate: {date}\n---\nText\n");

        Assert.Empty(await site.PrintedAsync());
        Assert.Equal(read, LoadedSite.Of(site).All.Single().Published!.Value.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("Fri May 31 18:30:00 2024", "2024-05-31T09:30:00")]
    [InlineData("Sat Jun  1 08:30:00 2024", "2024-05-31T23:30:00")]
    [InlineData("2024-05-31 18:30:00 +0200 CEST", "2024-05-31T16:30:00")]
    public async Task One_without_an_offset_is_in_the_sites_zone(string date, string utc)
    {
        var site = Site("hugo", "ferry.md", $"---\ntitle: Ferry\nauthor: ada\ndate: {date}\n---\nText\n").With("masthead.yml", "dialect: hugo\ntimeZone: Asia/Tokyo\n");

        Assert.Empty(await site.PrintedAsync());
        Assert.Equal(utc, LoadedSite.Of(site).All.Single().Published!.Value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("2024-05-31 18:30:00 CEST")]
    [InlineData("Fri, 31 May 2024 18:30:00 CEST")]
    [InlineData("Fri May 31 18:30:00 CEST 2024")]
    [InlineData("Fri, 31 May 2024 6:30 pm")]
    [InlineData("May 31st, 2024")]
    [InlineData("2024-05-31 18:30:00 CEST +0200")]
    [InlineData("Fri, 31 Foo 2024 18:30:00 +0200")]
    public async Task A_zones_name_alone_says_no_moment_and_other_ways_are_none_of_Gos(string date) =>
        Assert.StartsWith($"articles/ferry.md(4,7): MH4004: '{date}' is not ", Assert.Single(await Site("hugo", "ferry.md", $"---\ntitle: Ferry\nauthor: ada\ndate: {date}\n---\nText\n").PrintedAsync()), StringComparison.Ordinal);

    private static TestSite Site(string dialect, string path, string text) =>
        TestSite.Of(("articles/" + path, text), ("authors/ada.yml", "name: Ada Byron\nbio: x\n"), ("masthead.yml", $"dialect: {dialect}\n"));
}
