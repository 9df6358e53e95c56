using Masthead.Content.Paths;
using Masthead.Content.Text;

namespace Masthead.Content.Model;

/// <summary>What a field's values are.</summary>
internal enum FieldKind
{
    String,
    Text,
    Int,
    Decimal,
    Bool,
    Date,
    DateTime,
    Uri,
    Enum,
    Object,
    List,
    Author,
    Article,
}

/// <summary>A field of the project's own, as <c>masthead.yml</c> declares it. Compared by value: another declaration reads every file anew.</summary>
/// <param name="Key">As it is declared: <c>readingTime</c>.</param>
internal sealed record FieldContent(string Key, FieldType Type)
{
    public bool IsRequired { get; init; }

    /// <summary>What it is where a file does not say.</summary>
    public FieldValue? Default { get; init; }

    /// <summary>The XML doc of the property.</summary>
    public string? Description { get; init; }

    /// <summary>The C# property.</summary>
    public string Member => PascalName.Of(Key);

    /// <summary>Whether the property is null where a file does not say: a list is empty then.</summary>
    public bool IsNullable => !IsRequired && Default is null && Type.Kind != FieldKind.List;
}

/// <summary>A field's type, and what its values are held to.</summary>
internal sealed record FieldType(FieldKind Kind)
{
    /// <summary>Of a list, what is in it.</summary>
    public FieldType? Item { get; init; }

    /// <summary>Of an enum or an object that <c>fields: { types: … }</c> names, its name as it is declared; null for one of a single field.</summary>
    public string? SharedName { get; init; }

    /// <summary>The values of an enum, as they are declared.</summary>
    public EquatableArray<string> Values { get; init; } = [];

    /// <summary>The fields of an object.</summary>
    public FieldSet? Fields { get; init; }

    /// <summary>The smallest value that a number or a date may have.</summary>
    public FieldValue? Minimum { get; init; }

    public FieldValue? Maximum { get; init; }

    /// <summary>A regular expression that a text must match from end to end.</summary>
    public string? Pattern { get; init; }

    /// <summary>Of a list, and of a list of those, what is in it in the end; else the type itself.</summary>
    public FieldType Innermost => Item?.Innermost ?? this;

    /// <summary>Whether an author is among what it may hold.</summary>
    public bool HoldsAuthors => Kind == FieldKind.Author || Item is { HoldsAuthors: true } || (Fields?.Fields.Any(static own => own.Type.HoldsAuthors) ?? false);

    /// <summary>The same for articles.</summary>
    public bool HoldsArticles => Kind == FieldKind.Article || Item is { HoldsArticles: true } || Fields is { HoldsArticles: true };

    /// <summary>How deep lists and objects lie in each other.</summary>
    public int Depth => Item is { } item ? 1 + item.Depth : Fields is { } fields ? 1 + fields.Depth : 0;
}

/// <summary>An enum or an object that several fields share.</summary>
internal sealed record SharedType(string Name, FieldType Type, string? Description);

/// <summary>Articles of a folder that have a record, and fields, of their own.</summary>
/// <param name="Folder">Below the articles' root, with <c>/</c>.</param>
/// <param name="Record">The C# name of their record.</param>
internal sealed record CollectionContent(string Folder, string Record, FieldSet Fields);

/// <summary>Everything that the site adds to the model.</summary>
internal sealed record DeclaredFields(FieldSet Articles, FieldSet Authors)
{
    public static DeclaredFields None { get; } = new(FieldSet.None, FieldSet.None);

    public EquatableArray<SharedType> Types { get; init; } = [];

    public EquatableArray<CollectionContent> Collections { get; init; } = [];

    /// <summary>Keys whose declaration is reported: in other files they are passed over.</summary>
    public EquatableArray<string> FaultyKeys { get; init; } = [];

    /// <summary>The collection that an article is in; null for the default one. Of two folders, one in the other, the inner one counts.</summary>
    public CollectionContent? CollectionOf(ContentPath path)
    {
        CollectionContent? found = null;
        foreach (var collection in Collections)
        {
            if (Holds(collection.Folder, path.Folder) && !(found?.Folder.Length > collection.Folder.Length))
                found = collection;
        }

        return found;
    }

    public FieldSet FieldsOf(ContentPath article) => CollectionOf(article)?.Fields ?? Articles;

    private static bool Holds(string folder, string other) =>
        other.StartsWith(folder, StringComparison.Ordinal) && (other.Length == folder.Length || other[folder.Length] == '/');
}
