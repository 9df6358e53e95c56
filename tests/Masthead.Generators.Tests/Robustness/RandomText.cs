using CsCheck;

namespace Masthead.Generators.Tests.Robustness;

/// <summary>Texts of every kind of character, and above all of those that mean something to somebody on the way.</summary>
internal static class RandomText
{
    /// <summary>What ends a literal, a comment, a tag, a line or a key, here or there.</summary>
    private static readonly string[] Delicate =
    [
        "\0", "\u0001", "\u001B", "\u007F", "\u0085", "\u00A0", "\u00AD", "\u061C", "\u200B", "\u200D", "\u200F", "\u2028", "\u2029", "\u202E", "\u2066", "\u3000",
        "\uFDD0", "\uFDD1", "\uFDEF", "\uFEFF", "\uFFFC", "\uFFFD", "\uFFFE", "\uFFFF", "\r\n", "\n", "\r", "\t", "\v", "\f", "\b", " ", "  ", "\"", "\"\"\"", "'", "''", "\\", "\\\\",
        "\\u0041", "{", "}", "{{", "}}", "{0}", "{author}", "[", "]", "*/", "/*", "//", "</summary>", "<![CDATA[", "]]>", "&", "&amp;", "<", ">", "#", " #", ": ", ":", "- ", "-",
        "---", "...", "%", "@", "`", "|", ">-", "!", "*a", "&a", "~", "null", "true", "0x1F", "1e3", "i\u0307", "ı", "İ", "ß", "ﬁ", "é", "e\u0301", "Å", "\uD83D", "\uDE00", "😀", "\u05D0", "\u0627",
    ];

    /// <summary>Every plane of Unicode, the last two of which nobody assigns.</summary>
    private static readonly Gen<string> Astral = Gen.Int[0x10000, 0x10FFFF].Select(char.ConvertFromUtf32);

    private static readonly Gen<string> Piece = Gen.Frequency(
        (6, Gen.Char[' ', '~'].Select(static character => character.ToString())),
        (6, Gen.OneOf(Delicate)),
        (2, Gen.Char.Select(static character => character.ToString())),
        (1, Astral));

    /// <summary>UTF-16 of any kind, surrogates without a partner included.</summary>
    public static Gen<string> Any { get; } = Piece.Array[0, 30].Select(string.Concat);

    /// <summary>The same, of at least one character.</summary>
    public static Gen<string> Some { get; } = Piece.Array[1, 30].Select(string.Concat);

    public static Gen<string> Word { get; } = Gen.Char['a', 'z'].Array[1, 8].Select(static letters => new string(letters));
}
