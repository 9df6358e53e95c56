using System.Globalization;
using Masthead.Content.Rules.Base;

namespace Masthead.Tool.Output;

/// <summary>Annotations on the lines of a pull request: GitHub's workflow commands (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).</summary>
internal static class GitHubFormat
{
    public static void Write(CheckResult result, TextWriter writer)
    {
        foreach (var file in result.Files)
        {
            foreach (var finding in file.Findings)
            {
                var (start, end) = file.PlaceOf(finding.Finding);
                var place = file.Lines is null ? "" : string.Create(CultureInfo.InvariantCulture, $"file={Property(file.Path)},line={start.Line},endLine={end.Line},col={start.Column},endColumn={end.Column},");
                writer.Write($"::{CommandOf(finding.Severity)} {place}title={Property($"{finding.Rule.Id}: {finding.Rule.Title}")}::{Data(finding.Finding.Message)}\n");
            }
        }
    }

    private static string CommandOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "notice",
    };

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
