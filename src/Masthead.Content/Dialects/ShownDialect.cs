namespace Masthead.Content.Dialects;

/// <summary>By what a file shows whose it is, where a site names no dialect: for a message, which alone changes by it.</summary>
internal static class ShownDialect
{
    /// <summary>The dialect that a file shows; null where it shows none, or several.</summary>
    /// <param name="path">Of the file, from the name of its root.</param>
    /// <param name="keys">Of its front matter.</param>
    public static Dialect? Of(string path, IEnumerable<string> keys)
    {
        var parts = path.Split('/');
        var name = parts[parts.Length - 1];
        parts[parts.Length - 1] = name.IndexOf('.') is > 0 and var dot ? name.Substring(0, dot) : name;
        var written = keys.ToArray();
        var shown = KnownDialects.All.Where(dialect => parts.Any(dialect.Marks.Contains) || written.Any(dialect.KeyMarks.Contains)).Take(2).ToArray();
        return shown is [var one] ? one : null;
    }

    /// <summary>What to do, as the end of a message: one wording for all rules.</summary>
    public static string Remedy(Dialect dialect) => $" It stands here as {dialect.Title}'s pages have it: write 'dialect: {dialect.Name}' in masthead.yml.";
}
