using System.Text.RegularExpressions;
using Masthead.Content.Text;

namespace Masthead.Content.Words;

/// <summary>
/// A place as datelines and credits write it, so that it can be told from another: "ST. LOUIS (Coastwire)" is Saint Louis, "bei Zuerich" is Zürich, "Frankfurt" may be
/// Frankfurt am Main, and Frankfurt (Oder) is not. What stands behind a comma, a state or a date, is left aside: it is said in too many ways to be compared.
/// </summary>
internal sealed class PlaceName
{
    /// <summary>Two places in one: "Oslo and Bergen". A comma parts them only where one of these does too, since "Bergen, Norway" is one.</summary>
    private static readonly Regex Joint = new(@"\s*[/&;]\s*|\s+(?:and|und|sowie|et|y|e|ed|en|i|oraz)\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex Comma = new(@"\s*,\s*", RegexOptions.CultureInvariant);

    /// <summary>A word, and the point behind one that is cut short.</summary>
    private static readonly Regex Word = new(@"(?<word>\w+)(?<cut>\.?)", RegexOptions.CultureInvariant);

    private static readonly Regex Initials = new(@"\b(?:\w\.){2,}", RegexOptions.CultureInvariant);

    private static readonly Regex Parenthesis = new(@"[(\[]([^)\]]*)[)\]]", RegexOptions.CultureInvariant);

    /// <summary>What tells no place from another: articles, and where a reporter stood. With those in the middle of a name begins what tells it from its namesakes.</summary>
    private static readonly HashSet<string> Small = new(
        ("a the of upon on in at near outside from der die das dem den am an ob bei nahe aus im het aan op bij uit le la les de du des au aux sur sous pres el los las del cerca desde "
        + "il lo di da dal dalla nel sul presso do dos no na em nad pod we kolo").Split(' '),
        StringComparer.Ordinal);

    private readonly List<(string Letters, bool MayBeCut)> words;

    private readonly List<(string Letters, bool MayBeCut)> aside = [];

    private readonly bool hasNamesakes;

    private PlaceName(string text)
    {
        var name = Parenthesis.Replace(text, found =>
        {
            aside.AddRange(WordsOf(found.Groups[1].Value, out _));
            return " ";
        });
        words = WordsOf(name.Split(',')[0], out hasNamesakes);
    }

    /// <summary>The place that a text names, or each of those that it joins.</summary>
    public static IReadOnlyList<PlaceName> AllIn(string text)
    {
        var folded = Fold.Name(text);
        var parts = Joint.Split(folded);
        var names = parts.Length == 1 ? parts : parts.SelectMany(static part => Comma.Split(part)).Append(folded);
        return [.. names.Select(static name => new PlaceName(name)).Where(static place => place.words.Count > 0)];
    }

    /// <summary>Whether both may be one place: the words of one are where the other begins.</summary>
    public bool MayBe(PlaceName other)
    {
        var (shorter, longer) = words.Count <= other.words.Count ? (this, other) : (other, this);
        for (var i = 0; i < shorter.words.Count; i++)
        {
            if (!AreOne(shorter.words[i], longer.words[i]))
                return false;
        }

        return longer.words.Count == shorter.words.Count || shorter.aside.Count == 0 || !longer.hasNamesakes
            || longer.words.Skip(shorter.words.Count).Any(word => shorter.aside.Any(told => AreOne(word, told)));
    }

    private static List<(string Letters, bool MayBeCut)> WordsOf(string text, out bool hasNamesakes)
    {
        var all = Word.Matches(Initials.Replace(text, static found => found.Value.Replace(".", "")))
            .Cast<Match>()
            .Select(static found => (Letters: LettersOf(found.Groups["word"].Value), MayBeCut: found.Length == 2 || found.Value == "ste" || (found.Groups["cut"].Length > 0 && found.Length <= 6)))
            .ToList();
        var telling = all.Where(static word => !Small.Contains(word.Letters) && (word.Letters.Length > 1 || word.MayBeCut)).ToList();
        var first = all.FindIndex(telling.Contains);
        hasNamesakes = first >= 0 && all.Skip(first + 1).Any(static word => Small.Contains(word.Letters));
        return telling.Count > 0 ? telling : all;
    }

    /// <summary>"zuerich" and "zürich" alike: in German a letter's two dots are an e behind it.</summary>
    private static string LettersOf(string word) => Transliteration.Of(word, "en").Replace("ae", "a").Replace("oe", "o").Replace("ue", "u");

    /// <summary>The same word, or one that is cut short: "St." for Saint, Sankt and Sint, "Wlkp." for Wielkopolski.</summary>
    private static bool AreOne((string Letters, bool MayBeCut) word, (string Letters, bool MayBeCut) other) =>
        word.Letters == other.Letters || (word.MayBeCut && IsCut(word.Letters, other.Letters)) || (other.MayBeCut && IsCut(other.Letters, word.Letters));

    private static bool IsCut(string shortened, string word)
    {
        if (shortened.Length == 0 || word.Length <= shortened.Length || word[0] != shortened[0])
            return false;

        var at = 0;
        foreach (var letter in shortened)
        {
            at = word.IndexOf(letter, at) + 1;
            if (at == 0)
                return false;
        }

        return true;
    }
}
