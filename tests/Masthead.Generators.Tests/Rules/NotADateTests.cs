namespace Masthead.Generators.Tests.Rules;

/// <summary>MH4004.</summary>
public sealed class NotADateTests
{
    [Theory]
    [InlineData("soon")]
    [InlineData("June 3")]
    [InlineData("2024-05")]
    [InlineData("1717180200")]
    [InlineData("May 2024")]
    [InlineData("yesterday at noon")]
    [InlineData("2024-05-31T18:30:00.12345678x+02:00")]
    [InlineData("2024-05-31T18:30.12345678Z")]
    public async Task What_no_date_or_more_than_one_can_be_read_from(string date)
    {
        var message = Message(date);

        await MarkedSite.OfArticle($"title: x\npublished: ‹{date}›  # desk\nupdated: ‹'{date}'›").Reports("MH4004", message, message);
        await MarkedSite.OfArticle($"title: x\neditorNotes:\n  - text: y\n    date: ‹{date}›").Reports("MH4004", message);
    }

    /// <summary>A build shows no edits, and so says what they would write.</summary>
    [Theory]
    [InlineData("31.05.2024", "is not written as a date is. Did you mean '2024-05-31'?")]
    [InlineData("12/31/2024", "is not written as a date is. Did you mean '2024-12-31'?")]
    [InlineData("2024/05/31", "is not written as a date is. Did you mean '2024-05-31'?")]
    [InlineData("31 mai 2024", "is not written as a date is. Did you mean '2024-05-31'?")]
    [InlineData("2024. 5. 31.", "is not written as a date is. Did you mean '2024-05-31'?")]
    [InlineData("2024. 05. 31", "is not written as a date is. Did you mean '2024-05-31'?")]
    [InlineData("2024. 5. 31. 18:30+09:00", "is not written as a date is. Did you mean '2024-05-31T18:30+09:00'?")]
    [InlineData("31. 5. 2024.", "is not written as a date is. Did you mean '2024-05-31'?")]
    [InlineData("2024-05/31", "is not a date that means one thing only.")]
    [InlineData("2024/05-31", "is not a date that means one thing only.")]
    [InlineData("2024/05/31.", "is not a date that means one thing only.")]
    [InlineData("05/06/2024", "is not a date that means one thing only. Did you mean '2024-06-05' or '2024-05-06'?")]
    [InlineData("5.6.2024", "is not a date that means one thing only. Did you mean '2024-06-05' or '2024-05-06'?")]
    [InlineData("06-03-2015", "is not a date that means one thing only. Did you mean '2015-03-06' or '2015-06-03'?")]
    [InlineData("31 mai 2024 18:30", "is not a date that means one thing only.")]
    public Task What_a_date_can_be_read_from(string date, string said) =>
        MarkedSite.OfArticle($"title: x\npublished: ‹{date}›").Reports("MH4004", $"'{date}' {said} Write it as 2024-05-31 or 2024-05-31T18:30:00+02:00.");

    [Theory]
    [InlineData("2026-09-31", "is no day of September, which has 30")]
    [InlineData("2026-02-29", "is no day of February, which has 28 in 2026")]
    [InlineData("2024-02-30", "is no day of February, which has 29 in 2024")]
    [InlineData("2026-04-00", "is no day of April, which has 30")]
    [InlineData("31 June 2026", "is no day of June, which has 30")]
    [InlineData("Nov 31, 2026", "is no day of November, which has 30")]
    [InlineData("2026-13-01", "is no date: there is no month 13, and the month comes before the day")]
    [InlineData("2026-00-10", "is no date: there is no month 0")]
    [InlineData("2026-99-99", "is no date: there is no month 99")]
    [InlineData("2026-02-31T10:00Z", "is no day of February, which has 28 in 2026")]
    [InlineData("2024-05-31T25:00Z", "is no time: there is no hour 25")]
    [InlineData("2024-05-31T24:00:00Z", "is no time: there is no hour 24, which is 00:00 of the next day")]
    [InlineData("2024-05-31 18:60", "is no time: there is no minute 60")]
    [InlineData("2024-05-31 18:59:61 +0200", "is no time: there is no second 61")]
    [InlineData("2024-05-31T18:30+99:00", "is no time: no clock is so far from UTC")]
    public Task What_is_in_no_calendar(string date, string what) =>
        MarkedSite.OfArticle($"title: x\npublished: ‹{date}›").Reports("MH4004", $"'{date}' {what}. Write it as 2024-05-31 or 2024-05-31T18:30:00+02:00.");

    [Theory]
    [InlineData("2024-05-31")]
    [InlineData("2024-5-3")]
    [InlineData("June 3, 2015")]
    [InlineData("3 Jun 2015")]
    [InlineData("Jul 08 2022")]
    [InlineData("2024-05-31T18:30:00+02:00")]
    [InlineData("2024-05-31 18:30 +0200")]
    [InlineData("2024-05-31T18:30:00.5Z")]
    [InlineData("2024-05-31t18:30:00.123456789z")]
    [InlineData("2024-05-31 18:30:00.1234567890123456789-00:30")]
    [InlineData("")]
    public Task Silent_for(string date) => MarkedSite.OfArticle($"title: x\npublished: {date}").IsClean();

    [Theory]
    [InlineData("dateline: { place: Oslo, date: ‹soon› }")]
    [InlineData("lastmod: ‹soon›")]
    [InlineData("last_update: { date: ‹soon›, author: ada-byron }")]
    public Task Wherever_a_date_stands(string marked) => MarkedSite.OfArticle("title: x\n" + marked).Reports("MH4004", Message("soon"));

    [Theory]
    [InlineData("authors/lin-wei.yml", "name: Lin Wei\ninterests: { party: The Port, from: ‹soon› }")]
    [InlineData("masthead.yml", "disclaimers: { views: { text: y, effective: ‹soon› } }")]
    public Task In_a_file_of_any_kind(string path, string marked) => MarkedSite.Of((path, marked)).Reports("MH4004", Message("soon"));

    [Theory]
    [InlineData("articles/2015-12-03-ferry.md")]
    [InlineData("articles/2015-13-45-ferry.md")]
    public Task Silent_for_the_name_of_a_file(string path) => MarkedSite.OfArticle("---\ntitle: x\n---\n", path).IsClean();

    [Theory]
    [InlineData("draft", "'draft'", " Did you mean 'false'?")]
    [InlineData("no", "'no'", " Did you mean 'false'?")]
    [InlineData("Yes", "'Yes'", " Did you mean 'true'?")]
    [InlineData("'no'", "'no'", " Did you mean false, without quotation marks?")]
    public Task What_means_whether_and_not_when(string written, string quoted, string hint) => MarkedSite.OfArticle($"title: x\npublished: ‹{written}›")
        .Reports("MH4004", $"{quoted} is not a date that means one thing only.{hint} Write it as 2024-05-31 or 2024-05-31T18:30:00+02:00.");

    private static string Message(string date) => $"'{date}' is not a date that means one thing only. Write it as 2024-05-31 or 2024-05-31T18:30:00+02:00.";
}
