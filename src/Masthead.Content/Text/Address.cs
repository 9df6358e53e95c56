using System.Text;
using Masthead.Shared;

namespace Masthead.Content.Text;

/// <summary>Addresses as RFC 3986 and RFC 3987 write them, absolute or relative. Decided as text: frameworks differ in what they call an address.</summary>
internal static class Address
{
    public static bool IsWellFormed(string text)
    {
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character) || char.IsControl(character) || char.IsSurrogate(character) || character is '<' or '>' or '"' or '\\' or '^' or '`' or '{' or '|' or '}')
                return false;
        }

        return text.Length > 0 && (!HasScheme(text) || (IsScheme(text.Substring(0, text.IndexOf(':'))) && Uri.TryCreate(text, UriKind.Absolute, out _)));
    }

    /// <summary>Whether a colon stands before everything that ends a scheme or a folder: the address is absolute.</summary>
    public static bool HasScheme(string text) => text.IndexOfAny([':', '/', '?', '#']) is >= 0 and var first && text[first] == ':';

    /// <summary>A name as a part of a path: whatever would end or change the path is percent-encoded, its slashes stay. However its accents are written, they are one address.</summary>
    public static string OfName(string name) => Encoded(UnicodeForm.Composed(name), static (name, place) => name[place] != '%' && IsOfPath(name[place]));

    /// <summary>A path as somebody wrote it: what is encoded already stays, the rest is.</summary>
    public static string OfPath(string path) => Encoded(UnicodeForm.Composed(path), static (path, place) => IsOfPath(path[place]) || IsEscape(path, place));

    /// <summary>The same for a path that may have a query.</summary>
    public static string OfPathAndQuery(string path) => Encoded(UnicodeForm.Composed(path), static (path, place) => path[place] == '?' || IsOfPath(path[place]) || IsEscape(path, place));

    /// <summary>The same for an address with a scheme.</summary>
    public static string OfAbsolute(string address) =>
        Encoded(UnicodeForm.Composed(address), static (address, place) => address[place] is '?' or '#' or '[' or ']' || IsOfPath(address[place]) || IsEscape(address, place));

    private static string Encoded(string text, Func<string, int, bool> stays)
    {
        var place = 0;
        while (place < text.Length && stays(text, place))
            place++;
        if (place == text.Length)
            return text;

        var encoded = new StringBuilder(text, 0, place, text.Length + 16);
        for (; place < text.Length; place++)
        {
            if (stays(text, place))
            {
                encoded.Append(text[place]);
                continue;
            }

            var length = place + 1 < text.Length && char.IsSurrogatePair(text[place], text[place + 1]) ? 2 : 1;
            foreach (var octet in Encoding.UTF8.GetBytes(text.Substring(place, length)))
                encoded.Append('%').Append(HexDigits[octet >> 4]).Append(HexDigits[octet & 0xF]);
            place += length - 1;
        }

        return encoded.ToString();
    }

    private const string HexDigits = "0123456789ABCDEF";

    /// <summary>What RFC 3986 lets stand in a path as it is.</summary>
    private static bool IsOfPath(char character) => IsLetter(character)
        || character is (>= '0' and <= '9') or '/' or '-' or '.' or '_' or '~' or '!' or '$' or '&' or '\'' or '(' or ')' or '*' or '+' or ',' or ';' or '=' or ':' or '@';

    private static bool IsEscape(string text, int place) =>
        text[place] == '%' && place + 2 < text.Length && IsHexDigit(text[place + 1]) && IsHexDigit(text[place + 2]);

    private static bool IsHexDigit(char character) => character is (>= '0' and <= '9') or (>= 'A' and <= 'F') or (>= 'a' and <= 'f');

    private static bool IsScheme(string text) =>
        text.Length > 0 && IsLetter(text[0]) && text.All(static character => IsLetter(character) || character is (>= '0' and <= '9') or '+' or '-' or '.');

    private static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
