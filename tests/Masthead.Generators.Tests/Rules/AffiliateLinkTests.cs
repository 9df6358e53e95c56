using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.Rules;

/// <summary>MH2010.</summary>
public sealed class AffiliateLinkTests
{
    private const string Message =
        "The publication may earn by this link, and no disclaimer of the kind affiliate says so: declare a disclaimer of the kind affiliate in masthead.yml, and name it under 'disclaimers:'.";

    private static MarkedSite Text(string body, string head = "") =>
        MarkedSite.OfArticle($"---\ntitle: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\n{head}---\n{body}\n", "articles/ferry.md")
            .With("masthead.yml", "publisher: The Daily Harbour\npolicy: { affiliateLinks: [sho.rt, 'shop.example?tag', 'https://www.books.example/'] }\n");

    [Theory]
    [InlineData("Buy [the book](‹https://sho.rt/x1›), or [this](https://sho.rt/x2).")]
    [InlineData("Buy [the book](‹https://www.shop.example/dp/1?x=y&tag=daily-20›).")]
    [InlineData("Buy [the book](‹https://smile.shop.example/dp/1?tag=daily-20#top›).")]
    [InlineData("Buy [the book](‹http://books.example›).")]
    [InlineData("Buy [the book][1].\n\n[1]: ‹https://sho.rt/x1›")]
    [InlineData("Buy <a href=\"‹https://other.example/1›\" rel=\"sponsored nofollow\">the book</a>.")]
    [InlineData("<p>Buy <a rel='nofollow sponsored' href='‹https://other.example/1›'>the book</a>.</p>")]
    [InlineData("Buy [the book](‹https://other.example/1›){:rel=\"sponsored\"}.")]
    [InlineData("Buy [the book](‹https://other.example/1›){: target=\"_blank\" rel=\"nofollow sponsored\"}.")]
    public Task A_link_that_is_paid_for(string body) => Text(body).Reports("MH2010", Message);

    [Fact]
    public Task The_disclaimer_that_there_is_is_named() =>
        Text("Buy [the book](‹https://sho.rt/x1›).")
            .With("masthead.yml", "publisher: The Daily Harbour\npolicy: { affiliateLinks: sho.rt }\ndisclaimers:\n  links: { kind: affiliate, text: We may earn. }\n")
            .Reports("MH2010", "The publication may earn by this link, and no disclaimer of the kind affiliate says so: name 'links' under 'disclaimers:'.");

    [Theory]
    [InlineData("Read [the book](https://shop.example/dp/1).")]
    [InlineData("Read [the book](https://shop.example/dp/1?tags=2).")]
    [InlineData("Read [the book](https://notsho.rt/x1).")]
    [InlineData("Read [the book](/sho.rt).")]
    [InlineData("Read <a href=\"https://other.example/1\" rel=\"nofollow\">sponsored</a>.")]
    [InlineData("`[the book](https://sho.rt/x1)`")]
    public Task Silent_for(string body) => Text(body).IsClean();

    [Theory]
    [InlineData("", "disclaimers:\n  - links\n")]
    [InlineData("disclaimers: [views]\n", "disclaimers: [views, links]\n")]
    public async Task The_edit_names_the_disclaimer(string head, string mended)
    {
        string Article(string lines) => $"---\ntitle: Ferries return\nbyline: ada-byron\nkind: review\npublished: 2024-05-31\n{lines}---\nBuy [the book](https://sho.rt/x1).\n";
        var site = TestSite.OfArticle(Article(head), "articles/ferry.md")
            .With("masthead.yml", "publisher: The Daily Harbour\npolicy: { affiliateLinks: sho.rt }\ndisclaimers:\n  links: { kind: affiliate, text: We may earn. }\n  views: { kind: views, text: The views are theirs. }\n");
        var edit = Assert.Single(OfferedEdits.Of(Assert.Single((await site.AnalyzeAsync()).Where(static found => found.Id == "MH2010"))));

        Assert.Equal(
            string.Join('\n', Article(mended).Split('\n').Order(StringComparer.Ordinal)),
            string.Join('\n', edit.Apply(Article(head)).Split('\n').Order(StringComparer.Ordinal)));
        Assert.DoesNotContain(await site.Edit("articles/ferry.md", edit.Apply(Article(head))).AnalyzeAsync(), static found => found.Id == "MH2010");
    }

    [Fact]
    public Task Silent_where_the_text_says_so() => Text("This article contains affiliate links.\n\nBuy [the book](https://sho.rt/x1).").ReportsAmongOthers("MH2010");

    [Theory]
    [InlineData("disclaimer: { kind: affiliate, text: We may earn. }\n")]
    [InlineData("disclaimer: { kind: sponsored, text: They paid. }\n")]
    [InlineData("status: draft\n")]
    [InlineData("suppress: { rule: MH2010, reason: The site says so on every page. }\n")]
    public Task Silent_with(string head) => Text("Buy [the book](https://sho.rt/x1).", head).IsClean();
}
