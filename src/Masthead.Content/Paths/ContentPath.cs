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

    /// <summary>The folders between the root and the file.</summary>
    public string Folder { get; } = Id.LastIndexOf('/') is >= 0 and var slash ? Id.Substring(0, slash) : "";

    /// <summary>The id without its language: what translations of one piece share.</summary>
    public string Original => Language is null ? Id : Id.Substring(0, Id.Length - Language.Length - 1);

    /// <summary>The same file, what looks like a language belonging to its name: <c>program.cs.md</c>.</summary>
    public ContentPath WithoutLanguage()
    {
        if (Language is null)
            return this;

        var id = UnicodeForm.Composed(ContentPaths.WithoutExtension(RelativePath));
        var (slug, date) = DatePrefix.Split(id.Substring(id.LastIndexOf('/') + 1));
        return new ContentPath(Role, FilePath, Root, RelativePath, id, slug, Language: null, date) { IsRoot = IsRoot };
    }

    /// <summary>The last part of the id, its language included.</summary>
    public string Name => Id.Substring(Folder.Length == 0 ? 0 : Folder.Length + 1);
}
