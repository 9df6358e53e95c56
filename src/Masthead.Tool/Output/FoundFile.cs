using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Output;

/// <summary>What was found in one file, with the file's lines to count and show.</summary>
/// <param name="Path">As it is printed: from where the command was called, with <c>/</c>; the site's folder for what has no file.</param>
/// <param name="Lines">Null for what has no file.</param>
internal sealed record FoundFile(string Path, LineMap? Lines, IReadOnlyList<SiteFinding> Findings)
{
    /// <summary>By path.</summary>
    /// <param name="folder">Where the command was called.</param>
    public static IEnumerable<FoundFile> In(SiteFindings site, IEnumerable<SiteFinding> findings, string folder, CancellationToken cancellation) =>
        from finding in findings
        group finding by finding.FilePath into file
        let lines = file.Key is not { } path ? null : new LineMap(file.First().Finding.Line is null ? site.Check.TextOf(path, cancellation) ?? "" : "")
        select new FoundFile(PathFrom(folder, file.Key ?? site.Settings.Folder), lines, [.. file]);

    public static string PathFrom(string folder, string path) => System.IO.Path.GetRelativePath(folder, path).Replace('\\', '/');

    /// <summary>Where a finding begins and ends; the first column of the first line for what has no file, and of its line where the file's text is not at hand.</summary>
    public ((int Line, int Column) Start, (int Line, int Column) End) PlaceOf(Finding finding) =>
        finding.Line is { } line ? ((line + 1, 1), (line + 1, 1)) : Lines is null ? ((1, 1), (1, 1)) : (Lines.PositionOf(finding.Range.Start), Lines.PositionOf(Math.Max(finding.Range.Start, finding.Range.End)));
}
