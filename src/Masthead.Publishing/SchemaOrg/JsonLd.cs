using System.Buffers;
using System.Text.Json;

namespace Masthead.Publishing;

/// <summary>Articles, authors and the publication as JSON-LD in the vocabulary of schema.org 30: what search engines read.</summary>
/// <remarks>
/// The encoder is the default one of System.Text.Json: no text can end the <c>script</c> element that the JSON stands in. What a file does not say is not written.
/// </remarks>
public static class JsonLd
{
    /// <summary>Writes an article: one node by its kind's type, with all who are credited, its corrections, notes, disclaimers and the publication in it.</summary>
    /// <param name="output">Where to write, as UTF-8.</param>
    /// <param name="edition">The site at the moment.</param>
    /// <param name="article">One that is out.</param>
    /// <exception cref="ArgumentException">The article is not out.</exception>
    public static void Write(IBufferWriter<byte> output, Edition edition, Article article)
    {
        ArgumentNullException.ThrowIfNull(edition);
        edition.MustShow(article);
        using var writer = new Utf8JsonWriter(output);
        new ArticleNode(writer, edition, article).Write();
    }

    /// <summary>Writes the page about an author: a <c>ProfilePage</c> with the person or organization.</summary>
    /// <param name="output">Where to write, as UTF-8.</param>
    /// <param name="edition">The site at the moment.</param>
    /// <param name="author">The author.</param>
    public static void Write(IBufferWriter<byte> output, Edition edition, Author author)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(author);
        using var writer = new Utf8JsonWriter(output);
        AuthorNode.WritePage(writer, edition, author);
    }

    /// <summary>Writes the publication: a <c>NewsMediaOrganization</c>, or what masthead.yml says it is, with the addresses of its policies.</summary>
    /// <param name="output">Where to write, as UTF-8.</param>
    /// <param name="edition">The site at the moment.</param>
    public static void Write(IBufferWriter<byte> output, Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        using var writer = new Utf8JsonWriter(output);
        writer.WriteStartObject();
        writer.WriteString("@context"u8, SchemaNames.Context);
        PublisherNode.WriteMembers(writer, edition);
        writer.WriteEndObject();
    }

    /// <summary>The same as text, to stand in <c>&lt;script type="application/ld+json"&gt;</c>.</summary>
    /// <param name="edition">The site at the moment.</param>
    /// <param name="article">One that is out.</param>
    /// <exception cref="ArgumentException">The article is not out.</exception>
    public static string Of(Edition edition, Article article) => JsonText.Of(output => Write(output, edition, article));

    /// <summary>The page about an author as text.</summary>
    /// <param name="edition">The site at the moment.</param>
    /// <param name="author">The author.</param>
    public static string Of(Edition edition, Author author) => JsonText.Of(output => Write(output, edition, author));

    /// <summary>The publication as text.</summary>
    /// <param name="edition">The site at the moment.</param>
    public static string Of(Edition edition) => JsonText.Of(output => Write(output, edition));
}
