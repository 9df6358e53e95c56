using System.Collections.Immutable;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Microsoft.CodeAnalysis.Text;

namespace Masthead.Generators.Builds;

/// <summary>An additional file as a build had it. The next build has the same object where the compiler found the same bytes, and with it what was read of them.</summary>
/// <param name="source">Null where the compiler could not decode the file.</param>
internal sealed class KnownText(SourceText? source)
{
    private readonly ImmutableArray<byte> checksum = source?.GetChecksum() ?? ImmutableArray<byte>.Empty;

    public string? Text => source?.ToString();

    /// <summary>Whether another text of the same file is the same, of which then is known what was read of this one.</summary>
    public bool Is(SourceText? other)
    {
        if (source is null || other is null || !Equals(other.Encoding, source.Encoding) || !other.GetChecksum().AsSpan().SequenceEqual(checksum.AsSpan()))
            return false;

        ContentFiles.Share(source, other);
        return true;
    }

    public ContentFile Read(ContentPath path, ReadingOptions options, CancellationToken cancellation) => ContentFiles.Read(path, source, options, cancellation);
}
