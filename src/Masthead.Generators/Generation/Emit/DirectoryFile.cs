using Masthead.Content.Resolution.Names;
using Masthead.Generators.Generation.Emit.Files;
using Masthead.Generators.Generation.Sites;
using Masthead.Generators.Text;

namespace Masthead.Generators.Generation.Emit;

/// <summary>A class with one member a record, and <c>All</c> and <c>Find</c>: authors, sections, tags, disclaimers.</summary>
/// <param name="Class">The class; of the same name is the one that holds the data.</param>
/// <param name="RecordType">Without its namespace.</param>
/// <param name="Documentation">Of the class.</param>
/// <param name="Entries">In the ordinal order of ids, or in the one that <see cref="Order"/> tells.</param>
internal sealed record DirectoryFile(string Class, string RecordType, string Documentation, IEnumerable<DirectoryEntry> Entries)
{
    /// <summary>The project's own record, which derives from the library's.</summary>
    public OwnRecord? Own { get; init; }

    /// <summary>Records of content libraries, which stay theirs: a member of the project's gives the library's own.</summary>
    public IReadOnlyList<ForwardedEntry> Forwarded { get; init; } = [];

    /// <summary>The namespaces of the libraries whose records are among all and are found.</summary>
    public IReadOnlyList<string> Libraries { get; init; } = [];

    /// <summary>As the documentation of <c>All</c> says it.</summary>
    public string Order { get; init; } = "by id";

    /// <param name="names">Those that code names: of the others no member is made.</param>
    public GeneratedSource Emit(string @namespace, MentionedNames names)
    {
        var file = new GroupFile(@namespace, Class);
        var writer = file.Writer;
        var records = new RecordWriter();
        var type = Own is { } own ? $"{GroupFile.Global(@namespace)}.{own.Name}" : "global::Masthead." + RecordType;

        writer.OpenBlock($"namespace {@namespace}");
        writer.WriteLine($"/// <summary>{CSharpText.Doc(Documentation)}</summary>");
        writer.OpenBlock($"public static partial class {Class}");
        var shared = "global::Masthead." + RecordType;
        var found = Libraries.Count == 0 ? type : shared;
        var all = Libraries.Count == 0 ? file.Instance : $"{GroupFile.Global(@namespace)}.{GroupFile.CompiledNamespace}.All{Class}.Instance";
        writer.WriteLine($"/// <summary>All of them, {Order}.</summary>");
        writer.WriteLine($"public static global::System.Collections.Generic.IReadOnlyList<{found}> All => {all};");
        writer.WriteLine();
        writer.WriteLine("/// <summary>The one with an id; null where there is none.</summary>");
        writer.WriteLine("/// <param name=\"id\">Compared exactly.</param>");
        writer.WriteLine($"public static {found}? Find(string id) => {all}.Find(id);");
        if (!names.AreAll)
            writer.WriteLine(GroupFile.LeftOut);
        foreach (var entry in Forwarded.Where(entry => names.Have(entry.Member)))
        {
            writer.WriteLine();
            file.Member(shared, entry.Member, entry.Documentation, $"{GroupFile.Global(entry.Library)}.{Class}.Find({CSharpText.Literal(entry.Id)})!");
        }

        foreach (var (entry, slot) in Entries.Select(static (entry, slot) => (entry, slot)))
        {
            if (names.Have(entry.Member))
            {
                writer.WriteLine();
                file.Member(type, entry.Member, entry.Documentation, file.Record(slot));
            }

            records.BeginRecord();
            entry.Write(records);
        }

        writer.CloseBlock();
        writer.CloseBlock();
        file.Group(file.ReaderOf(RecordType, Own), records);
        if (Libraries.Count > 0)
            EmitAll(file, @namespace, shared);
        return new GeneratedSource(Class + ".g.cs", writer.ToString());
    }

    /// <summary>The list of the project's and of its libraries' records.</summary>
    private void EmitAll(GroupFile file, string @namespace, string type)
    {
        var writer = file.Writer;
        writer.WriteLine();
        writer.OpenBlock($"namespace {@namespace}.{GroupFile.CompiledNamespace}");
        writer.OpenBlock($"internal sealed class All{Class} : global::Masthead.Compiled.SharedDirectory<{type}>");
        writer.WriteLine($"internal static readonly All{Class} Instance = new();");
        writer.WriteLine();
        writer.WriteLine($"protected override global::System.Collections.Generic.IReadOnlyList<{type}> Own => {file.Instance};");
        writer.WriteLine();
        GroupFile.EmitLibraries(writer, type, Class, Libraries);
        writer.WriteLine($"protected override string IdOf({type} record) => record.Id!;");
        writer.CloseBlock();
        writer.CloseBlock();
    }
}

/// <param name="Member">The C# name.</param>
/// <param name="Documentation">What is shown when one points at the member.</param>
/// <param name="Write">Writes the record.</param>
internal sealed record DirectoryEntry(string Member, string Documentation, Action<RecordWriter> Write);

/// <param name="Member">The C# name.</param>
/// <param name="Documentation">What is shown when one points at the member.</param>
/// <param name="Id">By which the library finds it.</param>
/// <param name="Library">The library's namespace.</param>
internal sealed record ForwardedEntry(string Member, string Documentation, string Id, string Library);
