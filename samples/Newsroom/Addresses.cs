using Masthead;

namespace Newsroom;

/// <summary>Where the pages are. That of an article is its <see cref="Article.Url"/>, made by <c>permalink</c> in masthead.yml.</summary>
internal static class Addresses
{
    public const string AllArticles = "/articles";

    public const string Writers = "/authors";

    public const string Labels = "/labels";

    public const string Corrections = "/corrections";

    private static readonly string[] Schemes = [Uri.UriSchemeHttp, Uri.UriSchemeHttps, Uri.UriSchemeMailto];

    /// <summary>Whether a link to an address that content names goes to a page, and runs nothing. Browsers pass over control characters in a scheme, so an address has none.</summary>
    public static bool IsSafe(string? address)
    {
        if (address is null || address.Any(char.IsControl))
            return false;

        var scheme = address.AsSpan(0, Math.Max(address.AsSpan().IndexOfAny("/?#:"), 0));
        return scheme.Length == address.Length || address[scheme.Length] != ':' || Schemes.Contains(scheme.ToString(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Null for an author without an entry of their own.</summary>
    public static string? Of(Author? author) => author?.Id is { } id ? $"{Writers}/{Uri.EscapeDataString(id)}" : null;

    public static string Of(Section section) => $"/sections/{Uri.EscapeDataString(section.Id)}";

    public static string Of(Tag tag) => $"/tags/{Uri.EscapeDataString(tag.Id)}";
}
