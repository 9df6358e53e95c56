using System.Text.RegularExpressions;

namespace Masthead.Content.Rules.Disclaimers;

/// <summary>How disclaimers speak of opinion in one language; for folded texts.</summary>
/// <param name="Views">What sets views apart from the publisher's.</param>
/// <param name="Stems">Of the words for views: a text without any of them needs no closer look.</param>
/// <param name="Apart">What a disclaimer says views are, where it stands between other paragraphs: those expressed, or those of the author.</param>
/// <param name="Calling">What calls the piece an analysis or an opinion, with the word that points to it; "the analysis of" something is another one.</param>
internal sealed record OpinionWords(string[] Stems, Regex Views, Regex Apart, Regex Calling)
{
    private static readonly Dictionary<string, OpinionWords> ByLanguage = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = Of(
            "view opinion",
            "views?|viewpoints?|opinions?",
            "(?:views?|viewpoints?|opinions?)(?: and (?:views?|opinions?))? (?:expressed|stated|voiced|presented|here|in this|are (?:solely |entirely )?(?:those of|his|her|their|my|our|the authors?')|of (?:the |our |this )?(?:authors?|writers?|contributors?|columnists?))|(?:author|writer|contributor|columnist)s?'?s? (?:own )?(?:views?|opinions?)",
            "this (?:analysis|opinion|op-ed|commentary)|(?:the|the present) (?:analysis|opinion (?:piece|article|column)|op-ed|commentary)(?! (?:of|by)\\b)"),
        ["fr"] = Of(
            "vue opinion avis",
            "points? de vue|opinions?|avis",
            "(?:points? de vue|opinions?|avis) (?:(?:ici )?exprimée?s?|défendue?s?|de (?:l'auteure?|son auteure?|ses auteure?s)|des auteure?s|n'engagent?)",
            "(?:cette|la présente) (?:analyse|tribune|opinion)|cet article d'opinion|l'analyse(?! (?:de|du|des)\\b| d')"),
        ["de"] = Of(
            "ansicht meinung auffassung",
            "ansicht(?:en)?|meinung(?:en)?|auffassung(?:en)?",
            "(?:ansicht|meinung|auffassung)(?:en)? (?:de[rs] (?:autor(?:in|en|s)?|verfassers?)|von autor)|(?:geäußerten?|vertretenen?|dargestellten?|wiedergegebenen?) (?:ansicht|meinung|auffassung)(?:en)?",
            "diese[rs]? (?:analyse|meinungsbeitrag|kommentar|gastkommentar)|(?:die|der)(?: vorliegende)? (?:analyse|meinungsbeitrag|kommentar|gastkommentar)(?! (?:der|des|von|zu[mr]?)\\b)"),
        ["es"] = Of(
            "vista opini",
            "puntos? de vista|opinión|opiniones",
            "(?:puntos? de vista|opinión|opiniones) (?:aquí )?(?:expresad[ao]s?|vertid[ao]s?|expuest[ao]s?|de (?:l[ao]s? )?autor(?:a|es|as)?|del autor|son responsabilidad)",
            "este (?:análisis|artículo de opinión)|esta (?:opinión|tribuna|columna de opinión)|(?:el|el presente) (?:análisis|artículo de opinión)(?! (?:de|del)\\b)"),
    };

    /// <summary>Null for a language without words of its own.</summary>
    public static OpinionWords? For(string language) => ByLanguage.TryGetValue(language.Split('-')[0], out var words) ? words : null;

    public bool SpeaksOfViews(string folded) => Views.IsMatch(folded);

    /// <summary>Whether a paragraph speaks of the views in the piece, and not of somebody's.</summary>
    public bool SetsApart(string folded) => Stems.Any(folded.Contains) && Apart.IsMatch(folded);

    /// <summary>The words that call the piece one of opinion.</summary>
    public string? CallingIn(string folded) => Calling.Match(folded) is { Success: true } calling ? calling.Value : null;

    private static OpinionWords Of(string stems, string views, string apart, string calling) => new(stems.Split(' '), Words(views), Words(apart), Words(calling));

    private static Regex Words(string words) => new($@"\b(?:{words})\b", RegexOptions.CultureInvariant);
}
