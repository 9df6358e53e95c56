namespace Masthead.Tool.Tests.Importing;

public sealed partial class SiteInPlaceTests
{
    private const string Piece = "---\ntitle: Ferry\ndate: 2024-05-31\nauthor: Ada Byron\n---\n\nIt sails.\n";

    private const string Ada = "ada: { name: Ada Byron }\n";

    private static readonly string Targets = Path.Combine(Repository.Root, "src", "Masthead.Build", "build", "Masthead.targets");

    /// <summary>Sites of which all, or a part, lies where their generator was told, and what is told of that: no project says it yet.</summary>
    /// <remarks>Files that are named only are pieces.</remarks>
    public static TheoryData<string, string, string[], string[], string> Moved => new()
    {
        {
            "jekyll", "_config.yml\ncollections_dir: lists\ncollections:\n  columns: { output: true }\n  notes: { output: false }\n  pages: { output: true }\n",
            ["lists/_posts/2024-05-31-ferry.md", "lists/_columns/a.md", "lists/_notes/b.md", "lists/_pages/c.md"], ["_config.yml:1: collections_dir: lists", "_config.yml:3: collections.columns"], "<MastheadArticles>lists/_posts;lists/_columns</MastheadArticles>"
        },
        {
            "jekyll", "_config.yml\ncollections:\n  columns:\n    output: true\ninclude:\n- _pages\n- _letters\n", ["_posts/2024-05-31-ferry.md", "harbour/_posts/2024-06-01-quay.md", "_columns/a.md", "_letters/b.md", "_pages/c.md"],
            ["_config.yml:2: collections.columns", "_config.yml:6: include: _letters"], "<MastheadArticles>_posts;harbour/_posts;_columns;_letters</MastheadArticles>"
        },
        { "hugo", "hugo.toml\ncontentDir = '../text'\n", ["../text/ferry.md"], ["hugo.toml:1: contentDir: ../text"], "<MastheadArticles>../text</MastheadArticles>" },
        {
            "hugo", "config/_default/module.toml\n[[mounts]]\nsource = 'content'\ntarget = 'content'\n[[mounts]]\nsource = 'quay'\ntarget = 'content/quay'\n", ["content/news/ferry.md", "quay/a.md"],
            ["config/_default/module.toml:5: module.mounts.source: quay"], "<MastheadArticles>content;quay</MastheadArticles>"
        },
        {
            "docusaurus", "docusaurus.config.js\nconst config = {\n  presets: [['classic', /** @type {import('x').Options} */ ({\n    docs: { path: 'docs' },\n    blog: {\n      path: './news', // its \"own\" folder\n    },\n  })]],\n};\nmodule.exports = config;\n",
            ["news/2024-05-31-ferry.md", "docs/a.md"], ["docusaurus.config.js:5: blog.path: ./news"], "<MastheadArticles>news</MastheadArticles>"
        },
        {
            "docusaurus", "docusaurus.config.ts\nconst lab = 'lab';\nexport default {\n  presets: [['@docusaurus/preset-classic', {}]],\n  plugins: [\n    [require.resolve('@docusaurus/plugin-content-blog'), { id: 'lab', path: lab }],\n    ['@docusaurus/plugin-content-docs', { id: 'more', path: 'more' }],\n  ],\n} satisfies Config;\n",
            ["blog/2024-05-31-ferry.md", "lab/2024-06-01-quay.md", "more/a.md"], ["docusaurus.config.ts:5: plugins.@docusaurus/plugin-content-blog.path: lab"], "<MastheadArticles>blog;lab</MastheadArticles>"
        },
        {
            "astro", "src/content.config.ts\nconst blog = defineCollection({\n  loader: glob({ pattern: '**/*.md', base: './texts/blog' }),\n});\nexport const collections = {\n  blog,\n  faces: defineCollection({ loader: file('faces.json') }),\n  quay: defineCollection({ type: 'content' }),\n};\n",
            ["texts/blog/ferry.md", "src/content/quay/a.md"], ["src/content.config.ts:2: collections.blog.loader.base: ./texts/blog"], "<MastheadArticles>src/content;texts/blog</MastheadArticles>"
        },
        {
            "astro", "src/content/config.ts\nexport const collections = {\n  blog: defineCollection({ schema }),\n  quay: defineCollection({ schema }),\n};\n", ["src/content/blog/ferry.md", "src/content/quay/a.md"], ["src/content/config.ts:3: collections.quay"],
            "<MastheadArticles>src/content/blog;src/content/quay</MastheadArticles>"
        },
        { "eleventy", ".eleventy.js\nmodule.exports = function (config) {\n  return {\n    dir: { input: 'site' },\n  };\n};\n", ["site/notes/ferry.md"], [".eleventy.js:3: dir.input: site"], "<MastheadArticles>site</MastheadArticles>" },
        {
            "mkdocs", "mkdocs.yml\ndocs_dir: text\nplugins:\n  - search\n  - blog\n", ["text/blog/posts/ferry.md"], ["mkdocs.yml:1: docs_dir: text"], "<MastheadArticles>text/blog/posts</MastheadArticles>"
        },
        {
            "mkdocs", "mkdocs.yml\nplugins:\n  - blog\n  - material/blog:\n      blog_dir: lab\n      post_dir: '{blog}/log'\n", ["docs/blog/posts/ferry.md", "docs/lab/log/a.md"], ["mkdocs.yml:5: plugins.blog.post_dir: {blog}/log"],
            "<MastheadArticles>docs/blog/posts;docs/lab/log</MastheadArticles>"
        },
    };

    [Theory]
    [MemberData(nameof(Moved))]
    public async Task What_its_configuration_has_elsewhere_is_told_there_until_the_project_names_it(string system, string config, string[] pieces, string[] places, string property)
    {
        using var folder = SiteOf(config, pieces);
        foreach (var run in (string[][])[["--dry-run"], []])
        {
            var told = await folder.RunAsync(["import", system, "site", .. run]);
            Assert.Equal(1, told.ExitCode);
            Assert.Contains(property, told.Output, StringComparison.Ordinal);
            Assert.All(places, place => Assert.Contains($"  {place}\n", told.Output, StringComparison.Ordinal));
        }

        folder.Write("site/Site.csproj", Project($"<MastheadDialect>{system}</MastheadDialect>{property}"));
        var followed = await folder.RunAsync("import", system, "site");
        Assert.DoesNotContain("<MastheadArticles>", followed.Output, StringComparison.Ordinal);
        Assert.Contains($"{pieces.Count(static piece => !Aside(piece))}  articles, where they are", followed.Output, StringComparison.Ordinal);
        Assert.Contains($" in {pieces.Count(static piece => !Aside(piece)) + 1} files", (await folder.RunAsync("check", "site")).Output, StringComparison.Ordinal);

        static bool Aside(string piece) => piece.StartsWith("docs/a", StringComparison.Ordinal) || piece.StartsWith("more", StringComparison.Ordinal) || piece.Contains("_notes", StringComparison.Ordinal) || piece.Contains("_pages", StringComparison.Ordinal);
    }

    /// <summary>Where the whole site lies in a folder of its own, all of it is found from there.</summary>
    [Theory]
    [InlineData("jekyll", "_config.yml\nsource: ./site/\n", "_config.yml:1: source: ./site/", "site/_posts/2024-05-31-ferry.md", "site/_data/authors.yml")]
    [InlineData("hugo", "hugo.toml\ncontentDir = \"site\"\n", "hugo.toml:1: contentDir: site", "site/news/ferry.md", "site/authors/ada/_index.md")]
    [InlineData("hugo", "hugo.yaml\nmodule:\n  mounts:\n  - source: site\n    target: content\n", "hugo.yaml:3: module.mounts.source: site", "site/news/ferry.md", "site/authors/ada/_index.md")]
    [InlineData("hugo", "hugo.toml\n[languages.en]\ncontentDir = 'site'\n[languages.de]\ncontentDir = 'site'\n", "hugo.toml:2: languages.en.contentDir: site", "site/news/ferry.md", "site/authors/ada/_index.md")]
    [InlineData("eleventy", "eleventy.config.js\nexport default async function (config) {\n  config.addFilter('plain', (text) => { return text.replace(/[\"']/g, ''); });\n}\nexport const config = {\n  dir: { input: 'site' },\n};\n", "eleventy.config.js:5: dir.input: site", "site/posts/ferry.md", "site/_data/authors.yml")]
    [InlineData("eleventy", "eleventy.config.mjs\nexport default (config) => {\n  config.setInputDirectory('site');\n};\n", "eleventy.config.mjs:2: dir.input: site", "site/content/blog/ferry.md", "site/_data/authors.yml")]
    public async Task The_folder_of_a_whole_site_is_followed(string system, string config, string place, string piece, string authors)
    {
        using var folder = SiteOf(config, [piece]);
        folder.Write("site/" + authors, authors.EndsWith(".md", StringComparison.Ordinal) ? "---\ntitle: Ada Byron\n---\n" : Ada);

        var result = await folder.RunAsync("import", system, "site");
        Assert.Contains($"<MastheadContent>site</MastheadContent>\n                  {place}\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("1  articles, where they are\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("1  authors\n", result.Output, StringComparison.Ordinal);
        Assert.Equal(0, result.ExitCode);
        Assert.Contains(" in 3 files", (await folder.RunAsync("check", "site")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_is_told_the_folder_of_a_whole_site()
    {
        using var folder = SiteOf("_config.yml\nsource: text\n", ["text/_posts/2024-05-31-ferry.md"]);
        folder.Write("site/Site.csproj", Project("<MastheadDialect>jekyll</MastheadDialect>"));
        var told = await folder.RunAsync("import", "jekyll", "site", "--dry-run");
        Assert.Equal(1, told.ExitCode);
        Assert.Contains("in the project, <MastheadContent>text</MastheadContent>\n                  _config.yml:1: source: text\n", told.Output, StringComparison.Ordinal);

        folder.Write("site/Site.csproj", Project("<MastheadDialect>jekyll</MastheadDialect><MastheadContent>text</MastheadContent>"));
        Assert.Equal(0, (await folder.RunAsync("import", "jekyll", "site")).ExitCode);
        Assert.True(File.Exists(folder.PathOf("site/text/masthead.yml")));
        Assert.Contains(" in 2 files", (await folder.RunAsync("check", "site")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hugo.toml\n[languages.en]\ncontentDir = 'content/en'\n[languages.de]\ncontentDir = 'content/de'\n", "content")]
    [InlineData("config.yaml\nlanguages:\n  en: { contentDir: text/en }\n  de: { contentDir: text/de }\n", "text")]
    [InlineData("config.yaml\nmodule:\n  mounts:\n  - { source: content/en, target: content, lang: en }\n  - { source: content/de, target: content, lang: de }\n", "content")]
    public async Task Languages_of_Hugo_in_a_folder_each_are_translations(string config, string content)
    {
        using var folder = SiteOf(config, [$"{content}/en/news/ferry.md", $"{content}/de/news/ferry.md"]);

        Assert.Equal(0, (await folder.RunAsync("import", "hugo", "site")).ExitCode);
        Assert.Contains("languages:\n  - en\n  - de\n", folder.Read(content == "content" ? "site/masthead.yml" : $"site/{content}/masthead.yml"), StringComparison.Ordinal);
        var check = await folder.RunAsync("check", "site");
        Assert.Equal(0, check.ExitCode);
        Assert.Contains(" in 3 files", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_language_of_Hugo_in_a_folder_of_another_name_is_told()
    {
        using var folder = SiteOf("hugo.toml\n[languages.en]\ncontentDir = 'content'\n[languages.de]\ncontentDir = 'content-de'\n", ["content/news/ferry.md", "content-de/news/ferry.md"]);

        var result = await folder.RunAsync("import", "hugo", "site");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("call it 'content/de', in Hugo's configuration too\n                  hugo.toml:4: languages.de.contentDir: content-de\n", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("<MastheadArticles>", result.Output, StringComparison.Ordinal);
    }

    /// <summary>Some take languages for editions of one text.</summary>
    [Fact]
    public async Task Folders_of_Hugo_that_are_called_as_its_languages_need_not_be_any()
    {
        using var folder = SiteOf("hugo.toml\n[languages.any]\ncontentDir = 'content/any'\n[languages.java]\ncontentDir = 'content/java'\n", ["content/any/ferry.md", "content/java/ferry.md"]);

        var result = await folder.RunAsync("import", "hugo", "site");
        Assert.Equal((0, "taken         1  masthead.yml\n              2  articles, where they are\nNext: masthead check site\n"), (result.ExitCode, result.Output));
        Assert.DoesNotContain("languages", folder.Read("site/masthead.yml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("jekyll", "_config.yml\ncollections_dir: lists\ncollections: { authors: { output: true } }\n", "lists/_posts/2024-05-31-ferry.md", "lists/_authors/ada.md", "lists/_authors")]
    [InlineData("docusaurus", "docusaurus.config.js\nmodule.exports = { presets: [['classic', { blog: { path: 'news', authorsMapPath: 'people.yml' } }]] };\n", "news/2024-05-31-ferry.md", "news/people.yml", "news/people.yml")]
    [InlineData("astro", "src/content.config.mjs\nexport const collections = { authors: defineCollection({ loader: glob({ pattern: '*.yml', base: 'people' }) }) };\n", "src/content/blog/ferry.md", "people/ada.yml", "people")]
    [InlineData("eleventy", ".eleventy.js\nmodule.exports = () => ({ dir: { input: 'text', data: '../data' } });\n", "text/posts/ferry.md", "data/authors.yml", "data/authors.yml")]
    [InlineData("mkdocs", "mkdocs.yml\nplugins:\n  blog: { blog_dir: log }\n", "docs/log/posts/ferry.md", "docs/log/.authors.yml", "docs/log/.authors.yml")]
    public async Task Authors_elsewhere_are_told_too(string system, string config, string piece, string authors, string named)
    {
        using var folder = SiteOf(config, [piece]);
        folder.Write("site/" + authors, authors.EndsWith(".md", StringComparison.Ordinal) ? "---\nname: Ada Byron\n---\n" : authors.EndsWith("ada.yml", StringComparison.Ordinal) ? "name: Ada Byron\n" : Ada);

        Assert.Contains($"<MastheadAuthors>{named}</MastheadAuthors>\n", (await folder.RunAsync("import", system, "site", "--dry-run")).Output, StringComparison.Ordinal);
        folder.Write("site/Site.csproj", Project($"<MastheadDialect>{system}</MastheadDialect><MastheadArticles>{Path.GetDirectoryName(piece)}</MastheadArticles><MastheadAuthors>{named}</MastheadAuthors>"));
        var followed = await folder.RunAsync("import", system, "site");
        Assert.Contains("1  authors\n", followed.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("<MastheadA", followed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Posts_that_Jekyll_leaves_out_are_told_until_the_project_does()
    {
        using var folder = SiteOf("_config.yml\nexclude:\n- README.md\n- _posts/2023*\n- old/\n- kept\ninclude: [kept]\n", ["_posts/2024-05-31-ferry.md", "_posts/2023-01-01-quay.md", "old/_posts/2022-01-01-pier.md", "kept/_posts/2022-01-01-pier.md"]);
        const string Property = "<DefaultItemExcludes>$(DefaultItemExcludes);_posts/2023*;old/**</DefaultItemExcludes>";

        var told = await folder.RunAsync("import", "jekyll", "site");
        Assert.Equal(1, told.ExitCode);
        Assert.Contains($"2  articles that Jekyll leaves out, and that are read here: in the project, {Property}\n                  _config.yml:3: exclude: _posts/2023*\n                  _config.yml:4: exclude: old/\n", told.Output, StringComparison.Ordinal);

        folder.Write("site/Site.csproj", Project($"<MastheadDialect>jekyll</MastheadDialect>{Property}"));
        Assert.Equal(0, (await folder.RunAsync("import", "jekyll", "site")).ExitCode);
        Assert.Contains(" in 3 files", (await folder.RunAsync("check", "site")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("docusaurus", "docusaurus.config.js\nmodule.exports = { presets: [['classic', { blog: { routeBasePath: '/' } }]] };\n", "blog/2024-05-31-ferry.md", "/{slug}")]
    [InlineData("docusaurus", "docusaurus.config.js\nmodule.exports = { presets: [['classic', { blog: false }]], plugins: [['content-blog', { routeBasePath: '/news/' }]] };\n", "blog/2024-05-31-ferry.md", "/news/{slug}")]
    [InlineData("mkdocs", "mkdocs.yml\nplugins:\n- blog: { post_url_format: '{slug}' }\n", "docs/blog/posts/ferry.md", "/blog/{slugOrTitle}/")]
    [InlineData("mkdocs", "mkdocs.yml\nplugins: { blog: { blog_dir: ., post_dir: blog/posts } }\n", "docs/blog/posts/ferry.md", "/{year}/{month}/{day}/{slugOrTitle}/")]
    public async Task Addresses_move_with_a_blog(string system, string config, string piece, string permalink)
    {
        using var folder = SiteOf(config, [piece]);

        Assert.Equal(0, (await folder.RunAsync("import", system, "site")).ExitCode);
        Assert.EndsWith($"\npermalink: \"{permalink}\"\n", folder.Read("site/masthead.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_blog_and_translated_posts_of_Docusaurus_are_told()
    {
        using var folder = SiteOf(
            "docusaurus.config.js\nmodule.exports = {\n  i18n: { defaultLocale: 'en', locales: ['en', 'de'] },\n  presets: [['classic', {}]],\n  plugins: [['@docusaurus/plugin-content-blog', {\n    id: 'lab',\n    path: 'lab',\n    routeBasePath: 'lab',\n  }]],\n};\n",
            ["blog/2024-05-31-ferry.md", "lab/2024-05-31-quay.md", "i18n/de/docusaurus-plugin-content-blog/2024-05-31-ferry.md"]);

        var result = await folder.RunAsync("import", "docusaurus", "site");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("make it a project of its own\n                  docusaurus.config.js:7: plugins.@docusaurus/plugin-content-blog.routeBasePath: lab\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("<MastheadArticles>i18n/de/docusaurus-plugin-content-blog</MastheadArticles> with 'defaults: { language: de }' in its masthead.yml\n                  docusaurus.config.js:2: i18n/de/docusaurus-plugin-content-blog\n", result.Output, StringComparison.Ordinal);
    }

    /// <summary>Nothing is run, and nothing guessed.</summary>
    [Theory]
    [InlineData("docusaurus", "docusaurus.config.js\nconst dir = process.env.BLOG;\nmodule.exports = {\n  presets: [['classic', { blog: {\n    path: dir } }]] };\n", "blog/2024-05-31-ferry.md", "docusaurus.config.js:4: blog.path")]
    [InlineData("docusaurus", "docusaurus.config.js\nmodule.exports = {\n  presets: [['classic', {}]],\n  plugins: [a, b].filter(Boolean),\n};\n", "blog/2024-05-31-ferry.md", "docusaurus.config.js:3: plugins")]
    [InlineData("docusaurus", "docusaurus.config.js\nmodule.exports = make(require('./x'));\n", "blog/2024-05-31-ferry.md", "docusaurus.config.js:1: the configuration")]
    [InlineData("astro", "src/content.config.ts\nexport const collections = {\n  blog: defineCollection({ loader: glob({ base: `./${name}` }) }),\n};\n", "src/content/blog/ferry.md", "src/content.config.ts:2: collections.blog.loader.base")]
    [InlineData("astro", "src/content.config.ts\nexport const collections = {\n  feed: defineCollection({ loader: feed('https://x.example') }),\n};\n", "src/content/blog/ferry.md", "src/content.config.ts:2: collections.feed.loader")]
    [InlineData("eleventy", "eleventy.config.js\nmodule.exports = () => {\n  return { dir: {\n    input: place() } };\n};\n", "posts/ferry.md", "eleventy.config.js:3: dir.input")]
    [InlineData("mkdocs", "mkdocs.yml\nplugins:\n- blog:\n    post_url_date_format: MMM\n", "docs/blog/posts/ferry.md", "mkdocs.yml:3: plugins.blog.post_url_date_format: MMM")]
    [InlineData("hugo", "hugo.toml\n[[module.imports]]\npath = 'github.com/x/y'\n[[module.imports.mounts]]\nsource = 'text'\ntarget = 'content'\n", "content/ferry.md", "hugo.toml:4: module.imports.mounts.source: text")]
    [InlineData("mkdocs", "mkdocs.yml\nINHERIT: ../base.yml\n", "docs/blog/posts/ferry.md", "mkdocs.yml:1: INHERIT: ../base.yml")]
    public async Task What_cannot_be_known_is_told_as_such(string system, string config, string piece, string place)
    {
        using var folder = SiteOf(config, [piece]);

        var result = await folder.RunAsync("import", system, "site");
        Assert.Contains($"  {place}\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("1  articles, where they are\n", result.Output, StringComparison.Ordinal);
        Assert.Equal(0, result.ExitCode);
    }

    /// <param name="config">Its path in the first line.</param>
    private static ToolSite SiteOf(string config, IEnumerable<string> pieces)
    {
        var end = config.IndexOf('\n', StringComparison.Ordinal);
        // There MSBuild's answers are kept.
        return new ToolSite([("site/obj/none", ""), ("site/" + config[..end], config[(end + 1)..]), .. pieces.Select(static piece => ("site/" + piece, Piece))]);
    }

    private static string Project(string properties) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework>{properties}</PropertyGroup>
          <Import Project="{Targets}" />
        </Project>
        """;
}
