using Masthead.Content.Prose;
using Masthead.Content.Text;
using Masthead.Content.Words;

namespace Masthead.Content.Rules.Attribution;

/// <summary>Where in a text quotations stand that are nobody's direct speech, or whose speaker the place names.</summary>
internal static class QuotedPlaces
{
    /// <summary>A list of works: under a heading that says so, or an entry by its shape.</summary>
    public static bool IsReference(IReadOnlyList<ProseBlock> blocks, int index, string language) =>
        Citation.IsEntry(blocks[index].Text)
        || Headings.Over(blocks, index).Any(heading => HeadingWords.For(language).Any(words => words.NamesReferences(Fold.Name(heading.Text))));

    /// <summary>Under a heading that says who speaks: an interview's, or a name.</summary>
    public static bool IsSpoken(IReadOnlyList<ProseBlock> blocks, int index, string language) =>
        Headings.Over(blocks, index).Any(heading => HeadingWords.For(language).Any(words => words.NamesVoices(Fold.Name(heading.Text))) || IsName(heading.Text));

    /// <summary>Two or three capitalized words, with what somebody is behind a comma or a dash: <c>Jonas Quist, harbour master</c>.</summary>
    private static bool IsName(string heading)
    {
        var end = heading.IndexOfAny([',', '(', '–', '—', ':', '|']);
        var words = (end < 0 ? heading : heading.Substring(0, end)).Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is 2 or 3 && words[0].Length > 1 && words.All(static word => char.IsUpper(word[0]) && word.Skip(1).All(static character => char.IsLower(character) || character is '.' or '-' or '’' or '\'' || char.IsUpper(character)))
            && words[0] is not ("The" or "A" or "An" or "Der" or "Die" or "Das" or "Le" or "La" or "Les" or "El" or "Los" or "Las" or "New" or "Our" or "Why" or "How" or "What");
    }
}
