using System.Runtime.CompilerServices;
using System.Text;

namespace Masthead.Generators.Tests.Yaml;

/// <summary>One case of yaml-test-suite, read from the corpora folder, which is never part of the repository.</summary>
internal sealed record YamlSuiteCase(string Id, string Text, bool IsValid, string Events)
{
    public static string? Folder([CallerFilePath] string source = "")
    {
        var root = RootAbove(AppContext.BaseDirectory) ?? RootAbove(source);
        var corpora = Environment.GetEnvironmentVariable("MASTHEAD_CORPORA")
            ?? (root is null ? null : Path.Combine(root, "..", "shared", "corpora"));
        var folder = corpora is null ? null : Path.GetFullPath(Path.Combine(corpora, "yaml-test-suite"));
        return Directory.Exists(folder) ? folder : null;
    }

    public static IReadOnlyList<YamlSuiteCase> ReadAll(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "in.yaml", SearchOption.AllDirectories)
            .Select(file => Read(folder, Path.GetDirectoryName(file)!))
            .OrderBy(static suiteCase => suiteCase.Id, StringComparer.Ordinal),
    ];

    /// <summary>
    /// The tree that the case's events describe, written as <see cref="YamlTesting.Flat"/> writes ours;
    /// null where nodes of ours cannot hold it (several documents, keys that are not text).
    /// </summary>
    public string? ExpectedTree()
    {
        var lines = Events.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (lines.Count(static line => line.StartsWith("+DOC", StringComparison.Ordinal)) > 1)
            return null;

        var anchors = new Dictionary<string, string>();
        var position = 0;
        var isEmpty = !lines.Any(static line => line.StartsWith("+DOC", StringComparison.Ordinal)) || lines[2].EndsWith(" :", StringComparison.Ordinal);
        return isEmpty ? "nothing" : ReadNode();

        string? ReadNode()
        {
            while (lines[position].StartsWith("+STR", StringComparison.Ordinal) || lines[position].StartsWith("+DOC", StringComparison.Ordinal))
                position++;

            var line = lines[position++];
            var anchor = line.Split(' ').FirstOrDefault(static word => word.StartsWith('&'))?[1..];
            var node = line[..4] switch
            {
                "=ALI" => anchors[line[6..]],
                "=VAL" => ReadValue(line),
                "+SEQ" => ReadList(),
                "+MAP" => ReadMap(),
                _ => throw new InvalidDataException(line),
            };

            if (anchor is not null && node is not null)
                anchors[anchor] = node;
            return node;
        }

        string? ReadList()
        {
            var items = new List<string?>();
            while (lines[position] != "-SEQ")
                items.Add(ReadNode());
            position++;
            return items.Contains(null) ? null : $"[{string.Join(", ", items)}]";
        }

        string? ReadMap()
        {
            var entries = new List<string?>();
            while (lines[position] != "-MAP")
            {
                var isText = lines[position].StartsWith('=');
                var key = ReadNode();
                var value = ReadNode();
                entries.Add(isText && key is not null && value is not null ? $"{key}: {value}" : null);
            }

            position++;
            return entries.Contains(null) ? null : $"{{{string.Join(", ", entries)}}}";
        }
    }

    private static YamlSuiteCase Read(string folder, string directory)
    {
        var events = Path.Combine(directory, "test.event");
        return new YamlSuiteCase(
            Path.GetRelativePath(folder, directory).Replace('\\', '/'),
            File.ReadAllText(Path.Combine(directory, "in.yaml"), new UTF8Encoding()),
            !File.Exists(Path.Combine(directory, "error")),
            File.Exists(events) ? File.ReadAllText(events) : "");
    }

    private static string? RootAbove(string path)
    {
        var folder = Path.GetDirectoryName(path);
        while (folder is not null && !File.Exists(Path.Combine(folder, "Generators.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder;
    }

    /// <summary><c>=VAL &amp;anchor &lt;tag&gt; :value</c>, with backslash escapes.</summary>
    private static string ReadValue(string line)
    {
        var rest = line[5..];
        while (rest[0] is '&' or '<')
            rest = rest[(rest.IndexOf(' ') + 1)..];

        var value = new StringBuilder();
        for (var i = 1; i < rest.Length; i++)
        {
            value.Append(rest[i] != '\\' ? rest[i] : rest[++i] switch
            {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                'b' => '\b',
                '0' => '\0',
                var other => other,
            });
        }

        return value.ToString();
    }
}
