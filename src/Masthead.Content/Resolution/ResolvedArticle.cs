using Masthead.Content.Model;

namespace Masthead.Content.Resolution;

/// <summary>An article, put together with what it refers to. Each part is worked out when it is first asked for.</summary>
internal sealed class ResolvedArticle(ArticleContent content, SiteDirectory directory)
{
    private IReadOnlyList<ResolvedCredit>? credits;
    private IReadOnlyList<ArticleDisclaimer>? disclaimers;
    private PlaceholderValues? values;
    private IReadOnlyList<Located<string>>? unknownAuthors;
    private IReadOnlyList<Located<string>>? unknownDisclaimers;

    public ArticleContent Content { get; } = content;

    /// <summary>One of the publication's own included, which rules do not know.</summary>
    public Chosen<ArticleKind> WrittenKind { get; } = directory.KindOf(content);

    /// <summary>What it counts as for every rule.</summary>
    public ArticleKind Kind => WrittenKind.Is;

    /// <summary>Editorials speak for the publication, which may say so of other kinds; pages are no pieces.</summary>
    public bool MayBeUnsigned => Content.IsPage || Kind == ArticleKind.Editorial || directory.Publication.UnsignedKinds.Any(kind => kind.Includes(WrittenKind));

    /// <summary>Whether nobody signs it, and it does not say why.</summary>
    public bool LacksByline => !MayBeUnsigned
        && !Content.Byline.Credits.Any(static credit => credit.IsAuthor || credit.Role.Is == CreditRole.AsToldTo)
        && string.IsNullOrWhiteSpace(Content.Byline.Text?.Value)
        && string.IsNullOrWhiteSpace(Content.Byline.NoBylineReason?.Value);

    public string Language { get; } = directory.LanguageOf(content);

    public IReadOnlyList<ResolvedCredit> Credits => credits ??= ResolvedCredit.AllOf(Content, directory);

    /// <summary>Those who wrote it.</summary>
    public IEnumerable<ResolvedCredit> Authors => Credits.Where(static credit => credit.IsAuthor);

    /// <summary>Its own and its authors'.</summary>
    public IReadOnlyList<ArticleDisclaimer> Disclaimers => disclaimers ??= [.. ArticleDisclaimers.Of(Content, Credits, Values, directory)];

    /// <summary>What placeholders stand for on it.</summary>
    public PlaceholderValues Values => values ??= new PlaceholderValues(Content, Credits, directory);

    /// <summary>References to authors that nobody is registered for.</summary>
    public IReadOnlyList<Located<string>> UnknownAuthors => unknownAuthors ??= [.. ReferenceCheck.UnknownAuthors(Content, directory)];

    /// <summary>References to disclaimers that are not registered.</summary>
    public IReadOnlyList<Located<string>> UnknownDisclaimers => unknownDisclaimers ??= [.. ReferenceCheck.UnknownDisclaimers(Content, directory)];

    /// <summary>Whether it cannot be built as written, as far as other files go.</summary>
    public bool HasErrors => UnknownAuthors.Count > 0 || UnknownDisclaimers.Count > 0 || Disclaimers.Any(static disclaimer => disclaimer.PassesLimit || disclaimer.IsUnfilled);

    public bool Carries(DisclaimerKind kind) => Disclaimers.Any(disclaimer => disclaimer.Disclaimer.Kind == kind);
}
