using System.Text.RegularExpressions;

namespace Masthead.Content.Words;

/// <summary>
/// Several people in one text: <c>Ada Byron and Lin Wei</c>, <c>ada, lin</c>. What may as well be one name is one: <c>Smith, John</c>,
/// <c>Ada Byron, Jr.</c>, <c>Marks &amp; Spencer</c>, <c>José Ortega y Gasset</c>, the Arts and Culture Desk, Citizens for Peace and Justice.
/// </summary>
internal static class JointNames
{
    /// <summary>What is longer names nobody.</summary>
    private const int LongestText = 500;

    /// <summary>Marks in the name of one author.</summary>
    private const int MostInOneName = 4;

    /// <summary>A semicolon may end a character as HTML writes it: <c>Zo&amp;euml; Byron</c>.</summary>
    private static readonly Regex Separator = new(
        @"\s*(?!(?<=&#?\w{1,31});)[,;،؛][\s,;،؛]*(?:(?:and|und|et(?!\s+al\b)|y|og|och|(?-i:ed?|en|i|oraz)|&|&amp;)\s+)?|\s+(?:and|und|et(?!\s+al\b)|y|og|och|(?-i:ed?|en|i|oraz)|with|mit|avec|&|&amp;|\+|\|)\s+|\s*[/、，；]\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>What a printed line begins with.</summary>
    private static readonly Regex By = new(@"\A\s*(?:(?:by|von|par|por|door|(?-i:di))\s+|tekst:\s*)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex Id = new(@"\A[a-z0-9][a-z0-9_.-]*\z", RegexOptions.CultureInvariant);

    private static readonly char[] Marks = [' ', ',', ';', '/', '、', '，', '；', '،', '؛', '\u00A0', '\n'];

    /// <summary>What belongs to the name before it.</summary>
    private static readonly HashSet<string> Suffixes = new(
        ("et_al Jr Sr II III IV PhD MD MA MSc BA BSc MBA JD DDS DVM RN CPA Esq MBE OBE CBE KBE DBE QC KC MP MEP FRS Inc Ltd LLC LLP PLC GmbH AG KG Co Cie Corp SA NV BV AB " +
        "Sons Son Daughters Söhne Partners Associates").Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>What the name of a company ends in, as it is written: "ag" and "sa" are ids.</summary>
    private static readonly HashSet<string> LegalForms = new("Ltd Limited Inc LLC LLP PLC plc GmbH AG KG Corp SA SARL SpA NV BV".Split(' '), StringComparer.Ordinal);

    /// <summary>What stands in the names of organizations, and seldom in a person's: Per is somebody, but "per" is not.</summary>
    private static readonly Regex Purpose = new(@"\s(?:for|of|für|pour|para|per|voor|dla|för)\s", RegexOptions.CultureInvariant);

    /// <summary>Words of a name that is no person's.</summary>
    private static readonly HashSet<string> Organizations = new(
        ("the desk team staff department ministry office organization organisation association institute university college school center centre society committee council board foundation " +
        "company group agency agencies press news times post herald editors editorial newsroom service services bureau union commission club wire wires reporters " +
        "redaktion ministerium institut verband agentur agenturen rédaction ministère agence agences redacción ministerio agencia agencias " +
        "redactie ministerie vereniging stichting redazione ministero associazione fondazione redação redacção ministério associação fundação redakcja ministerstwo stowarzyszenie fundacja").Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether one of its words is of a name that is no person's.</summary>
    public static bool IsOrganization(string name) => name.Split(' ').Any(static word => Organizations.Contains(word.Trim('.', ',')));

    /// <summary>A line without the word that it begins with: <c>By</c>, <c>Par</c>.</summary>
    public static string WithoutBy(string text) => By.Replace(text, "");

    /// <summary>The people, as the text names them; none where it names one, or may.</summary>
    /// <param name="isKnown">Whether a part of the text is one registered author.</param>
    public static IReadOnlyList<string> In(string text, Func<string, bool> isKnown)
    {
        if (text.Length > LongestText || text.IndexOfAny(Marks) < 0 || text.Contains("://"))
            return [];

        var parts = new List<string>();
        var marks = new List<string>();
        Divide(WithoutBy(text), isKnown, parts, marks);
        JoinTeams(parts, marks, isKnown);
        if (parts.Count < 2)
            return [];

        var known = parts.Count(isKnown);
        if (known < parts.Count)
        {
            var isOrganization = known == 0 && IsOrganization(text);
            var stands = StandsInOneName(parts, marks, isKnown);
            for (var i = marks.Count - 1; i >= 0; i--)
            {
                if (isOrganization || stands[i] || !Divides(marks[i], parts[i], parts[i + 1], isPair: parts.Count == 2, isAnyKnown: known > 0))
                    Join(parts, marks, i);
            }
        }

        return parts.Count < 2 ? [] : parts;
    }

    /// <summary>The one of several names that a place is in, from its start to its end: what is registered beside it is another one. All of the text where nobody is.</summary>
    public static (int Start, int End) At(string text, int place, Func<string, bool> isKnown)
    {
        if (text.Length > LongestText)
            return (0, text.Length);

        var marks = Separator.Matches(text).Cast<Match>().Select(static mark => (Start: mark.Index, End: mark.Index + mark.Length)).ToArray();
        int[] starts = [By.Match(text).Length, .. marks.Select(static mark => mark.End)], ends = [.. marks.Select(static mark => mark.Start), text.Length];
        var start = marks.LastOrDefault(mark => mark.End <= place && starts.Any(name => name < mark.Start && isKnown(text[name..mark.Start]))).End;
        var end = marks.FirstOrDefault(mark => mark.Start >= place && ends.Any(name => name > mark.End && isKnown(text[mark.End..name]))).Start;
        return (start, end > start ? end : text.Length);
    }

    /// <summary>At every mark that may divide names, but not inside the name of an author who is registered, nor before what belongs to a name.</summary>
    private static void Divide(string text, Func<string, bool> isKnown, List<string> parts, List<string> marks)
    {
        var separators = Separator.Matches(text).Cast<Match>().Where(match => match.Index > 0 && match.Index + match.Length < text.Length).ToArray();
        var areTurned = AreTurned([.. separators.Select(static separator => separator.Value.Trim())]);
        var start = 0;
        for (var i = 0; i <= separators.Length;)
        {
            var last = Math.Min(separators.Length, i + MostInOneName);
            while (last > i && !isKnown(Part(start, last)))
                last--;
            while (last < separators.Length && (BelongsTo(Part(start, last), separators[last].Value, Part(EndOf(last), last + 1)) || (areTurned && IsTurned(Part(start, last), separators[last].Value, Part(EndOf(last), last + 1), isKnown))))
                last++;

            parts.Add(Part(start, last));
            if (last < separators.Length)
            {
                marks.Add(separators[last].Value);
                start = EndOf(last);
            }

            i = last + 1;
        }

        int EndOf(int separator) => separators[separator].Index + separators[separator].Length;

        string Part(int from, int to) => text.Substring(from, (to < separators.Length ? separators[to].Index : text.Length) - from).Trim();
    }

    /// <summary>What stands behind a name and is not another one: <c>Jr.</c>, or what the person does.</summary>
    private static bool BelongsTo(string name, string mark, string text) =>
        Suffixes.Contains(text.Replace(".", "").Replace(' ', '_')) || (mark.Trim() == "," && IsFull(name) && NameParts.IsTitle(text));

    /// <summary>Whether names begin with the last one, as bibliographies have them: semicolons part them, or each has one comma, <c>Smith, John and Doe, Jane</c>.</summary>
    private static bool AreTurned(string[] marks) =>
        marks.Any(static mark => mark is ";" or "；" or "؛") || (marks.Length > 1 && marks.Length % 2 == 1 && !marks.Where(static (mark, place) => mark == "," != (place % 2 == 0)).Any());

    /// <summary>Whether a comma stands inside a name that begins with the last one.</summary>
    private static bool IsTurned(string name, string mark, string text, Func<string, bool> isKnown) =>
        mark.Trim() == "," && name.Length > 0 && text.Length > 0 && name.IndexOf(',') < 0 && !(IsFull(name) && IsFull(text)) && !(Id.IsMatch(name) && Id.IsMatch(text)) && !isKnown(name) && !isKnown(text);

    /// <summary>What stands behind a name and a comma and is written in small letters, but perhaps for the first, is what the person does, or where: <c>Ada Byron, Tides and outreach</c>.</summary>
    private static void JoinTeams(List<string> parts, List<string> marks, Func<string, bool> isKnown)
    {
        for (var i = parts.Count - 2; i >= 0; i--)
        {
            if (marks[i].Trim() != "," || !IsFull(parts[i]) || !parts[i].Any(char.IsUpper) || isKnown(parts[i + 1]))
                continue;

            if (i + 2 < parts.Count && !marks[i + 1].Contains(',') && !parts[i + 1].Skip(1).Any(char.IsUpper) && IsSmall(parts[i + 2]) && !IsFull(parts[i + 2]) && !isKnown(parts[i + 2]))
                Join(parts, marks, i + 1);
            else if (!IsSmall(parts[i + 1]) || !IsFull(parts[i + 1]))
                continue;
            Join(parts, marks, i);
        }
    }

    private static bool IsSmall(string text) => text.Any(char.IsLower) && !text.Any(char.IsUpper);

    private static void Join(List<string> parts, List<string> marks, int place)
    {
        parts[place] += marks[place] + parts[place + 1];
        parts.RemoveAt(place + 1);
        marks.RemoveAt(place);
    }

    /// <summary>
    /// For each mark, whether it stands in what may be the one name of an organization, by a word between two marks that divide for certain or beside a registered author. So does
    /// "Ada Byron of Coastwire and Lin Wei": nothing tells it from Friends of Wales and Mann.
    /// </summary>
    private static bool[] StandsInOneName(List<string> parts, List<string> marks, Func<string, bool> isKnown)
    {
        var stands = new bool[marks.Count];
        for (int start = 0, end; start < parts.Count; start = end + 1)
        {
            end = start;
            while (end < marks.Count && !DividesForCertain(marks[end]) && !isKnown(parts[end]) && !isKnown(parts[end + 1]))
                end++;

            var isOne = parts.GetRange(start, end - start + 1).Exists(Purpose.IsMatch) || LegalForms.Contains(parts[end].Split(' ', ',').Last().Replace(".", ""));
            for (var i = start; i < end; i++)
                stands[i] = isOne;
        }

        return stands;
    }

    private static bool DividesForCertain(string mark) => mark.Trim() is ";" or "；" or "؛" or "|" || mark is " / ";

    /// <param name="isPair">Whether there is no third.</param>
    private static bool Divides(string mark, string left, string right, bool isPair, bool isAnyKnown)
    {
        var areFull = IsFull(left) && IsFull(right);
        var areIds = Id.IsMatch(left) && Id.IsMatch(right);
        var word = mark.Trim().ToLowerInvariant();
        return word switch
        {
            // An id may be a path.
            "/" => areFull || (mark.Length > 1 && (isAnyKnown || !areIds)),
            ";" or "؛" or "and" or "und" or "et" or "|" => true,
            "," or "،" => !isPair || areFull || areIds || isAnyKnown,
            "&" or "&amp;" or "+" or "y" or "e" or "ed" or "og" or "och" or "oraz" or "with" or "mit" or "avec" => areFull || areIds || isAnyKnown,

            // Words of other languages too, and of names: Médicos en acción, Puig i Cadafalch.
            "en" or "i" => (areFull && char.IsUpper(right[0])) || isAnyKnown,
            _ => true, // a comma and a word, or a comma of Chinese or Japanese
        };
    }

    private static bool IsFull(string name) => name.Any(char.IsWhiteSpace);
}
