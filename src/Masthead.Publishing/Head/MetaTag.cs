namespace Masthead.Publishing;

/// <summary>One tag in the head of a page.</summary>
/// <param name="Kind">Which attribute names it.</param>
/// <param name="Name">What it is: <c>og:title</c>, <c>author</c>, <c>canonical</c>.</param>
/// <param name="Content">What it says; of a link the address.</param>
/// <param name="Language">Of a link to the same piece in another language, that language as a BCP 47 tag.</param>
public sealed record MetaTag(MetaTagKind Kind, string Name, string Content, string? Language = null);

/// <summary>Which attribute names a tag in the head of a page.</summary>
public enum MetaTagKind
{
    /// <summary><c>&lt;meta name="…" content="…"&gt;</c>.</summary>
    Name,

    /// <summary><c>&lt;meta property="…" content="…"&gt;</c>, as Open Graph has it.</summary>
    Property,

    /// <summary><c>&lt;link rel="…" href="…"&gt;</c>.</summary>
    Link,
}
