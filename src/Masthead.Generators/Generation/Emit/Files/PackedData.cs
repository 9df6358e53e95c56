using Masthead.Generators.Text;

namespace Masthead.Generators.Generation.Emit.Files;

/// <summary>
/// The data of a generated class, in an attribute that the library reads once, on a method that a reference assembly leaves out:
/// <code>
/// [global::Masthead.Compiled.PackedData(
///     "…" +
///     "…")]
/// private static void Data()
/// {
/// }
/// </code>
/// As long as one likes: literals in code have room for 8 million characters an assembly, the project's own included.
/// </summary>
internal static class PackedData
{
    /// <param name="method">The method's name.</param>
    /// <param name="parts">One or more; a line of source each.</param>
    public static void Write(IndentedTextWriter writer, string method, params string[] parts)
    {
        writer.WriteLine("[global::Masthead.Compiled.PackedData(");
        writer.Indent();
        for (var i = 0; i < parts.Length; i++)
            writer.WriteLine(CSharpText.Literal(parts[i]) + (i < parts.Length - 1 ? " +" : ")]"));
        writer.Unindent();
        writer.OpenBlock($"private static void {method}()");
        writer.CloseBlock();
    }
}
