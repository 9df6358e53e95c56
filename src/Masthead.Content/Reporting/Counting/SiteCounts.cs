using System.Globalization;
using Masthead.Content.Keys;
using Masthead.Content.Model;
using Masthead.Content.Resolution;

namespace Masthead.Content.Reporting.Counting;

/// <summary>Counts what the content files say.</summary>
internal sealed class SiteCounts
{
    private readonly CountedSite site;

    /// <summary>The articles on which something is required. Nothing is on a draft.</summary>
    private readonly IReadOnlyList<(ResolvedArticle Article, DisclaimerContent[] Disclaimers)> due;

    public SiteCounts(CountedSite site)
    {
        this.site = site;
        due = [.. site.Articles
            .Where(static article => article.Content.Status != PublicationStatus.Draft)
            .Select(article => (article, DueDisclaimer.On(article, site.Directory).Select(static due => due.Disclaimer).ToArray()))
            .Where(static pair => pair.Item2.Length > 0)];
    }

    private IReadOnlyList<ResolvedArticle> Written => site.Articles;

    /// <param name="withErrors">How many hold a finding that is an error, if that is known.</param>
    public ArticleCounts Articles(int? withErrors) => new(
        Written.Count,
        Tally.By(Written, static article => ClosedSet<PublicationStatus>.NameOf(article.Content.Status)),
        Tally.By(Written, static article => article.WrittenKind.Name),
        Tally.By(Written.Select(static article => article.Content.Published).OfType<DateTimeOffset>(), static date => date.ToString("yyyy", CultureInfo.InvariantCulture)),
        Written.Count(static article => article.Content.Published is null),
        Sections,
        Written.Count(static article => article.Content.Section is null),
        new BylineCounts(
            Written.Count(IsCredited), Written.Count(IsExcused), Written.Count(IsNameless),
            Written.Count(static article => IsNameless(article) && (article.MayBeUnsigned || article.Content.Status == PublicationStatus.Draft))),
        Due,
        withErrors,
        HeldBack);

    public IReadOnlyList<DisclaimerCount> Disclaimers =>
    [
        .. site.Directory.Publication.Disclaimers.Select(CountOf),
        .. Written.SelectMany(static article => article.Disclaimers.Where(static disclaimer => disclaimer.IsInline).Select(static disclaimer => disclaimer.Disclaimer.Kind).Distinct())
            .GroupBy(static kind => ClosedSet<DisclaimerKind>.NameOf(kind))
            .OrderBy(static kind => kind.Key, StringComparer.Ordinal)
            .Select(static kind => new DisclaimerCount(null, kind.Key, kind.Count(), 0, 0, [])),
    ];

    public NoteCounts Notes
    {
        get
        {
            var notes = Written.SelectMany(static article => article.Content.Notes).ToLookup(static note => note.IsInternal);
            return new NoteCounts(notes[false].Count(), Tally.By(notes[false], KindOf), notes[true].Count());
        }
    }

    public ChangeCounts Corrections
    {
        get
        {
            var changes = Written.SelectMany(static article => article.Content.Notes)
                .Where(static note => note is { IsInternal: false, Kind.Value: EditorNoteKind.Correction or EditorNoteKind.Clarification or EditorNoteKind.Retraction or EditorNoteKind.Update })
                .ToLookup(static note => note.Date?.Value.ToString("yyyy-MM", CultureInfo.InvariantCulture) ?? "");
            return new ChangeCounts(
                [.. changes.Where(static month => month.Key.Length > 0).OrderBy(static month => month.Key, StringComparer.Ordinal).Select(static month => new MonthCount(month.Key, Tally.By(month, KindOf)))],
                Tally.By(changes[""], KindOf));
        }
    }

    /// <summary>All who are registered, and whom else articles name; the busiest first.</summary>
    public IReadOnlyList<AuthorCount> Authors
    {
        get
        {
            var entries = site.Directory.Authors.ToDictionary(static author => author.RegisteredId.Value);
            var counts = entries.Values.ToDictionary(static author => (Id: (string?)author.RegisteredId.Value, author.Name.Value), static _ => 0);
            foreach (var author in Written.SelectMany(static article => article.Credits.Select(IdentityOf).Distinct()))
                counts[author] = counts.TryGetValue(author, out var count) ? count + 1 : 1;

            return [.. counts
                .Select(count => CountOf(count.Key.Id, count.Key.Value, count.Value, count.Key.Id is { } id ? entries[id] : null))
                .OrderByDescending(static author => author.Articles)
                .ThenBy(static author => author.Id ?? author.Name, StringComparer.Ordinal)
                .ThenBy(static author => author.Name, StringComparer.Ordinal)];
        }
    }

    private IReadOnlyList<SectionCount> Sections
    {
        get
        {
            var counts = Tally.By(Written.Select(site.SectionOf).OfType<string>(), static section => section);
            return [.. counts.Select(section => new SectionCount(section.Key, site.SectionNames[section.Key], section.Value))];
        }
    }

    private DueCounts Due => new(
        Written.Count(static article => article.Disclaimers.Count > 0),
        due.Count,
        due.Count(static pair => pair.Disclaimers.All(disclaimer => pair.Article.Carries(disclaimer.Kind))));

    /// <summary>As the compiled site has it: what may be a draft is told by its name alone there, and shown nowhere.</summary>
    private IReadOnlyList<ReportedArticle> HeldBack
    {
        get
        {
            ResolvedArticle[] meant = [.. Written.Where(static article => article.Content.IsPublishable || !article.Content.StatusIsClear)];
            var references = new ArticleReferences(meant.Select(static article => article.Content.Path.Id), site.Directory.Publication.Fields);
            return [.. meant.Where(article => IsHeldBack(article, references)).Select(site.Reported)];
        }
    }

    private bool IsHeldBack(ResolvedArticle article, ArticleReferences references)
    {
        var lacksArticle = false;
        if (article.Content.Fields.Count > 0)
            references.Existing(article.Content, out lacksArticle);
        return lacksArticle || article.Content.HasErrors || !Publishing.CompilesBody(article.Content, includeDrafts: false) || article.HasErrors || site.Bodies.LacksFile(article.Content.Path, article.Content.BodyFile);
    }

    private DisclaimerCount CountOf(DisclaimerContent disclaimer)
    {
        var dueOn = due.Where(pair => pair.Disclaimers.Contains(disclaimer)).Select(static pair => pair.Article).ToLookup(article => article.Carries(disclaimer.Kind));
        return new DisclaimerCount(
            disclaimer.RegisteredId.Value,
            ClosedSet<DisclaimerKind>.NameOf(disclaimer.Kind),
            Written.Count(article => article.Disclaimers.Any(standing => standing.Disclaimer == disclaimer)),
            dueOn.Sum(static articles => articles.Count()),
            dueOn[true].Count(),
            [.. dueOn[false].Select(site.Reported)]);
    }

    private AuthorCount CountOf(string? id, string name, int articles, AuthorContent? entry) => new(
        id,
        name,
        articles,
        entry is null || entry.Type.Value == AuthorType.Organization || entry.Relation == AuthorRelation.Agency
            ? null
            : entry.Bio?.Translations.Any(static bio => !string.IsNullOrWhiteSpace(bio.Text.Value)) == true,
        entry is null ? null : site.Relative(entry.FilePath));

    private static string KindOf(NoteContent note) => ClosedSet<EditorNoteKind>.NameOf(note.Kind.Value);

    private static bool IsCredited(ResolvedArticle article) => article.Credits.Count > 0 || article.Content.Byline.Text is not null;

    private static bool IsExcused(ResolvedArticle article) => !IsCredited(article) && article.Content.Byline.NoBylineReason is not null;

    private static bool IsNameless(ResolvedArticle article) => !IsCredited(article) && !IsExcused(article);

    private static (string? Id, string Name) IdentityOf(ResolvedCredit credit) => (credit.IsRegistered ? credit.Author!.RegisteredId.Value : null, credit.Name);
}
