namespace Masthead.Benchmarks.Builds;

/// <summary>A site with content and the same without, which get the package from a feed of their own.</summary>
internal sealed class BuiltSite
{
    private readonly string root;

    public BuiltSite(string root, string repository, int articles)
    {
        this.root = root;
        var version = $"0.0.0-bench.{Guid.NewGuid():N}";
        var feed = Directory.CreateDirectory(Path.Combine(root, "feed")).FullName;
        foreach (var file in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
            File.WriteAllText(Path.Combine(root, file), "<Project />");
        File.Copy(Path.Combine(repository, "global.json"), Path.Combine(root, "global.json"));
        File.WriteAllText(Path.Combine(root, "nuget.config"), $"""<configuration><packageSources><add key="bench" value="{feed}" /></packageSources></configuration>""");
        Command.Run(Folder("pack"), "pack", Path.Combine(repository, "src", "Masthead"), "--output", feed, $"-p:PackageVersion={version}", "-p:RunAnalyzers=false", "--artifacts-path", Path.Combine(root, "artifacts"));
        foreach (var name in (string[])["site", "empty"])
        {
            File.WriteAllText(Path.Combine(Folder(name), "Site.csproj"), Project(version));
            File.WriteAllText(Path.Combine(Folder(name), "Program.cs"), "System.Console.WriteLine();");
        }

        foreach (var (path, text) in Corpus.Of(articles))
        {
            var file = Path.Combine(Folder("site"), "content", path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        foreach (var name in (string[])["site", "empty"])
            Command.Run(Folder(name), "restore");
    }

    /// <summary>From nothing but what was restored.</summary>
    public Command Build(string name, params string[] properties)
    {
        Clean(name);
        return Command.Run(Folder(name), ["build", "--no-restore", "-nodeReuse:false", "-p:UseSharedCompilation=false", .. properties]);
    }

    /// <summary>The compiler's arguments as the build gives them; and without Masthead, with the files that it generated.</summary>
    public void PrepareCompiler()
    {
        Build("site", "-p:EmitCompilerGeneratedFiles=true", $"-p:CompilerGeneratedFilesOutputPath={Path.Combine(root, "generated")}", "-p:ProvideCommandLineArgs=true");
        var arguments = File.ReadAllLines(Path.Combine(root, "csc.rsp")).Where(static line => !line.StartsWith("/generatedfilesout", StringComparison.Ordinal)).ToList();
        var generated = Directory.EnumerateFiles(Path.Combine(root, "generated"), "*.cs", SearchOption.AllDirectories).Where(static file => file.Contains("Masthead", StringComparison.Ordinal));
        Write("masthead.rsp", arguments);
        Write("plain.rsp", arguments.Where(static line => !IsMasthead(line)).Concat(generated.Select(static file => $"\"{file}\"")));
    }

    public Command Compile(string file) => Command.Run(Folder("site"), "exec", Compiler(), "/noconfig", "@" + Path.Combine(root, file));

    private static bool IsMasthead(string line) =>
        line.StartsWith("/additionalfile:", StringComparison.Ordinal)
        || (line.StartsWith("/analyzer:", StringComparison.Ordinal) && line.Contains("/masthead/", StringComparison.Ordinal));

    private string Compiler() => File.ReadAllText(Path.Combine(root, "csc.path")).Trim();

    private void Clean(string name)
    {
        foreach (var folder in (string[])["bin", Path.Combine("obj", "Debug")])
        {
            if (Directory.Exists(Path.Combine(Folder(name), folder)))
                Directory.Delete(Path.Combine(Folder(name), folder), recursive: true);
        }
    }

    private string Folder(string name) => Directory.CreateDirectory(Path.Combine(root, name)).FullName;

    private void Write(string file, IEnumerable<string> lines) => File.WriteAllLines(Path.Combine(root, file), lines);

    private static string Project(string version) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <UseAppHost>false</UseAppHost>
            <MastheadEmptyRootsAsErrors>false</MastheadEmptyRootsAsErrors>
          </PropertyGroup>
          <ItemGroup><PackageReference Include="Masthead" Version="{version}" /></ItemGroup>
          <Target Name="WriteArguments" AfterTargets="CoreCompile" Condition="'$(ProvideCommandLineArgs)' == 'true'">
            <WriteLinesToFile File="../csc.rsp" Lines="@(CscCommandLineArgs)" Overwrite="true" />
            <WriteLinesToFile File="../csc.path" Lines="$(RoslynTargetsPath)/bincore/csc.dll" Overwrite="true" />
          </Target>
        </Project>
        """;
}
