namespace Masthead.Package.Tests.BuildServers;

/// <summary>npm, where it is.</summary>
internal static class Npm
{
    public static string Program { get; } = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";

    /// <summary>Installs what a folder's lock file names; a test that needs it is skipped where that cannot be had.</summary>
    public static async Task InstallAsync(string folder)
    {
        CommandResult install;
        try
        {
            install = await Dotnet.RunProgramAsync(Program, folder, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("Node.js with npm is not here.");
            return;
        }

        Assert.SkipUnless(install.ExitCode == 0, $"The packages of {folder} cannot be had from npm:\n{install.Output}");
    }
}
