using Microsoft.Playwright;

namespace Masthead.Tests.Shared.Browser;

/// <summary>The machine's own browser: nothing is downloaded.</summary>
internal static class Chromium
{
    private const string Missing = "No Chromium on the PATH. Install one, or name it in the environment variable CHROMIUM.";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];

    /// <summary>Without one a test is skipped, and says so; on a build server it fails.</summary>
    public static string Find()
    {
        var found = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? named : OnThePath();
        if (found is null && Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail(Missing);

        Assert.SkipWhen(found is null, Missing);
        return found!;
    }

    /// <summary>Its sandbox refuses to be started by root, as which containers run.</summary>
    public static BrowserTypeLaunchOptions Options(string path) => new()
    {
        ExecutablePath = path,
        Args = OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess ? ["--no-sandbox"] : [],
    };

    private static string? OnThePath() =>
        (from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
         from name in Names
         from extension in OperatingSystem.IsWindows() ? [".exe"] : (string[])[""]
         let path = Path.Combine(folder, name + extension)
         where File.Exists(path)
         select path).FirstOrDefault();
}
