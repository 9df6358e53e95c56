using System.Collections.Concurrent;

namespace Masthead.Build;

/// <summary>What is in the folders of a repository, each looked at once a build, however many of its projects look around.</summary>
internal sealed class FolderListings
{
    private readonly ConcurrentDictionary<string, FolderListing> listings = new(StringComparer.Ordinal);

    public FolderListing Of(DirectoryInfo folder) => listings.GetOrAdd(folder.FullName, _ => FolderListing.Of(folder));
}
