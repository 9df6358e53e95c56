using System.Text.RegularExpressions;

namespace Masthead.Content.Words;

/// <summary>
/// What the name of a person holds besides the name: <c>By Dr. Ada Byron, PhD, Senior Editor</c>. What may be part of a name is: particles, initials, a nickname,
/// <c>Jr.</c>, a handle in parentheses.
/// </summary>
/// <param name="Name">What remains.</param>
/// <param name="Additions">What stands before and behind it and has no key of its own: <c>By</c>, <c>Dr.</c>, <c>PhD</c>.</param>
/// <param name="JobTitle">What the person does.</param>
/// <param name="House">Whom the person works for: known, or an organization by one of its words.</param>
internal sealed record NameParts(string Name, IReadOnlyList<string> Additions, string? JobTitle, string? House)
{
    /// <summary>What is longer names nobody.</summary>
    private const int LongestName = 200;

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    /// <summary>Before a capital. Words that begin names too, such as "von" and "di", are none.</summary>
    private static readonly Regex Introduction = new(
        @"\A(?<word>(?i:(?:written|posted|reported|words|text|story)\s+by|by|(?:écrit\s+)?par|(?:escrito\s+)?por|(?:geschreven\s+)?door)(?:\s*:)?|(?i:text|words|author|autor|autore|auteur|tekst)\s*:|(?i:oprac|opr)\.)\s+(?=\p{Lu})", Options);

    private static readonly Regex Honorific = new(
        @"\A(?<word>(?i:mr|mrs|ms|mx|dr|prof|professor|sir|dame|rev|reverend|herr|frau|mme|mlle|monsieur|madame|mevrouw|meneer|pani|mgr|dott\.ssa|prof\.ssa|sig\.ra)\.?|(?i:dra|drs|sra|sr|dott|ing|ir|dipl\.-ing|mag|lic|hab|sig|dhr|mevr|inż|ks|capt|col|lt|sgt|gen|hon)\.)\s+(?=\p{L})", Options);

    private const string Degrees =
        @"(?:Ph\.?\s?D\.?|D\.?Phil\.?|Ed\.?D\.?|D\.?Sc\.?|M\.?D\.?|M\.?P\.?H\.?|M\.?B\.?A\.?|M\.?Sc\.?|M\.?A\.?|B\.?Sc\.?|B\.?A\.?|J\.?D\.?|LL\.?[BM]\.?|R\.?N\.?|CPA|CFA|Esq\.?|[OMCKD]BE|FRS|[QK]C|MEP|MP)";

    /// <summary>Behind a comma; without one only what is no name, and no initials.</summary>
    private static readonly Regex Suffix = new($@"(?:\s*,\s*(?<word>{Degrees})|\s+(?<word>Ph\.?D\.?|M\.D\.|MBA|MSc|[OMC]BE))\s*\z", Options);

    /// <summary>The first mark behind a name, and what belongs to it, that divides it from what is said of the person.</summary>
    private static readonly Regex Tail = new(
        $@"\A(?<name>[^,|(–—·•]{{2,}}?(?:\s*,\s*(?:Jr|Sr|II|III|IV)\b\.?)?(?:\s*,\s*{Degrees})*)(?:\s*,\s+|\s*[|·•]\s*|\s+[–—-]\s+|\s*[–—]\s*|\s+\()(?<tail>[^()]{{2,}}?)\)?\s*\z", Options);

    private static readonly Regex Employment = new(@"\A(?<name>.{2,}?)\s+(?:for|of|at|from)\s+(?<tail>.{2,})\z", Options);

    private static readonly Regex Word = new(@"[\p{L}\p{M}]+", Options);

    /// <summary>Of what people do; of a tail, so that somebody may be called Page or Cook.</summary>
    private static readonly HashSet<string> JobTitles = new(
        ("editor editors staff reporter correspondent columnist writer contributor journalist photographer photojournalist illustrator producer publisher founder cofounder ceo cto cfo coo director manager engineer developer designer professor lecturer " +
        "analyst researcher scientist president chairman chairwoman chair secretary spokesperson spokesman spokeswoman fellow intern freelancer economist critic consultant strategist architect administrator coordinator specialist officer " +
        "redakteur redakteurin reporterin korrespondent korrespondentin journalistin autorin chefredakteur chefredakteurin volontär volontärin journaliste rédacteur rédactrice correspondant correspondante chroniqueur chroniqueuse pigiste " +
        "periodista redactor redactora corresponsal reportero reportera jornalista repórter editora colunista redacteur verslaggever verslaggeefster hoofdredacteur redattore redattrice giornalista caporedattore corrispondente inviato inviata " +
        "fotograf fotografin fotograaf photographe fotógrafo fotógrafa fotografo fotografa fotografka fotojornalista fotoperiodista illustratorin illustrateur illustratrice ilustrador ilustradora übersetzer übersetzerin vertaler traducteur traductrice traductor traductora tradutor tradutora " +
        "directeur directrice directora diretor diretora direttore direttrice direktor direktorin leiter leiterin geschäftsführer geschäftsführerin entwickler entwicklerin développeur développeuse ingénieur ingénieure " +
        "chercheur chercheuse desarrollador desarrolladora desenvolvedor desenvolvedora sviluppatore sviluppatrice " +
        "dziennikarz dziennikarka redaktor redaktorka korespondentka publicysta publicystka").Split(' '), StringComparer.Ordinal);

    public bool AreMore => Additions.Count > 0 || JobTitle is not null || House is not null;

    /// <param name="isHouse">Whether a text is the name of the publisher, or of another organization that is known.</param>
    public static NameParts Of(string written, Func<string, bool> isHouse)
    {
        var name = written.Trim();
        var additions = new List<string>();
        string? title = null, house = null;
        var alone = new NameParts(name, [], null, null);
        if (name.Length is 0 or > LongestName || name.Contains("://"))
            return alone;

        // Par Holmgren is a name.
        if (Cut(Introduction, ref name, additions) && !name.Any(char.IsWhiteSpace) && !additions[0].EndsWith("by", StringComparison.OrdinalIgnoreCase))
            return alone;

        while (Cut(Honorific, ref name, additions))
        {
        }

        if (Tail.Match(name) is { Success: true } tail && char.IsUpper(name[0]))
        {
            var said = tail.Groups["tail"].Value.Trim();
            (house, title) = isHouse(said) ? (said, title) : IsTitle(said) ? (house, said) : (IsOrganization(said) ? said : house, title);
            if (house is not null || title is not null)
                name = tail.Groups["name"].Value.Trim();
        }

        if (house is null && Employment.Match(name) is { Success: true } employed && isHouse(employed.Groups["tail"].Value))
            (name, house) = (employed.Groups["name"].Value.Trim(), employed.Groups["tail"].Value);

        var behind = new List<string>();
        while (Cut(Suffix, ref name, behind))
        {
        }

        additions.AddRange(Enumerable.Reverse(behind));
        return JointNames.IsOrganization(name) ? alone : new NameParts(name, additions, title, house);
    }

    /// <summary>Whether a text says what somebody does: one of its words does.</summary>
    public static bool IsTitle(string text) => Word.Matches(text).Cast<Match>().Any(static word => JobTitles.Contains(word.Value.ToLowerInvariant()));

    /// <summary>"The" alone makes none.</summary>
    private static bool IsOrganization(string text) => JointNames.IsOrganization(text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? text.Substring("the ".Length) : text);

    private static bool Cut(Regex pattern, ref string name, List<string> additions)
    {
        var match = pattern.Match(name);
        if (!match.Success || match.Length == name.Length)
            return false;

        additions.Add(match.Groups["word"].Value.TrimEnd(':', ' '));
        name = match.Index == 0 ? name.Substring(match.Length) : name.Substring(0, match.Index);
        return true;
    }
}
