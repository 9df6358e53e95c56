using System.Diagnostics.CodeAnalysis;
using Masthead.Content.Text;

namespace Masthead.Content.Paths;

/// <summary>The folders and files that hold content, as the build names them.</summary>
/// <param name="Articles">Folders of articles, or single ones.</param>
/// <param name="Authors">The same for authors.</param>
/// <param name="Publication"><c>masthead.yml</c>.</param>
/// <param name="Folder">The folder that holds content and nothing else. Below it letters match as they are written, since the build hands over both spellings of a name.</param>
internal sealed record ContentRoots(EquatableArray<string> Articles, EquatableArray<string> Authors, string? Publication, string? Folder)
{
    /// <param name="articles">Full paths, separated by <c>|</c>; what would cut a value on its way to the compiler is percent-encoded.</param>
    /// <param name="authors">The same for authors.</param>
    /// <param name="publication">The full path of <c>masthead.yml</c>, encoded too.</param>
    /// <param name="folder">The full path of the content folder, encoded too.</param>
    public static ContentRoots Parse(string? articles, string? authors, string? publication, string? folder = null) =>
        new(Paths(articles), Paths(authors), Path(publication), Path(folder));

    /// <summary>One path as the build hands it over; null for none.</summary>
    public static string? Path(string? encoded) => Paths(encoded) is [var path, ..] ? path : null;

    /// <summary>Whether nothing is named: an analyzer flows to the projects that reference a site, though its targets do not.</summary>
    public bool AreNone => Articles.Count == 0 && Authors.Count == 0 && Publication is null;

    public bool TryClassify(string path, [NotNullWhen(true)] out ContentPath? content)
    {
        content = null;
        var isBodyText = ContentPaths.IsBodyText(path);
        var isOtherData = ContentPaths.IsOtherData(path);
        if (!isBodyText && !isOtherData && !ContentPaths.IsMarkdown(path) && !ContentPaths.IsYaml(path))
            return false;

        var normalized = ContentPaths.Normalize(path);
        content = isBodyText ? Below(Articles, normalized, path, ContentRole.BodyText)
            : Publication is { } publication && normalized.Length == publication.Length && IsAtOrBelow(publication, normalized) ? PublicationPath(path, normalized)
            : Nearer(Below(Authors, normalized, path, ContentRole.Author), Below(Articles, normalized, path, ContentRole.Article));
        if (isOtherData && content is not null && (content.Role != ContentRole.Author || (!content.IsRoot && ContentPaths.IsOfTool(normalized))))
            content = null;
        return content is not null;
    }

    /// <summary>Whether a normalized path is a root, or lies below it.</summary>
    public bool IsAtOrBelow(string root, string normalized) => ScatteredRoot.Is(root) ? ScatteredRoot.Holds(root, normalized) :
        normalized.StartsWith(root, StringComparison.OrdinalIgnoreCase)
        && (normalized.Length == root.Length || normalized[root.Length] == '/')
        && (Folder is not { } folder || !IsBelow(folder, root) || string.CompareOrdinal(normalized, folder.Length, root, folder.Length, root.Length - folder.Length) == 0);

    /// <summary>Whether a normalized path lies below a folder, in whatever case that is written.</summary>
    public static bool IsBelow(string folder, string normalized) =>
        normalized.Length > folder.Length && normalized[folder.Length] == '/' && normalized.StartsWith(folder, StringComparison.OrdinalIgnoreCase);

    /// <summary>Of a root of authors and one of articles the inner one counts: either may lie in the other.</summary>
    private ContentPath? Nearer(ContentPath? author, ContentPath? article) =>
        author is null || (article is not null && Articles[article.Root].Length > Authors[author.Root].Length) ? article : author;

    private static ContentPath PublicationPath(string path, string normalized)
    {
        var name = normalized.Substring(normalized.LastIndexOf('/') + 1);
        var id = ContentPaths.WithoutExtension(name);
        return new ContentPath(ContentRole.Publication, path, 0, name, id, id);
    }

    private ContentPath? Below(EquatableArray<string> roots, string normalized, string path, ContentRole role)
    {
        for (var root = 0; root < roots.Count; root++)
        {
            if (RelativePath(roots[root], normalized) is not { } relative || IsDebris(relative, normalized, roots[root]))
                continue;
            if (role == ContentRole.BodyText)
                return new ContentPath(role, path, root, relative, relative, relative);

            return role == ContentRole.Author
                ? ContentPath.OfAuthor(path, root, relative, relative) with { IsRoot = normalized.Length == roots[root].Length }
                : ContentPath.OfArticle(path, root, relative, relative);
        }

        return null;
    }

    /// <summary>A file that is named as a root is meant, whatever it is called.</summary>
    private static bool IsDebris(string relative, string normalized, string root) => normalized.Length > root.Length && ContentPaths.IsDebris(relative);

    /// <summary>The path below a root folder; the file's name where the root is the file itself.</summary>
    private string? RelativePath(string root, string normalized) =>
        !IsAtOrBelow(root, normalized) ? null
        : normalized.Substring((normalized.Length == root.Length ? normalized.LastIndexOf('/') : ScatteredRoot.FolderOf(root).Length) + 1);

    /// <summary>Several paths as the build hands them over.</summary>
    public static EquatableArray<string> Paths(string? encoded) =>
        (encoded ?? "").Split('|')
            .Where(static root => root.Trim().Length > 0)
            .Select(static root => ContentPaths.Normalize(Uri.UnescapeDataString(root.Trim())))
            .ToEquatableArray();
}
