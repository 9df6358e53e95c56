namespace Masthead.Package.Tests;

/// <summary>A program has the members that somebody names, wherever they do, and no others.</summary>
public sealed class MemberConsumerTests(PackedPackage package)
{
    private const string Program = """
        var members = typeof(Site.Content.Articles).GetProperties().Select(member => member.Name).Where(name => name != "All");
        Console.WriteLine(string.Join(' ', members.Order(StringComparer.Ordinal)));

        public partial class Program;
        """;

    [Fact]
    public async Task A_member_is_there_where_anything_that_is_built_names_it()
    {
        var site = Site("members/site");
        var tests = package.Consumer("members/tests");
        tests.Write("Tests.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><UseAppHost>false</UseAppHost></PropertyGroup>
              <ItemGroup><ProjectReference Include="../site/Site.csproj" /></ItemGroup>
            </Project>
            """);
        tests.Write("deep/down/FrontTests.cs", "System.Console.WriteLine(Site.Content.Articles.InTests.Title);");
        tests.Write("../All.slnx", """<Solution><Project Path="site/Site.csproj" /><Project Path="tests/Tests.csproj" /></Solution>""");
        const string Named = "InFile InNameof InRazor InStatic InTests Late";

        (await tests.DotnetAsync("build", "--nologo", "Tests.csproj")).Succeeds();
        Assert.Equal(Named, await site.RunAsync());
        Assert.Equal("InTests", await tests.RunAsync("bin/Debug/net10.0/Tests.dll"));

        var built = Hash(site);
        (await tests.DotnetAsync("build", "--nologo", "--no-incremental", "../All.slnx")).Succeeds();
        Assert.Equal(Named, await site.RunAsync());
        Assert.Equal(built, Hash(site));

        (await site.BuildAsync("--no-restore", "-p:MastheadMembers=all")).Succeeds();
        Assert.Equal("InFile InNameof InRazor InStatic InTests Late Unnamed", await site.RunAsync());

        // As somebody writes on.
        site.Write("Other.cs", "class Other { public string Title => Site.Content.Articles.Unnamed.Title; }");
        (await site.BuildAsync("--no-restore")).Succeeds();
        Assert.Equal("InFile InNameof InRazor InStatic InTests Late Unnamed", await site.RunAsync());

        File.Delete(site.PathOf("Other.cs"));
        (await site.BuildAsync("--no-restore")).Succeeds();
        Assert.Equal(Named, await site.RunAsync());
        Assert.Equal(built, Hash(site));
    }

    /// <summary>In every way in which code may name one; a page, a target's code at the last moment.</summary>
    private Consumer Site(string folder)
    {
        var site = package.Consumer(folder);
        site.WriteProject(Program, sdk: "Microsoft.NET.Sdk.Web");
        site.Write("content/masthead.yml", "publisher: The Quay\n");
        foreach (var article in (string[])["in-razor", "in-nameof", "in-static", "in-file", "in-tests", "late", "unnamed"])
            site.Write($"content/articles/{article}.md", $"---\ntitle: {string.Concat(article.Split('-').Select(static word => char.ToUpperInvariant(word[0]) + word[1..]))}\nnoByline: By nobody.\n---\nText.\n");
        site.Write("Front.razor", "<p>@Site.Content.Articles.InRazor.Title</p>");
        site.Write("Names.cs", "class Names { public string Name => nameof(Site.Content.Articles.InNameof); }");
        site.Write("Static.cs", "using static Site.Content.Articles;\nclass Static { public string Title => InStatic.Title; }");
        site.Write("pages/File.cs", "namespace Pages; class File { public string Title => Site.Content.Articles.In\\u0046ile.Title; }");
        site.Write("Directory.Build.targets", """
            <Project>
              <Target Name="WriteLate" BeforeTargets="CoreCompile">
                <WriteLinesToFile File="$(IntermediateOutputPath)Late.cs" Lines="class LateCode { public string Title => Site.Content.Articles.Late.Title%3B }" Overwrite="true" WriteOnlyWhenDifferent="true" />
                <ItemGroup><Compile Include="$(IntermediateOutputPath)Late.cs" /></ItemGroup>
              </Target>
            </Project>
            """);
        return site;
    }

    private static string Hash(Consumer site) => site.HashOf("obj/Debug/net10.0/Site.dll");
}
