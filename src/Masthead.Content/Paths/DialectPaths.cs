using Masthead.Content.Dialects;
using Masthead.Content.Text;

namespace Masthead.Content.Paths;

/// <summary>What lies where on a site of another generator's.</summary>
internal static class DialectPaths
{
    private const string Index = "index";

    /// <summary>The files that are content there, each known as it is known there.</summary>
    /// <param name="files">All of the site, known by their places alone.</param>
    /// <param name="pathOf">Where a file is.</param>
    /// <param name="at">The file, known otherwise.</param>
    /// <param name="dialect">Whose site it is.</param>
    public static IReadOnlyCollection<T> Known<T>(IReadOnlyCollection<T> files, Func<T, ContentPath> pathOf, Func<T, ContentPath, T> at, Dialect dialect)
    {
        if (dialect.IsOurs)
            return files;

        var bundles = BundlesIn(files.Select(pathOf), dialect);
        var known = new List<T>(files.Count);
        foreach (var file in files)
        {
            if (Known(pathOf(file), dialect, bundles) is { } path)
                known.Add(ReferenceEquals(path, pathOf(file)) ? file : at(file, path));
        }

        return known;
    }

    /// <summary>Whether a path below a root, with <c>/</c>, is no content.</summary>
    public static bool IsAside(string path, Dialect dialect) =>
        !dialect.IsOurs && (IsAside(path.Split('/'), dialect) || ContentPaths.WithoutExtension(ContentPaths.NameOf(path)) == dialect.FolderPage);

    /// <summary>The files that are no articles there, or here, and look like some: only their keys can tell.</summary>
    public static IEnumerable<LeftOutFile> LeftOut(IReadOnlyCollection<ContentPath> paths, Dialect dialect)
    {
        var bundles = BundlesIn(paths, dialect);
        foreach (var path in paths)
        {
            if (path.IsRoot || (dialect.IsOurs && path.Role != ContentRole.BodyText))
                continue;

            var parts = path.RelativePath.Split('/');
            if (IsIn(dialect.Aside, parts))
                continue;

            if (path.Role == ContentRole.BodyText && (dialect.IsOurs || IsHtmlPost(path, parts, dialect)))
            {
                var asMarkdown = ContentPaths.WithoutExtension(path.RelativePath) + ".md";
                yield return new LeftOutFile(
                    ContentPath.OfArticle(path.FilePath, path.Root, asMarkdown, asMarkdown),
                    LanguageSuffix.Split(ContentPaths.WithoutExtension(parts[parts.Length - 1])).Slug == Index ? null : BundleOf(path.Root, ContentPaths.FolderOf(path.RelativePath), bundles));
            }
            else if (path is { Role: ContentRole.Article, IsMarkdown: true } && (IsReadme(parts) || (Known(path, dialect, bundles) is null && ContentPaths.WithoutExtension(parts[parts.Length - 1]) != dialect.FolderPage)))
            {
                yield return new LeftOutFile(path, IsReadme(parts) ? null : BundleOf(path.Root, ContentPaths.FolderOf(path.RelativePath), bundles));
            }
        }
    }

    private static bool IsHtmlPost(ContentPath path, string[] parts, Dialect dialect) => dialect.HasHtmlPosts && (dialect.UnnamedFolders.Count == 0
        ? ContentPaths.WithoutExtension(parts[parts.Length - 1]) != dialect.FolderPage
        : DatePrefix.Split(parts[parts.Length - 1]).Date is not null && (dialect.UnnamedFolders.Contains(path.RootName) || parts.Any(dialect.UnnamedFolders.Contains)));

    private static Dictionary<(int Root, string Folder), ContentPath> BundlesIn(IEnumerable<ContentPath> paths, Dialect dialect) => dialect.HasBundles ? Bundles(paths) : [];

    /// <summary>Null for what is no content.</summary>
    private static ContentPath? Known(ContentPath path, Dialect dialect, Dictionary<(int Root, string Folder), ContentPath> bundles)
    {
        if (path.IsRoot || path.Role == ContentRole.Publication)
            return path;

        var parts = path.RelativePath.Split('/');
        if (IsAside(parts, dialect))
            return null;
        if (path.Role == ContentRole.BodyText)
            return path;

        var name = LanguageSuffix.Split(ContentPaths.WithoutExtension(parts[parts.Length - 1])).Slug;
        var folder = ContentPaths.FolderOf(path.RelativePath);
        if (path.Role == ContentRole.Author)
            return Author(path, folder, name, dialect);
        if (parts.Length > 2 && dialect.AuthorFolders.Contains(parts[1]))
            return AuthorOfLanguage(path, parts, name, dialect);
        return name == dialect.FolderPage || (name != Index && BundleOf(path.Root, folder, bundles) is not null) ? null : Article(path, parts, dialect);
    }

    /// <summary>The page of a folder is about the author whose folder it is; above all of them it is about nobody.</summary>
    private static ContentPath? Author(ContentPath path, string folder, string name, Dialect dialect) =>
        dialect.FolderPage is null || (name != dialect.FolderPage && name != Index) ? path
        : folder.Length == 0 ? null
        : ContentPath.OfAuthor(path.FilePath, path.Root, path.RelativePath, $"{folder}/{Index}{ContentPaths.NameOf(path.RelativePath).Substring(name.Length)}");

    /// <summary>What lies in <c>english/author</c>.</summary>
    private static ContentPath? AuthorOfLanguage(ContentPath path, string[] parts, string name, Dialect dialect)
    {
        var named = string.Join("/", parts.Skip(2));
        var author = Author(ContentPath.OfAuthor(path.FilePath, path.Root, path.RelativePath, named), ContentPaths.FolderOf(named), name, dialect);
        return author is null ? null : author with { Language = author.Language ?? LanguageSuffix.In(parts[0]) };
    }

    /// <summary>Whether a text lies where a name that begins with no date makes no piece.</summary>
    public static bool IsUndated(ContentPath path, Dialect dialect) => dialect.DatedFolders.Count > 0 && path.IsMarkdown && path.RelativePath.Split('/') is var parts && !IsReadme(parts)
        && (dialect.DatedFolders.Contains(path.RootName) || parts.Any(dialect.DatedFolders.Contains)) && !DatePrefix.Begins(parts[parts.Length - 1]);

    private static ContentPath? Article(ContentPath path, string[] parts, Dialect dialect)
    {
        if (IsUndated(path, dialect))
            return null;
        if (dialect.HasDatesInFolders)
            path = FolderDates.Of(path, dialect);
        if (dialect.KeepsDatesInSlugs && path.Date is not null)
            path = path with { Slug = ContentPaths.NameOf(path.Original) };
        if (dialect.UnnamedFolders.Count == 0)
            return path;

        var folders = parts.Take(parts.Length - 1).ToArray();
        var unnamed = Array.FindIndex(folders, dialect.UnnamedFolders.Contains);
        var isDraft = dialect.DraftFolders.Any(drafts => folders.Contains(drafts) || path.RootName == drafts);
        if (unnamed < 0 && !isDraft)
            return dialect.UnnamedFolders.Contains(path.RootName) ? path with { Tree = 0 } : path;

        var named = string.Join("/", folders.Where(folder => !dialect.UnnamedFolders.Contains(folder)).Append(parts[parts.Length - 1]));
        return ContentPath.OfArticle(path.FilePath, path.Root, path.RelativePath, named) with
        {
            IsDraft = isDraft,
            CategoriesAbove = dialect.CategoriesAreAboveUnnamed && unnamed > 0 ? folders.Take(unnamed).ToEquatableArray() : [],
            Tree = 0,
        };
    }

    private static bool IsAside(string[] parts, Dialect dialect) => IsReadme(parts) || IsIn(dialect.Aside, parts);

    /// <summary>Whether it speaks to whoever opens the repository.</summary>
    private static bool IsReadme(string[] parts) =>
        parts[parts.Length - 1] is var name && ContentPaths.IsMarkdown(name) && ContentPaths.WithoutExtension(name).Equals("README", StringComparison.OrdinalIgnoreCase);

    private static bool IsIn(IReadOnlyList<string> patterns, string[] parts)
    {
        foreach (var part in parts)
        {
            foreach (var aside in patterns)
            {
                if (aside[aside.Length - 1] == '*' ? string.CompareOrdinal(part, 0, aside, 0, aside.Length - 1) == 0 : part == aside)
                    return true;
            }
        }

        return false;
    }

    /// <summary>Folders with a piece of their own, all of which belongs to it.</summary>
    private static Dictionary<(int Root, string Folder), ContentPath> Bundles(IEnumerable<ContentPath> paths)
    {
        var bundles = new Dictionary<(int, string), ContentPath>();
        foreach (var path in paths)
        {
            var folder = ContentPaths.FolderOf(path.RelativePath);
            if (path is { Role: ContentRole.Article, IsMarkdown: true } && folder.Length > 0 && !bundles.ContainsKey((path.Root, folder))
                && LanguageSuffix.Split(ContentPaths.WithoutExtension(path.RelativePath.Substring(folder.Length + 1))).Slug == Index)
            {
                bundles.Add((path.Root, folder), path);
            }
        }

        return bundles;
    }

    /// <summary>The piece that what lies in a folder belongs to; null for none.</summary>
    private static ContentPath? BundleOf(int root, string folder, Dictionary<(int Root, string Folder), ContentPath> bundles)
    {
        for (; bundles.Count > 0 && folder.Length > 0; folder = ContentPaths.FolderOf(folder))
        {
            if (bundles.TryGetValue((root, folder), out var index))
                return index;
        }

        return null;
    }
}
