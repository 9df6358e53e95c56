using System.ComponentModel;

namespace Masthead.Compiled;

/// <summary>
/// Records that generated code keeps together in one string: first their numbers, then their texts. A record is made when it
/// is first asked for, once, whichever threads ask.
/// </summary>
/// <typeparam name="T">The records' type.</typeparam>
/// <param name="data">
/// The method whose <see cref="PackedDataAttribute"/> has the count of records, where the texts begin, where the numbers of each record
/// begin; then the numbers, then the texts, of one record after the other. See <see cref="RecordReader"/>. Read once.
/// </param>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class RecordGroup<T>(Action data)
    where T : class
{
    private Cache? cache;

    /// <summary>How many records there are.</summary>
    public int Count => Loaded.Records.Length;

    /// <summary>Makes one record from its texts and numbers.</summary>
    /// <param name="reader">Stands at the record's start.</param>
    protected abstract T Read(ref RecordReader reader);

    /// <summary>The record in a slot.</summary>
    /// <param name="slot">Zero-based.</param>
    public T Get(int slot)
    {
        var loaded = Loaded;
        return Volatile.Read(ref loaded.Records[slot]) ?? Make(loaded, slot);
    }

    private Cache Loaded
    {
        get
        {
            var known = cache;
            return known is not null && known.Version == ContentVersion.Current ? known : Load(known);
        }
    }

    private Cache Load(Cache? outdated)
    {
        var loaded = new Cache(ContentVersion.Current, PackedDataAttribute.Of(data));
        var found = Interlocked.CompareExchange(ref cache, loaded, outdated);
        return found is null || found == outdated ? loaded : found;
    }

    private T Make(Cache loaded, int slot)
    {
        var reader = new RecordReader(loaded.Data, slot);
        var made = Read(ref reader);
        return Interlocked.CompareExchange(ref loaded.Records[slot], made, null) ?? made;
    }

    /// <summary>Fields, not properties: see <see cref="ArticleHead"/>.</summary>
    private sealed class Cache(int version, string data)
    {
        public readonly int Version = version;

        public readonly string Data = data;

        public readonly T?[] Records = new T?[RecordReader.CountOf(data)];
    }
}
