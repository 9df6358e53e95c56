using Masthead.Content.Binding;
using Masthead.Content.Data;
using Masthead.Content.Editing;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Text;
using Masthead.Shared;

namespace Masthead.Content.Drafting;

/// <summary>Where a site has its next author, and how it writes one: as the others are, in a file of their own or in the file of many.</summary>
internal sealed class AuthorPlace
{
    private readonly Lazy<AuthorList?> list;

    private readonly Func<string, string>? path;

    private readonly DataFormat? format;

    /// <summary>The key in a file of many below which its entries stand; null where each has a file of their own.</summary>
    private readonly string? below;

    private readonly string like = "";

    private AuthorPlace(ContentFile? list, Func<string, string>? path, DataFormat? format = null, string? below = null, string like = "")
    {
        (List, this.path, this.format, this.below, this.like) = (list, path, format, below, like);
        this.list = new Lazy<AuthorList?>(() => list is null ? null : AuthorList.Of(list));
    }

    /// <summary>The file that has one entry more then; null where each has a file of their own, or nobody has one yet.</summary>
    public ContentFile? List { get; }

    public string NameKey { get; private init; } = "name";

    /// <summary>Null where it is the text of the file.</summary>
    public string? BioKey { get; private init; } = "bio";

    /// <summary>Whether a file of many is still to be made.</summary>
    public bool IsNewList => below is not null;

    /// <summary>What the file of somebody is called.</summary>
    public string PathOf(string id) => path!(id);

    /// <summary>What a file of theirs says.</summary>
    /// <param name="said">In the order of keys.</param>
    /// <param name="isBioDue">Whether the key of the bio stands there to be filled in.</param>
    /// <param name="text">Behind the keys.</param>
    public string TextOf(string id, IReadOnlyList<(string Key, string Value)> said, bool isBioDue = false, string text = "")
    {
        var file = PathOf(id);
        if (below is not null)
            return FirstEntry(file, id, said);

        var keys = new NewKeys(format ?? DataFormat.OfFile(file) ?? DataFormat.Yaml);
        foreach (var (key, value) in said)
            keys.Text(key, value);
        if (isBioDue && BioKey is { } due && keys.IsYaml)
            keys.Empty(due, isList: false);
        return ((ContentPaths.IsMarkdown(file) ? keys.FrontMatter() : keys.File()) + text).Replace("\n", Lines.BreakIn(like));
    }

    /// <summary>One entry more in the file of many; null where it is not written so that one can be put in.</summary>
    public IReadOnlyList<TextChange>? EntryOf(string id, IReadOnlyList<(string Key, string Value)> said) => list.Value?.With(id, ValuesOf(said));

    /// <summary>Null where the site has no place for authors.</summary>
    public static AuthorPlace? Of(DraftingSite site)
    {
        var files = site.Files.Where(static file => file.Path.Role == ContentRole.Author).ToArray();
        var many = files.ToLookup(static file => file.Path.IsRoot || AuthorBinder.HoldsMany(file.Path, Sample.Root(file, AuthorBinder.Keys)));
        var (own, list) = (many[false].ToArray(), many[true].OrderByDescending(static file => file.Authors.Count).FirstOrDefault());
        if (list is not null && list.Authors.Count >= own.Length)
            return new AuthorPlace(list, path: null) { NameKey = NameKeyIn(list.Authors.Count == 0 ? null : Sample.Root(list, AuthorBinder.Keys), list.Authors) };

        return own.Length > 0 ? AsOthers(own, site) : AsUsual(site);
    }

    /// <summary>In a file of their own, as the others have.</summary>
    private static AuthorPlace AsOthers(ContentFile[] own, DraftingSite site)
    {
        var samples = own.Select(file => Sample.OfAuthor(file, site.Options.Dialect)).OfType<Sample>().ToArray();
        var shape = Majority.Of(own, ShapeOf)!;
        var alike = own.Where(file => ShapeOf(file) == shape).ToArray();
        return new AuthorPlace(null, id => $"{site.Roots.Authors[shape.Root]}/{shape.Fill(id, default, "", "")}", Majority.Of(alike, static file => file.Format), like: alike[0].Text)
        {
            NameKey = Majority.Of(samples, static sample => NameKeyIn(new DataMapping(default, sample.Entries), sample.File.Authors)) ?? "name",
            BioKey = Majority.Do(samples, static sample => sample.Find("bio", "description") is null && !string.IsNullOrWhiteSpace(sample.File.Body.Of(sample.File.Text))) ? null
                : Majority.Of(samples, static sample => sample.Find("bio", "description")?.Key.Value) ?? "bio",
        };

        static PathShape ShapeOf(ContentFile file) => PathShape.Of(file.Path.WithoutLanguage(), published: null);
    }

    /// <summary>Nobody is registered yet: where the site names a place for authors, or where its generator's people have them.</summary>
    private static AuthorPlace? AsUsual(DraftingSite site)
    {
        var usual = site.Options.Dialect.NewPiece;
        var place = site.Roots.Authors.Count == 0 ? (site.Folder is { } folder ? $"{folder}/{usual.Authors}" : null)
            : DataFormat.OfFile(site.Roots.Authors[0]) is null ? site.Roots.Authors[0] + "/{id}.yml"
            : site.Roots.Authors[0];
        return place is null ? null : new AuthorPlace(null, id => place.Replace("{id}", id), below: place.Contains("{id}") ? null : usual.AuthorsBelow);
    }

    /// <summary>Of a file of many that is still to be made.</summary>
    private string FirstEntry(string file, string id, IReadOnlyList<(string Key, string Value)> said)
    {
        var entry = NewValue.Map(ValuesOf(said));
        var changes = KeyEditor.Of("", DataFormat.OfFile(file), AuthorBinder.Keys)?.InsertEntry(below is { Length: > 0 } key ? key : id, below is { Length: > 0 } ? NewValue.Map((id, entry)) : entry);
        return TextChange.Apply(changes!, "");
    }

    private static (string Key, NewValue Value)[] ValuesOf(IReadOnlyList<(string Key, string Value)> said) => [.. said.Select(static said => (said.Key, (NewValue)said.Value))];

    /// <summary>The key that has somebody's name, wherever it stands.</summary>
    private static string NameKeyIn(DataNode? node, IEnumerable<AuthorContent> authors)
    {
        var known = new HashSet<string>(authors.Select(static author => author.Name.Value));
        return KeyIn(node) ?? "name";

        string? KeyIn(DataNode? inner) => inner switch
        {
            DataMapping map => map.Entries.FirstOrDefault(entry => entry.Value is DataScalar value && known.Contains(value.Value)).Key?.Value
                ?? map.Entries.Select(entry => KeyIn(entry.Value)).FirstOrDefault(static key => key is not null),
            DataSequence list => list.Items.Select(KeyIn).FirstOrDefault(static key => key is not null),
            _ => null,
        };
    }
}
