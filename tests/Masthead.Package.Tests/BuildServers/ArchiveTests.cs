using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Masthead.Package.Tests.Guide;

namespace Masthead.Package.Tests.BuildServers;

/// <summary>samples/Archive as whoever copies it has it: its libraries are built by Turborepo, and what one clone built another one takes from the cache.</summary>
public sealed class ArchiveTests(PackedPackage package)
{
    private const string Text = "Nineties/content/articles/ferry-takes-cars.md";

    private static readonly string Sample = Path.Combine(PackedPackage.Repository, "samples", "Archive");

    private static readonly string[] Tasks = ["eighties#build", "nineties#build", "noughties#build", "register#build", "site#build"];

    [Fact]
    public async Task What_one_clone_built_another_takes()
    {
        var (here, there) = (Clone("archive/clones/here"), Clone("archive/clones of others, far away/there"));
        await Npm.InstallAsync(here.Folder);
        Directory.CreateSymbolicLink(there.PathOf("node_modules"), here.PathOf("node_modules"));
        await using var cache = await RemoteCache.StartAsync(here.Folder);

        // A job for one decade, and the one for the site after it.
        Assert.Equal((0, 2), await BuildAsync(here, cache, "--filter=nineties"));
        Assert.Equal((2, 5), await BuildAsync(here, cache));
        Assert.Equal((5, 5), await BuildAsync(there, cache));
        var made = Made(here);
        Assert.Contains("Site/bin/Release/net10.0/Nineties.dll", made.Keys);
        Assert.Contains("Nineties/obj/Release/net10.0/Nineties.masthead", made.Keys);
        Assert.Equal(made, Made(there));

        // An edit of a text is one library, and the site.
        var text = await File.ReadAllTextAsync(there.PathOf(Text), TestContext.Current.CancellationToken);
        there.Write(Text, text + "\nNobody did.\n");
        Assert.Equal((3, 5), await BuildAsync(there, cache));
        Assert.EndsWith("\n\nNobody did.", await FerryAsync(there), StringComparison.Ordinal);
        Assert.Equal(["Nineties/bin/Release/net10.0/Nineties.dll", "Site/bin/Release/net10.0/Nineties.dll"], Made(there).Where(file => made[file.Key] != file.Value).Select(static file => file.Key));

        // The edit undone is there already, though what it was undone from is newer.
        there.Write(Text, text);
        Assert.Equal((5, 5), await BuildAsync(there, cache));
        Assert.Equal(made, Made(there));

        // What the cache stands on: another folder makes the same bytes.
        Assert.Equal((0, 5), await BuildAsync(there, cache, "--force"));
        Assert.Equal(made, Made(there));

        // In Masthead's repository its code is part of every key.
        here.Write("../../src/Masthead.Build/Code.cs", "// Code.");
        Assert.Equal((0, 1), await BuildAsync(here, cache, "--filter=register"));

        // A compiler that is in no key builds nothing.
        var unnamed = await TurboAsync(here, [], "--force", "--filter=register");
        Assert.Contains("build by 'npm run build'", unnamed.Output, StringComparison.Ordinal);
        Assert.NotEqual(0, unnamed.ExitCode);
    }

    [Fact]
    public async Task A_key_holds_content_package_compiler_and_what_a_library_rests_on()
    {
        var clone = Clone("archive keys");
        await Npm.InstallAsync(clone.Folder);
        var sdk = new Dictionary<string, string> { ["DOTNET_SDK"] = "10.0.100" };
        var keys = await KeysAsync(clone, sdk);
        Assert.Equal(Tasks, keys.Keys.Order(StringComparer.Ordinal));

        Assert.Equal(["nineties#build", "site#build"], await ChangedAsync(Text, static text => text + "\nNobody did.\n"));
        Assert.Equal(["site#build"], await ChangedAsync("Site/Program.cs", static text => text + "\n// Nothing."));
        Assert.Equal(Tasks, await ChangedAsync("Register/content/authors/nell-carrow.yml", static text => text + "url: https://carrow.example\n"));
        Assert.Equal(Tasks, await ChangedAsync("Directory.Build.props", text => text.Replace(package.Version, "0.2.0", StringComparison.Ordinal)));
        Assert.Equal(Tasks, await ChangedAsync("global.json", static text => text.Replace("latestFeature", "disable", StringComparison.Ordinal)));
        Assert.Equal(Tasks, Changed(await KeysAsync(clone, new() { ["DOTNET_SDK"] = "10.0.101" })));

        // What a build leaves behind changes none.
        clone.Write("Nineties/obj/Release/net10.0/Nineties.masthead", "x");
        clone.Write("Nineties/bin/Release/net10.0/Nineties.dll", "x");
        Assert.Equal(keys, await KeysAsync(clone, sdk));

        async Task<IEnumerable<string>> ChangedAsync(string file, Func<string, string> edit)
        {
            var text = await File.ReadAllTextAsync(clone.PathOf(file), TestContext.Current.CancellationToken);
            clone.Write(file, edit(text));
            var changed = Changed(await KeysAsync(clone, sdk));
            clone.Write(file, text);
            return changed;
        }

        IEnumerable<string> Changed(Dictionary<string, string> others) => [.. others.Where(other => keys[other.Key] != other.Value).Select(static other => other.Key).Order(StringComparer.Ordinal)];
    }

    [Fact]
    public void Turborepo_and_pipelines_are_told_what_the_projects_say()
    {
        foreach (var project in (string[])["Register", "Eighties", "Nineties", "Noughties", "Site"])
        {
            var references = XDocument.Parse(Read($"{project}/{project}.csproj")).Descendants("ProjectReference").Select(static reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value).ToLowerInvariant());
            Assert.Equal(references, JsonNode.Parse(Read($"{project}/package.json"))!["dependencies"]?.AsObject().Select(static dependency => dependency.Key) ?? []);
        }

        foreach (var pipeline in (string[])[".github/workflows/archive.yml", ".gitlab-ci.yml"])
        {
            var text = Read(pipeline);
            Assert.Contains(": [eighties, nineties, noughties]\n", text, StringComparison.Ordinal);
            Assert.Contains(" npm ci --ignore-scripts\n", text, StringComparison.Ordinal);
            Assert.Contains(" npm run build -- --filter=$", text, StringComparison.Ordinal);
            Assert.Contains(" npm run build\n", text, StringComparison.Ordinal);
        }

        static string Read(string file) => File.ReadAllText(Path.Combine(Sample, file)).ReplaceLineEndings("\n");
    }

    private Consumer Clone(string name)
    {
        var clone = package.Consumer(name);
        RepositoryCopy.Copy(new DirectoryInfo(Sample), clone.Folder);
        foreach (var file in (string[])["global.json", "nuget.config"])
            File.Copy(Path.Combine(package.Feed, "..", file), clone.PathOf(file));
        clone.Write("Directory.Build.props", File.ReadAllText(clone.PathOf("Directory.Build.props")).Replace("Version=\"0.1.0\"", $"Version=\"{package.Version}\"", StringComparison.Ordinal));
        return clone;
    }

    /// <returns>How many projects came from the cache, of how many.</returns>
    private static async Task<(int Cached, int Total)> BuildAsync(Consumer clone, RemoteCache cache, params string[] options)
    {
        var build = (await Dotnet.RunProgramAsync(Npm.Program, clone.Folder, new Dictionary<string, string>(clone.Environment) { ["TURBO_API"] = cache.Address }, ["run", "build", "--", .. options])).Succeeds();
        Assert.DoesNotContain("WARNING", build.Output, StringComparison.Ordinal);
        var words = build.Output.Split('\n').Last(static line => line.StartsWith("Cached:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return (int.Parse(words[1], null), int.Parse(words[3], null));
    }

    /// <summary>The key of each project's build.</summary>
    private static async Task<Dictionary<string, string>> KeysAsync(Consumer clone, Dictionary<string, string> environment)
    {
        var output = (await TurboAsync(clone, environment, "--dry=json")).Succeeds().Output;
        using var plan = JsonDocument.Parse(output[output.IndexOf('{', StringComparison.Ordinal)..(output.LastIndexOf('}') + 1)]);
        return plan.RootElement.GetProperty("tasks").EnumerateArray().ToDictionary(static task => task.GetProperty("taskId").GetString()!, static task => task.GetProperty("hash").GetString()!, StringComparer.Ordinal);
    }

    private static Task<CommandResult> TurboAsync(Consumer clone, Dictionary<string, string> environment, params string[] options) => Dotnet.RunProgramAsync(
        "node", clone.Folder, new Dictionary<string, string>(environment) { ["TURBO_TELEMETRY_DISABLED"] = "1", ["TURBO_NO_UPDATE_NOTIFIER"] = "1" }, ["node_modules/turbo/bin/turbo", "run", "build", .. options]);

    private static async Task<string> FerryAsync(Consumer clone) =>
        (await clone.DotnetAsync("exec", clone.PathOf("Site/bin/Release/net10.0/Site.dll"), "/1999/ferry-takes-cars")).Succeeds().Output.ReplaceLineEndings("\n").Trim();

    /// <summary>What is kept of a build, by path: the bytes, as text.</summary>
    private static SortedDictionary<string, string> Made(Consumer clone) => new(
        Directory.EnumerateFiles(clone.Folder, "*", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(clone.Folder, file).Replace('\\', '/'), File: file))
            .Where(static file => file.Path.Contains("/bin/Release/", StringComparison.Ordinal) || file.Path.Contains("/ref/", StringComparison.Ordinal) || file.Path.EndsWith(".masthead", StringComparison.Ordinal))
            .Where(static file => !file.Path.StartsWith("node_modules/", StringComparison.Ordinal) && !file.Path.StartsWith("../", StringComparison.Ordinal))
            .ToDictionary(static file => file.Path, static file => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file.File))), StringComparer.Ordinal),
        StringComparer.Ordinal);
}
