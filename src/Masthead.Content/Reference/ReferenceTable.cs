using Masthead.Content.Text;

namespace Masthead.Content.Reference;

/// <summary>The keys of one kind of map.</summary>
internal sealed class ReferenceTable
{
    private readonly Dictionary<string, KeyRow> byFolded = new(StringComparer.Ordinal);

    public ReferenceTable(IReadOnlyList<KeyRow> rows)
    {
        Rows = rows;
        foreach (var row in rows)
        {
            foreach (var name in row.Others.Prepend(row.Name).Select(Fold.Key).Where(name => !byFolded.ContainsKey(name)))
                byFolded.Add(name, row);
        }
    }

    public IReadOnlyList<KeyRow> Rows { get; }

    /// <summary>By any of its names, whatever the case, the hyphens and the underscores.</summary>
    public KeyRow? Find(string key) => byFolded.TryGetValue(Fold.Key(key), out var row) ? row : null;
}
