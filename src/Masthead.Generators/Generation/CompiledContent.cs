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

/// <summary>The same of all files, gone over once.</summary>
internal sealed class SiteContents
{
    /// <summary>Another list whenever anything that a file gives changes: groups of articles are compared, and not all articles.</summary>
    public required IReadOnlyList<ArticleContent> Articles { get; init; }

    public required EquatableArray<ArticleContent> Places { get; init; }

    public required EquatableArray<AuthorContent> Authors { get; init; }

    /// <summary>Every file that an article may name as its text, in no order.</summary>
    public required EquatableArray<string> BodyFiles { get; init; }

    /// <summary>Those that articles do name; the same.</summary>
    public required EquatableArray<string> NamedFiles { get; init; }

    public static EquatableArray<CompiledContent> Compile(EquatableArray<ContentText> files, ReadingOptions options, GeneratorSettings settings, CancellationToken cancellation) =>
        files.Select(file => file.Compile(options, settings.IncludeDrafts, cancellation)).ToEquatableArray();

    public static SiteContents Of(EquatableArray<CompiledContent> contents)
    {
        var (articles, places) = (new List<ArticleContent>(contents.Count), new List<ArticleContent>(contents.Count));
        var (authors, bodyFiles, namedFiles) = (new List<AuthorContent>(), new List<string>(contents.Count), new List<string>());
        foreach (var content in contents)
        {
            if (content is { Article: { } article, Place: { } place })
            {
                articles.Add(article);
                places.Add(place);
            }

            if (content.BodyFile is { } file)
                bodyFiles.Add(file);
            if (content.NamedFile is { } named)
                namedFiles.Add(named);
            if (content.Authors.Count > 0)
                authors.AddRange(content.Authors);
        }

        return new SiteContents
        {
            Articles = articles,
            Places = places.ToEquatableArray(),
            Authors = authors.ToEquatableArray(),
            BodyFiles = bodyFiles.ToEquatableArray(),
            NamedFiles = namedFiles.ToEquatableArray(),
        };
    }
}
