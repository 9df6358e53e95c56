using System.Text;
using Masthead.Content.Resolution;
using Masthead.Shared;

namespace Masthead.Build;

/// <summary>Writes <see cref="BodyPackFormat"/>: the same bodies give the same bytes, whatever order they come in.</summary>
internal static class BodyPackWriter
{
    /// <param name="bodies">With ids that differ, and their texts in UTF-8.</param>
    public static byte[] Write(IEnumerable<(PackableBody Body, ArraySegment<byte> Text)> bodies)
    {
        var entries = bodies
            .Select(static packed => (Id: Encoding.UTF8.GetBytes(packed.Body.Article.Id), packed.Text, packed.Body.Format))
            .OrderBy(static entry => entry.Id, Comparer<byte[]>.Create(Compare))
            .ToList();

        var idStart = BodyPackFormat.HeaderSize + entries.Count * BodyPackFormat.EntrySize;
        var textStart = idStart + entries.Sum(static entry => entry.Id.Length);
        var pack = new byte[checked(textStart + entries.Sum(static entry => entry.Text.Count))];
        using var writer = new BinaryWriter(new MemoryStream(pack));
        writer.Write(BodyPackFormat.Magic);
        writer.Write(entries.Count);
        foreach (var entry in entries)
        {
            writer.Write(idStart);
            writer.Write(entry.Id.Length);
            writer.Write(textStart);
            writer.Write(entry.Text.Count);
            writer.Write((int)entry.Format);
            idStart += entry.Id.Length;
            Buffer.BlockCopy(entry.Text.Array!, entry.Text.Offset, pack, textStart, entry.Text.Count);
            textStart += entry.Text.Count;
        }

        foreach (var entry in entries)
            writer.Write(entry.Id);
        return pack;
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
