using Masthead;

namespace Newsroom;

/// <summary>Where an author's page is. That of an article is its <see cref="Article.Url"/>, made by <c>permalink</c> in masthead.yml.</summary>
internal static class Addresses
{
    /// <summary>Null for an author without an entry of their own.</summary>
    public static string? Of(Author? author) => author?.Id is { } id ? $"/authors/{Uri.EscapeDataString(id)}" : null;
}
