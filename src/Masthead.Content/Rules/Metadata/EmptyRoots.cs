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
    /// <param name="dialect">The site's.</param>
    /// <param name="isOfBuild">Whether the build names that dialect too: masthead.yml alone does not say which folders it looks into.</param>
    /// <returns>A message for each.</returns>
    public static IEnumerable<string> In(ContentRoots roots, ProjectFolder project, IEnumerable<string> files, Dialect dialect, bool isOfBuild)
    {
        var remedy = isOfBuild || dialect.IsOurs ? "" : $" The folders of a site of {dialect.Title}'s are found where the property 'MastheadDialect' says '{dialect.Name}' too: the build reads no masthead.yml.";
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
            where !ScatteredRoot.Is(named[root]) && !dialect.FurtherArticlePlaces.Contains(ContentPaths.NameOf(named[root])) && !content.Any(path => path.Role == role && (path.Root == root || IsInstead(path, named[root]) || roots.IsAtOrBelow(named[root], ContentPaths.Normalize(path.FilePath))))
            select $"{Quoted.Of(project.Relative(named[root]))} holds no content file. Put one there, or name the right place in the property '{property}'.{remedy}";

        // 'news/_posts' holds what '_posts' might.
        bool IsInstead(ContentPath path, string root) => path.Role == ContentRole.Article && ScatteredRoot.Is(roots.Articles[path.Root]) && ContentPaths.NameOf(roots.Articles[path.Root]) == ContentPaths.NameOf(root);
    }

    /// <summary>Of a site that is just begun.</summary>
    public static string Awaited(string place, bool hasProject) =>
        $"No article is here yet: put the first one into {Quoted.Of(place)}. The folders of a site that is written for another generator are found by {(hasProject ? "the property 'MastheadDialect'" : "'dialect:' in masthead.yml")}.";

    /// <summary>Of a folder that is there under a name that differs by case alone.</summary>
    public static string InOtherCase(string place, string name) => $"{Quoted.Of(place)} is not there, and the folder here is called {Quoted.Of(name)}: not the same on this machine. Rename it to {Quoted.Of(ContentPaths.NameOf(place))}.";

    /// <summary>Of a site without a project, which can name no folder of its own: none of those that its dialect has holds an article.</summary>
    public static string Of(Dialect dialect) => dialect.IsOurs
        ? $"No article is where a site has them, {string.Join(" or ", dialect.ArticlePlaces.Select(Quoted.Of))}. Put one there, say whose site it is in masthead.yml, such as 'dialect: {Hugo.Dialect.Name}', or name the right place in the property 'MastheadArticles' of a project."
        : $"No article is where a site of {dialect.Title}'s has them, {string.Join(" or ", dialect.ArticlePlaces.Concat(dialect.FurtherArticlePlaces).Where(static place => place.Length > 0).Select(Quoted.Of))}. Put one there, or name the right place in the property 'MastheadArticles' of a project.";
}
