using Masthead.Content.Binding.Fields;
using Masthead.Content.Binding.Values;
using Masthead.Content.Data;
using Masthead.Content.Keys;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Text;
using Masthead.Shared;

namespace Masthead.Content.Binding;

/// <summary>
/// Reads authors: one a file; or many in one (<see cref="AuthorEntries"/>). One bad entry loses that entry only. Where an author stands gives the id: the key in a map, else
/// the name of the file, unless that says one that is a word; what else the entry says of ids may be referred to as well.
/// </summary>
internal static class AuthorBinder
{
    private static readonly KeyTable<EntryDraft> Table = new(
        "an author",
        [
            .. AuthorFields.Rows.Select(static row => row.For<EntryDraft>()),
            new("role|tagline", Takes.Localized, static (author, entry) => author.ReadRole(entry)),
            new("id", Takes.Text, static (author, entry) => author.WrittenId = entry.Text()),
            .. ((string[])["slug", "key", "username", "login", "nickname", "shortName", "handle"]).Select(static names => new Key<EntryDraft>(names, Takes.Text, static (author, entry) => author.Add(entry.Text()))),
            new("suppress", SuppressionBinder.TakesRequests, static (author, entry) => SuppressionBinder.Bind(entry, author.Scope)),
        ])
    { HoldsProfiles = true };

    public static IKeyTable Rows => Table;

    public static KeySet Keys => Table.Keys;

    public static IEnumerable<AuthorContent> Bind(ContentPath path, DataNode root, Located<string>? bio, Binder binder)
    {
        if (!HoldsMany(path, root))
            return root is DataMapping author ? [BindFile(path, AuthorEntries.WrappedOne(path.IsRoot, author, Keys) ?? author, bio, binder)] : [];

        var before = binder.Problems.Count;
        var authors = AuthorEntries.In(root, Keys).Select(entry => Bind(path, entry, binder)).OfType<AuthorContent>().ToArray();
        binder.ReportKeysOnce(before);
        return authors;
    }

    /// <summary>Whether a file holds many authors rather than one.</summary>
    public static bool HoldsMany(ContentPath path, DataNode? root) => AuthorEntries.AreIn(path.IsRoot, root, Keys);

    /// <summary>
    /// Whether anybody is described: a file of YAML among the authors is meant to do so, while one of JSON or TOML may lie there for a tool. A name says so, or that every
    /// key is an author's.
    /// </summary>
    public static bool HoldsAuthor(ContentPath path, DataNode root) => HoldsMany(path, root)
        ? AuthorEntries.In(root, Keys).Any(static entry => entry.Value is DataMapping author && IsAuthor(author))
        : root is DataMapping author && IsAuthor(AuthorEntries.WrappedOne(path.IsRoot, author, Keys) ?? author);

    private static bool IsAuthor(DataMapping author) =>
        author.Entries.Any(static entry => Keys.TryGet(entry.Key.Value, out var key) && key.Name is "name" or "fullName" or "firstName" or "lastName")
        || (author.Entries.Count > 0 && author.Entries.All(static entry => Keys.TryGet(entry.Key.Value, out _)));

    /// <param name="bio">The text behind the front matter of a Markdown file.</param>
    private static AuthorContent BindFile(ContentPath path, DataMapping mapping, Located<string>? bio, Binder binder)
    {
        var named = new Located<string>(path.Original, TextRange.At(mapping.Range.Start));
        var author = BindEntry(path, mapping, named, SuppressionRequest.WholeFile, binder, isFile: true) with { Page = PageOf(path), Language = path.Language };
        return author.Bio is null && bio is { } text ? author with { Bio = LocalizedText.Of(text) } : author;
    }

    private static string PageOf(ContentPath path)
    {
        var file = ContentPaths.Normalize(path.FilePath);
        return file.Substring(0, Math.Max(0, file.Length - path.RelativePath.Length)) + path.Original;
    }

    private static AuthorContent? Bind(ContentPath path, AuthorEntry entry, Binder binder)
    {
        if (entry.Value is DataMapping mapping)
            return entry.Key is { } id ? BindEntry(path, mapping, new Located<string>(id.Value, id.Range), new TextRange(id.Range.Start, mapping.Range.End), binder) with { Whole = new Place(new TextRange(id.Range.Start, mapping.Range.End)) } : BindItem(path, mapping, binder);

        // About the id, for articles that refer to it.
        if (entry is { Key: { } empty, Value: DataScalar { IsEmpty: true } })
            binder.Report(ProblemKind.WrongValue, new Located<string>(empty.Value, empty.Range), $"{Quoted.Of(empty.Value)} is left empty, so that nobody is registered: write the entry below it, beginning with 'name:', or delete it.", instead: null);
        else if (entry.Key is { } key)
            binder.Report(ProblemKind.WrongValue, new Located<string>(key.Value, entry.Value.Range), $"'{key.Value}' takes keys and values, not {Binder.Describe(entry.Value)}.", instead: null);
        else if (entry.Value is DataScalar { IsEmpty: true } item)
            binder.ReportEmptyItem(item, "The entry is left empty, so that nobody is registered: write it, beginning with 'name:', or delete it.");
        else
            binder.Mapping(entry.Value, "authors");
        return null;
    }

    /// <summary>An entry without an id is referred to by what its name is in an address.</summary>
    private static AuthorContent? BindItem(ContentPath path, DataMapping mapping, Binder binder)
    {
        var author = BindEntry(path, mapping, null, mapping.Range, binder) with { Whole = new Place(mapping.Range) };
        if (author.Id is not null)
            return author;

        binder.ReportLack(mapping, "An author in a list needs an 'id' or a 'name'.");
        return null;
    }

    /// <param name="placed">The id that the entry has by its place: by its key, or by its file's name.</param>
    /// <param name="scope">What the entry's <c>suppress:</c> speaks for.</param>
    private static AuthorContent BindEntry(ContentPath path, DataMapping mapping, Located<string>? placed, TextRange scope, Binder binder, bool isFile = false)
    {
        var declared = new FieldValues(binder.Declared.Authors, binder);
        var draft = new EntryDraft(scope) { IsPage = isFile && path.IsMarkdown };
        var fields = Table.Read(mapping, binder, draft, new ProfileKeys(draft, declared));
        fields.ReportOtherTitle(binder);
        var id = isFile && fields.WrittenId is { } written && IsWord(written.Value) ? written : placed ?? fields.WrittenId ?? fields.FirstOtherId;
        id ??= fields.Name is { } name ? new Located<string>(Slugs.Of(name.Value), name.Range) : null;
        return fields.Result(path.FilePath, id, fields.Name ?? id ?? default) with
        {
            OtherIds = fields.IdsBesides(id?.Value, isFile ? path.Original : null),
            Fields = declared.Result("The author", mapping.Start),
        };
    }

    /// <summary>As an id is that people write: a number of a database, or a mail address, is none.</summary>
    private static bool IsWord(string id) => char.IsLetter(id[0]) && id.IndexOf('@') < 0;

    private sealed class EntryDraft(TextRange scope) : AuthorFields
    {
        private readonly List<string> others = [];

        public Located<string>? WrittenId { get; set; }

        public Located<string>? FirstOtherId { get; private set; }

        public TextRange Scope { get; } = scope;

        public void Add(Located<string>? id)
        {
            if (id is not { } other || other.Value.TrimStart('@') is not { Length: > 0 } plain)
                return;

            FirstOtherId ??= new Located<string>(plain, other.Range);
            others.Add(plain);
        }

        /// <summary>What articles may refer to besides the id.</summary>
        /// <param name="file">The name of the author's file.</param>
        public EquatableArray<string> IdsBesides(string? id, string? file) =>
            ((string?[])[WrittenId?.Value, .. others, file]).OfType<string>().Select(UnicodeForm.Composed).Where(other => other != id).Distinct(StringComparer.Ordinal).ToEquatableArray();
    }
}
