using System.Text;
using System.Text.RegularExpressions;

namespace Masthead.Content.Text;

/// <summary>C# names for what <c>masthead.yml</c> declares: it is written by the project itself, so a name that C# cannot have is refused and not mended.</summary>
internal static class PascalName
{
    /// <summary>What a key, a type or a value of an enum may be called.</summary>
    public const string Expected = "Write Latin letters and digits, with '-' or '_' between words.";

    private static readonly Regex Key = new(@"\A[A-Za-z][A-Za-z0-9]*([-_][A-Za-z0-9]+)*\z", RegexOptions.CultureInvariant);

    private static readonly Regex Value = new(@"\A[A-Za-z0-9]+([-_ ][A-Za-z0-9]+)*\z", RegexOptions.CultureInvariant);

    public static bool IsKey(string name) => name.Length <= ContentLimits.FieldName && Key.IsMatch(name);

    public static bool IsEnumValue(string name) => name.Length <= ContentLimits.FieldName && Value.IsMatch(name);

    /// <summary><c>reading-time</c> is <c>ReadingTime</c>; <c>12</c> is <c>_12</c>.</summary>
    public static string Of(string name)
    {
        var pascal = new StringBuilder(name.Length);
        var startsWord = true;
        foreach (var character in name)
        {
            if (character is '-' or '_' or ' ')
            {
                startsWord = true;
                continue;
            }

            if (pascal.Length == 0 && character is >= '0' and <= '9')
                pascal.Append('_');
            pascal.Append(startsWord ? char.ToUpperInvariant(character) : character);
            startsWord = false;
        }

        return pascal.ToString();
    }
}
