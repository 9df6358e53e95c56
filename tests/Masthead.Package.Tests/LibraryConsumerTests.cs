namespace Masthead.Package.Tests;

/// <summary>A site over three content libraries, one of them a package, whose authors are in a fourth.</summary>
public sealed class LibraryConsumerTests(PackedPackage package)
{
    private const string Program = """
        using Site.Content;

        var clock = TimeProvider.System;
        Print(Articles.All.Select(static article => article.Id));
        Print(Articles.Published(clock).Select(static article => article.Id));
        Print(Articles.By(Authors.AdaByron).Select(static article => article.Id));
        Print(Articles.Tagged(Tags.Ferry).Select(static article => article.Id));
        Print(Articles.In(Sections.World).Select(static article => article.Id));
        Print([Articles.At("/the-pier")!.Body.Text.Trim(), Articles.PublishedAt("/the-crane", clock)!.Title, Articles.Find("the-storm")!.Title]);
        Print([ReferenceEquals(Authors.AdaByron, Register.Content.Authors.AdaByron), ReferenceEquals(Articles.Today.Byline.Credits[0].Author, Articles.At("/the-pier")!.Byline.Credits[0].Author)]);
        Print(Authors.All.Select(static author => author.Name));
        Print<object>([Publication.Name, Publication.Site.Articles.Count, Publication.Site.Tags.Count]);

        static void Print<T>(IEnumerable<T> values) => Console.WriteLine(string.Join(", ", values));
        """;

    [Fact]
    public async Task A_site_finds_all_there_is_in_its_libraries()
    {
        var site = await SiteAsync("libraries/site");

        var build = (await site.BuildAsync("Site", "-graph", "-m")).Succeeds();
        Assert.Empty(build.Warnings);
        Assert.Equal(
            """
            today, the-pier, the-storm, the-crane
            today, the-crane, the-storm, the-pier
            today, the-crane, the-storm, the-pier
            today, the-storm, the-pier
            today, the-crane, the-storm, the-pier
            Text of The pier., The crane, The storm
            True, True
            Ada Byron, Lin Wei, Old Hand
            The Daily Harbour, 4, 2
            """.ReplaceLineEndings("\n"),
            await site.RunAsync("Site/bin/Debug/net10.0/Site.dll"));

        // What a finding about a packaged author leads to is in the package, without what is for its newsroom.
        Assert.Equal("name: Old Hand #\nemail: x\n", await File.ReadAllTextAsync(Path.Combine(site.PackageFolder, "..", "..", "nineties", site.Version, "masthead", "net10.0", "content", "authors", "old-hand.yml"), TestContext.Current.CancellationToken));

        // What is wrong in a library is said once, and what two of them have in the site.
        WriteArticle(site, "Noughties", "the-storm", "The storm", "2005-05-01", "ferry", author: "ada-byrn");
        WriteArticle(site, "Tens", "the-pier", "Again", "2015-06-01", "crane");
        var found = (await site.BuildAsync("Site", "--no-restore", "-p:MastheadProfile=off")).Succeeds();
        Assert.Contains("Did you mean 'ada-byron'?", Assert.Single(found.Warnings, static warning => warning.Contains("MH1002", StringComparison.Ordinal)), StringComparison.Ordinal);
        var clash = Assert.Single(found.Warnings, static warning => warning.Contains("MH4008", StringComparison.Ordinal));
        Assert.Contains("the-pier.md(2,1)", clash, StringComparison.Ordinal);
        Assert.Contains("'content/articles/the-pier.md' of 'Nineties'", clash, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edit_in_a_library_compiles_that_one_and_those_that_name_what_changed()
    {
        var site = await SiteAsync("libraries/edited");
        (await site.BuildAsync("Site")).Succeeds();

        // What an article says is its library's own. It is there, at its place in the site, whoever is not compiled.
        Assert.Equal(["Noughties"], await CompiledAsync(() => WriteArticle(site, "Noughties", "the-storm", "The storm", "2005-05-01", "ferry", text: "Another text.")));
        Assert.Equal(["Noughties"], await CompiledAsync(() => WriteArticle(site, "Noughties", "the-storm", "The great storm", "2005-05-01", "ferry")));
        Assert.Equal(["Noughties"], await CompiledAsync(() => WriteArticle(site, "Noughties", "the-storm", "The great storm", "2016-05-01", "ferry")));
        var lines = (await site.RunAsync("Site/bin/Debug/net10.0/Site.dll")).Split('\n');
        Assert.Equal("today, the-storm, the-crane, the-pier", lines[1]);
        Assert.EndsWith(", The great storm", lines[5], StringComparison.Ordinal);

        // What it counts among, where it is and what it is called is known to whoever references the library: their rules and their names.
        Assert.Equal(["Noughties", "Site"], await CompiledAsync(() => WriteArticle(site, "Noughties", "the-storm", "The great storm", "2016-05-01", "storm")));
        Assert.Equal(["Noughties", "Site"], await CompiledAsync(() => WriteArticle(site, "Noughties", "the-storm", "The great storm\nslug: the-great-storm", "2016-05-01", "storm")));
        Assert.Equal(["Noughties", "Register", "Site", "Tens"], await CompiledAsync(() => site.Write("Register/content/authors/ada-byron.yml", "name: Ada Byron\nbio: Writes about the quay.\n")));

        Assert.Empty(await CompiledAsync(static () => { }));

        async Task<string[]> CompiledAsync(Action edit)
        {
            var before = Times(site);
            edit();
            (await site.BuildAsync("Site", "--no-restore")).Succeeds();
            return [.. Times(site).Where(time => before[time.Key] != time.Value).Select(static time => time.Key).Order(StringComparer.Ordinal)];
        }
    }

    [Fact]
    public async Task The_tool_says_of_a_site_with_libraries_what_its_build_says()
    {
        var site = await SiteAsync("libraries/checked");
        site.Write("Site/Site.csproj", (await File.ReadAllTextAsync(site.PathOf("Site/Site.csproj"), TestContext.Current.CancellationToken)).Replace("<OutputType>", "<ErrorLog>build.sarif,version=2.1</ErrorLog><OutputType>", StringComparison.Ordinal));
        WriteArticle(site, "Tens", "the-pier", "Again", "2015-06-01", "crane");
        WriteArticle(site, "Site", "today", "Today", "2024-05-01", "ferry", author: "una-marsh", text: "See [it](/the-cran).");
        var tool = await package.ToolAsync();
        var built = (await site.BuildAsync("Site")).Fails();
        Assert.Contains("MH1002", built.Output, StringComparison.Ordinal);
        await tool.SaysWhatTheBuildSaysAsync(site, site.PathOf("Site/build.sarif"), "Site");

        // What changes in a library is known at once, though nothing was built.
        site.Write("Register/content/authors/una-marsh.yml", "name: Una Marsh\nbio: Writes.\n");
        File.Delete(site.PathOf("Tens/content/articles/the-pier.md"));
        Assert.DoesNotContain(" error ", (await tool.RunAsync(site.Folder, "check", "Site")).Output, StringComparison.Ordinal);
        (await site.BuildAsync("Site", "--no-restore")).Succeeds();
        await tool.SaysWhatTheBuildSaysAsync(site, site.PathOf("Site/build.sarif"), "Site");
    }

    [Fact]
    public async Task The_same_libraries_give_the_same_bytes_in_any_folder()
    {
        var here = await SiteAsync("libraries/here");
        var there = await SiteAsync("libraries/there, far away/and deeper");
        foreach (var site in (Consumer[])[here, there])
            (await site.BuildAsync("Site", "--configuration", "Release")).Succeeds();

        foreach (var file in (string[])["Register/obj/Release/net10.0/Register.masthead", "Noughties/obj/Release/net10.0/Noughties.masthead", "Register/bin/Release/net10.0/Register.dll", "Noughties/bin/Release/net10.0/Noughties.dll", "Site/bin/Release/net10.0/Site.dll"])
            Assert.True(here.HashOf(file) == there.HashOf(file), file);
    }

    [Fact]
    public async Task An_IDE_knows_libraries_before_anything_is_compiled()
    {
        var site = await SiteAsync("libraries/in an IDE");
        (await site.DotnetAsync("restore", "Site")).Succeeds();

        var answer = (await site.DotnetAsync("msbuild", "Site", "-target:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-p:BuildProjectReferences=false", "-getItem:AdditionalFiles")).Succeeds().Output;
        Assert.All((string[])["Register.masthead", "Nineties.masthead", "Noughties.masthead", "Tens.masthead"], name => Assert.Contains(name, answer, StringComparison.Ordinal));
        Assert.False(File.Exists(site.PathOf("Noughties/obj/Debug/net10.0/Noughties.dll")));
    }

    private async Task<Consumer> SiteAsync(string folder)
    {
        var site = package.Consumer(folder);
        site.Write("Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <UseAppHost>false</UseAppHost>
                <DebugType>none</DebugType>
                <Version>{package.Version}</Version>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Masthead" Version="{package.Version}" />
              </ItemGroup>
            </Project>
            """);
        const string ToRegister = """<ProjectReference Include="../Register/Register.csproj" />""";
        WriteProject(site, "Register", "");
        WriteProject(site, "Nineties", ToRegister);
        WriteProject(site, "Noughties", ToRegister);
        WriteProject(site, "Tens", ToRegister);
        WriteProject(site, "Site", $"""
            <ProjectReference Include="../Noughties/Noughties.csproj" />
            <ProjectReference Include="../Tens/Tens.csproj" />
            <PackageReference Include="Nineties" Version="{package.Version}" />
            """, "<OutputType>Exe</OutputType>");
        site.Write("Site/Program.cs", Program);
        site.Write("Register/content/authors/ada-byron.yml", "name: Ada Byron\nbio: Writes about the harbour.\n");
        site.Write("Register/content/masthead.yml", "publisher: { name: The Daily Harbour, url: https://harbour.example }\npermalink: /{slug}\nsections: { world: World }\n");
        site.Write("Site/content/authors/lin-wei.yml", "name: Lin Wei\nbio: Writes about the world.\n");
        site.Write("Nineties/content/authors/old-hand.yml", "name: Old Hand # left in anger\nemail: old@hand.example\n");
        WriteArticle(site, "Nineties", "the-pier", "The pier", "1995-05-01", "ferry");
        WriteArticle(site, "Noughties", "the-storm", "The storm", "2005-05-01", "ferry");
        WriteArticle(site, "Tens", "the-crane", "The crane", "2015-05-01", "crane");
        WriteArticle(site, "Site", "today", "Today", "2024-05-01", "ferry");
        if (!File.Exists(Path.Combine(package.Feed, $"Nineties.{package.Version}.nupkg")))
            (await site.DotnetAsync("pack", "Nineties", "--nologo", "--output", package.Feed)).Succeeds();
        return site;
    }

    private static void WriteProject(Consumer site, string name, string references, string properties = "") => site.Write($"{name}/{name}.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>{properties}</PropertyGroup>
          <ItemGroup>
            {references}
          </ItemGroup>
        </Project>
        """);

    private static void WriteArticle(Consumer site, string project, string slug, string title, string published, string tag, string author = "ada-byron", string? text = null) => site.Write(
        $"{project}/content/articles/{slug}.md", $"---\ntitle: {title}\nauthors: [{author}]\npublished: {published}\nsection: world\ntags: [{tag}]\n---\n{text ?? $"Text of {title}."}\n");

    private static Dictionary<string, DateTime> Times(Consumer site) => ((string[])["Register", "Noughties", "Tens", "Site"]).ToDictionary(
        static name => name, name => File.GetLastWriteTimeUtc(site.PathOf($"{name}/obj/Debug/net10.0/{name}.dll")), StringComparer.Ordinal);
}
