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
        return Location.Create(path, span, text.Lines.GetLinePositionSpan(span));
    }
}
