using System.Runtime.InteropServices;
using System.Text.Json;

namespace Masthead.Package.Tests;

/// <summary>The tool, packed and installed as a user does it: from a feed, into a folder.</summary>
internal sealed class PackedTool(string folder)
{
    public string Path { get; } = System.IO.Path.Combine(folder, OperatingSystem.IsWindows() ? "masthead.exe" : "masthead");

    public static async Task<PackedTool> InstallAsync(PackedPackage package, string root)
    {
        var project = System.IO.Path.Combine(PackedPackage.Repository, "src", "Masthead.Tool");
        // In native code, in the place of what the runtime runs, where this machine can make it: what is replaced need not be compiled ahead.
        await PackAsync(Linker.Name is null ? [] : ["-p:PublishReadyToRun=false"]);
        if (Linker.Name is { } linker)
            await PackAsync("--runtime", RuntimeInformation.RuntimeIdentifier, "-p:MastheadNative=true", $"-p:CppCompilerAndLinker={linker}");
        var folder = System.IO.Path.Combine(root, "tool");
        (await Dotnet.RunAsync(root, new Dictionary<string, string> { ["NUGET_PACKAGES"] = System.IO.Path.Combine(root, "packages") }, "tool", "install", "Masthead.Tool", "--version", package.Version, "--tool-path", folder)).Succeeds();
        return new PackedTool(folder);

        Task PackAsync(params string[] arguments) =>
            package.PackAsync(project, "tool", ["--configuration", "Release", $"-p:MastheadToolRuntimes={RuntimeInformation.RuntimeIdentifier}", .. arguments]);
    }

    /// <summary>Called in a folder.</summary>
    public Task<CommandResult> RunAsync(string folder, params string[] arguments) => Dotnet.RunProgramAsync(Path, folder, arguments);

    /// <summary>Whether it says of a site what the site's build has written into its log: rule, place, severity, and what is suppressed.</summary>
    /// <param name="log">Of the compiler.</param>
    /// <param name="options">Such as the configuration that was built.</param>
    public async Task SaysWhatTheBuildSaysAsync(Consumer site, string log, params string[] options)
    {
        var said = await RunAsync(site.Folder, ["check", "--format", "json", "--severity", "info", .. options]);
        Assert.True(said.ExitCode is 0 or 1, said.Output);
        using var json = JsonDocument.Parse(said.Output);
        using var built = JsonDocument.Parse(await File.ReadAllBytesAsync(log, TestContext.Current.CancellationToken));

        Assert.Equal(
            built.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Where(static result => IsOfContent(result.GetProperty("ruleId").GetString()!)).Select(result => OfLog(result, site.Folder)).Order(StringComparer.Ordinal),
            json.RootElement.GetProperty("findings").EnumerateArray().Select(OfTool).Order(StringComparer.Ordinal));
    }

    /// <summary>Pages are C#, which no tool reads.</summary>
    private static bool IsOfContent(string rule) => rule.StartsWith("MH", StringComparison.Ordinal) && !rule.StartsWith("MH5", StringComparison.Ordinal);

    private static string OfLog(JsonElement result, string folder)
    {
        var level = result.GetProperty("level").GetString() is "note" ? "info" : result.GetProperty("level").GetString();
        var suppressed = result.TryGetProperty("suppressions", out var suppressions) && suppressions.GetArrayLength() > 0;
        var place = "";
        if (result.TryGetProperty("locations", out var locations) && locations.GetArrayLength() > 0)
        {
            var location = locations[0].GetProperty("physicalLocation");
            var region = location.GetProperty("region");
            var file = System.IO.Path.GetRelativePath(folder, new Uri(location.GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath).Replace('\\', '/');
            place = $"{file}({region.GetProperty("startLine")},{region.GetProperty("startColumn")},{region.GetProperty("endLine")},{region.GetProperty("endColumn")})";
        }

        return $"{place} {level} {result.GetProperty("ruleId").GetString()} {(suppressed ? "suppressed " : "")}{result.GetProperty("message").GetProperty("text").GetString()}";
    }

    private static string OfTool(JsonElement finding)
    {
        var place = finding.TryGetProperty("file", out var file) ? $"{file.GetString()}({finding.GetProperty("line")},{finding.GetProperty("column")},{finding.GetProperty("endLine")},{finding.GetProperty("endColumn")})" : "";
        return $"{place} {finding.GetProperty("severity").GetString()} {finding.GetProperty("rule").GetString()} {(finding.TryGetProperty("suppressed", out _) ? "suppressed " : "")}{finding.GetProperty("message").GetString()}";
    }
}
