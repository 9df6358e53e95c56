using System.Text;
using Masthead.Content.Libraries;
using Masthead.Content.Paths;
using Masthead.Content.Resolution.Names;
using Masthead.Content.Text;
using Microsoft.Build.Framework;

namespace Masthead.Build;

/// <summary>
/// Writes the names that stand in a program's code, and in that of the repository around it where something there may reference the program: the generator
/// makes no member that they do not name. Where code cannot be read, or is too much to look through, all members are made.
/// </summary>
public sealed class WriteNames : ContentTask
{
    /// <summary>The program's code of whatever kind. <see cref="ContentTask.Files"/> count too, unless they are content, of a library too: another generator makes code of them.</summary>
    public ITaskItem[] Code { get; set; } = [];

    /// <summary>The program's own.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>The assembly that it is compiled into, without an extension.</summary>
    [Required]
    public string AssemblyName { get; set; } = "";

    /// <summary>The file to write. It is left alone where it has these names already.</summary>
    [Required]
    public string NamesFile { get; set; } = "";

    private protected override string UnreadableConsequence => "The file cannot be read";

    private protected override bool Run(CancellationToken cancellation) =>
        TryWrite(NamesFile, MentionedNames.Write(Names(cancellation)), "The names that code mentions cannot be written");

    /// <returns>Null where there may be others.</returns>
    private HashSet<string>? Names(CancellationToken cancellation)
    {
        var roots = Roots;
        if (Surroundings.CodeThatMayName(ProjectFile, AssemblyName, roots, BuildObjects.Of<FolderListings>(BuildEngine, typeof(FolderListings)), cancellation) is not { } others)
            return null;

        var libraries = new HashSet<string>(LibraryPlace.Parse(Libraries).Select(static library => library.Index), StringComparer.Ordinal);
        var own = Code.Concat(Files.Where(file => !roots.TryClassify(file.ItemSpec, out _) && !libraries.Contains(ContentPaths.Normalize(file.ItemSpec)))).Select(static file => file.ItemSpec);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in own.Concat(others).Select(Path.GetFullPath).Distinct(StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!MentionedNames.IsFile(file) && !TryAdd(names, file))
                return null;
        }

        return names;
    }

    /// <summary>As the compiler decodes it, which takes what is no UTF-8 for the machine's own encoding.</summary>
    private static bool TryAdd(HashSet<string> names, string file)
    {
        try
        {
            using var reader = new StreamReader(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true);
            var code = reader.ReadToEnd();
            if (code.IndexOf(MentionedNames.GeneratedMark, 0, Math.Min(code.Length, 200), StringComparison.Ordinal) < 0)
                CodeWords.AddTo(names, code);
            return true;
        }
        catch (Exception exception) when (exception is DecoderFallbackException || IsInputOrOutput(exception))
        {
            return false;
        }
    }
}
