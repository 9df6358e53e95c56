namespace Masthead.Build.Tests;

/// <summary>What the runtime of a compiler is told that is a process of its own.</summary>
public sealed class CompilerEnvironmentTests
{
    [Theory]
    [InlineData("", "", "DOTNET_TieredPGO=0")]
    [InlineData("<CscEnvironment>TMPDIR=/var/tmp</CscEnvironment>", "", "TMPDIR=/var/tmp")]
    [InlineData("", "-p:DOTNET_TieredPGO=1", "")]
    [InlineData("", "-p:COMPlus_TieredPGO=1", "")]
    public async Task It_is_told_what_ends_it_sooner_unless_somebody_says_otherwise(string properties, string argument, string expected)
    {
        using var project = new Project(properties);

        var environment = (await project.MSBuildAsync(["-getProperty:CscEnvironment", .. argument.Split(' ', StringSplitOptions.RemoveEmptyEntries)])).Succeeds().Output;

        Assert.Equal(expected, environment.Trim());
    }
}
