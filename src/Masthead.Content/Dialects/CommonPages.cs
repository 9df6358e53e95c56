namespace Masthead.Content.Dialects;

/// <summary>What pages about a site are called by every generator's people.</summary>
internal static class CommonPages
{
    public static IReadOnlyCollection<string> Names { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "about", "about-us", "about-me", "contact", "contact-us", "imprint", "impressum", "legal", "legal-notice", "privacy", "privacy-policy", "datenschutz", "terms", "terms-of-service", "terms-of-use",
        "cookies", "cookie-policy", "404", "not-found", "search", "archive", "archives", "tags", "categories", "authors", "thanks", "thank-you", "sitemap", "license", "index", "home", "subscribe", "newsletter", "disclaimer",
        "ueber", "über", "ueber-uns", "über-uns", "ueber-mich", "kontakt", "suche", "archiv", "a-propos", "apropos", "mentions-legales", "recherche", "sobre", "sobre-mi", "sobre-mim", "acerca", "acerca-de", "contacto", "contato",
        "aviso-legal", "privacidad", "privacidade", "chi-siamo", "contatti", "over", "over-ons", "om", "om-os", "om-oss", "o-nas", "o-mnie",
    };

    /// <summary>What folders are called in which each file is about somebody: the staff, the guests of a podcast.</summary>
    public static IReadOnlyCollection<string> FoldersOfPeople { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "people", "person", "persons", "team", "teams", "staff", "members", "hosts", "guests", "speakers", "contributors", "writers", "editors", "board", "equipe", "équipe", "equipo", "personen", "redaktion",
    };
}
