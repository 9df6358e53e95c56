using Masthead.Content.Model;
using Masthead.Content.Resolution;

namespace Masthead.Content.Rules.Sites;

/// <summary>Which authors and disclaimers the site uses.</summary>
internal sealed class SiteUse
{
    /// <summary>Ids of the authors that any article credits or names.</summary>
    private readonly HashSet<string> authors = new(StringComparer.Ordinal);

    /// <summary>Ids of those of them who are credited as its author, or with one.</summary>
    private readonly HashSet<string> writers = new(StringComparer.Ordinal);

    private readonly HashSet<string> disclaimers = new(StringComparer.Ordinal);

    private readonly SiteDirectory directory;

    public SiteUse(IReadOnlyCollection<ContentFile> articles, IReadOnlyCollection<ContentFile> authorFiles, SiteDirectory directory)
    {
        this.directory = directory;
        DisclaimersAreKnown = !authorFiles.Any(static file => Unread.MayHold(file, Unread.Disclaimers))
            && directory.Authors.SelectMany(static author => author.Disclaimers).All(id => directory.FindDisclaimer(id.Value) is not null);
        HasArticles = articles.Count > 0;
        ArticlesAreReadable = articles.All(static file => file.IsReadable);
        foreach (var file in articles)
        {
            var article = file.Article!;
            AuthorsAreKnown &= !Unread.MayHold(file, Unread.Credits) && !ReferenceCheck.UnknownAuthors(article, directory).Any();
            DisclaimersAreKnown &= !Unread.MayHold(file, Unread.Disclaimers) && !ReferenceCheck.UnknownDisclaimers(article, directory).Any();
            foreach (var name in NamesIn(article))
            {
                if (directory.FindAuthor(name) is { Id: { } id })
                    authors.Add(id.Value);
            }

            foreach (var credit in article.Byline.Credits)
            {
                if (credit is { IsAuthor: true, Reference: { } reference } && directory.FindAuthor(reference.Value) is { Id: { } id })
                    writers.Add(id.Value);
            }

            disclaimers.UnionWith(article.Disclaimers.Select(static use => use.Reference?.Value).OfType<string>());
        }

        disclaimers.UnionWith(directory.Authors.SelectMany(static author => author.Disclaimers).Select(static id => id.Value));
    }

    public bool HasArticles { get; }

    /// <summary>Where one cannot be read, it may use what nothing else does.</summary>
    public bool ArticlesAreReadable { get; }

    /// <summary>Whether every credit is somebody's who is registered: one that is not may be meant for whom nothing else names.</summary>
    public bool AuthorsAreKnown { get; } = true;

    /// <summary>The same for disclaimers.</summary>
    public bool DisclaimersAreKnown { get; }

    /// <summary>A page in another language is about the same author.</summary>
    public bool Uses(AuthorContent author) => authors.Contains(IdOf(author));

    public bool IsWriter(AuthorContent author) => writers.Contains(IdOf(author));

    public bool Uses(DisclaimerContent disclaimer) => disclaimers.Contains(disclaimer.RegisteredId.Value);

    public int WriterCount => writers.Count;

    private string IdOf(AuthorContent author) => (directory.FindAuthor(author.RegisteredId.Value) ?? author).RegisteredId.Value;

    /// <summary>Texts of an article that may be an author's id or name.</summary>
    public static IEnumerable<string> NamesIn(ArticleContent article) => article.Byline.Credits.Select(static credit => credit.Reference?.Value)
        .Concat(article.Notes.Select(static note => note.By))
        .Concat(article.Sources.Select(static source => source.Anonymity?.ApprovedBy?.Value))
        .Concat(FieldValue.AllOf(article.Fields).OfType<AuthorValue>().Select(static value => value.Reference.Value))
        .Append(article.Ai?.Value.Responsible)
        .Append(article.Syndication?.Value.Translator)
        .OfType<string>();
}
