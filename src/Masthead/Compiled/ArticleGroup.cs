using System.ComponentModel;
using Masthead.Packed;

namespace Masthead.Compiled;

/// <summary>Articles of one folder, or a part of a large one. What they share (authors, disclaimers, sections, tags) they name by ids.</summary>
/// <param name="data">See <see cref="RecordGroup{T}"/>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ArticleGroup(Action data) : RecordGroup<Article>(data)
{
    /// <summary>The registered author with an id.</summary>
    /// <param name="id">Compared exactly.</param>
    protected abstract Author? FindAuthor(ReadOnlySpan<char> id);

    /// <summary>The disclaimer of the publication with an id.</summary>
    /// <param name="id">Compared exactly.</param>
    protected abstract Disclaimer? FindDisclaimer(ReadOnlySpan<char> id);

    /// <summary>The section with an id.</summary>
    /// <param name="id">Compared exactly.</param>
    protected abstract Section? FindSection(ReadOnlySpan<char> id);

    /// <summary>The tag with an id.</summary>
    /// <param name="id">Compared exactly.</param>
    protected abstract Tag? FindTag(ReadOnlySpan<char> id);

    /// <summary>The article with an id, in whichever group it is.</summary>
    /// <param name="id">Compared exactly.</param>
    protected abstract Article? FindArticle(string id);

    /// <inheritdoc/>
    protected override Article Read(ref RecordReader reader)
    {
        var details = reader.DetailsOf(this);
        var head = PackedArticle.ReadHead(ref reader, GetType().Assembly, out var body);
        return Extend(new Article(head, details, body), ref reader);
    }

    /// <summary>What the article is made of beside its own words, dates and kinds.</summary>
    /// <param name="reader">Stands at the start of the details.</param>
    internal ArticleDetails ReadDetails(ref RecordReader reader) => PackedArticle.ReadDetails(ref reader, this);

    /// <summary>The article as the project's own record, where masthead.yml declares fields: generated code reads those.</summary>
    /// <param name="article">Everything that every article has.</param>
    /// <param name="reader">Stands at the first of the own fields.</param>
    protected virtual Article Extend(Article article, ref RecordReader reader) => article;

    /// <summary>The next author: a registered one, or, where no id was written, one that is written out.</summary>
    /// <param name="reader">Stands at the author.</param>
    protected Author ReadAuthor(ref RecordReader reader) => PackedAuthor.ReadReference(ref reader, this);

    /// <summary>The author with an id that was written.</summary>
    internal Author AuthorOf(ReadOnlySpan<char> id) => FindAuthor(id) ?? throw NotWritten();

    /// <summary>The disclaimer with an id that was written.</summary>
    internal Disclaimer DisclaimerOf(ReadOnlySpan<char> id) => FindDisclaimer(id) ?? throw NotWritten();

    internal Section? ReadSection(ref RecordReader reader) => reader.TryReadText(out var id) ? FindSection(id) ?? throw NotWritten() : null;

    internal Tag ReadTag(ref RecordReader reader) => reader.TryReadText(out var id) && FindTag(id) is { } tag ? tag : throw NotWritten();

    internal ArticleRef ReadTranslation(ref RecordReader reader)
    {
        var id = reader.ReadText();
        return new ArticleRef(id, reader.ReadText(), () => FindArticle(id) ?? throw NotWritten());
    }

    private static InvalidOperationException NotWritten() => new("The generated code does not match this version of Masthead: rebuild the project that holds the content.");
}
