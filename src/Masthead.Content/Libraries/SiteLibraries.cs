using Masthead.Content.Binding;
using Masthead.Content.Dialects;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Resolution;
using Masthead.Content.Text;

namespace Masthead.Content.Libraries;

/// <summary>
/// The content libraries of a project, those first that others rest on. Of two that say something else, where only one can count, the first does: it is the one that
/// is shared by more. Compared by what the libraries say, and read when somebody asks.
/// </summary>
internal sealed class SiteLibraries : IEquatable<SiteLibraries>
{
    private readonly EquatableArray<ReferencedLibrary> libraries;

    private readonly Lazy<InheritedContent?> inherited;

    private readonly Lazy<Dictionary<string, string>> register;

    private readonly Lazy<IReadOnlyList<LibraryArticle>> articles;

    public SiteLibraries(IEnumerable<ReferencedLibrary> referenced)
    {
        libraries = referenced.GroupBy(static library => library.Library.Name, StringComparer.Ordinal).Select(static same => same.First())
            .OrderBy(static library => library.Library.Libraries.Count).ThenBy(static library => library.Library.Name, StringComparer.Ordinal).ToEquatableArray();
        inherited = new(() => libraries.Count == 0 ? null : Inherited(libraries));
        register = new(() => libraries.SelectMany(static library => library.Register).GroupBy(static file => file.Path.FilePath, StringComparer.Ordinal)
            .ToDictionary(static same => same.Key, static same => same.First().Text, StringComparer.Ordinal));
        articles = new(() => [.. libraries.SelectMany(static library => library.Articles)]);
    }

    public static SiteLibraries None { get; } = new([]);

    public IEnumerable<ContentLibrary> All => libraries.Select(static library => library.Library);

    /// <summary>Null where there is no library.</summary>
    public InheritedContent? Content => inherited.Value;

    /// <summary>With full paths.</summary>
    public IReadOnlyList<LibraryArticle> Articles => articles.Value;

    /// <summary>The text of a file of a library's register; null for any other.</summary>
    public string? TextOf(string file) => register.Value.TryGetValue(file, out var text) ? text : null;

    /// <summary>The library that registers an author; null for the project itself.</summary>
    public ContentLibrary? Of(AuthorContent author) => author.Source is { } source ? All.First(library => library.Name == source.Library) : null;

    public bool Equals(SiteLibraries? other) => ReferenceEquals(this, other) || (other is not null && libraries.Equals(other.libraries));

    public override bool Equals(object? obj) => Equals(obj as SiteLibraries);

    public override int GetHashCode() => libraries.Count;

    private static InheritedContent Inherited(EquatableArray<ReferencedLibrary> libraries)
    {
        var authors = new List<AuthorContent>();
        var hasAllAuthors = true;
        foreach (var library in libraries)
        {
            // As at home: by its own masthead.yml, above those that it references.
            var publication = PublicationOf([library, .. libraries.Where(other => library.Library.Libraries.Contains(other.Library.Name))]);
            var options = ReadingOptions.Of(publication) with { Dialect = KnownDialects.Named(library.Library.Dialect) ?? publication.Dialect };
            var own = new List<AuthorContent>();
            foreach (var (file, named) in library.Register.Zip(library.Library.Register, static (file, named) => (file, named.Path.FilePath)).Where(static pair => pair.file.Path.Role == ContentRole.Author))
            {
                var read = ContentReader.Read(file.Path, file.Text, options, CancellationToken.None);
                hasAllAuthors &= read.IsReadable;
                own.AddRange(read.Authors.Select(author => author with { Fields = [], Source = new LibrarySource(library.Library.Name, named) }));
            }

            authors.AddRange(AuthorVersions.Merge(own, publication.DefaultLanguage));
        }

        return new InheritedContent(PublicationOf(libraries), authors.ToEquatableArray(), hasAllAuthors);
    }

    /// <param name="libraries">Of what only one can say, the first says it.</param>
    private static PublicationContent PublicationOf(IReadOnlyList<ReferencedLibrary> libraries)
    {
        PublicationContent? known = null;
        foreach (var library in libraries.Reverse())
        {
            var before = ReadingOptions.Before(KnownDialects.Named(library.Library.Dialect), known is null ? null : new InheritedContent(known, [], HasAllAuthors: true));
            if (library.Register.FirstOrDefault(static file => file.Path.Role == ContentRole.Publication) is { } file)
                known = ContentReader.Read(file.Path, file.Text, before, CancellationToken.None).Publication!.Over(known);
        }

        return known ?? PublicationContent.None;
    }
}

/// <param name="Library">As it says.</param>
/// <param name="Folder">Where it is.</param>
internal sealed record ReferencedLibrary(ContentLibrary Library, string Folder)
{
    /// <summary>With full paths.</summary>
    public IEnumerable<LibraryFile> Register => Library.Register.Select(file => file with { Path = At(file.Path) });

    /// <summary>With full paths.</summary>
    public IEnumerable<LibraryArticle> Articles => Library.Articles.Select(article => article with { Path = At(article.Path), Source = new LibrarySource(Library.Name, article.Path.FilePath, article.Line) });

    private ContentPath At(ContentPath path) => path with { FilePath = ContentPaths.Normalize(Folder + "/" + path.FilePath) };
}
