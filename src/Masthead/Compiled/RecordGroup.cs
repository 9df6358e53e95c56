using System.ComponentModel;
using Masthead.Shared;

namespace Masthead.Compiled;

/// <summary>
/// Records that generated code keeps together: their texts in one string, their numbers in another. A record is made when it
/// is first asked for, once, whichever threads ask.
/// </summary>
/// <typeparam name="T">The records' type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class RecordGroup<T> : IContentCache
    where T : class
{
    private Cache? cache;

    /// <summary>How many records there are.</summary>
    public int Count => (cache ?? LoadCache()).Records.Length;

    /// <summary>All texts of the group, one after the other. Read once.</summary>
    protected abstract string LoadText();

    /// <summary>The count of records, an offset for each, then the numbers of each; see <see cref="RecordReader"/>. Read once.</summary>
    protected abstract string LoadNumbers();

    /// <summary>Makes one record from its texts and numbers.</summary>
    /// <param name="reader">Stands at the record's start.</param>
    protected abstract T Read(ref RecordReader reader);

    /// <summary>The record in a slot.</summary>
    /// <param name="slot">Zero-based.</param>
    public T Get(int slot)
    {
        var loaded = cache ?? LoadCache();
        return Volatile.Read(ref loaded.Records[slot]) ?? Make(loaded, slot);
    }

    void IContentCache.Clear() => cache = null;

    private Cache LoadCache()
    {
        var numbers = LoadNumbers();
        var loaded = new Cache(LoadText(), numbers, new T?[PackedNumbers.Fixed(numbers, 0, PackedFormat.OffsetDigits)]);
        if (Interlocked.CompareExchange(ref cache, loaded, null) is { } earlier)
            return earlier;

        ContentCaches.Register(this);
        return loaded;
    }

    private T Make(Cache loaded, int slot)
    {
        var reader = new RecordReader(loaded.Text, loaded.Numbers, slot);
        var made = Read(ref reader);
        return Interlocked.CompareExchange(ref loaded.Records[slot], made, null) ?? made;
    }

    private sealed record Cache(string Text, string Numbers, T?[] Records);
}
