using System.Text;

namespace Masthead.Generators.Rules;

/// <summary>A message may quote the file. Square brackets break the problem matchers of build servers, line breaks their lines.</summary>
internal static class MessageText
{
    private const int Longest = 500;

    public static string Clean(string message)
    {
        var clean = new StringBuilder(Math.Min(message.Length, Longest));
        foreach (var character in message)
        {
            if (clean.Length == Longest)
                return clean.Append('…').ToString();

            clean.Append(character switch
            {
                '[' => '(',
                ']' => ')',
                _ when char.IsControl(character) || char.IsWhiteSpace(character) => ' ',
                _ => character,
            });
        }

        return clean.ToString();
    }
}
