using Masthead.Content.Libraries;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Resolution;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Sites;

/// <summary>
/// All that an article's file gives to the index of its site: the index is made of these, and of authors and masthead.yml. Compared by value, places left
/// aside: an edit that leaves it equal leaves the index as it is.
/// </summary>
/// <param name="Path">The file.</param>
internal sealed record ArticleFacts(ContentPath Path)
{
    /// <summary>Where it is, if it is an article of a library.</summary>
    public LibrarySource? Source { get; init; }

    /// <summary>As messages name it.</summary>
    public string Name => Source?.Name ?? Quoted.Of(Path.RelativePath);

    /// <summary>Where a finding stands that is about a place in it.</summary>
    public FindingPlace PlaceOf(TextRange range) => new(Path.FilePath, range) { Line = Source?.Line };

    public required ArticleUse Use { get; init; }

    public required ArticleClaims Claims { get; init; }

    /// <summary>As it names it.</summary>
    public required string? Section { get; init; }

    /// <summary>As it writes them.</summary>
    public required EquatableArray<string> Tags { get; init; }

    public required string Language { get; init; }

    /// <summary>Whether it is compiled into what is shipped, as far as its file leaves no doubt.</summary>
    public required bool IsPublishable { get; init; }

    /// <summary>Whether it may be, where the file leaves doubt.</summary>
    public required bool MayBePublishable { get; init; }

    public required bool IsPage { get; init; }

    /// <summary>Whether it says nothing at all of who wrote it.</summary>
    public required bool IsUnsigned { get; init; }

    public required bool HasTextByline { get; init; }

    public required bool HasTimeWithoutOffset { get; init; }

    /// <summary>The key of the file that it names as its text.</summary>
    public required string? BodyFile { get; init; }

    /// <summary>Whether it says of itself what only a piece does.</summary>
    public required bool ReadsAsPiece { get; init; }

    /// <summary>Whom it names itself, besides the registered: comparable.</summary>
    public required EquatableArray<string> Parties { get; init; }

    /// <summary>Keys that look like a slip: folded, where the site's front matter is open.</summary>
    public required EquatableArray<string> Slips { get; init; }

    public static ArticleFacts Of(ContentFile file, SiteDirectory directory)
    {
        var article = file.Article!;
        return new ArticleFacts(file.Path)
        {
            Use = ArticleUse.Of(file, directory),
            Claims = ArticleClaims.Of(article, directory),
            Section = article.Section?.Value,
            Tags = article.Tags.Select(static tag => tag.Value).ToEquatableArray(),
            Language = directory.LanguageOf(article),
            IsPublishable = article.IsPublishable,
            MayBePublishable = article.IsPublishable || !article.StatusIsClear,
            IsPage = article.IsPage,
            IsUnsigned = article.Byline is { Credits.Count: 0, Text: null, NoBylineReason: null, EmptyKey: null },
            HasTextByline = !article.IsPage && article.Byline.Credits.Any(static credit => credit.Reference is not null),
            HasTimeWithoutOffset = file.Problems.Any(static problem => problem.Kind == ProblemKind.NoOffset),
            BodyFile = BodyFiles.NamedBy(article),
            ReadsAsPiece = article is { Title: not null } && (article.Published is not null || article.Byline.Credits.Count > 0),
            Parties = KnownParties.NamesOf(article).Select(static name => PublisherNames.Comparable(name)).ToEquatableArray(),
            Slips = directory.Publication.Dialect.IsOurs ? [] : OwnKeys.SlipsIn(file).ToEquatableArray(),
        };
    }

    /// <summary>What an article of a library gives: whom it credits is the library's own concern.</summary>
    public static ArticleFacts Of(LibraryArticle article) => new(article.Path)
    {
        Source = article.Source,
        Use = new ArticleUse([], [], [], IsReadable: true, AuthorsAreKnown: true, DisclaimersAreKnown: true),
        Claims = new ArticleClaims(
            article.Address is { } address ? new Located<string>(address, default) : null, article.Aliases.Select(static alias => new Located<string>(alias, default)).ToEquatableArray(), "permalink")
        {
            Start = default,
        },
        Section = article.Section,
        Tags = article.Tags,
        Language = article.Language,
        IsPublishable = article.IsPublishable,
        MayBePublishable = article.IsPublishable,
        IsPage = false,
        IsUnsigned = false,
        HasTextByline = false,
        HasTimeWithoutOffset = false,
        BodyFile = null,
        ReadsAsPiece = false,
        Parties = [],
        Slips = [],
    };

    /// <summary>Whether all articles give the same by other authors, and by another masthead.yml.</summary>
    public static bool AreTheSameBy(SiteDirectory directory, SiteDirectory other) => directory.NamesAs(other) && RegardedOf(directory.Publication).Equals(RegardedOf(other.Publication));

    /// <summary>What it says, without what articles give nothing by.</summary>
    private static PublicationContent RegardedOf(PublicationContent publication) => publication with
    {
        Publisher = null, Disclaimers = [], Agencies = [], InlineAuthors = null, UnsignedKinds = [], GenericNames = [], AffiliateLinks = [], Jurisdiction = null, PublishesEmails = false, ReservesTextAndDataMining = null,
    };

    /// <summary>Whether two articles give the same to what is worked out anew as a whole where it differs.</summary>
    public bool GivesTheSameBesides(ArticleFacts other) =>
        BodyFile == other.BodyFile && ReadsAsPiece == other.ReadsAsPiece && IsPage == other.IsPage && Parties.Equals(other.Parties) && Slips.Equals(other.Slips);
}
