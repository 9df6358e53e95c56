using System.Collections.Concurrent;
using System.Text;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Importing.Writing;

/// <summary>What became of a file; the later ones are worse.</summary>
internal enum PutResult
{
    Written,

    /// <summary>It says this already.</summary>
    There,

    Replaced,

    /// <summary>It says something else, and nobody said that it may be written over.</summary>
    Kept,
}

/// <summary>The files of an imported site. Each is whole or not there, whenever a run is stopped.</summary>
/// <param name="folder">Of the content.</param>
internal sealed class ImportedFiles(string folder, ImportOptions options)
{
    private readonly ConcurrentDictionary<string, bool> tidied = new(StringComparer.Ordinal);

    /// <summary>What a file says; null for one that is not there.</summary>
    /// <param name="path">Below the content folder.</param>
    public string? Existing(string path) => File.Exists(PathOf(path)) ? TextFile.Read(PathOf(path)) : null;

    public PutResult Put(string path, string text)
    {
        var file = PathOf(path);
        if (!options.IsTrial && tidied.TryAdd(Path.GetDirectoryName(file)!, true))
            SafeWrite.Tidy(Path.GetDirectoryName(file)!);
        if (!File.Exists(file))
        {
            if (!options.IsTrial)
                SafeWrite.Create(file, text);
            return PutResult.Written;
        }

        var bytes = new UTF8Encoding(false).GetBytes(text);
        if (SafeWrite.Holds(file, bytes))
            return PutResult.There;
        if (!options.Force)
            return PutResult.Kept;
        if (!options.IsTrial)
            SafeWrite.Put(file, bytes);
        return PutResult.Replaced;
    }

    private string PathOf(string path) => Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));
}
