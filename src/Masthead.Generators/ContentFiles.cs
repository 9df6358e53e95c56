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
    private static readonly ConditionalWeakTable<SourceText, Reading> Readings = new();

    private static readonly SourceText NoText = SourceText.From("");

    public static (ContentFile File, SourceText Text) Read(ContentPath path, AdditionalText additionalText, ReadingOptions options, CancellationToken cancellation)
    {
        // Null where the compiler could not decode the file: it says so itself (CS2015), and the file keeps its member.
        if (additionalText.GetText(cancellation) is not { } text)
            return (ContentReader.ReadUndecodable(path), NoText);

        var reading = Readings.GetOrCreateValue(text);
        if (reading.Last is { } last && last.Options.Equals(options) && last.File.Path == path)
            return (last.File, text);

        var file = ContentReader.Read(path, text.ToString(), options, cancellation);
        reading.Last = new Result(options, file);
        return (file, text);
    }

    private sealed record Result(ReadingOptions Options, ContentFile File);

    private sealed class Reading
    {
        private volatile Result? last;

        public Result? Last
        {
            get => last;
            set => last = value;
        }
    }
}
