extern alias runtime;

using Masthead.Generators.Tests.Harness;

using runtime::Masthead;

// Outside Masthead's namespace, where the vocabularies would be the generator's own.
namespace GeneratedCode;

/// <summary>Pages of a site that are no pieces.</summary>
public sealed class SitePagesTests
{
    private const string Ferry = "title: Ferry\npublished: 2024-05-31\nauthor: Ada\n";

    private sealed class Clock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);
    }

    [Theory]
    [InlineData("about.yml", "title: T", "pages: about.yml")]
    [InlineData("legal/terms/cookies.yml", "title: T", "pages: [x.yml, 'legal/**']")]
    [InlineData("legal/cookies.yml", "title: T", "pages: ['articles/legal/*.yml']")]
    [InlineData("about.yml", "title: T", "dialect: astro")]
    [InlineData("es/about.yml", "title: T", "dialect: hugo")]
    [InlineData("contact/index.yml", "title: T", "dialect: eleventy")]
    [InlineData("projects.md", "---\nlayout: page\ntitle: T\n---\nText.", "dialect: jekyll")]
    [InlineData("deep/down/me.md", "---\ntype: page\ntitle: T\n---\nText.", "dialect: hugo")]
    [InlineData("people/lin.md", "---\ntitle: T\ntype: host\n---\nWho she is.", "dialect: hugo")]
    [InlineData("en/staff/lin/index.md", "---\ntitle: T\n---\nWho she is.", "dialect: hugo")]
    [InlineData("team/lin.md", "---\ntitle: T\n---\nWho she is.", "dialect: astro")]
    public async Task A_page_needs_neither_byline_nor_date_and_is_not_listed(string path, string text, string publication)
    {
        var site = TestSite.Of(("articles/" + path, text), ("articles/ferry.yml", Ferry), ("masthead.yml", publication + "\npolicy: { inlineAuthors: allow }\n"));
        var loaded = LoadedSite.Of(site);
        var page = Assert.Single(loaded.All, static article => article.IsPage);

        Assert.Equal("T", page.Title);
        Assert.Equal(2, loaded.All.Count);
        Assert.Equal(["Ferry"], loaded.Call<IEnumerable<Article>>("Articles", "Published", new Clock()).Select(static article => article.Title));
        Assert.Equal(["Ferry"], ((ArticleList)loaded.All).Published(new Clock()).Select(static article => article.Title));
        Assert.Same(page, loaded.Call<Article>("Articles", "At", page.Url));
        Assert.Empty(await site.AnalyzeAsync());
    }

    [Fact]
    public async Task What_says_nothing_of_itself_is_a_page_on_another_generators_site()
    {
        var site = TestSite.Of(("articles/eip-1.md", "---\ncategory: Core\n---\nThis text has moved.\n"), ("masthead.yml", "dialect: jekyll"));

        Assert.True(Assert.Single(LoadedSite.Of(site).All).IsPage);
        Assert.Empty(await site.AnalyzeAsync());
        Assert.Equal(["MH4007"], (await site.With("articles/eip-1.md", "---\ntitle: Core\nauthor: Ada\n---\nText.\n").AnalyzeAsync()).Select(static diagnostic => diagnostic.Id).Except(["MH1018"]));
    }

    [Theory]
    [InlineData("posts/about.yml", "dialect: hugo")]
    [InlineData("about.yml", "publisher: x")]
    [InlineData("people/lin.yml", "publisher: x")]
    [InlineData("peopled/lin.yml", "dialect: hugo")]
    [InlineData("about.yml", "pages: ['about/*.yml']")]
    public async Task What_is_a_piece_needs_both(string path, string publication)
    {
        var site = TestSite.Of(("articles/" + path, "title: T"), ("articles/ferry.yml", Ferry), ("masthead.yml", publication + "\npolicy: { inlineAuthors: allow }\n"));

        Assert.Equal(["MH1001", "MH4007"], (await site.AnalyzeAsync()).Select(static diagnostic => diagnostic.Id));
        Assert.DoesNotContain(LoadedSite.Of(site).All, static article => article.IsPage);
    }
}
