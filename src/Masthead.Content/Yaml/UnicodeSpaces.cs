using Masthead.Content.Text;

namespace Masthead.Content.Yaml;

/// <summary>Spaces that are none to YAML, such as the no-break space that comes along when text is copied from a page.</summary>
internal static class UnicodeSpaces
{
    /// <summary>Those that a text begins with; of no length where it does not.</summary>
    public static TextRange At(string text, TextRange within)
    {
        var end = within.Start;
        while (end < within.End && Has(text[end]))
            end++;
        return new TextRange(within.Start, end);
    }

    public static bool Has(char character) => character >= '\u0080' && (char.IsWhiteSpace(character) || character is '\u200B' or '\u2060' or '\uFEFF') && !IsLineBreakOfOld(character);

    private static bool IsLineBreakOfOld(char character) => character is '\u0085' or '\u2028' or '\u2029';
}
