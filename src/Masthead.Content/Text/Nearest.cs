namespace Masthead.Content.Text;

/// <summary>Finds what a mistyped word was meant to be.</summary>
internal static class Nearest
{
    private const int MaximumDistance = 2;

    /// <summary>What is longer was not mistyped, and comparing it is not free.</summary>
    private const int LongestWord = 100;

    /// <summary>The candidate within two edits (a swap of neighbours is one) of a word, and nearer than half of it; null where there is none.</summary>
    /// <param name="others">Candidates that must be nearer than a third of it, and than every other one.</param>
    public static string? Of(string word, IEnumerable<string> candidates, IEnumerable<string>? others = null) => Of(word, Folded(candidates), others is null ? null : Folded(others));

    /// <summary>Candidates for many words, each folded once.</summary>
    public static IReadOnlyList<FoldedWord> Among(IEnumerable<string> candidates) => [.. Folded(candidates)];

    /// <param name="candidates">Of <see cref="Among"/>.</param>
    public static string? Of(string word, IEnumerable<FoldedWord> candidates, IEnumerable<FoldedWord>? others = null)
    {
        if (word.Length > LongestWord)
            return null;

        var folded = Fold.Key(word);
        var limit = Math.Min(MaximumDistance, (folded.Length - 1) / 2) + 1;
        var (best, distance) = Of(folded, candidates, limit);
        return others is null ? best : Of(folded, others, Math.Min(distance, (folded.Length - 1) / 3 + 1)).Word ?? best;
    }

    /// <summary>All that are as near to a word as the nearest one is, each once, however it is written.</summary>
    public static IReadOnlyList<string> AllOf(string word, IReadOnlyCollection<string> candidates)
    {
        if (Of(word, candidates) is not { } nearest)
            return [];

        var folded = Fold.Key(word);
        var distance = Distance(folded, Fold.Key(nearest), MaximumDistance + 1);
        return [.. candidates.Where(candidate => candidate.Length <= LongestWord && Distance(folded, Fold.Key(candidate), distance + 1) == distance).GroupBy(Fold.Key).Select(static same => same.First())];
    }

    /// <summary>Whether a word can be meant as nothing but another one: as the only one that is near, and not by a number, which is hardly mistyped.</summary>
    public static bool IsCertain(string word, IReadOnlyList<string> nearest) => nearest.Count == 1 && DigitsIn(word) == DigitsIn(nearest[0]);

    private static string DigitsIn(string word) => string.Concat(word.Where(char.IsDigit));

    /// <param name="limit">That the distance must be below; given back where none is.</param>
    private static (string? Word, int Distance) Of(string folded, IEnumerable<FoldedWord> candidates, int limit)
    {
        var (best, bestDistance) = ((string?)null, limit);
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Folded.Length - folded.Length) >= bestDistance)
                continue;

            var distance = Distance(folded, candidate.Folded, bestDistance);
            if (distance < bestDistance)
                (best, bestDistance) = (candidate.Word, distance);
        }

        return (best, bestDistance);
    }

    private static IEnumerable<FoldedWord> Folded(IEnumerable<string> candidates) => candidates.Where(static candidate => candidate.Length <= LongestWord).Select(static candidate => new FoldedWord(candidate, Fold.Key(candidate)));

    /// <summary>" Did you mean …?", or nothing.</summary>
    public static string Hint(string word, IEnumerable<string> candidates) => Hint(Of(word, candidates));

    /// <param name="nearest">Null where there is none.</param>
    public static string Hint(string? nearest) => nearest is null ? "" : $" Did you mean '{nearest}'?";

    /// <summary>Damerau–Levenshtein, restricted: insertions, deletions, replacements and swaps of neighbours. Ends where it cannot come below a limit.</summary>
    private static int Distance(string a, string b, int limit)
    {
        var (beforeLast, last, current) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                least = Math.Min(least, current[j]);
            }

            if (least > limit)
                return least;

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[b.Length];
    }
}

/// <summary>A word that may be meant, and what is compared of it.</summary>
internal readonly record struct FoldedWord(string Word, string Folded);
