namespace Masthead.Generators.Tests.Rules;

/// <summary>MH4004.</summary>
public sealed class NotADateTests
{
    [Theory]
    [InlineData("soon")]
    [InlineData("05/06/2024")]
    [InlineData("5.6.2024")]
    [InlineData("June 3")]
    [InlineData("2024-02-30")]
    [InlineData("2024-05")]
    [InlineData("2024-05-31T25:00Z")]
    [InlineData("2024-05-31T18:30+99:00")]
    [InlineData("1717180200")]
    public async Task What_no_date_or_more_than_one_can_be_read_from(string date)
    {
        var message = $"'{date}' is not a date that means one thing only. Write it as 2024-05-31 or 2024-05-31T18:30:00+02:00.";

        await MarkedSite.OfArticle($"title: x\npublished: ‹{date}›  # desk\nupdated: ‹'{date}'›").Reports("MH4004", message, message);
        await MarkedSite.OfArticle($"title: x\neditorNotes:\n  - text: y\n    date: ‹{date}›").Reports("MH4004", message);
    }

    [Theory]
    [InlineData("2024-05-31")]
    [InlineData("2024-5-3")]
    [InlineData("June 3, 2015")]
    [InlineData("3 Jun 2015")]
    [InlineData("2024-05-31T18:30:00+02:00")]
    [InlineData("2024-05-31 18:30 +0200")]
    [InlineData("2024-05-31T18:30:00.5Z")]
    [InlineData("")]
    public Task Silent_for(string date) => MarkedSite.OfArticle($"title: x\npublished: {date}").IsClean();
}
