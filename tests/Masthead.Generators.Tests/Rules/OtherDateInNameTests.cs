namespace Masthead.Generators.Tests.Rules;

/// <summary>MH4027.</summary>
public sealed class OtherDateInNameTests
{
    [Theory]
    [InlineData("published: ‹2024-05-31›", "published", "2024-05-31")]
    [InlineData("date: ‹2024-05-31T18:30+02:00›", "date", "2024-05-31")]
    [InlineData("date: ‹2023-06-02›", "date", "2023-06-02")]
    [InlineData("date: ‹2023-05-29T23:59Z›", "date", "2023-05-29")]
    [InlineData("datePublished: ‹2024-05-31›\nupdated: 2024-06-02", "datePublished", "2024-05-31")]
    public Task Another_date(string dates, string key, string date) => With(dates).Reports("MH4027", Message(key, date));

    [Theory]
    [InlineData("articles/2023-5-31-ferry.yml", "2023-05-31")]
    [InlineData("articles/2023-5-1_ferry.yml", "2023-05-01")]
    [InlineData("articles/world/2023-05-31-ferry/index.yml", "2023-05-31")]
    public Task However_the_name_is_written(string path, string named) =>
        With("published: ‹2024-05-31›", path).Reports("MH4027", Message("published", "2024-05-31", named));

    [Theory]
    [InlineData("published: 2023-05-31")]
    [InlineData("published: 2023-05-30T18:30+02:00")]
    [InlineData("published: 2023-06-01")]
    [InlineData("updated: 2024-05-31")]
    [InlineData("published: 2023-05-31\nupdated: 2024-05-31")]
    public Task Silent_for(string dates) => With(dates).IsClean();

    [Fact]
    public Task Silent_where_one_of_several_is_that_of_the_name() =>
        With("‹date›: 2023-05-31\npublishDate: 2024-05-31").Reports("MH4002", "'date' is another name for 'publishDate', which stands here too and is the one that is read.");

    [Theory]
    [InlineData("articles/2023-13-31-ferry.yml")]
    [InlineData("articles/2023-ferry.yml")]
    [InlineData("articles/2023-05-ferry.yml")]
    [InlineData("articles/ferry.yml")]
    public Task Silent_for_a_name_without_a_date(string path) => With("published: 2024-05-31", path).IsClean();

    private static string Message(string key, string date, string named = "2023-05-31") =>
        $"The name of the file says {named}, but '{key}' {date}, which is the one that counts: mend it, or give the file another name.";

    private static MarkedSite With(string dates, string path = "articles/2023-05-31-ferry.yml") => MarkedSite.OfArticle($"title: T\nbyline: ada-byron\n{dates}\n", path);
}
