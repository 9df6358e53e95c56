using Masthead.Content.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Masthead.Generators.Text;

/// <summary>Places in content files, as Roslyn prints them.</summary>
internal static class LocationInfo
{
    /// <summary>A range, cut to the text where an editor has changed it since it was read.</summary>
    public static Location Of(string path, SourceText text, TextRange range)
    {
        var start = Math.Min(range.Start, text.Length);
        var span = TextSpan.FromBounds(start, Math.Max(start, Math.Min(range.End, text.Length)));
        return Location.Create(path, span, new LinePositionSpan(PositionOf(span.Start, text), PositionOf(span.End, text)));
    }

    /// <summary>The start of a line, in a file whose text is not at hand.</summary>
    /// <param name="line">Counted from 0.</param>
    public static Location AtLine(string path, int line) => Location.Create(path, default, new LinePositionSpan(new LinePosition(line, 0), new LinePosition(line, 0)));

    /// <summary>In lines as editors and build servers count them: to Roslyn NEL, LS and PS end one too.</summary>
    private static LinePosition PositionOf(int position, SourceText text)
    {
        var number = text.Lines.IndexOf(position);
        var (line, start) = (0, 0);
        for (var i = 0; i < number; i++)
        {
            if (text[text.Lines[i].End] is '\n' or '\r')
                (line, start) = (line + 1, text.Lines[i + 1].Start);
        }

        return new LinePosition(line, position - start);
    }
}
