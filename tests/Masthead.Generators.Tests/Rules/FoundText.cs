using System.Globalization;
using Masthead.Content.Text;
using Masthead.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Masthead.Generators.Tests.Rules;

/// <summary>Diagnostics as lines of text, for comparison.</summary>
internal static class FoundText
{
    /// <summary>Where a build prints what has no place in a file.</summary>
    public const string NoPlace = "CSC";

    /// <summary>As a build prints it, below the content folder: <c>articles/ferry.yml(2,9): MH1002: …</c>.</summary>
    public static string Printed(Diagnostic diagnostic) => $"{Place(diagnostic.Location)}: {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";

    /// <summary>What a short example lacks: no byline, no date, an author or a disclaimer around it that it does not use. Said only where it is what is tested.</summary>
    private static readonly string[] LeftOut = ["MH1001", "MH3005", "MH3006", "MH4007", "MH4010"];

    /// <summary>What is found in an example: all but what is left out of a short one.</summary>
    /// <param name="id">The rule that is tested.</param>
    public static async Task<IEnumerable<Diagnostic>> AnalyzeExampleAsync(this TestSite site, string id = "") =>
        (await site.AnalyzeAsync()).Where(diagnostic => diagnostic.Id == id || !LeftOut.Contains(diagnostic.Id));

    public static async Task<string[]> PrintedExampleAsync(this TestSite site) => [.. (await site.AnalyzeExampleAsync()).Select(Printed)];

    public static async Task<string[]> PrintedAsync(this TestSite site) => [.. (await site.AnalyzeAsync()).Select(Printed)];

    /// <summary>With the text that is marked, and the other place where there is one.</summary>
    public static string Full(Diagnostic diagnostic, TestSite site) => Full(
        diagnostic.Id,
        Marked(diagnostic.Location, site),
        diagnostic.GetMessage(CultureInfo.InvariantCulture),
        string.Join(" and ", diagnostic.AdditionalLocations.Select(other => Marked(other, site))));

    public static string Full(string id, string place, string message, string otherPlace) =>
        $"{place} {id}: {message}{(otherPlace.Length == 0 ? "" : $" (see {otherPlace})")}";

    /// <summary>Counted from the text itself, so that a wrong line of Roslyn's would show.</summary>
    public static string Marked(string path, TextRange range, string text)
    {
        var before = text[..range.Start].ReplaceLineEndings("\n");
        return $"{path}({before.Count('\n') + 1},{before.Length - before.LastIndexOf('\n')}) ‹{range.Of(text)}›";
    }

    public static string Marked(Location location, TestSite site)
    {
        if (location.Kind == LocationKind.None)
            return NoPlace;

        var text = site.Files.Single(file => file.Path == location.GetLineSpan().Path).GetText()!.ToString();
        return $"{Place(location)} ‹{text[location.SourceSpan.Start..location.SourceSpan.End]}›";
    }

    private static string Place(Location location)
    {
        if (location.Kind == LocationKind.None)
            return NoPlace;

        var span = location.GetLineSpan();
        var folder = span.Path.StartsWith(TestSite.Root, StringComparison.Ordinal) ? TestSite.Root : TestSite.Project;
        return $"{span.Path[(folder.Length + 1)..]}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})";
    }

    private static int Count(this string text, char character) => text.AsSpan().Count(character);
}
