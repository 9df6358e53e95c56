using System.Globalization;
using Masthead.Generators.Tests.Harness;

namespace GeneratedCode;

/// <summary>Real sites of other generators: every file is a typed article or has a located error, the code compiles, and the rules say what was read by eye and found true.</summary>
public sealed class CorporaTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("swift-org", "_posts", "_data/authors.yml",
        """
        dialect: jekyll
        fields:
          articles: { featured-image-dark: { fields: { url: uri, alt: text, caption: text } } }
          authors: { github: string, gravatar: { type: string, pattern: '[0-9a-f]{32,64}' } }
        """,
        "MH1001 3, MH1002 1, MH1021 7, MH3008 11, MH4005 2, MH4016 1, MH4027 5")]
    [InlineData("18f", "_posts", "_authors",
        """
        dialect: jekyll
        fields:
          articles:
            hero: bool
            tumblr_url: uri
            guest: bool
            april-fools: int
            joke: text
            project: list of string
            github: uri
            image_caption: text
            image_figcaption: text
            image_accessibility: text
          authors:
            alumni: bool
            guest: bool
            city: string
            state: string
            team: string
            github: string
            project: list of string
            proejct: list of string
            april-fools: int
            joke: text
            tags: list of string
        """,
        "MH1004 2, MH1005 1, MH1008 3, MH1010 1, MH1014 1, MH1021 232, MH1023 6, MH2003 1, MH3008 29, MH4002 1, MH4004 7, MH4012 2, MH4016 1, MH4023 7, MH4025 107, MH4027 11")]
    [InlineData("json-schema-blog", "pages/blog/posts", null, "ignoreKeys: [type, twitter, translations, translation, showReadTime, canonicalLink]",
        "MH1010 1, MH1021 44, MH3008 3, MH4003 1, MH4025 2")]
    [InlineData("ethereum-eips", "EIPS", null, "dialect: jekyll",
        "MH3008 1, MH4020 20")]
    public async Task Every_file_is_an_article_or_has_an_error(string name, string articles, string? authors, string publication, string found)
    {
        var site = Corpora.Read(name, articles, authors, publication + "\npolicy: { inlineAuthors: allow }\n") with { IncludesDrafts = true };
        var files = site.Files.Count(file => file.Path.StartsWith(site.ArticleRoots + "/", StringComparison.Ordinal) && file.Path.EndsWith(".md", StringComparison.Ordinal));

        var all = LoadedSite.Of(site).All;
        var diagnostics = await site.AnalyzeAsync();

        output.WriteLine($"{name}: {files} files, {all.Count} typed, {all.Count(static article => article.HasErrors)} with errors, {all.Sum(static article => article.Byline.Credits.Count)} credits");
        foreach (var message in diagnostics.Where(static diagnostic => diagnostic.Id != "MH4016").GroupBy(static diagnostic => (diagnostic.Id, diagnostic.GetMessage(CultureInfo.InvariantCulture))))
            output.WriteLine($"  {message.Key.Id} × {message.Count()}: {message.Key.Item2}");

        var located = diagnostics.Select(static diagnostic => diagnostic.Location.GetLineSpan().Path).ToHashSet();
        Assert.Equal(files, all.Count);
        Assert.Equal(found, string.Join(", ", diagnostics.GroupBy(static diagnostic => diagnostic.Id).OrderBy(static rule => rule.Key, StringComparer.Ordinal).Select(static rule => $"{rule.Key} {rule.Count()}")));
        Assert.All(all.Where(static article => article.HasErrors), article => Assert.Contains(located, path => path.Contains("/" + article.Id + ".", StringComparison.Ordinal)));
    }
}
