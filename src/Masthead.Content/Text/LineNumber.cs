namespace Masthead.Content.Text;

/// <summary>Lines as editors count them, from 1 on.</summary>
internal static class LineNumber
{
    public static int Of(string text, int position)
    {
        var line = 1;
        for (var i = 0; i < position && i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                line++;
        }

        return line;
    }
}
