using System.Text;

namespace Masthead.Publishing.Html;

/// <summary>Plain text to HTML: an empty line starts a paragraph, any other line stays one, as in a poem.</summary>
internal static class PlainTextHtml
{
    public static string Render(string text)
    {
        var html = new StringBuilder();
        var isOpen = false;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.IsWhiteSpace())
            {
                Close(html, ref isOpen);
                continue;
            }

            html.Append(isOpen ? "<br />\n" : "<p>");
            isOpen = true;
            HtmlText.Append(html, line);
        }

        Close(html, ref isOpen);
        return html.ToString();
    }

    private static void Close(StringBuilder html, ref bool isOpen)
    {
        if (isOpen)
            html.Append("</p>\n");
        isOpen = false;
    }
}
