using Masthead.Generators.Content;
using Microsoft.CodeAnalysis;

namespace Masthead.Generators.Generation;

/// <summary>An additional file that is content. Compared as Roslyn compares it, by identity: another text is another file.</summary>
internal sealed record ContentText(ContentPath Path, AdditionalText AdditionalText)
{
    public static ContentText? Of(AdditionalText text, ContentRoots roots) =>
        roots.TryClassify(text.Path, out var path) ? new ContentText(path, text) : null;

    public ContentFile Read(ReadingOptions options, CancellationToken cancellation) => ContentFiles.Read(Path, AdditionalText, options, cancellation).File;
}
