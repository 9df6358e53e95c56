using System.Collections;
using System.Runtime.CompilerServices;

namespace Masthead;

/// <summary>An immutable list that is compared by its items, so that records which hold one are compared by value.</summary>
/// <typeparam name="T">The items' type.</typeparam>
/// <remarks>Write it as a collection expression: <c>ValueList&lt;string&gt; tags = ["harbour", "ferries"];</c>.</remarks>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[]? items;

    internal ValueList(T[] items) => this.items = items;

    /// <summary>How many items there are.</summary>
    public int Count => Items.Length;

    /// <summary>The item at an index.</summary>
    /// <param name="index">Zero-based.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such index.</exception>
    public T this[int index] => Items[index];

    private T[] Items => items ?? [];

    /// <summary>The items as a span.</summary>
    public ReadOnlySpan<T> AsSpan() => items;

    /// <summary>Whether the other list has equal items in the same order.</summary>
    /// <param name="other">The list to compare with.</param>
    public bool Equals(ValueList<T> other) => AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in Items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>The items in brackets, separated by commas.</summary>
    public override string ToString() => $"[{string.Join(", ", Items)}]";

    /// <summary>Goes over the items without an allocation.</summary>
    public Enumerator GetEnumerator() => new(Items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();

    /// <summary>Whether two lists have equal items in the same order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ in an item or in their order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>Goes over the items of a list. No <c>ref struct</c>: pages iterate across an <c>await</c>.</summary>
    public struct Enumerator
    {
        private readonly T[] items;
        private int index;

        internal Enumerator(T[] items)
        {
            this.items = items;
            index = -1;
        }

        /// <summary>The item it stands at.</summary>
        public readonly T Current => items[index];

        /// <summary>Steps to the next item, if there is one.</summary>
        public bool MoveNext() => ++index < items.Length;
    }
}

/// <summary>Makes <see cref="ValueList{T}"/>s.</summary>
public static class ValueList
{
    /// <summary>A list of these items.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="items">The items, which are copied.</param>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());
}
