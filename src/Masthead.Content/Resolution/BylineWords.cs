using System.Text.RegularExpressions;

namespace Masthead.Content.Resolution;

/// <summary>The words of a byline in one language.</summary>
/// <param name="By">Before the authors.</param>
/// <param name="And">Before the last name of a list.</param>
/// <param name="In">Before a place.</param>
/// <param name="With">Before those who wrote along.</param>
/// <param name="RolePhrases">Before those in each of the other roles.</param>
internal sealed record BylineWords(string By, string And, string In, string With, IReadOnlyDictionary<CreditRole, string> RolePhrases)
{
    private static readonly BylineWords English = new("By ", " and ", " in ", ", with ", Phrases(
        "additional reporting by", "edited by", "photographs by", "illustrations by", "translated by",
        "research by", "fact-checked by", "reviewed by", "as told to"));

    private static readonly Dictionary<string, BylineWords> ByLanguage = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = English,
        ["fr"] = new("Par ", " et ", " à ", ", avec ", Phrases(
            "reportage complémentaire :", "édition :", "photographies :", "illustrations :", "traduction :",
            "recherches :", "vérification des faits :", "relecture :", "propos recueillis par")),
        ["de"] = new("Von ", " und ", " in ", ", mit ", Phrases(
            "zusätzliche Berichterstattung von", "redigiert von", "Fotos von", "Illustrationen von", "übersetzt von",
            "Recherche von", "Fakten geprüft von", "begutachtet von", "aufgezeichnet von")),
        ["es"] = new("Por ", " y ", " en ", ", con ", Phrases(
            "información adicional de", "editado por", "fotografías de", "ilustraciones de", "traducido por",
            "investigación de", "verificado por", "revisado por", "según relato a")),
    };

    /// <summary>For a language without words of its own: names alone, set off by punctuation that every language has.</summary>
    private static readonly BylineWords Neutral = new("", ", ", ", ", ", ", new Dictionary<CreditRole, string>());

    public static BylineWords For(string language) =>
        ByLanguage.TryGetValue(language.Split('-')[0], out var words) ? words : Neutral;

    /// <summary>Before the last name: in Spanish <c>y</c> becomes <c>e</c> before the sound of an i; "et al." brings its own.</summary>
    public string AndBefore(string name) => name == "et al." ? " " : And == " y " && StartsWithI(name) ? " e " : And;

    /// <summary>Ignacio, Íñigo and Hilario, but neither Hielo nor Hiato.</summary>
    private static bool StartsWithI(string name) =>
        Regex.IsMatch(name, "^(?:[ií]|h[ií](?![ae]))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static Dictionary<CreditRole, string> Phrases(params string[] phrases) =>
        phrases.Select(static (phrase, index) => (Role: CreditRole.AdditionalReporting + index, phrase)).ToDictionary(static pair => pair.Role, static pair => pair.phrase + " ");
}
