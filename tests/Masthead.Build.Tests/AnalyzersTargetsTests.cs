namespace Masthead.Build.Tests;

/// <summary>Which of the analyzers and generators that come with the SDK a build loads.</summary>
public sealed class AnalyzersTargetsTests
{
    private const string OfTheSdk = "Microsoft.CodeAnalysis.NetAnalyzers";

    private const string OfTheFramework = "System.Text.RegularExpressions.Generator";

    private static readonly HashSet<string> All = [OfTheSdk, OfTheFramework];

    [Theory]
    [InlineData("", "", false, false)]
    [InlineData("<ImplicitUsings>enable</ImplicitUsings><MastheadLiveBodies>true</MastheadLiveBodies>", "", false, false)]
    [InlineData("<AnalysisLevel>latest</AnalysisLevel>", "", true, false)]
    [InlineData("<AnalysisMode>All</AnalysisMode>", "", true, false)]
    [InlineData("<EnableNETAnalyzers>true</EnableNETAnalyzers>", "", true, false)]
    [InlineData("", "-p:DesignTimeBuild=true", true, true)]
    public async Task Where_nobody_wrote_code_none_is_loaded_that_reads_some(string properties, string argument, bool hasSdk, bool hasFramework)
    {
        using var project = new Project(properties);
        project.Write("content/articles/a.yml");

        var analyzers = await LoadedAsync(project, argument);

        Assert.Equal((hasSdk, hasFramework), (analyzers.Contains(OfTheSdk), analyzers.Contains(OfTheFramework)));
        Assert.Contains("Masthead.Content", analyzers);
    }

    [Fact]
    public async Task Whoever_writes_code_has_all()
    {
        using var project = new Project();
        project.Write("Code.cs", "class Code;");

        Assert.Superset(All, (await LoadedAsync(project)).ToHashSet());
    }

    /// <summary>Another package's target writes code right before the compiler is called, and may ask a generator for more.</summary>
    [Fact]
    public async Task Code_that_another_target_writes_is_code()
    {
        using var project = new Project(laterItems: """</ItemGroup><Target Name="WriteCode" BeforeTargets="CoreCompile"><ItemGroup><Compile Include="obj/Written.cs" /></ItemGroup></Target><ItemGroup>""");

        Assert.Superset(All, (await LoadedAsync(project)).ToHashSet());
    }

    [Fact]
    public async Task Razor_keeps_all()
    {
        using var project = new Project(sdk: "Microsoft.NET.Sdk.Razor");

        Assert.Superset(All, (await LoadedAsync(project)).ToHashSet());
    }

    /// <summary>As the compiler is given them, by file name.</summary>
    private static async Task<string[]> LoadedAsync(Project project, string argument = "")
    {
        (await project.MSBuildAsync("-t:Restore", "-v:q")).Succeeds();
        return await project.ItemsAsync("Analyzer", "Filename", ["-t:Compile", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", .. argument.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
    }
}
