using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Masthead.Tool.Sites;

/// <summary>
/// What MSBuild said of a project, kept below its <c>obj</c> as long as nothing changed that it was said from: asking again takes longer than a check of a thousand articles.
/// That is every file which the project imports, and every one which it would if it were there.
/// </summary>
internal sealed class EvaluationCache
{
    /// <summary>Files that MSBuild, or the SDK, looks for in each folder above a project.</summary>
    private static readonly string[] LookedForAbove = ["Directory.Build.props", "Directory.Build.targets", "Directory.Build.rsp", "Directory.Packages.props", "global.json", "nuget.config", ".globalconfig", ".editorconfig"];

    private readonly string path;
    private readonly string project;
    private readonly string question;

    /// <param name="project">The project's file.</param>
    /// <param name="question">What is asked, and how: another question has another answer.</param>
    public EvaluationCache(string project, string question)
    {
        this.project = project;
        this.question = question;
        path = Path.Combine(Path.GetDirectoryName(project)!, "obj", $"{Path.GetFileName(project)}.masthead.json");
    }

    /// <summary>Null where nothing is kept, or something it was made from has changed.</summary>
    public JsonElement? Find()
    {
        try
        {
            if (!File.Exists(path))
                return null;

            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            var kept = document.RootElement;
            return kept.GetProperty("question").GetString() == question && AreAsKept(kept, "files", StampOf) && AreAsKept(kept, "libraries", TimeOf) ? kept.GetProperty("answer").Clone() : null;
        }
        catch (Exception exception) when (IsOfNoConcern(exception))
        {
            return null;
        }
    }

    /// <param name="imports">Every file that the project imports.</param>
    /// <param name="libraries">Files and folders of the content libraries that it references.</param>
    public void Keep(JsonElement answer, IEnumerable<string> imports, IEnumerable<string> libraries)
    {
        // A project that was never restored gets no folder of ours.
        if (!Directory.Exists(Path.GetDirectoryName(path)))
            return;

        try
        {
            var files = new JsonObject();
            foreach (var file in imports.Append(project).Concat(LookedFor(answer)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
                files[file] = StampOf(file);
            var content = new JsonObject();
            foreach (var file in libraries.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
                content[file] = TimeOf(file);
            File.WriteAllText(path, new JsonObject { ["question"] = question, ["files"] = files, ["libraries"] = content, ["answer"] = JsonNode.Parse(answer.GetRawText()) }.ToJsonString());
        }
        catch (Exception exception) when (IsOfNoConcern(exception))
        {
        }
    }

    /// <summary>The files that a build log has kept as imported.</summary>
    public static IReadOnlyList<string> ImportsIn(string archive)
    {
        using var zip = ZipFile.OpenRead(archive);
        return [.. zip.Entries.Select(static entry => OperatingSystem.IsWindows() ? Windows(entry.FullName) : entry.FullName.Replace('\\', '/')).Select(static name => Path.IsPathRooted(name) ? name : "/" + name)];

        // C\Users\…: what stands before the first separator is a drive.
        static string Windows(string name) => name.Replace('/', '\\') is var path && path.IndexOf('\\', StringComparison.Ordinal) == 1 ? path.Insert(1, ":") : path;
    }

    private IEnumerable<string> LookedFor(JsonElement answer)
    {
        var folder = Path.GetDirectoryName(project)!;
        foreach (var place in ContentFoldersIn(answer, folder).SelectMany(ContentPlaces.In))
            yield return place;
        yield return Path.Combine(folder, "obj", "project.assets.json");
        yield return $"{project}.user";
        for (var above = folder; above is not null; above = Path.GetDirectoryName(above))
        {
            foreach (var name in LookedForAbove)
                yield return Path.Combine(above, name);
        }
    }

    /// <summary>Where the project says, and where content is by default: of a project that has several frameworks it is not said.</summary>
    private static IEnumerable<string> ContentFoldersIn(JsonElement answer, string folder) =>
        answer.GetProperty("Properties").GetProperty("MastheadContent").GetString()!.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(named => Path.GetFullPath(named.Replace('\\', '/'), folder)).Append(folder).Append(Path.Combine(folder, "content"));

    private static bool AreAsKept(JsonElement kept, string group, Func<string, string> stampOf) => kept.GetProperty(group).EnumerateObject().All(file => stampOf(file.Name) == file.Value.GetString());

    /// <summary>Of a file and of a folder, which changes with the names in it.</summary>
    private static string TimeOf(string path) => Directory.Exists(path) ? $"{Directory.GetLastWriteTimeUtc(path).Ticks:x}" : StampOf(path);

    /// <summary>A folder is there or not; of a file, what changes when it is written.</summary>
    private static string StampOf(string path) => File.Exists(path) && new FileInfo(path) is var file ? $"{file.LastWriteTimeUtc.Ticks:x} {file.Length:x}" : Directory.Exists(path) ? "folder" : "";

    /// <summary>A cache that cannot be read or written is none: MSBuild is asked.</summary>
    private static bool IsOfNoConcern(Exception exception) => exception is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException or KeyNotFoundException or InvalidDataException;
}
