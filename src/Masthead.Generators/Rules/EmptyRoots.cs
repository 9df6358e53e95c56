using Masthead.Generators.Content;
using Masthead.Generators.Text;

namespace Masthead.Generators.Rules;

/// <summary>MH4018: content roots that match no file. A mistyped folder would otherwise be a site without articles, and a green build.</summary>
internal static class EmptyRoots
{
    /// <returns>A message for each.</returns>
    public static IEnumerable<string> In(ContentRoots roots, IEnumerable<string> files)
    {
        var used = new HashSet<(ContentRole, int)>();
        foreach (var file in files)
        {
            if (roots.TryClassify(file, out var path))
                used.Add((path.Role, path.Root));
        }

        return Unused(roots.Articles, ContentRole.Article, "MastheadArticles", used).Concat(Unused(roots.Authors, ContentRole.Author, "MastheadAuthors", used));
    }

    private static IEnumerable<string> Unused(EquatableArray<string> roots, ContentRole role, string property, HashSet<(ContentRole, int)> used)
    {
        for (var root = 0; root < roots.Count; root++)
        {
            if (!used.Contains((role, root)))
                yield return $"{Quoted.Of(roots[root])} holds no content file. Put one there, or name the right place in the property '{property}'.";
        }
    }
}
