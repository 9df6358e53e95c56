using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Masthead.Generators.Text;

/// <summary>Untrusted text, escaped for its place in C#.</summary>
internal static class CSharpText
{
    /// <summary>In quotes. A lone surrogate becomes U+FFFD, as it does where text is saved in a file: metadata cannot hold it.</summary>
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(WellFormed(text), quote: true);

    /// <summary>Text inside an XML doc comment: one line, without what XML cannot hold.</summary>
    public static string Doc(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                case '&':
                    escaped.Append("&amp;");
                    break;
                case var character when char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]):
                    escaped.Append(character).Append(text[++i]);
                    break;
                case var character when char.IsWhiteSpace(character):
                    escaped.Append(' ');
                    break;
                case var character when !char.IsControl(character) && !char.IsSurrogate(character) && character is not ('\uFFFE' or '\uFFFF'):
                    escaped.Append(character);
                    break;
            }
        }

        return escaped.ToString();
    }

    private static string WellFormed(string text)
    {
        StringBuilder? mended = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                i++;
            else
                (mended ??= new StringBuilder(text))[i] = '\uFFFD';
        }

        return mended?.ToString() ?? text;
    }
}
