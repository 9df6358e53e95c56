using System.Text;

namespace Masthead.Content.Text;

/// <summary>
/// A message may quote the file. Square brackets break the problem matchers of build servers, line breaks their lines, and
/// a change of writing direction makes a line say something else than it does.
/// </summary>
internal static class MessageText
{
    private const int Longest = 500;

    public static string Clean(string message)
    {
        var clean = new StringBuilder(Math.Min(message.Length, Longest));
        foreach (var character in message)
        {
            if (clean.Length >= Longest && !char.IsLowSurrogate(character))
                return clean.Append('…').ToString();

            clean.Append(character switch
            {
                '[' => '(',
                ']' => ')',
                _ when char.IsControl(character) || char.IsWhiteSpace(character) => ' ',
                (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => '\uFFFD',
                _ => character,
            });
        }

        return clean.ToString();
    }
}
