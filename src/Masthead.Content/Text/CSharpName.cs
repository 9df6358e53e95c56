using System.Globalization;
using System.Text;
using Masthead.Shared;

namespace Masthead.Content.Text;

/// <summary>C# identifiers for ids and slugs.</summary>
internal static class CSharpName
{
    /// <summary>Names that a class of members has already, or that C# would let a member hide.</summary>
    private static readonly HashSet<string> Taken =
    [
        "All", "Find", "FindPublished", "At", "PublishedAt", "By", "In", "Tagged", "Published",
        "Equals", "ReferenceEquals", "GetHashCode", "GetType", "ToString", "Finalize", "MemberwiseClone",
    ];

    /// <summary>Of a name, a suffix not counted: in UTF-8 far below the 1,023 bytes that metadata has room for.</summary>
    private const int Longest = 200;

    /// <summary>
    /// PascalCase of a part of an id: <c>harbour-ferry-returns</c> is <c>HarbourFerryReturns</c>. A word that has no capital
    /// (<c>covid-19</c>) is set off by <c>_</c>, as is what follows a dot (<c>piece.de</c> is <c>Piece_De</c>); so two parts of
    /// lower case never get one name. What C# cannot hold leaves a hash in its place, and so does the end of a very long id.
    /// </summary>
    /// <param name="enclosing">The class that the member stands in: a member cannot have its name.</param>
    public static string Of(string part, string enclosing)
    {
        var name = new StringBuilder(part.Length);
        var startsWord = true;
        var afterDot = false;
        var isLossy = false;
        foreach (var character in UnicodeForm.Composed(part))
        {
            if (IsLetterOrDigit(character))
            {
                var capital = Capital(character);
                if (startsWord && (afterDot || !char.IsUpper(capital)) && (name.Length > 0 || !IsStart(capital)))
                    name.Append('_');
                name.Append(startsWord ? capital : character);
                startsWord = afterDot = false;
            }
            else
            {
                startsWord = true;
                afterDot |= character == '.';
                isLossy |= character > '\u007F' && !char.IsWhiteSpace(character) && !char.IsPunctuation(character);
            }
        }

        isLossy |= name.Length > Longest;
        name.Length = Math.Min(name.Length, Longest);
        if (name.Length == 0 || isLossy)
            name.Append(Suffix(part));
        while (Taken.Contains(name.ToString()) || name.ToString() == enclosing)
            name.Append('_');
        return name.ToString();
    }

    /// <summary>What tells apart two ids whose names are the same.</summary>
    public static string Suffix(string id) => "_" + StableHash.Of(id).ToString("X8", CultureInfo.InvariantCulture);

    /// <summary>Formatting characters, which C# leaves out of account, do not count.</summary>
    private static bool IsLetterOrDigit(char character) =>
        character != '_' && CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.Format && IsPart(character);

    /// <summary>What an identifier may begin with: C# specification, 6.4.3.</summary>
    private static bool IsStart(char character) => character == '_' || CharUnicodeInfo.GetUnicodeCategory(character) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    /// <summary>What one may go on with.</summary>
    public static bool IsPart(char character) => IsStart(character) || CharUnicodeInfo.GetUnicodeCategory(character) is
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;

    /// <summary>The long s has a capital or none, as the machine has it.</summary>
    private static char Capital(char character) => character == '\u017F' ? 'S' : char.ToUpperInvariant(character);
}
