using System.Security.Cryptography;
using System.Text;
using Masthead.Content.Paths;
using Masthead.Shared;

namespace Masthead.Build;

/// <summary>
/// What was found in each article when a pack was written, so that the next one asks only what changed. An article counts as known by the hash of
/// its bytes, and all of them by what else decides: settings, masthead.yml, which files there are, the code that reads. The file vouches for itself
/// and for the pack by their hashes: one that was cut off, changed or is another site's is as good as none.
/// </summary>
internal sealed class KeptBodies
{
    private const int HashSize = 32;

    private readonly Dictionary<string, Entry> entries = new(StringComparer.Ordinal);

    private readonly Dictionary<string, ArraySegment<byte>> texts = new(StringComparer.Ordinal);

    private KeptBodies()
    {
    }

    /// <param name="file">As <see cref="Write"/> made it; null where there is none.</param>
    /// <param name="key">What else decides, as it is now.</param>
    /// <param name="pack">The pack as it is now; null where there is none.</param>
    public static KeptBodies Of(byte[]? file, byte[] key, byte[]? pack)
    {
        var kept = new KeptBodies();
        if (file is null || pack is null || file.Length < 3 * HashSize)
            return kept;

        using var hash = SHA256.Create();
        var end = file.Length - HashSize;
        if (!IsAt(file, 0, key) || !IsAt(file, end, hash.ComputeHash(file, 0, end)) || !IsAt(file, HashSize, hash.ComputeHash(pack)))
            return kept;

        kept.ReadEntries(file);
        kept.ReadTexts(pack);
        return kept;
    }

    /// <summary>What the file of an article was found to hold when its bytes had this hash; null where that is not known.</summary>
    public FoundBody? Find(ContentPath article, byte[] hash) =>
        !entries.TryGetValue(article.FilePath, out var entry) || !IsAt(entry.Hash, 0, hash) ? null
        : !entry.IsPacked ? new FoundBody(article, hash, null, entry.NamedFile, default)
        : texts.TryGetValue(article.Id, out var text) ? FoundBody.InOwnFile(article, hash, text)
        : null;

    /// <param name="found">What is in each article. One whose text is in no file of its own, or gave way to another, is asked again.</param>
    /// <param name="packed">Those of them whose text is in the pack.</param>
    public static byte[] Write(byte[] key, byte[] pack, IEnumerable<FoundBody> found, IEnumerable<FoundBody> packed)
    {
        var inPack = new HashSet<string>(packed.Where(static body => body.IsInOwnFile).Select(static body => body.Article.FilePath), StringComparer.Ordinal);
        using var hash = SHA256.Create();
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(key);
        writer.Write(hash.ComputeHash(pack));
        var known = found.Where(body => body.Body is null || inPack.Contains(body.Article.FilePath)).ToList();
        writer.Write(known.Count);
        foreach (var body in known)
        {
            writer.Write(body.Article.FilePath);
            writer.Write(body.Hash);
            writer.Write(body.Body is not null);
            writer.Write(body.NamedFile is not null);
            writer.Write(body.NamedFile ?? "");
        }

        writer.Flush();
        writer.Write(hash.ComputeHash(stream.GetBuffer(), 0, (int)stream.Length));
        return stream.ToArray();
    }

    private void ReadEntries(byte[] file)
    {
        using var reader = new BinaryReader(new MemoryStream(file), Encoding.UTF8);
        reader.BaseStream.Position = 2 * HashSize;
        for (var count = reader.ReadInt32(); count > 0; count--)
        {
            var path = reader.ReadString();
            var (hash, isPacked, namesFile, namedFile) = (reader.ReadBytes(HashSize), reader.ReadBoolean(), reader.ReadBoolean(), reader.ReadString());
            entries[path] = new Entry(hash, isPacked, namesFile ? namedFile : null);
        }
    }

    private void ReadTexts(byte[] pack)
    {
        using var reader = new BinaryReader(new MemoryStream(pack));
        reader.BaseStream.Position = BodyPackFormat.HeaderSize - sizeof(int);
        for (var count = reader.ReadInt32(); count > 0; count--)
        {
            var id = Encoding.UTF8.GetString(pack, reader.ReadInt32(), reader.ReadInt32());
            texts[id] = new ArraySegment<byte>(pack, reader.ReadInt32(), reader.ReadInt32());
            reader.ReadInt32();
        }
    }

    private static bool IsAt(byte[] bytes, int start, byte[] hash) => bytes.AsSpan(start, HashSize).SequenceEqual(hash);

    private sealed record Entry(byte[] Hash, bool IsPacked, string? NamedFile);
}
