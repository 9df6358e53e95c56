using Masthead.Generators.Text;

namespace Masthead.Generators.Generation.Emit.Files;

/// <summary>
/// The data of a generated class, in an attribute that the library reads once, on a method that a reference assembly leaves out:
/// <code>
/// [global::Masthead.Compiled.PackedData("…\n…")]
/// private static void Data()
/// {
/// }
/// </code>
/// As long as one likes: literals in code have room for 8 million characters an assembly, the project's own included. One literal: the compiler keeps of each
/// what is written and what it means, and to join hundreds of them took it a tenth of its memory and of its time.
/// </summary>
internal static class PackedData
{
    /// <param name="method">The method's name.</param>
    public static void Write(IndentedTextWriter writer, string method, string data)
    {
        writer.WriteLine($"[global::Masthead.Compiled.PackedData({CSharpText.Literal(data)})]");
        writer.OpenBlock($"private static void {method}()");
        writer.CloseBlock();
    }
}
