namespace Masthead.Tool.Tests.Importing;

/// <summary><c>masthead import jekyll</c>, <c>hugo</c> and <c>docusaurus</c>: sites that stay where they are.</summary>
public sealed partial class SiteInPlaceTests
{
    [Theory]
    [InlineData("jekyll", "_config.yml", "title: The Daily Harbour\nurl: https://harbour.example\ntimezone: Europe/Oslo\npermalink: /:year/:title.html\n", "_posts/2024-05-31-ferry.md", "publisher:\n  name: The Daily Harbour\n  url: https://harbour.example\ndialect: jekyll\ntimeZone: Europe/Oslo\npermalink: \"/{year}/{slug}.html\"\n")]
    [InlineData("hugo", "hugo.toml", "title = 'The Daily Harbour'\nbaseURL = 'https://harbour.example/'\nlocale = 'en-gb'\n[permalinks.page]\nposts = '/:year/:slug/'\n", "content/posts/ferry.md", "publisher:\n  name: The Daily Harbour\n  url: https://harbour.example/\ndialect: hugo\ndefaults:\n  language: en-GB\npermalink:\n  posts: \"/{year}/{slugOrTitle}/\"\n  default: \"/{folder}/{slug}/\"\n")]
    [InlineData("jekyll", "_config.yml", "name: The Daily Harbour\nurl: https://harbour.example\npermalink: pretty\ndefaults:\n- scope: { path: '' }\n  values: { lang: nb }\n- scope: { path: '', type: pages }\n  values: { permalink: /:title/ }\n- scope: { path: '', type: posts }\n  values: { layout: post, permalink: ':year/:title/' }\n", "_posts/2024-05-31-ferry.md", "publisher:\n  name: The Daily Harbour\n  url: https://harbour.example\ndialect: jekyll\ndefaults:\n  language: nb\npermalink: \"/{year}/{slug}/\"\n")]
    [InlineData("docusaurus", "docusaurus.config.js", "module.exports = {\n  title: 'The Daily Harbour',\n  url: \"https://harbour.example\",\n  i18n: {\n    defaultLocale: 'en',\n  },\n  themeConfig: { navbar: {\n    title: 'Other' } } };\n", "blog/2024-05-31-ferry.md", "publisher:\n  name: The Daily Harbour\n  url: https://harbour.example\ndialect: docusaurus\ndefaults:\n  language: en\npermalink: \"/blog/{slug}\"\n")]
    public async Task A_site_is_read_where_it_is(string system, string config, string said, string post, string masthead)
    {
        using var folder = new ToolSite(("site/" + config, said), ("site/" + post, "---\ntitle: Ferry\ndate: 2024-05-31\nauthor: Ada Byron\n---\n\nIt sails.\n"));
        Assert.EndsWith("Nothing was written.\n", (await folder.RunAsync("import", system, "site", "--dry-run")).Output, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.PathOf("site/masthead.yml")));

        var result = await folder.RunAsync("import", system, "site");
        Assert.Equal((0, "taken         1  masthead.yml\n              1  articles, where they are\nNext: masthead check site\n"), (result.ExitCode, result.Output));
        Assert.Equal(masthead, folder.Read("site/masthead.yml"));
        Assert.Equal(0, (await folder.RunAsync("check", "site")).ExitCode);

        folder.Write("site/masthead.yml", "publisher: Mine\n");
        Assert.Equal(1, (await folder.RunAsync("import", system, "site")).ExitCode);
        Assert.Equal("publisher: Mine\n", folder.Read("site/masthead.yml"));
    }

    [Fact]
    public async Task Folders_of_Hugo_have_their_own_addresses()
    {
        using var folder = new ToolSite(
            ("config.yaml", "title: The Daily Harbour\npermalinks:\n  posts: /:year/:title/\n  news: /:section/:slugorfilename/\n  columns: /:yearday/\n  tags: /t/:slug/\n  topics: /o/:slug/\n  term: { columns: /x/ }\ntaxonomies: { topic: topics }\n"),
            ("content/posts/ferry.md", "---\ntitle: The ferry, again\ndate: 2024-05-31\nauthor: Ada Byron\n---\n\nIt sails.\n"));

        var result = await folder.RunAsync("import", "hugo");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("how addresses are made, of which masthead.yml cannot say the same", result.Output, StringComparison.Ordinal);
        Assert.Contains("/:yearday/", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("permalink:\n  news: \"/{topFolder}/{slug}/\"\n  posts: \"/{year}/{title}/\"\n  default: \"/{folder}/{slug}/\"\n", folder.Read("masthead.yml"), StringComparison.Ordinal);
        Assert.Equal(0, (await folder.RunAsync("check")).ExitCode);
    }

    [Theory]
    [InlineData("jekyll", "_config.yml", "url: https://harbour.example\nbaseurl: /paper\n", "_posts/2024-05-31-ferry.md")]
    [InlineData("jekyll", "_config.yml", "url: https://harbour.example/\nbaseurl: paper/\n", "_posts/2024-05-31-ferry.md")]
    [InlineData("docusaurus", "docusaurus.config.js", "module.exports = {\n  url: 'https://harbour.example',\n  baseUrl: '/paper/',\n};\n", "blog/2024-05-31-ferry.md")]
    [InlineData("hugo", "hugo.toml", "baseURL = 'https://harbour.example/paper'\n", "content/posts/ferry.md")]
    public async Task A_site_below_a_folder_has_it_in_its_address(string system, string config, string said, string post)
    {
        using var folder = new ToolSite((config, said), (post, "---\ntitle: Ferry\ndate: 2024-05-31\nauthor: Ada Byron\n---\n\nIt sails.\n"));
        await folder.RunAsync("import", system, ".");
        Assert.Contains("  url: https://harbour.example/paper\n", folder.Read("masthead.yml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ordinal")]
    [InlineData("weekdate")]
    [InlineData("/:i_month/:title/")]
    public async Task Addresses_that_Masthead_cannot_make_are_told(string permalink)
    {
        using var folder = new ToolSite(("_config.yml", $"title: x\npermalink: {permalink}\n"), ("_posts/2024-05-31-ferry.md", "---\ntitle: Ferry\nauthor: Ada Byron\n---\n\nIt sails.\n"));
        var result = await folder.RunAsync("import", "jekyll", ".");
        Assert.Contains("how addresses are made, of which masthead.yml cannot say the same", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("permalink:", folder.Read("masthead.yml"), StringComparison.Ordinal);
    }

    /// <summary>Docusaurus has the year in both addresses.</summary>
    [Fact]
    public async Task Two_years_have_a_post_of_one_name()
    {
        const string Post = "---\ntitle: The year\nauthor: Ada Byron\n---\n\nIt went by.\n";
        using var folder = new ToolSite(("blog/2023-01-01-year-in-review.md", Post), ("blog/2024-01-01-year-in-review.md", Post));

        Assert.Equal(0, (await folder.RunAsync("import", "docusaurus", ".")).ExitCode);
        var check = await folder.RunAsync("check", ".");
        Assert.DoesNotContain("MH4008", check.Output + check.Messages, StringComparison.Ordinal);
        Assert.Equal(0, check.ExitCode);
    }

    [Theory]
    [InlineData("_config.yml", "title: [\n", "masthead: _config.yml(")]
    [InlineData("_config.yml", "title: x\n", "masthead: No article is where Jekyll has them: in '")]
    public async Task What_is_no_site_is_told(string config, string said, string message)
    {
        using var folder = new ToolSite((config, said));
        var result = await folder.RunAsync("import", "jekyll");
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith(message, result.Messages, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.PathOf("masthead.yml")));
    }

    /// <summary>Who wrote all pieces, say: what masthead.yml cannot say for them is told, and what layouts read is not.</summary>
    [Theory]
    [InlineData("jekyll", "_config.yml", "defaults:\n  - scope: { path: '', type: posts }\n    values:\n      layout: post\n      author: ada\n      permalink: /:title/\n      lang: en\n      image:\n", "_config.yml:5: defaults.values.author: ada")]
    [InlineData("jekyll", "_config.yml", "defaults:\n  - scope: { path: _posts/quay }\n    values: { permalink: '/quay/:title' }\n  - scope: { type: pages }\n    values: { author: ada }\n", "_config.yml:3: defaults.values.permalink: /quay/:title")]
    [InlineData("hugo", "hugo.toml", "[cascade]\nauthors = ['ada']\ntype = 'post'\n", "hugo.toml:2: cascade.authors")]
    [InlineData("hugo", "hugo.yaml", "cascade:\n- draft: true\n  target: { path: '/quay/**' }\n", "hugo.yaml:2: cascade.draft: true")]
    public async Task What_its_configuration_says_of_many_pieces_is_told(string system, string file, string config, string place)
    {
        using var folder = SiteOf($"{file}\n{config}", system == "jekyll" ? ["_posts/2024-05-31-ferry.md"] : ["content/posts/ferry.md"]);

        var result = await folder.RunAsync("import", system, "site");

        var told = result.Output.ReplaceLineEndings("\n").Split('\n').SkipWhile(static line => !line.Contains("write it in them", StringComparison.Ordinal)).ToArray();
        Assert.Equal(place, told[1].Trim());
        Assert.DoesNotContain(told.Skip(2), static line => line.Contains("defaults.", StringComparison.Ordinal) || line.Contains("cascade.", StringComparison.Ordinal));
    }
}
