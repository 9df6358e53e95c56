using System.Collections;
using System.ComponentModel;
using Masthead.Shared;

namespace Masthead.Compiled;

/// <summary>The records of a project and those of the content libraries that it references, each id once, in the ordinal order of ids. Put together when it is first asked for.</summary>
/// <typeparam name="T">The records' type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SharedDirectory<T> : IReadOnlyList<T>
    where T : class
{
    private Cache? cache;

    /// <summary>The project's own records: of two with one id, which the build reports, its own counts.</summary>
    protected abstract IReadOnlyList<T> Own { get; }

    /// <summary>All records of each content library that the project references, of those included that a library references itself; functions, since to name a library is to load it.</summary>
    protected abstract Func<IReadOnlyList<T>>[] Libraries { get; }

    /// <summary>The id that a record is found by.</summary>
    /// <param name="record">A record of one of the parts.</param>
    protected abstract string IdOf(T record);

    /// <inheritdoc/>
    public int Count => Loaded.Length;

    /// <inheritdoc/>
    public T this[int index] => Loaded[index];

    /// <summary>The record with an id; null where there is none.</summary>
    /// <param name="id">Compared exactly, except that an accent may stand in its letter or behind it.</param>
    public T? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Find(UnicodeForm.Composed(id).AsSpan());
    }

    /// <summary>The record with an id; null where there is none. Looks no further than to the first library that has it.</summary>
    /// <param name="id">Compared exactly.</param>
    public T? Find(ReadOnlySpan<char> id)
    {
        foreach (var part in Parts)
        {
            if (((IFinder<T>)part).Find(id) is { } record)
                return record;
        }

        return null;
    }

    /// <summary>Goes over the records.</summary>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Loaded).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Of each library what is its own: what it has of others is theirs, and they are among them.</summary>
    private IEnumerable<IReadOnlyList<T>> Parts => Libraries.Select(static library => library() is var list && list is SharedDirectory<T> shared ? shared.Own : list).Prepend(Own);

    private T[] Loaded
    {
        get
        {
            if (cache is { } known && known.Version == ContentVersion.Current)
                return known.Records;

            var version = ContentVersion.Current;
            var records = new SortedDictionary<string, T>(StringComparer.Ordinal);
            foreach (var part in Parts)
            {
                foreach (var record in part)
                    records.TryAdd(IdOf(record), record);
            }

            T[] made = [.. records.Values];
            cache = new Cache(version, made);
            return made;
        }
    }

    private sealed record Cache(int Version, T[] Records);
}

/// <summary>Records that are found by their ids.</summary>
/// <typeparam name="T">The records' type.</typeparam>
internal interface IFinder<out T>
    where T : class
{
    T? Find(ReadOnlySpan<char> id);
}
