using System.Diagnostics.CodeAnalysis;
using Masthead.Content.Text;

namespace Masthead.Content.Keys;

/// <summary>The keys of one kind of mapping: the canonical name of each, and the other names that sites use for it.</summary>
/// <param name="keys">"name" or "name|alias|alias"; where a file has several of them, the first counts.</param>
internal sealed class KeySet(params string[] keys)
{
    private readonly Dictionary<string, KnownKey> keysByFolded = keys
        .Select(static key => key.Split('|'))
        .SelectMany(static (names, place) => names.Select((name, rank) => (Folded: Fold.Key(name), Key: new KnownKey(names[0], rank, place))))
        .ToDictionary(static pair => pair.Folded, static pair => pair.Key);

    public static KeySet None { get; } = new();

    /// <summary>As they are given: what docs/guide/content-reference.md is held to.</summary>
    public IReadOnlyList<string> Definitions { get; } = keys;

    public IReadOnlyList<string> Names { get; } = [.. keys.Select(static key => key.Split('|')[0])];

    public IReadOnlyList<string> OtherNames { get; } = [.. keys.SelectMany(static key => key.Split('|').Skip(1))];

    public bool TryGet(string written, [NotNullWhen(true)] out KnownKey? key)
    {
        key = null;
        return keysByFolded.Count > 0 && keysByFolded.TryGetValue(Fold.Key(written), out key);
    }
}

/// <param name="Name">The canonical name.</param>
/// <param name="Rank">0 for that name, more for the others.</param>
/// <param name="Place">Of the key in its set.</param>
internal sealed record KnownKey(string Name, int Rank, int Place);
