using System.Globalization;
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

    /// <summary>Of what it writes, in bytes.</summary>
    public long Length => BodyPackFormat.HeaderSize + entries.Sum(static entry => (long)BodyPackFormat.EntrySize + entry.Id.Length + entry.Text.Count);

    /// <summary>Why it cannot be written; null where it can. Offsets are of 32 bits, in the assembly too.</summary>
    public string? Problem => Length <= int.MaxValue ? null
        : string.Format(CultureInfo.InvariantCulture, "The bodies of the articles take {0:0.0} GB, and an assembly holds 2. Divide the content into libraries: projects of their own, which this one references", Length / 1e9);

    /// <summary>Closes the stream.</summary>
    /// <returns>SHA-256 of the bytes that were written.</returns>
    public byte[] WriteTo(Stream pack)
    {
        using var hash = SHA256.Create();
        using (var stream = new CryptoStream(pack, hash, CryptoStreamMode.Write))
            Write(stream);
        return hash.Hash!;
    }

    private void Write(Stream pack)
    {
        var idStart = BodyPackFormat.HeaderSize + entries.Count * BodyPackFormat.EntrySize;
        var textStart = idStart + entries.Sum(static entry => entry.Id.Length);
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
