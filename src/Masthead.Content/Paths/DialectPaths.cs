using Masthead.Content.Dialects;

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

        var bundles = dialect.HasBundles ? Bundles(files.Select(pathOf)) : [];
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

    /// <summary>Null for what is no content.</summary>
    private static ContentPath? Known(ContentPath path, Dialect dialect, HashSet<(int Root, string Folder)> bundles)
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
        return name == dialect.FolderPage || (name != Index && IsInBundle(path.Root, folder, bundles)) ? null : Article(path, parts, dialect);
    }

    /// <summary>The page of a folder is about the author whose folder it is; above all of them it is about nobody.</summary>
    private static ContentPath? Author(ContentPath path, string folder, string name, Dialect dialect) =>
        dialect.FolderPage is null || (name != dialect.FolderPage && name != Index) ? path
        : folder.Length == 0 ? null
        : ContentPath.OfAuthor(path.FilePath, path.Root, path.RelativePath, $"{folder}/{Index}{ContentPaths.NameOf(path.RelativePath).Substring(name.Length)}");

    private static ContentPath Article(ContentPath path, string[] parts, Dialect dialect)
    {
        if (dialect.HasDatesInFolders)
            path = FolderDates.Of(path);
        if (dialect.UnnamedFolders.Count == 0)
            return path;

        var folders = parts.Take(parts.Length - 1).ToArray();
        var unnamed = Array.FindIndex(folders, dialect.UnnamedFolders.Contains);
        var isDraft = dialect.DraftFolders.Any(drafts => folders.Contains(drafts) || path.RootName == drafts);
        if (unnamed < 0 && !isDraft)
            return path;

        var named = string.Join("/", folders.Where(folder => !dialect.UnnamedFolders.Contains(folder)).Append(parts[parts.Length - 1]));
        return ContentPath.OfArticle(path.FilePath, path.Root, path.RelativePath, named) with { IsDraft = isDraft, SectionAbove = unnamed > 0 && dialect.SectionsAreAboveUnnamed ? folders[0] : null };
    }

    private static bool IsAside(string[] parts, Dialect dialect)
    {
        for (var place = 0; place < parts.Length; place++)
        {
            var part = parts[place];
            foreach (var aside in dialect.Aside)
            {
                if (aside[aside.Length - 1] == '*' ? part.StartsWith(aside.Substring(0, aside.Length - 1), StringComparison.Ordinal) : part == aside)
                    return true;
            }
        }

        return false;
    }

    /// <summary>Folders with a piece of their own, all of which belongs to it.</summary>
    private static HashSet<(int Root, string Folder)> Bundles(IEnumerable<ContentPath> paths)
    {
        var bundles = new HashSet<(int, string)>();
        foreach (var path in paths)
        {
            var folder = ContentPaths.FolderOf(path.RelativePath);
            if (path is { Role: ContentRole.Article, IsMarkdown: true } && folder.Length > 0 && LanguageSuffix.Split(ContentPaths.WithoutExtension(path.RelativePath.Substring(folder.Length + 1))).Slug == Index)
                bundles.Add((path.Root, folder));
        }

        return bundles;
    }

    private static bool IsInBundle(int root, string folder, HashSet<(int Root, string Folder)> bundles)
    {
        for (; bundles.Count > 0 && folder.Length > 0; folder = ContentPaths.FolderOf(folder))
        {
            if (bundles.Contains((root, folder)))
                return true;
        }

        return false;
    }
}
