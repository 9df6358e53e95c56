using Masthead.Content.Dialects;
using Masthead.Content.Editing;
using Masthead.Content.Libraries;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Prose;
using Masthead.Content.Resolution;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Sites;

/// <summary>What the rules need to know of the whole site. Built once a compilation; a rule asks it about one file and never goes over all files again.</summary>
internal sealed partial record SiteIndex
{
    private IReadOnlyList<AuthorContent>? undescribedWriters;

    private SiteIndex()
    {
    }

    /// <summary>What it has of authors and masthead.yml alone.</summary>
    public required SiteEntries Entries { get; init; }

    /// <summary>What it has of each article that no other one names as its text, by id, then by path: an edit changes neither.</summary>
    public required IReadOnlyList<ArticleFacts> Articles { get; init; }

    /// <summary>What it has of articles of libraries; in no order.</summary>
    public required IReadOnlyList<ArticleFacts> LibraryArticles { get; init; }

    public required NameClashes Clashes { get; init; }

    public required SiteAddresses Addresses { get; init; }

    /// <summary>Where masthead.yml is to lie, if there is none yet; null where nobody knows.</summary>
    public string? NewPublicationFile { get; init; }

    /// <summary>Where links may lead.</summary>
    public required Lazy<LinkTargets> Links { get; init; }

    /// <summary>Which files have asked so.</summary>
    public LinkQuestions LinkQuestions { get; private init; } = new();

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

    public required PieceLanguages Languages { get; init; }

    public required ArticleBodies Bodies { get; init; }

    /// <summary>What policies may match: all content, and what looks like content and is not read, as the compiler names them.</summary>
    public required IReadOnlyCollection<string> FilePaths { get; init; }

    public required ProjectFolder Project { get; init; }

    /// <summary>The keys of files that articles name as their texts, and that say of themselves what only a piece does.</summary>
    public required IReadOnlyCollection<string> PiecesAsTexts { get; init; }

    /// <summary>Every file that an article may name as its text, normalized.</summary>
    public required IReadOnlyList<string> BodyFiles { get; init; }

    /// <summary>The texts of articles.</summary>
    public required SiteProse Prose { get; init; }

    /// <summary>Whether each file says what it lacks, also where it is said once else, and all that a file has: a baseline knows findings by their files, and is not to know one for many.</summary>
    public bool SaysEach { get; init; }

    /// <summary>The first article that credits somebody by a text, by path: where what concerns all of them is said once.</summary>
    public required string? FirstTextByline { get; init; }

    /// <summary>The first article, by path, where a site of another generator signs none of several: what concerns all of them is said once.</summary>
    public required string? FirstUnsigned { get; init; }

    /// <summary>Authors who have written something, and of whom nothing is said but the name; by path.</summary>
    public IReadOnlyList<AuthorContent> UndescribedWriters => undescribedWriters ??= [.. Directory.Authors.Where(author => author.IsUndescribed && author.Source is null && Use.IsWriter(author)).OrderBy(static author => author.FilePath, StringComparer.Ordinal).ThenBy(static author => author.Name.Range.Start)];

    /// <summary>The articles with a time that has no offset, by path.</summary>
    public required IReadOnlyList<string> ArticlesWithoutOffset { get; init; }

    /// <summary>The ids of articles that are compiled into what is shipped.</summary>
    public required HashSet<string> PublishableIds { get; init; }

    /// <summary>Drafts included: a piece may be linked before it is published.</summary>
    public required HashSet<string> ArticleIds { get; init; }

    public SiteDirectory Directory => Entries.Directory;

    public AuthorRegister Register => Entries.Register;

    public AuthorTwins Twins => Entries.Twins;

    public ContentFile? Publication => Entries.Publication;

    /// <summary>Where masthead.yml lies.</summary>
    public string? PublicationFile => Publication?.Path.FilePath;

    public KeyEditor? PublicationEditor => Entries.PublicationEditor;

    public PathPolicies Policies => Entries.Policies;

    public BrokenFiles Broken => Entries.Broken;

    public bool LibrariesAreKnown => Entries.LibrariesAreKnown;

    public bool AuthorsAreReadable => Entries.AuthorsAreReadable;

    public bool PublicationIsReadable => Entries.PublicationIsReadable;

    public bool PublicationIsClear => Entries.PublicationIsClear;

    public Fault? UnreadDisclaimers => Entries.UnreadDisclaimers;

    public HashSet<string> FaultyBios => Entries.FaultyBios;

    public IReadOnlyList<string> AuthorIds => Entries.AuthorIds;

    public IReadOnlyList<string> DisclaimerIds => Entries.DisclaimerIds;

    public IReadOnlyList<string> SectionIds => Entries.SectionIds;

    public AuthorNames AuthorNames => Entries.AuthorNames;

    /// <summary>Whether everything can be read that an article's disclaimers and authors come from: where not, none is missing for certain.</summary>
    public bool DirectoryIsReadable => AuthorsAreReadable && PublicationIsReadable;

    /// <summary>The place in masthead.yml that declares a disclaimer; null for one of a library.</summary>
    public FindingPlace? PlaceOf(DisclaimerContent disclaimer) =>
        disclaimer.Id is { } id && Publication is { } file && file.Publication!.Disclaimers.Any(own => ReferenceEquals(own, disclaimer)) ? new FindingPlace(file.Path.FilePath, id.Range) : null;

    /// <param name="paths">All content.</param>
    /// <param name="read">Reads a file.</param>
    /// <param name="readProse">Reads the text of an article, in a file from a position on.</param>
    /// <param name="dialect">Whose site it is.</param>
    /// <param name="passedOver">What looks like content and is not read.</param>
    /// <param name="roots">Where content is.</param>
    /// <param name="options">How files are read.</param>
    /// <param name="libraries">What the project references.</param>
    public static SiteIndex Of(
        ProjectFolder project, IEnumerable<ContentPath> paths, Func<ContentPath, ContentFile> read, Func<string, int, BodyProse?> readProse, Dialect? dialect = null, IEnumerable<string>? passedOver = null,
        ContentRoots? roots = null, ReadingOptions? options = null, SiteLibraries? libraries = null)
    {
        var content = paths.ToLookup(static path => path.Role);
        var entries = new SiteEntries([.. content[ContentRole.Author].Select(read)], [.. content[ContentRole.Publication].Select(read)], dialect, roots, options ?? ReadingOptions.None);
        var directory = entries.Directory;
        var known = content[ContentRole.Article].OrderBy(static path => path.Id, StringComparer.Ordinal).ThenBy(static path => path.FilePath, StringComparer.Ordinal).Select(path => ArticleFacts.Of(read(path), directory)).ToArray();

        var bodyFiles = content[ContentRole.Article].Concat(content[ContentRole.BodyText]).Select(static path => ContentPaths.Normalize(path.FilePath)).ToArray();
        var bodies = new ArticleBodies(known.Select(static article => article.BodyFile).OfType<string>(), bodyFiles);
        var articles = known.Where(article => !bodies.IsBodyOfAnother(article.Path)).ToArray();
        ArticleFacts[] ofLibraries = [.. (libraries ?? SiteLibraries.None).Articles.Select(ArticleFacts.Of)];
        var all = AllOf(articles, ofLibraries);
        var addresses = new SiteAddresses(all);
        var tags = Tally.Of(all.Select(static article => article.Tags));
        var sections = Tally.Of(all.Select(SectionsOf));
        var questions = new LinkQuestions();
        return new SiteIndex
        {
            Entries = entries,
            Articles = articles,
            LibraryArticles = ofLibraries,
            Use = new SiteUse([.. articles.Select(static article => article.Use)], entries.Authors, directory),
            OwnKeys = new OwnKeys(articles.SelectMany(static article => article.Slips).Concat(entries.Slips)),
            NewPublicationFile = roots?.Publication,
            Languages = new PieceLanguages(articles),
            Project = project,
            FilePaths = [.. content.SelectMany(static paths => paths).Select(static path => path.FilePath), .. passedOver ?? []],
            Parties = new KnownParties(articles, directory),
            Clashes = new NameClashes(all, entries),
            Addresses = addresses,
            Tags = tags,
            Sections = sections,
            Paths = paths,
            LinkQuestions = questions,
            Links = LinksOf(addresses, paths, tags, sections, directory, questions),
            Bodies = bodies,
            ArticleIds = new HashSet<string>(all.Select(static article => article.Path.Id), StringComparer.Ordinal),
            BodyFiles = bodyFiles,
            PiecesAsTexts = [.. known.Where(article => article.ReadsAsPiece && bodies.IsBodyOfAnother(article.Path)).Select(static article => Resolution.BodyFiles.KeyOf(article.Path.FilePath))],
            Prose = new SiteProse(articles, content[ContentRole.Article].Concat(content[ContentRole.BodyText]), readProse),
            FirstTextByline = FirstTextBylineIn(articles),
            FirstUnsigned = FirstUnsignedIn(articles, directory),
            ArticlesWithoutOffset = WithoutOffset(articles),
            PublishableIds = PublishableIdsOf(all),
        };
    }

    /// <summary>By id, those of libraries first, in their order, which is the same on every machine; then by path.</summary>
    private static IReadOnlyList<ArticleFacts> AllOf(IReadOnlyList<ArticleFacts> articles, IReadOnlyList<ArticleFacts> ofLibraries) => ofLibraries.Count == 0 ? articles
        : [.. ofLibraries.Concat(articles).OrderBy(static article => article.Path.Id, StringComparer.Ordinal).ThenBy(static article => article.Source is null ? article.Path.FilePath : "", StringComparer.Ordinal)];

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

    private static Lazy<LinkTargets> LinksOf(SiteAddresses addresses, IEnumerable<ContentPath> paths, Tally tags, Tally sections, SiteDirectory directory, LinkQuestions questions) =>
        new(() => new LinkTargets(addresses, paths, TermsOf(tags, sections, directory), directory.Publication.Publisher?.Url, questions));

    private static Lazy<LinkTargets> LinksWith(LinkTargets targets, Tally tags, Tally sections, SiteDirectory directory) => new(() => targets.With(TermsOf(tags, sections, directory)));

    private static IEnumerable<string> TermsOf(Tally tags, Tally sections, SiteDirectory directory) => tags.Names.Select(Slugs.Of).Concat(sections.Names.Select(directory.SectionIdOf))
        .Concat(directory.Authors.Select(static author => author.RegisteredId.Value)).Concat(directory.Publication.Sections.Select(static section => section.Id));

    private static IEnumerable<string> SectionsOf(ArticleFacts article) => article.Section is { } section ? [section] : [];

    private static string? First(IEnumerable<ArticleFacts> articles) => articles.Select(static article => article.Path.FilePath).OrderBy(static path => path, StringComparer.Ordinal).FirstOrDefault();
}
