using Masthead.Content.Model;
using Masthead.Content.Resolution;

namespace Masthead.Content.Rules.Sites;

/// <summary>Which authors and disclaimers the site uses.</summary>
internal sealed class SiteUse
{
    private readonly SiteDirectory directory;

    /// <summary>Whether the entries of authors leave no doubt which disclaimers they name.</summary>
    private readonly bool entriesAreClear;

    /// <summary>Ids of the disclaimers that stand on whatever an author writes.</summary>
    private readonly HashSet<string> ofAuthors;

    /// <summary>Ids, by the articles.</summary>
    private readonly Tally authors, writers, disclaimers;

    /// <summary>Articles of which something is not known, and how many there are.</summary>
    private readonly Tally doubts;

    /// <param name="articles">All of them.</param>
    /// <param name="authorFiles">Every file of authors.</param>
    public SiteUse(IReadOnlyCollection<ArticleUse> articles, IEnumerable<ContentFile> authorFiles, SiteDirectory directory)
        : this(
            directory,
            AreClear(authorFiles, directory),
            DisclaimersOf(directory),
            Tally.Of(articles.Select(static article => article.Authors)),
            Tally.Of(articles.Select(static article => article.Writers)),
            Tally.Of(articles.Select(static article => article.Disclaimers)),
            Tally.Of(articles.Select(DoubtsOf)),
            articles.Count > 0)
    {
    }

    private SiteUse(SiteDirectory directory, bool entriesAreClear, HashSet<string> ofAuthors, Tally authors, Tally writers, Tally disclaimers, Tally doubts, bool hasArticles) =>
        (this.directory, this.entriesAreClear, this.ofAuthors, this.authors, this.writers, this.disclaimers, this.doubts, HasArticles) = (directory, entriesAreClear, ofAuthors, authors, writers, disclaimers, doubts, hasArticles);

    public bool HasArticles { get; }

    /// <summary>Where one cannot be read, it may use what nothing else does.</summary>
    public bool ArticlesAreReadable => !doubts.Includes(nameof(ArticleUse.IsReadable));

    /// <summary>Whether every credit is somebody's who is registered: one that is not may be meant for whom nothing else names.</summary>
    public bool AuthorsAreKnown => !doubts.Includes(nameof(ArticleUse.AuthorsAreKnown));

    /// <summary>The same for disclaimers.</summary>
    public bool DisclaimersAreKnown => entriesAreClear && !doubts.Includes(nameof(ArticleUse.DisclaimersAreKnown));

    /// <summary>A page in another language is about the same author.</summary>
    public bool Uses(AuthorContent author) => authors.Includes(IdOf(author));

    public bool IsWriter(AuthorContent author) => writers.Includes(IdOf(author));

    public bool Uses(DisclaimerContent disclaimer) => disclaimers.Includes(disclaimer.RegisteredId.Value) || ofAuthors.Contains(disclaimer.RegisteredId.Value);

    public int WriterCount => writers.NameCount;

    /// <summary>The same, where an article uses others than before.</summary>
    public SiteUse After(ArticleUse before, ArticleUse after) => new(
        directory, entriesAreClear, ofAuthors, authors.After(before.Authors, after.Authors), writers.After(before.Writers, after.Writers),
        disclaimers.After(before.Disclaimers, after.Disclaimers), doubts.After(DoubtsOf(before), DoubtsOf(after)), HasArticles);

    /// <summary>The same of other authors, and of another masthead.yml, by which articles use what they did.</summary>
    /// <param name="authorFiles">Every file of authors.</param>
    public SiteUse With(IEnumerable<ContentFile> authorFiles, SiteDirectory other) =>
        new(other, AreClear(authorFiles, other), DisclaimersOf(other), authors, writers, disclaimers, doubts, HasArticles);

    /// <summary>Whether it answers everything as another does, with the same authors and disclaimers.</summary>
    public bool AnswersAs(SiteUse other) =>
        authors.HasSameNames(other.authors) && writers.HasSameNames(other.writers) && disclaimers.HasSameNames(other.disclaimers) && doubts.HasSameNames(other.doubts);

    private static bool AreClear(IEnumerable<ContentFile> authorFiles, SiteDirectory directory) =>
        !authorFiles.Any(static file => Unread.MayHold(file, Unread.Disclaimers)) && directory.Authors.SelectMany(static author => author.Disclaimers).All(id => directory.FindDisclaimer(id.Value) is not null);

    private static HashSet<string> DisclaimersOf(SiteDirectory directory) => [.. directory.Authors.SelectMany(static author => author.Disclaimers).Select(static id => id.Value)];

    private static IEnumerable<string> DoubtsOf(ArticleUse article)
    {
        if (!article.IsReadable)
            yield return nameof(article.IsReadable);
        if (!article.AuthorsAreKnown)
            yield return nameof(article.AuthorsAreKnown);
        if (!article.DisclaimersAreKnown)
            yield return nameof(article.DisclaimersAreKnown);
    }

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
