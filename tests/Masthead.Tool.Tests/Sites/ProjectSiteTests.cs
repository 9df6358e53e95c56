namespace Masthead.Tool.Tests.Sites;

/// <summary>A site that a project has: its properties count, and what was once asked of MSBuild is asked again as soon as it may have another answer.</summary>
public sealed class ProjectSiteTests
{
    private const string Article = "---\ntitle: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\nsection: Harbuor\n---\nThey sail.\n";

    private const string Path = "content/articles/ferry.md";

    private static readonly string Targets = System.IO.Path.Combine(Repository.Root, "src", "Masthead.Build", "build", "Masthead.targets");

    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "<MastheadProfile>strict</MastheadProfile>")]
    [InlineData(1, "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>")]
    [InlineData(1, "<WarningsAsErrors>MH4011</WarningsAsErrors>")]
    [InlineData(0, "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><NoWarn>MH4011</NoWarn>")]
    [InlineData(1, "<TargetFrameworks>net10.0;net8.0</TargetFrameworks><TreatWarningsAsErrors Condition=\"'$(TargetFramework)' == 'net10.0'\">true</TreatWarningsAsErrors>")]
    [InlineData(0, "<MastheadArticles>elsewhere</MastheadArticles><MastheadEmptyRootsAsErrors>false</MastheadEmptyRootsAsErrors>")]
    [InlineData(1, "<MastheadArticles>elsewhere</MastheadArticles>")]
    public async Task Its_properties_count(int code, string properties)
    {
        using var site = Site(properties);

        Assert.Equal(code, (await site.RunAsync("check")).ExitCode);
    }

    /// <summary>The authors may have moved into a library.</summary>
    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "<MastheadAuthors>content/writers</MastheadAuthors>")]
    public async Task A_folder_of_authors_that_nobody_named_may_be_left_over(int code, string properties)
    {
        using var site = new ToolSite(("Site.csproj", Project(properties)), (Path, Article.Replace("byline: ada-byron", "noByline: By nobody.", StringComparison.Ordinal)), ("content/authors/.gitkeep", ""), ("content/writers/.gitkeep", ""));

        var check = await site.RunAsync("check");
        Assert.Equal((code, code == 1), (check.ExitCode, check.Output.Contains("MH4018", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Its_global_config_counts()
    {
        using var site = Site("");
        site.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.MH4011.severity = error\n");

        Assert.Equal(1, (await site.RunAsync("check")).ExitCode);
    }

    [Fact]
    public async Task What_changes_the_answer_is_seen_at_once()
    {
        using var site = Site("");
        Directory.CreateDirectory(site.PathOf("obj"));
        Assert.Equal(0, await Code());
        Assert.True(File.Exists(site.PathOf("obj/Site.csproj.masthead.json")));
        Assert.Equal(0, await Code());

        site.Write("Site.csproj", Project("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>"));
        Assert.Equal(1, await Code());
        site.Write("Directory.Build.targets", "<Project><PropertyGroup><NoWarn>$(NoWarn);MH4011</NoWarn></PropertyGroup></Project>");
        Assert.Equal(0, await Code());
        File.Delete(site.PathOf("Directory.Build.targets"));
        Assert.Equal(1, await Code());
        site.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.MH4011.severity = none\n");
        Assert.Equal(0, await Code());
        Assert.Equal(1, (await site.RunAsync("check", "--strict", "--rule", "MH4011", "--severity", "error")).ExitCode + 1);
        site.Write("content/authors.yml", "lin-wei: { name: Lin Wei, bio: She writes. }\n");
        site.Write(Path, Article.Replace("ada-byron", "lin-wei", StringComparison.Ordinal));
        Assert.Equal(0, await Code());

        async Task<int> Code() => (await site.RunAsync("check")).ExitCode;
    }

    [Theory]
    [InlineData("site/authors.yml", "ada-byron: { name: Ada Byron, bio: She covers the harbour. }\n")]
    [InlineData("site/authors/ada-byron.yml", "name: Ada Byron\nbio: She covers the harbour.\n")]
    [InlineData("site/masthead.yaml", "sections: [Quay]\n")]
    public async Task What_is_new_where_the_project_has_its_content_is_seen_at_once(string path, string text)
    {
        using var site = new ToolSite(("Site.csproj", Project("<MastheadContent>site</MastheadContent>")), ("site/articles/ferry.md", Article), ("obj/none", ""));
        var before = await site.RunAsync("check");
        Assert.True(File.Exists(site.PathOf("obj/Site.csproj.masthead.json")));

        site.Write(path, text);
        var kept = await site.RunAsync("check");
        File.Delete(site.PathOf("obj/Site.csproj.masthead.json"));

        Assert.NotEqual(before.Output, kept.Output);
        Assert.Equal((await site.RunAsync("check")).Output, kept.Output);
    }

    [Fact]
    public async Task Content_outside_of_its_folder_is_no_site_of_its_own()
    {
        using var site = new ToolSite(
            ("app/Site.csproj", Project("<MastheadContent>../shared/content</MastheadContent><TreatWarningsAsErrors>true</TreatWarningsAsErrors>")),
            ("shared/content/masthead.yml", "sections: [Harbour]\n"), ("shared/content/authors.yml", "ada-byron: { name: Ada Byron, bio: She covers the harbour. }\n"), ("shared/content/articles/ferry.md", Article),
            ("other/masthead.yml", "sections: [Harbour]\n"));

        var result = await site.RunAsync("check");

        Assert.EndsWith("1 error, 0 warnings in 4 files.\n", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("warning MH4011", result.Output, StringComparison.Ordinal);
    }

    private const string TwoLibraries = "</PropertyGroup><ItemGroup><MastheadLibrary Include=\"A/A.masthead;B/B.masthead\" Folder=\"$(MSBuildProjectDirectory)/%(Filename)\" /></ItemGroup><PropertyGroup>";

    private static string Index(string name) => $"masthead library 1\nname\t{name}\nnamespace\t{name}.Content\n"
        + "author\tcontent/authors/lin-wei.yml\tlin-wei.yml\tlin-wei\tlin-wei\t\tlin-wei\tlin-wei.yml\t0\tname: Lin Wei\\nbio: She writes.\\n\n"
        + "article\tcontent/articles/pier.md\tpier.md\tpier\tpier\t\tpier\tpier.md\t0\t6\ten\t1\t/pier\t\t0\n";

    [Fact]
    public async Task What_two_libraries_have_is_told_with_both_places()
    {
        using var site = new ToolSite(("A/A.masthead", Index("A")), ("B/B.masthead", Index("B")), (Path, "---\ntitle: Ferries return\nbyline: lin-wei\npublished: 2024-05-31\n---\nThey sail.\n"), ("Site.csproj", Project(TwoLibraries)));

        var check = await site.RunAsync("check", "--rule", "MH4008");
        Assert.Equal(1, check.ExitCode);
        Assert.StartsWith(
            """
            B/content/articles/pier.md
              7:1 error MH4008: 'content/articles/pier.md' of 'A' has the id 'pier' too: rename one of the two files.

            B/content/authors/lin-wei.yml
              1:1 error MH4008: 'content/authors/lin-wei.yml' of 'A' registers 'lin-wei' too, and counts: take one of the two entries out, or rename it.
                 1 | name: Lin Wei
                   | ^

            """.ReplaceLineEndings("\n"), check.Output, StringComparison.Ordinal);
        Assert.Contains("B/content/articles/pier.md", (await site.RunAsync("check", "--format", "json")).Output, StringComparison.Ordinal);
        Assert.Contains("B/content/articles/pier.md", (await site.RunAsync("check", "--format", "sarif")).Output, StringComparison.Ordinal);
        Assert.Equal("", check.Messages);
    }

    [Theory]
    [InlineData(null, "is not there: build it, or restore what it is a package of.")]
    [InlineData("masthead library 0\n", "made by another version of Masthead")]
    public async Task What_cannot_be_known_of_a_library_is_said_and_nothing_is_missed(string? index, string message)
    {
        using var site = new ToolSite((Path, "---\ntitle: Ferries return\nbyline: lin-wei\nsection: quay\ndisclaimers: [views]\npublished: 2024-05-31\n---\nThey sail. [There](/pier).\n"), ("content/masthead.yml", "sections: { world: World }\n"), ("Site.csproj", Project(TwoLibraries)));
        site.Write("A/A.masthead", Index("A").Replace("lin-wei", "ada", StringComparison.Ordinal));
        if (index is not null)
            site.Write("B/B.masthead", index);

        var check = await site.RunAsync("check");
        Assert.Contains("B.masthead': This content library", check.Messages, StringComparison.Ordinal);
        Assert.Contains(message, check.Messages, StringComparison.Ordinal);
        Assert.DoesNotContain("MH", check.Output, StringComparison.Ordinal);
        Assert.Equal(0, check.ExitCode);

        site.Write("B/B.masthead", Index("B"));
        Assert.Contains("MH2001", (await site.RunAsync("check")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_library_that_was_never_restored_is_told()
    {
        using var site = new ToolSite((Path, "---\ntitle: Ferries return\nbyline: lin-wei\npublished: 2024-05-31\n---\nThey sail.\n"), ("Register/Register.csproj", Project("")), ("Tasks/Tasks.csproj", Project("")), ("obj/project.assets.json", "{}"));
        site.Write("Site.csproj", Project("</PropertyGroup><ItemGroup><ProjectReference Include=\"Tasks/Tasks.csproj\" ReferenceOutputAssembly=\"false\" /><ProjectReference Include=\"Register/Register.csproj\" /></ItemGroup><PropertyGroup>"));

        var check = await site.RunAsync("check");
        Assert.Contains("Register.csproj' was never restored: run 'dotnet restore'.", check.Messages, StringComparison.Ordinal);
        Assert.DoesNotContain("Tasks", check.Messages, StringComparison.Ordinal);
        Assert.DoesNotContain("MH1002", check.Output, StringComparison.Ordinal);
    }

    /// <summary>As its package names it.</summary>
    [Fact]
    public async Task What_a_library_registers_is_known()
    {
        using var site = new ToolSite(
            ("Register/Register.masthead", "masthead library 1\nname\tRegister\nnamespace\tRegister.Content\n"
                + "author\tcontent/authors/lin-wei.yml\tlin-wei.yml\tlin-wei\tlin-wei\t\tlin-wei\tlin-wei.yml\t0\tname: Lin Wei\\nbio: She writes.\\n\n"),
            (Path, "---\ntitle: Ferries return\nbyline: lin-wie\npublished: 2024-05-31\n---\nThey sail.\n"));
        site.Write("Site.csproj", Project("</PropertyGroup><ItemGroup><MastheadLibrary Include=\"Register/Register.masthead\" Folder=\"$(MSBuildProjectDirectory)/Register\" /></ItemGroup><PropertyGroup>"));

        var check = await site.RunAsync("check");
        Assert.Equal(1, check.ExitCode);
        Assert.Contains("Did you mean 'lin-wei'?", check.Output, StringComparison.Ordinal);

        site.Write(Path, "---\ntitle: Ferries return\nbyline: lin-wei\npublished: 2024-05-31\n---\nThey sail.\n");
        Assert.Equal(0, (await site.RunAsync("check")).ExitCode);
    }

    [Fact]
    public async Task Something_else_in_the_place_of_what_is_kept_is_nothing()
    {
        using var site = Site("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
        site.Write("obj/Site.csproj.masthead.json", "{ \"question\": 1");

        Assert.Equal(1, (await site.RunAsync("check")).ExitCode);
    }

    [Fact]
    public async Task One_that_was_never_restored_has_its_content_read_by_itself_and_says_so()
    {
        using var site = ToolSite.Of(Article);
        site.Write("Site.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup><ItemGroup><PackageReference Include=\"Masthead\" Version=\"0.1.0\" /></ItemGroup></Project>");

        var result = await site.RunAsync("check");

        Assert.Contains("warning MH4011", result.Output, StringComparison.Ordinal);
        Assert.Contains("Run 'dotnet restore'", result.Messages, StringComparison.Ordinal);
    }

    /// <summary>What was restored says so, whichever file names the package.</summary>
    [Fact]
    public async Task One_that_references_the_package_in_a_file_of_another_name_is_one_too()
    {
        using var site = Site("");
        site.Write("Site.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework><TreatWarningsAsErrors>true</TreatWarningsAsErrors></PropertyGroup><Import Project=\"references.props\" /></Project>");
        site.Write("references.props", "<Project />");
        site.Write("obj/Site.csproj.nuget.g.targets", $"<Project><Import Project=\"{Targets}\" /></Project>");

        Assert.Equal(1, (await site.RunAsync("check")).ExitCode);
    }

    [Fact]
    public async Task One_that_cannot_be_evaluated_is_told()
    {
        using var site = ToolSite.Of(Article);
        site.Write("Site.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><!-- Masthead --><PropertyGroup>");

        var result = await site.RunAsync("check");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("Site.csproj' cannot be evaluated: ", result.Messages, StringComparison.Ordinal);
    }

    private static ToolSite Site(string properties)
    {
        var site = ToolSite.Of(Article);
        site.Write("Site.csproj", Project(properties));
        // The SDK looks for .globalconfig files around code.
        site.Write("Program.cs", "");
        return site;
    }

    /// <summary>With the package's own targets, as the samples have them.</summary>
    private static string Project(string properties) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework>{properties}</PropertyGroup>
          <Import Project="{Targets}" />
        </Project>
        """;
}
