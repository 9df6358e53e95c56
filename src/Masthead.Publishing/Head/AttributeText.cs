using System.Text;
using Masthead.Publishing.Html;

namespace Masthead.Publishing;

/// <summary>A text within a quoted attribute, such that a reader of HTML has it back as it is.</summary>
internal static class AttributeText
{
    /// <remarks>
    /// A carriage return would be read as a line feed, and a reader may take U+FFFF for the end of the file; neither the null character nor half a surrogate pair can stand in HTML.
    /// </remarks>
    public static string Of(string text)
    {
        var html = HtmlText.Escape(text);
        if (html.AsSpan().IndexOfAnyInRange('\0', '\u001F') < 0 && html.AsSpan().IndexOfAnyInRange('\uD800', '\uFFFF') < 0)
            return html;

        var whole = new StringBuilder(html.Length + 8);
        foreach (var rune in html.EnumerateRunes())
            whole.Append(rune.Value switch { '\r' => "&#13;", 0xFFFE => "&#xFFFE;", 0xFFFF => "&#xFFFF;", 0 => "\uFFFD", _ => rune.ToString() });
        return whole.ToString();
    }
}
