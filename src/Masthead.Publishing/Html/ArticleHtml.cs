namespace Masthead.Publishing.Html;

/// <summary>The text of an article as HTML, for pages and feeds alike.</summary>
public static class ArticleHtml
{
    /// <summary>
    /// The text as HTML that is safe to show, whoever wrote it. A link or a picture whose address is not <c>http</c>, <c>https</c>, <c>mailto</c>, <c>tel</c> or relative is the words it stands on;
    /// of tags, only those that mark up text come through.
    /// </summary>
    /// <param name="body">The text, in whatever format it is written. Markdown is read as the rules read it: CommonMark with tables and footnotes.</param>
    /// <param name="options">How; <see cref="HtmlOptions.Default"/> if null.</param>
    /// <returns>Whole elements, always closed. Never fails: Markdown that is nested too deep to be read is shown as plain text.</returns>
    public static string ToHtml(this ArticleBody body, HtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(body);
        options ??= HtmlOptions.Default;
        var addresses = new SafeAddresses(options.BaseAddress, options.PathBase.Trim('/') is { Length: > 0 } folder ? "/" + folder : "");
        return body.Format switch
        {
            BodyFormat.Markdown => MarkdownHtml.Render(body.Text, addresses, options.AllowTags),
            BodyFormat.Html => HtmlCleaner.Clean(body.Text, addresses),
            _ => PlainTextHtml.Render(body.Text),
        };
    }

    /// <summary>Whether a link to an address that content names goes to a page, writes a mail or dials a number, and runs nothing: what <see cref="ToHtml"/> lets stand.</summary>
    /// <param name="address">An address as it is written.</param>
    public static bool IsSafeLink(string? address) => SafeAddresses.AsWritten.Link(address) is not null;
}
