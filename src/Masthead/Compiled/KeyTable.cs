using System.ComponentModel;
using Masthead.Shared;

namespace Masthead.Compiled;

/// <summary>Which articles belong to a key (an author's, a section's or a tag's id): sorted keys, searched by halves, with a range of postings each.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct KeyTable
{
    private readonly string keys;
    private readonly string rows;

    /// <summary>A table as generated code keeps it.</summary>
    /// <param name="keys">All keys in ordinal order, one after the other.</param>
    /// <param name="rows">For each key its start in <paramref name="keys"/> and its first posting, five digits each; a last row ends the others.</param>
    public KeyTable(string keys, string rows)
    {
        this.keys = keys;
        this.rows = rows;
    }

    internal (int Start, int Count) Find(string key)
    {
        int low = 0, high = rows.Length / (2 * PackedFormat.KeyDigits) - 2;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = keys.AsSpan(Number(middle, 0)..Number(middle + 1, 0)).CompareTo(key, StringComparison.Ordinal);
            if (order == 0)
                return (Number(middle, 1), Number(middle + 1, 1) - Number(middle, 1));

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return default;
    }

    private int Number(int row, int column) =>
        (int)PackedNumbers.Fixed(rows, (row * 2 + column) * PackedFormat.KeyDigits, PackedFormat.KeyDigits);
}
