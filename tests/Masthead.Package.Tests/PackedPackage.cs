using System.Reflection;
using System.Runtime.InteropServices;

[assembly: AssemblyFixture(typeof(Masthead.Package.Tests.PackedPackage))]

namespace Masthead.Package.Tests;

/// <summary>
/// The package, packed once a run under a version that nobody else has, in a feed of its own. Consumers live in a folder
/// where no file of the repository reaches, and restore into packages that no other run has seen.
/// </summary>
public sealed class PackedPackage : IAsyncLifetime
{
    private readonly Lock gate = new();

    private readonly HashSet<string> consumers = new(StringComparer.Ordinal);

    private Task<PackedTool>? tool;

    private Task? publishing;

    private Task? templates;

    private readonly CompilerServer compiler = new();

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("masthead-");

    public string Version { get; } = $"0.0.0-test.{Guid.NewGuid():N}";

    public string Feed => Path.Combine(root.FullName, "feed");

    internal static string Repository { get; } = Metadata("Repository");

    internal static string MachinePackages { get; } = Metadata("MachinePackages");

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Feed);

        // Nothing above this folder has a say in how consumers are built.
        foreach (var file in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
            await File.WriteAllTextAsync(Path.Combine(root.FullName, file), "<Project />");

        // Like most builds of those who write, consumers are compiled by a server; a test that is about the compiler, or about what it sees of the machine, says that it has its own.
        await File.WriteAllLinesAsync(Path.Combine(root.FullName, "Directory.Build.rsp"), compiler.Arguments);
        File.Copy(Path.Combine(Repository, "global.json"), Path.Combine(root.FullName, "global.json"));

        // The machine's own sources are inherited. What it has downloaded already is read from where it lies.
        await File.WriteAllTextAsync(Path.Combine(root.FullName, "nuget.config"), $"""
            <configuration>
              <packageSources><add key="under-test" value="{Feed}" /></packageSources>
              <fallbackPackageFolders><add key="machine" value="{MachinePackages}" /></fallbackPackageFolders>
            </configuration>
            """);

        await PackAllAsync("Masthead");
    }

    /// <summary>The tool, packed and installed when a test first asks for it.</summary>
    internal Task<PackedTool> ToolAsync()
    {
        lock (gate)
            return tool ??= PackedTool.InstallAsync(this, root.FullName);
    }

    /// <summary>The packages that publish, packed into the feed when a test first asks for them.</summary>
    internal Task PackPublishingAsync()
    {
        lock (gate)
            return publishing ??= PackAllAsync("Masthead.Publishing", "Masthead.AspNetCore");
    }

    /// <summary>The templates, packed in the same way.</summary>
    internal Task PackTemplatesAsync()
    {
        lock (gate)
            return templates ??= PackAllAsync("Masthead.Templates");
    }

    private async Task PackAllAsync(params string[] names)
    {
        foreach (var name in names)
            await PackAsync(Path.Combine(Repository, "src", name), "packages");
    }

    /// <summary>Packs a project into the feed.</summary>
    /// <param name="artifacts">What it builds, it builds once for all that name the same folder, one after the other: with the same properties for each.</param>
    internal async Task PackAsync(string project, string artifacts, params string[] arguments) =>
        // The server, which begins here, lives for minutes: it does not watch its code run to compile it better.
        (await Dotnet.RunAsync(root.FullName, new Dictionary<string, string> { ["DOTNET_TieredPGO"] = "0" }, [
            "pack", project, "--output", Feed, $"-p:PackageVersion={Version}", "--artifacts-path", Path.Combine(root.FullName, "artifacts", artifacts),
            "-p:ContinuousIntegrationBuild=true", "-p:RunAnalyzers=false",
            // Compiled ahead for this machine alone.
            $"-p:MastheadAheadRuntimes={RuntimeInformation.RuntimeIdentifier}", .. compiler.Arguments, .. arguments])).Succeeds();

    /// <summary>A new project that references the package.</summary>
    /// <param name="name">The name of its folder, which is in no other's: a project compiles what is below it.</param>
    /// <param name="packages">The folder that packages are restored to, where it is not the one for all.</param>
    internal Consumer Consumer(string name, string packages = "packages")
    {
        lock (gate)
        {
            if (consumers.FirstOrDefault(other => IsIn(name, other) || IsIn(other, name)) is { } other)
                throw new ArgumentException($"The consumers '{name}' and '{other}' would compile one another's files.", nameof(name));
            consumers.Add(name);
        }

        var folder = Directory.CreateDirectory(Path.Combine(root.FullName, "consumers", name)).FullName;
        return new Consumer(folder, Path.Combine(root.FullName, packages), Version);
    }

    public ValueTask DisposeAsync()
    {
        compiler.Dispose();
        root.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private static bool IsIn(string name, string other) => name.StartsWith(other + "/", StringComparison.Ordinal);

    private static string Metadata(string key) =>
        typeof(PackedPackage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
