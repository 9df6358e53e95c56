using Masthead.Shared;

namespace Masthead.Content.Paths;

internal enum ContentRole
{
    Article,
    Author,
    Publication,

    /// <summary>A text that an article may name as its <c>bodyFile</c>.</summary>
    BodyText,
}

/// <summary>A content file, known by its place alone.</summary>
/// <param name="Role">What the file holds.</param>
/// <param name="FilePath">The file, as the compiler names it.</param>
/// <param name="Root">The number of the root it lies below.</param>
/// <param name="RelativePath">The path below that root, with <c>/</c>.</param>
/// <param name="Id">The same without its extension.</param>
/// <param name="Slug">The last part of the id, without its date and its language.</param>
/// <param name="Language">The language that the file's name ends with (<c>piece.de.md</c>).</param>
/// <param name="Date">The date that the file's name begins with (<c>2015-12-03-slug.md</c>).</param>
internal sealed record ContentPath(
    ContentRole Role, string FilePath, int Root, string RelativePath, string Id, string Slug, string? Language = null, DateTimeOffset? Date = null)
{
    public bool IsMarkdown { get; } = ContentPaths.IsMarkdown(RelativePath);

    /// <summary>Whether the file was named as a root itself: <c>authors.yml</c>.</summary>
    public bool IsRoot { get; init; }

    /// <summary>The path that the id is made of: the one below the root, without folders that a dialect gives no name.</summary>
    public string NamedPath { get; init; } = RelativePath;

    /// <summary>Whether it lies where the site keeps its drafts.</summary>
    public bool IsDraft { get; init; }

    /// <summary>What the folder is called that is the root.</summary>
    public string RootName => ContentPaths.Normalize(FilePath) is var path && path.Length > RelativePath.Length + 1 ? ContentPaths.NameOf(path.Substring(0, path.Length - RelativePath.Length - 1)) : "";

    /// <summary>The folders between the root and the file.</summary>
    public string Folder { get; } = Id.LastIndexOf('/') is >= 0 and var slash ? Id.Substring(0, slash) : "";

    /// <summary>The id without its language: what translations of one piece share.</summary>
    public string Original => Language is null ? Id : Id.Substring(0, Id.Length - Language.Length - 1);

    /// <summary>The same file, what looks like a language belonging to its name: <c>program.cs.md</c>.</summary>
    public ContentPath WithoutLanguage()
    {
        if (Language is null)
            return this;

        var id = UnicodeForm.Composed(ContentPaths.WithoutExtension(NamedPath));
        var (slug, date) = DatePrefix.Split(ContentPaths.NameOf(id));
        return new ContentPath(Role, FilePath, Root, RelativePath, id, slug, Language: null, date ?? Date) { IsRoot = IsRoot, NamedPath = NamedPath, IsDraft = IsDraft };
    }

    /// <summary>An article, by a path below a root.</summary>
    /// <param name="named">The path that its id is made of.</param>
    public static ContentPath OfArticle(string filePath, int root, string relativePath, string named)
    {
        // As people type it: some systems take the accents in a file's name from their letters.
        var id = UnicodeForm.Composed(WithoutIndex(named));
        var (name, language) = LanguageSuffix.Split(ContentPaths.NameOf(id));
        var (slug, date) = DatePrefix.Split(name);
        return new ContentPath(ContentRole.Article, filePath, root, relativePath, id, slug, language, date) { NamedPath = named };
    }

    /// <summary>An author, by a path below a root.</summary>
    /// <param name="named">The path that its id is made of.</param>
    public static ContentPath OfAuthor(string filePath, int root, string relativePath, string named)
    {
        var id = UnicodeForm.Composed(WithoutIndex(named));
        return new ContentPath(ContentRole.Author, filePath, root, relativePath, id, id, LanguageSuffix.Split(ContentPaths.NameOf(id)).Language) { NamedPath = named };
    }

    /// <summary><c>world/budget/index.md</c> is <c>world/budget</c>, and <c>world/budget/index.de.md</c> is <c>world/budget.de</c>.</summary>
    private static string WithoutIndex(string path)
    {
        var id = ContentPaths.WithoutExtension(path);
        if (ContentPaths.FolderOf(id) is not { Length: > 0 } folder)
            return id;

        var (name, language) = LanguageSuffix.Split(ContentPaths.NameOf(id));
        return !name.Equals("index", StringComparison.OrdinalIgnoreCase) ? id
            : language is null ? folder
            : $"{folder}.{language}";
    }

    /// <summary>The last part of the id, its language included.</summary>
    public string Name => Id.Substring(Folder.Length == 0 ? 0 : Folder.Length + 1);
}
