using Masthead.Content.Model;
using Masthead.Content.Paths;

namespace Masthead.Content.Checking;

/// <summary>What a host has of a site: its files, by the names that it gives them, and their texts as it reads them.</summary>
internal interface ISiteTexts
{
    /// <summary>All that the host was told to look at, in any order: content, and what may only look like it.</summary>
    IReadOnlyCollection<string> Files { get; }

    /// <summary>All of a file; null where it cannot be decoded.</summary>
    string? TextOf(string file, CancellationToken cancellation);

    /// <summary>The file, read; asked again for the same it is not read again.</summary>
    ContentFile Read(ContentPath path, ReadingOptions how, CancellationToken cancellation);
}
