using System.Text.RegularExpressions;
using Masthead.Content.Prose;
using Masthead.Content.Text;
using Masthead.Content.Words;

namespace Masthead.Content.Rules.Attribution;

/// <summary>Where in a text quotations stand that are nobody's direct speech, or whose speaker the place names.</summary>
internal static class QuotedPlaces
{
    private static readonly Regex Names = new(@"\b(?<first>\p{Lu}\p{Ll}[\p{L}\p{M}’'-]*) (?:\p{Lu}\. ?)?(?:(?:de|van|von|der|den|da|di|del|la|le) )?\p{Lu}[\p{Ll}’'][\p{L}\p{M}’'-]*", RegexOptions.CultureInvariant);

    private static readonly Regex Word = new(@"\p{L}[\p{L}\p{M}-]*", RegexOptions.CultureInvariant);

    /// <summary>What begins a sentence or a heading with a capital, and no name.</summary>
    private static readonly HashSet<string> Articles = new(StringComparer.Ordinal)
    {
        "The", "An", "This", "That", "These", "In", "On", "At", "For", "New", "Our", "Why", "How", "What", "When", "Der", "Die", "Das", "Den", "Dem", "Ein", "Eine", "Im", "Am", "Zum", "Vom", "Von", "Am",
        "Le", "La", "Les", "Un", "Une", "Au", "El", "Los", "Las", "Una", "Il", "Lo", "Gli", "De", "Het", "Een", "Os", "As", "Um", "Uma",
    };

    /// <summary>A list of works: under a heading that says so, or an entry by its shape.</summary>
    public static bool IsReference(IReadOnlyList<ProseBlock> blocks, int index, string language) =>
        Citation.IsEntry(blocks[index].Text)
        || Headings.Over(blocks, index).Any(heading => HeadingWords.For(language).Any(words => words.NamesReferences(Fold.Name(heading.Text))));

    /// <summary>Under a heading that says who speaks: an interview's, or a name.</summary>
    public static bool IsSpoken(IReadOnlyList<ProseBlock> blocks, int index, string language) =>
        Headings.Over(blocks, index).Any(heading => HeadingWords.For(language).Any(words => words.NamesVoices(Fold.Name(heading.Text))) || IsName(heading.Text));

    /// <summary>Whether a sentence is about a person: it says so by a pronoun or a title, or has a name of two words. In German two nouns may begin one.</summary>
    public static bool IsAboutAPerson(string sentence, SpeechWords words, string language) => words.NamesAPerson(sentence)
        || Names.Matches(sentence).Cast<Match>().Any(name => !Articles.Contains(name.Groups["first"].Value) && !(IsGerman(language) && sentence.Substring(0, name.Index).Trim().Length == 0));

    /// <summary>Whether a text begins with a name of two words.</summary>
    public static bool BeginsWithName(string text, string language) => !IsGerman(language) && Names.Match(text) is { Success: true } name && text.Substring(0, name.Index).Trim(' ', '\n', '.', ',').Length == 0 && !Articles.Contains(name.Groups["first"].Value);

    /// <summary>The last names of all whom a text names by two words. In German two nouns may begin a sentence.</summary>
    public static HashSet<string> SurnamesIn(IEnumerable<ProseBlock> blocks, string language) => new(
        blocks.SelectMany(block => Names.Matches(block.Text).Cast<Match>().Where(name => !Articles.Contains(name.Groups["first"].Value) && !(IsGerman(language) && BeginsASentence(block.Text, name.Index))))
            .Select(static name => name.Value.Substring(name.Value.LastIndexOf(' ') + 1)),
        StringComparer.Ordinal);

    /// <summary>Whether any of its words is one of those given.</summary>
    public static bool HasAnyOf(string text, HashSet<string> words) => words.Count > 0 && Word.Matches(text).Cast<Match>().Any(word => words.Contains(word.Value));

    /// <summary>The word that a text begins with, behind spaces and stops.</summary>
    public static string FirstWordOf(string text) => Word.Match(text) is { Success: true } word && text.Substring(0, word.Index).Trim(' ', '\n', '.', ',').Length == 0 ? word.Value : "";

    private static bool BeginsASentence(string text, int index) => text.AsSpan(0, index).TrimEnd() is var before && (before.IsEmpty || !(char.IsLetterOrDigit(before[before.Length - 1]) || before[before.Length - 1] == ','));

    private static bool IsGerman(string language) => language.StartsWith("de", StringComparison.OrdinalIgnoreCase);

    /// <summary>Two or three capitalized words, with what somebody is behind a comma or a dash: <c>Jonas Quist, harbour master</c>.</summary>
    private static bool IsName(string heading)
    {
        var end = heading.IndexOfAny([',', '(', '–', '—', ':', '|']);
        var words = (end < 0 ? heading : heading.Substring(0, end)).Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is 2 or 3 && words[0].Length > 1 && words.All(static word => char.IsUpper(word[0]) && word.Skip(1).All(static character => char.IsLower(character) || character is '.' or '-' or '’' or '\'' || char.IsUpper(character)))
            && !Articles.Contains(words[0]);
    }
}
