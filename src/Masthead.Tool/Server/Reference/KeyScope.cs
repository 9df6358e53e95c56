using Masthead.Content.Model;
using Masthead.Content.Reference;

namespace Masthead.Tool.Server.Reference;

/// <summary>Which keys may stand in a map.</summary>
/// <param name="Tables">Masthead's own, the nearest first.</param>
/// <param name="Fields">Those that the site declares.</param>
/// <param name="Of">The key that the map is the value of; null for what is all of a file, or of a declared field.</param>
/// <param name="Field">The declared field that it is the value of.</param>
internal sealed record KeyScope(IReadOnlyList<ReferenceTable> Tables, FieldSet Fields, KeyRow? Of, FieldType? Field)
{
    /// <summary>Whether ids stand here, which nobody can know before.</summary>
    public bool HoldsIds => Of is { IsById: true };

    public KeyRow? Find(string key) => Tables.Select(table => table.Find(key)).FirstOrDefault(static row => row is not null);

    public FieldContent? FindField(string key) => Fields.Keys.TryGet(key, out var known) ? Fields.Fields[known.Place] : null;
}
