using Masthead.Generators.Content.Model;
using Masthead.Generators.Text;
using Masthead.Generators.Yaml;

namespace Masthead.Generators.Content.Binding.Fields;

/// <summary>Reads <c>fields:</c> and <c>collections:</c> of <c>masthead.yml</c>.</summary>
internal sealed class FieldsBinder(Binder binder, EquatableArray<string> ignoredKeys)
{
    private static readonly KeySet Keys = new("types", "articles", "authors");

    private static readonly KeySet CollectionKeys = new("folder", "record", "fields");

    private readonly SharedTypes types = new(binder, ignoredKeys);

    /// <summary>C# names of types that are given out, folded, and where.</summary>
    private readonly Dictionary<string, TextRange> typeNames = new(StringComparer.Ordinal);

    /// <param name="fields">Null where there are none.</param>
    /// <param name="collections">The same.</param>
    public DeclaredFields Bind(YamlNode? fields, YamlNode? collections)
    {
        if (fields is null && collections is null)
            return DeclaredFields.None;

        var parts = fields is not null && binder.Mapping(fields, "fields") is { } mapping ? binder.Entries(mapping, Keys, "fields").ToArray() : [];
        foreach (var (_, _, value) in parts.Where(static part => part.Key == "types"))
            types.Declare(value, TakeTypeName);

        var declared = new DeclaredFields(
            FieldSet.OfArticles(FieldsIn(parts, "articles", FieldOwner.Article)),
            FieldSet.OfAuthors(FieldsIn(parts, "authors", FieldOwner.Author)));
        declared = declared with
        {
            Types = types.Resolved.ToEquatableArray(),
            Collections = collections is null ? [] : BindCollections(collections).ToEquatableArray(),
        };
        return declared with { FaultyKeys = types.Fields.FaultyKeys.ToEquatableArray() };
    }

    private EquatableArray<FieldContent> FieldsIn((string Key, YamlScalar Written, YamlNode Value)[] parts, string key, FieldOwner owner) =>
        parts.Where(part => part.Key == key).SelectMany(part => types.Fields.Bind(part.Value, key, owner)).ToEquatableArray();

    private IEnumerable<CollectionContent> BindCollections(YamlNode node)
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

    private (CollectionContent Collection, TextRange Folder)? BindCollection(YamlEntry entry)
    {
        var name = new Located<string>(entry.Key.Value, entry.Key.Range);
        Located<string> folder = name, record = new(Singular(name.Value), name.Range);
        YamlNode? fields = null;
        foreach (var (key, _, value) in binder.Mapping(entry.Value, name.Value) is { } mapping ? binder.Entries(mapping, CollectionKeys, "a collection") : [])
        {
            if (key == "folder")
                folder = binder.Text(value, key) ?? folder;
            else if (key == "record")
                record = binder.Text(value, key) ?? record;
            else
                fields = value;
        }

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

        var bound = fields is null ? [] : types.Fields.Bind(fields, "fields", FieldOwner.Article with { Record = recordName }).ToEquatableArray();
        return (new CollectionContent(path, recordName, FieldSet.OfArticles(bound)), folder.Range);
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
}
