using Masthead.Benchmarks.Builds;

namespace Masthead.Benchmarks.Libraries;

/// <summary>One corpus twice: as one project, and as a register, libraries and a site over them, which Turborepo builds as samples/Archive is built.</summary>
internal sealed class DividedSite
{
    private const string Properties = "<TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable><DebugType>none</DebugType><UseAppHost>false</UseAppHost>";

    private readonly PackageFolder package;

    private readonly int articles;

    private readonly string[] parts;

    public DividedSite(PackageFolder package, int articles, int libraries, bool hasWhole, bool isBuiltByTurborepo = true)
    {
        (this.package, this.articles) = (package, articles);
        parts = [.. Enumerable.Range(0, libraries).Select(static part => $"Part{part}")];
        Divided = package.Folder("divided");
        Whole = package.Folder("whole");
        WriteDivided();
        if (isBuiltByTurborepo)
            WriteWorkspace();
        var files = Corpus.Of(articles).ToList();
        Fill(files);
        if (isBuiltByTurborepo)
            Commit();
        if (!hasWhole)
            return;

        WriteProject(Whole, "Site", "", isProgram: true);
        File.WriteAllText(Path.Combine(Whole, "Directory.Build.props"), Common());
        foreach (var (path, text) in files)
            Write(Path.Combine(Whole, "Site", "content", path), text);
        Dotnet(Whole, "restore", "Site");
    }

    private (string, string)[] Packages => [("NUGET_PACKAGES", Path.Combine(package.Root, "packages"))];

    public string Whole { get; }

    public string Divided { get; }

    /// <param name="more">Properties, such as that a compiler server is to be used.</param>
    public MeasuredTree BuildWhole(params string[] more) => Dotnet(Whole, ["build", "Site", "--configuration", "Release", "--no-restore", "-nodeReuse:false", .. more]);

    public MeasuredTree BuildDivided(params string[] more) => Dotnet(Divided, ["build", "Site", "--configuration", "Release", "--no-restore", "-nodeReuse:false", .. more]);

    /// <summary>As the archive of the samples is built: what is in the cache is taken from it.</summary>
    public MeasuredTree BuildByTurborepo(string folder, string cache) => MeasuredTree.Run("npm", folder, [.. Packages, ("TURBO_API", cache)], "run", "build");

    /// <summary>What the site's program prints: milliseconds, bytes. Of slugs it is given one of the first library.</summary>
    public double MillisecondsTo(string what, string site) =>
        double.Parse(Command.RunProgram("dotnet", Divided, [], ["exec", Path.Combine(Divided, site, "bin", "Release", "net10.0", site + ".dll"), what, "piece-0"]).Output.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);

    public void BuildSiteOverOne() => Dotnet(Divided, "build", "SiteOverOne", "--configuration", "Release", "-nodeReuse:false");

    /// <summary>A sentence more, in one article of one library and the same of the whole.</summary>
    public void Edit(string folder)
    {
        var name = $"piece-{articles / 2}.md";
        foreach (var file in Directory.EnumerateFiles(folder, name, SearchOption.AllDirectories))
            File.AppendAllText(file, "One sentence more.\n\n");
    }

    public static void Clean(string folder)
    {
        foreach (var project in Directory.EnumerateDirectories(folder))
        {
            foreach (var built in (string[])[Path.Combine(project, "bin"), Path.Combine(project, "obj", "Release")])
            {
                if (Directory.Exists(built))
                    Directory.Delete(built, recursive: true);
            }
        }
    }

    /// <summary>Another clone, of the texts as they are by now.</summary>
    public string Clone()
    {
        var clone = Path.Combine(package.Root, "clone");
        Git("add", "--all");
        Git("commit", "--quiet", "--message", "As built");
        Git("clone", "--quiet", ".", clone);
        return clone;
    }

    /// <summary>What this clone itself has kept of earlier builds.</summary>
    public static void Forget(string clone)
    {
        if (Directory.Exists(Path.Combine(clone, ".turbo")))
            Directory.Delete(Path.Combine(clone, ".turbo"), recursive: true);
    }

    private MeasuredTree Dotnet(string folder, params string[] arguments) => MeasuredTree.Run("dotnet", folder, Packages, arguments);

    private string Common() => $"""<Project><PropertyGroup>{Properties}<IncludeSourceRevisionInInformationalVersion>false</IncludeSourceRevisionInInformationalVersion></PropertyGroup><ItemGroup><PackageReference Include="Masthead" Version="{package.Version}" /></ItemGroup></Project>""";

    private void WriteDivided()
    {
        File.WriteAllText(Path.Combine(Divided, "Directory.Build.props"), Common());
        WriteProject(Divided, "Register", "", isProgram: false);
        foreach (var part in parts)
            WriteProject(Divided, part, Reference("Register"), isProgram: false, "register");
        WriteProject(Divided, "Site", string.Concat(parts.Select(Reference)), isProgram: true, [.. parts.Select(static part => part.ToLowerInvariant())]);
        // Not among the workspaces: what the other one's start is compared with.
        WriteProject(Divided, "SiteOverOne", Reference(parts[0]), isProgram: true);
    }

    private void WriteWorkspace()
    {
        foreach (var file in (string[])["turbo.json", "build.mjs", "restored.mjs", "cache.env", ".gitignore"])
            File.Copy(Path.Combine(TurborepoCache.Archive, file), Path.Combine(Divided, file));
        File.WriteAllText(Path.Combine(Divided, "package.json"), $$"""
            { "name": "divided", "private": true, "packageManager": "npm@10.8.2", "workspaces": [{{string.Join(", ", ((string[])["Register", .. parts, "Site"]).Select(static name => $"\"{name}\""))}}],
              "scripts": { "build": "node --env-file=cache.env build.mjs" } }
            """);
        Directory.CreateSymbolicLink(Path.Combine(Divided, "node_modules"), Path.Combine(package.Root, "archive", "node_modules"));
    }

    /// <summary>By date, as an archive is divided by decade: paths begin with the year and the month.</summary>
    private void Fill(List<(string Path, string Text)> files)
    {
        var number = 0;
        foreach (var (path, text) in files.OrderBy(static file => file.Path, StringComparer.Ordinal))
        {
            var project = path.StartsWith("articles/", StringComparison.Ordinal) ? parts[(int)((long)number++ * parts.Length / articles)] : "Register";
            Write(Path.Combine(Divided, project, "content", path), text);
        }

        Dotnet(Divided, "restore", "Site");
    }

    /// <summary>As whoever builds one has it: of a repository the engine takes from git what has not changed, and reads the files of any other folder.</summary>
    private void Commit()
    {
        Git("init", "--quiet");
        Git("add", "--all");
        Git("commit", "--quiet", "--message", "Archive");
    }

    private void Git(params string[] arguments) => Command.RunProgram("git", Divided, [], ["-c", "user.name=Masthead", "-c", "user.email=masthead@harbour.example", "-c", "commit.gpgsign=false", .. arguments]);

    private static string Reference(string name) => $"""<ProjectReference Include="../{name}/{name}.csproj" />""";

    private static void WriteProject(string folder, string name, string references, bool isProgram, params string[] dependencies)
    {
        Write(Path.Combine(folder, name, name + ".csproj"), $"""<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup>{(isProgram ? "<OutputType>Exe</OutputType><RootNamespace>Site</RootNamespace>" : name == "Register" ? "" : "<MastheadMembers>named</MastheadMembers>")}</PropertyGroup><ItemGroup>{references}</ItemGroup></Project>""");
        Write(Path.Combine(folder, name, "package.json"), $$"""
            { "name": "{{name.ToLowerInvariant()}}", "private": true, "scripts": { "build": "node ../restored.mjs && dotnet build --configuration Release --no-restore --no-dependencies -m:1" },
              "dependencies": { {{string.Join(", ", dependencies.Select(static dependency => $"\"{dependency}\": \"*\""))}} } }
            """);
        if (isProgram)
            File.Copy(Path.Combine(PackageFolder.Repository, "tests", "Masthead.Benchmarks", "Programs", "Site", "Program.cs"), Path.Combine(folder, name, "Program.cs"));
    }

    private static void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
