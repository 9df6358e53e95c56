using System.Runtime.CompilerServices;
using Masthead.Generators.Content;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Masthead.Generators;

/// <summary>
/// Content files, each parsed once a compilation: <see cref="AdditionalText.GetText"/> gives the generator and the analyzers
/// the same <see cref="SourceText"/>, and what was read of it is kept as long as it lives.
/// </summary>
internal static class ContentFiles
{
    private static readonly ConditionalWeakTable<SourceText, Entry> Entries = new();

    private static readonly SourceText NoText = SourceText.From("");

    public static (ContentFile File, SourceText Text) Read(ContentPath path, AdditionalText additionalText, CancellationToken cancellation)
    {
        // Null where the compiler could not decode the file: it says so itself (CS2015), and the file keeps its member.
        if (additionalText.GetText(cancellation) is not { } text)
            return (ContentReader.ReadUndecodable(path), NoText);

        var entry = Entries.GetOrCreateValue(text);
        if (entry.File is { } known && known.Path == path)
            return (known, text);

        var file = ContentReader.Read(path, text.ToString(), cancellation);
        entry.File = file;
        return (file, text);
    }

    private sealed class Entry
    {
        private volatile ContentFile? file;

        public ContentFile? File
        {
            get => file;
            set => file = value;
        }
    }
}
