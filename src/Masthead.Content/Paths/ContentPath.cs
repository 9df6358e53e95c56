using Masthead.Content.Text;
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
/// <param name="Language">The language that the file's name ends with (<c>piece.de.md</c>), or that a folder of it is (<c>de/piece.md</c>).</param>
/// <param name="Date">The date that the file's name begins with (<c>2015-12-03-slug.md</c>).</param>
internal sealed record ContentPath(
    ContentRole Role, string FilePath, int Root, string RelativePath, string Id, string Slug, string? Language = null, DateTimeOffset? Date = null)
{
    private const string Index = "index";

    public bool IsMarkdown { get; } = ContentPaths.IsMarkdown(RelativePath);

    /// <summary>Whether the file was named as a root itself: <c>authors.yml</c>.</summary>
    public bool IsRoot { get; init; }

    /// <summary>The path that the id is made of: the one below the root, without folders that a dialect gives no name.</summary>
    public string NamedPath { get; init; } = RelativePath;

    /// <summary>Whether it lies where the site keeps its drafts.</summary>
    public bool IsDraft { get; init; }

    /// <summary>What the folders above say the categories are, where the site keeps each in a folder of its own.</summary>
    public EquatableArray<string> CategoriesAbove { get; init; } = [];

    /// <summary>The section that the folder is of: a language is none.</summary>
    public string? SectionAbove => CategoriesAbove.FirstOrDefault(category => !IsInLanguageFolder || LanguageSuffix.In(category) != Language);

    /// <summary>The root whose files its own id is one among: folders that stand in no id are as one.</summary>
    public int Tree { get; init; } = Root;

    /// <summary>The folder that is the root; empty where none is.</summary>
    public string RootFolder => ContentPaths.Normalize(FilePath) is var path && path.Length > RelativePath.Length + 1 ? path.Substring(0, path.Length - RelativePath.Length - 1) : "";

    /// <summary>What it is called.</summary>
    public string RootName => ContentPaths.NameOf(RootFolder);

    /// <summary>The path below the root, with the root's name before it.</summary>
    public string FromRoot => RootName + "/" + RelativePath;

    /// <summary>The folders between the root and the file.</summary>
    public string Folder { get; } = Id.LastIndexOf('/') is >= 0 and var slash ? Id.Substring(0, slash) : "";

    /// <summary>The id without its language: what translations of one piece share.</summary>
    public string Original { get; init; } = Id;

    /// <summary>Whether the language is a folder's.</summary>
    public bool IsInLanguageFolder { get; init; }

    /// <summary>Whether the id is that of the folder: <c>world/budget/index.md</c>.</summary>
    public bool IsIndex { get; init; }

    /// <summary>Whether what looks like a language can be nothing else: <c>ferry/index.es.md</c>.</summary>
    public bool HasLanguageOfIndex => Language is not null && !IsInLanguageFolder && LanguageSuffix.Split(ContentPaths.NameOf(ContentPaths.WithoutExtension(NamedPath))).Slug.Equals(Index, StringComparison.OrdinalIgnoreCase);

    /// <summary>The same file, one of its folders being a language.</summary>
    /// <param name="folder">That folder, with those that it is in.</param>
    public ContentPath In(string folder, string language)
    {
        var parent = ContentPaths.FolderOf(folder);
        var rest = Id.Length == folder.Length ? "" : Id.Substring(folder.Length + 1);
        var original = rest.Length == 0 ? (parent.Length == 0 ? Index : parent) : parent.Length == 0 ? rest : $"{parent}/{rest}";
        return this with { Slug = rest.Length == 0 ? ContentPaths.NameOf(original) : Slug, Language = language, Original = original, IsInLanguageFolder = true };
    }

    /// <summary>The same file, what looks like a language belonging to its name: <c>program.cs.md</c>.</summary>
    public ContentPath WithoutLanguage()
    {
        if (Language is null)
            return this;

        var id = UnicodeForm.Composed(ContentPaths.WithoutExtension(NamedPath));
        var (slug, date) = DatePrefix.Split(ContentPaths.NameOf(id));
        return new ContentPath(Role, FilePath, Root, RelativePath, id, slug, Language: null, date ?? Date) { IsRoot = IsRoot, NamedPath = NamedPath, IsDraft = IsDraft, CategoriesAbove = CategoriesAbove, Tree = Tree };
    }

    /// <summary>An article, by a path below a root.</summary>
    /// <param name="named">The path that its id is made of.</param>
    public static ContentPath OfArticle(string filePath, int root, string relativePath, string named)
    {
        // As people type it: some systems take the accents in a file's name from their letters.
        var id = UnicodeForm.Composed(WithoutIndex(named));
        var (name, language) = LanguageSuffix.Split(ContentPaths.NameOf(id));
        var (slug, date) = DatePrefix.Split(name);
        return new ContentPath(ContentRole.Article, filePath, root, relativePath, id, slug, language, date)
        {
            NamedPath = named,
            Original = WithoutSuffix(id, name),
            IsIndex = language is null && ContentPaths.FolderOf(named).Length > 0 && ContentPaths.NameOf(ContentPaths.WithoutExtension(named)).Equals(Index, StringComparison.OrdinalIgnoreCase),
        };
    }

    /// <summary>An author, by a path below a root.</summary>
    /// <param name="named">The path that its id is made of.</param>
    public static ContentPath OfAuthor(string filePath, int root, string relativePath, string named)
    {
        var id = UnicodeForm.Composed(WithoutIndex(named));
        var (name, language) = LanguageSuffix.Split(ContentPaths.NameOf(id));
        return new ContentPath(ContentRole.Author, filePath, root, relativePath, id, id, language) { NamedPath = named, Original = WithoutSuffix(id, name) };
    }

    /// <param name="name">Its last part, without its language.</param>
    private static string WithoutSuffix(string id, string name) => id.Substring(0, id.Length - (ContentPaths.NameOf(id).Length - name.Length));

    /// <summary><c>world/budget/index.md</c> is <c>world/budget</c>, and <c>world/budget/index.de.md</c> is <c>world/budget.de</c>.</summary>
    private static string WithoutIndex(string path)
    {
        var id = ContentPaths.WithoutExtension(path);
        if (ContentPaths.FolderOf(id) is not { Length: > 0 } folder)
            return id;

        var (name, language) = LanguageSuffix.Split(ContentPaths.NameOf(id));
        return !name.Equals(Index, StringComparison.OrdinalIgnoreCase) ? id
            : language is null ? folder
            : folder + ContentPaths.NameOf(id).Substring(name.Length);
    }

    /// <summary>The last part of the id, its language included.</summary>
    public string Name => Id.Substring(Folder.Length == 0 ? 0 : Folder.Length + 1);
}
