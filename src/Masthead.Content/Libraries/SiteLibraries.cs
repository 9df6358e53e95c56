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

    private readonly Lazy<IReadOnlyList<RegisteredFile>> register;

    private readonly Lazy<Dictionary<string, string>> texts;

    private readonly Lazy<IReadOnlyList<LibraryArticle>> articles;

    public SiteLibraries(IEnumerable<ReferencedLibrary> referenced)
    {
        libraries = referenced.GroupBy(static library => library.Library.Name, StringComparer.Ordinal).Select(static same => same.First())
            .OrderBy(static library => library.Library.Libraries.Count).ThenBy(static library => library.Library.Name, StringComparer.Ordinal).ToEquatableArray();
        register = new(() => [.. libraries.SelectMany(library => RegisterOf(library, libraries))]);
        inherited = new(() => libraries.Count == 0 && IsComplete ? null : Inherited(libraries, register.Value) is var content && IsComplete ? content : content with { HasAllAuthors = false, IsComplete = false });
        texts = new(() => libraries.SelectMany(static library => library.Register).GroupBy(static file => file.Path.FilePath, StringComparer.Ordinal)
            .ToDictionary(static same => same.Key, static same => same.First().Text, StringComparer.Ordinal));
        articles = new(() => [.. libraries.SelectMany(static library => library.Articles)]);
    }

    public static SiteLibraries None { get; } = new([]);

    /// <summary>Whether these are all that the project references: a host that cannot know says so.</summary>
    public bool IsComplete { get; init; } = true;

    public IEnumerable<ContentLibrary> All => libraries.Select(static library => library.Library);

    /// <summary>Null where there is no library.</summary>
    public InheritedContent? Content => inherited.Value;

    /// <summary>With full paths.</summary>
    public IReadOnlyList<LibraryArticle> Articles => articles.Value;

    /// <summary>The files of their registers, as they are read where they are referenced.</summary>
    public IEnumerable<ContentFile> Register => register.Value.Select(static file => file.Read);

    /// <summary>What each declares itself, those first that others rest on.</summary>
    public IEnumerable<LibraryPublication> Publications => register.Value.Where(static file => file.Read.Publication is not null)
        .Select(static file => new LibraryPublication(file.Library.Library, file.Read, new LibrarySource(file.Library.Library.Name, file.Named)));

    /// <summary>Whether a file lies in the project of one of them.</summary>
    public bool Have(string file) => libraries.Any(library => ContentRoots.IsBelow(library.Folder, ContentPaths.Normalize(file)));

    /// <summary>The text of a file of a library's register; null for any other.</summary>
    public string? TextOf(string file) => texts.Value.TryGetValue(file, out var text) ? text : null;

    /// <summary>The library that registers an author; null for the project itself.</summary>
    public ContentLibrary? Of(AuthorContent author) => author.Source is { } source ? All.First(library => library.Name == source.Library) : null;

    public bool Equals(SiteLibraries? other) => ReferenceEquals(this, other) || (other is not null && IsComplete == other.IsComplete && libraries.Equals(other.libraries));

    public override bool Equals(object? obj) => Equals(obj as SiteLibraries);

    public override int GetHashCode() => libraries.Count;

    private static InheritedContent Inherited(EquatableArray<ReferencedLibrary> libraries, IReadOnlyList<RegisteredFile> register)
    {
        var authors = new List<AuthorContent>();
        foreach (var library in libraries)
        {
            var own = register.Where(file => ReferenceEquals(file.Library, library))
                .SelectMany(file => file.Read.Authors.Select(author => author with { Fields = [], Source = new LibrarySource(library.Library.Name, file.Named) }));
            authors.AddRange(AuthorVersions.Merge(own, PublicationAt(library, libraries).DefaultLanguage));
        }

        return new InheritedContent(PublicationOf(libraries), authors.ToEquatableArray(), register.All(static file => file.Read.IsReadable || file.Read.Path.Role != ContentRole.Author));
    }

    /// <summary>Each as at home: by the library's own masthead.yml, above those that it references.</summary>
    private static IEnumerable<RegisteredFile> RegisterOf(ReferencedLibrary library, EquatableArray<ReferencedLibrary> libraries)
    {
        var publication = PublicationAt(library, libraries);
        var options = ReadingOptions.Of(publication) with { Dialect = KnownDialects.Named(library.Library.Dialect) ?? publication.Dialect };
        return library.Register.Zip(library.Library.Register, (file, named) => new RegisteredFile(library, named.Path.FilePath, ContentReader.Read(file.Path, file.Text, options, CancellationToken.None)));
    }

    private static PublicationContent PublicationAt(ReferencedLibrary library, EquatableArray<ReferencedLibrary> libraries) =>
        PublicationOf([library, .. libraries.Where(other => library.Library.Libraries.Contains(other.Library.Name))]);

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

/// <param name="Named">The path, from the library's project on.</param>
internal sealed record RegisteredFile(ReferencedLibrary Library, string Named, ContentFile Read);

/// <param name="File">Its masthead.yml.</param>
/// <param name="Source">The same for messages.</param>
internal sealed record LibraryPublication(ContentLibrary Library, ContentFile File, LibrarySource Source);

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
