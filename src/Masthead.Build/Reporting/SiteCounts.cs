using Masthead.Content.Keys;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Resolution;

namespace Masthead.Build.Reporting;

/// <summary>Counts what the content files say.</summary>
internal sealed class SiteCounts
{
    private readonly SiteDirectory directory;

    private readonly IReadOnlyList<ResolvedArticle> articles;

    /// <summary>The articles on which something is required. Nothing is on a draft.</summary>
    private readonly IReadOnlyList<(ResolvedArticle Article, DisclaimerContent[] Disclaimers)> due;

    /// <param name="files">All that can be read.</param>
    public SiteCounts(IReadOnlyCollection<ContentFile> files, IEnumerable<string> bodyFiles)
    {
        var publication = files.Select(static file => file.Publication).FirstOrDefault(static publication => publication is not null);
        directory = new SiteDirectory(files.SelectMany(static file => file.Authors), publication ?? PublicationContent.None, !files.Any(static file => file is { IsReadable: false, Path.Role: ContentRole.Author }));

        var written = files.Select(static file => file.Article).OfType<ArticleContent>().ToArray();
        var bodies = ArticleBodies.Of(written, bodyFiles);
        articles = [.. written.Where(article => !bodies.IsBodyOfAnother(article.Path)).Select(article => new ResolvedArticle(article, directory))];
        due = [.. articles
            .Where(static article => article.Content.Status != PublicationStatus.Draft)
            .Select(article => (article, DueDisclaimer.On(article, directory).Select(static due => due.Disclaimer).ToArray()))
            .Where(static pair => pair.Item2.Length > 0)];
    }

    public ArticleCounts Articles => new(
        articles.Count,
        CountBy(articles, static article => ClosedSet<PublicationStatus>.NameOf(article.Content.Status)),
        CountBy(articles, static article => article.WrittenKind.Name),
        Sections,
        articles.Count(static article => article.Content.Section is null),
        new BylineCounts(articles.Count(IsCredited), articles.Count(IsExcused), articles.Count(static article => !IsCredited(article) && !IsExcused(article))),
        Due);

    public IReadOnlyList<DisclaimerCount> Disclaimers =>
    [
        .. directory.Publication.Disclaimers.Select(CountOf),
        .. articles.SelectMany(static article => article.Disclaimers.Where(static disclaimer => disclaimer.IsInline).Select(static disclaimer => disclaimer.Disclaimer.Kind).Distinct())
            .GroupBy(static kind => ClosedSet<DisclaimerKind>.NameOf(kind))
            .OrderBy(static kind => kind.Key, StringComparer.Ordinal)
            .Select(static kind => new DisclaimerCount(null, kind.Key, kind.Count(), 0, 0)),
    ];

    public NoteCounts Notes
    {
        get
        {
            var notes = articles.SelectMany(static article => article.Content.Notes).ToLookup(static note => note.IsInternal);
            return new NoteCounts(notes[false].Count(), CountBy(notes[false], static note => ClosedSet<EditorNoteKind>.NameOf(note.Kind.Value)), notes[true].Count());
        }
    }

    /// <summary>All who are registered, and whom else articles name; the busiest first.</summary>
    public IReadOnlyList<AuthorCount> Authors
    {
        get
        {
            var counts = directory.Authors.ToDictionary(static author => (Id: (string?)author.RegisteredId.Value, author.Name.Value), static _ => 0);
            foreach (var author in articles.SelectMany(static article => article.Credits.Select(IdentityOf).Distinct()))
                counts[author] = counts.TryGetValue(author, out var count) ? count + 1 : 1;

            return [.. counts
                .Select(static author => new AuthorCount(author.Key.Id, author.Key.Value, author.Value))
                .OrderByDescending(static author => author.Articles)
                .ThenBy(static author => author.Id ?? author.Name, StringComparer.Ordinal)
                .ThenBy(static author => author.Name, StringComparer.Ordinal)];
        }
    }

    private IReadOnlyList<SectionCount> Sections =>
    [
        .. from article in articles
           where article.Content.Section is not null
           group article.Content.Section!.Value.Value by directory.SectionIdOf(article.Content.Section!.Value.Value) into section
           orderby section.Key
           select new SectionCount(section.Key, directory.FindSection(section.Key)?.Name.Value ?? section.OrderBy(static name => name, StringComparer.Ordinal).First(), section.Count()),
    ];

    private DueCounts Due => new(
        articles.Count(static article => article.Disclaimers.Count > 0),
        due.Count,
        due.Count(static pair => pair.Disclaimers.All(disclaimer => pair.Article.Carries(disclaimer.Kind))));

    private DisclaimerCount CountOf(DisclaimerContent disclaimer)
    {
        var dueOn = due.Where(pair => pair.Disclaimers.Contains(disclaimer)).ToArray();
        return new DisclaimerCount(
            disclaimer.RegisteredId.Value,
            ClosedSet<DisclaimerKind>.NameOf(disclaimer.Kind),
            articles.Count(article => article.Disclaimers.Any(standing => standing.Disclaimer == disclaimer)),
            dueOn.Length,
            dueOn.Count(pair => pair.Article.Carries(disclaimer.Kind)));
    }

    private static bool IsCredited(ResolvedArticle article) => article.Credits.Count > 0 || article.Content.Byline.Text is not null;

    private static bool IsExcused(ResolvedArticle article) => !IsCredited(article) && article.Content.Byline.NoBylineReason is not null;

    private static (string? Id, string Name) IdentityOf(ResolvedCredit credit) => (credit.IsRegistered ? credit.Author!.RegisteredId.Value : null, credit.Name);

    private static SortedDictionary<string, int> CountBy<T>(IEnumerable<T> items, Func<T, string> nameOf)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in items.Select(nameOf))
            counts[name] = counts.TryGetValue(name, out var count) ? count + 1 : 1;
        return counts;
    }
}
