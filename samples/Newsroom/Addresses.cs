using Masthead;

namespace Newsroom;

/// <summary>Where a page is.</summary>
internal static class Addresses
{
    public static string Of(Article article) => $"/articles/{Uri.EscapeDataString(article.Slug)}";

    /// <summary>Null for an author without an entry of their own.</summary>
    public static string? Of(Author? author) => author?.Id is { } id ? $"/authors/{Uri.EscapeDataString(id)}" : null;
}
