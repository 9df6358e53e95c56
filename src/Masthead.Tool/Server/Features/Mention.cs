using Masthead.Content.Text;

namespace Masthead.Tool.Server.Features;

/// <summary>What has an id of its own, which other files name it by.</summary>
internal enum NamedKind
{
    Author,
    Disclaimer,
    Section,
}

/// <summary>A place that names an author, a disclaimer or a section, or that declares one.</summary>
/// <param name="Id">Of what is named, however the place writes it.</param>
/// <param name="IsById">Whether the place writes the id, rather than a name.</param>
internal sealed record Mention(NamedKind Kind, string Id, string File, TextRange Range, bool IsById)
{
    public bool IsDeclaration { get; init; }
}
