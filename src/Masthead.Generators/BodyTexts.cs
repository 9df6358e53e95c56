using System.Runtime.CompilerServices;
using Masthead.Generators.Prose;
using Microsoft.CodeAnalysis.Text;

namespace Masthead.Generators;

/// <summary>The texts of articles as prose, each read once while its file is open, and only where a rule asks: an edit of one file reads that one again.</summary>
internal static class BodyTexts
{
    private static readonly ConditionalWeakTable<SourceText, BodyProse> Readings = new();

    /// <summary>A file's format, and where its body begins, are those of its text: the first reading serves all.</summary>
    public static BodyProse Read(string filePath, SourceText text, int start, BodyFormat format)
    {
        if (Readings.TryGetValue(text, out var known) && known.FilePath == filePath)
            return known;

        var prose = BodyProse.Read(filePath, text.ToString(), start, format);
        Readings.Remove(text);
        return Readings.GetValue(text, _ => prose);
    }
}
