using System.Text.Json;
using Masthead.Build.Reporting;
using Masthead.Content.Binding;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Resolution;
using Masthead.Content.Text;
using Microsoft.Build.Framework;

namespace Masthead.Build;

/// <summary>
/// Writes what there is on a site and what the rules found in it, as JSON. Content is counted by the core; findings are
/// what the compiler logged, with the severities that the build gave them.
/// </summary>
public sealed class WriteReport : ContentTask
{
    /// <summary>The project's folder, which paths in the report start from.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <summary>The compiler's log, in SARIF 2.1. One that is not there has nothing to report: the compiler did not come to write it.</summary>
    [Required]
    public string CompilerLog { get; set; } = "";

    /// <summary>Whether the analyzers are part of the build.</summary>
    public bool Analyzed { get; set; } = true;

    /// <summary>The file to write. It is left alone where it has these bytes already.</summary>
    [Required]
    public string Report { get; set; } = "";

    private protected override string UnreadableConsequence => "The file cannot be read, so it would be missing from the report";

    private protected override bool Run(CancellationToken cancellation)
    {
        var (content, options) = Content();
        var files = content.Where(static path => path.Role != ContentRole.BodyText).Select(path => ReadFile(path, options, cancellation)).OfType<ContentFile>().ToArray();
        return TryReadLog(out var findings)
            && !Log.HasLoggedErrors
            && TryWrite(Report, ReportWriter.Write(ReportOf(files, content, findings)), "The report cannot be written");
    }

    private ContentFile? ReadFile(ContentPath path, ReadingOptions options, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return TryRead(path.FilePath, out var text) ? ContentReader.Read(path, text, options.For(path), cancellation) : null;
    }

    private bool TryReadLog(out IReadOnlyList<ReportedFinding>? findings)
    {
        findings = null;
        if (!Analyzed || !File.Exists(CompilerLog))
            return true;

        try
        {
            findings = Reporting.CompilerLog.Read(File.ReadAllBytes(CompilerLog), Relative);
            return true;
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException or UriFormatException)
        {
            LogError(CompilerLog, "The compiler's log cannot be read, so findings would be missing from the report", exception);
            return false;
        }
    }

    private SiteReport ReportOf(ContentFile[] files, ContentPath[] content, IReadOnlyList<ReportedFinding>? findings)
    {
        var bodyFiles = content.Where(static path => path.Role is ContentRole.Article or ContentRole.BodyText).Select(static path => ContentPaths.Normalize(path.FilePath));
        var counts = new SiteCounts(files, bodyFiles);
        return new SiteReport
        {
            Articles = counts.Articles,
            Disclaimers = counts.Disclaimers,
            Notes = counts.Notes,
            Authors = counts.Authors,
            Analyzed = findings is not null,
            FindingsByRule = new SortedDictionary<string, int>(
                (findings ?? []).Where(static finding => !finding.Suppressed).GroupBy(static finding => finding.Rule).ToDictionary(static rule => rule.Key, static rule => rule.Count()), StringComparer.Ordinal),
            Findings = findings ?? [],
            Suppressions = [.. from file in files
                               from suppression in file.Suppressions
                               select new ReportedSuppression(suppression.Rule.Value, Relative(file.Path.FilePath), LineOf(suppression.Rule.Range, file), suppression.Reason?.Value)],
            Policies = [.. from file in files
                           let policies = new PathPolicies(file.PathPolicies, file.Path.FilePath)
                           from policy in file.PathPolicies
                           select PolicyOf(policy, file, content.Count(path => policies.Covers(policy, path.FilePath)))],
        };
    }

    private ReportedPolicy PolicyOf(PathPolicy policy, ContentFile file, int matched) => new(
        policy.Match.Value, [.. policy.Off.Select(static rule => rule.Value)], Relative(file.Path.FilePath), LineOf(policy.Match.Range, file), policy.Reason?.Value, matched);

    private string Relative(string path) => ContentPaths.Relative(ContentPaths.Normalize(ProjectFolder), ContentPaths.Normalize(path));

    /// <summary>Counted as the compiler counts lines: its findings stand beside it.</summary>
    private static int LineOf(TextRange range, ContentFile file)
    {
        var line = 1;
        for (var i = 0; i < range.Start; i++)
        {
            if (file.Text[i] is '\n' or '\u0085' or '\u2028' or '\u2029' || (file.Text[i] == '\r' && (i + 1 == file.Text.Length || file.Text[i + 1] != '\n')))
                line++;
        }

        return line;
    }
}
