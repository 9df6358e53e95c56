using Masthead.Content.Binding.Fields;
using Masthead.Content.Binding.Values;
using Masthead.Content.Keys;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Text;
using Masthead.Content.Data;

namespace Masthead.Content.Binding;

/// <summary>Reads authors: one a file; or many in one, as a map by id or a list. One bad entry loses that entry only.</summary>
internal static class AuthorBinder
{
    private static readonly KeyTable<EntryDraft> Table = new(
        "an author",
        [
            .. AuthorFields.Rows.Select(static row => row.For<EntryDraft>()),
            new("id|username", static (author, entry) => author.Id = entry.Text() ?? author.Id),
            new("suppress", static (author, entry) => SuppressionBinder.Bind(entry, author.Scope)),
        ]);

    public static KeySet Keys => Table.Keys;

    public static IEnumerable<AuthorContent> Bind(ContentPath path, DataNode root, Located<string>? bio, Binder binder) => (Wrapped(root) ?? root) switch
    {
        DataSequence list => BindList(path, list, binder),
        DataMapping map when WrappedOne(path, map) is null && IsMapById(path, map) => BindMap(path, map, binder),
        DataMapping author => [BindFile(path, WrappedOne(path, author) ?? author, bio, binder)],
        _ => [],
    };

    /// <summary>Whether a file holds many authors rather than one.</summary>
    public static bool HoldsMany(ContentPath path, DataNode? root) => root switch
    {
        DataSequence => true,
        DataMapping map => Wrapped(map) is not null || (WrappedOne(path, map) is null && IsMapById(path, map)),
        _ => path.IsRoot,
    };

    /// <summary>
    /// Material for MkDocs writes all authors below one key <c>authors</c>. Null where there is no such key; where it stands among others, it
    /// may be an author's id.
    /// </summary>
    private static DataNode? Wrapped(DataNode root) => root is DataMapping { Entries: [{ Key.Value: var key, Value: var authors }] } && Fold.Key(key) == "authors" && authors switch
    {
        DataSequence => true,
        DataMapping map => map.Entries.All(static entry => entry.Value is DataMapping) && !map.Entries.Any(static entry => Keys.TryGet(entry.Key.Value, out _)),
        _ => false,
    } ? authors : null;

    /// <summary>The one author of a file, below a key <c>author</c>. In a file of many that may be an author's id.</summary>
    private static DataMapping? WrappedOne(ContentPath path, DataMapping root) =>
        !path.IsRoot && root is { Entries: [{ Key.Value: var key, Value: DataMapping author }] } && Fold.Key(key) == "author" && author.Entries.Any(static entry => Keys.TryGet(entry.Key.Value, out _)) ? author : null;

    /// <summary>None of the keys is an author's own. A file that is a root itself holds a map even where it is empty.</summary>
    private static bool IsMapById(ContentPath path, DataMapping map) =>
        (path.IsRoot || map.Entries.Any(static entry => entry.Value is DataMapping)) && !map.Entries.Any(static entry => Keys.TryGet(entry.Key.Value, out _));

    /// <param name="bio">The text behind the front matter of a Markdown file.</param>
    private static AuthorContent BindFile(ContentPath path, DataMapping mapping, Located<string>? bio, Binder binder)
    {
        var author = BindEntry(path, mapping, new Located<string>(path.Id, TextRange.At(mapping.Range.Start)), SuppressionRequest.WholeFile, binder);
        return author.Bio is null && bio is { } text ? author with { Bio = LocalizedText.Of(text) } : author;
    }

    private static IEnumerable<AuthorContent> BindMap(ContentPath path, DataMapping map, Binder binder)
    {
        foreach (var entry in map.Entries)
        {
            if (entry.Value is DataMapping mapping)
                yield return BindEntry(path, mapping, new Located<string>(entry.Key.Value, entry.Key.Range), new TextRange(entry.Key.Range.Start, mapping.Range.End), binder);
            else if (entry.Value is DataScalar { IsEmpty: true })
                Lose(entry.Key.Range, $"{Quoted.Of(entry.Key.Value)} is left empty, so that nobody is registered: write the entry below it, beginning with 'name:', or delete it.");
            else
                Lose(entry.Value.Range, $"'{entry.Key.Value}' takes keys and values, not {Binder.Describe(entry.Value)}.");

            // About the id, for articles that refer to it.
            void Lose(TextRange range, string message) => binder.Report(ProblemKind.WrongValue, new Located<string>(entry.Key.Value, range), message, instead: null);
        }
    }

    /// <summary>An entry without an id is referred to by what its name is in an address.</summary>
    private static IEnumerable<AuthorContent> BindList(ContentPath path, DataSequence list, Binder binder)
    {
        foreach (var item in list.Items)
        {
            if (binder.Mapping(item, "authors") is not { } mapping)
                continue;

            var author = BindEntry(path, mapping, null, mapping.Range, binder);
            if (author.Id is not null)
                yield return author;
            else
                binder.ReportLack(mapping, "An author in a list needs an 'id' or a 'name'.");
        }
    }

    /// <param name="scope">What the entry's <c>suppress:</c> speaks for.</param>
    private static AuthorContent BindEntry(ContentPath path, DataMapping mapping, Located<string>? id, TextRange scope, Binder binder)
    {
        var declared = new FieldValues(binder.Declared.Authors, binder);
        var fields = Table.Read(mapping, binder, new EntryDraft(id, scope), declared);
        id = fields.Id;
        id ??= fields.Name is { } name ? new Located<string>(Slugs.Of(name.Value), name.Range) : null;
        return fields.Result(path.FilePath, id, fields.Name ?? id ?? default) with { Fields = declared.Result("The author", mapping.Start) };
    }

    /// <param name="id">Of the file, or of the entry in a map.</param>
    private sealed class EntryDraft(Located<string>? id, TextRange scope) : AuthorFields
    {
        public Located<string>? Id { get; set; } = id;

        public TextRange Scope { get; } = scope;
    }
}
