namespace Masthead;

/// <summary>What a piece is: the genre a reader is told.</summary>
/// <remarks>Compare IPTC genre NewsCodes and the schema.org types <c>NewsArticle</c>, <c>AnalysisNewsArticle</c>, <c>OpinionNewsArticle</c>, <c>ReviewNewsArticle</c>, <c>AdvertiserContentArticle</c> and <c>SatiricalArticle</c>.</remarks>
#if MASTHEAD_LIBRARY
[JsonConverter(typeof(JsonStringEnumConverter<ArticleKind>))]
#endif
public enum ArticleKind
{
    /// <summary>A report of what happened.</summary>
    News,

    /// <summary>Interpretation by someone who knows the field.</summary>
    Analysis,

    /// <summary>One person's view.</summary>
    Opinion,

    /// <summary>The publication's own view; it needs no byline.</summary>
    Editorial,

    /// <summary>A regular piece by the same author.</summary>
    Column,

    /// <summary>A letter to the editor.</summary>
    Letter,

    /// <summary>An assessment of a work, a product or a performance.</summary>
    Review,

    /// <summary>Background to the news.</summary>
    Explainer,

    /// <summary>Questions and answers.</summary>
    Interview,

    /// <summary>A longer piece, told rather than reported.</summary>
    Feature,

    /// <summary>A life, after its end.</summary>
    Obituary,

    /// <summary>Not to be taken literally.</summary>
    Satire,

    /// <summary>Paid for or supplied by an advertiser.</summary>
    AdvertiserContent,

    /// <summary>Supplied by the organization it is about.</summary>
    PressRelease,

    /// <summary>A report that goes on while the event does; schema.org <c>LiveBlogPosting</c>.</summary>
    LiveBlog,
}
