using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace Masthead.Tool.Importing.Html;

/// <summary>Words, addresses and titles as Markdown writes them.</summary>
internal static partial class MarkdownText
{
    /// <summary>What an address may hold only between angle brackets.</summary>
    private static readonly SearchValues<char> Bracketed = SearchValues.Create(" ()<>\t");

    /// <summary>A text on one line, in which nothing is a mark.</summary>
    public static string Of(string text, bool isLink)
    {
        var written = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
            written.Append(text[i] is '\n' or '\r' ? " " : Escaped(text, i, isLink));
        return written.ToString();
    }

    /// <summary>A character of a text, as it is where it is no mark there.</summary>
    /// <param name="isLink">Whether it stands between brackets.</param>
    public static string Escaped(string text, int place, bool isLink)
    {
        var character = text[place];
        var next = place + 1 < text.Length ? text[place + 1] : '\0';
        return character switch
        {
            '\\' or '`' or '*' => "\\" + character,
            '_' when place == 0 || !char.IsLetterOrDigit(text[place - 1]) || !char.IsLetterOrDigit(next) => "\\_",
            '[' when isLink || next == '^' => "\\[",
            ']' when isLink || next is '(' or ':' => "\\]",
            '<' when char.IsAsciiLetter(next) || next is '/' or '!' or '?' or '\0' => "\\<",
            '~' when next == '~' || (place > 0 && text[place - 1] == '~') => "\\~",
            '&' when Entity().IsMatch(text.AsSpan(place, Math.Min(40, text.Length - place))) => "&amp;",
            _ => character.ToString(),
        };
    }

    /// <summary>The address of a link or a picture.</summary>
    public static string Target(string address)
    {
        var written = Entities().Replace(LineEnds().Replace(address.Trim(), ""), "&amp;").Replace("\\", "%5C", StringComparison.Ordinal);
        return written.Length == 0 || written.AsSpan().ContainsAny(Bracketed)
            ? "<" + written.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal) + ">"
            : written;
    }

    public static string Title(string title) => Entities().Replace(LineEnds().Replace(title, " ").Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal), "&amp;");

    [GeneratedRegex("^&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});", RegexOptions.CultureInvariant)]
    private static partial Regex Entity();

    [GeneratedRegex("&(?=(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)", RegexOptions.CultureInvariant)]
    private static partial Regex Entities();

    [GeneratedRegex(@"[\r\n]+[ \t]*", RegexOptions.CultureInvariant)]
    private static partial Regex LineEnds();
}
