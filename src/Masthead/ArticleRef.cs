using System.Runtime.Serialization;

namespace Masthead;

/// <summary>A reference from one article to another, which is made when it is first asked for. Compared by id, so that articles may refer to each other in a circle.</summary>
/// <remarks>
/// It says which article it leads to, and nothing that stands in it: neither comparing nor printing nor serializing follows it, since the other one may be a
/// draft or under embargo.
/// </remarks>
public sealed class ArticleRef : IEquatable<ArticleRef>
{
    private readonly Func<Article> article;

    private readonly string? language;

    /// <summary>Refers to an article.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="language">Its language, as a BCP 47 tag.</param>
    /// <param name="article">Gives the article.</param>
    public ArticleRef(string id, string language, Func<Article> article)
    {
        Id = id;
        this.language = language;
        this.article = article;
    }

    /// <summary>Refers to an article that is looked for when it is first asked for.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="find">Finds an article by its id.</param>
    internal ArticleRef(string id, Func<string, Article?> find)
    {
        Id = id;
        article = () => find(id) ?? throw new InvalidOperationException($"There is no article '{id}': the build reports where it is referred to.");
    }

    /// <summary>The article's id.</summary>
    public string Id { get; }

    /// <summary>The language that the article is written in, as a BCP 47 tag.</summary>
    public string Language => language ?? Value.Language;

    /// <summary>The article, whether or not a site may show it: see <see cref="FindPublished"/>. Serializers pass over it.</summary>
    /// <exception cref="InvalidOperationException">There is none of that id: the file that refers to it has an error.</exception>
    [JsonIgnore]
    [IgnoreDataMember]
    public Article Value => article();

    /// <summary>The article if a site may show it now; null where it is a draft, withheld or under embargo.</summary>
    /// <param name="clock">Tells what is due.</param>
    public Article? FindPublished(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return Value is { } found && found.IsPublished(clock.GetUtcNow()) ? found : null;
    }

    /// <summary>Whether the other one refers to the same article.</summary>
    /// <param name="other">The reference to compare with.</param>
    public bool Equals(ArticleRef? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ArticleRef);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
