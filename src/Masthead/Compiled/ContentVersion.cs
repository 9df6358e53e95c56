using System.Reflection.Metadata;

[assembly: MetadataUpdateHandler(typeof(Masthead.Compiled.ContentVersion))]

namespace Masthead.Compiled;

/// <summary>What was read of generated code holds as long as the version is the same: <c>dotnet watch</c> changes the code of a running program.</summary>
internal static class ContentVersion
{
    /// <summary>A field, not a property: see <see cref="ArticleHead"/>.</summary>
    public static volatile int Current;

    /// <summary>Called by the hot-reload agent, which finds it by its name and signature.</summary>
    internal static void ClearCache(Type[]? _) => Interlocked.Increment(ref Current);
}
