namespace Masthead.Publishing.Feeds;

/// <summary>What an article is filed under.</summary>
/// <param name="Name">As it is printed.</param>
/// <param name="Scheme">Names the list that it is from, as an address; null for words of no list of the site's.</param>
internal sealed record Category(string Name, string? Scheme)
{
    /// <summary>The section, the tags, the topics; each word once.</summary>
    public static IEnumerable<Category> Of(Article article, Edition edition)
    {
        IEnumerable<Category> all = article.Section is { } section ? [new Category(section.Name, edition.Absolute("/sections"))] : [];
        return all
            .Concat(article.Tags.Select(tag => new Category(tag.Name, edition.Absolute("/tags"))))
            .Concat(article.Topics.Select(static topic => new Category(topic, null)))
            .DistinctBy(static category => category.Name);
    }
}
