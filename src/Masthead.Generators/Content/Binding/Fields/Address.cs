namespace Masthead.Generators.Content.Binding.Fields;

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

        var colon = text.IndexOf(':');
        return text.Length > 0 && (colon < 0 || text.IndexOfAny(['/', '?', '#']) is >= 0 and var slash && slash < colon || HasScheme(text, colon));
    }

    private static bool HasScheme(string text, int colon) =>
        colon > 0 && IsLetter(text[0]) && text.Take(colon).All(static character => IsLetter(character) || character is (>= '0' and <= '9') or '+' or '-' or '.')
        && Uri.TryCreate(text, UriKind.Absolute, out _);

    private static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
