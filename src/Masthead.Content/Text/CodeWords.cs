using System.Globalization;
using System.Text;

namespace Masthead.Content.Text;

/// <summary>
/// The identifiers that stand in code of whatever language, those in comments and texts included: C#, Razor, F#, XAML. As C# compares them:
/// without the formatting characters in them, and with what an escape stands for (<c>\u0041da</c> is <c>Ada</c>).
/// </summary>
internal static class CodeWords
{
    private const char Escape = '\\';

    /// <summary>Adds all that may be a member's name: none begins with a small Latin letter (see <see cref="CSharpName"/>).</summary>
    public static void AddTo(ISet<string> words, string code)
    {
        var at = 0;
        while (at < code.Length)
        {
            var start = at;
            var isPlain = true;
            while (at < code.Length && Length(code, at) is > 0 and var length)
            {
                isPlain &= length == 1 && code[at] <= '\u007F';
                at += length;
            }

            if (at == start)
                at++;
            else if (!isPlain)
                Add(Written(code, start, at));
            else if (code[start] is not (>= 'a' and <= 'z'))
                words.Add(code.Substring(start, at - start));
        }

        void Add(string word)
        {
            if (word.Length > 0 && word[0] is not (>= 'a' and <= 'z'))
                words.Add(word);
        }
    }

    /// <summary>How many characters of the code the next one of an identifier takes; 0 where none follows.</summary>
    private static int Length(string code, int at) => code[at] switch
    {
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' => 1,
        Escape => CharacterAt(code, at) is { } character && CSharpName.IsPart(character) ? EscapeLength(code, at) : 0,
        <= '\u007F' => 0,
        var other => CSharpName.IsPart(other) ? 1 : 0,
    };

    private static int EscapeLength(string code, int at) => at + 1 < code.Length ? code[at + 1] switch { 'u' => 6, 'U' => 10, _ => 0 } : 0;

    /// <summary>What an escape stands for; null where it is none.</summary>
    private static char? CharacterAt(string code, int at) =>
        EscapeLength(code, at) is > 0 and var length && at + length <= code.Length
        && int.TryParse(code.Substring(at + 2, length - 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) && value is >= 0 and <= char.MaxValue
            ? (char)value
            : null;

    private static string Written(string code, int start, int end)
    {
        var word = new StringBuilder(end - start);
        for (var at = start; at < end; at += Length(code, at))
        {
            var character = code[at] == Escape ? CharacterAt(code, at)!.Value : code[at];
            if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.Format)
                word.Append(character);
        }

        return word.ToString();
    }
}
