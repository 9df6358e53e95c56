using System.Text.Json;
using Masthead.Content.Paths;
using Masthead.Tests.Shared;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Tests.Sites;

/// <summary>Of a project's folder the tool reads what its build hands to the compiler: no file more, and no file less.</summary>
public sealed class ContentWalkTests
{
    private static readonly string[] Folders =
    [
        "", "content", "content/articles", "content/articles/sub dir", "content/articles/.hidden", "content/articles/node_modules/package", "content/articles/bin", "content/articles/obj/Debug", "content/articles/people",
        "content/authors", "content/authors/team", "content/elsewhere", "content/node_modules/package", "pieces", "deep/er/still", "data/authors", "bin", "obj",
    ];

    private static readonly string[] Names =
    [
        "a.yml", "b.YAML", "c.md", "d.Markdown", "e.mdx", "f.txt", "g.HTML", "h.htm", "i.json", "j.TOML", "k.jpg", "none", ".l.md", "~m.md", "n.md~", "o.md.bak", "#p.md#", "q%20r.md", "s t.md", "u#v.md", "w'x.md", "y(z).md", "ä.md",
        "authors.yml", "authors.json", "authors.toml", "masthead.yml", "masthead.yaml", "masthead.json", "masthead.toml", "masthead.baseline.json", "package.json", "_index.md", "README.md",
    ];

    [Theory]
    [InlineData("")]
    [InlineData("<MastheadContent>.</MastheadContent>")]
    [InlineData("<MastheadArticles>.</MastheadArticles>")]
    [InlineData("<MastheadArticles>./pieces;./deep/er</MastheadArticles><MastheadAuthors>./data/authors</MastheadAuthors>")]
    [InlineData("<MastheadContent>content/</MastheadContent>")]
    [InlineData("<MastheadContent>content/elsewhere</MastheadContent>")]
    [InlineData("<MastheadArticles>pieces ;\n deep/er/ ;;</MastheadArticles><MastheadAuthors> content/authors/team/</MastheadAuthors>")]
    [InlineData("<MastheadArticles>content</MastheadArticles>")]
    [InlineData("<MastheadArticles>content/articles/c.md;content/articles/sub dir</MastheadArticles><MastheadAuthors>data/authors;content/authors.toml;content/authors/i.json</MastheadAuthors>")]
    [InlineData("<MastheadArticles>$(MSBuildProjectDirectory)/content/../content/articles</MastheadArticles><MastheadAuthors>content\\articles\\people</MastheadAuthors>")]
    [InlineData("<MastheadArticles>missing</MastheadArticles><MastheadAuthors>content/authors.json;missing.json</MastheadAuthors>")]
    [InlineData("<MastheadPublication>content/masthead.yaml</MastheadPublication><MastheadBaseline>content/authors/i.json</MastheadBaseline>")]
    [InlineData("<MastheadPublication>package.json</MastheadPublication><MastheadArticles>content/articles/i.json;content/articles/.l.md;content/articles/bin</MastheadArticles>")]
    [InlineData("<DefaultItemExcludes>$(DefaultItemExcludes);content/articles/people/**;**/c.md;content/*.yml</DefaultItemExcludes>")]
    [InlineData("<DefaultItemExcludes>$(DefaultItemExcludes);content/articles/PEOPLE/**;content/articles/b*/**;content/**/*.HTML;content\\articles\\sub dir\\**;content/authors/?.md</DefaultItemExcludes>")]
    [InlineData("<MastheadDialect>masthead</MastheadDialect>")]
    [InlineData("<MastheadDialect>jekyll</MastheadDialect>")]
    [InlineData("<MastheadDialect>hugo</MastheadDialect>")]
    [InlineData("<MastheadDialect>docusaurus</MastheadDialect>")]
    [InlineData("<MastheadDialect>astro</MastheadDialect>")]
    [InlineData("<MastheadDialect>eleventy</MastheadDialect>")]
    [InlineData("<MastheadDialect>mkdocs</MastheadDialect>")]
    public async Task The_files_are_those_of_a_build(string properties)
    {
        using var site = new ToolSite(("Site.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework>{properties}</PropertyGroup>
              <Import Project="{Path.Combine(Repository.Root, "src", "Masthead.Build", "build", "Masthead.targets")}" />
            </Project>
            """));
        foreach (var folder in Folders.Concat(["_posts", "news/_posts", "news/politics/_posts/2024", "ru/_drafts", "news/_old/_posts", "_old/_posts", "_site/_posts", "vendor/_posts", "vendor/bundle/a/_posts", "node_modules/a/_posts", ".git/_posts", "#a/_posts", "a~/_posts", "bin/_posts", "_data", "docs", "blog", "src/content/blog", "posts", "src/posts"]))
        {
            foreach (var name in Names)
                site.Write(Path.Join(folder, name), "");
        }

        var json = (await Dotnet.RunAsync(site.Folder, null, "msbuild", "-getItem:AdditionalFiles")).Succeeds().Output;
        var built = Relative(JsonDocument.Parse(json).RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray().Select(static item => item.GetProperty("FullPath").GetString()!));
        var settings = await ProjectSite.ReadAsync(site.PathOf("Site.csproj"), null, isStrict: false, static _ => { }, TestContext.Current.CancellationToken);

        var walked = Relative(ContentWalk.FilesOf(settings!));

        AreSame(built, walked);
        AreSame(built, Relative(Directory.EnumerateFiles(site.Folder, "*", SearchOption.AllDirectories).Where(file => ContentWalk.WouldHold(settings!, file))));

        List<string> Relative(IEnumerable<string> files) => [.. files.Select(file => ContentPaths.Relative(ContentPaths.Normalize(site.Folder), ContentPaths.Normalize(file))).Order(StringComparer.Ordinal)];
    }

    /// <summary>What is on one side alone is said, since the lists are long.</summary>
    private static void AreSame(List<string> built, List<string> walked)
    {
        string[] others = [.. built.Except(walked, StringComparer.Ordinal).Select(static file => $"missed: {file}"), .. walked.Except(built, StringComparer.Ordinal).Select(static file => $"more: {file}")];
        Assert.True(others.Length == 0, string.Join('\n', others));
        Assert.Equal(built, walked);
    }
}
