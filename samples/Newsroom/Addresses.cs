using Masthead;

namespace Newsroom;

/// <summary>Where the pages are. That of an article is its <see cref="Article.Url"/>, made by <c>permalink</c> in masthead.yml.</summary>
internal static class Addresses
{
    public const string AllArticles = "/articles";

    public const string Writers = "/authors";

    /// <summary>Each has a page below; they have none together.</summary>
    public const string Sections = "/sections";

    public const string Topics = "/tags";

    public const string Search = "/search";

    public const string About = "/about";

    public const string Labels = "/labels";

    public const string Corrections = "/corrections";

    /// <summary>Null for an author without an entry of their own.</summary>
    public static string? Of(Author? author) => author?.Id is { } id ? $"{Writers}/{Uri.EscapeDataString(id)}" : null;

    public static string Of(Section section) => $"{Sections}/{Uri.EscapeDataString(section.Id)}";

    public static string Of(Tag tag) => $"{Topics}/{Uri.EscapeDataString(tag.Id)}";
}
