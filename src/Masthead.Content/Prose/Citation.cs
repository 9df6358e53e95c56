using System.Text.RegularExpressions;

namespace Masthead.Content.Prose;

/// <summary>How works are cited, in whatever language: a paragraph that does so is an entry of a list, or says itself whose the words are.</summary>
internal static class Citation
{
    private static readonly Regex Identifier = new(@"\b(?:doi|isbn|issn|arxiv|pmid|hdl)\b|doi\.org", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex Year = new(@"\b(?:1[4-9]|20)\d\d\b", RegexOptions.CultureInvariant);

    private static readonly Regex Abbreviation = new(
        @"\b(?:et al\b|pp?\.\s?\d|vol\.|eds?\.\)|\(eds?\.|hrsg\.|trans\.|transl\.|coord\.|ibid\b|retrieved (?:from|on)|accessed|abgerufen am|zugriff am|consulté le|consultado el|recuperado de)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex Publication = new(
        @"\b(?:press|publish(?:er|ers|ing)|verlag|éditions?|editorial|ediciones|editora|proceedings|proc\.|journal|conference|conf\.|"
        + @"review|quarterly|university|universität|universidad|université|available at|disponible en|thesis|dissertation|https?:)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>A number or a letter in brackets at the beginning, as of an entry: <c>[12]</c>.</summary>
    private static readonly Regex Label = new(@"^\s*(?:\[[\p{L}\p{N}+, -]{1,20}\]|\^|↑|\d{1,3}\.\s)", RegexOptions.CultureInvariant);

    /// <summary>An author and a year, or a page, in brackets: <c>(Holm 2019)</c>, <c>(p. 12)</c>.</summary>
    private static readonly Regex InBrackets = new(@"[(\[][^()\[\]]{0,80}?(?:\b(?:1[4-9]|20)\d\d[a-z]?|\bpp?\.\s?\d+|\bS\.\s?\d+)[^()\[\]]{0,20}[)\]]", RegexOptions.CultureInvariant);

    /// <summary>A chapter and a verse: <c>John 3:16</c>.</summary>
    private static readonly Regex Verse = new(@"\p{Lu}\p{L}+\.? \d{1,3}[:,]\s?\d{1,3}", RegexOptions.CultureInvariant);

    /// <summary>Whether a paragraph is an entry of a list of works.</summary>
    public static bool IsEntry(string text) => Identifier.IsMatch(text) || Label.IsMatch(text) || (Year.IsMatch(text) && Abbreviation.IsMatch(text));

    /// <summary>Whether it may cite a work in any way.</summary>
    public static bool IsIn(string text) => IsEntry(text) || InBrackets.IsMatch(text) || Verse.IsMatch(text) || (Year.IsMatch(text) && Publication.IsMatch(text));
}
