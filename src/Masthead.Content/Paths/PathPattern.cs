namespace Masthead.Content.Paths;

/// <summary>
/// Patterns of paths: <c>*</c> is any part of a name, <c>?</c> a character of it, <c>**</c> any folders. Letters match in either case, as
/// everywhere in content. Written here, since every library that the compiler has to load beside us is one that a neighbour may bring too.
/// </summary>
internal static class PathPattern
{
    public static bool Matches(string pattern, string path) =>
        Matches(pattern.Split('/'), path.Split('/'), static part => part == "**", static (part, name) => MatchesName(part, name));

    private static bool MatchesName(string pattern, string name) =>
        Matches(pattern.ToCharArray(), name.ToCharArray(), static part => part == '*', static (part, character) => part == '?' || char.ToUpperInvariant(part) == char.ToUpperInvariant(character));

    /// <summary>Each "any" takes as little as it can; where the rest does not fit, the last of them takes one more. Never longer than one length times the other.</summary>
    private static bool Matches<T>(T[] pattern, T[] items, Func<T, bool> isAny, Func<T, T, bool> matches)
    {
        var (next, item, lastAny, taken) = (0, 0, -1, 0);
        while (item < items.Length)
        {
            if (next < pattern.Length && isAny(pattern[next]))
                (lastAny, taken) = (next++, item);
            else if (next < pattern.Length && matches(pattern[next], items[item]))
                (next, item) = (next + 1, item + 1);
            else if (lastAny >= 0)
                (next, item) = (lastAny + 1, ++taken);
            else
                return false;
        }

        return pattern.Skip(next).All(isAny);
    }
}
