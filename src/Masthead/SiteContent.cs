namespace Masthead;

/// <summary>All that a site holds, as one: what its generated classes give in parts. <c>Publication.Site</c> of generated code is it.</summary>
/// <remarks>Drafts and pieces under embargo are in it, as in the classes: who writes for readers asks first what is out (<c>Edition</c> of Masthead.Publishing does).</remarks>
/// <param name="publisher">Who publishes.</param>
/// <param name="language">The language of articles that name none, as a BCP 47 tag.</param>
/// <param name="articles">Every article.</param>
/// <param name="authors">The authors that have an entry of their own.</param>
/// <param name="sections">The sections, in the publication's order.</param>
/// <param name="tags">The tags that articles carry.</param>
public sealed class SiteContent(
    Publisher publisher, string language, IReadOnlyList<Article> articles, IReadOnlyList<Author> authors, IReadOnlyList<Section> sections, IReadOnlyList<Tag> tags)
{
    /// <summary>Who publishes.</summary>
    public Publisher Publisher { get; } = publisher;

    /// <summary>The language of articles that name none, as a BCP 47 tag.</summary>
    public string Language { get; } = language;

    /// <summary>Every article that is compiled in, whether or not a site may show it.</summary>
    public IReadOnlyList<Article> Articles { get; } = articles;

    /// <summary>The authors that have an entry of their own.</summary>
    public IReadOnlyList<Author> Authors { get; } = authors;

    /// <summary>The sections, in the publication's order.</summary>
    public IReadOnlyList<Section> Sections { get; } = sections;

    /// <summary>The tags that articles carry.</summary>
    public IReadOnlyList<Tag> Tags { get; } = tags;
}
