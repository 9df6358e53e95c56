namespace Masthead.Content.Dialects;

/// <summary>By what a file shows whose it is, where a site names no dialect: for a message, which alone changes by it.</summary>
internal static class ShownDialect
{
    /// <summary>What a path is worth: nobody else calls a file so, while a key may be anybody's.</summary>
    private const int WorthOfPath = 3;

    /// <summary>The dialects that have a key; of several those that the file shows most.</summary>
    /// <param name="key">One that Masthead does not know.</param>
    /// <param name="owner">What has the keys.</param>
    /// <param name="path">Of the file, below its root.</param>
    /// <param name="keys">Of the mapping that the key stands in.</param>
    public static IReadOnlyList<Dialect> OfKey(string key, string owner, string path, IEnumerable<string> keys) =>
        Best([.. KnownDialects.All.Where(dialect => dialect.KeysOf(owner).Adds(key))], owner, path, keys);

    /// <summary>The dialect that a file shows; null where it shows none, or several.</summary>
    /// <param name="path">Of the file, below its root.</param>
    /// <param name="owner">What has the keys.</param>
    /// <param name="keys">Of its front matter.</param>
    public static Dialect? Of(string path, string owner, IEnumerable<string> keys) => Best(KnownDialects.All, owner, path, keys) is [var one] ? one : null;

    /// <summary>What to do, as the end of a message: one wording for all rules.</summary>
    public static string Remedy(IReadOnlyList<Dialect> dialects) => dialects switch
    {
        [] => "",
        [var one] => $" It stands here as {one.Title}'s pages have it: write 'dialect: {one.Name}' in masthead.yml.",
        _ => $" Pages of {string.Join(", ", dialects.Take(dialects.Count - 1).Select(static dialect => dialect.Title))} or {dialects[dialects.Count - 1].Title} have it: where the site is one of these, write so in masthead.yml, such as 'dialect: {dialects[0].Name}'; else remove it, or name it under 'ignoreKeys:' there.",
    };

    private static IReadOnlyList<Dialect> Best(IReadOnlyList<Dialect> candidates, string owner, string path, IEnumerable<string> keys)
    {
        if (candidates.Count == 0)
            return [];

        var written = keys.ToArray();
        var worth = candidates.Select(dialect => (Dialect: dialect, Worth: WorthOf(dialect, owner, path, written))).ToArray();
        var most = worth.Select(static pair => pair.Worth).DefaultIfEmpty().Max();
        return most == 0 ? [] : [.. worth.Where(pair => pair.Worth == most).Select(static pair => pair.Dialect)];
    }

    private static int WorthOf(Dialect dialect, string owner, string path, string[] keys)
    {
        var known = dialect.KeysOf(owner);
        var parts = path.Split('/');
        var name = parts[parts.Length - 1];
        parts[parts.Length - 1] = name.IndexOf('.') is > 0 and var dot ? name.Substring(0, dot) : name;
        return keys.Count(known.Adds) + (parts.Any(part => dialect.Marks.Contains(part)) ? WorthOfPath : 0);
    }
}
