using System.Diagnostics.CodeAnalysis;

namespace Masthead.Generators;

/// <summary>What was last made, with what it was made from: asked for again with an equal key it is not made anew. Threads that ask at once may make it twice.</summary>
internal sealed class Kept<TKey, TValue>
    where TKey : IEquatable<TKey>
    where TValue : class
{
    private volatile Entry? last;

    public bool TryGet(TKey key, [NotNullWhen(true)] out TValue? value)
    {
        value = last is { } known && known.Key.Equals(key) ? known.Value : null;
        return value is not null;
    }

    public TValue Keep(TKey key, TValue value)
    {
        last = new Entry(key, value);
        return value;
    }

    private sealed record Entry(TKey Key, TValue Value);
}
