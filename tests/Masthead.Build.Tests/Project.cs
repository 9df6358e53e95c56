using System.Reflection;
using System.Text.Json;

namespace Masthead.Build.Tests;

/// <summary>A project that imports the package's targets where NuGet would.</summary>
internal sealed class Project : IDisposable
{
    private static readonly string Targets = typeof(Project).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static attribute => attribute.Key == "Targets").Value!;

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("masthead-");

    private readonly string folder;

    /// <param name="properties">MSBuild properties, as XML.</param>
    /// <param name="items">MSBuild items, as XML.</param>
    /// <param name="laterItems">Those of Directory.Build.targets, as XML.</param>
    public Project(string properties = "", string items = "", string name = "site", string laterItems = "", string sdk = "Microsoft.NET.Sdk")
    {
        folder = Directory.CreateDirectory(Path.Combine(root.FullName, name)).FullName;
        File.WriteAllText(PathOf("Site.csproj"), $"""
            <Project Sdk="{sdk}">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework>{properties}</PropertyGroup>
              <ItemGroup>{items}</ItemGroup>
            </Project>
            """);
        File.WriteAllText(PathOf("Directory.Build.targets"), $"""<Project><Import Project="{Targets}" /><ItemGroup>{laterItems}</ItemGroup></Project>""");
    }

    public string PathOf(string file) => Path.GetFullPath(Path.Combine(folder, file));

    public string Write(string file, string text = "title: T")
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
        return PathOf(file);
    }

    public Task<CommandResult> MSBuildAsync(params string[] arguments) =>
        Dotnet.RunAsync(folder, null, ["msbuild", "-nologo", $"-p:MastheadTaskAssembly={typeof(PackBodies).Assembly.Location}", .. arguments]);

    /// <summary>The files that the compiler would be given, as the project is evaluated: no target has run.</summary>
    public Task<string[]> AdditionalFilesAsync() => ItemsAsync("AdditionalFiles", "FullPath");

    /// <summary>What is said of the items of a kind, as the project is evaluated; empty of those of which it is not.</summary>
    public async Task<string[]> ItemsAsync(string kind, string metadata, params string[] arguments)
    {
        var json = JsonDocument.Parse((await MSBuildAsync([$"-getItem:{kind}", .. arguments])).Succeeds().Output);
        return [.. json.RootElement.GetProperty("Items").GetProperty(kind).EnumerateArray().Select(item => item.TryGetProperty(metadata, out var value) ? value.GetString()! : "")];
    }

    /// <summary>Properties, after a target has run.</summary>
    public async Task<Dictionary<string, string>> PropertiesAsync(string names, params string[] arguments)
    {
        var json = JsonDocument.Parse((await MSBuildAsync(["-t:MastheadDescribeContent", $"-getProperty:{names}", .. arguments])).Succeeds().Output);
        return json.RootElement.GetProperty("Properties").EnumerateObject().ToDictionary(static property => property.Name, static property => property.Value.GetString()!);
    }

    public void Dispose() => root.Delete(recursive: true);
}
