using Masthead.Content.Text;

namespace Masthead.Content.Resolution.Names;

/// <summary>
/// C# names for the ids of one class. Where several ids ask for one name, the first in ordinal order has it, the next ones are <c>Name_2</c>,
/// <c>Name_3</c>; a name that an id has of its own is not given to another.
/// </summary>
internal sealed class MemberNames
{
    private readonly Dictionary<string, string> namesById = [];

    private readonly Dictionary<string, string> idsByName = [];

    private readonly Dictionary<string, string> ownersByLoser = [];

    private MemberNames()
    {
    }

    public string this[string id] => namesById[id];

    /// <summary>The id that has the name which another id asked for; empty where a reserved name stood in the way; null where nothing did.</summary>
    public string? TakenFrom(string id) => ownersByLoser.TryGetValue(id, out var owner) ? owner : null;

    public IEnumerable<string> All => namesById.Values;

    public IEnumerable<string> Ids => namesById.Keys;

    /// <param name="ids">In any order.</param>
    /// <param name="enclosing">The class they are members of.</param>
    /// <param name="reserved">Names that something else in that class has.</param>
    public static MemberNames Of(IEnumerable<string> ids, string enclosing, IEnumerable<string>? reserved = null) =>
        Of(ids, id => CSharpName.Of(id.Substring(id.LastIndexOf('/') + 1), enclosing), enclosing, reserved);

    /// <param name="nameOf">The name that an id asks for, which is not that of the class.</param>
    public static MemberNames Of(IEnumerable<string> ids, Func<string, string> nameOf, string enclosing, IEnumerable<string>? reserved = null)
    {
        var names = new MemberNames();
        foreach (var name in reserved ?? [])
            names.idsByName[name] = "";

        var losers = new List<(string Id, string Name)>();
        foreach (var id in ids.Distinct().OrderBy(static id => id, StringComparer.Ordinal))
        {
            var name = nameOf(id);
            if (names.idsByName.ContainsKey(name))
                losers.Add((id, name));
            else
                names.Add(id, name);
        }

        foreach (var (id, name) in losers)
        {
            names.ownersByLoser.Add(id, names.idsByName[name]);
            var number = 2;
            while (names.idsByName.ContainsKey($"{name}_{number}") || $"{name}_{number}" == enclosing)
                number++;
            names.Add(id, $"{name}_{number}");
        }

        return names;
    }

    private void Add(string id, string name)
    {
        idsByName.Add(name, id);
        namesById.Add(id, name);
    }
}
