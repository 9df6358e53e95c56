using Masthead.Content.Binding.Values;
using Masthead.Content.Data;
using Masthead.Content.Dialects;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Text;

namespace Masthead.Content.Binding;

/// <summary>Pages that are no pieces: about the site, its search, its imprint. Nobody signs them, and they have no date.</summary>
internal static class SitePages
{
    /// <summary>Whether masthead.yml says so of a path, or the dialect of its name or of a key.</summary>
    public static bool Hold(ContentPath path, DataMapping mapping, Binder binder) =>
        Match(binder.Pages, path) || Match(binder.Dialect.Pages, path)
        || (binder.Dialect.PageNames.Count > 0 && IsAtTop(path) && binder.Dialect.PageNames.Contains(path.Slug.ToLowerInvariant()))
        || HasPageKey(mapping, binder);

    /// <summary>Whether a file of another generator's site says nothing that a piece says of itself: word that a text has moved, a list that a template fills; beside the sections, or among the people, its title alone.</summary>
    public static bool SaysNothing(ArticleContent article, Binder binder) =>
        !binder.Dialect.IsOurs && article is { Published: null, StatusOverride: null } && article.Byline == BylineContent.None
        && (article.TitleKey is null || (binder.Dialect.HasPagesAtTop && !article.Path.IsIndex && IsAtTop(article.Path)) || article.Path.Folder.Split('/').Any(CommonPages.FoldersOfPeople.Contains));

    /// <summary>From the folder of the articles on, with or without its own name.</summary>
    private static bool Match(IReadOnlyList<string> patterns, ContentPath path)
    {
        foreach (var pattern in patterns)
        {
            if (PathPattern.Matches(pattern, path.RelativePath) || PathPattern.Matches(pattern, path.RootName + "/" + path.RelativePath))
                return true;
        }

        return false;
    }

    /// <summary>In no folder, or in one of a language.</summary>
    private static bool IsAtTop(ContentPath path) => path.Folder.Length == 0 || LanguageSuffix.In(path.Folder) is not null || LanguageCodes.Named(path.Folder) is not null;

    private static bool HasPageKey(DataMapping mapping, Binder binder)
    {
        if (binder.Dialect.PageKeys.Count == 0)
            return false;

        foreach (var entry in mapping.Entries)
        {
            if (entry.Value is DataScalar scalar && binder.Dialect.PageKeys.Any(page => page.Key == Fold.Key(entry.Key.Value) && page.Value.Equals(scalar.Value, StringComparison.OrdinalIgnoreCase)))
                return true;
        }

        return false;
    }
}
