using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Masthead.Content.Dialects;
using Masthead.Content.Libraries;
using Masthead.Content.Paths;
using Masthead.Content.Text;

namespace Masthead.Tool.Sites;

/// <summary>A site that a project has, by what MSBuild says of it.</summary>
internal static class ProjectSite
{
    private static readonly string[] Properties =
    [
        "MSBuildProjectDirectory", "TargetFrameworks", "MastheadProfile", "MastheadContent", "MastheadArticles", "MastheadAuthors", "MastheadPublication", "MastheadDialect", "MastheadBaseline", "_MastheadArticleFolders", "_MastheadLooksForAuthors",
        "_MastheadSearchesFolder", "_MastheadNamesContent", "_MastheadAnalyzes", "DefaultItemExcludes", "TreatWarningsAsErrors", "WarningsAsErrors", "WarningsNotAsErrors", "NoWarn", "WarningLevel",
    ];

    private static readonly string[] Items = ["EditorConfigFiles", "GlobalAnalyzerConfigFiles"];

    private const string Libraries = "MastheadLibrary";

    private const string References = "ProjectReference";

    private const string FindsLibraries = "MastheadFindLibraries";

    /// <summary>Whether it is worth asking MSBuild: not where neither the project nor what is imported beside it, nor what was restored for it, speaks of Masthead.</summary>
    public static bool MayUseMasthead(string project)
    {
        // What any other file that it imports references is in there too.
        if (Speaks(Path.Combine(Path.GetDirectoryName(project)!, "obj", $"{Path.GetFileName(project)}.nuget.g.targets")))
            return true;

        for (var folder = Path.GetDirectoryName(project); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (FolderWalk.FilesIn(folder).Where(file => file == project || Path.GetFileName(file).StartsWith("Directory.", StringComparison.OrdinalIgnoreCase)).Any(Speaks))
                return true;
        }

        return false;

        static bool Speaks(string file)
        {
            try
            {
                return File.ReadAllText(file).Contains("Masthead", StringComparison.OrdinalIgnoreCase);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                return false;
            }
        }
    }

    /// <summary>Null where the project does not reference Masthead.</summary>
    /// <param name="note">Told what is known less exactly than it could be.</param>
    public static async Task<SiteSettings?> ReadAsync(string project, string? configuration, bool isStrict, Action<string> note, CancellationToken cancellation)
    {
        if (!MayUseMasthead(project))
            return null;

        var values = await EvaluateAsync(project, configuration, null, isStrict, note, cancellation);
        // The package's targets are a framework's, and not those of a project that has several.
        if (values.Property("_MastheadAnalyzes").Length == 0 && values.Property("TargetFrameworks").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [var framework, ..])
            values = await EvaluateAsync(project, configuration, framework, isStrict, note, cancellation);
        return values.Property("_MastheadAnalyzes").Length == 0 ? null : SettingsOf(project, values, note);
    }

    private static SiteSettings SettingsOf(string project, Evaluation values, Action<string> note)
    {
        var folder = Path.GetDirectoryName(project)!;
        var authors = Paths("MastheadAuthors").Where(place => values.Property("_MastheadLooksForAuthors") != "true" || ContentPlaces.MayHoldAuthors(place));
        var content = Normalized(Paths("MastheadContent")) is [var named, ..] ? named : null;
        var scattered = content is null ? [] : values.Property("_MastheadArticleFolders").Split(';', StringSplitOptions.RemoveEmptyEntries).Select(name => ScatteredRoot.Of(content, name));
        return new SiteSettings
        {
            Folder = folder,
            Project = project,
            Roots = new ContentRoots(Normalized(Paths("MastheadArticles")).Concat(scattered).ToEquatableArray(), Normalized(authors), Normalized(Paths("MastheadPublication")) is [var file, ..] ? file : null, content),
            Dialect = KnownDialects.Named(values.Property("MastheadDialect")),
            // An older package knows of none.
            Baseline = Paths("MastheadBaseline").FirstOrDefault() ?? Path.Combine(Paths("MastheadContent").FirstOrDefault() ?? folder, Masthead.Content.Baselines.Baseline.FileName),
            Libraries = LibrariesIn(project, values, note),
            SearchesFolder = values.Property("_MastheadSearchesFolder") == "true",
            MayBeEmpty = values.Property("_MastheadNamesContent") != "true",
            Excluded = values.Property("DefaultItemExcludes"),
            Severities = new Severities(GlobalConfig.Merge(values.Files.Distinct(StringComparer.Ordinal).Where(File.Exists).Select(static file => (file, File.ReadAllText(file)))), new CompilerOptions(
                values.Property("TreatWarningsAsErrors").Equals("true", StringComparison.OrdinalIgnoreCase), values.Property("WarningsAsErrors"), values.Property("WarningsNotAsErrors"), values.Property("NoWarn"),
                int.TryParse(values.Property("WarningLevel"), NumberStyles.None, CultureInfo.InvariantCulture, out var level) ? level : 4)),
        };

        IEnumerable<string> Paths(string property) => values.Property(property).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(path => Path.GetFullPath(path.Replace('\\', '/'), folder));

        static EquatableArray<string> Normalized(IEnumerable<string> paths) => paths.Select(static path => ContentPaths.Normalize(path)).ToEquatableArray();
    }

    /// <summary>One that is not there, or that another version has written, is an error in a build: here what it may register is missed by nobody.</summary>
    private static SiteLibraries LibrariesIn(string project, Evaluation values, Action<string> note)
    {
        var isComplete = values.KnowsLibraries;
        var places = values.Libraries.Select(static library => new LibraryPlace(ContentPaths.Normalize(library.Index), ContentPaths.Normalize(Path.GetFullPath(library.Folder)))).ToArray();
        var libraries = LibraryPlace.Read(places, index =>
        {
            var library = File.Exists(index) ? LibraryFormat.Read(File.ReadAllText(index)) : null;
            if (library is null)
            {
                isComplete = false;
                note($"'{index}': {(File.Exists(index) ? LibraryFormat.OtherVersion : "This content library is not there: build it, or restore what it is a package of.")} Until then nothing is missed that it may register.");
            }

            return library;
        });
        // Where restores leave behind what the project itself has, a project without it was never restored.
        foreach (var reference in !File.Exists(AssetsOf(project)) ? [] : values.References.Where(reference => File.Exists(reference) && MayUseMasthead(reference) && !File.Exists(AssetsOf(reference)) && !places.Any(place => ContentRoots.IsBelow(place.Folder, ContentPaths.Normalize(reference)))))
        {
            isComplete = false;
            note($"'{reference}' was never restored: run 'dotnet restore'. Until then nothing is missed that it may register.");
        }

        return new SiteLibraries(libraries) { IsComplete = isComplete };
    }

    /// <summary>What a restore leaves behind.</summary>
    private static string AssetsOf(string project) => Path.Combine(Path.GetDirectoryName(project)!, "obj", "project.assets.json");

    private static async Task<Evaluation> EvaluateAsync(string project, string? configuration, string? framework, bool isStrict, Action<string> note, CancellationToken cancellation)
    {
        string[] properties =
        [
            .. configuration is null ? [] : new[] { $"-p:Configuration={configuration}" }, .. framework is null ? [] : new[] { $"-p:TargetFramework={framework}" }, .. isStrict ? ["-p:MastheadProfile=strict"] : Array.Empty<string>(),
        ];
        var environment = Properties.Select(static name => (Name: name, Value: Environment.GetEnvironmentVariable(name))).Where(static variable => variable.Value is not null).Select(static variable => $"{variable.Name}={variable.Value}");
        var cache = new EvaluationCache(project, string.Join('\n', [.. Properties, .. Items, .. properties, .. environment, typeof(ProjectSite).Module.ModuleVersionId.ToString()]));
        if (cache.Find() is { } known)
            return new Evaluation(known, KnowsLibraries: true);

        var log = Directory.CreateTempSubdirectory("masthead-");
        try
        {
            string[] arguments = [.. properties, $"-bl:{Path.Combine(log.FullName, "x.binlog")};ProjectImports=ZipFile"];
            var answer = await AskWithLibrariesAsync(project, arguments, note, cancellation);
            if (answer.KnowsLibraries)
                cache.Keep(answer.Root, EvaluationCache.ImportsIn(Path.Combine(log.FullName, "x.ProjectImports.zip")), answer.Libraries.SelectMany(static library => LibraryContent.Of(library.Index)).Concat(answer.References.Select(AssetsOf)));
            return answer;
        }
        finally
        {
            log.Delete(recursive: true);
        }
    }

    /// <summary>Libraries are known when a target has run, which an older package has not, and which a library may have no answer for.</summary>
    private static async Task<Evaluation> AskWithLibrariesAsync(string project, string[] arguments, Action<string> note, CancellationToken cancellation)
    {
        try
        {
            return new Evaluation(await AskAsync(project, [.. arguments, $"-target:{FindsLibraries}"], cancellation), KnowsLibraries: true);
        }
        catch (SiteException exception)
        {
            var root = await AskAsync(project, arguments, cancellation);
            var isOlder = exception.Message.Contains("MSB4057", StringComparison.Ordinal);
            if (!isOlder)
                note($"What the content libraries of '{project}' register is not known, so that nothing is missed which they may register. Build them. {exception.Message}");
            return new Evaluation(root, isOlder);
        }
    }

    private static async Task<JsonElement> AskAsync(string project, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = Path.GetDirectoryName(project) };
        foreach (var argument in (string[])["msbuild", project, "-nologo", $"-getProperty:{string.Join(',', Properties)}", $"-getItem:{string.Join(',', Items)},{Libraries},{References}", .. arguments])
            start.ArgumentList.Add(argument);
        // What this program runs on need not be what the project is built with.
        start.Environment.Remove("MSBuildSDKsPath");
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";

        try
        {
            using var process = Process.Start(start)!;
            // Whoever no longer waits for the answer is left no process that goes on.
            await using var end = cancellation.Register(() => process.Kill(entireProcessTree: true));
            // What comes in here is for this program: an editor speaks with its server by it.
            process.StandardInput.Close();
            var errors = process.StandardError.ReadToEndAsync(cancellation);
            var output = await process.StandardOutput.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation);
            return process.ExitCode == 0 ? JsonDocument.Parse(output).RootElement : throw new SiteException($"'{project}' cannot be evaluated: {FirstLine(await errors, output)}");
        }
        catch (Exception exception) when (exception is System.ComponentModel.Win32Exception or JsonException)
        {
            throw new SiteException($"'{project}' cannot be evaluated with 'dotnet msbuild': {exception.Message}");
        }
    }

    private static string FirstLine(params string[] texts) => texts.SelectMany(static text => text.Split('\n', '\r')).Select(static line => line.Trim()).FirstOrDefault(static line => line.Length > 0) ?? "dotnet says nothing.";

    /// <param name="KnowsLibraries">Whether these are all that there are.</param>
    private sealed record Evaluation(JsonElement Root, bool KnowsLibraries)
    {
        public string Property(string name) => Root.GetProperty("Properties").GetProperty(name).GetString()?.Trim() ?? "";

        public IEnumerable<string> Files =>
            from name in Items
            from item in Root.GetProperty("Items").GetProperty(name).EnumerateArray()
            select item.GetProperty("FullPath").GetString()!;

        public IEnumerable<string> References =>
            from item in Root.GetProperty("Items").GetProperty(ProjectSite.References).EnumerateArray()
            where !(item.TryGetProperty("ReferenceOutputAssembly", out var output) && output.GetString() is "false")
            select item.GetProperty("FullPath").GetString()!;

        public IEnumerable<(string Index, string Folder)> Libraries =>
            from item in Root.GetProperty("Items").GetProperty(ProjectSite.Libraries).EnumerateArray()
            select (item.GetProperty("FullPath").GetString()!, item.GetProperty("Folder").GetString()!);
    }
}
