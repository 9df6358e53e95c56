using Masthead.Content.Data;
using Masthead.Content.Text;

namespace Masthead.Content.Toml;

/// <summary>
/// A table whose end has not come: keys that have dots in them, and headings further down, add to it. What a table holds is a value, a table
/// or a list of tables.
/// </summary>
/// <param name="written">Where it is written, for one that stays empty.</param>
internal sealed class TomlTable(TextRange written)
{
    private readonly List<(DataScalar Key, object Value)> entries = [];
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    /// <summary>Whether a heading of its own opened it: a second one would be a duplicate.</summary>
    public bool HasHeading { get; set; }

    /// <summary>The value of a key; null where it has none.</summary>
    public object? Of(string key) => places.TryGetValue(key, out var place) ? entries[place].Value : null;

    public DataScalar KeyOf(string key) => entries[places[key]].Key;

    public void Add(DataScalar key, object value)
    {
        places.Add(key.Value, entries.Count);
        entries.Add((key, value));
    }

    /// <summary>A key that is there already. The first one counts, but that there is a second may leave a doubt: two states of a piece.</summary>
    public void AddAgain(DataScalar key, DataNode value) => entries.Add((key, value));

    /// <param name="range">Of its braces; null for one that has none, and stands around its keys and values.</param>
    public DataMapping ToMapping(TextRange? range = null)
    {
        var nodes = new List<DataEntry>(entries.Count);
        foreach (var (key, value) in entries)
            nodes.Add(new DataEntry(key, ToNode(value)));
        return new DataMapping(range ?? (nodes.Count == 0 ? written : Around(nodes.Select(static entry => entry.Key.Range).Concat(nodes.Select(static entry => entry.Value.Range)))), nodes);
    }

    private static DataNode ToNode(object value) => value switch
    {
        TomlTable table => table.ToMapping(),
        List<TomlTable> tables => ToSequence([.. tables.Select(static table => table.ToMapping())]),
        _ => (DataNode)value,
    };

    private static DataSequence ToSequence(DataMapping[] tables) => new(Around(tables.Select(static table => table.Range)), tables);

    private static TextRange Around(IEnumerable<TextRange> ranges)
    {
        var (start, end) = (int.MaxValue, 0);
        foreach (var range in ranges)
            (start, end) = (Math.Min(start, range.Start), Math.Max(end, range.End));
        return new TextRange(start, end);
    }
}
