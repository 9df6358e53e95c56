using Masthead.Content.Dialects;
using Masthead.Content.Paths;
using Masthead.Content.Rules.Base;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Metadata;

/// <summary>MH4018: content roots that match no file. A mistyped folder would otherwise be a site without articles, and a green build.</summary>
internal static class EmptyRoots
{
    public static RuleInfo Info { get; } = new("MH4018", "The content root holds no file", RuleCategory.Content, RuleSeverity.Warning);

    /// <param name="roots">Where content is.</param>
    /// <param name="project">Where the project is.</param>
    /// <param name="files">All that the compiler is given.</param>
    /// <param name="dialect">The dialect that masthead.yml alone names: its folders are not those that the build looks into; null for none.</param>
    /// <returns>A message for each.</returns>
    public static IEnumerable<string> In(ContentRoots roots, ProjectFolder project, IEnumerable<string> files, Dialect? dialect = null)
    {
        var remedy = dialect is null ? "" : $" The folders of a site of {dialect.Title}'s are found where the property 'MastheadDialect' says '{dialect.Name}' too: the build reads no masthead.yml.";
        var content = new List<ContentPath>();
        foreach (var file in files)
        {
            if (roots.TryClassify(file, out var path))
                content.Add(path);
        }

        return Unused(roots.Articles, ContentRole.Article, "MastheadArticles").Concat(Unused(roots.Authors, ContentRole.Author, "MastheadAuthors"));

        // Files of a root that lies in another one count for both.
        IEnumerable<string> Unused(EquatableArray<string> named, ContentRole role, string property) =>
            from root in Enumerable.Range(0, named.Count)
            where !content.Any(path => path.Role == role && (path.Root == root || roots.IsAtOrBelow(named[root], ContentPaths.Normalize(path.FilePath))))
            select $"{Quoted.Of(project.Relative(named[root]))} holds no content file. Put one there, or name the right place in the property '{property}'.{remedy}";
    }
}
