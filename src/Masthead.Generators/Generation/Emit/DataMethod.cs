using Masthead.Generators.Text;

namespace Masthead.Generators.Generation.Emit;

/// <summary>
/// The data of a generated class, as a method that the library calls once:
/// <code>
/// private static string LoadRecords() => "…" + "…";
/// </code>
/// In plain literals as a rule, which the compiler is quickest with and <c>dotnet watch</c> replaces in a running program. An assembly has
/// room for 8 million of their characters, the project's own included; what goes beyond a class's share is UTF-8.
/// </summary>
internal static class DataMethod
{
    /// <param name="method">Its modifiers, its type and its name.</param>
    /// <param name="parts">One or more; a line of source each, in plain literals.</param>
    /// <param name="isUtf8">Whether plain literals have no room for it.</param>
    public static void Write(IndentedTextWriter writer, string method, string[] parts, bool isUtf8)
    {
        // UTF-8 has no lone surrogates.
        var encodes = isUtf8 && !parts.Any(HasLoneSurrogate);
        var (suffix, end) = encodes ? ("u8", ");") : ("", ";");
        writer.WriteLine($"{method}() =>" + (encodes ? " global::System.Text.Encoding.UTF8.GetString(" : ""));
        writer.Indent();

        // One literal where it is UTF-8: to the compiler each '+' between two of them is a search among all operators there are.
        if (encodes)
            parts = [string.Concat(parts)];
        for (var i = 0; i < parts.Length; i++)
            writer.WriteLine(CSharpText.Literal(parts[i]) + suffix + (i < parts.Length - 1 ? " +" : end));
        writer.Unindent();
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return true;
            i++;
        }

        return false;
    }
}
