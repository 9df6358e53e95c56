namespace Masthead.Publishing;

/// <summary>What schema.org 30 calls things.</summary>
internal static class SchemaNames
{
    public const string Context = "https://schema.org";

    /// <summary>A page of the site, such as its imprint, is a page, and no article.</summary>
    public static string TypeOf(Article article) => article.IsPage ? "WebPage" : TypeOf(article.Kind);

    /// <summary>Under which property the title stands.</summary>
    public static ReadOnlySpan<byte> TitleOf(Article article) => article.IsPage ? "name"u8 : "headline"u8;

    /// <summary>No type says more than a file does: a piece without a kind of its own is news.</summary>
    private static string TypeOf(ArticleKind kind) => kind switch
    {
        ArticleKind.Analysis => "AnalysisNewsArticle",
        ArticleKind.Opinion or ArticleKind.Editorial or ArticleKind.Column or ArticleKind.Letter => "OpinionNewsArticle",
        ArticleKind.Review => "ReviewNewsArticle",
        ArticleKind.Explainer => "BackgroundNewsArticle",
        ArticleKind.Satire => "SatiricalArticle",
        ArticleKind.AdvertiserContent => "AdvertiserContentArticle",
        ArticleKind.PressRelease => "Article",
        ArticleKind.LiveBlog => "LiveBlogPosting",
        _ => "NewsArticle",
    };

    /// <summary>Only news has one.</summary>
    public static bool HasDateline(Article article) =>
        !article.IsPage && article.Kind is not (ArticleKind.Satire or ArticleKind.AdvertiserContent or ArticleKind.PressRelease or ArticleKind.LiveBlog);

    /// <summary>Who wrote it is its author, and for others there are three properties: an editor must be a person.</summary>
    public static CreditProperty PropertyOf(Credit credit) => credit.Role switch
    {
        CreditRole.Author or CreditRole.With => CreditProperty.Author,
        CreditRole.Editor when credit.Author.Type != AuthorType.Organization => CreditProperty.Editor,
        CreditRole.Translator => CreditProperty.Translator,
        _ => CreditProperty.Contributor,
    };

    /// <summary>The members of schema.org's own enumeration: it has none for what people made without such help.</summary>
    public static string? DigitalSourceOf(AiUse? ai) => ai?.Extent switch
    {
        AiExtent.Generated => "https://schema.org/TrainedAlgorithmicMediaDigitalSource",
        AiExtent.Assistive => "https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource",
        _ => null,
    };
}

/// <summary>Under which property of an article somebody stands.</summary>
internal enum CreditProperty
{
    Author,
    Editor,
    Translator,
    Contributor,
}
