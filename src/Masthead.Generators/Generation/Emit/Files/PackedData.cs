using Masthead.Generators.Text;

namespace Masthead.Generators.Generation.Emit.Files;

/// <summary>
/// The data of a generated class, in an attribute that the library reads once:
/// <code>
/// [global::Masthead.Compiled.PackedData(
///     "…" +
///     "…")]
/// </code>
/// As long as one likes: literals in code have room for 8 million characters an assembly, the project's own included.
/// </summary>
internal static class PackedData
{
    /// <param name="parts">One or more; a line of source each.</param>
    public static void Write(IndentedTextWriter writer, params string[] parts)
    {
        writer.WriteLine("[global::Masthead.Compiled.PackedData(");
        writer.Indent();
        for (var i = 0; i < parts.Length; i++)
            writer.WriteLine(CSharpText.Literal(parts[i]) + (i < parts.Length - 1 ? " +" : ")]"));
        writer.Unindent();
    }
}
