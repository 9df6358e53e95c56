using Masthead.Generators.Content.Binding;
using Masthead.Generators.Text;

namespace Masthead.Generators.Content.Model;

/// <summary>The declared fields of one kind of thing, and all keys that it has with them. Compared by the fields.</summary>
internal sealed class FieldSet : IEquatable<FieldSet>
{
    private readonly Dictionary<string, int> indexByKey;

    private FieldSet(EquatableArray<FieldContent> fields, KeySet builtIn)
    {
        Fields = fields;
        Keys = fields.Count == 0 ? builtIn : new KeySet([.. builtIn.Definitions, .. fields.Select(static field => field.Key)]);
        HoldsArticles = fields.Any(static own => own.Type.HoldsArticles);
        indexByKey = Enumerable.Range(0, fields.Count).ToDictionary(index => fields[index].Key, StringComparer.Ordinal);
    }

    public EquatableArray<FieldContent> Fields { get; }

    /// <summary>Whether any of them may refer to an article.</summary>
    public bool HoldsArticles { get; }

    /// <summary>How many fields there are with those of the objects in them.</summary>
    public int Size => Fields.Sum(static own => 1 + (own.Type.Innermost.Fields?.Size ?? 0));

    /// <summary>How deep lists and objects lie in each other.</summary>
    public int Depth => Fields.Select(static own => own.Type.Depth).DefaultIfEmpty().Max();

    /// <summary>The built-in keys and these.</summary>
    public KeySet Keys { get; }

    public static FieldSet OfArticles(EquatableArray<FieldContent> fields) => new(fields, ArticleKeys.All);

    public static FieldSet OfAuthors(EquatableArray<FieldContent> fields) => new(fields, AuthorBinder.Keys);

    public static FieldSet OfObject(EquatableArray<FieldContent> fields) => new(fields, new KeySet());

    /// <summary>The place of the field with a key, as it is declared; -1 where it is a built-in one.</summary>
    public int IndexOf(string key) => indexByKey.TryGetValue(key, out var index) ? index : -1;

    public bool Equals(FieldSet? other) => ReferenceEquals(this, other) || (other is not null && Fields.Equals(other.Fields));

    public override bool Equals(object? obj) => Equals(obj as FieldSet);

    public override int GetHashCode() => Fields.Count;
}
