using Masthead.Content.Data;
using Masthead.Content.Text;

namespace Masthead.Content.Yaml;

internal sealed class OpenMapping(int start, bool isFlow, string? anchor, Action<DataError> report)
    : OpenCollection(start, isFlow, anchor)
{
    private readonly List<DataEntry> entries = [];
    private readonly Dictionary<string, TextRange> keys = new(StringComparer.Ordinal);
    private DataScalar? key;

    /// <summary>Whether the next part is a key.</summary>
    public bool IsAtKey { get; private set; } = true;

    protected override void Accept(YamlPart part)
    {
        if (IsAtKey)
            key = AcceptKey(part);
        else if (key is not null)
            entries.Add(new DataEntry(key, part.Node));
        IsAtKey = !IsAtKey;
    }

    // A key without its value, because the text broke off, is left out: nothing was read for it.
    protected override DataNode Complete(TextRange range)
    {
        AddMergedEntries();
        return new DataMapping(range, entries);
    }

    private DataScalar? AcceptKey(YamlPart part)
    {
        if (part.Node is not DataScalar scalar)
        {
            report(SyntaxFailure.Error(part.At, SyntaxMessages.KeyIsNotText));
            return null;
        }

        if (keys.TryGetValue(scalar.Value, out var first))
            report(new DataError(DataErrorKind.DuplicateKey, part.At, DataMessages.DuplicateKey(scalar.Value), first));
        else
            keys.Add(scalar.Value, part.At);

        return scalar;
    }

    /// <summary><c>&lt;&lt;: *base</c> brings the entries of another map, or of a list of maps; a key written here wins over them.</summary>
    private void AddMergedEntries()
    {
        if (!entries.Exists(IsMerge))
            return;

        var merged = entries.Where(IsMerge).SelectMany(static merge => MapsOf(merge.Value)).SelectMany(static map => map.Entries).ToArray();
        entries.RemoveAll(IsMerge);

        foreach (var entry in merged)
        {
            if (!keys.ContainsKey(entry.Key.Value))
            {
                keys.Add(entry.Key.Value, entry.Key.Range);
                entries.Add(entry);
            }
        }
    }

    private static bool IsMerge(DataEntry entry) =>
        entry.Key is { Value: "<<", Style: DataScalarStyle.Plain }
        && (entry.Value is DataMapping || entry.Value is DataSequence list && list.Items.All(static item => item is DataMapping));

    private static IEnumerable<DataMapping> MapsOf(DataNode value) =>
        value is DataSequence list ? list.Items.Cast<DataMapping>() : [(DataMapping)value];
}
