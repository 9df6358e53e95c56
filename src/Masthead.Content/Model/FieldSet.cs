using Masthead.Content.Keys;
using Masthead.Content.Text;

namespace Masthead.Content.Model;

/// <summary>The declared fields of one kind of thing, found by their keys. Compared by the fields.</summary>
internal sealed class FieldSet : IEquatable<FieldSet>
{
    public FieldSet(EquatableArray<FieldContent> fields)
    {
        Fields = fields;
        HoldsArticles = fields.Any(static own => own.Type.HoldsArticles);
        Keys = new KeySet([.. fields.Select(static own => own.Key)]);
    }

    public EquatableArray<FieldContent> Fields { get; }

    /// <summary>Whether any of them may refer to an article.</summary>
    public bool HoldsArticles { get; }

    /// <summary>How many fields there are with those of the objects in them.</summary>
    public int Size => Fields.Sum(static own => 1 + (own.Type.Innermost.Fields?.Size ?? 0));

    /// <summary>How deep lists and objects lie in each other.</summary>
    public int Depth => Fields.Select(static own => own.Type.Depth).DefaultIfEmpty().Max();

    public static FieldSet None { get; } = new([]);

    /// <summary>In their order.</summary>
    public KeySet Keys { get; }

    public bool Equals(FieldSet? other) => ReferenceEquals(this, other) || (other is not null && Fields.Equals(other.Fields));

    public override bool Equals(object? obj) => Equals(obj as FieldSet);

    public override int GetHashCode() => Fields.Count;
}
