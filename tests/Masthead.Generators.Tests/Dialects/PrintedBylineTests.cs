using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.Dialects;

/// <summary>Papers that have both: <c>authors:</c>, by whom pieces are listed, and <c>byline:</c>, which is printed. It says who they are once more, and credits nobody besides.</summary>
public sealed class PrintedBylineTests
{
    [Theory]
    [InlineData("authors: [Lin Wei]\nbyline: Lin Wei of Coastwire", "Lin Wei of Coastwire", "Lin Wei")]
    [InlineData("byline: By Lin Wei and Jonas Quist for Coastwire\nauthors: [Lin Wei, Jonas Quist]", "By Lin Wei and Jonas Quist for Coastwire", "Lin Wei, Jonas Quist")]
    [InlineData("author: ada-byron\nbyline: Ada Byron, in Oslo", "Ada Byron, in Oslo", "Ada Byron")]
    [InlineData("author: Lin Wei\nbyline: Lin Wei", "By Lin Wei", "Lin Wei")]
    public async Task It_is_the_line(string keys, string line, string names)
    {
        var site = Site("hugo", keys);

        Assert.DoesNotContain((await site.AnalyzeAsync()).Select(static diagnostic => diagnostic.Id), static id => id != "MH4010");
        var byline = LoadedSite.Of(site).All.Single().Byline;
        Assert.Equal((line, names), (byline.ToString(), string.Join(", ", byline.Credits.Select(static credit => credit.Author.Name))));
    }

    [Theory]
    [InlineData("authors: [Lin Wei]\nbyline: Jonas Quist")]
    [InlineData("authors: [Lin Wei]\nbyline: [Jonas Quist]")]
    public void One_that_names_somebody_else_credits_them(string keys) =>
        Assert.Equal(["Jonas Quist", "Lin Wei"], LoadedSite.Of(Site("hugo", keys)).All.Single().Byline.Credits.Select(static credit => credit.Author.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void A_name_that_letters_of_another_one_spell_is_none() =>
        Assert.Equal(["Al", "Ronald Smith"], LoadedSite.Of(Site("hugo", "authors: [{ name: Al }]\nbyline: Ronald Smith")).All.Single().Byline.Credits.Select(static credit => credit.Author.Name).Order(StringComparer.Ordinal));

    /// <summary>As Docusaurus has it of a key and a name; what else stands there is the entry's.</summary>
    [Theory]
    [InlineData("docusaurus", "authors: [{ key: ada-byron, name: A. Byron }]", "By A. Byron")]
    [InlineData("docusaurus", "authors: { key: ada-byron, title: Guest, image_url: /a.png }", "By Ada Byron")]
    [InlineData("masthead", "byline: { author: ada-byron, name: A. Byron }", "By A. Byron")]
    public async Task A_name_beside_a_reference_is_printed_for_it(string dialect, string keys, string line)
    {
        var site = Site(dialect, keys);

        Assert.DoesNotContain((await site.AnalyzeAsync()).Select(static diagnostic => diagnostic.Id), static id => id != "MH4010");
        var byline = LoadedSite.Of(site).All.Single().Byline;
        Assert.Equal((line, "Ada Byron"), (byline.ToString(), byline.Segments.Single(static segment => segment.Author is not null).Author!.Name));
    }

    private static TestSite Site(string dialect, string keys) =>
        TestSite.Of(("articles/ferry.md", $"---\ntitle: Ferry\n{keys}\ndate: 2024-05-31\n---\nText\n"), ("authors/ada-byron.yml", "name: Ada Byron\nbio: x\n"), ("masthead.yml", $"dialect: {dialect}\n"));
}
