using System.Text.RegularExpressions;
using Masthead.Content.Keys;
using Masthead.Content.Rules.Base;
using Masthead.Content.Words;

namespace Masthead.Content.Rules.Attribution;

/// <summary>One of those whom a line names.</summary>
/// <param name="Role">As files write it; null for an author.</param>
internal sealed record WrittenCredit(string Name, string? Role, string? Place);

/// <summary>
/// Whom a text that names several people credits, with what: it may be a line as it is printed, <c>By Ada Byron in Oslo, with Lin Wei; photographs by Jonas Quist</c>, whose words
/// for roles and whose places are nobody's name.
/// </summary>
/// <param name="AreSure">Whether the text can be read in one way only, so that an edit may write what it says.</param>
internal sealed record WrittenCredits(IReadOnlyList<WrittenCredit> All, bool AreSure)
{
    /// <summary>Nobody, as lines end with them.</summary>
    private static readonly HashSet<string> Others = new("others more andere anderen weitere autres d'autres d’autres otros otras altri outros inni".Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether it names people and says nothing else of them.</summary>
    public bool AreNames => AreSure && All.All(static credit => credit is { Role: null, Place: null });

    /// <param name="people">Those whom the text names, were it names alone.</param>
    public static WrittenCredits In(string text, IReadOnlyList<string> people, RuleInput input)
    {
        var directory = input.Site.Directory;
        var language = input.Article?.Language ?? directory.Publication.DefaultLanguage;
        var words = BylineWords.For(language);
        var phrases = words.Roles.ToDictionary(static role => role.Value, static role => ClosedSet<CreditRole>.NameOf(role.Key), StringComparer.OrdinalIgnoreCase);
        phrases[words.With.Trim(',', ';', ' ')] = ClosedSet<CreditRole>.NameOf(CreditRole.With);
        foreach (var own in directory.Publication.Roles.Values)
            phrases[own.Name.In(language, directory.Publication.DefaultLanguage).Value.Trim()] = own.Id;
        phrases.Remove("");

        bool IsKnown(string name) => directory.FindAuthor(name) is not null;
        string[] known = [.. people.Where(IsKnown)];
        var reader = new Reader(words, known, IsKnown);
        var isLine = known.Length < people.Count && reader.Read(text, phrases);
        List<WrittenCredit> names = [.. people.Select(static person => new WrittenCredit(person, null, null))];
        var all = isLine ? reader.Credits : names;
        WrittenCredit[] named = [.. all.Where(credit => !Others.Contains(credit.Name) || IsKnown(credit.Name))];
        return new WrittenCredits(named.Length > 0 ? named : names, named.Length > 1 && named.Length == all.Count && (!isLine || reader.IsSure));
    }

    /// <param name="known">Those who are registered: their names may hold such words.</param>
    private sealed class Reader(BylineWords words, string[] known, Func<string, bool> isKnown)
    {
        private readonly string and = string.Join("|", new[] { words.And, words.AndBeforeSound?.Word ?? words.And, "&" }.Select(static word => Regex.Escape(word.Trim())));

        private bool holdsMore;

        public List<WrittenCredit> Credits { get; } = [];

        public bool IsSure { get; private set; } = true;

        /// <summary>False for names alone.</summary>
        public bool Read(string text, Dictionary<string, string> phrases)
        {
            // A language without words of its own has punctuation alone, which says neither.
            if (words.By.Length == 0 && phrases.Count == 0)
                return false;

            // The longer one first: "met medewerking van" begins with "met".
            var phrase = $@"(?<!\S)(?<phrase>{string.Join("|", phrases.Keys.OrderByDescending(static phrase => phrase.Length).Select(Spaced))})(?!\S)";
            var start = 0;
            string? role = null;
            foreach (Match found in Regex.Matches(text, phrase, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase))
            {
                if (IsInName(found))
                    continue;
                if (found.Index > 0)
                    ReadGroup(text.Substring(start, found.Index - start), role);
                role = phrases[Regex.Replace(found.Value, @"\s+", " ")];
                start = found.Index + found.Length;
            }

            ReadGroup(text.Substring(start), role);
            return holdsMore || start > 0 || !IsSure || Credits.Any(static credit => credit.Place is not null);
        }

        /// <summary>Those of one role: a place behind the last of them is that of all, as lines are printed; otherwise each has one.</summary>
        private void ReadGroup(string text, string? role)
        {
            var credits = new List<WrittenCredit>();
            var start = 0;
            foreach (var (index, length, place) in PlacesIn(text))
            {
                Add(text.Substring(start, index - start), place);
                start = index + length;
            }

            Add(text.Substring(start), null);
            var placed = credits.Count(static credit => credit.Place is not null);
            var isShared = placed == 1 && credits[credits.Count - 1].Place is not null;
            IsSure &= credits.Count > 0 && (placed == 0 || isShared || placed == credits.Count);
            Credits.AddRange(isShared ? credits.Select(credit => credit with { Place = credits[credits.Count - 1].Place }) : credits);

            void Add(string part, string? place)
            {
                var names = NamesIn(part);
                credits.AddRange(names.Select((name, number) => new WrittenCredit(name, role, number == names.Count - 1 ? place : null)));
            }
        }

        private IReadOnlyList<string> NamesIn(string text)
        {
            var names = Regex.Replace(text, $@"\A[\s,;]*(?:(?:{and})\s+)?|[\s,;]*(?:\s(?:{and}))?[\s,;]*\z", "", RegexOptions.CultureInvariant);

            // "Di" begins names too: Di Matteo is one, and Di Ada Byron is by her.
            if (words.By.Length > 0 && names.StartsWith(words.By, StringComparison.Ordinal) && Regex.IsMatch(names.Substring(words.By.Length), @"\A\p{Lu}\S*\s+\p{Lu}"))
            {
                names = names.Substring(words.By.Length);
                holdsMore = true;
            }

            if (JointNames.In(names, isKnown) is { Count: > 1 } several)
                return several;

            var name = JointNames.WithoutBy(names).Trim();
            return name.Length > 0 ? [name] : [];
        }

        /// <summary>Behind names of two words: Thomas à Kempis is somebody.</summary>
        private (int Index, int Length, string Place)[] PlacesIn(string text)
        {
            if (words.By.Length == 0)
                return [];

            string[] before = [.. words.PlacesBehind.Select(static places => places.Word), .. words.Contractions.Select(static contraction => contraction.Word), words.In];
            var pattern = $@"(?<=(?:\A|\s)(?!(?i:{and}|{Regex.Escape(words.By.Trim())})\s)[^\s,;]+\s+[^\s,;]+)(?:\s*,)?(?<word>{string.Join("|", before.Select(Regex.Escape))})(?<place>\p{{Lu}}[^,;()]*?){Regex.Escape(words.BehindPlace)}(?=\s*(?:[,;]|\s(?:{and})\s|\z))";
            Match[] found = [.. Regex.Matches(text, pattern, RegexOptions.CultureInvariant).Cast<Match>().Where(match => !IsInName(match))];
            if (words.MayNamesHoldIn && found.Length > 0)
            {
                IsSure = false;
                return [];
            }

            return [.. found.Select(match => (match.Index, match.Length, PlaceOf(match.Groups["word"].Value, match.Groups["place"].Value.Trim())))];
        }

        /// <summary>"au Havre" is in Le Havre, and "no Porto" in Porto.</summary>
        private string PlaceOf(string word, string place) =>
            words.PlacesBehind.Any(behind => behind.Word == word && behind.Places.Contains(place))
                ? place
                : words.Contractions.FirstOrDefault(contraction => contraction.Word == word).Article + place;

        private bool IsInName(Match words) => known.Any(name => name.IndexOf(words.Value.Trim(), StringComparison.OrdinalIgnoreCase) >= 0);

        private static string Spaced(string phrase) => Regex.Escape(phrase).Replace(@"\ ", @"\s+");
    }
}
