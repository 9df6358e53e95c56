using System.Text.Json.Serialization;

namespace Masthead.Build.Reporting;

/// <summary>The report, as it is written: docs/guide/report.schema.json describes it. What is counted is every file, drafts included.</summary>
internal sealed record SiteReport
{
    [JsonPropertyName("$schema")]
    public string Schema { get; } = "https://raw.githubusercontent.com/masthead-dotnet/masthead/main/docs/guide/report.schema.json";

    /// <summary>Of the format: a reader of 1 can read every later 1.</summary>
    public int Version { get; } = 1;

    public required ArticleCounts Articles { get; init; }

    public required IReadOnlyList<DisclaimerCount> Disclaimers { get; init; }

    public required NoteCounts Notes { get; init; }

    public required IReadOnlyList<AuthorCount> Authors { get; init; }

    /// <summary>Whether the analyzers ran: without them there is no finding to count.</summary>
    public required bool Analyzed { get; init; }

    /// <summary>By rule, the suppressed ones left out.</summary>
    public required IReadOnlyDictionary<string, int> FindingsByRule { get; init; }

    public required IReadOnlyList<ReportedFinding> Findings { get; init; }

    public required IReadOnlyList<ReportedSuppression> Suppressions { get; init; }

    public required IReadOnlyList<ReportedPolicy> Policies { get; init; }
}

/// <param name="WithoutSection">Those that <paramref name="BySection"/> does not count.</param>
internal sealed record ArticleCounts(
    int Total,
    IReadOnlyDictionary<string, int> ByStatus,
    IReadOnlyDictionary<string, int> ByKind,
    IReadOnlyList<SectionCount> BySection,
    int WithoutSection,
    BylineCounts Byline,
    DueCounts Disclaimers);

internal sealed record SectionCount(string Id, string Name, int Articles);

/// <param name="Credited">Articles that name somebody.</param>
/// <param name="Excused">Articles that name nobody and say why.</param>
/// <param name="None">Articles that do neither.</param>
internal sealed record BylineCounts(int Credited, int Excused, int None);

/// <param name="Carrying">Articles on which any disclaimer stands.</param>
/// <param name="Due">Articles, drafts aside, on which masthead.yml requires one.</param>
/// <param name="DueAndPresent">Those of them that carry one of each kind that is due.</param>
internal sealed record DueCounts(int Carrying, int Due, int DueAndPresent);

/// <param name="Id">Its name in masthead.yml; none for those that articles word themselves, which are counted by kind.</param>
/// <param name="Articles">Articles on which it stands.</param>
/// <param name="Due">Articles, drafts aside, on which it is required.</param>
/// <param name="DueAndPresent">Those of them that carry a disclaimer of its kind.</param>
internal sealed record DisclaimerCount(string? Id, string Kind, int Articles, int Due, int DueAndPresent);

/// <param name="Internal">How many are for the newsroom alone.</param>
internal sealed record NoteCounts(int Public, IReadOnlyDictionary<string, int> ByKind, int Internal);

/// <param name="Id">None for somebody whom articles name without an entry of their own.</param>
/// <param name="Articles">Articles that credit them, in any role.</param>
internal sealed record AuthorCount(string? Id, string Name, int Articles);

/// <param name="File">From the project's folder; none for what has no place.</param>
internal sealed record ReportedFinding(
    string Rule, string Severity, string? File, int? Line, int? Column, int? EndLine, int? EndColumn, string Message, bool Suppressed);

internal sealed record ReportedSuppression(string Rule, string File, int Line, string? Reason);

/// <param name="Files">How many content files it matches.</param>
internal sealed record ReportedPolicy(string Match, IReadOnlyList<string> Off, string File, int Line, string? Reason, int Files);
