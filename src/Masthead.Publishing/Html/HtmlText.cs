using System.Text;

namespace Masthead.Publishing.Html;

/// <summary>Words as they stand within HTML.</summary>
internal static class HtmlText
{
    /// <summary>Escapes as little as is safe between tags and within quoted attributes: letters of all scripts stay as they are, whatever the culture.</summary>
    public static void Append(StringBuilder html, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny("&<>\"") is var special and >= 0)
        {
            html.Append(text[..special]).Append(text[special] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", _ => "&quot;" });
            text = text[(special + 1)..];
        }

        html.Append(text);
    }

    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny("&<>\"") < 0)
            return text;

        var html = new StringBuilder(text.Length + 16);
        Append(html, text);
        return html.ToString();
    }
}
