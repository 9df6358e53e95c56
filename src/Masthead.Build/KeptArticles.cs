using System.Security.Cryptography;
using System.Text;

namespace Masthead.Build;

/// <summary>
/// What was found in each article when a file was made of all, so that the next one asks only what changed. An article counts as known by the hash of
/// its bytes, and all of them by what else decides: settings, masthead.yml, which files there are, the code that reads. The file vouches for itself
/// and for what was made by their hashes: one that was cut off, changed or is another site's is as good as none.
/// </summary>
internal sealed class KeptArticles
{
    private const int HashSize = 32;

    private readonly Dictionary<string, KeptArticle> articles = new(StringComparer.Ordinal);

    private KeptArticles()
    {
    }

    /// <summary>Whether nothing is known.</summary>
    public bool AreNone => articles.Count == 0;

    /// <param name="file">As <see cref="Write"/> made it; null where there is none.</param>
    /// <param name="key">What else decides, as it is now.</param>
    /// <param name="made">The hash of what was made of the articles, as it is now; null where there is none.</param>
    public static KeptArticles Of(byte[]? file, byte[] key, byte[]? made)
    {
        var kept = new KeptArticles();
        if (file is null || made is null || file.Length < 3 * HashSize)
            return kept;

        using var hash = SHA256.Create();
        var end = file.Length - HashSize;
        if (!IsAt(file, 0, key) || !IsAt(file, end, hash.ComputeHash(file, 0, end)) || !IsAt(file, HashSize, made))
            return kept;

        using var reader = new BinaryReader(new MemoryStream(file), Encoding.UTF8);
        reader.BaseStream.Position = 2 * HashSize;
        for (var count = reader.ReadInt32(); count > 0; count--)
        {
            var path = reader.ReadString();
            var (bytes, isIn, namesFile, namedFile) = (reader.ReadBytes(HashSize), reader.ReadBoolean(), reader.ReadBoolean(), reader.ReadString());
            kept.articles[path] = new KeptArticle(path, bytes, isIn, namesFile ? namedFile : null);
        }

        return kept;
    }

    /// <summary>What the file of an article was found to hold when its bytes had this hash; null where that is not known.</summary>
    public KeptArticle? Find(string file, byte[] hash) => articles.TryGetValue(file, out var article) && IsAt(article.Hash, 0, hash) ? article : null;

    /// <param name="made">The hash of what is made of the articles.</param>
    public static byte[] Write(byte[] key, byte[] made, IReadOnlyCollection<KeptArticle> articles)
    {
        using var hash = SHA256.Create();
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(key);
        writer.Write(made);
        writer.Write(articles.Count);
        foreach (var article in articles)
        {
            writer.Write(article.File);
            writer.Write(article.Hash);
            writer.Write(article.IsIn);
            writer.Write(article.NamedFile is not null);
            writer.Write(article.NamedFile ?? "");
        }

        writer.Flush();
        writer.Write(hash.ComputeHash(stream.GetBuffer(), 0, (int)stream.Length));
        return stream.ToArray();
    }

    private static bool IsAt(byte[] bytes, int start, byte[] hash) => bytes.AsSpan(start, HashSize).SequenceEqual(hash);
}
