using Masthead.Content.Dialects;
using Masthead.Content.Model;
using Masthead.Content.Paths;

namespace Masthead.Content.Checking;

/// <summary>Which of the files are content, each known and read as masthead.yml says.</summary>
internal sealed class SiteFiles
{
    private readonly ISiteTexts texts;

    private readonly Dictionary<string, ContentPath> content;

    private readonly Dictionary<string, LeftOutFile> leftOut;

    /// <summary>By the page that each is taken for a part of.</summary>
    private readonly ILookup<string, string> leftOutBeside;

    /// <param name="roots">Where content is.</param>
    /// <param name="dialect">The dialect that the build names; null for none.</param>
    /// <param name="inherited">What libraries say; null where there are none.</param>
    public SiteFiles(ISiteTexts texts, ContentRoots roots, Dialect? dialect, InheritedContent? inherited, CancellationToken cancellation)
    {
        this.texts = texts;
        content = new(StringComparer.Ordinal);
        leftOut = new(StringComparer.Ordinal);
        var written = new List<ContentPath>(texts.Files.Count);
        foreach (var file in texts.Files)
        {
            if (roots.TryClassify(file, out var path))
                written.Add(path);
        }

        Options = ReadingOptions.Among(written, static path => path, (path, before) => texts.Read(path, before, cancellation), dialect, inherited);
        foreach (var path in SitePaths.Known(written, static path => path, static (_, path) => path, Options.Dialect, Options.Languages))
            content[path.FilePath] = path;
        foreach (var file in DialectPaths.LeftOut(written, Options.Dialect))
            leftOut[file.Path.FilePath] = file;
        leftOutBeside = leftOut.Values.Where(static file => file.Index is not null).ToLookup(static file => file.Index!.FilePath, static file => file.Path.FilePath, StringComparer.Ordinal);
    }

    private SiteFiles(SiteFiles files, ISiteTexts texts) => (this.texts, content, leftOut, leftOutBeside, Options) = (texts, files.content, files.leftOut, files.leftOutBeside, files.Options);

    /// <summary>The same files after an edit that neither added nor removed any, nor changed masthead.yml.</summary>
    public SiteFiles With(ISiteTexts edited) => new(this, edited);

    /// <summary>What masthead.yml says about how the others are read.</summary>
    public ReadingOptions Options { get; }

    public IReadOnlyCollection<ContentPath> Content => content.Values;

    public bool Include(string file) => content.ContainsKey(file);

    public ContentPath? Find(string file) => content.TryGetValue(file, out var path) ? path : null;

    /// <summary>What looks like content, and is left out as its generator does; null for all others.</summary>
    public LeftOutFile? LeftOut(string file) => leftOut.TryGetValue(file, out var path) ? path : null;

    /// <summary>What is left out beside a page, and is told of it.</summary>
    public IEnumerable<string> LeftOutBeside(string page) => leftOutBeside[page];

    /// <summary>Whether a text that is none of the site's has the keys of a piece, a title and a date or an author, or looks as though.</summary>
    public bool HasPieceElsewhere(CancellationToken cancellation) =>
        texts.Files.Where(file => (ContentPaths.IsMarkdown(file) || ContentPaths.IsYaml(file)) && Find(file) is null).OrderBy(static file => file, StringComparer.Ordinal)
            .Select(file => Read(ContentPath.OfArticle(file, 0, ContentPaths.NameOf(ContentPaths.Normalize(file)), ContentPaths.NameOf(ContentPaths.Normalize(file))), cancellation))
            .Any(static file => file.Article is { Title: not null, IsPage: false } article ? article.Published is not null || article.Byline.Credits.Count > 0 : file.Problems.Any(static problem => problem.Kind == ProblemKind.UnreadableYaml));

    public ContentFile Read(ContentPath path, CancellationToken cancellation) => texts.Read(path, Options.For(path), cancellation);
}
