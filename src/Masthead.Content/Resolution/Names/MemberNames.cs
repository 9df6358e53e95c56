using Masthead.Content.Text;

namespace Masthead.Content.Resolution.Names;

/// <summary>C# names for the ids of one class. Where two ids ask for one name, the first in ordinal order has it and the other one gets a suffix of its own (MH4008 reports it).</summary>
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
    public static MemberNames Of(IEnumerable<string> ids, string enclosing, IEnumerable<string>? reserved = null)
    {
        var names = new MemberNames();
        foreach (var name in reserved ?? [])
            names.idsByName[name] = "";

        foreach (var id in ids.Distinct().OrderBy(static id => id, StringComparer.Ordinal))
        {
            var name = CSharpName.Of(id.Substring(id.LastIndexOf('/') + 1), enclosing);
            if (names.idsByName.TryGetValue(name, out var owner))
                names.ownersByLoser.Add(id, owner);
            while (names.idsByName.ContainsKey(name))
                name += CSharpName.Suffix(id);
            names.idsByName.Add(name, id);
            names.namesById.Add(id, name);
        }

        return names;
    }
}
