using System.Text;
using Masthead.Content.Paths;
using Masthead.Shared;

namespace Masthead.Build;

/// <summary>The bodies of a pack, of which those are still right whose articles did not change.</summary>
internal sealed class KeptBodies
{
    private readonly Dictionary<string, ArraySegment<byte>> texts = new(StringComparer.Ordinal);

    private readonly KeptArticles articles;

    private KeptBodies(KeptArticles articles) => this.articles = articles;

    /// <param name="file">As <see cref="Write"/> made it; null where there is none.</param>
    /// <param name="key">What else decides, as it is now.</param>
    /// <param name="pack">The pack as it is now; null where there is none.</param>
    /// <param name="packHash">Of its bytes.</param>
    public static KeptBodies Of(byte[]? file, byte[] key, byte[]? pack, byte[]? packHash)
    {
        var kept = new KeptBodies(KeptArticles.Of(file, key, packHash));
        if (!kept.articles.AreNone)
            kept.ReadTexts(pack!);
        return kept;
    }

    /// <summary>What the file of an article was found to hold when its bytes had this hash; null where that is not known.</summary>
    public FoundBody? Find(ContentPath article, byte[] hash) =>
        articles.Find(article.FilePath, hash) is not { } known ? null
        : !known.IsIn ? new FoundBody(article, hash, null, known.NamedFile, default)
        : texts.TryGetValue(article.Id, out var text) ? FoundBody.InOwnFile(article, hash, text)
        : null;

    /// <param name="found">What is in each article. One whose text is in no file of its own, or gave way to another, is asked again.</param>
    /// <param name="packed">Those of them whose text is in the pack.</param>
    public static byte[] Write(byte[] key, byte[] packHash, IEnumerable<FoundBody> found, IEnumerable<FoundBody> packed)
    {
        var inPack = new HashSet<string>(packed.Where(static body => body.IsInOwnFile).Select(static body => body.Article.FilePath), StringComparer.Ordinal);
        return KeptArticles.Write(key, packHash, [.. found.Where(body => body.Body is null || inPack.Contains(body.Article.FilePath))
            .Select(static body => new KeptArticle(body.Article.FilePath, body.Hash, IsIn: body.Body is not null, body.NamedFile))]);
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
}
