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

    private static bool IsScheme(string text) =>
        text.Length > 0 && IsLetter(text[0]) && text.All(static character => IsLetter(character) || character is (>= '0' and <= '9') or '+' or '-' or '.');

    private static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
