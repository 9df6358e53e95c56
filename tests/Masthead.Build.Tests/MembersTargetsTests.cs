namespace Masthead.Build.Tests;

/// <summary>In which builds the members that code names are told to the generator, and in which it makes all.</summary>
public sealed class MembersTargetsTests
{
    private const string Names = "obj/Debug/net10.0/Masthead.Names";

    [Theory]
    [InlineData("<OutputType>Exe</OutputType>", "", "Articles Program")]
    [InlineData("<OutputType>WinExe</OutputType>", "", "Articles Program")]
    [InlineData("", "", "*")]
    [InlineData("<MastheadMembers>named</MastheadMembers>", "", "Articles Program")]
    [InlineData("<OutputType>Exe</OutputType><MastheadMembers>all</MastheadMembers>", "", "*")]
    [InlineData("<OutputType>Exe</OutputType>", "-p:BuildingInsideVisualStudio=true", "*")]
    public async Task A_build_of_a_program_makes_the_members_that_its_code_names(string properties, string argument, string expected)
    {
        using var project = new Project($"<GenerateAssemblyInfo>false</GenerateAssemblyInfo><GenerateTargetFrameworkAttribute>false</GenerateTargetFrameworkAttribute>{properties}");
        project.Write("Program.cs", "class Program;");

        (await project.MSBuildAsync(["-t:MastheadNameMembers", .. argument.Split(' ', StringSplitOptions.RemoveEmptyEntries)])).Succeeds();

        Assert.Equal(expected, string.Join(' ', await File.ReadAllLinesAsync(project.PathOf(Names), TestContext.Current.CancellationToken)));
    }

    /// <summary>It hands over no property of its own: its builds are known by where they find MSBuild.</summary>
    [Fact]
    public async Task A_build_of_dotnet_watch_makes_all_members()
    {
        using var project = new Project("<OutputType>Exe</OutputType>");
        var path = (await project.MSBuildAsync("-getProperty:MSBuildExtensionsPath")).Succeeds().Output.Trim();

        (await project.MSBuildAsync("-t:MastheadNameMembers", $"-p:MSBuildExtensionsPath={path}DotnetTools/dotnet-watch/../../")).Succeeds();

        Assert.Equal("*", (await File.ReadAllTextAsync(project.PathOf(Names), TestContext.Current.CancellationToken)).Trim());
    }

    [Theory]
    [InlineData("-p:DesignTimeBuild=true")]
    [InlineData("-p:SkipCompilerExecution=true")]
    public async Task An_IDE_is_given_no_names(string argument)
    {
        using var project = new Project("<OutputType>Exe</OutputType>");
        project.Write("content/articles/a.yml");

        var items = (await project.MSBuildAsync("-t:MastheadNameMembers", argument, "-getItem:AdditionalFiles")).Succeeds().Output;

        Assert.Contains("a.yml", items, StringComparison.Ordinal);
        Assert.DoesNotContain("Masthead.Names", items, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_that_is_none_is_an_error()
    {
        using var project = new Project("<MastheadMembers>some</MastheadMembers>");

        var result = await project.MSBuildAsync("-t:MastheadCheckSettings", "-v:minimal");

        Assert.Contains("error MASTHEAD002: MastheadMembers is 'some'. Set it to 'named' or 'all'.", result.Output, StringComparison.Ordinal);
    }
}
