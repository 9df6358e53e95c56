using Masthead.Content.Text;

namespace Masthead.Content.Model;

/// <summary>
/// A value and where it stands. Compared by the value alone: a change of place changes no generated code, and rules,
/// which need the place, always read the newest parse.
/// </summary>
internal readonly struct Located<T>(T value, TextRange range) : IEquatable<Located<T>>
{
    public T Value { get; } = value;

    public TextRange Range { get; } = range;

    public bool Equals(Located<T> other) => EqualityComparer<T>.Default.Equals(Value, other.Value);

    public override bool Equals(object? obj) => obj is Located<T> other && Equals(other);

    public override int GetHashCode() => Value is null ? 0 : EqualityComparer<T>.Default.GetHashCode(Value);

    public override string ToString() => $"{Value}";
}
