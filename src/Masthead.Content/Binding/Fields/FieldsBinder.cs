using Masthead.Content.Binding.Values;
using Masthead.Content.Data;
using Masthead.Content.Keys;
using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Binding.Fields;

/// <summary>Reads <c>fields:</c> and <c>collections:</c> of <c>masthead.yml</c>.</summary>
/// <param name="articleKeys">That an article has anyway.</param>
/// <param name="authorKeys">That an author has anyway.</param>
internal sealed class FieldsBinder(Binder binder, IgnoredKeys ignoredKeys, KeySet articleKeys, KeySet authorKeys)
{
    private static readonly KeyTable<Parts> Table = new(
        "fields",
        new("types", Takes.ById(SharedTypes.TakesType), static (parts, entry) => parts with { Types = entry.Value }),
        new("articles", FieldDeclaration.TakesFields, static (parts, entry) => parts with { Articles = entry.Value }),
        new("authors", FieldDeclaration.TakesFields, static (parts, entry) => parts with { Authors = entry.Value }));

    private static readonly KeyTable<CollectionParts> CollectionTable = new(
        "a collection",
        new("folder", Takes.Text, static (parts, entry) => parts with { Folder = entry.Text() ?? parts.Folder }),
        new("record", Takes.Text, static (parts, entry) => parts with { Record = entry.Text() ?? parts.Record }),
        new("fields", FieldDeclaration.TakesFields, static (parts, entry) => parts with { Fields = entry.Value }));

    public static Takes TakesFields { get; } = Takes.Map(static () => Table);

    public static Takes TakesCollections { get; } = Takes.ById(Takes.Map(static () => CollectionTable));

    private readonly SharedTypes types = new(binder, ignoredKeys);

    /// <summary>C# names of types that are given out, folded, and where.</summary>
    private readonly Dictionary<string, TextRange> typeNames = new(StringComparer.Ordinal);

    /// <param name="fields">Null where there are none.</param>
    /// <param name="collections">The same.</param>
    public DeclaredFields Bind(DataNode? fields, DataNode? collections)
    {
        if (fields is null && collections is null)
            return DeclaredFields.None;

        var parts = fields is not null && binder.Mapping(fields, "fields") is { } mapping ? Table.Read(mapping, binder, new Parts()) : new Parts();
        if (parts.Types is { } declarations)
            types.Declare(declarations, TakeTypeName);

        var declared = new DeclaredFields(
            FieldsIn(parts.Articles, "articles", FieldOwner.Article(articleKeys)),
            FieldsIn(parts.Authors, "authors", FieldOwner.Author(authorKeys)));
        declared = declared with
        {
            Types = types.Resolved.ToEquatableArray(),
            Collections = collections is null ? [] : BindCollections(collections).ToEquatableArray(),
        };
        return declared with { FaultyKeys = types.Fields.FaultyKeys.ToEquatableArray() };
    }

    private FieldSet FieldsIn(DataNode? node, string key, FieldOwner owner) => new(node is null ? [] : types.Fields.Bind(node, key, owner).ToEquatableArray());

    private IEnumerable<CollectionContent> BindCollections(DataNode node)
    {
        if (binder.Mapping(node, "collections") is not { } mapping)
            yield break;

        var folders = new Dictionary<string, TextRange>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in mapping.Entries)
        {
            if (BindCollection(entry) is not (var collection, var folder))
                continue;

            if (folders.TryGetValue(collection.Folder, out var other))
            {
                binder.Report(ProblemKind.WrongValue, folder, $"Another collection has the folder {Quoted.Of(collection.Folder)}: give one of the two another 'folder'.", other);
                continue;
            }

            folders.Add(collection.Folder, folder);
            yield return collection;
        }
    }

    private (CollectionContent Collection, TextRange Folder)? BindCollection(DataEntry entry)
    {
        var name = new Located<string>(entry.Key.Value, entry.Key.Range);
        var parts = new CollectionParts(name, new Located<string>(Singular(name.Value), name.Range), null);
        if (binder.Mapping(entry.Value, name.Value) is { } mapping)
            parts = CollectionTable.Read(mapping, binder, parts);

        var (folder, record, fields) = parts;
        if (!PascalName.IsKey(record.Value))
        {
            binder.Report(ProblemKind.WrongValue, record.Range, $"{Quoted.Of(record.Value)} cannot be the name of a record. {PascalName.Expected}");
            return null;
        }

        var path = folder.Value.Replace('\\', '/').Trim('/');
        if (path.Length == 0 || path.Split('/').Any(static part => part is "" or "." or ".."))
        {
            binder.Report(ProblemKind.WrongValue, folder.Range, $"{Quoted.Of(folder.Value)} is not a folder below the articles: write it as 'reviews' or 'culture/reviews'.");
            return null;
        }

        var recordName = PascalName.Of(record.Value);
        if (!TakeTypeName(recordName, record.Range))
            return null;

        var bound = fields is null ? [] : types.Fields.Bind(fields, "fields", FieldOwner.Article(articleKeys) with { Record = recordName }).ToEquatableArray();
        return (new CollectionContent(path, recordName, new FieldSet(bound)), folder.Range);
    }

    /// <summary><c>reviews</c> is <c>review</c>; what has no plural <c>s</c> is called an item.</summary>
    private static string Singular(string name) =>
        name.Length > 2 && name.EndsWith("s", StringComparison.OrdinalIgnoreCase) && !name.EndsWith("ss", StringComparison.OrdinalIgnoreCase)
            ? name.Substring(0, name.Length - 1)
            : name + "-item";

    private bool TakeTypeName(string name, TextRange range)
    {
        var folded = Fold.Key(name);
        if (ReservedNames.OfTypes.Contains(folded))
        {
            binder.Report(ProblemKind.WrongValue, range, $"'{name}' is the name of a type of Masthead's already: choose another one.");
            return false;
        }

        if (typeNames.TryGetValue(folded, out var other))
        {
            binder.Report(ProblemKind.WrongValue, range, $"'{name}' is declared already, as a type or a record: choose another name.", other);
            return false;
        }

        typeNames.Add(folded, range);
        return true;
    }

    private sealed record Parts
    {
        public DataNode? Types { get; init; }

        public DataNode? Articles { get; init; }

        public DataNode? Authors { get; init; }
    }

    private sealed record CollectionParts(Located<string> Folder, Located<string> Record, DataNode? Fields);
}
