using System.Diagnostics.CodeAnalysis;

namespace Masthead.Generators.Content.Binding;

/// <summary>The keys of one kind of mapping: the canonical name of each, and the other names that sites use for it.</summary>
/// <param name="keys">"name" or "name|alias|alias".</param>
internal sealed class KeySet(params string[] keys)
{
    private readonly Dictionary<string, string> canonicalByFolded = keys
        .Select(static key => key.Split('|'))
        .SelectMany(static names => names.Select(name => (Folded: Fold.Key(name), Canonical: names[0])))
        .ToDictionary(static pair => pair.Folded, static pair => pair.Canonical);

    public IReadOnlyList<string> Names { get; } = [.. keys.Select(static key => key.Split('|')[0])];

    public bool TryGet(string written, [NotNullWhen(true)] out string? canonical) =>
        canonicalByFolded.TryGetValue(Fold.Key(written), out canonical);
}
