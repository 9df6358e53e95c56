using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Resolution;

namespace Masthead.Content.Reporting.Counting;

/// <summary>The site's files, put together to be counted.</summary>
internal sealed class CountedSite
{
    private readonly string folder;

    private readonly Dictionary<string, ContentFile> files = new(StringComparer.Ordinal);

    private readonly Dictionary<string, ResolvedArticle> owners = new(StringComparer.Ordinal);

    private IReadOnlyDictionary<string, string>? sectionNames;

    public CountedSite(IEnumerable<ContentFile> files, IReadOnlyCollection<ContentPath> content, ReadingOptions options, string folder)
    {
        this.folder = ContentPaths.Normalize(folder);
        Files = [.. files.OrderBy(static file => file.Path.FilePath, StringComparer.Ordinal)];
        Directory = SiteDirectory.Of(Files, options);

        var written = Files.Select(static file => file.Article).OfType<ArticleContent>().ToArray();
        Bodies = ArticleBodies.Of(written, content.Where(static path => path.Role is ContentRole.Article or ContentRole.BodyText).Select(static path => ContentPaths.Normalize(path.FilePath)));
        Articles = [.. written.Where(article => !Bodies.IsBodyOfAnother(article.Path)).Select(article => new ResolvedArticle(article, Directory))];

        foreach (var file in Files)
            this.files[Relative(file.Path.FilePath)] = file;
        foreach (var article in Articles)
        {
            owners[FileOf(article.Content)] = article;
            if (BodyFiles.NamedBy(article.Content) is { } named && Bodies.FileNamed(named) is { } body)
                owners[Relative(body)] = article;
        }
    }

    /// <summary>By path.</summary>
    public IReadOnlyList<ContentFile> Files { get; }

    public SiteDirectory Directory { get; }

    public ArticleBodies Bodies { get; }

    /// <summary>Without the texts of others.</summary>
    public IReadOnlyList<ResolvedArticle> Articles { get; }

    public string Relative(string path) => ContentPaths.Relative(folder, ContentPaths.Normalize(path));

    public ContentFile? FileAt(string relative) => files.TryGetValue(relative, out var file) ? file : null;

    /// <summary>The article that a file is, or holds the text of.</summary>
    public ResolvedArticle? ArticleAt(string relative) => owners.TryGetValue(relative, out var article) ? article : null;

    public string FileOf(ArticleContent article) => Relative(article.Path.FilePath);

    public ReportedArticle Reported(ResolvedArticle article) => new(article.Content.Title?.Value, FileOf(article.Content));

    public string? SectionOf(ResolvedArticle article) => article.Content.Section is { } section ? Directory.SectionIdOf(section.Value) : null;

    /// <summary>What each section is called, by id: as masthead.yml says, else as the articles do.</summary>
    public IReadOnlyDictionary<string, string> SectionNames => sectionNames ??= new SortedDictionary<string, string>(
        Articles.Select(static article => article.Content.Section).OfType<Located<string>>()
            .GroupBy(section => Directory.SectionIdOf(section.Value), static section => section.Value)
            .ToDictionary(static section => section.Key, section => Directory.FindSection(section.Key)?.Name.Value ?? section.OrderBy(static name => name, StringComparer.Ordinal).First()),
        StringComparer.Ordinal);
}
