namespace Masthead.Generators.Tests.Rules;

/// <summary>MH4007.</summary>
public sealed class NoDateTests
{
    [Theory]
    [InlineData("articles/ferry.yml", "# desk\n‹title›: Ferries return")]
    [InlineData("articles/ferry.md", "---\n‹title›: Ferries return\nupdated: 2024-05-31\n---\n")]
    [InlineData("articles/ferry.yml", "‹status›: retracted\ntitle: Ferries return")]
    [InlineData("articles/ferry.yml", "‹published›: true\ntitle: Ferries return")]
    [InlineData("articles/2024-ferry.yml", "‹title›: Ferries return")]
    public Task No_date(string path, string marked) =>
        MarkedSite.OfArticle(marked, path).Reports("MH4007", "The article has no date: add 'published:', or write 'status: draft'.");

    [Theory]
    [InlineData("title: Ferries return\n‹published›:", "published")]
    [InlineData("‹Date›: ~\ntitle: Ferries return", "Date")]
    [InlineData("‹pubDate›:\ntitle: Ferries return", "pubDate")]
    [InlineData("title: Ferries return\n‹published›:\ndate:", "published")]
    public Task An_empty_date(string marked, string key) =>
        MarkedSite.OfArticle(marked).Reports("MH4007", $"The date is empty: write it behind '{key}:', or write 'status: draft'.");

    [Theory]
    [InlineData("title: Ferries return\npublished: 2024-05-31")]
    [InlineData("title: Ferries return\ndate: 31 May 2024\npublished:")]
    [InlineData("title: Ferries return\npublished: true\ndate: 2024-05-31")]
    [InlineData("title: Ferries return\nstatus: draft")]
    [InlineData("title: Ferries return\ndraft: true\ndate:")]
    [InlineData("title: Ferries return\npublished: false")]
    [InlineData("title: Ferries return\nstatus: withheld")]
    public Task Silent_for(string yaml) => MarkedSite.OfArticle(yaml).IsSilent("MH4007");

    [Theory]
    [InlineData("articles/2024-05-31-ferry.yml", "title: Ferries return")]
    [InlineData("articles/harbour/2024-05-31-ferry.de.md", "---\ntitle: Die Fähre fährt\n---\n")]
    public Task Silent_for_a_date_in_the_name_of_the_file(string path, string yaml) => MarkedSite.OfArticle(yaml, path).IsSilent("MH4007");

    [Theory]
    [InlineData("published: ‹soon›", "MH4004", "'soon' is not a date that means one thing only. Write it as 2024-05-31 or 2024-05-31T18:30:00+02:00.")]
    [InlineData("date: ‹{ year: 2024 }›", "MH4003", "'date' takes a text, not keys and values.")]
    [InlineData("status: ‹publishd›", "MH4003", "'publishd' is not a value of 'status'. Did you mean 'published'? It takes published, draft, withheld, retracted.")]
    [InlineData("section: ‹@sea›\npublished: 2024-05-31", "MH4001", "A text cannot begin with @: put the whole of it in quotes.")]
    public async Task Silent_where_it_cannot_be_read(string yaml, string id, string message)
    {
        var site = MarkedSite.OfArticle("title: Ferries return\n" + yaml);
        await site.Reports(id, message);
        Assert.DoesNotContain(await site.Site.AnalyzeAsync(), static diagnostic => diagnostic.Id == "MH4007");
    }
}
