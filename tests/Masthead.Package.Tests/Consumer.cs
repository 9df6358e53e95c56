using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Masthead.Package.Tests;

/// <summary>A console app that references the package.</summary>
internal sealed class Consumer(string folder, string packages, string version)
{
    public string Folder { get; } = folder;

    /// <summary>Of the package.</summary>
    public string Version { get; } = version;

    /// <summary>Where the package was restored to.</summary>
    public string PackageFolder { get; } = Path.Combine(packages, "masthead", version);

    /// <summary>Where a build on this machine finds what the compiler loads, once the package is restored.</summary>
    public string LoadedFolder => Path.Combine(PackageFolder, "ahead", RuntimeInformation.RuntimeIdentifier) is var ahead && Directory.Exists(ahead) ? ahead : PortableFolder;

    /// <summary>Where every other compiler finds it.</summary>
    public string PortableFolder => Path.Combine(PackageFolder, "analyzers", "dotnet", "cs");

    public string PathOf(string file) => Path.Combine(Folder, file);

    /// <summary>A hash of a file's bytes.</summary>
    public string HashOf(string file) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(PathOf(file))));

    public string Write(string file, string text)
    {
        var path = PathOf(file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Writes the project and its program.</summary>
    /// <param name="program">Top-level statements.</param>
    /// <param name="properties">MSBuild properties, as XML.</param>
    /// <param name="items">MSBuild items, as XML.</param>
    /// <param name="sdk">What the project is made with.</param>
    public void WriteProject(string program, string properties = "", string items = "", string sdk = "Microsoft.NET.Sdk")
    {
        Write("Site.csproj", $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <UseAppHost>false</UseAppHost>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Masthead" Version="{Version}" />
                {items}
              </ItemGroup>
            </Project>
            """);
        Write("Program.cs", program);
    }

    public Task<CommandResult> BuildAsync(params string[] arguments) => DotnetAsync(["build", "--nologo", .. arguments]);

    /// <summary>Runs what was built.</summary>
    public async Task<string> RunAsync(string assembly = "bin/Debug/net10.0/Site.dll") =>
        (await DotnetAsync("exec", PathOf(assembly))).Succeeds().Output.ReplaceLineEndings("\n").Trim();

    public Task<CommandResult> DotnetAsync(params string[] arguments) => DotnetAsync([], arguments);

    /// <param name="environment">What the machine says besides.</param>
    public Task<CommandResult> DotnetAsync(Dictionary<string, string> environment, params string[] arguments) =>
        Dotnet.RunAsync(Folder, WithPackages(environment), arguments);

    /// <summary>Runs until the command ends or is stopped, as a person stops it who does not wait.</summary>
    public Task StopAsync(CancellationToken stop, params string[] arguments) => Dotnet.StopAsync(Folder, Environment, stop, arguments);

    /// <summary>What a process needs so that it restores where no other run does.</summary>
    public Dictionary<string, string> Environment => WithPackages([]);

    private Dictionary<string, string> WithPackages(Dictionary<string, string> environment) => new(environment) { ["NUGET_PACKAGES"] = packages };
}
