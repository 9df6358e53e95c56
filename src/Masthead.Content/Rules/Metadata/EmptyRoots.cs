using Masthead.Content.Paths;
using Masthead.Content.Rules.Base;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Metadata;

/// <summary>MH4018: content roots that match no file. A mistyped folder would otherwise be a site without articles, and a green build.</summary>
internal static class EmptyRoots
{
    public static RuleInfo Info { get; } = new("MH4018", "The content root holds no file", RuleCategory.Content, RuleSeverity.Warning);

    /// <returns>A message for each.</returns>
    public static IEnumerable<string> In(ContentRoots roots, ProjectFolder project, IEnumerable<string> files)
    {
        var used = new HashSet<(ContentRole, int)>();
        foreach (var file in files)
        {
            if (roots.TryClassify(file, out var path))
                used.Add((path.Role, path.Root));
        }

        return Unused(roots.Articles, ContentRole.Article, "MastheadArticles").Concat(Unused(roots.Authors, ContentRole.Author, "MastheadAuthors"));

        IEnumerable<string> Unused(EquatableArray<string> named, ContentRole role, string property) =>
            from root in Enumerable.Range(0, named.Count)
            where !used.Contains((role, root))
            select $"{Quoted.Of(project.Relative(named[root]))} holds no content file. Put one there, or name the right place in the property '{property}'.";
    }
}
