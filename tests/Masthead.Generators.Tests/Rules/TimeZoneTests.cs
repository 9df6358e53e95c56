namespace Masthead.Generators.Tests.Rules;

/// <summary>The publication's time zone, and times that it does not have.</summary>
public sealed class TimeZoneTests
{
    [Theory]
    [InlineData("published: 2024-05-31T18:30\nupdated: 2024-06-01 07:00:00")]
    [InlineData("published: 2024-10-27T02:30")]
    [InlineData("editorNotes: { text: y, date: 2024-06-01T10:00 }")]
    public Task A_time_without_an_offset_is_right_there(string article) => In("Europe/Oslo", article).IsClean();

    [Theory]
    [InlineData("Europe/Oslo", "2024-03-31T02:30", "02:00", "03:00")]
    [InlineData("America/New_York", "2024-03-10 02:00:00", "02:00", "03:00")]
    [InlineData("Australia/Lord_Howe", "2024-10-06T02:15", "02:00", "02:30")]
    public Task A_time_that_never_comes(string zone, string time, string from, string to) => In(zone, $"published: ‹{time}›")
        .Reports("MH4004", $"'{time}' is no time in {zone}, where clocks go from {from} to {to} then. Write another time, or add the offset that is meant.");

    [Theory]
    [InlineData("Europe/Olso", " Did you mean 'Europe/Oslo'?")]
    [InlineData("europe/oslo", " Did you mean 'Europe/Oslo'?")]
    [InlineData("America/New York", " Did you mean 'America/New_York'?")]
    [InlineData("Copenhagen", " Did you mean 'Europe/Copenhagen'?")]
    [InlineData("W. Europe Standard Time", " Did you mean 'Europe/Berlin'?")]
    [InlineData("+01:00", "")]
    [InlineData("Skelhaven", "")]
    public Task What_is_no_zone_is_said_once(string zone, string hint) =>
        MarkedSite.OfArticle("title: x\npublished: 2024-05-31T18:30").With("masthead.yml", $"publisher: The Quay\ntimeZone: ‹{zone}›")
            .Reports("MH4003", $"'{zone}' is not a time zone.{hint} 'timeZone' takes an id of the IANA database, such as Europe/Oslo.");

    [Fact]
    public Task It_may_stand_below_what_has_dates() =>
        MarkedSite.OfArticle("title: x\ndisclaimer: views").With("masthead.yml", "disclaimers: { views: { kind: legal, text: y, effective: 2024-05-31T18:30 } }\ntimeZone: Europe/Oslo").IsClean();

    private static MarkedSite In(string zone, string article) => MarkedSite.OfArticle("title: x\n" + article).With("masthead.yml", $"timeZone: {zone}");
}
