using System.Buffers;
using System.Text.Json;

namespace Masthead.Publishing;

/// <summary>Articles as ninjs 3.1, the IPTC's News in JSON: what agencies and their customers exchange.</summary>
public static class Ninjs
{
    /// <summary>Writes an article with every text that stands on it. One that is retracted is <c>canceled</c>.</summary>
    /// <param name="output">Where to write, as UTF-8.</param>
    /// <param name="edition">The site at the moment.</param>
    /// <param name="article">One that is out.</param>
    /// <exception cref="ArgumentException">The article is not out, or it is a page of the site, and no news.</exception>
    public static void Write(IBufferWriter<byte> output, Edition edition, Article article)
    {
        ArgumentNullException.ThrowIfNull(edition);
        edition.MustShow(article);
        if (article.IsPage)
            throw new ArgumentException($"'{article.Id}' is a page of the site, and no news: ask Article.IsPage first, or take it from Edition.Articles.", nameof(article));

        using var writer = new Utf8JsonWriter(output);
        new NinjsItem(writer, edition, article).Write();
    }

    /// <summary>Writes that an article which was sent is held back: its identifier and <c>withheld</c>, and no word of it.</summary>
    /// <param name="output">Where to write, as UTF-8.</param>
    /// <param name="edition">The site at the moment.</param>
    /// <param name="article">One whose status is withheld, as builds that include drafts have it.</param>
    /// <exception cref="ArgumentException">The article is not withheld.</exception>
    public static void WriteWithheld(IBufferWriter<byte> output, Edition edition, Article article)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(article);
        if (article.Status != PublicationStatus.Withheld)
            throw new ArgumentException($"The article '{article.Id}' is not withheld: write 'status: withheld' in its file first.", nameof(article));

        using var writer = new Utf8JsonWriter(output);
        new NinjsItem(writer, edition, article).WriteWithheld();
    }

    /// <summary>The same as text.</summary>
    /// <param name="edition">The site at the moment.</param>
    /// <param name="article">One that is out.</param>
    /// <exception cref="ArgumentException">The article is not out, or it is a page of the site, and no news.</exception>
    public static string Of(Edition edition, Article article) => JsonText.Of(output => Write(output, edition, article));
}
