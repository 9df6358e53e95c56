using Masthead.Content.Binding;
using Masthead.Content.Dialects;
using Masthead.Content.Drafting;
using Masthead.Content.Editing;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Resolution;

namespace Masthead.Content.Rules.Sites;

/// <summary>All that the index has of authors and masthead.yml alone: after an edit of one of them it is made anew.</summary>
internal sealed class SiteEntries
{
    /// <summary>Keys of masthead.yml that other files rely on.</summary>
    private static readonly string[] PublicationKeys = ["publisher", "defaults", "sections", "policy", "disclaimers"];

    private readonly Dialect? dialect;

    private readonly ContentRoots? roots;

    private readonly ReadingOptions options;

    private readonly Lazy<KeyEditor?> publicationEditor;

    /// <param name="authors">Every file of authors.</param>
    /// <param name="publications">Every masthead.yml: the first counts.</param>
    /// <param name="dialect">Whose site it is, where there is none.</param>
    /// <param name="roots">Where content is.</param>
    /// <param name="options">How files are read.</param>
    public SiteEntries(IReadOnlyList<ContentFile> authors, IReadOnlyList<ContentFile> publications, Dialect? dialect, ContentRoots? roots, ReadingOptions options)
    {
        (this.dialect, this.roots, this.options) = (dialect, roots, options);
        Authors = authors;
        Publication = publications.Count > 0 ? publications[0] : null;
        AuthorsAreReadable = options.Inherited is not { HasAllAuthors: false } && authors.All(static file => file.IsReadable);
        Directory = SiteDirectory.Of([.. authors, .. publications], options with { Dialect = dialect ?? KnownDialects.Masthead });
        AuthorIds = [.. Directory.Authors.Select(static author => author.RegisteredId.Value)];
        DisclaimerIds = [.. Directory.Publication.Disclaimers.Select(static disclaimer => disclaimer.RegisteredId.Value)];
        SectionIds = [.. Directory.Publication.Sections.Select(static section => section.Id)];
        AuthorNames = new AuthorNames(Directory);
        Register = new AuthorRegister(roots is null ? null : () => new DraftingSite(roots, options, [.. authors, .. publications]));
        Twins = new AuthorTwins(Directory.Authors);
        Policies = new PathPolicies(Publication?.PathPolicies ?? [], Publication?.Path.FilePath);
        Broken = new BrokenFiles(authors, Publication);
        LibrariesAreKnown = options.Inherited is not { IsComplete: false };
        PublicationIsReadable = LibrariesAreKnown && Publication is not { IsReadable: false };
        PublicationIsClear = Publication is null || (Publication.ValuesAreClear && Unread.Mistyped(Publication, PublicationKeys) is null);
        UnreadDisclaimers = Publication is not null && Unread.Mistyped(Publication, Unread.Disclaimers) is { } key ? new Fault(Publication, key.Range) : null;
        FaultyBios = new HashSet<string>(authors.Where(static file => Unread.MayHold(file, ["bio"])).Select(static file => file.Path.FilePath), StringComparer.Ordinal);
        Slips = Directory.Publication.Dialect.IsOurs ? [] : [.. authors.SelectMany(OwnKeys.SlipsIn)];
        publicationEditor = new Lazy<KeyEditor?>(() => Publication?.Keys());
    }

    /// <summary>The files of authors.</summary>
    public IReadOnlyList<ContentFile> Authors { get; }

    /// <summary>masthead.yml, if there is one.</summary>
    public ContentFile? Publication { get; }

    public SiteDirectory Directory { get; }

    /// <summary>For the nearest of them.</summary>
    public IReadOnlyList<string> AuthorIds { get; }

    public IReadOnlyList<string> DisclaimerIds { get; }

    public IReadOnlyList<string> SectionIds { get; }

    /// <summary>Finds names of authors in wordings.</summary>
    public AuthorNames AuthorNames { get; }

    /// <summary>Where new authors are registered.</summary>
    public AuthorRegister Register { get; }

    public AuthorTwins Twins { get; }

    /// <summary>Which rules are off for which files.</summary>
    public PathPolicies Policies { get; }

    /// <summary>What articles need and cannot have, since it cannot be read.</summary>
    public BrokenFiles Broken { get; }

    /// <summary>Whether every author's file could be read to its end: where one could not, nobody is missing for certain.</summary>
    public bool AuthorsAreReadable { get; }

    /// <summary>Whether the host knows all libraries: where it does not, it says so, and nothing is missing for certain.</summary>
    public bool LibrariesAreKnown { get; }

    /// <summary>The same for masthead.yml, and for what libraries say of the publication.</summary>
    public bool PublicationIsReadable { get; }

    /// <summary>Whether masthead.yml leaves no doubt about a disclaimer's kind, and about when it is due.</summary>
    public bool PublicationIsClear { get; }

    /// <summary>The key of the disclaimers, where masthead.yml spells it so that none is read.</summary>
    public Fault? UnreadDisclaimers { get; }

    /// <summary>Files of authors in which a bio may stand that is not read.</summary>
    public HashSet<string> FaultyBios { get; }

    /// <summary>Keys of authors that look like a slip: folded, where the site's front matter is open.</summary>
    public IReadOnlyList<string> Slips { get; }

    /// <summary>The keys of masthead.yml, for the edits of other files' findings; null where there are none, or they cannot be read.</summary>
    public KeyEditor? PublicationEditor => publicationEditor.Value;

    /// <summary>The same of the files as they are now, read as before.</summary>
    public SiteEntries After(IReadOnlyList<ContentFile> authors, IReadOnlyList<ContentFile> publications) => new(authors, publications, dialect, roots, options);
}
