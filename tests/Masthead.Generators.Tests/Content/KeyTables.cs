using System.Text.RegularExpressions;

namespace Masthead.Generators.Tests.Content;

/// <summary>The tables of docs/guide/content-reference.md that begin with a column <c>key</c> and one <c>also read</c>, by the heading they stand below.</summary>
internal sealed class KeyTables
{
    private static readonly Regex Code = new("`([^`]+)`");

    private readonly Dictionary<string, List<string[]>> rowsByHeading = [];

    public KeyTables(string page)
    {
        var heading = "";
        var isTable = false;
        foreach (var line in page.Split('\n'))
        {
            if (line.StartsWith("##", StringComparison.Ordinal))
                heading = line.TrimStart('#', ' ');
            else if (line.StartsWith("| key | also read |", StringComparison.Ordinal))
                isTable = true;
            else if (!line.StartsWith('|'))
                isTable = false;
            else if (isTable && !line.StartsWith("|-", StringComparison.Ordinal))
                RowsBelow(heading).Add([.. line.Trim('|').Split('|').Select(static cell => cell.Trim())]);
        }
    }

    public IEnumerable<string> Headings => rowsByHeading.Keys;

    /// <summary>The keys below a heading, as a key set takes them: <c>name|alias|alias</c>.</summary>
    public IEnumerable<string> Below(string heading) =>
        Rows(heading).Select(static row => string.Join('|', Code.Matches(row[0] + row[1]).Select(static code => code.Groups[1].Value)));

    /// <summary>The cells of each row.</summary>
    public IReadOnlyList<string[]> Rows(string heading) => rowsByHeading[heading];

    private List<string[]> RowsBelow(string heading)
    {
        if (!rowsByHeading.TryGetValue(heading, out var rows))
            rowsByHeading.Add(heading, rows = []);
        return rows;
    }
}
