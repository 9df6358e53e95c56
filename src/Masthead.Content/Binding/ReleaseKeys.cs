using Masthead.Content.Binding.Values;
using Masthead.Content.Data;
using Masthead.Content.Keys;
using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Binding;

/// <summary>
/// The keys that decide whether a piece is out. Where one of them has a fault, the piece may be a draft or under embargo: what can be read of it is
/// not enough to publish it, whichever rule is to say so.
/// </summary>
internal static class ReleaseKeys
{
    private static readonly HashSet<string> Names = [.. ReleaseDates.OtherKeys.Concat(["status", "draft", "published"]).Select(Fold.Key)];

    private static readonly string Published = ClosedSet<PublicationStatus>.NameOf(PublicationStatus.Published);

    /// <summary>Whether the file leaves a doubt: a fault at such a key, a mistyped one that would hold the piece back, or no key at all.</summary>
    /// <param name="dates">Those that could be read.</param>
    public static bool LeaveDoubt(DataMapping mapping, ReleaseDates dates, Binder binder)
    {
        if (mapping.Entries.Count == 0)
            return !binder.Dialect.NeedsNoFrontMatter || binder.Problems.Count > 0;
        if (binder.Problems.Count == 0)
            return false;

        var unknown = new HashSet<TextRange>(binder.Problems.Where(static problem => problem.Kind == ProblemKind.UnknownKey).Select(static problem => problem.Range));
        foreach (var entry in mapping.Entries)
        {
            if (binder.IsSitesOwn(entry.Key.Value))
                continue;
            if (Names.Contains(Fold.Key(entry.Key.Value))
                ? HasFault(entry, binder)
                : unknown.Contains(entry.Key.Range) && Nearest.Of(entry.Key.Value, Names) is { } meant && HoldsBack(meant, entry.Value, dates))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasFault(DataEntry entry, Binder binder)
    {
        // What an alias stands for is elsewhere.
        var (key, value) = (entry.Key.Range, entry.Value.Range);
        var between = value.Start >= key.End ? new TextRange(key.Start, value.End) : key;
        return binder.Problems.Any(problem => problem.IsError && (Touches(problem.Range, between) || Touches(problem.Range, value) || (problem.Other is { } other && Touches(other, between))));
    }

    private static bool Touches(TextRange range, TextRange other) => range.Start <= other.End && other.Start <= range.End;

    /// <summary>Whether a value would hold the piece back if its key were spelled right.</summary>
    /// <param name="meant">The nearest of these keys, folded.</param>
    private static bool HoldsBack(string meant, DataNode value, ReleaseDates dates) => value is DataScalar { Value: var text } && meant switch
    {
        "draft" => PublishedWords.MeansTrue(text) || text == "1",
        "status" => PublishedWords.MeansNotYet(text) || Nearest.Of(text, ClosedSet<PublicationStatus>.Names) is { } status && status != Published,
        _ => PublishedWords.MeansNotYet(text) || DateReader.TryRead(text, out var date, out _) && !(date <= dates.Latest?.Value),
    };
}
