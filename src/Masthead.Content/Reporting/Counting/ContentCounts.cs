namespace Masthead.Content.Reporting.Counting;

/// <param name="ByYear">Of publication.</param>
/// <param name="WithoutDate">Those that <paramref name="ByYear"/> does not count.</param>
/// <param name="WithoutSection">Those that <paramref name="BySection"/> does not count.</param>
/// <param name="WithErrors">How many hold a finding that is an error; null where the rules were not asked.</param>
/// <param name="HeldBack">Those that would be out, and are not shown because of an error in their file or in one that they refer to.</param>
internal sealed record ArticleCounts(
    int Total,
    IReadOnlyDictionary<string, int> ByStatus,
    IReadOnlyDictionary<string, int> ByKind,
    IReadOnlyDictionary<string, int> ByYear,
    int WithoutDate,
    IReadOnlyList<SectionCount> BySection,
    int WithoutSection,
    BylineCounts Byline,
    DueCounts Disclaimers,
    int? WithErrors,
    IReadOnlyList<ReportedArticle> HeldBack);

internal sealed record SectionCount(string Id, string Name, int Articles);

/// <param name="Title">As it is written, if there is one.</param>
/// <param name="File">From the folder of the report.</param>
internal sealed record ReportedArticle(string? Title, string File);

/// <param name="Credited">Articles that name somebody.</param>
/// <param name="Excused">Articles that name nobody and say why.</param>
/// <param name="None">Articles that do neither.</param>
/// <param name="NeedsNone">Those of them that need not: editorials, pages, what masthead.yml lets stand unsigned, and drafts, which need none yet.</param>
internal sealed record BylineCounts(int Credited, int Excused, int None, int NeedsNone);

/// <param name="Carrying">Articles on which any disclaimer stands.</param>
/// <param name="Due">Articles, drafts aside, on which masthead.yml requires one.</param>
/// <param name="DueAndPresent">Those of them that carry one of each kind that is due.</param>
internal sealed record DueCounts(int Carrying, int Due, int DueAndPresent);

/// <param name="Id">Its name in masthead.yml; none for those that articles word themselves, which are counted by kind.</param>
/// <param name="Articles">Articles on which it stands.</param>
/// <param name="Due">Articles, drafts aside, on which it is required.</param>
/// <param name="DueAndPresent">Those of them that carry a disclaimer of its kind.</param>
/// <param name="MissingOn">Those of them that do not, by file.</param>
internal sealed record DisclaimerCount(string? Id, string Kind, int Articles, int Due, int DueAndPresent, IReadOnlyList<ReportedArticle> MissingOn);

/// <param name="Internal">How many are for the newsroom alone.</param>
internal sealed record NoteCounts(int Public, IReadOnlyDictionary<string, int> ByKind, int Internal);

/// <summary>The public notes that tell of a change: corrections, clarifications, retractions and updates.</summary>
/// <param name="ByMonth">Of the note's date; only months that have one.</param>
/// <param name="WithoutDate">Those that <paramref name="ByMonth"/> does not count, by kind.</param>
internal sealed record ChangeCounts(IReadOnlyList<MonthCount> ByMonth, IReadOnlyDictionary<string, int> WithoutDate);

/// <param name="Month"><c>2024-05</c>.</param>
internal sealed record MonthCount(string Month, IReadOnlyDictionary<string, int> ByKind);

/// <param name="Id">None for somebody whom articles name without an entry of their own.</param>
/// <param name="Articles">Articles that credit them, in any role.</param>
/// <param name="Bio">Whether the entry has a bio; null without an entry, and for organizations and agencies, who need none.</param>
/// <param name="File">That of the entry.</param>
internal sealed record AuthorCount(string? Id, string Name, int Articles, bool? Bio, string? File);
