namespace Masthead.Generators.Content;

internal enum ContentRole
{
    Article,
    Author,
    Publication,
}

/// <summary>A content file, known by its place alone.</summary>
/// <param name="Role">What the file holds.</param>
/// <param name="FilePath">The file, as the compiler names it.</param>
/// <param name="Root">The number of the root it lies below.</param>
/// <param name="RelativePath">The path below that root, with <c>/</c>.</param>
/// <param name="Id">The same without its extension.</param>
/// <param name="Slug">The last part of the id, without its language.</param>
/// <param name="Language">The language that the file's name ends with (<c>piece.de.md</c>).</param>
internal sealed record ContentPath(ContentRole Role, string FilePath, int Root, string RelativePath, string Id, string Slug, string? Language)
{
    public bool IsMarkdown { get; } = ContentPaths.IsMarkdown(RelativePath);

    /// <summary>The folders between the root and the file.</summary>
    public string Folder { get; } = Id.LastIndexOf('/') is >= 0 and var slash ? Id.Substring(0, slash) : "";

    /// <summary>The last part of the id, its language included.</summary>
    public string Name => Id.Substring(Folder.Length == 0 ? 0 : Folder.Length + 1);
}
