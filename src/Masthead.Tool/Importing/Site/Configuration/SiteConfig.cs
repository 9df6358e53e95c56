using Masthead.Content.Data;
using Masthead.Content.Dialects;
using Masthead.Content.Formats;
using Masthead.Content.Keys;
using Masthead.Content.Text;
using Masthead.Shared;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Importing.Site.Configuration;

/// <summary>What a site's own generator was told of it; nothing of it is run.</summary>
internal sealed class SiteConfig
{
    private readonly string folder;

    private SiteConfig(string folder) => this.folder = folder;

    /// <summary>The file, as seen from the site; null for a site without one.</summary>
    public string? File { get; private init; }

    /// <summary>All that it says.</summary>
    public ConfigValue Root { get; private init; } = new("");

    /// <param name="folder">Of the site.</param>
    /// <param name="files">What may be its configuration: the first that is there.</param>
    /// <exception cref="SiteException">It cannot be read.</exception>
    public static SiteConfig Of(string folder, IEnumerable<string> files)
    {
        var name = files.FirstOrDefault(file => System.IO.File.Exists(Path.Combine(folder, file)));
        return name is null ? new SiteConfig(folder) : new SiteConfig(folder) { File = name, Root = Read(folder, name) };
    }

    /// <summary>The first of some keys that says something, with dots between those that lie in each other; null where none does.</summary>
    public string? this[params string[] keys] => keys.Select(key => Root.At(key)?.Text).FirstOrDefault(static text => text is { Length: > 0 });

    /// <summary>What stands below a key.</summary>
    public IEnumerable<(string Key, string Value)> Below(string key) => Root.At(key)?.Texts ?? [];

    /// <summary>Another file of the same site's; without one it says nothing.</summary>
    public SiteConfig Beside(IEnumerable<string> files) => Of(folder, files);

    /// <summary>The same, with more before its own keys.</summary>
    public SiteConfig With(IEnumerable<(string Key, ConfigValue Value)> entries) => new(folder) { File = File, Root = Root with { Entries = [.. entries, .. Root.Entries] } };

    /// <summary>Whether there is a file or a folder.</summary>
    public bool Has(string path) => Path.Exists(Path.Combine(folder, path));

    /// <summary>Whether pieces lie in a folder.</summary>
    public bool HasPieces(string path, Dialect dialect) => PieceFiles.In(Path.Combine(folder, path), dialect).Any();

    /// <summary>The folders in one, by their names in ordinal order.</summary>
    public IEnumerable<string> FoldersIn(string path) =>
        Directory.Exists(Path.Combine(folder, path)) ? FolderWalk.FoldersIn(Path.Combine(folder, path)).Select(static found => Path.GetFileName(found)).Order(StringComparer.Ordinal) : [];

    private static ConfigValue Read(string folder, string name)
    {
        var text = TextFile.Read(Path.Combine(folder, name)) ?? throw new SiteException($"'{name}' is no text.");
        if (DataFormat.OfFile(name) is not { } format)
            return ConfigCode.Read(name, text);

        var document = FormatReader.Of(format).Read(text, new TextRange(0, text.Length), DataLimits.Default, KeySet.None, CancellationToken.None);
        if (document.Errors.FirstOrDefault(static error => error.Kind == DataErrorKind.Syntax) is { } fault)
            throw new SiteException($"{name}({LineNumber.Of(text, fault.Range.Start)}): {fault.Message}");
        var lines = new LineMap(text);
        return document.Root is { } root ? ConfigValue.Of(root, position => $"{name}:{lines.PositionOf(position).Line}") : new ConfigValue($"{name}:1");
    }
}
