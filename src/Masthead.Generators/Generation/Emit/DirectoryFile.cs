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
        writer.WriteLine($"/// <summary>All of them, {Order}.</summary>");
        writer.WriteLine($"public static global::System.Collections.Generic.IReadOnlyList<{type}> All => {file.Instance};");
        writer.WriteLine();
        writer.WriteLine("/// <summary>The one with an id; null where there is none.</summary>");
        writer.WriteLine("/// <param name=\"id\">Compared exactly.</param>");
        writer.WriteLine($"public static {type}? Find(string id) => {file.Instance}.Find(id);");
        if (!names.AreAll)
            writer.WriteLine(GroupFile.LeftOut);
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
        return new GeneratedSource(Class + ".g.cs", writer.ToString());
    }
}

/// <param name="Member">The C# name.</param>
/// <param name="Documentation">What is shown when one points at the member.</param>
/// <param name="Write">Writes the record.</param>
internal sealed record DirectoryEntry(string Member, string Documentation, Action<RecordWriter> Write);
