namespace Masthead.Content.Reporting.Counting;

/// <param name="Severity"><c>error</c>, <c>warning</c> or <c>info</c>, as the build had it.</param>
/// <param name="File">From the folder of the report; none for what has no place. Lines and columns are those that editors show, from 1 on.</param>
internal sealed record ReportedFinding(
    string Rule, string Severity, string? File, int? Line, int? Column, int? EndLine, int? EndColumn, string Message, bool Suppressed)
{
    /// <summary>Why it is suppressed, where the content says so.</summary>
    public string? Reason { get; init; }

    /// <summary>True where it is suppressed because the baseline knows it, and null where it is not.</summary>
    public bool? Baseline { get; init; }
}

/// <summary>What was found in the articles of a section.</summary>
internal sealed record SectionFindings(string Id, string Name, IReadOnlyDictionary<string, int> ByRule);

internal sealed record ReportedSuppression(string Rule, string File, int Line, string? Reason);

/// <param name="Files">How many content files it matches.</param>
internal sealed record ReportedPolicy(string Match, IReadOnlyList<string> Off, string File, int Line, string? Reason, int Files);
