using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Masthead.Package.Tests;

/// <summary>What the package has compiled ahead for some machines: loaded by builds that run on one of them, and by nothing else.</summary>
public sealed class AheadTests(PackedPackage package)
{
    /// <summary>As a machine that the package has nothing compiled for says it.</summary>
    private const string OtherMachine = "-p:NETCoreSdkPortableRuntimeIdentifier=linux-s390x";

    private static readonly string[] Loaded = ["Markdig.dll", "Masthead.Content.dll", "Masthead.Generators.dll", "NodaTime.dll", "Tomlyn.dll", "YamlDotNet.dll"];

    private static readonly string Ahead = $"ahead/{RuntimeInformation.RuntimeIdentifier}/";

    [Fact]
    public async Task A_build_on_such_a_machine_loads_it_and_each_assembly_once()
    {
        var site = Site("ahead");

        var (analyzers, task) = await LoadedAsync(site);
        Assert.Equal(Loaded.Select(static name => Ahead + name), analyzers);
        Assert.Equal(Ahead + "Masthead.Build.dll", task);
    }

    [Theory]
    [InlineData("ahead for an IDE", "-p:DesignTimeBuild=true")]
    [InlineData("ahead for another machine", OtherMachine)]
    public async Task All_others_load_the_portable_ones(string name, string argument)
    {
        var site = Site(name);

        var (analyzers, task) = await LoadedAsync(site, argument);
        Assert.Equal(Loaded.Append("Masthead.CodeFixes.dll").Order(StringComparer.Ordinal).Select(static name => "analyzers/dotnet/cs/" + name), analyzers);
        Assert.Equal("tasks/netstandard2.0/Masthead.Build.dll", task);
    }

    [Fact]
    public async Task Both_make_the_same_assembly_and_find_the_same()
    {
        var site = Site("ahead and not");

        var ahead = await BuildAsync();
        var portable = await BuildAsync(OtherMachine);

        Assert.Contains(ahead.Findings, static finding => finding.Rule == "MH1002");
        Assert.Equal(portable.Findings, ahead.Findings);
        Assert.Equal(portable.Assembly, ahead.Assembly);

        async Task<(IReadOnlyList<SarifResult> Findings, string Assembly)> BuildAsync(params string[] arguments)
        {
            (await site.BuildAsync(["--no-incremental", "-p:UseSharedCompilation=false", "-p:WarningsNotAsErrors=MH1002", SarifResult.Property("build.sarif"), .. arguments])).Succeeds();
            return (SarifResult.Read(site.PathOf("build.sarif")), site.HashOf("bin/Debug/net10.0/Site.dll"));
        }
    }

    /// <summary>As where an IDE builds in the folder that a command line builds in.</summary>
    [Fact]
    public async Task Who_loads_the_other_ones_has_nothing_to_do_again()
    {
        var site = Site("ahead and then not");
        (await site.BuildAsync("-p:WarningsNotAsErrors=MH1002", "-p:MastheadSchema=schemas")).Succeeds();
        string[] made = ["Site.dll", "Masthead.Bodies.packed", "Masthead.Schema.written"];
        var before = Times();

        (await site.BuildAsync("--no-restore", "-p:WarningsNotAsErrors=MH1002", "-p:MastheadSchema=schemas", OtherMachine)).Succeeds();

        Assert.Equal(before, Times());

        DateTime[] Times() => [.. made.Select(file => File.GetLastWriteTimeUtc(site.PathOf("obj/Debug/net10.0/" + file)))];
    }

    /// <summary>The runtime tells each method that it compiles, and those it has compiled better besides.</summary>
    [Fact]
    public async Task The_runtime_has_less_to_compile()
    {
        var site = Site("ahead and watched");

        var ahead = await CompiledAsync();
        var portable = await CompiledAsync(OtherMachine);

        Assert.True(ahead.Compiler < portable.Compiler / 2, $"compiler: {ahead.Compiler} of {portable.Compiler}");
        Assert.True(ahead.Build < portable.Build / 2, $"MSBuild: {ahead.Build} of {portable.Build}");

        async Task<(int Compiler, int Build)> CompiledAsync(params string[] arguments)
        {
            var events = Directory.CreateTempSubdirectory("masthead-events-");
            try
            {
                Dictionary<string, string> watched = new()
                {
                    ["DOTNET_EnableEventPipe"] = "1",
                    ["DOTNET_EventPipeConfig"] = "Microsoft-Windows-DotNETRuntime:0x10:5",
                    ["DOTNET_EventPipeOutputPath"] = Path.Combine(events.FullName, "{pid}.nettrace"),
                };
                (await site.DotnetAsync(watched, ["build", "--nologo", "--no-incremental", "-nodeReuse:false", "-p:UseSharedCompilation=false", "-p:WarningsNotAsErrors=MH1002", .. arguments])).Succeeds();
                var named = events.EnumerateFiles().Select(static file => File.ReadAllBytes(file.FullName)).Select(static bytes => (Generator: Count(bytes, "Masthead.Generators."), All: Count(bytes, "Masthead."))).ToList();
                return (named.Single(static process => process.Generator > 0).All, named.Where(static process => process.Generator == 0).Max(static process => process.All));
            }
            finally
            {
                events.Delete(recursive: true);
            }
        }
    }

    private static int Count(ReadOnlySpan<byte> bytes, string name)
    {
        var (count, wanted) = (0, Encoding.Unicode.GetBytes(name));
        for (; bytes.IndexOf(wanted) is >= 0 and var at; count++)
            bytes = bytes[(at + wanted.Length)..];
        return count;
    }

    private Consumer Site(string name)
    {
        var site = package.Consumer(name);
        site.WriteProject(Newsroom.PrintArticles);
        Newsroom.WriteContent(site);
        site.Write("content/articles/talk.md", "---\ntitle: Talk\nbyline: ada-byron2\npublished: 2024-05-31\n---\nShe said “we waited.\n");
        return site;
    }

    /// <summary>What the compiler is given of the package, as an IDE asks for it, and what MSBuild loads.</summary>
    private static async Task<(IEnumerable<string> Analyzers, string Task)> LoadedAsync(Consumer site, params string[] arguments)
    {
        (await site.DotnetAsync(["restore"])).Succeeds();
        var asked = (await site.DotnetAsync(["msbuild", "-t:Compile", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-getItem:CscCommandLineArgs", "-getProperty:MastheadTaskAssembly", .. arguments])).Succeeds();
        using var json = JsonDocument.Parse(asked.Output);
        string[] analyzers = [.. json.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray()
            .Select(static item => item.GetProperty("Identity").GetString()!)
            .Where(argument => argument.StartsWith("/analyzer:" + site.PackageFolder, StringComparison.Ordinal))
            .Select(argument => argument[("/analyzer:".Length + site.PackageFolder.Length + 1)..])
            .Order(StringComparer.Ordinal)];
        return (analyzers, Path.GetRelativePath(site.PackageFolder, json.RootElement.GetProperty("Properties").GetProperty("MastheadTaskAssembly").GetString()!));
    }
}
