namespace Masthead.Content.Data;

/// <summary>Content is untrusted, and a stack overflow or an alias bomb would take the compiler with it.</summary>
/// <param name="Characters">The longest text that is read, and the most that aliases may add to it.</param>
/// <param name="Depth">The deepest nesting of lists and maps, aliases expanded.</param>
/// <param name="Nodes">The most texts, lists and maps in a document, aliases expanded.</param>
internal sealed record DataLimits(int Characters, int Depth, int Nodes)
{
    public static DataLimits Default { get; } = new(Characters: 2_097_152, Depth: 64, Nodes: 100_000);
}
