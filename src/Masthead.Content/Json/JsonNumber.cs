using System.Text.RegularExpressions;

namespace Masthead.Content.Json;

internal static class JsonNumber
{
    private static readonly Regex Number = new(@"\A-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\z", RegexOptions.CultureInvariant);

    private static readonly Regex Meant = new(@"\A[+-]?(?:[0-9.][0-9_.eE+-]*|0[xX][0-9A-Fa-f]+|NaN|Infinity)\z", RegexOptions.CultureInvariant);

    public static bool Is(string word) => word.Length > 0 && Number.IsMatch(word);

    /// <summary>Whether it is one to other languages.</summary>
    public static bool IsMeant(string word) => Meant.IsMatch(word);
}
