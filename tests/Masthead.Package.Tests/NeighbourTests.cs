namespace Masthead.Package.Tests;

/// <summary>Beside another package whose generator brings another YamlDotNet and another Markdig, each generator has those that it was built on.</summary>
public sealed class NeighbourTests(PackedPackage package)
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>netstandard2.0</TargetFramework>
            <LangVersion>latest</LangVersion>
            <CopyLocalLockFileAssemblies>true</CopyLocalLockFileAssemblies>
            <IncludeBuildOutput>false</IncludeBuildOutput>
            <SuppressDependenciesWhenPacking>true</SuppressDependenciesWhenPacking>
            <NoWarn>$(NoWarn);NU5128;RS1036;RS2008</NoWarn>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.8.0" PrivateAssets="all" ExcludeAssets="runtime" />
            <PackageReference Include="YamlDotNet" Version="16.3.0" PrivateAssets="all" />
            <PackageReference Include="Markdig" Version="1.4.2" PrivateAssets="all" />
            <None Include="$(OutputPath)Neighbour.dll;$(OutputPath)YamlDotNet.dll;$(OutputPath)Markdig.dll" Pack="true" PackagePath="analyzers/dotnet/cs" />
          </ItemGroup>
        </Project>
        """;

    private const string Generator = """
        using Microsoft.CodeAnalysis;

        [Generator(LanguageNames.CSharp)]
        public sealed class NeighbourGenerator : IIncrementalGenerator
        {
            public void Initialize(IncrementalGeneratorInitializationContext context) =>
                context.RegisterPostInitializationOutput(static output => output.AddSource(
                    "Neighbour.g.cs",
                    $"static class Neighbour {{ public const string Libraries = \"{typeof(YamlDotNet.Core.Parser).Assembly.GetName().Version} {typeof(Markdig.Markdown).Assembly.GetName().Version}\"; }}"));
        }
        """;

    [Fact]
    public async Task Both_generators_load_their_own_libraries()
    {
        var neighbour = package.Consumer("neighbour/Neighbour");
        neighbour.Write("Neighbour.csproj", Project);
        neighbour.Write("NeighbourGenerator.cs", Generator);
        await package.PackAsync(neighbour.Folder, "neighbour");

        var site = package.Consumer("beside-neighbour");
        site.WriteProject(
            """Console.WriteLine($"{Neighbour.Libraries} {Site.Content.Articles.NightShift.Title}");""",
            items: $"""<PackageReference Include="Neighbour" Version="{package.Version}" />""");
        Newsroom.WriteContent(site);
        site.Write("content/articles/talk.md", "---\ntitle: Talk\nbyline: ada-byron\npublished: 2024-05-31\n---\nShe said “we waited.\n");
        (await site.BuildAsync(SarifResult.Property("build.sarif"))).Succeeds();

        Assert.Equal("16.0.0.0 1.4.0.0 Night shift", await site.RunAsync());
        Assert.Contains(SarifResult.Read(site.PathOf("build.sarif")), static result => result is { Rule: "MH1010", Place: "talk.md(6,10)" });
    }
}
