using System.Text;
using Masthead.Generators.Content;
using Masthead.Shared;

namespace Masthead.Build;

/// <summary>Writes <see cref="BodyPackFormat"/>: the same bodies give the same bytes, whatever order they come in.</summary>
internal static class BodyPackWriter
{
    /// <param name="bodies">With ids that differ.</param>
    public static byte[] Write(IEnumerable<(PackableBody Body, string Text)> bodies)
    {
        var entries = bodies
            .Select(static packed => (Id: Encoding.UTF8.GetBytes(packed.Body.Id), Text: Encoding.UTF8.GetBytes(packed.Text), packed.Body.Format))
            .OrderBy(static entry => entry.Id, Comparer<byte[]>.Create(Compare))
            .ToList();

        var idsStart = BodyPackFormat.HeaderSize + entries.Count * BodyPackFormat.EntrySize;
        var textsStart = idsStart + entries.Sum(static entry => entry.Id.Length);
        var pack = new MemoryStream();
        using var writer = new BinaryWriter(pack);
        writer.Write(BodyPackFormat.Magic);
        writer.Write(entries.Count);

        var (id, text) = (idsStart, textsStart);
        foreach (var entry in entries)
        {
            writer.Write(id);
            writer.Write(entry.Id.Length);
            writer.Write(text);
            writer.Write(entry.Text.Length);
            writer.Write((int)entry.Format);
            id += entry.Id.Length;
            text = checked(text + entry.Text.Length);
        }

        foreach (var entry in entries)
            writer.Write(entry.Id);
        foreach (var entry in entries)
            writer.Write(entry.Text);
        return pack.ToArray();
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
