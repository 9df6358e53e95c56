namespace Masthead.Build.Tests;

/// <summary>What the runtime of a compiler is told that is a process of its own.</summary>
public sealed class CompilerEnvironmentTests
{
    private const int FewProcessors = 4;

    private const string OneHeap = "DOTNET_gcServer=0";

    [Theory]
    [InlineData("", "", "DOTNET_TieredPGO=0;DOTNET_TC_CallCountingDelayMs=400;DOTNET_GCConserveMemory=5;DOTNET_gcServer=0")]
    [InlineData("<CscEnvironment>TMPDIR=/var/tmp</CscEnvironment>", "", "TMPDIR=/var/tmp")]
    [InlineData("", "-p:DOTNET_TieredPGO=1", "DOTNET_TC_CallCountingDelayMs=400;DOTNET_GCConserveMemory=5;DOTNET_gcServer=0")]
    [InlineData("", "-p:COMPlus_TieredPGO=1", "DOTNET_TC_CallCountingDelayMs=400;DOTNET_GCConserveMemory=5;DOTNET_gcServer=0")]
    [InlineData("", "-p:DOTNET_TC_CallCountingDelayMs=64", "DOTNET_TieredPGO=0;DOTNET_GCConserveMemory=5;DOTNET_gcServer=0")]
    [InlineData("", "-p:DOTNET_GCConserveMemory=0", "DOTNET_TieredPGO=0;DOTNET_TC_CallCountingDelayMs=400;DOTNET_gcServer=0")]
    [InlineData("", "-p:DOTNET_gcServer=1", "DOTNET_TieredPGO=0;DOTNET_TC_CallCountingDelayMs=400;DOTNET_GCConserveMemory=5")]
    [InlineData("", "-p:COMPlus_gcServer=1 -p:COMPlus_GCConserveMemory=1 -p:DOTNET_TC_CallCountingDelayMs=64 -p:DOTNET_TieredPGO=1", "")]
    public async Task It_is_told_what_ends_it_sooner_unless_somebody_says_otherwise(string properties, string argument, string expected)
    {
        // As a task is given them: an item each.
        using var project = new Project(properties, laterItems: """<Told Include="$(CscEnvironment)" />""");

        var told = await project.ItemsAsync("Told", "Identity", argument.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(expected.Split(';', StringSplitOptions.RemoveEmptyEntries).Where(static variable => variable != OneHeap || Environment.ProcessorCount <= FewProcessors), told);
    }

    /// <summary>A build server's compiler server knows nothing yet, and what starts for a small site takes longer than it saves.</summary>
    [Theory]
    [InlineData(5000, "CI=true", "", "false")]
    [InlineData(5000, "TF_BUILD=True", "", "false")]
    [InlineData(5000, "ContinuousIntegrationBuild=true", "", "false")]
    [InlineData(5000, "CI=", "", "")]
    [InlineData(4999, "CI=true", "", "")]
    [InlineData(5000, "CI=true", "true", "true")]
    public async Task A_large_site_on_a_build_server_has_a_compiler_of_its_own_unless_somebody_says_otherwise(int files, string server, string said, string expected)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The compiler server of Windows loads what is compiled ahead.");
        using var project = new Project(items: $"""<AdditionalFiles Include="{string.Join(';', Enumerable.Range(0, files).Select(static number => $"{number}.txt"))}" />""");

        var shared = (await project.MSBuildAsync(
            "-t:MastheadChooseCompiler", "-p:CI=", "-p:TF_BUILD=", "-p:ContinuousIntegrationBuild=", $"-p:{server}", $"-p:UseSharedCompilation={said}", "-getProperty:UseSharedCompilation")).Succeeds().Output;

        Assert.Equal(expected, shared.Trim());
    }
}
