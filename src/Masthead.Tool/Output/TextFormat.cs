using System.Globalization;
using Masthead.Content.Rules.Base;
using Masthead.Tool.Sites;
using Spectre.Console;

namespace Masthead.Tool.Output;

/// <summary>For a person: by file, each finding with its line, and at the end how many there are.</summary>
internal static class TextFormat
{
    public static void Write(CheckResult result, IAnsiConsole console)
    {
        var paint = new Paint(console);
        foreach (var file in result.Files)
        {
            paint.Text(Paint.Visible(file.Path), Paint.Codes.Bold).Line();
            foreach (var finding in file.Findings)
                Write(finding, file, paint);
            paint.Line();
        }

        WriteSummary(result, paint);
    }

    /// <summary>One finding, with its line.</summary>
    public static void Write(SiteFinding finding, FoundFile file, IAnsiConsole console)
    {
        new Paint(console).Line().Line(Paint.Visible(file.Path));
        Write(finding, file, new Paint(console));
    }

    private static void Write(SiteFinding finding, FoundFile file, Paint paint)
    {
        var (line, column) = file.PlaceOf(finding.Finding).Start;
        paint.Text("  ").Text(file.Lines is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{line}:{column} "), Paint.Codes.Dim)
            .Text(NameOf(finding.Severity), CodeOf(finding.Severity)).Text($" {finding.Rule.Id}: ").Line(finding.Finding.Message);
        if (file.Lines is not null && finding.Finding.Line is null)
        {
            var excerpt = Excerpt.Of(file.Lines, finding.Finding.Range);
            var number = string.Create(CultureInfo.InvariantCulture, $"{excerpt.Line,6} | ");
            paint.Text(number, Paint.Codes.Dim).Text(excerpt.Before).Text(excerpt.Marked).Line(excerpt.After);
            paint.Text(new string(' ', number.Length - 2) + "| ", Paint.Codes.Dim).Text(excerpt.Marks, CodeOf(finding.Severity)).Line();
        }

        foreach (var edit in finding.Finding.Edits)
            paint.Text("       = ", Paint.Codes.Dim).Text(edit is { IsSafe: true } && finding.Finding.Edits.Count == 1 ? "fix: " : "choice: ", Paint.Codes.Green).Line(Paint.Visible(edit.Title));
    }

    private static void WriteSummary(CheckResult result, Paint paint)
    {
        var (errors, warnings, infos) = (result.Count(RuleSeverity.Error), result.Count(RuleSeverity.Warning), result.Count(RuleSeverity.Info));
        paint.Text(Counted(errors, "error"), errors > 0 ? Paint.Codes.Red : Paint.Codes.Green).Text(", ").Text(Counted(warnings, "warning"), warnings > 0 ? Paint.Codes.Yellow : Paint.Codes.Green)
            .Text(infos > 0 ? $", {Counted(infos, "suggestion")}" : "").Text(result.Suppressed > 0 ? string.Create(CultureInfo.InvariantCulture, $", {result.Suppressed} suppressed") : "")
            .Line($" in {Counted(result.FilesRead, "file")}.");
        if (result.Files.SelectMany(static file => file.Findings).Count(static finding => finding.Finding.Edits is [{ IsSafe: true }]) is > 0 and var mendable)
            paint.Line($"'masthead fix' mends {Counted(mendable, "finding")}.");
    }

    private static string Counted(int number, string what) => string.Create(CultureInfo.InvariantCulture, $"{number:N0} {what}{(number == 1 ? "" : "s")}");

    private static string CodeOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => Paint.Codes.Red,
        RuleSeverity.Warning => Paint.Codes.Yellow,
        _ => Paint.Codes.Blue,
    };

    public static string NameOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "info",
    };
}
