using System.Collections.Concurrent;
using Masthead.Content.Resolution;

namespace Masthead.Build;

/// <summary>What one task of a build has read of the articles, for the task that packs their bodies: a file is read once for both, unless it changed since the build before.</summary>
internal sealed class ReadArticles
{
    private readonly ConcurrentDictionary<string, byte[]> hashes = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, (byte[] Hash, PackableBody? Body, string? NamedFile)> bodies = new(StringComparer.Ordinal);

    /// <param name="file">The article's.</param>
    /// <param name="hash">Of its bytes.</param>
    public void Add(string file, byte[] hash) => hashes[file] = hash;

    /// <param name="file">The article's.</param>
    /// <param name="hash">Of its bytes.</param>
    public void AddBody(string file, byte[] hash, PackableBody? body, string? namedFile) => bodies[file] = (hash, body, namedFile);

    /// <summary>Of the bytes of the article's file; null where nobody has read it.</summary>
    public byte[]? HashOf(string file) => hashes.TryGetValue(file, out var hash) ? hash : null;

    /// <summary>Whether the body was found when the bytes of its article had this hash.</summary>
    public bool TryFindBody(string file, byte[] hash, out PackableBody? body, out string? namedFile)
    {
        var isKnown = bodies.TryGetValue(file, out var known) && known.Hash.AsSpan().SequenceEqual(hash);
        (body, namedFile) = isKnown ? (known.Body, known.NamedFile) : default;
        return isKnown;
    }
}
