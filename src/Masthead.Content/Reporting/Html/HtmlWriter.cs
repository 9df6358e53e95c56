using System.Text;

namespace Masthead.Content.Reporting.Html;

/// <summary>Writes elements, each of which is closed, and texts, each of which is escaped: no text is ever taken for HTML.</summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder html = new();

    /// <summary>An element with a line of its own, until it is disposed of.</summary>
    public Closing Open(string element, params (string Name, string Value)[] attributes)
    {
        Begin(element, attributes);
        html.Append('\n');
        return new Closing(this, element, endsLine: true);
    }

    /// <summary>The same within a line.</summary>
    public Closing OpenInline(string element, params (string Name, string Value)[] attributes)
    {
        Begin(element, attributes);
        return new Closing(this, element, endsLine: false);
    }

    /// <summary>An element of a text alone, on a line of its own.</summary>
    public HtmlWriter Line(string element, string text, params (string Name, string Value)[] attributes)
    {
        Inline(element, text, attributes);
        html.Append('\n');
        return this;
    }

    /// <summary>The same within a line.</summary>
    public HtmlWriter Inline(string element, string text, params (string Name, string Value)[] attributes)
    {
        using (OpenInline(element, attributes))
            Text(text);
        return this;
    }

    /// <summary>An element that has no content.</summary>
    public HtmlWriter Empty(string element, params (string Name, string Value)[] attributes)
    {
        Begin(element, attributes);
        html.Append('\n');
        return this;
    }

    /// <summary>What people wrote: whichever way it runs, what stands around it stays where it is.</summary>
    public HtmlWriter Written(string text) => Inline("bdi", text);

    public HtmlWriter Text(string text)
    {
        foreach (var character in text)
            Escape(character);
        return this;
    }

    public HtmlWriter Break()
    {
        html.Append('\n');
        return this;
    }

    /// <summary>Our own words as they are: the doctype, the style.</summary>
    public HtmlWriter Raw(string text)
    {
        html.Append(text);
        return this;
    }

    public override string ToString() => html.ToString();

    private void Begin(string element, (string Name, string Value)[] attributes)
    {
        html.Append('<').Append(element);
        foreach (var (name, value) in attributes)
        {
            html.Append(' ').Append(name).Append("=\"");
            Text(value);
            html.Append('"');
        }

        html.Append('>');
    }

    private void Escape(char character)
    {
        switch (character)
        {
            case '&':
                html.Append("&amp;");
                break;
            case '<':
                html.Append("&lt;");
                break;
            case '>':
                html.Append("&gt;");
                break;
            case '"':
                html.Append("&quot;");
                break;
            case '\'':
                html.Append("&#39;");
                break;
            // HTML has no such characters: they would be a fault of the page.
            case (< ' ' and not ('\t' or '\n')) or (>= '\u007F' and <= '\u009F') or '\uFFFE' or '\uFFFF':
                html.Append('\uFFFD');
                break;
            default:
                html.Append(character);
                break;
        }
    }

    /// <summary>Closes an element.</summary>
    public readonly struct Closing(HtmlWriter writer, string element, bool endsLine) : IDisposable
    {
        public void Dispose() => writer.html.Append("</").Append(element).Append(endsLine ? ">\n" : ">");
    }
}
