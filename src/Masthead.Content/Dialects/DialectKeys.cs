using System.Diagnostics.CodeAnalysis;
using Masthead.Content.Keys;
using Masthead.Content.Text;

namespace Masthead.Content.Dialects;

/// <summary>What a dialect's keys are, beside those that Masthead has.</summary>
/// <param name="owner">What has the keys, as a <c>KeyTable</c> calls it: "an article".</param>
internal sealed class DialectKeys(string owner)
{
    private readonly KeySet means = KeySet.None;

    private readonly HashSet<string> passedOverFolded = [], insteadFolded = [];

    private readonly IReadOnlyList<string> passedOver = [], instead = [];

    public static DialectKeys None { get; } = new("");

    public string Owner { get; } = owner;

    /// <summary>
    /// Other names of keys that Masthead has, behind the canonical one: <c>updated|last_modified_at</c>. One that Masthead has for another key
    /// means this one where it does not stand there itself: <c>name|title</c>.
    /// </summary>
    public IReadOnlyList<string> Means
    {
        get => means.Definitions;
        init => means = new KeySet([.. value]);
    }

    /// <summary>What is for layouts and tools of the generator, and is not read. Where a site declares one as a field, it is that.</summary>
    public IReadOnlyList<string> PassedOver
    {
        get => passedOver;
        init => (passedOver, passedOverFolded) = (value, [.. value.Select(Fold.Key)]);
    }

    /// <summary>The same, of which Masthead has a key of that name for something else.</summary>
    public IReadOnlyList<string> Instead
    {
        get => instead;
        init => (instead, insteadFolded) = (value, [.. value.Select(Fold.Key)]);
    }

    /// <summary>What the generator acts on and Masthead does not, so that it is said, and what to do instead.</summary>
    public IReadOnlyList<(string Key, string Remedy)> Unheeded { get; init; } = [];

    /// <summary>The key of a table that is written by another name here; behind the names that the table itself has.</summary>
    public bool TryGet(string written, KeySet keys, [NotNullWhen(true)] out KnownKey? key)
    {
        key = null;
        if (!means.TryGet(written, out var name) || name.Rank == 0 || !keys.TryGet(name.Name, out var known))
            return false;

        key = known with { Rank = int.MaxValue / 2 + name.Rank };
        return true;
    }

    public bool IsPassedOver(string written) => passedOverFolded.Count > 0 && passedOverFolded.Contains(Fold.Key(written));

    /// <summary>What to do instead of a key that is not acted on; null for all others.</summary>
    public string? RemedyFor(string written) => Unheeded.Count == 0 ? null : Unheeded.FirstOrDefault(unheeded => Fold.Key(unheeded.Key) == Fold.Key(written)).Remedy;

    /// <summary>Whether it is none of Masthead's, though it is called so.</summary>
    public bool IsInstead(string written) => insteadFolded.Count > 0 && insteadFolded.Contains(Fold.Key(written));
}
