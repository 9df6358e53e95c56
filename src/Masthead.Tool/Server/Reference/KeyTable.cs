using Masthead.Content.Text;

namespace Masthead.Tool.Server.Reference;

/// <summary>The keys of one kind of map.</summary>
internal sealed class KeyTable
{
    private readonly Dictionary<string, KeyRow> byFolded = new(StringComparer.Ordinal);

    public KeyTable(IReadOnlyList<KeyRow> rows)
    {
        Rows = rows;
        foreach (var row in rows)
        {
            byFolded.TryAdd(Fold.Key(row.Name), row);
            foreach (var other in row.Others)
                byFolded.TryAdd(Fold.Key(other), row);
        }
    }

    public IReadOnlyList<KeyRow> Rows { get; }

    /// <summary>By any of its names, whatever the case, the hyphens and the underscores.</summary>
    public KeyRow? Find(string key) => byFolded.GetValueOrDefault(Fold.Key(key));
}
