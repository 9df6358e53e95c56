using System.Text.RegularExpressions;
using Masthead.Content.Data;
using Masthead.Content.Formats;
using Masthead.Content.Keys;
using Masthead.Content.Text;
using Masthead.Shared;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Importing.Site;

/// <summary>What a site's own generator was told of it, by keys with dots between; nothing of it is run.</summary>
internal sealed partial class SiteConfig
{
    private static readonly string[] Files =
    [
        "_config.yml", "_config.yaml", "hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json", "config.toml", "config.yaml", "config.yml", "config.json", "config/_default/hugo.toml", "config/_default/config.toml", "config/_default/hugo.yaml",
        "config/_default/config.yaml", "docusaurus.config.js", "docusaurus.config.ts", "docusaurus.config.mjs",
    ];

    private readonly Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The file, as seen from the site; null for a site without one.</summary>
    public string? File { get; private init; }

    /// <exception cref="SiteException">It cannot be read.</exception>
    public static SiteConfig Of(string folder)
    {
        if (Array.Find(Files, file => System.IO.File.Exists(Path.Combine(folder, file))) is not { } name)
            return new SiteConfig();

        var config = new SiteConfig { File = name };
        var text = TextFile.Read(Path.Combine(folder, name)) ?? throw new SiteException($"'{name}' is no text.");
        if (DataFormat.OfFile(name) is { } format)
            config.Read(name, text, format);
        else
            config.ReadCode(text);
        return config;
    }

    /// <summary>The first of some keys that says something; null where none does.</summary>
    public string? this[params string[] keys] => keys.Select(key => values.GetValueOrDefault(key)).FirstOrDefault(static value => value is { Length: > 0 });

    /// <summary>What stands below a key.</summary>
    public IEnumerable<(string Key, string Value)> Below(string key) =>
        values.Where(entry => entry.Key.StartsWith(key + ".", StringComparison.OrdinalIgnoreCase)).Select(entry => (entry.Key[(key.Length + 1)..], entry.Value));

    private void Read(string name, string text, DataFormat format)
    {
        var document = FormatReader.Of(format).Read(text, new TextRange(0, text.Length), DataLimits.Default, KeySet.None, CancellationToken.None);
        if (document.Errors.FirstOrDefault(static error => error.Kind == DataErrorKind.Syntax) is { } fault)
            throw new SiteException($"{name}({LineNumber.Of(text, fault.Range.Start)}): {fault.Message}");
        if (document.Root is DataMapping map)
            Add("", map, depth: 0);
    }

    private void Add(string before, DataMapping map, int depth)
    {
        foreach (var entry in map.Entries)
        {
            if (entry.Value is DataScalar { IsEmpty: false } scalar)
                values.TryAdd(before + entry.Key.Value, scalar.Value);
            else if (entry.Value is DataMapping inner && depth < 3)
                Add($"{before}{entry.Key.Value}.", inner, depth + 1);
            else if (entry.Value is DataSequence list && depth == 0 && entry.Key.Value == "defaults")
                AddDefaults(list);
        }
    }

    /// <summary>What Jekyll's <c>defaults:</c> say of every post, wherever it lies: that of posts counts before that of all files.</summary>
    private void AddDefaults(DataSequence list)
    {
        foreach (var type in (string?[])["posts", null])
        {
            foreach (var item in list.Items.OfType<DataMapping>())
            {
                var scope = ValueOf(item, "scope") as DataMapping;
                if (TextOf(scope, "type") == type && TextOf(scope, "path") is null && ValueOf(item, "values") is DataMapping said)
                    Add("defaults.", said, depth: 1);
            }
        }
    }

    private static DataNode? ValueOf(DataMapping? map, string key) => map?.Entries.FirstOrDefault(entry => entry.Key.Value == key).Value;

    private static string? TextOf(DataMapping? map, string key) => ValueOf(map, key) is DataScalar { IsEmpty: false, Value: { Length: > 0 } text } ? text : null;

    /// <summary>Of a program what stands there word for word: the first of each key is that of the site.</summary>
    private void ReadCode(string text)
    {
        foreach (Match entry in Entry().Matches(text))
            values.TryAdd(entry.Groups["key"].Value, entry.Groups["value"].Value);
    }

    [GeneratedRegex("""^\s*(?<key>title|url|baseUrl|defaultLocale)\s*:\s*(?<mark>['"`])(?<value>[^'"`\\$\n]+)\k<mark>""", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Entry();
}
