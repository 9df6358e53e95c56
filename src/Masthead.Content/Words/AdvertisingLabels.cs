using System.Text.RegularExpressions;
using Masthead.Content.Text;

namespace Masthead.Content.Words;

/// <summary>
/// Labels of paid pieces that the authority of a country has found unclear, and what it asks for instead. A label that says both (<c>Ad: in association with …</c>) is clear.
/// </summary>
internal sealed class AdvertisingLabels
{
    private static readonly Regex Word = new(@"#?\w+", RegexOptions.CultureInvariant);

    private static readonly Dictionary<string, AdvertisingLabels> ByCountry = new(StringComparer.Ordinal)
    {
        // The ASA's advice on advertisement features, and on influencers, of Great Britain and Northern Ireland.
        ["GB"] = new(
            "Advertisement feature",
            "Ad",
            "ad, ads, advert…",
            "sponsor…, spon, sp, in association with, in partnership with, in collaboration with, collab, partnership, partner content, partnered with, brand publisher, branded content, promotion, promoted, "
            + "brought to you by, presented by, powered by, made possible, thanks to, supported by, funded by, gifted, ambassador, affiliate…, aff"),

        // The staff guidance of the FTC on native advertising, and on what endorsers disclose; "Sponsored" alone it leaves to the place where it stands.
        ["US"] = new("Advertisement", "Ad", "ad, ads, advert…", "promoted, presented by, brought to you by, sponsored by, sp, spon, collab, thank you, thanks to, ambassador"),

        // The press laws ask for the word "Anzeige", and the Bundesgerichtshof (I ZR 2/11) let "sponsored by" not do instead; so the media authorities' guide.
        ["DE"] = new(
            "Anzeige",
            "Werbung",
            "anzeige…, werb…",
            "sponsor…, gesponsert…, unterstützt von, unterstützt durch, unterstützung, in zusammenarbeit mit, in kooperation mit, powered by, supported by, presented by, präsentiert von, promotion, "
            + "sonderveröffentlichung, partnerinhalt, ad, ads, affiliate…, pr sample, danke an, dank an"),

        // The law of 1 August 1986 on the press (art. 10: "publicité" or "communiqué"), and that of 9 June 2023 on influencers (art. 5: "collaboration commerciale").
        ["FR"] = new(
            "Publicité",
            "Collaboration commerciale",
            "publicité…, communiqué, collaboration commerciale",
            "sponsor…, sp, partenariat, partenaire, collaboration, collab, contenu de marque, brand content, proposé par, présenté par, offert par, soutien, merci à, affiliation, affilié…"),

        // The advertisers' and Autocontrol's code on influencers of 2021, and of 2025: what is general ("información", "legal") or cut short ("colab", "sponso", "sp") is unclear.
        ["ES"] = new(
            "Publicidad",
            "Publi",
            "publi…, patrocinad…, contenido promocional, colaboración pagada",
            "colab, collab, sponso, spon, sp, información, legal, regalo de marca, regalo de la marca"),

        // The recommendations of the UOKiK's president of 2022: "współpraca" alone, what is cut short and English words are unclear.
        ["PL"] = new(
            "Materiał reklamowy",
            "Reklama",
            "reklam…, współpraca reklamowa, materiał reklamowy, sponsorowan…, promocyjn…, płatn…",
            "współprac…, materiał partnera, partner publikacji, sponsored, spons, ad, sp, rek, rekl, collab, promo, powered by, presented by, dziękuj…, gifted"),
    };

    private readonly string[] clear;

    private readonly string[] unclear;

    private AdvertisingLabels(string clear, string clearInShort, string clearWords, string unclearWords)
    {
        (Clear, ClearInShort) = (clear, clearInShort);
        this.clear = Folded(clearWords);
        unclear = Folded(unclearWords);
    }

    /// <summary>What to write over a piece that was paid for.</summary>
    public string Clear { get; }

    /// <summary>The same for one that pays by what its readers buy, or by a gift.</summary>
    public string ClearInShort { get; }

    /// <summary>Of a country by its ISO 3166 code, if they are known.</summary>
    public static AdvertisingLabels? Of(string? jurisdiction) => jurisdiction is not null && ByCountry.TryGetValue(jurisdiction, out var labels) ? labels : null;

    /// <summary>Whether a label does not say clearly that a piece is advertising.</summary>
    public bool Doubts(string label)
    {
        var words = WordsOf(label);
        return unclear.Any(phrase => Holds(words, phrase)) && !clear.Any(phrase => Holds(words, phrase));
    }

    /// <summary>A phrase, and one that a tag writes as one word; <c>…</c> stands for any end of a word.</summary>
    private static bool Holds(string words, string phrase) => phrase.EndsWith("…", StringComparison.Ordinal)
        ? words.Contains(" " + phrase.TrimEnd('…')) || words.Contains(" #" + phrase.TrimEnd('…'))
        : words.Contains($" {phrase} ") || words.Contains($" #{phrase.Replace(" ", "")} ");

    private static string WordsOf(string text) =>
        $" {string.Join(" ", Word.Matches(Fold.Name(text)).Cast<Match>().Select(static word => (word.Value[0] == '#' ? "#" : "") + Fold.Letters(word.Value)))} ";

    private static string[] Folded(string phrases) =>
        [.. phrases.Split([", "], StringSplitOptions.None).Select(static phrase => WordsOf(phrase).Trim() + (phrase.EndsWith("…", StringComparison.Ordinal) ? "…" : ""))];
}
