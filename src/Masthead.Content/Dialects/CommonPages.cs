namespace Masthead.Content.Dialects;

/// <summary>What pages about a site are called by every generator's people.</summary>
internal static class CommonPages
{
    public static IReadOnlyCollection<string> Names { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "about", "about-us", "about-me", "contact", "contact-us", "imprint", "impressum", "legal", "legal-notice", "privacy", "privacy-policy", "datenschutz", "terms", "terms-of-service", "terms-of-use",
        "cookies", "cookie-policy", "404", "not-found", "search", "archive", "archives", "tags", "categories", "authors", "thanks", "thank-you", "sitemap", "license", "index", "home", "subscribe", "newsletter",
    };
}
