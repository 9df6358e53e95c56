using System.Globalization;
using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.GeneratedCode;

/// <summary>Dates without an offset are meant in the publication's time zone.</summary>
public sealed class TimeZoneTests
{
    [Theory]
    [InlineData("Europe/Oslo", "2024-05-31T18:30", "2024-05-31T18:30:00.0000000+02:00")]
    [InlineData("Europe/Oslo", "2024-01-31 18:30:15.25", "2024-01-31T18:30:15.2500000+01:00")]
    [InlineData("Europe/Oslo", "2024-05-31", "2024-05-31T00:00:00.0000000+02:00")]
    [InlineData("Europe/Oslo", "May 31, 2024", "2024-05-31T00:00:00.0000000+02:00")]
    [InlineData("America/St_Johns", "2024-05-31", "2024-05-31T00:00:00.0000000-02:30")]
    [InlineData("UTC", "2024-05-31T18:30", "2024-05-31T18:30:00.0000000+00:00")]
    [InlineData("Asia/Calcutta", "2024-05-31", "2024-05-31T00:00:00.0000000+05:30")]
    // What has an offset keeps it.
    [InlineData("Europe/Oslo", "2024-05-31T18:30Z", "2024-05-31T18:30:00.0000000+00:00")]
    [InlineData("Europe/Oslo", "2024-05-31T18:30-05:00", "2024-05-31T18:30:00.0000000-05:00")]
    // Twice in a night: the first.
    [InlineData("Europe/Oslo", "2024-10-27T02:30", "2024-10-27T02:30:00.0000000+02:00")]
    [InlineData("Europe/Oslo", "2024-10-27T03:00", "2024-10-27T03:00:00.0000000+01:00")]
    // A day whose midnight never comes, and one that never comes at all.
    [InlineData("America/Sao_Paulo", "2018-11-04", "2018-11-04T01:00:00.0000000-02:00")]
    [InlineData("Pacific/Apia", "2011-12-30", "2011-12-30T00:00:00.0000000-10:00")]
    // Before there were zones; and where there is no room for an offset.
    [InlineData("Europe/Amsterdam", "1850-01-01", "1850-01-01T00:00:00.0000000+00:17")]
    [InlineData("Europe/Oslo", "0001-01-01", "0001-01-01T00:00:00.0000000+00:00")]
    [InlineData("America/New_York", "9999-12-31T23:59", "9999-12-31T23:59:00.0000000+00:00")]
    public void A_date_is_a_moment_there(string zone, string written, string moment) =>
        Assert.Equal(moment, Published(TestSite.OfArticle($"title: x\npublished: {written}\n").With("masthead.yml", $"timeZone: {zone}\n"), "Ferry"));

    [Fact]
    public void The_date_of_a_file_s_name_too() =>
        Assert.Equal("2024-05-31T00:00:00.0000000+02:00", Published(TestSite.OfArticle("title: x\n", "articles/2024-05-31-ferry.yml").With("masthead.yml", "timeZone: Europe/Oslo\n"), "_2024_05_31Ferry"));

    [Fact]
    public void An_address_has_the_day_that_is_written() =>
        Assert.Equal("/2024/05/31/ferry", LoadedSite.Of(TestSite.OfArticle("title: x\npublished: 2024-05-31\n").With("masthead.yml", "permalink: /{year}/{month}/{day}/{slug}\ntimezone: Asia/Tokyo\n")).Article("Ferry").Url);

    [Fact]
    public void Without_one_it_is_UTC() =>
        Assert.Equal("2024-05-31T00:00:00.0000000+00:00", Published(TestSite.OfArticle("title: x\npublished: 2024-05-31\n"), "Ferry"));

    private static string? Published(TestSite site, string member) => LoadedSite.Of(site).Article(member).Published?.ToString("O", CultureInfo.InvariantCulture);
}
