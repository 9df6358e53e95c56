using Masthead.Content.Data;
using Masthead.Content.Keys;
using Masthead.Content.Text;

namespace Masthead.Content.Binding;

/// <summary>An entry of an author in a file of many, or what stands where one should.</summary>
/// <param name="Key">What it stands under; null in a list.</param>
internal readonly record struct AuthorEntry(DataScalar? Key, DataNode Value);

/// <summary>
/// Where authors stand in a file of many: in a map by id or in a list, all below one key (<c>authors:</c>, <c>team:</c>), or in several groups
/// (<c>faculty: […]</c>, <c>- { title: Faculty, people: […] }</c>). Told by what stands there: a person has a name.
/// </summary>
internal static class AuthorEntries
{
    /// <summary>Keys below which people stand, folded.</summary>
    public static IReadOnlyCollection<string> GroupNames { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "authors", "authorlist", "people", "persons", "team", "teammembers", "members", "staff", "writers", "contributors", "editors", "users", "data", "items", "entries",
    };

    /// <summary>Keys of which a person has one.</summary>
    public static IReadOnlyCollection<string> NameKeys { get; } = new HashSet<string>(StringComparer.Ordinal) { "name", "fullName", "firstName", "lastName" };

    /// <summary>The one author of a file, below a key <c>author</c>. In a file of many that may be an author's id.</summary>
    public static DataMapping? WrappedOne(bool isRoot, DataMapping root, KeySet keys) =>
        !isRoot && root is { Entries: [{ Key.Value: var key, Value: DataMapping author }] } && Fold.Key(key) == "author" && author.Entries.Any(entry => keys.TryGet(entry.Key.Value, out _)) ? author : null;

    /// <summary>Whether a file holds many authors rather than one.</summary>
    /// <param name="isRoot">Whether the file is named as a root itself: it holds a map even where that is empty.</param>
    public static bool AreIn(bool isRoot, DataNode? root, KeySet keys) => root switch
    {
        DataSequence => true,
        DataMapping map => WrappedOne(isRoot, map, keys) is null && (HasGroups(map, keys) || IsMapById(isRoot, map, keys)),
        _ => isRoot,
    };

    /// <summary>All of them, in the order of the file.</summary>
    public static IEnumerable<AuthorEntry> In(DataNode root, KeySet keys)
    {
        if (root is DataSequence list)
        {
            foreach (var item in list.Items)
            {
                var entries = item is not DataMapping map ? [new AuthorEntry(null, item)]
                    : HasGroups(map, keys) ? In(map, keys)
                    : map is { Entries: [{ Value: DataMapping } only] } && IsPerson(only.Value, keys) && !keys.TryGet(only.Key.Value, out _) ? [new AuthorEntry(only.Key, only.Value)]
                    : new[] { new AuthorEntry(null, item) };
                foreach (var entry in entries)
                    yield return entry;
            }
        }
        else if (root is DataMapping map)
        {
            var (hasGroups, saysMore) = (HasGroups(map, keys), HoldsOwnKeys(map, keys));
            foreach (var entry in map.Entries)
            {
                if (IsGroup(entry, map, saysMore, keys))
                {
                    foreach (var inner in In(entry.Value, keys))
                        yield return inner;
                }
                else if (!hasGroups || entry.Value is DataMapping)
                {
                    yield return new AuthorEntry(entry.Key, entry.Value);
                }
            }
        }
    }

    /// <summary>Whether all of a file's entries may stand below this key: a fault in one of them is not one of all.</summary>
    public static bool IsGroupName(string key) => GroupNames.Contains(Fold.Key(key));

    /// <summary>None of the keys is an author's own, or each holds an author of that id.</summary>
    private static bool IsMapById(bool isRoot, DataMapping map, KeySet keys) =>
        (isRoot || map.Entries.Any(static entry => entry.Value is DataMapping)) && !map.Entries.Any(entry => keys.TryGet(entry.Key.Value, out _) && !IsPerson(entry.Value, keys));

    private static bool HasGroups(DataMapping map, KeySet keys)
    {
        var saysMore = HoldsOwnKeys(map, keys);
        return map.Entries.Any(entry => IsGroup(entry, map, saysMore, keys));
    }

    /// <summary>Whether people stand below an entry of a map, which is itself none of them.</summary>
    /// <param name="saysMore">Whether the map says something of itself (<c>title: Our team</c>), which leaves it to the name of the key.</param>
    private static bool IsGroup(DataEntry entry, DataMapping map, bool saysMore, KeySet keys) =>
        (IsGroupName(entry.Key.Value) || !saysMore) && entry.Value switch
        {
            DataSequence list => IsGroupName(entry.Key.Value) ? list.Items.Any(static item => item is DataMapping) || map.Entries.Count == 1 : list.Items.Any(item => IsPerson(item, keys)),
            DataMapping people => !HoldsOwnKeys(people, keys) && people.Entries.Count > 0 && people.Entries.All(static inner => inner.Value is DataMapping or DataScalar { IsEmpty: true })
                && (IsGroupName(entry.Key.Value) || people.Entries.Any(inner => IsPerson(inner.Value, keys))),
            _ => false,
        };

    private static bool HoldsOwnKeys(DataMapping map, KeySet keys) => map.Entries.Any(entry => keys.TryGet(entry.Key.Value, out _) && !IsPerson(entry.Value, keys));

    private static bool IsPerson(DataNode node, KeySet keys) =>
        node is DataMapping map && map.Entries.Any(entry => entry.Value is DataScalar { IsEmpty: false } && keys.TryGet(entry.Key.Value, out var key) && NameKeys.Contains(key.Name));
}
