namespace Masthead.Shared;

/// <summary>
/// The resource that holds the bodies: <see cref="Magic"/>, the count, an entry for each body in the order of their ids' UTF-8
/// bytes, then the ids and the bodies, in UTF-8. An entry is five little-endian 32-bit numbers: start and length of the
/// id, start and length of the body (counted from the resource's start), format.
/// Written by the build task, read in place by the library.
/// </summary>
internal static class BodyPackFormat
{
    public const string ResourceName = "Masthead.Bodies";
    public const int Magic = 0x3142484D; // "MHB1"
    public const int HeaderSize = 8;
    public const int EntrySize = 20;

    /// <summary>The key of the assembly attribute that names the article folders, in builds that read bodies from their files.</summary>
    public const string LiveRootsKey = "Masthead.ArticleRoots";

    /// <summary>Between the folders in that attribute.</summary>
    public const char LiveRootsSeparator = '|';
}
