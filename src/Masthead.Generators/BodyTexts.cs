using System.Runtime.CompilerServices;
using Masthead.Generators.Prose;
using Microsoft.CodeAnalysis.Text;

namespace Masthead.Generators;

/// <summary>
/// The texts of articles as prose, read where a rule asks, and not again while there is room to keep it: a large site has more text than a compiler should hold twice.
/// </summary>
internal static class BodyTexts
{
    private static readonly ConditionalWeakTable<SourceText, WeakReference<BodyProse>> Readings = new();

    /// <summary>A file's format, and where its body begins, are those of its text: one reading serves all.</summary>
    public static BodyProse Read(string filePath, SourceText text, int start, BodyFormat format)
    {
        var reading = Readings.GetValue(text, static _ => new WeakReference<BodyProse>(null!));
        if (reading.TryGetTarget(out var known) && known.FilePath == filePath)
            return known;

        var prose = BodyProse.Read(filePath, text.ToString(), start, format);
        reading.SetTarget(prose);
        return prose;
    }
}
