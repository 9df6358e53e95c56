using System.Runtime.CompilerServices;
using Masthead.Content.Binding;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Masthead.Generators;

/// <summary>
/// Content files, each parsed once a compilation: <see cref="AdditionalText.GetText"/> gives the generator and the analyzers
/// the same <see cref="SourceText"/>, and what was read of it is kept as long as it lives.
/// </summary>
internal static class ContentFiles
{
    private static readonly ConditionalWeakTable<SourceText, Kept<(ContentPath, ReadingOptions), ContentFile>> Readings = new();

    public static ContentFile Read(ContentPath path, AdditionalText additionalText, ReadingOptions options, CancellationToken cancellation) =>
        Read(path, additionalText.GetText(cancellation), options, cancellation);

    /// <param name="text">Null where the compiler could not decode the file: it says so itself (CS2015), and the file keeps its member.</param>
    public static ContentFile Read(ContentPath path, SourceText? text, ReadingOptions options, CancellationToken cancellation)
    {
        if (text is null)
            return ContentReader.ReadUndecodable(path);

        var reading = Readings.GetOrCreateValue(text);
        return reading.TryGet((path, options), out var known) ? known : reading.Keep((path, options), ContentReader.Read(path, text.ToString(), options, cancellation));
    }

    /// <summary>Keeps of a text, of which nothing is kept yet, what is kept of an equal one.</summary>
    public static void Share(SourceText known, SourceText text) => Readings.GetValue(text, _ => Readings.GetOrCreateValue(known));
}
