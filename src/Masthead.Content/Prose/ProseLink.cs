using Masthead.Content.Text;

namespace Masthead.Content.Prose;

/// <summary>A link in a text.</summary>
/// <param name="Address">As the file writes it.</param>
/// <param name="Place">Where the address stands in the file.</param>
internal readonly record struct ProseLink(string Address, TextRange Place)
{
    /// <summary>Whether it says that somebody pays for it: <c>rel="sponsored"</c>.</summary>
    public bool IsSponsored { get; init; }
}
