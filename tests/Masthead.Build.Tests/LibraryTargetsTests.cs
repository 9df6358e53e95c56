namespace Masthead.Build.Tests;

/// <summary>What projects with content need in common, and what is left of a folder whose files moved to another one.</summary>
public sealed class LibraryTargetsTests
{
    [Theory]
    [InlineData("Site.Content", "Two.Content", false)]
    [InlineData("One.Content", "One.Content", false)]
    [InlineData("One.Content", "Two.Content", true)]
    [InlineData("The-Nineties.1990s.Content", "The_Nineties.1990s.Content", false, "The_Nineties._1990s.Content")]
    public async Task Two_projects_whose_content_comes_together_need_two_namespaces(string one, string two, bool succeeds, string? spelled = null)
    {
        using var project = new Project("<RootNamespace>Site</RootNamespace>", $"""<MastheadLibrary Include="One.masthead" Namespace="{one}" Folder="." /><MastheadLibrary Include="Two.masthead;obj/Two.masthead" Namespace="{two}" Folder="." />""");

        var result = await project.MSBuildAsync("-t:MastheadNameLibraries");
        Assert.Equal(succeeds, result.ExitCode == 0);
        Assert.Equal(succeeds, !result.Output.Contains($"MASTHEAD002: Each project with content needs a namespace of its own, and here two have one: One has {spelled ?? one}, Two has {spelled ?? two}, Site has Site.Content.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("One", "../two", "One.Content", true)]
    [InlineData("../one", "../two", "Two.Content", false)]
    [InlineData("../one", "../two", "One.Content", false)]
    [InlineData("../one", "../one", "One.Content", true)]
    public async Task Two_projects_whose_content_comes_together_need_two_assembly_names(string one, string two, string @namespace, bool succeeds)
    {
        using var project = new Project("<RootNamespace>Site</RootNamespace>", $"""<MastheadLibrary Include="One.masthead" Namespace="One.Content" Folder="{one}" /><MastheadLibrary Include="obj/{(one == "One" ? "Two" : "One")}.masthead" Namespace="{(one == "One" ? "Two.Content" : @namespace)}" Folder="{two}" />""");

        var result = await project.MSBuildAsync("-t:MastheadNameLibraries");
        Assert.Equal(succeeds, result.ExitCode == 0);
        Assert.Equal(succeeds, !result.Output.Contains($"MASTHEAD002: Each project with content needs an assembly name of its own, and here two have one: One in {one}, One in {two}, Site in ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Authors", true)]
    [InlineData("Tags.Content", true)]
    [InlineData("AuthorsOfOurs", false)]
    [InlineData("Courier.Authors", false)]
    public async Task A_namespace_that_hides_a_generated_class_is_told(string root, bool isTold)
    {
        using var project = new Project($"<RootNamespace>{root}</RootNamespace>");

        var output = (await project.MSBuildAsync("-t:MastheadCheckSettings", "-v:minimal")).Succeeds().Output;

        Assert.Equal(isTold, output.Contains("warning MASTHEAD005: The namespace '", StringComparison.Ordinal));
    }

    /// <summary>They have moved into a library; git keeps no empty folder, and a disk does.</summary>
    [Theory]
    [InlineData("", new[] { "content/authors/.gitkeep" }, "")]
    [InlineData("", new[] { "content/authors/.gitkeep", "content/authors.yml" }, "content/authors.yml")]
    [InlineData("", new[] { "content/authors/old/.gitkeep", "content/authors/old/ada.txt" }, "content/authors")]
    [InlineData("<MastheadAuthors>content/authors</MastheadAuthors>", new[] { "content/authors/.gitkeep" }, "content/authors")]
    [InlineData("<MastheadDialect>jekyll</MastheadDialect>", new[] { "_authors/.gitkeep", "_data/authors.yml" }, "_data/authors.yml")]
    public async Task A_folder_of_authors_that_nobody_named_counts_once_something_is_in_it(string properties, string[] files, string expected)
    {
        using var project = new Project(properties);
        foreach (var file in files)
            project.Write(file);

        Assert.Equal(string.Join('|', expected.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(project.PathOf)), (await project.PropertiesAsync("MastheadAuthorRoots,MastheadArticles"))["MastheadAuthorRoots"]);
    }

    /// <summary>NuGet takes such a reference no further, and with it everybody whom the library registers.</summary>
    [Theory]
    [InlineData("PrivateAssets=\"all\"", "", true)]
    [InlineData("", "<DisableTransitiveProjectReferences>true</DisableTransitiveProjectReferences>", true)]
    [InlineData("", "", false)]
    public async Task A_library_that_does_not_come_along_with_another_is_told(string reference, string property, bool isTold)
    {
        using var project = new Project(property, "<ProjectReference Include=\"Middle/Middle.csproj\" />");
        project.Write("Middle/Middle.csproj", $"<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup><ItemGroup><ProjectReference Include=\"../Register/Register.csproj\" {reference} /></ItemGroup></Project>");
        project.Write("Register/Register.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>");
        project.Write("Middle/content/articles/ferry.yml");
        project.Write("Register/content/authors/ada-byron.yml", "name: Ada Byron");

        var output = (await project.MSBuildAsync("-restore", "-t:MastheadNameLibraries", "-v:minimal")).Succeeds().Output;

        Assert.Equal(isTold, output.Contains("warning MASTHEAD006: The content library 'Register' does not come along with 'Middle', which references it: nobody is found here whom it registers, and no article that it has.", StringComparison.Ordinal));
    }
}
