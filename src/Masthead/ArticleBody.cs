using Masthead.Compiled;

namespace Masthead;

/// <summary>The text of an article, as written; schema.org <c>articleBody</c>.</summary>
/// <param name="Text">The text without its front matter. Turning it into HTML is the site's choice of renderer.</param>
/// <param name="Format">What <paramref name="Text"/> is written in.</param>
public sealed record ArticleBody(string Text, BodyFormat Format) : IBodySource
{
    /// <summary>No text at all.</summary>
    public static ArticleBody Empty { get; } = new("", BodyFormat.PlainText);

    ArticleBody IBodySource.Read() => this;
}
