using Masthead.Content.Data;
using Masthead.Content.Text;

namespace Masthead.Content.Yaml;

/// <summary>A finished node as its parent sees it. <paramref name="At"/> differs from the node's range where it is an alias.</summary>
/// <param name="Node">The node, shared by every alias of it.</param>
/// <param name="At">Its place here.</param>
/// <param name="Weight">How many nodes a walk through it meets, aliases expanded.</param>
/// <param name="Height">How many collections are nested in it, itself included.</param>
/// <param name="Characters">How much text it holds, aliases expanded.</param>
internal readonly record struct YamlPart(DataNode Node, TextRange At, int Weight = 1, int Height = 0, int Characters = 0);

/// <summary>A list or a map whose end has not come yet.</summary>
internal abstract class OpenCollection(int start, bool isFlow, string? anchor)
{
    private int weight = 1;
    private int height;
    private int characters;

    public int Start { get; } = start;

    public bool IsFlow { get; } = isFlow;

    public string? Anchor { get; } = anchor;

    /// <summary>The end of the last child: where a block collection ends, as it has no closing mark.</summary>
    public int End { get; private set; } = start;

    public void Add(YamlPart part)
    {
        weight += part.Weight;
        characters += part.Characters;
        height = Math.Max(height, part.Height);
        End = Math.Max(End, part.At.End);
        Accept(part);
    }

    public YamlPart Close(int? closingMark)
    {
        var range = new TextRange(Start, closingMark ?? End);
        return new YamlPart(Complete(range), range, weight, height + 1, characters);
    }

    protected abstract void Accept(YamlPart part);

    protected abstract DataNode Complete(TextRange range);
}

internal sealed class OpenSequence(int start, bool isFlow, string? anchor) : OpenCollection(start, isFlow, anchor)
{
    private readonly List<DataNode> items = [];

    protected override void Accept(YamlPart part) => items.Add(part.Node);

    protected override DataNode Complete(TextRange range) => new DataSequence(range, items);
}
