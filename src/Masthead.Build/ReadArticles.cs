using System.Collections.Concurrent;
using Masthead.Content.Resolution;

namespace Masthead.Build;

/// <summary>Where the bodies of articles are that one task of a build has read, for the task that packs them.</summary>
internal sealed class ReadBodies
{
    private readonly ConcurrentDictionary<string, (byte[] Hash, PackableBody? Body, string? NamedFile)> bodies = new(StringComparer.Ordinal);

    /// <param name="file">The article's.</param>
    /// <param name="hash">Of its bytes.</param>
    public void Add(string file, byte[] hash, PackableBody? body, string? namedFile) => bodies[file] = (hash, body, namedFile);

    /// <summary>Whether the article was read when its bytes had this hash.</summary>
    public bool TryFind(string file, byte[] hash, out PackableBody? body, out string? namedFile)
    {
        var isKnown = bodies.TryGetValue(file, out var known) && known.Hash.AsSpan().SequenceEqual(hash);
        (body, namedFile) = isKnown ? (known.Body, known.NamedFile) : default;
        return isKnown;
    }
}
