using System.Text.RegularExpressions;
using Masthead.Generators.Tests.Rules;

namespace Masthead.Generators.Tests.Layout;

/// <summary>Which folders of a project name types of which others.</summary>
internal sealed partial class FolderUse
{
    private FolderUse(IReadOnlyCollection<string> folders, IReadOnlyCollection<Use> uses)
    {
        Folders = folders;
        Uses = uses;
    }

    /// <summary>That hold code, from the project's own.</summary>
    public IReadOnlyCollection<string> Folders { get; }

    public IReadOnlyCollection<Use> Uses { get; }

    /// <summary>Folders that lead back to themselves.</summary>
    public IEnumerable<string> Circles => Folders.Where(folder => Reached(folder).Contains(folder));

    public static FolderUse In(string project)
    {
        var files = RepositoryFiles.Below(project).Select(static file => (file.Path, Folder: Path.GetDirectoryName(file.Path)!.Replace('\\', '/'), Code: Code(file.Text), Usings: Using().Matches(file.Text).Select(static use => use.Groups[1].Value).ToHashSet())).ToArray();
        var folderOfType = files.SelectMany(static file => Declaration().Matches(file.Code).Select(type => (Name: type.Groups[1].Value, file.Folder)))
            .ToLookup(static type => type.Name, static type => type.Folder);
        var uses = from file in files
                   from name in Name().Matches(file.Code).Select(static name => name.Value).Distinct()
                   let folders = folderOfType[name].Distinct().ToArray()
                   where folders.Length == 1 && folders[0] != file.Folder && (file.Usings.Contains(NamespaceOf(project, folders[0])) || (file.Folder + "/").StartsWith(folders[0].Length == 0 ? "" : folders[0] + "/", StringComparison.Ordinal))
                   select new Use(file.Folder, folders[0], Path.GetFileName(file.Path), name);
        return new FolderUse(files.Select(static file => file.Folder).Distinct().ToArray(), uses.ToArray());
    }

    /// <summary>A name is a type's only where its namespace is at hand: properties are called as types are.</summary>
    private static string NamespaceOf(string project, string folder) => string.Join('.', folder.Split('/', StringSplitOptions.RemoveEmptyEntries).Prepend(Path.GetFileName(project)));

    private HashSet<string> Reached(string folder)
    {
        var reached = new HashSet<string>();
        var next = new Queue<string>([folder]);
        while (next.TryDequeue(out var from))
        {
            foreach (var to in Uses.Where(use => use.From == from).Select(static use => use.To).Where(reached.Add))
                next.Enqueue(to);
        }

        return reached;
    }

    /// <summary>Without comments and what stands in quotation marks, but for what is filled in.</summary>
    private static string Code(string text) => Quoted().Replace(Comment().Replace(text, ""), static quoted => quoted.Value[0] == '$' ? string.Join(' ', FilledIn().Matches(quoted.Value)) : "");

    /// <param name="File">One that shows it.</param>
    /// <param name="Type">The type that it names.</param>
    public sealed record Use(string From, string To, string File, string Type);

    [GeneratedRegex(@"^(?:public|internal) (?:(?:static|sealed|abstract|partial|readonly|ref) )*(?:record struct|class|record|struct|enum|interface) (\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    /// <summary>A type's name begins with a capital; behind a dot stands a member.</summary>
    [GeneratedRegex(@"(?<![\w.])\p{Lu}\w*")]
    private static partial Regex Name();

    [GeneratedRegex(@"^using ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Using();

    [GeneratedRegex(@"//.*")]
    private static partial Regex Comment();

    [GeneratedRegex(@"\$?""""""[\s\S]*?""""""|\$?@?""(?:\\.|[^""\\\n])*""")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex FilledIn();
}
