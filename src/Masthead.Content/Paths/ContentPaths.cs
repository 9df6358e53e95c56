using Masthead.Shared;

namespace Masthead.Content.Paths;

/// <summary>Paths as text: what lies where is decided without asking the file system.</summary>
internal static class ContentPaths
{
    private static readonly string[] MarkdownExtensions = [".md", ".markdown", ".mdx"];

    private static readonly string[] ToolFiles =
    [
        "package.json", "package-lock.json", "composer.json", "tsconfig.json", "jsconfig.json", "deno.json", "vercel.json", "firebase.json", "manifest.json", "tina-lock.json", "_category_.json",
        "cargo.toml", "pyproject.toml", "netlify.toml", "config.toml", "hugo.toml", "config.json", "hugo.json", "fly.toml", "wrangler.toml", "book.toml", "zola.toml",
    ];

    /// <summary>Within the names of files that say how others are to be read.</summary>
    private static readonly string[] ToolMarks = [".schema.", ".config.", ".11tydata."];

    private static readonly string[] BodyTextExtensions = [".txt", ".html", ".htm"];

    /// <summary>With what stands where an extension does, as nobody's file is named.</summary>
    private static readonly string[] DebrisExtensions = ["~", "#", ".bak", ".swp", ".swo", ".orig", ".tmp"];

    public static bool IsMarkdown(string path) => HasExtension(path, MarkdownExtensions);

    public static bool IsYaml(string path) => DataFormat.OfFile(path) == DataFormat.Yaml;

    /// <summary>Data that an author may be written in, and nothing else: below the articles it is a tool's, or lies there to be downloaded.</summary>
    public static bool IsOtherData(string path) => DataFormat.OfFile(path) is { } format && format != DataFormat.Yaml;

    /// <summary>What tools look for in every folder, and which is no author wherever it lies: <c>package.json</c>.</summary>
    public static bool IsOfTool(string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        return Array.Exists(ToolFiles, tool => tool.Equals(name, StringComparison.OrdinalIgnoreCase)) || (IsOtherData(name) && Array.Exists(ToolMarks, mark => name.IndexOf(mark, StringComparison.OrdinalIgnoreCase) > 0));
    }

    /// <summary>Whether a file can be nothing but the text of an article.</summary>
    public static bool IsBodyText(string path) => HasExtension(path, BodyTextExtensions);

    /// <summary>
    /// Whether a file is what an editor or a file system left beside a file of the author's: an Emacs lock (<c>.#ferry.md</c>), an AppleDouble
    /// (<c>._ferry.md</c>), an owner's file (<c>~$ferry.md</c>), a backup (<c>ferry.md~</c>); or lies in a folder that nobody sees (<c>.obsidian</c>).
    /// </summary>
    /// <param name="relative">Its path below a root, with <c>/</c>.</param>
    public static bool IsDebris(string relative)
    {
        var name = relative.LastIndexOf('/') + 1;
        return relative[0] == '.' || relative.IndexOf("/.", StringComparison.Ordinal) >= 0 || (name < relative.Length && relative[name] == '~') || HasExtension(relative, DebrisExtensions);
    }

    /// <summary>With <c>/</c>, and <c>.</c> and <c>..</c> carried out: the compiler passes paths as they are written in the project.</summary>
    public static string Normalize(string path)
    {
        var slashed = path.Replace('\\', '/');
        if (slashed.IndexOf("/.", StringComparison.Ordinal) < 0 && slashed.IndexOf("//", 1 < slashed.Length ? 1 : 0, StringComparison.Ordinal) < 0)
            return slashed.TrimEnd('/');

        var parts = new List<string>();
        foreach (var part in slashed.Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] is not ("" or ".."))
                parts.RemoveAt(parts.Count - 1);
            else if (part != "." && (part.Length > 0 || parts.Count == 0))
                parts.Add(part);
        }

        return string.Join("/", parts);
    }

    public static string WithoutExtension(string path)
    {
        var dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') ? path.Substring(0, dot) : path;
    }

    /// <summary>A normalized path as seen from a normalized folder: with <c>..</c> for each folder up; as it is where they have no folder in common.</summary>
    public static string Relative(string folder, string path)
    {
        var (from, to) = (folder.Split('/'), path.Split('/'));
        var shared = 0;
        while (shared < from.Length && shared < to.Length - 1 && string.Equals(from[shared], to[shared], StringComparison.OrdinalIgnoreCase))
            shared++;
        return shared == 0 ? path : string.Join("/", Enumerable.Repeat("..", from.Length - shared).Concat(to.Skip(shared)));
    }

    /// <summary>The folder of a normalized path; empty for a name alone.</summary>
    public static string FolderOf(string path) => path.LastIndexOf('/') is >= 0 and var slash ? path.Substring(0, slash) : "";

    /// <summary>The last part of a path with <c>/</c>.</summary>
    public static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);

    private static bool HasExtension(string path, string[] extensions)
    {
        foreach (var extension in extensions)
        {
            if (path.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
