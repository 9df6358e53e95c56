using System.Text.RegularExpressions;

namespace Masthead.Generators.Tests.Dialects;

/// <summary>An edit that makes a fault.</summary>
/// <param name="File">Of the site.</param>
/// <param name="Old">What stands in the file, once; nothing where the file is new.</param>
/// <param name="New">What stands there instead, with the place that is found marked: <c>author: ‹MH1002 adda›</c>.</param>
internal sealed partial record PlantedFault(string File, string Old, string New)
{
    public IEnumerable<string> Ids => Opening().Matches(New).Select(static match => match.Groups[1].Value);

    public static string Unmarked(string marked) => Opening().Replace(marked, "").Replace("›", "", StringComparison.Ordinal);

    [GeneratedRegex("‹(MH[0-9]{4}) ")]
    private static partial Regex Opening();
}
