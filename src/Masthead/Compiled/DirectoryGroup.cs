using System.Collections;
using System.ComponentModel;
using Masthead.Shared;

namespace Masthead.Compiled;

/// <summary>All records of one kind: the authors, the sections, the tags, the disclaimers. They stand in the ordinal order of their ids, sections excepted.</summary>
/// <typeparam name="T">The records' type.</typeparam>
/// <param name="data">See <see cref="RecordGroup{T}"/>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class DirectoryGroup<T>(Action data) : RecordGroup<T>(data), IReadOnlyList<T>, IFinder<T>
    where T : class
{
    /// <summary>The id that a record is found by.</summary>
    /// <param name="record">A record of this group.</param>
    protected abstract string IdOf(T record);

    T IReadOnlyList<T>.this[int index] => Get(index);

    /// <summary>The record with an id; null where there is none.</summary>
    /// <param name="id">Compared exactly, except that an accent may stand in its letter or behind it.</param>
    public T? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Find(UnicodeForm.Composed(id).AsSpan());
    }

    /// <summary>The record with an id; null where there is none.</summary>
    /// <param name="id">Compared exactly.</param>
    public virtual T? Find(ReadOnlySpan<char> id)
    {
        int low = 0, high = Count - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var record = Get(middle);
            var order = IdOf(record).AsSpan().SequenceCompareTo(id);
            if (order == 0)
                return record;

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    /// <summary>Goes over the records.</summary>
    public IEnumerator<T> GetEnumerator()
    {
        for (var slot = 0; slot < Count; slot++)
            yield return Get(slot);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
