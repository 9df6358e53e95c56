using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Resolution;
using Masthead.Content.Text;

namespace Masthead.Generators.Generation.Reading;

/// <summary>What one file gives to the generated code.</summary>
internal sealed record CompiledContent
{
    private static readonly CompiledContent Nothing = new();

    /// <summary>Null in a file that is no article, or whose article is not compiled in.</summary>
    public ArticleContent? Article { get; private init; }

    /// <summary>What the article's place in the generated code depends on.</summary>
    public ArticlePlace? Place { get; private init; }

    public EquatableArray<AuthorContent> Authors { get; private init; } = [];

    /// <summary>Whether it is a file of authors that cannot be read to its end.</summary>
    public bool LacksAuthors { get; private init; }

    /// <summary>Its path, normalized, where an article may name it as its text.</summary>
    public string? TextFile { get; private init; }

    /// <summary>The file that it names as its text, whether or not it is compiled in.</summary>
    public string? NamedFile { get; private init; }

    /// <param name="path">The file.</param>
    /// <param name="read">Reads it, unless it is a text without keys.</param>
    /// <param name="includeDrafts">Whether drafts and withheld pieces are compiled in.</param>
    public static CompiledContent Of(ContentPath path, Func<ContentFile> read, bool includeDrafts) => path.Role switch
    {
        ContentRole.Article => OfArticle(read().Article!, includeDrafts),
        ContentRole.BodyText => new CompiledContent { TextFile = ContentPaths.Normalize(path.FilePath) },
        ContentRole.Author => OfAuthors(read()),
        _ => Nothing,
    };

    private static CompiledContent OfAuthors(ContentFile file) => new() { Authors = file.Authors, LacksAuthors = !file.IsReadable };

    private static CompiledContent OfArticle(ArticleContent written, bool includeDrafts)
    {
        var article = Publishing.Compiled(written, includeDrafts);
        return new CompiledContent
        {
            Article = article,
            Place = article is null ? null : ArticlePlace.Of(article),
            TextFile = ContentPaths.Normalize(written.Path.FilePath),
            NamedFile = BodyFiles.NamedBy(written),
        };
    }
}
