using System.Security.Cryptography;
using System.Text;
using Masthead.Content.Resolution;
using Masthead.Shared;

namespace Masthead.Build;

/// <summary>
/// Writes <see cref="BodyPackFormat"/>: the same bodies give the same bytes, whatever order they come in. It can be larger than what MSBuild needs for all else, so
/// it is never in memory as a whole.
/// </summary>
/// <param name="bodies">With ids that differ, and their texts in UTF-8.</param>
internal sealed class BodyPackWriter(IEnumerable<(PackableBody Body, ArraySegment<byte> Text)> bodies)
{
    private readonly List<(byte[] Id, ArraySegment<byte> Text, BodyFormat Format)> entries = [.. bodies
        .Select(static packed => (Id: Encoding.UTF8.GetBytes(packed.Body.Article.Id), packed.Text, packed.Body.Format))
        .OrderBy(static entry => entry.Id, Comparer<byte[]>.Create(Compare))];

    /// <summary>Of the bytes that it writes.</summary>
    public byte[] Hash()
    {
        using var hash = SHA256.Create();
        using (var stream = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write))
            WriteTo(stream);
        return hash.Hash!;
    }

    public void WriteTo(Stream pack)
    {
        var idStart = BodyPackFormat.HeaderSize + entries.Count * BodyPackFormat.EntrySize;
        var textStart = idStart + entries.Sum(static entry => entry.Id.Length);
        // Offsets are of 32 bits.
        _ = checked(textStart + entries.Sum(static entry => entry.Text.Count));
        using var writer = new BinaryWriter(pack, Encoding.UTF8, leaveOpen: true);
        writer.Write(BodyPackFormat.Magic);
        writer.Write(entries.Count);
        foreach (var (id, text, format) in entries)
        {
            writer.Write(idStart);
            writer.Write(id.Length);
            writer.Write(textStart);
            writer.Write(text.Count);
            writer.Write((int)format);
            idStart += id.Length;
            textStart += text.Count;
        }

        foreach (var entry in entries)
            writer.Write(entry.Id);
        foreach (var entry in entries)
            writer.Write(entry.Text.Array!, entry.Text.Offset, entry.Text.Count);
    }

    /// <summary>By UTF-8 bytes, as the library searches: the order of UTF-16 is another one.</summary>
    private static int Compare(byte[] left, byte[] right)
    {
        for (var i = 0; i < left.Length && i < right.Length; i++)
        {
            if (left[i] != right[i])
                return left[i] - right[i];
        }

        return left.Length - right.Length;
    }
}
