using Masthead.Content.Data;
using Masthead.Content.Dialects;
using Masthead.Content.Keys;
using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Binding.Values;

/// <summary>A key that is read.</summary>
/// <param name="IsDeclared">Whether masthead.yml declares it.</param>
internal readonly record struct ChosenKey(KnownKey Key, bool IsDeclared, DataScalar Written, DataNode Value);

/// <summary>Which entries of a mapping are read, where keys have several names.</summary>
internal static class ChosenKeys
{
    /// <summary>Each key once, in the order of the file; what is not read is reported.</summary>
    public static IEnumerable<ChosenKey> In(DataMapping mapping, KeySet keys, IDeclaredKeys? declared, string owner, Binder binder)
    {
        var chosen = new Dictionary<string, ChosenKey>(mapping.Entries.Count);
        var known = new string?[mapping.Entries.Count];
        var inDialect = binder.Dialect.KeysOf(owner);
        Lazy<Dialect?>? shown = null;
        HashSet<string>? offered = null;
        for (var i = 0; i < known.Length; i++)
        {
            var entry = mapping.Entries[i];
            var written = entry.Key.Value;
            if (binder.IsSitesOwn(written) || inDialect.IsInstead(written))
                continue;

            var isBuiltIn = keys.TryGet(written, out var key);
            if (inDialect.TryGet(written, keys, out var meant) && !(isBuiltIn && Has(meant.Name, mapping, keys)))
                (isBuiltIn, key) = (true, meant);
            if (!isBuiltIn && !(declared?.TryGet(written, out key) ?? false))
            {
                if (inDialect.IsPassedOver(written) || binder.IsFaultilyDeclared(written))
                    continue;

                if (inDialect.RemedyFor(written) is { } remedy)
                {
                    if (entry.Value is not DataScalar { IsEmpty: true })
                        binder.Report(ProblemKind.UnknownKey, new Located<string>(written, entry.Key.Range), $"{Quoted.Of(written)} is not acted on: {remedy}", instead: null);
                    continue;
                }

                shown ??= new Lazy<Dialect?>(() => ShownDialect.Of(binder.Path.FromRoot, mapping.Entries.Select(static other => other.Key.Value)), LazyThreadSafetyMode.None);
                if (ReportUnknown(entry.Key, name => offered?.Contains(name) == true || IsTaken(name, mapping, keys), keys, declared, owner, shown, binder) is { } better)
                    (offered ??= new HashSet<string>(StringComparer.Ordinal)).Add(better);
                continue;
            }

            var found = new ChosenKey(key!, !isBuiltIn, entry.Key, entry.Value);
            chosen[key!.Name] = chosen.TryGetValue(key.Name, out var other) ? Choose(other, found, binder) : found;
            known[i] = key.Name;
        }

        for (var i = 0; i < known.Length; i++)
        {
            if (known[i] is { } name && ReferenceEquals(chosen[name].Written, mapping.Entries[i].Key))
                yield return chosen[name];
            else
                binder.PassOver(mapping.Entries[i].Key);
        }
    }

    /// <summary>One key in two spellings is a fault. Of two names for one thing the first of the table counts, and what the other one says is not lost in silence; one left empty says nothing.</summary>
    private static ChosenKey Choose(ChosenKey first, ChosenKey second, Binder binder)
    {
        if (first.Key.Rank == second.Key.Rank)
        {
            // The reader has reported keys that are spelled the same.
            if (first.Written.Value != second.Written.Value)
                binder.Report(ProblemKind.DuplicateKey, second.Written.Range, $"{Quoted.Of(second.Written.Value)} says again what {Quoted.Of(first.Written.Value)} says: keep one of the two.", first.Written.Range);
            return first;
        }

        var (winner, loser) = first.Key.Rank < second.Key.Rank ? (first, second) : (second, first);
        if (winner.Value is DataScalar { IsEmpty: true })
            return loser;
        if (loser.Value is DataScalar { IsEmpty: true })
            return winner;
        if (loser.Value is not DataScalar text || winner.Value is not DataScalar other || text.Value != other.Value)
            binder.ReportOtherName(loser.Written, winner.Written.Value);
        return winner;
    }

    /// <param name="isTaken">Whether a key stands there already, or was offered for another one that is mistyped.</param>
    /// <param name="shown">Whose site the mapping shows that it is of, worked out once and only where a key is unknown.</param>
    private static string? ReportUnknown(DataScalar key, Func<string, bool> isTaken, KeySet keys, IDeclaredKeys? declared, string owner, Lazy<Dialect?> shown, Binder binder)
    {
        if (key.Value.Length == 0)
        {
            binder.Report(ProblemKind.UnknownKey, key.Range, $"A key of {owner} has no name, so what stands behind it is not read: give it one, or remove it.");
            return null;
        }

        var nearest = KnownDialects.PassOver(key.Value, owner) || (binder.Dialect.IsOpen(owner) && CommonKeys.AreWords(key.Value)) ? null : Nearest.Of(key.Value, keys.Names.Concat(declared?.Names ?? []), keys.OtherNames);
        if (binder.Dialect.IsOpen(owner) && IsName(key.Value) && (nearest is null || !IsSlip(key.Value, nearest)))
            return null;

        var meant = nearest is not null && keys.TryGet(nearest, out var nearestKey) ? nearestKey.Name : nearest;
        var remedy = nearest is null && binder.Dialect.IsOurs && shown.Value is { } dialect && dialect.IsOpen(owner) ? ShownDialect.Remedy(dialect) : Remedy(nearest);
        IReadOnlyList<string> near = nearest is null ? [] : Nearest.AllOf(key.Value, [.. keys.Names, .. declared?.Names ?? []]);
        string[] choices = nearest is null ? [] : [.. (near.Contains(nearest) ? near : [nearest]).Where(name => !isTaken(name))];
        binder.Report(ProblemKind.UnknownKey, new Located<string>(key.Value, key.Range), $"{Quoted.Of(key.Value)} is not a key of {owner}.{remedy}", choices, meant);
        return choices.FirstOrDefault();
    }

    /// <summary>Whether a key would stand there twice.</summary>
    private static bool IsTaken(string name, DataMapping mapping, KeySet keys) =>
        (keys.TryGet(name, out var known) && Has(known.Name, mapping, keys)) || mapping.Entries.Any(entry => Fold.Key(entry.Key.Value) == Fold.Key(name));

    /// <summary>Whether a key is a name, and not what a fault of the YAML has made one.</summary>
    private static bool IsName(string key) => key.Length is > 0 and <= 60 && key.All(static character => char.IsLetterOrDigit(character) || character is '_' or '-' or '.' or ':' or '/' or '@' or '$');

    /// <summary>Whether a key stands there by one of its own names: another one's name that stands for it means that other one then.</summary>
    private static bool Has(string name, DataMapping mapping, KeySet keys) => mapping.Entries.Any(entry => keys.TryGet(entry.Key.Value, out var key) && key.Name == name);

    /// <summary>Where any key may stand, a known one with more before or behind it is another word: <c>source</c>, <c>slugEN</c>. A last letter typed twice is a slip.</summary>
    private static bool IsSlip(string written, string nearest)
    {
        var (one, other) = (Fold.Key(written), Fold.Key(nearest));
        var (inner, outer) = one.Length < other.Length ? (one, other) : (other, one);
        return !(outer.StartsWith(inner, StringComparison.Ordinal) || outer.EndsWith(inner, StringComparison.Ordinal) || IsOfOne(one, other))
            || (outer == one && one.Length == inner.Length + 1 && one[one.Length - 1] == one[one.Length - 2]);
    }

    /// <summary>Whether a word begins with one of what the other one has several of: <c>topicid</c>.</summary>
    private static bool IsOfOne(string written, string several) =>
        several.EndsWith("s", StringComparison.Ordinal) && !written.EndsWith("s", StringComparison.Ordinal) && written.Length > several.Length && written.StartsWith(several.Substring(0, several.Length - 1), StringComparison.Ordinal);

    private static string Remedy(string? nearest) =>
        nearest is null ? " Remove it, or name it under 'ignoreKeys:' in masthead.yml if the site has a use for it." : Nearest.Hint(nearest);
}
