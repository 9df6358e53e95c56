using System.Text.Json.Serialization;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Resolution;
using Masthead.Content.Text;

namespace Masthead.Content.Reporting.Counting;

/// <summary>What there is on a site and what the rules found in it. docs/guide/report.schema.json describes it. What is counted is every file, drafts included.</summary>
internal sealed record SiteReport
{
    [JsonPropertyName("$schema")]
    public string Schema { get; } = "https://raw.githubusercontent.com/masthead-dotnet/masthead/main/docs/guide/report.schema.json";

    /// <summary>Of the format: a reader of 1 can read every later 1.</summary>
    public int Version { get; } = 1;

    /// <summary>What the publication is called, if masthead.yml says so.</summary>
    public string? Publication { get; init; }

    public required ArticleCounts Articles { get; init; }

    public required IReadOnlyList<DisclaimerCount> Disclaimers { get; init; }

    public required NoteCounts Notes { get; init; }

    public required ChangeCounts Corrections { get; init; }

    public required IReadOnlyList<AuthorCount> Authors { get; init; }

    /// <summary>Whether the rules were asked: where they were not there is no finding to count.</summary>
    public required bool Analyzed { get; init; }

    /// <summary>By rule, the suppressed ones left out, as in the three below.</summary>
    public required IReadOnlyDictionary<string, int> FindingsByRule { get; init; }

    public required IReadOnlyDictionary<string, int> FindingsBySeverity { get; init; }

    public required IReadOnlyList<SectionFindings> FindingsBySection { get; init; }

    /// <summary>In articles without a section, and in what is no article.</summary>
    public required IReadOnlyDictionary<string, int> FindingsWithoutSection { get; init; }

    public required IReadOnlyList<ReportedFinding> Findings { get; init; }

    public required IReadOnlyList<ReportedSuppression> Suppressions { get; init; }

    public required IReadOnlyList<ReportedPolicy> Policies { get; init; }

    /// <param name="files">The site's files that can be read, but for the texts that articles may name.</param>
    /// <param name="content">All of the site's files.</param>
    /// <param name="options">How they were read.</param>
    /// <param name="folder">Where paths in the report start from.</param>
    /// <param name="findings">What the rules found, in any order; null where they were not asked.</param>
    public static SiteReport Of(IEnumerable<ContentFile> files, IReadOnlyCollection<ContentPath> content, ReadingOptions options, string folder, IReadOnlyList<ReportedFinding>? findings)
    {
        var site = new CountedSite(files, content, options, folder);
        var counts = new SiteCounts(site);
        var found = new FindingCounts(findings ?? [], site);
        return new SiteReport
        {
            Publication = site.Directory.Publication.Publisher?.Name,
            Articles = counts.Articles(findings is null ? null : found.ArticlesWithErrors),
            Disclaimers = counts.Disclaimers,
            Notes = counts.Notes,
            Corrections = counts.Corrections,
            Authors = counts.Authors,
            Analyzed = findings is not null,
            FindingsByRule = found.ByRule,
            FindingsBySeverity = found.BySeverity,
            FindingsBySection = found.BySection,
            FindingsWithoutSection = found.WithoutSection,
            Findings = found.All,
            Suppressions = [.. from file in site.Files
                               from suppression in file.Suppressions
                               select new ReportedSuppression(suppression.Rule.Value, site.Relative(file.Path.FilePath), LineNumber.Of(file.Text, suppression.Rule.Range.Start), suppression.Reason?.Value)],
            Policies = [.. from file in site.Files
                           let policies = new PathPolicies(file.PathPolicies, file.Path.FilePath)
                           from policy in file.PathPolicies
                           select new ReportedPolicy(
                               policy.Match.Value, [.. policy.Off.Select(static rule => rule.Value)], site.Relative(file.Path.FilePath),
                               LineNumber.Of(file.Text, policy.Match.Range.Start), policy.Reason?.Value, content.Count(path => policies.Covers(policy, path.FilePath)))],
        };
    }
}
