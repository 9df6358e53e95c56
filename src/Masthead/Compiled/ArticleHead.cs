namespace Masthead.Compiled;

/// <summary>An article's own words, dates and kinds; see the properties of <see cref="Article"/>.</summary>
/// <remarks>
/// Fields, not properties: a program waits for its first article until each method on the way to it is compiled, and every accessor is one
/// more.
/// </remarks>
internal record struct ArticleHead
{
    public string Id;
    public string Slug;
    public string Title;
    public string? AlternativeTitle;
    public string Url;
    public string? Standfirst;
    public ArticleKind Kind;
    public OwnKind? OwnKind;
    public string Language;
    public PublicationStatus Status;
    public bool IsPage;
    public bool IsUnlisted;
    public bool NoIndex;
    public bool NoSitemap;
    public bool HasErrors;
    public ValueList<ContentError> Errors;
    public DateTimeOffset? Published;
    public DateTimeOffset? Updated;
}
