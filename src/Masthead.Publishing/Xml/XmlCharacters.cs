using System.Text;
using System.Xml;

namespace Masthead.Publishing.Xml;

/// <summary>Texts as XML can carry them.</summary>
internal static class XmlCharacters
{
    /// <summary>The text, with U+FFFD for each character that XML 1.0 has no way to write: a control character, half a surrogate pair. A writer would throw and leave half a file.</summary>
    public static string Clean(string text)
    {
        var index = FirstUnfit(text, 0);
        if (index < 0)
            return text;

        var clean = new StringBuilder(text);
        for (; index >= 0; index = FirstUnfit(text, index + 1))
            clean[index] = '\uFFFD';
        return clean.ToString();
    }

    private static int FirstUnfit(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
                continue;
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
                i++;
            else
                return i;
        }

        return -1;
    }
}
