using Masthead.Content.Paths;

namespace Masthead.Build.Tests;

public sealed class TargetsTests
{
    private const string Settings = "MastheadNamespace,MastheadDrafts,MastheadLiveBodies,MastheadAuthors,MastheadArticleRoots,MastheadAuthorRoots,MastheadPublicationFile";

    [Fact]
    public async Task Every_content_file_is_given_to_the_compiler_once()
    {
        using var project = new Project(
            """
            <MastheadArticles>
              content/articles/ ;;
              content/articles/world; ../shared/articles
              ; missing ;
            </MastheadArticles>
            <MastheadAuthors>_data/authors.yml;nobody.yml;</MastheadAuthors>
            """,
            """<AdditionalFiles Include="content/articles/named.md;other.txt" />""");
        string[] expected =
        [
            project.Write("content/articles/named.md"),
            project.Write("other.txt"),
            project.Write("content/articles/a.yml"),
            project.Write("content/articles/b.yaml"),
            project.Write("content/articles/world/c.md"),
            project.Write("content/articles/world/d.markdown"),
            project.Write("content/articles/world/e/index.mdx"),
            project.Write("../shared/articles/f.md"),
            project.Write("_data/authors.yml"),
            project.Write("content/masthead.yml"),
            // For the compiler to say that nothing reads it.
            project.Write("content/elsewhere.yml"),
            project.Write("content/Articles/g.md"),
            project.Write("content/masthead.yaml"),
        ];
        project.Write("content/articles/world/photo.jpg");
        project.Write("content/articles/.hidden.md");
        project.Write("content/menu.txt");
        project.Write("_data/menu.yml");

        Assert.Equal(expected.Order(StringComparer.Ordinal), (await project.AdditionalFilesAsync()).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("content", new[] { "authors/ada.yml" }, "content/authors")]
    [InlineData("content", new[] { "authors.yml" }, "content/authors.yml")]
    [InlineData("site", new[] { "authors/ada.yml", "authors.yml" }, "site/authors;site/authors.yml")]
    [InlineData("site", new[] { "authors.yaml" }, "site/authors.yaml")]
    [InlineData("site", new[] { "authors.json" }, "site/authors.json")]
    [InlineData("site", new[] { "authors.toml", "authors.yml" }, "site/authors.yml;site/authors.toml")]
    [InlineData("content", new string[0], "")]
    public async Task Authors_are_looked_for_where_they_are(string content, string[] files, string expected)
    {
        using var project = new Project($"<MastheadContent>{content}</MastheadContent>");
        foreach (var file in files)
            project.Write($"{content}/{file}");

        Assert.Equal(expected, (await project.PropertiesAsync(Settings))["MastheadAuthors"]);
    }

    [Theory]
    [InlineData("jekyll", "", new[] { "_posts/a.md", "_drafts/b.md", "_data/authors.yml" }, new[] { "README.md", "_layouts/post.md", "_data/menu.yml" }, "_posts|_drafts|*/**/_posts|*/**/_drafts", "_data/authors.yml")]
    [InlineData("jekyll", "", new[] { "_posts/a.md", "_authors/ada.md" }, new string[0], "_posts|*/**/_posts|*/**/_drafts", "_authors")]
    [InlineData("jekyll", "site", new[] { "site/_posts/a.md", "site/news/_posts/a.md", "site/news/politics/_posts/2024/a.html", "site/ru/_drafts/b.md", "site/vendor/_posts/c.md" }, new[] { "news/_posts/d.md", "site/_site/_posts/e.md", "site/_old/_posts/f.md", "site/news/_old/_posts/f.md", "site/news/.x/_posts/g.md", "site/news/_posts/.h.md", "site/news/_posts/~i.md", "site/a/node_modules/b/_posts/j.md", "site/vendor/bundle/k/_posts/l.md", "site/news/m.md", "site/news/posts/n.md" }, "site/_posts|site/*/**/_posts|site/*/**/_drafts", "")]
    [InlineData("Hugo", "", new[] { "content/posts/a.md", "content/authors/ada/_index.md", "data/authors/lin.yml" }, new[] { "archetypes/default.md", "themes/t/README.md" }, "content", "content/authors|data/authors")]
    [InlineData("hugo", "site", new[] { "site/content/posts/a.md" }, new[] { "content/b.md" }, "site/content", "")]
    [InlineData("hugo", "pages", new[] { "pages/posts/a.md", "pages/authors/ada.md" }, new string[0], "pages", "pages/authors")]
    [InlineData("docusaurus", "", new[] { "blog/a.md", "blog/authors.yml" }, new[] { "docs/b.md" }, "blog", "blog/authors.yml")]
    [InlineData("astro", "", new[] { "src/content/blog/a.md" }, new[] { "src/content/docs/b.md" }, "src/content/blog", "")]
    [InlineData("astro", "", new[] { "src/content/news/a.md", "src/content/authors/ada.md" }, new string[0], "src/content", "src/content/authors")]
    [InlineData("eleventy", "", new[] { "posts/a.md", "_data/authors.yml" }, new[] { "content/b.md" }, "posts", "_data/authors.yml")]
    [InlineData("mkdocs", "", new[] { "docs/blog/posts/a.md", "docs/blog/.authors.yml" }, new[] { "docs/index.md", "docs/blog/index.md" }, "docs/blog/posts", "docs/blog/.authors.yml")]
    [InlineData("mkdocs", "", new[] { "docs/posts/a.md", "docs/.authors.yml" }, new[] { "docs/index.md" }, "docs/posts", "docs/.authors.yml")]
    public async Task A_dialect_names_the_folders(string dialect, string content, string[] read, string[] others, string articles, string authors)
    {
        using var project = new Project($"<MastheadDialect>{dialect}</MastheadDialect><MastheadContent>{content}</MastheadContent>");
        var expected = read.Append(content.Length == 0 ? "masthead.yml" : content + "/masthead.yml").Select(file => project.Write(file)).ToArray();
        foreach (var file in others)
            project.Write(file);

        Assert.Equal(expected.Order(StringComparer.Ordinal), (await project.AdditionalFilesAsync()).Order(StringComparer.Ordinal));
        var settings = await project.PropertiesAsync("MastheadDialect,MastheadArticleRoots,MastheadAuthorRoots");
        Assert.Equal((dialect.ToLowerInvariant(), Full(articles), Full(authors)), (settings["MastheadDialect"], settings["MastheadArticleRoots"], settings["MastheadAuthorRoots"]));

        string Full(string roots) => string.Join('|', roots.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(project.PathOf));
    }

    /// <summary>MSBuild follows links, from a path that begins with '..' also those that lead back to where they lie.</summary>
    [Fact]
    public async Task A_whole_site_with_links_that_lead_back_is_gone_through_once()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("To make a link needs a right here.");
            return;
        }

        using var project = new Project("<MastheadDialect>jekyll</MastheadDialect><MastheadContent>../pages</MastheadContent>");
        var post = project.Write("../pages/news/_posts/a.md");
        project.Write("../pages/deep/er/b.md");
        foreach (var link in (string[])["one", "two", "three"])
            Directory.CreateSymbolicLink(project.PathOf($"../pages/deep/er/{link}"), project.PathOf("../pages"));

        Assert.Equal([Path.GetFullPath(post)], await project.AdditionalFilesAsync().WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_dialect_that_is_none_is_an_error()
    {
        using var project = new Project("<MastheadDialect>hugoo</MastheadDialect>");

        var result = await project.MSBuildAsync("-t:MastheadCheckSettings", "-v:minimal");

        Assert.Contains("error MASTHEAD002: MastheadDialect is 'hugoo'. Set it to 'masthead', 'jekyll', 'hugo', 'docusaurus', 'astro', 'eleventy' or 'mkdocs'.", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", new string[0], true)]
    [InlineData("", new[] { "content/masthead.yml", "content/authors.yml" }, false)]
    [InlineData("<OutputType>Exe</OutputType>", new[] { "content/masthead.yml", "content/authors.yml", "content/authors/ada.md", "content/articles/.gitkeep", "content/styles.css", "README.md" }, true)]
    [InlineData("", new[] { "content/articles/ferry.md" }, false)]
    [InlineData("", new[] { "content/artciles/ferry.md" }, false)]
    [InlineData("", new[] { "content/ferry.yml" }, false)]
    [InlineData("<MastheadContent>content</MastheadContent>", new string[0], false)]
    [InlineData("<MastheadArticles>content/articles</MastheadArticles>", new string[0], false)]
    [InlineData("<MastheadAuthors>content/authors.yml</MastheadAuthors>", new string[0], false)]
    public async Task Content_is_awaited_where_it_is_by_default_and_there_is_none(string properties, string[] files, bool isAwaited)
    {
        using var project = new Project(properties);
        foreach (var file in files)
            project.Write(file);

        var output = (await project.MSBuildAsync("-t:MastheadAwaitContent", "-v:minimal")).Succeeds().Output;

        Assert.Equal(isAwaited ? "Site has no articles yet: put the first one into content/articles, or name their folder in the property MastheadArticles. The folders of a site that is written for another generator are found by the property MastheadDialect." : "", output.Trim());
    }

    /// <summary>Where names differ by case: the site would be empty on a build server, and full where it is written.</summary>
    [Theory]
    [InlineData("content", "Content/articles/ferry.md", true)]
    [InlineData("content/", "Content/articles/ferry.md", true)]
    [InlineData("./content//", "Content/articles/ferry.md", true)]
    [InlineData("content", "Content/site.css", false)]
    [InlineData("content", "Contents/articles/ferry.md", false)]
    public async Task A_content_folder_that_differs_by_case_is_an_error(string content, string file, bool isTold)
    {
        using var project = new Project(content == "content" ? "" : $"<MastheadContent>{content}</MastheadContent>");
        project.Write(file);
        if (Directory.Exists(project.PathOf("content")))
            return;

        var output = (await project.MSBuildAsync("-t:MastheadAwaitContent", "-v:minimal")).Output;

        Assert.Equal(isTold, output.Contains($"error MASTHEAD002: MastheadContent is '{content}', and the folder here is called 'Content': not the same on this machine. Rename the folder, or set MastheadContent to what it is called.", StringComparison.Ordinal));
        Assert.Equal(!isTold && content == "content", output.Contains("has no articles yet", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Courier", "Courier.Content")]
    [InlineData("Courier.Content", "Courier.Content")]
    [InlineData("Content", "Content")]
    [InlineData("Courier.MyContent", "Courier.MyContent.Content")]
    public async Task Generated_code_is_in_Content_of_the_project_s_namespace(string root, string expected)
    {
        using var project = new Project($"<RootNamespace>{root}</RootNamespace>");

        Assert.Equal(expected, (await project.PropertiesAsync(Settings))["MastheadNamespace"]);
    }

    [Theory]
    [InlineData(new[] { "masthead.yml" }, "masthead.yml")]
    [InlineData(new[] { "masthead.yaml" }, "masthead.yaml")]
    [InlineData(new[] { "masthead.yml", "masthead.yaml" }, "masthead.yml")]
    [InlineData(new string[0], "masthead.yml")]
    public async Task The_publication_is_read_by_either_extension(string[] files, string expected)
    {
        using var project = new Project();
        foreach (var file in files)
            project.Write($"content/{file}");

        Assert.EndsWith("/content/" + expected, (await project.PropertiesAsync(Settings))["MastheadPublicationFile"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<MastheadContent>.</MastheadContent>")]
    [InlineData("<MastheadContent>..</MastheadContent>")]
    [InlineData("<MastheadContent>nowhere</MastheadContent>")]
    public async Task Nothing_is_looked_for_in_a_folder_that_holds_the_project(string property)
    {
        using var project = new Project(property);
        project.Write("docs/a.md");
        project.Write("README.md");

        Assert.Empty(await project.AdditionalFilesAsync());
    }

    [Theory]
    [InlineData("Debug", "include", "true")]
    [InlineData("Release", "exclude", "false")]
    [InlineData("Staging", "exclude", "false")]
    public async Task Only_debug_builds_have_drafts_and_live_bodies(string configuration, string drafts, string liveBodies)
    {
        using var project = new Project("<RootNamespace>Quay.Site</RootNamespace>");

        var settings = await project.PropertiesAsync(Settings, $"-p:Configuration={configuration}");

        Assert.Equal((drafts, liveBodies, "Quay.Site.Content"), (settings["MastheadDrafts"], settings["MastheadLiveBodies"], settings["MastheadNamespace"]));
    }

    [Fact]
    public async Task Roots_arrive_whole_and_in_order()
    {
        using var project = new Project("<MastheadArticles>content/articles/;../b#{;}</MastheadArticles>", name: "a b#{c};50%");
        var article = project.Write("content/articles/world/ferry.md");
        var author = project.Write("content/authors/ada.yml");

        var settings = await project.PropertiesAsync(Settings);
        var roots = ContentRoots.Parse(settings["MastheadArticleRoots"], settings["MastheadAuthorRoots"], settings["MastheadPublicationFile"]);

        Assert.DoesNotContain(settings.Where(static setting => setting.Key.EndsWith("Roots", StringComparison.Ordinal)), static setting => setting.Value.AsSpan().ContainsAny(";#"));
        Assert.True(roots.TryClassify(article, out var content));
        Assert.Equal((ContentRole.Article, 0, "world/ferry"), (content.Role, content.Root, content.Id));
        Assert.True(roots.TryClassify(author, out content));
        Assert.Equal((ContentRole.Author, "ada"), (content.Role, content.Id));
        Assert.True(roots.TryClassify(project.PathOf("content/masthead.yml"), out content));
        Assert.Equal(ContentRole.Publication, content.Role);
    }

    [Theory]
    [InlineData("LangVersion=7.3", "error MASTHEAD001: Masthead needs C# 12 or later, and this project sets LangVersion to 7.3.")]
    [InlineData("LangVersion=ISO-2", "error MASTHEAD001: Masthead needs C# 12 or later, and this project sets LangVersion to ISO-2.")]
    [InlineData("Language=F#", "error MASTHEAD001: Masthead needs C#, and this project is in F#: nothing would be generated, and no rule enforced. Put the content into a C# project, and reference that from this one.")]
    [InlineData("Language=VB", "error MASTHEAD001: Masthead needs C#, and this project is in VB: nothing would be generated, and no rule enforced.")]
    [InlineData("TargetFramework=net7.0", "error MASTHEAD001: Masthead needs .NET 8 or later, and this project targets net7.0.")]
    [InlineData("TargetFramework=net48", "error MASTHEAD001: Masthead needs .NET 8 or later, and this project targets net48.")]
    [InlineData("MastheadProfile=strct", "error MASTHEAD002: MastheadProfile is 'strct'. Set it to 'recommended', 'strict' or 'off'.")]
    [InlineData("MastheadDrafts=excluded", "error MASTHEAD002: MastheadDrafts is 'excluded'. Set it to 'include' or 'exclude'.")]
    [InlineData("MastheadPublication=mastead.yml", "error MASTHEAD002: MastheadPublication is 'mastead.yml', and there is no such file.")]
    [InlineData("MastheadPublication=Site.csproj", "error MASTHEAD002: MastheadPublication is 'Site.csproj'. Name one file that ends in .yml or .yaml: nothing else is read as one that describes the publication.")]
    [InlineData("MastheadPublication=.", "error MASTHEAD002: MastheadPublication is '.'. Name one file that ends in .yml or .yaml: nothing else is read as one that describes the publication.")]
    [InlineData("MastheadArticles=desks/*/articles", "error MASTHEAD002: MastheadArticles is 'desks/*/articles', and no folder or file is called so. Name each folder: all that lies below it is read.")]
    [InlineData("MastheadAuthors=team/?.yml", "error MASTHEAD002: MastheadAuthors is 'team/?.yml', and no folder or file is called so. Name each folder: all that lies below it is read.")]
    [InlineData("MastheadLiveBodies=maybe", "error MASTHEAD002: MastheadLiveBodies is 'maybe'. Set it to 'true' or 'false'.")]
    public async Task Wrong_setting_is_one_error_that_says_the_remedy(string property, string message)
    {
        using var project = new Project();

        var error = Assert.Single((await project.MSBuildAsync("-t:MastheadCheckSettings", $"-p:{property}")).Fails().Errors);

        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    /// <summary>The assembly that is packed with it is of before, too.</summary>
    [Fact]
    public async Task A_library_that_is_packed_without_a_build_says_what_was_built()
    {
        using var project = new Project();
        project.Write("content/articles/ferry.yml", "title: Ferry\npublished: 2024-05-31\n");
        var built = await PackedAsync();
        project.Write("content/articles/pier.yml", "title: Pier\npublished: 2024-05-31\n");

        Assert.Equal(built, await PackedAsync("-p:NoBuild=true"));
        Assert.NotEqual(built, await PackedAsync());

        async Task<string> PackedAsync(params string[] arguments)
        {
            (await project.MSBuildAsync(["-t:MastheadPackLibrary", .. arguments])).Succeeds();
            return File.ReadAllText(project.PathOf("obj/Debug/net10.0/Site.masthead"));
        }
    }

    /// <summary>A link keeps its own time.</summary>
    [Fact]
    public async Task An_edit_of_what_a_link_leads_to_is_a_change_of_the_content()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Not everybody may make a link there.");
            return;
        }

        using var project = new Project();
        var desk = project.Write("../desk/ferry.yml", "title: Ferry");
        Directory.CreateDirectory(project.PathOf("content/articles"));
        File.CreateSymbolicLink(project.PathOf("content/articles/ferry.yml"), desk);
        File.CreateSymbolicLink(project.PathOf("content/articles/lost.yml"), "nowhere.yml");
        var list = project.PathOf("obj/Debug/net10.0/Masthead.Content.txt");
        Assert.NotEqual(await ListedAsync(), await ListedAsync("title: Pier"));
        Assert.Equal(await ListedAsync("title: Pier"), await ListedAsync("title: Pier"));

        async Task<string> ListedAsync(string? text = null)
        {
            if (text is not null)
                File.WriteAllText(desk, text);
            (await project.MSBuildAsync("-t:MastheadListContent")).Succeeds();
            return File.ReadAllText(list);
        }
    }

    [Theory]
    [InlineData("LangVersion=12")]
    [InlineData("LangVersion=14.0")]
    [InlineData("LangVersion=latest")]
    [InlineData("TargetFramework=net8.0")]
    [InlineData("MastheadProfile=off")]
    public async Task Right_setting_is_no_error(string property)
    {
        using var project = new Project();

        (await project.MSBuildAsync("-t:MastheadCheckSettings", $"-p:{property}")).Succeeds();
    }

    [Theory]
    [InlineData("<MastheadReport>\n  Report.html ;\n  out/report.json;\n</MastheadReport>")]
    [InlineData("", "-p:MastheadReport=Report.html%3Bout/report.json")]
    public async Task Reports_are_written_where_they_are_named(string property, params string[] arguments)
    {
        using var project = new Project(property);
        project.Write("content/articles/ferry.yml");

        (await project.MSBuildAsync(["-t:MastheadWriteReport", .. arguments])).Succeeds();
        Assert.Equal(1, BuildReport.Read(project.PathOf("out/report.json")).Adds().Count("articles/total"));
        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(project.PathOf("Report.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bodies_are_packed_by_a_build_and_left_alone_by_an_IDE()
    {
        using var project = new Project();
        project.Write("content/articles/ferry.md", "---\ntitle: Ferries\n---\nBack\n");
        var pack = project.PathOf("obj/Debug/net10.0/Masthead.Bodies");

        (await project.MSBuildAsync("-t:MastheadPackBodies", "-p:DesignTimeBuild=true")).Succeeds();
        Assert.False(Directory.Exists(project.PathOf("obj")));

        (await project.MSBuildAsync("-t:MastheadPackBodies")).Succeeds();
        Assert.Equal(["ferry (Markdown): Back\n"], ReadablePack.Lines(await File.ReadAllBytesAsync(pack, TestContext.Current.CancellationToken)));

        // Deleted by hand, though nothing says that the task must run again.
        File.Delete(pack);
        (await project.MSBuildAsync("-t:MastheadPackBodies")).Succeeds();
        Assert.True(File.Exists(pack));
    }
}
