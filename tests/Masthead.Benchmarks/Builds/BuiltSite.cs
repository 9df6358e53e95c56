namespace Masthead.Benchmarks.Builds;

/// <summary>A site with content, the same project without, and a program that reads the content itself. They get the package from a feed of their own.</summary>
internal sealed class BuiltSite : IDisposable
{
    private static readonly string[] Libraries = ["Libraries.dll", "YamlDotNet.dll", "Markdig.dll"];

    private readonly PackageFolder package = new();

    public BuiltSite(int articles)
    {
        Articles = articles;
        var masthead = $"""<PackageReference Include="Masthead" Version="{package.Version}" />""";
        AddProject("Site", masthead, "Site");
        AddProject("Empty", masthead, null);
        AddProject("Reader", $"""<PackageReference Include="YamlDotNet" Version="{VersionOf<YamlDotNet.Core.Parser>()}" />""", "Reader");
        AddLibraries();
        foreach (var (path, text) in Corpus.Of(articles))
        {
            var file = Path.Combine(Content, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        foreach (var name in (string[])["Site", "Empty", "Reader", "Libraries"])
            Command.Run(Folder(name), "restore");
    }

    public static string Repository => PackageFolder.Repository;

    public int Articles { get; }

    /// <summary>How often each of its figures is taken, of which the median counts: once where it takes minutes.</summary>
    public int Runs => Articles > 10_000 ? 1 : 5;

    public string Content => Path.Combine(Folder("Site"), "content");

    /// <summary>From nothing but what was restored.</summary>
    public Command Build(string name, params string[] properties) => Build(name, [], properties);

    /// <summary>The same, in an environment.</summary>
    public Command Build(string name, (string Name, string Value)[] environment, params string[] properties)
    {
        foreach (var folder in (string[])["bin", Path.Combine("obj", "Debug")])
        {
            if (Directory.Exists(Path.Combine(Folder(name), folder)))
                Directory.Delete(Path.Combine(Folder(name), folder), recursive: true);
        }

        return Command.Run(Folder(name), environment, ["build", "--no-restore", "-nodeReuse:false", .. properties]);
    }

    /// <returns>The program's file.</returns>
    public string Publish(string name, bool readyToRun)
    {
        var output = Path.Combine(package.Root, "published", name + (readyToRun ? "-ready" : ""));
        Command.Run(Folder(name), ["publish", "-nodeReuse:false", "--output", output, .. readyToRun ? (string[])["--use-current-runtime", "--self-contained", "false", "-p:PublishReadyToRun=true"] : []]);
        return Path.Combine(output, name + ".dll");
    }

    public Command Run(params string[] arguments) => Command.Run(Folder("Site"), arguments);

    /// <summary>The compiler's arguments as the build gives them; without Masthead, with the files that it generated; and with the libraries alone in its place.</summary>
    public (string WithMasthead, string Without, string WithLibraries) CompilerArguments()
    {
        Command.Run(Folder("Libraries"), "build", "--no-restore", "-nodeReuse:false", "--configuration", "Release", "--output", "out");
        var generated = Path.Combine(package.Root, "generated");
        Build("Site", "-p:EmitCompilerGeneratedFiles=true", $"-p:CompilerGeneratedFilesOutputPath={generated}", "-p:ProvideCommandLineArgs=true");
        var arguments = File.ReadAllLines(Path.Combine(package.Root, "csc.rsp")).Where(static line => !line.StartsWith("/generatedfilesout", StringComparison.Ordinal)).ToList();
        var files = Directory.EnumerateFiles(generated, "*.cs", SearchOption.AllDirectories).Where(static file => file.Contains("Masthead", StringComparison.Ordinal)).ToList();
        if (files.Count == 0 || !arguments.Exists(IsMasthead))
            throw new InvalidOperationException("The compiler was not given Masthead.");

        var without = arguments.Where(static line => !IsMasthead(line)).ToList();
        var libraries = Libraries.Select(file => $"/analyzer:{Path.Combine(Folder("Libraries"), "out", file)}");
        return (
            Write("masthead.rsp", arguments),
            Write("plain.rsp", without.Concat(files.Select(static file => $"\"{file}\""))),
            Write("libraries.rsp", without.Concat(libraries).Concat(arguments.Where(IsContent)).Concat(files.Select(static file => $"/additionalfile:{file}"))));
    }

    public Command Compile(string arguments, params (string Name, string Value)[] environment) =>
        Command.Run(Folder("Site"), environment, ["exec", Compiler("csc.dll"), "/noconfig", "@" + arguments]);

    public CompilerServer StartCompilerServer() => new(Folder("Site"), Compiler("csc.dll"), Compiler("VBCSCompiler.dll"));

    public void Dispose() => package.Dispose();

    private static bool IsContent(string line) => line.StartsWith("/additionalfile:", StringComparison.Ordinal);

    private static bool IsMasthead(string line) =>
        IsContent(line) || (line.StartsWith("/analyzer:", StringComparison.Ordinal) && line.Contains("/masthead/", StringComparison.OrdinalIgnoreCase));

    private string Compiler(string file) => Path.Combine(File.ReadAllText(Path.Combine(package.Root, "csc.path")).Trim(), file);

    private string Folder(string name) => package.Folder(name);

    private string Write(string name, IEnumerable<string> lines)
    {
        var file = Path.Combine(package.Root, name);
        File.WriteAllLines(file, lines);
        return file;
    }

    /// <param name="program">The folder of its source; null for one that does nothing.</param>
    private void AddProject(string name, string reference, string? program)
    {
        var folder = Folder(name);
        File.WriteAllText(Path.Combine(folder, name + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <UseAppHost>false</UseAppHost>
                <MastheadEmptyRootsAsErrors>false</MastheadEmptyRootsAsErrors>
              </PropertyGroup>
              <ItemGroup>{reference}</ItemGroup>
              <Target Name="WriteArguments" AfterTargets="CoreCompile" Condition="'$(ProvideCommandLineArgs)' == 'true'">
                <WriteLinesToFile File="../csc.rsp" Lines="@(CscCommandLineArgs)" Overwrite="true" />
                <WriteLinesToFile File="../csc.path" Lines="$(RoslynTargetsPath)/bincore" Overwrite="true" />
              </Target>
            </Project>
            """);
        if (program is null)
            File.WriteAllText(Path.Combine(folder, "Program.cs"), "System.Console.WriteLine();");
        else
            CopyProgram(program, folder);
    }

    /// <summary>What the compiler loads in Masthead's place: made for the same compilers, with the same libraries.</summary>
    private void AddLibraries()
    {
        var folder = Folder("Libraries");
        File.WriteAllText(Path.Combine(folder, "Libraries.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>netstandard2.0</TargetFramework>
                <LangVersion>latest</LangVersion>
                <Nullable>enable</Nullable>
                <EnforceExtendedAnalyzerRules>true</EnforceExtendedAnalyzerRules>
                <CopyLocalLockFileAssemblies>true</CopyLocalLockFileAssemblies>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.8.0" PrivateAssets="all" ExcludeAssets="runtime" />
                <PackageReference Include="YamlDotNet" Version="{VersionOf<YamlDotNet.Core.Parser>()}" />
                <PackageReference Include="Markdig" Version="{VersionOf<Markdig.MarkdownPipeline>()}" />
              </ItemGroup>
            </Project>
            """);
        CopyProgram("Libraries", folder);
    }

    private static void CopyProgram(string program, string folder)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository, "tests", "Masthead.Benchmarks", "Programs", program), "*.cs"))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
    }

    private static string VersionOf<T>() => typeof(T).Assembly.GetName().Version!.ToString(3);
}
