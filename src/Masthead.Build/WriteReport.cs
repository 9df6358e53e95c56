using System.Text.Json;
using Masthead.Content.Paths;
using Masthead.Content.Reporting;
using Masthead.Content.Reporting.Counting;
using Microsoft.Build.Framework;

namespace Masthead.Build;

/// <summary>
/// Writes what there is on a site and what the rules found in it, as a page or as JSON. Content is counted by the core; findings are
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

    /// <summary>The files to write. One that has these bytes already is left alone.</summary>
    [Required]
    public ITaskItem[] Reports { get; set; } = [];

    private protected override string UnreadableConsequence => "The file cannot be read, so it would be missing from the report";

    private protected override bool Run(CancellationToken cancellation)
    {
        foreach (var report in Reports)
        {
            if (ReportFile.FaultOf(report.ItemSpec) is { } fault)
                Log.LogError(subcategory: null, errorCode: "MASTHEAD002", helpKeyword: null, file: null, 0, 0, 0, 0, "MastheadReport is '{0}'. {1}", report.ItemSpec, fault);
        }

        if (Log.HasLoggedErrors)
            return false;

        var (content, options) = Content();
        var files = Read(content, options, cancellation);
        if (!TryReadLog(content, out var findings) || Log.HasLoggedErrors)
            return false;

        var site = SiteReport.Of(files, content, options, ProjectFolder, findings);
        return Reports.Select(report => TryWrite(report.ItemSpec, ReportFile.Write(site, report.ItemSpec), "The report cannot be written")).ToArray().All(static written => written);
    }

    private bool TryReadLog(ContentPath[] content, out IReadOnlyList<ReportedFinding>? findings)
    {
        findings = null;
        if (!Analyzed || !File.Exists(CompilerLog))
            return true;

        try
        {
            var misread = Misread(content);
            findings = SarifLog.Read(File.ReadAllBytes(CompilerLog), path => Relative(misread.TryGetValue(path, out var file) ? file : path));
            return true;
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException or UriFormatException)
        {
            LogError(CompilerLog, "The compiler's log cannot be read, so findings would be missing from the report", exception);
            return false;
        }
    }

    /// <summary>The files whose names the log has otherwise, by what it reads as: the compiler takes <c>%e3%81%82</c> for the letter that it would be in an address.</summary>
    private Dictionary<string, string> Misread(ContentPath[] content)
    {
        var misread = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in content.Select(static path => path.FilePath).Where(static file => file.IndexOf('%') >= 0))
        {
            if (Uri.TryCreate(Path.Combine(ProjectFolder, file), UriKind.Absolute, out var uri) && new Uri(uri.AbsoluteUri).LocalPath is var read && read != file)
                misread[read] = file;
        }

        return misread;
    }

    private string Relative(string path) => ContentPaths.Relative(ContentPaths.Normalize(ProjectFolder), ContentPaths.Normalize(path));
}
