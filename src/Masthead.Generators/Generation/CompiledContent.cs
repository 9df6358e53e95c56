using Masthead.Generators.Content;
using Masthead.Generators.Content.Model;
using Masthead.Generators.Generation.Grouping;
using Masthead.Generators.Text;

namespace Masthead.Generators.Generation;

/// <summary>What one file gives to the generated code.</summary>
internal sealed record CompiledContent
{
    private static readonly CompiledContent Nothing = new();

    /// <summary>Null in a file that is no article, or whose article is not compiled in.</summary>
    public ArticleContent? Article { get; private init; }

    /// <summary>What the article's place in the generated code depends on.</summary>
    public ArticleContent? Place { get; private init; }

    public EquatableArray<AuthorContent> Authors { get; private init; } = [];

    /// <summary>Its path, normalized, where an article may name it as its text.</summary>
    public string? BodyFile { get; private init; }

    /// <summary>The file that it names as its text, whether or not it is compiled in.</summary>
    public string? NamedFile { get; private init; }

    public static CompiledContent Of(ContentText file, ReadingOptions options, bool includeDrafts, CancellationToken cancellation) => file.Path.Role switch
    {
        ContentRole.Article => OfArticle(file.Read(options, cancellation).Article!, includeDrafts),
        ContentRole.BodyText => new CompiledContent { BodyFile = ContentPaths.Normalize(file.Path.FilePath) },
        ContentRole.Author => new CompiledContent { Authors = file.Read(options, cancellation).Authors },
        _ => Nothing,
    };

    private static CompiledContent OfArticle(ArticleContent written, bool includeDrafts)
    {
        var article = Publishing.Compiled(written, includeDrafts);
        return new CompiledContent
        {
            Article = article,
            Place = article is null ? null : ArticleLayout.PlaceOf(article),
            BodyFile = ContentPaths.Normalize(written.Path.FilePath),
            NamedFile = BodyFiles.NamedBy(written),
        };
    }
}
