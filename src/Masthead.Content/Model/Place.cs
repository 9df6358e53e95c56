using Masthead.Content.Text;

namespace Masthead.Content.Model;

/// <summary>A place in a file, and nothing that equality sees: a change of place changes no generated code.</summary>
internal readonly struct Place(TextRange range) : IEquatable<Place>
{
    public TextRange Range { get; } = range;

    public bool Equals(Place other) => true;

    public override bool Equals(object? obj) => obj is Place;

    public override int GetHashCode() => 0;
}
