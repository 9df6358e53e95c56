using System.Text;

namespace Masthead.Tool.Sites;

/// <summary>Texts on disk, as the compiler reads them.</summary>
internal static class TextFile
{
    /// <summary>Null for what is no text to the compiler: two zeros in a row.</summary>
    public static string? Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var text = EncodingOf(bytes) is (var encoding, var mark) ? encoding.GetString(bytes, mark, bytes.Length - mark) : "";
        return text.Contains("\0\0", StringComparison.Ordinal) ? null : text;
    }

    /// <summary>By its byte order mark; UTF-8 without one.</summary>
    public static (Encoding Encoding, int MarkLength) EncodingOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        _ => (Encoding.UTF8, 0),
    };
}
