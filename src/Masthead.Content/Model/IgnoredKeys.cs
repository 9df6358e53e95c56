using Masthead.Content.Paths;
using Masthead.Content.Text;

namespace Masthead.Content.Model;

/// <summary>Keys that the site has a use of its own for: they are not read, whatever they are called. With <c>*</c> for any part of one: <c>og_*</c>.</summary>
/// <param name="Everywhere">As masthead.yml writes them.</param>
/// <param name="Articles">In articles alone.</param>
/// <param name="Authors">In authors' entries alone.</param>
internal sealed record IgnoredKeys(EquatableArray<string> Everywhere, EquatableArray<string> Articles, EquatableArray<string> Authors)
{
    public static IgnoredKeys None { get; } = new([], [], []);

    /// <param name="role">Of the file that has the key.</param>
    public bool Contains(string key, ContentRole role) =>
        (Everywhere.Count > 0 && Among(Everywhere, key))
        || (role == ContentRole.Article && Articles.Count > 0 && Among(Articles, key))
        || (role == ContentRole.Author && Authors.Count > 0 && Among(Authors, key));

    private static bool Among(EquatableArray<string> ignored, string key)
    {
        var folded = Fold.Key(key);
        foreach (var pattern in ignored)
        {
            if (pattern.IndexOf('*') < 0 ? Fold.Key(pattern) == folded : PathPattern.Matches(Fold.Key(pattern), folded))
                return true;
        }

        return false;
    }
}
