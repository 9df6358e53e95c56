namespace Masthead.Publishing.Html;

/// <summary>How a text becomes HTML.</summary>
public sealed record HtmlOptions
{
    /// <summary>Markdown without tags of its own, addresses as they are written: for a page of the site.</summary>
    public static HtmlOptions Default { get; } = new();

    /// <summary>
    /// Whether tags within Markdown are tags; otherwise they are shown as they are written. Even then only those that mark up text come through: nothing that runs, loads a page or styles
    /// another part of it.
    /// </summary>
    public bool AllowTags { get; init; }

    /// <summary>
    /// The address that addresses within the text are relative to: that of the article's own page. They are made absolute then, as feeds need them, since a reader knows of no page; null leaves
    /// them as they are written.
    /// </summary>
    public Uri? BaseAddress { get; init; }

    /// <summary>The folder that the site is served below, which is put before paths within the text (<c>/paper</c>): <see cref="Edition.PathBase"/>. Nothing where it is at its host's root.</summary>
    public string PathBase { get; init; } = "";
}
