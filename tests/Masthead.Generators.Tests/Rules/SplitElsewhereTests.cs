using Masthead.Generators.Tests.Harness;


namespace Masthead.Generators.Tests.Rules;

/// <summary>MH4022.</summary>
public sealed class SplitElsewhereTests
{
    [Theory]
    [InlineData("tags: ‹ferry quay winter›", "'ferry quay winter' is one item of 'tags' here; Jekyll splits it at its spaces. Write a list: of 'ferry', 'quay', 'winter', or of this one item. It stands here as Jekyll's pages have it: write 'dialect: jekyll' in masthead.yml.", "[ferry, quay, winter]", "[ferry quay winter]")]
    [InlineData("categories: ‹\"harbour  islands\"›", "'harbour  islands' is one item of 'categories' here; Jekyll splits it at its spaces. Write a list: of 'harbour', 'islands', or of this one item. It stands here as Jekyll's pages have it: write 'dialect: jekyll' in masthead.yml.", "[harbour, islands]", "[harbour  islands]")]
    public async Task One_text_with_spaces_beside_a_layout(string marked, string message, string several, string one)
    {
        var site = Article("layout: post\n" + marked);

        await site.Reports("MH4022", message);
        Assert.Equal([several, one], OfferedEdits.Of(Assert.Single(await site.Site.AnalyzeExampleAsync("MH4022"))).Select(static edit => edit.NewText));
    }

    [Theory]
    [InlineData("tags: ferry quay winter")]
    [InlineData("layout: post\ntags: ferry, quay winter")]
    [InlineData("layout: post\ntags: [New York]")]
    [InlineData("layout: post\ntags: ferry")]
    [InlineData("layout: post\ntags:")]
    [InlineData("layout: post\ncategory: Harbour and islands")]
    public Task Silent_for(string yaml) => Article(yaml).IsClean();

    private static MarkedSite Article(string yaml) => MarkedSite.OfArticle("title: x\n" + yaml).With("masthead.yml", "ignoreKeys: [layout]");
}
