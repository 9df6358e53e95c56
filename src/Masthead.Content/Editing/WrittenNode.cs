using Masthead.Content.Data;
using Masthead.Content.Text;

namespace Masthead.Content.Editing;

/// <summary>A node, and what it stands in.</summary>
/// <param name="Place">Of its entry, or of itself, in what it stands in.</param>
internal sealed record WrittenNode(DataNode Node, WrittenNode? Parent, int Place)
{
    /// <summary>The entry whose value it is; null for an item of a list, and for what is all of a file.</summary>
    public DataEntry? Entry => Parent?.Node is DataMapping map ? map.Entries[Place] : null;

    public WrittenNode ValueAt(int place) => new(Node is DataMapping map ? map.Entries[place].Value : ((DataSequence)Node).Items[place], this, place);

    /// <summary>Itself, or the nearest map that it stands in.</summary>
    public WrittenNode? Map
    {
        get
        {
            var node = this;
            while (node is { Node: not DataMapping })
                node = node.Parent;
            return node;
        }
    }

    /// <summary>The innermost node at a position, or the map whose key stands there.</summary>
    public WrittenNode? At(int position)
    {
        switch (Node)
        {
            case DataMapping map:
                for (var i = 0; i < map.Entries.Count; i++)
                {
                    if (Holds(map.Entries[i].Key.Range, position))
                        return this;
                    if (IsOwn(map.Entries[i]) && ValueAt(i).At(position) is { } found)
                        return found;
                }

                break;
            case DataSequence list:
                for (var i = 0; i < list.Items.Count; i++)
                {
                    if (ValueAt(i).At(position) is { } found)
                        return found;
                }

                break;
            default:
                return Holds(Node.Range, position) ? this : null;
        }

        return Node.Range.Start == position ? this : null;
    }

    /// <summary>Whether the value stands behind its key, and not at an anchor.</summary>
    public static bool IsOwn(DataEntry entry) => entry.Value.Range.Start >= entry.Key.Range.Start;

    /// <summary>Where a key and its value end; that of a value that stands at an anchor is not known.</summary>
    public static int EndOf(DataEntry entry) => IsOwn(entry) ? Math.Max(entry.Key.Range.End, entry.Value.Range.End) : entry.Key.Range.End;

    private static bool Holds(TextRange range, int position) => range.Start <= position && (position < range.End || (range.Length == 0 && position == range.Start));
}
