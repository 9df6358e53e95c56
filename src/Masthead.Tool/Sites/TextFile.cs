using System.Buffers;
using System.Text;

namespace Masthead.Tool.Sites;

/// <summary>Texts on disk, as the compiler reads them.</summary>
internal static class TextFile
{
    /// <summary>What a text with this in it is to the compiler, and what stands for such a file where null stands for one that is gone.</summary>
    public const string NoText = "\0\0";

    /// <summary>Null for what is no text to the compiler: two zeros in a row.</summary>
    /// <exception cref="IOException">It cannot be read: the message says why, and what to do.</exception>
    public static string? Read(string path)
    {
        try
        {
            return ReadWhole(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"'{path}' cannot be read: {ReasonFor(path, exception)}", exception);
        }
    }

    private static string ReasonFor(string path, Exception exception) =>
        exception is UnauthorizedAccessException ? "you may not. Ask for the right to read it."
        : exception is not FileNotFoundException ? exception.Message
        : new FileInfo(path).LinkTarget is { } target ? $"it is a link to '{target}', and nothing is there. Mend the link, or remove it."
        : "it was there a moment ago. Run the command again.";

    private static string? ReadWhole(string path)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var buffer = ArrayPool<byte>.Shared.Rent((int)Math.Min(RandomAccess.GetLength(file) + 1, Array.MaxLength));
        try
        {
            var length = 0;
            while (RandomAccess.Read(file, buffer.AsSpan(length), length) is > 0 and var read)
            {
                length += read;
                if (length == buffer.Length)
                    buffer = Larger(buffer);
            }

            return Decoded(buffer.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>For a file that grew while it was read.</summary>
    private static byte[] Larger(byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }

    private static string? Decoded(ReadOnlySpan<byte> bytes)
    {
        var (encoding, mark) = EncodingOf(bytes);
        var text = encoding.GetString(bytes[mark..]);
        return text.Contains(NoText, StringComparison.Ordinal) ? null : text;
    }

    /// <summary>Whether it is UTF-8 that begins with a byte order mark: a part of its first line to git.</summary>
    public static bool HasMark(string path)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        Span<byte> first = stackalloc byte[3];
        return RandomAccess.Read(file, first, 0) == first.Length && EncodingOf(first) == (Encoding.UTF8, 3);
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
