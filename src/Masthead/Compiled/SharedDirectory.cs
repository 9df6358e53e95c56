using System.Collections;
using System.ComponentModel;

namespace Masthead.Compiled;

/// <summary>The records of a project and those of the content libraries that it references, each id once, in the ordinal order of ids. Put together when it is first asked for.</summary>
/// <typeparam name="T">The records' type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SharedDirectory<T> : IReadOnlyList<T>
    where T : class
{
    private Cache? cache;

    /// <summary>The project's own first: of two with one id, which the build reports, it counts.</summary>
    protected abstract IReadOnlyList<T>[] Parts { get; }

    /// <summary>The id that a record is found by.</summary>
    /// <param name="record">A record of one of the parts.</param>
    protected abstract string IdOf(T record);

    /// <inheritdoc/>
    public int Count => Loaded.Length;

    /// <inheritdoc/>
    public T this[int index] => Loaded[index];

    /// <summary>Goes over the records.</summary>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Loaded).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

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
