using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Attribution;

/// <summary>Names that say nobody's. A word list for each language; a publication adds its own by <c>policy.genericNames</c>.</summary>
internal static class GenericNames
{
    /// <summary>What content systems fill in, whatever language the site is in.</summary>
    private static readonly HashSet<string> OfSoftware = Names(
        "admin, administrator, root, user, webmaster, test, null, none, undefined, n/a, tba, tbd, todo");

    private static readonly Dictionary<string, HashSet<string>> ByLanguage = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = Names(
            "staff, the staff, staff writer, staff writers, staff reporter, staff reporters, staff correspondent, news staff, web staff, editorial staff, " +
            "editorial team, editorial desk, editor, the editor, editors, the editors, desk, news desk, newsdesk, web desk, online desk, digital desk, city desk, " +
            "newsroom, the newsroom, team, the team, reporter, correspondent, our correspondent, our own correspondent, special correspondent, " +
            "contributor, contributors, guest, guest author, guest contributor, guest writer, author, author name, writer, your name, " +
            "agencies, news agencies, wire reports, wire services, staff and agencies, staff and wire reports, anonymous, unknown, unknown author"),
        ["fr"] = Names(
            "rédaction, la rédaction, équipe, l'équipe, notre correspondant, de notre correspondant, correspondant, envoyé spécial, de notre envoyé spécial, " +
            "contributeur, invité, auteur, agences, avec agences, anonyme, inconnu, administrateur, à définir"),
        ["de"] = Names(
            "redaktion, die redaktion, online-redaktion, onlineredaktion, nachrichtenredaktion, team, das team, korrespondent, unser korrespondent, " +
            "eigener bericht, autor, gast, gastautor, agenturen, anonym, unbekannt, unbekannter autor"),
        ["es"] = Names(
            "redacción, la redacción, redacción web, redacción digital, equipo, el equipo, corresponsal, nuestro corresponsal, enviado especial, " +
            "colaborador, invitado, autor, agencias, anónimo, desconocido, administrador, por definir"),
    };

    public static bool Has(string name, string language, PublicationContent publication)
    {
        var folded = Fold.Name(name);
        return OfSoftware.Contains(folded)
            || (ByLanguage.TryGetValue(language.Split('-')[0], out var names) && names.Contains(folded))
            || publication.GenericNames.Any(other => Fold.Name(other) == folded);
    }

    private static HashSet<string> Names(string list) => [.. list.Split(',').Select(Fold.Name)];
}
