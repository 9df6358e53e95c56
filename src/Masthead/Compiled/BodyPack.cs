using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using Masthead.Shared;

namespace Masthead.Compiled;

/// <summary>The bodies of an assembly's articles: one resource, searched and decoded in place.</summary>
internal sealed unsafe class BodyPack
{
    private static readonly ConcurrentDictionary<Assembly, BodyPack> Packs = new();

    private readonly byte* start;
    private readonly int length;
    private readonly string[] liveRoots;

    /// <summary>Keeps the memory that <see cref="start"/> points to.</summary>
    private readonly UnmanagedMemoryStream? resource;

    private BodyPack(Assembly assembly)
    {
        resource = assembly.GetManifestResourceStream(BodyPackFormat.ResourceName) as UnmanagedMemoryStream;
        if (resource is not null)
        {
            start = resource.PositionPointer;
            length = checked((int)resource.Length);
        }

        liveRoots = assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .FirstOrDefault(static attribute => attribute.Key == BodyPackFormat.LiveRootsKey)?
            .Value?.Split(BodyPackFormat.LiveRootsSeparator) ?? [];
    }

    private ReadOnlySpan<byte> Bytes => new(start, length);

    public static BodyPack Of(Assembly assembly) => Packs.GetOrAdd(assembly, static key => new BodyPack(key));

    /// <summary>The file behind a live path: the number of its root, a colon, the path below that root.</summary>
    public string? LiveFile(string livePath)
    {
        var colon = livePath.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && int.TryParse(livePath.AsSpan(0, colon), out var root) && root < liveRoots.Length
            ? Path.Combine(liveRoots[root], livePath[(colon + 1)..])
            : null;
    }

    /// <summary>The body of an article; an empty one where the pack has none.</summary>
    public ArticleBody Read(string id)
    {
        var entry = Find(id);
        return entry.IsEmpty
            ? ArticleBody.Empty
            : new ArticleBody(Encoding.UTF8.GetString(Bytes.Slice(Number(entry, 2), Number(entry, 3))), (BodyFormat)Number(entry, 4));
    }

    private ReadOnlySpan<byte> Find(string id)
    {
        if (length < BodyPackFormat.HeaderSize || Number(Bytes, 0) != BodyPackFormat.Magic)
            return default;

        var key = Encoding.UTF8.GetBytes(id);
        int low = 0, high = Number(Bytes, 1) - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var entry = Bytes.Slice(BodyPackFormat.HeaderSize + middle * BodyPackFormat.EntrySize, BodyPackFormat.EntrySize);
            var order = Bytes.Slice(Number(entry, 0), Number(entry, 1)).SequenceCompareTo(key);
            if (order == 0)
                return entry;

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return default;
    }

    private static int Number(ReadOnlySpan<byte> bytes, int index) => BinaryPrimitives.ReadInt32LittleEndian(bytes[(index * 4)..]);
}
