using Masthead.Content.Binding;
using Masthead.Content.Dialects;
using Masthead.Content.Drafting;
using Masthead.Content.Editing;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Prose;
using Masthead.Content.Resolution;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Sites;

/// <summary>What the rules need to know of the whole site. Built once a compilation; a rule asks it about one file and never goes over all files again.</summary>
internal sealed partial record SiteIndex
{
    /// <summary>Keys of masthead.yml that other files rely on.</summary>
    private static readonly string[] PublicationKeys = ["publisher", "defaults", "sections", "policy", "disclaimers"];

    private IReadOnlyList<AuthorContent>? undescribedWriters;

    private SiteIndex(SiteDirectory directory)
    {
        Directory = directory;
        AuthorIds = [.. directory.Authors.Select(static author => author.RegisteredId.Value)];
        DisclaimerIds = [.. directory.Publication.Disclaimers.Select(static disclaimer => disclaimer.RegisteredId.Value)];
        SectionIds = [.. directory.Publication.Sections.Select(static section => section.Id)];
        AuthorNames = new AuthorNames(directory);
    }

    public SiteDirectory Directory { get; }

    /// <summary>What the index has of each article: those that no other one names as its text.</summary>
    public required IReadOnlyList<ArticleFacts> Articles { get; init; }

    public required NameClashes Clashes { get; init; }

    public required SiteAddresses Addresses { get; init; }

    /// <summary>Where new authors are registered.</summary>
    public required AuthorRegister Register { get; init; }

    /// <summary>Where masthead.yml is to lie, if there is none yet; null where nobody knows.</summary>
    public string? NewPublicationFile { get; init; }

    /// <summary>Where links may lead.</summary>
    public required Lazy<LinkTargets> Links { get; init; }

    /// <summary>The tags of all articles, as they write them.</summary>
    public required Tally Tags { get; init; }

    /// <summary>Their sections, as they name them.</summary>
    public required Tally Sections { get; init; }

    /// <summary>All content.</summary>
    public required IEnumerable<ContentPath> Paths { get; init; }

    public required SiteUse Use
    {
        get;
        init
        {
            field = value;
            undescribedWriters = null;
        }
    }

    public required OwnKeys OwnKeys { get; init; }

    /// <summary>Whom wordings may name that are not the publisher.</summary>
    public required KnownParties Parties { get; init; }

    public required AuthorTwins Twins { get; init; }

    public required PieceLanguages Languages { get; init; }

    public required ArticleBodies Bodies { get; init; }

    /// <summary>masthead.yml, if there is one.</summary>
    public required ContentFile? Publication { get; init; }

    /// <summary>Where it lies.</summary>
    public string? PublicationFile => Publication?.Path.FilePath;

    /// <summary>Its keys, for the edits of other files' findings; null where there are none, or they cannot be read.</summary>
    public KeyEditor? PublicationEditor => (publicationEditor ??= new Lazy<KeyEditor?>(() => Publication?.Keys())).Value;

    private Lazy<KeyEditor?>? publicationEditor;

    /// <summary>Which rules are off for which files.</summary>
    public required PathPolicies Policies { get; init; }

    /// <summary>What policies may match: all content, and what looks like content and is not read, as the compiler names them.</summary>
    public required IReadOnlyCollection<string> FilePaths { get; init; }

    public required ProjectFolder Project { get; init; }

    /// <summary>The keys of files that articles name as their texts, and that say of themselves what only a piece does.</summary>
    public required IReadOnlyCollection<string> PiecesAsTexts { get; init; }

    /// <summary>Every file that an article may name as its text, normalized.</summary>
    public required IReadOnlyList<string> BodyFiles { get; init; }

    /// <summary>The texts of articles.</summary>
    public required SiteProse Prose { get; init; }

    /// <summary>The first article that credits somebody by a text, by path: where what concerns all of them is said once.</summary>
    public required string? FirstTextByline { get; init; }

    /// <summary>The first article, by path, where a site of another generator signs none of several: what concerns all of them is said once.</summary>
    public required string? FirstUnsigned { get; init; }

    /// <summary>Authors who have written something, and of whom nothing is said but the name; by path.</summary>
    public IReadOnlyList<AuthorContent> UndescribedWriters => undescribedWriters ??= [.. Directory.Authors.Where(author => author.IsUndescribed && Use.IsWriter(author)).OrderBy(static author => author.FilePath, StringComparer.Ordinal).ThenBy(static author => author.Name.Range.Start)];

    /// <summary>The articles with a time that has no offset, by path.</summary>
    public required IReadOnlyList<string> ArticlesWithoutOffset { get; init; }

    /// <summary>What articles need and cannot have, since it cannot be read.</summary>
    public required BrokenFiles Broken { get; init; }

    /// <summary>The ids of articles that are compiled into what is shipped.</summary>
    public required HashSet<string> PublishableIds { get; init; }

    /// <summary>Whether every author's file could be read to its end: where one could not, nobody is missing for certain.</summary>
    public bool AuthorsAreReadable { get; init; } = true;

    /// <summary>The same for masthead.yml.</summary>
    public bool PublicationIsReadable { get; init; } = true;

    /// <summary>Whether masthead.yml leaves no doubt about a disclaimer's kind, and about when it is due.</summary>
    public bool PublicationIsClear { get; init; } = true;

    /// <summary>The key of the disclaimers, where masthead.yml spells it so that none is read.</summary>
    public Fault? UnreadDisclaimers { get; init; }

    /// <summary>Files of authors in which a bio may stand that is not read.</summary>
    public HashSet<string> FaultyBios { get; init; } = [];

    /// <summary>Drafts included: a piece may be linked before it is published.</summary>
    public required HashSet<string> ArticleIds { get; init; }

    /// <summary>For the nearest of them.</summary>
    public IReadOnlyList<string> AuthorIds { get; }

    public IReadOnlyList<string> DisclaimerIds { get; }

    public IReadOnlyList<string> SectionIds { get; }

    /// <summary>Finds names of authors in wordings.</summary>
    public AuthorNames AuthorNames { get; }

    /// <summary>Whether everything can be read that an article's disclaimers and authors come from: where not, none is missing for certain.</summary>
    public bool DirectoryIsReadable => AuthorsAreReadable && PublicationIsReadable;

    /// <summary>The place in masthead.yml that declares a disclaimer.</summary>
    public FindingPlace? PlaceOf(DisclaimerContent disclaimer) =>
        disclaimer.Id is { } id && PublicationFile is { } file ? new FindingPlace(file, id.Range) : null;

    /// <param name="paths">All content.</param>
    /// <param name="read">Reads a file.</param>
    /// <param name="readProse">Reads the text of an article, in a file from a position on.</param>
    /// <param name="dialect">Whose site it is.</param>
    /// <param name="passedOver">What looks like content and is not read.</param>
    /// <param name="roots">Where content is.</param>
    /// <param name="options">How files are read.</param>
    public static SiteIndex Of(ProjectFolder project, IEnumerable<ContentPath> paths, Func<ContentPath, ContentFile> read, Func<string, int, BodyProse?> readProse, Dialect? dialect = null, IEnumerable<string>? passedOver = null, ContentRoots? roots = null, ReadingOptions? options = null)
    {
        var content = paths.ToLookup(static path => path.Role);
        var publications = content[ContentRole.Publication].Select(read).ToArray();
        var publication = publications.FirstOrDefault();
        var authors = content[ContentRole.Author].Select(read).ToArray();
        var directory = new SiteDirectory(authors.SelectMany(static file => file.Authors), publication?.Publication ?? (PublicationContent.None with { Dialect = dialect ?? KnownDialects.Masthead }), authors.All(static file => file.IsReadable));
        var known = content[ContentRole.Article].Select(path => ArticleFacts.Of(read(path), directory)).ToArray();

        var bodyFiles = content[ContentRole.Article].Concat(content[ContentRole.BodyText]).Select(static path => ContentPaths.Normalize(path.FilePath)).ToArray();
        var bodies = new ArticleBodies(known.Select(static article => article.BodyFile).OfType<string>(), bodyFiles);
        var articles = known.Where(article => !bodies.IsBodyOfAnother(article.Path)).ToArray();
        var addresses = new SiteAddresses(articles);
        var tags = Tally.Of(articles.Select(static article => article.Tags));
        var sections = Tally.Of(articles.Select(SectionsOf));
        return new SiteIndex(directory)
        {
            Articles = articles,
            Use = new SiteUse([.. articles.Select(static article => article.Use)], authors, directory),
            OwnKeys = new OwnKeys(articles.SelectMany(static article => article.Slips).Concat(directory.Publication.Dialect.IsOurs ? [] : authors.SelectMany(OwnKeys.SlipsIn))),
            Register = new AuthorRegister(roots is null ? null : () => new DraftingSite(roots, options ?? ReadingOptions.None, [.. authors, .. publications])),
            NewPublicationFile = roots?.Publication,
            Twins = new AuthorTwins(directory.Authors),
            Languages = new PieceLanguages(articles),
            Project = project,
            Policies = new PathPolicies(publication?.PathPolicies ?? [], publication?.Path.FilePath),
            FilePaths = [.. content.SelectMany(static paths => paths).Select(static path => path.FilePath), .. passedOver ?? []],
            Parties = new KnownParties(articles, directory),
            Publication = publication,
            Clashes = new NameClashes(articles, directory.Registered, publication),
            Addresses = addresses,
            Tags = tags,
            Sections = sections,
            Paths = paths,
            Links = LinksOf(addresses, paths, tags, sections, directory),
            Bodies = bodies,
            ArticleIds = new HashSet<string>(articles.Select(static article => article.Path.Id), StringComparer.Ordinal),
            BodyFiles = bodyFiles,
            PiecesAsTexts = [.. known.Where(article => article.ReadsAsPiece && bodies.IsBodyOfAnother(article.Path)).Select(static article => Resolution.BodyFiles.KeyOf(article.Path.FilePath))],
            Prose = new SiteProse(articles, content[ContentRole.Article].Concat(content[ContentRole.BodyText]), readProse),
            FirstTextByline = FirstTextBylineIn(articles),
            FirstUnsigned = FirstUnsignedIn(articles, directory),
            ArticlesWithoutOffset = WithoutOffset(articles),
            AuthorsAreReadable = authors.All(static file => file.IsReadable),
            Broken = new BrokenFiles(authors, publication),
            PublishableIds = PublishableIdsOf(articles),
            PublicationIsReadable = publication is not { IsReadable: false },
            PublicationIsClear = publication is null || (publication.ValuesAreClear && Unread.Mistyped(publication, PublicationKeys) is null),
            UnreadDisclaimers = publication is not null && Unread.Mistyped(publication, Unread.Disclaimers) is { } key ? new Fault(publication, key.Range) : null,
            FaultyBios = new HashSet<string>(authors.Where(static file => Unread.MayHold(file, ["bio"])).Select(static file => file.Path.FilePath), StringComparer.Ordinal),
        };
    }

    private static string? FirstTextBylineIn(IEnumerable<ArticleFacts> articles) => First(articles.Where(static article => article.HasTextByline));

    private static string? FirstUnsignedIn(IReadOnlyList<ArticleFacts> articles, SiteDirectory directory)
    {
        if (directory.Publication.Dialect.IsOurs)
            return null;

        var pieces = articles.Where(static article => !article.IsPage).ToArray();
        return pieces.Length > 1 && Array.TrueForAll(pieces, static article => article.IsUnsigned) ? First(pieces.Where(static article => article.IsPublishable)) : null;
    }

    private static string[] WithoutOffset(IEnumerable<ArticleFacts> articles) =>
        [.. articles.Where(static article => article.HasTimeWithoutOffset).Select(static article => article.Path.FilePath).OrderBy(static path => path, StringComparer.Ordinal)];

    private static HashSet<string> PublishableIdsOf(IEnumerable<ArticleFacts> articles) =>
        new(articles.Where(static article => article.MayBePublishable).Select(static article => article.Path.Id), StringComparer.Ordinal);

    private static Lazy<LinkTargets> LinksOf(SiteAddresses addresses, IEnumerable<ContentPath> paths, Tally tags, Tally sections, SiteDirectory directory) =>
        new(() => new LinkTargets(addresses, paths, TermsOf(tags, sections, directory), directory.Publication.Publisher?.Url));

    private static Lazy<LinkTargets> LinksWith(LinkTargets targets, Tally tags, Tally sections, SiteDirectory directory) => new(() => targets.With(TermsOf(tags, sections, directory)));

    private static IEnumerable<string> TermsOf(Tally tags, Tally sections, SiteDirectory directory) => tags.Names.Select(Slugs.Of).Concat(sections.Names.Select(directory.SectionIdOf))
        .Concat(directory.Authors.Select(static author => author.RegisteredId.Value)).Concat(directory.Publication.Sections.Select(static section => section.Id));

    private static IEnumerable<string> SectionsOf(ArticleFacts article) => article.Section is { } section ? [section] : [];

    private static string? First(IEnumerable<ArticleFacts> articles) => articles.Select(static article => article.Path.FilePath).OrderBy(static path => path, StringComparer.Ordinal).FirstOrDefault();
}
