using System.Collections.Concurrent;
using Microsoft.Build.Framework;

namespace Masthead.Build;

/// <summary>What is in the folders of a repository, each looked at once a build, however many of its projects look around.</summary>
internal sealed class FolderListings
{
    private readonly ConcurrentDictionary<string, FolderListing> listings = new(StringComparer.Ordinal);

    /// <summary>Those of the build that a task is part of, as far as one process of it goes.</summary>
    public static FolderListings Of(IBuildEngine engine)
    {
        if (engine is not IBuildEngine4 build)
            return new FolderListings();
        if (build.GetRegisteredTaskObject(typeof(FolderListings), RegisteredTaskObjectLifetime.Build) is FolderListings known)
            return known;

        var listings = new FolderListings();
        build.RegisterTaskObject(typeof(FolderListings), listings, RegisteredTaskObjectLifetime.Build, allowEarlyCollection: true);
        return listings;
    }

    public FolderListing Of(DirectoryInfo folder) => listings.GetOrAdd(folder.FullName, _ => FolderListing.Of(folder));
}
