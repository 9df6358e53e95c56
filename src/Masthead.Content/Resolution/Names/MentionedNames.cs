using System.Text;

namespace Masthead.Content.Resolution.Names;

/// <summary>
/// The names that stand in code: a member whose own is none of them, or lies in a class whose name is none, is named by nobody. A build writes them into a file for
/// the generator. Compared by value.
/// </summary>
internal sealed class MentionedNames : IEquatable<MentionedNames>
{
    /// <summary>The name of that file, without its folder.</summary>
    public const string FileName = "Masthead.Names";

    /// <summary>What every generated file has in its second line: what stands in one is not what somebody wrote.</summary>
    public const string GeneratedMark = "// Made by Masthead from the content files of this project";

    private const string Everything = "*";

    private readonly HashSet<string>? names;

    private readonly string text;

    private MentionedNames(string text)
    {
        this.text = text;
        names = text == Everything ? null : new HashSet<string>(text.Split('\n'), StringComparer.Ordinal);
    }

    /// <summary>Of code that nobody looked through: it may name whatever there is.</summary>
    public static MentionedNames All { get; } = new(Everything);

    public bool AreAll => names is null;

    /// <param name="text">Of the file; what is none says nothing.</param>
    public static MentionedNames Parse(string? text) => text is null || text.Trim() is Everything or "" ? All : new MentionedNames(text.Replace("\r", "").Trim());

    public static bool IsFile(string path) =>
        path.EndsWith(FileName, StringComparison.Ordinal) && path.Length > FileName.Length && path[path.Length - FileName.Length - 1] is '/' or '\\';

    /// <summary>The file's bytes: the same names give the same.</summary>
    /// <param name="names">Null for all.</param>
    public static byte[] Write(IEnumerable<string>? names) =>
        Encoding.UTF8.GetBytes(names is null ? Everything + "\n" : string.Concat(names.Append(FolderClasses.Root).Distinct().OrderBy(static name => name, StringComparer.Ordinal).Select(static name => name + "\n")));

    public bool Have(string name) => names is null || names.Contains(name);

    /// <summary>As much of a path of nested classes as code names.</summary>
    /// <param name="classes">Separated by dots.</param>
    public string Reachable(string classes)
    {
        if (AreAll || classes.Length == 0)
            return classes;

        var end = -1;
        do
        {
            var start = end + 1;
            var next = classes.IndexOf('.', start) is >= 0 and var dot ? dot : classes.Length;
            if (!Have(classes.Substring(start, next - start)))
                return end < 0 ? "" : classes.Substring(0, end);
            end = next;
        }
        while (end < classes.Length);
        return classes;
    }

    public bool Equals(MentionedNames? other) => other is not null && text == other.text;

    public override bool Equals(object? obj) => Equals(obj as MentionedNames);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(text);
}
