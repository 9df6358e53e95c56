using Masthead;

namespace Newsroom;

/// <summary>Where the pages are. That of an article is its <see cref="Article.Url"/>, made by <c>permalink</c> in masthead.yml.</summary>
internal static class Addresses
{
    public const string AllArticles = "/articles";

    public const string Writers = "/authors";

    public const string Topics = "/tags";

    public const string Search = "/search";

    public const string About = "/about";

    public const string Labels = "/labels";

    public const string Corrections = "/corrections";

    /// <summary>Null for an author without an entry of their own.</summary>
    public static string? Of(Author? author) => author?.Id is { } id ? $"{Writers}/{Uri.EscapeDataString(id)}" : null;

    public static string Of(Section section) => $"/sections/{Uri.EscapeDataString(section.Id)}";

    public static string Of(Tag tag) => $"/tags/{Uri.EscapeDataString(tag.Id)}";
}
