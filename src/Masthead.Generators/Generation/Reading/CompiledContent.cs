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
    /// <param name="saysErrors">Whether errors are compiled in, with their lines.</param>
    public static CompiledContent Of(ContentPath path, Func<ContentFile> read, bool includeDrafts, bool saysErrors) => path.Role switch
    {
        ContentRole.Article => OfArticle(read().Article!, includeDrafts, saysErrors),
        ContentRole.BodyText => new CompiledContent { TextFile = ContentPaths.Normalize(path.FilePath) },
        ContentRole.Author => OfAuthors(read()),
        _ => Nothing,
    };

    private static CompiledContent OfAuthors(ContentFile file) => new() { Authors = file.Authors, LacksAuthors = !file.IsReadable };

    private static CompiledContent OfArticle(ArticleContent written, bool includeDrafts, bool saysErrors)
    {
        var article = Publishing.Compiled(written, includeDrafts);
        return new CompiledContent
        {
            Article = article is not null && saysErrors ? article with { ReferenceLines = LinesOf(article) } : article,
            Place = article is null ? null : ArticlePlace.Of(article),
            TextFile = ContentPaths.Normalize(written.Path.FilePath),
            NamedFile = BodyFiles.NamedBy(written),
        };
    }

    private static EquatableArray<int> LinesOf(ArticleContent article)
    {
        var credits = article.Byline.Credits.Select(static credit => credit.Reference?.Range).OfType<TextRange>();
        var fields = FieldValue.AllOf(article.Fields).OfType<AuthorValue>().Select(static author => author.Reference.Range);
        var disclaimers = article.Disclaimers.Select(static use => use.Reference?.Range ?? use.Inline!.Start.Range);
        var places = credits.Concat(fields).Concat(disclaimers).Concat(article.BodyFile is { } file ? [file.Range] : []).ToList();
        if (places.Count == 0 && article.Fields.Count == 0)
            return [];

        // What an author brings, and a required reference that is not there, stands at the first key.
        places.Add(article.Start.Range);
        return places.Select(place => LineNumber.Of(article.Source.Text ?? "", place.Start)).ToEquatableArray();
    }
}
