namespace Masthead.Generators.Tests.Rules;

/// <summary>MH4006.</summary>
public sealed class UpdatedBeforePublishedTests
{
    private const string Message = "'updated' is before 'published': swap the two, or mend the one that is wrong.";

    [Theory]
    [InlineData("published: «2024-05-31»\nupdated: ‹2024-05-30›")]
    [InlineData("lastmod: ‹2024-05-30›\ndate: «2024-05-31»")]
    [InlineData("published: «2024-05-31T18:30+02:00»\nupdated: ‹2024-05-31T16:29Z›")]
    [InlineData("published: «2024-05-31T00:10+02:00»\nupdated: ‹2024-05-30›")]
    [InlineData("status: draft\npublished: «2024-05-31»\nupdated: ‹2024-05-30›")]
    [InlineData("status: withheld\npublished: «2024-05-31»\nupdated: ‹2024-05-30›")]
    public Task An_update_before_the_publication(string dates) => With(dates).Reports("MH4006", Message);

    [Fact]
    public Task An_update_before_the_date_in_the_name_of_the_file() =>
        With("updated: ‹2024-05-30T18:30Z›", "articles/2024-05-31-ferry.yml").Reports("MH4006", "'updated' is before the date in the file's name: mend it, or write 'published:'.");

    [Theory]
    [InlineData("published: 2024-05-31\nupdated: 2024-05-31")]
    [InlineData("published: 2024-05-31T18:30Z\nupdated: 2024-05-31")]
    [InlineData("published: 2024-05-31\nupdated: 2024-05-31T00:10+02:00")]
    [InlineData("published: 2024-05-31T18:30+02:00\nupdated: 2024-05-31T16:30Z")]
    [InlineData("published: 2024-05-31\nupdated: 2024-06-01")]
    [InlineData("updated: 2024-05-30")]
    [InlineData("published: 2024-05-31")]
    public Task Silent_for(string dates) => With(dates).IsClean();

    [Theory]
    [InlineData("updated: 2024-05-31")]
    [InlineData("published: 2024-05-30\nupdated: 2024-05-30")]
    public Task Silent_for_a_date_in_the_name_of_the_file(string dates) => With(dates, "articles/2024-05-31-ferry.yml").IsClean();

    [Fact]
    public Task Silent_where_one_of_them_is_no_date() =>
        With("published: ‹soon›\nupdated: 2024-05-30").Reports("MH4004", "'soon' is not a date that means one thing only. Write it as 2024-05-31 or 2024-05-31T18:30:00+02:00.");

    [Fact]
    public Task Silent_while_the_file_cannot_be_read() =>
        With("published: 2024-05-31\nupdated: 2024-05-30\nsection: ‹@sea›").Reports("MH4001", "A text cannot begin with @: put the whole of it in quotes.");

    private static MarkedSite With(string dates, string path = "articles/ferry.yml") => MarkedSite.OfArticle("title: Ferries return\n" + dates, path);
}
