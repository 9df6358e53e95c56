using Masthead.Content.Dialects;
using Masthead.Content.Paths;
using Masthead.Content.Text;

namespace Masthead.Content.Model;

/// <summary>What <c>masthead.yml</c> says about how the other files are read. Compared by value.</summary>
/// <param name="IgnoredKeys">Keys that the site has a use of its own for.</param>
/// <param name="Fields">Keys that the site declares.</param>
internal sealed record ReadingOptions(IgnoredKeys IgnoredKeys, DeclaredFields Fields)
{
    public static ReadingOptions None { get; } = new(IgnoredKeys.None, DeclaredFields.None);

    public static ReadingOptions Of(PublicationContent publication) => new(publication.IgnoredKeys, publication.Fields)
    {
        Kinds = publication.Kinds,
        Roles = publication.Roles,
        TimeZone = publication.TimeZone,
        Languages = publication.Languages,
        Dialect = publication.Dialect,
        NamesAddresses = publication.Permalink is not null || publication.PermalinksOfFolders.Count > 0,
        Pages = publication.Pages.Select(static pattern => pattern.Value).ToEquatableArray(),
    };

    /// <summary>Before masthead.yml is read.</summary>
    /// <param name="dialect">The dialect that the build names; null for none.</param>
    /// <param name="inherited">What libraries say; null where there are none.</param>
    public static ReadingOptions Before(Dialect? dialect, InheritedContent? inherited = null) => inherited is not null
        ? Of(inherited.Publication with { Dialect = dialect ?? inherited.Publication.Dialect }) with { NamedDialect = dialect, Inherited = inherited }
        : dialect is null ? None : None with { Dialect = dialect, NamedDialect = dialect };

    public OwnValues<ArticleKind> Kinds { get; init; } = OwnValues<ArticleKind>.None;

    public OwnValues<CreditRole> Roles { get; init; } = OwnValues<CreditRole>.None;

    /// <summary>The time zone of dates that have no offset; null for UTC.</summary>
    public string? TimeZone { get; init; }

    /// <summary>The languages that files' names may end with, besides those that show by a translation beside a file.</summary>
    public EquatableArray<string> Languages { get; init; } = [];

    /// <summary>Which articles are pages and no pieces: patterns of paths below the folder of articles.</summary>
    public EquatableArray<string> Pages { get; init; } = [];

    /// <summary>Whether it says how addresses are made.</summary>
    public bool NamesAddresses { get; init; }

    /// <summary>Whose site it is: what is right there is no fault.</summary>
    public Dialect Dialect { get; init; } = KnownDialects.Masthead;

    /// <summary>The dialect that the build names, whatever masthead.yml says; null for none.</summary>
    public Dialect? NamedDialect { get; init; }

    /// <summary>What the project has from libraries: masthead.yml is read above it. Null where there are none.</summary>
    public InheritedContent? Inherited { get; init; }

    /// <summary>As the masthead.yml among a site's files says, which is itself read first.</summary>
    /// <param name="files">All of the site.</param>
    /// <param name="pathOf">Where a file is.</param>
    /// <param name="read">Reads a file; null where it cannot be read.</param>
    /// <param name="dialect">The dialect that the build names; null for none.</param>
    /// <param name="inherited">What libraries say; null where there are none.</param>
    public static ReadingOptions Among<T>(IEnumerable<T> files, Func<T, ContentPath> pathOf, Func<T, ReadingOptions, ContentFile?> read, Dialect? dialect, InheritedContent? inherited = null)
    {
        var before = Before(dialect, inherited);
        var publication = files.Where(file => pathOf(file).Role == ContentRole.Publication).Select(file => read(file, before)?.Publication).FirstOrDefault();
        return publication is null ? before : Of(publication.Over(inherited?.Publication)) with { NamedDialect = dialect, Inherited = inherited };
    }

    /// <summary>How a file is read: masthead.yml as it stands, the others as it says.</summary>
    public ReadingOptions For(ContentPath path) => path.Role == ContentRole.Publication ? Before(NamedDialect, Inherited) : Inherited is null ? this : this with { Inherited = null };

    /// <summary>Whether a key is the site's own: <c>x-…</c>, or one that it names.</summary>
    /// <param name="role">Of the file that has it.</param>
    public bool IsSitesOwn(string key, ContentRole role) => key.StartsWith("x-", StringComparison.OrdinalIgnoreCase) || IgnoredKeys.Contains(key, role);

    /// <summary>Whether a key that is not known is one that the site declares, though not as it could be: the fault is reported there. It takes no known key away: <c>status</c> goes on holding pieces back.</summary>
    public bool IsFaultilyDeclared(string key) => Fields.FaultyKeys.Count > 0 && Fold.Key(key) is var folded && Fields.FaultyKeys.Any(faulty => Fold.Key(faulty) == folded);
}
