namespace Masthead.Generators.Tests.Rules;

/// <summary>MH4016.</summary>
public sealed class NoOffsetTests
{
    [Theory]
    [InlineData("2024-05-31T18:30")]
    [InlineData("2024-05-31 18:30:00")]
    [InlineData("2024-5-3 9:05")]
    [InlineData("2015-06-03 14:02:17.5")]
    public async Task A_time_without_an_offset(string time)
    {
        var message = $"'{time}' has a time but no offset, and is read as UTC. Add the offset: Z, or one like +02:00.";

        await MarkedSite.OfArticle($"title: x\npublished: ‹{time}›\nupdated: ‹\"{time}\"›").Reports("MH4016", message, message);
        await MarkedSite.OfArticle($"title: x\neditorNote: {{ text: y, date: ‹{time}› }}").Reports("MH4016", message);
    }

    [Theory]
    [InlineData("2024-05-31")]
    [InlineData("May 31, 2024")]
    [InlineData("2024-05-31T18:30Z")]
    [InlineData("2024-05-31 18:30 UTC")]
    [InlineData("2024-05-31T18:30-05:00")]
    public Task Silent_for(string time) => MarkedSite.OfArticle($"title: x\npublished: {time}").IsClean();

    [Fact]
    public Task A_habit_is_said_once() =>
        MarkedSite.Of(
            ("articles/a.yml", "title: A\npublished: ‹2024-05-31T18:30›\nupdated: 2024-06-01T18:30\nauthor: Ada"), ("articles/b.yml", "title: B\npublished: '2024-05-31T18:30'\nauthor: Ada"),
            ("articles/c.yml", "title: C\npublished: 2024-05-31T18:30\nauthor: Ada"), ("masthead.yml", "policy: { inlineAuthors: allow }"))
            .Reports("MH4016", "'2024-05-31T18:30' has a time but no offset, and is read as UTC, as times of 2 other articles are: write their zone as 'timeZone:' in masthead.yml, such as Europe/Oslo, or add the offset to each: Z, or one like +02:00.");
}
