using System.Collections.Concurrent;
using System.Reflection.Metadata;

[assembly: MetadataUpdateHandler(typeof(Masthead.Compiled.ContentCaches))]

namespace Masthead.Compiled;

internal interface IContentCache
{
    void Clear();
}

/// <summary>What is to be forgotten when <c>dotnet watch</c> has changed the generated code: the records made from it.</summary>
internal static class ContentCaches
{
    private static readonly ConcurrentDictionary<IContentCache, bool> Caches = new(ReferenceEqualityComparer.Instance);

    public static void Register(IContentCache cache)
    {
        if (MetadataUpdater.IsSupported)
            Caches[cache] = true;
    }

    /// <summary>Called by the hot-reload agent, which finds it by its name and signature.</summary>
    internal static void ClearCache(Type[]? _)
    {
        foreach (var cache in Caches.Keys)
            cache.Clear();
    }
}
