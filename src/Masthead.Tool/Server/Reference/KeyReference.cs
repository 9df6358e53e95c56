using System.Text.RegularExpressions;
using Masthead.Content.Keys;

namespace Masthead.Tool.Server.Reference;

/// <summary>The tables of keys in the guide's content reference, which comes with the tool: what a key means is written once. A test of the guide holds its keys to those that are read.</summary>
internal sealed partial class KeyReference
{
    private const string Guide = "https://github.com/masthead-dotnet/masthead/blob/main/docs/guide/content-reference.md";

    private static readonly Lazy<KeyReference> Known = new(() => new KeyReference(PageOf()));

    private readonly Dictionary<string, KeyTable> tables = new(StringComparer.Ordinal);

    private KeyReference(string page)
    {
        var cells = CellsByHeading(page);
        foreach (var (heading, rows) in cells)
            tables.Add(heading, new KeyTable([.. RowsOf(heading, rows.Names, rows.Cells, cells.ContainsKey), .. heading == "article" ? RolesAmong() : []]));
    }

    public static KeyReference Instance => Known.Value;

    public KeyTable Article => tables["article"];

    public KeyTable Author => tables["author"];

    public KeyTable Publication => tables["mastheadyml"];

    public KeyTable Credit => tables["credit"];

    /// <param name="name">As <see cref="KeyRow.Table"/> has it.</param>
    public KeyTable Find(string name) => tables[name];

    /// <summary>What a key means, in Markdown.</summary>
    public static string Documentation(KeyRow row) => Absolute(
        $"**{row.Name}**: {row.Meaning}\n\n{row.Type}"
        + (row.Others.Count > 0 ? $"\n\nAlso read: {string.Join(", ", row.Others.Select(static name => $"`{name}`"))}" : "")
        + (row.Example is { Length: > 0 } example ? $"\n\n{example}" : ""));

    /// <summary>Links of the guide lead there from an editor too.</summary>
    private static string Absolute(string markdown) => markdown
        .Replace("](#", $"]({Guide}#", StringComparison.Ordinal)
        .Replace("](../", $"]({Guide[..Guide.LastIndexOf("/guide/", StringComparison.Ordinal)]}/", StringComparison.Ordinal);

    /// <summary>Each role is a key of an article too.</summary>
    private static IEnumerable<KeyRow> RolesAmong() => RoleKeys.All.Select(static role =>
        new KeyRow("article", role.Name, role.Name == role.Plural ? [] : [role.Plural], "a [credit](#credit) or a list", "who is credited in this [role](#roles)", null, "credit", IsById: false, [], []));

    private static IEnumerable<KeyRow> RowsOf(string heading, string[] names, IEnumerable<string[]> cells, Func<string, bool> isTable)
    {
        foreach (var row in cells)
        {
            var (type, meaning) = (Cell(row, names, "type", Cell(row, names, "the article has", "")), Cell(row, names, "meaning", ""));
            var key = Code().Match(row[0]).Groups[1].Value;
            string[] links = [.. Link().Matches(type).Select(static link => link.Groups[1].Value)];
            string[] inside = [.. links, .. Link().Matches(meaning).Select(static link => link.Groups[1].Value), Anchor(key), key == "credits" ? "credit" : key == "requiredWhen" ? "required-when" : ""];
            var isDate = links.Contains("dates");
            yield return new KeyRow(
                heading, key, [.. Code().Matches(row[1]).Select(static code => code.Groups[1].Value)], type, meaning, Cell(row, names, "example", ""),
                isDate ? (key == "date" ? "dates" : null) : TakesMaps(type) ? inside.FirstOrDefault(isTable) : null,
                type.Contains("from ids", StringComparison.Ordinal) || type.Contains("from names", StringComparison.Ordinal) || type.Contains("from keys", StringComparison.Ordinal) || type == "map",
                isDate || type.Contains("](#kinds)", StringComparison.Ordinal) ? [] : [.. Code().Matches(type).Select(static code => code.Groups[1].Value).Where(static value => value != "list of")], links);
        }
    }

    private static bool TakesMaps(string type) => type.Contains("map", StringComparison.Ordinal) || type.Contains("see [", StringComparison.Ordinal) || type.Contains("credit", StringComparison.Ordinal) || type.Contains("](#image", StringComparison.Ordinal) || type is "the same";

    private static string Cell(string[] row, string[] names, string name, string without) => Array.IndexOf(names, name) is >= 0 and var place && place < row.Length ? row[place] : without;

    private static Dictionary<string, (string[] Names, List<string[]> Cells)> CellsByHeading(string page)
    {
        var found = new Dictionary<string, (string[] Names, List<string[]> Cells)>(StringComparer.Ordinal);
        var (heading, isTable) = ("", false);
        foreach (var line in page.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith("##", StringComparison.Ordinal))
                heading = Anchor(line.TrimStart('#', ' '));
            else if (line.StartsWith("| key | also read |", StringComparison.Ordinal))
                isTable = found.TryAdd(heading, (CellsOf(line), []));
            else if (!line.StartsWith('|'))
                isTable = false;
            else if (isTable && !line.StartsWith("|-", StringComparison.Ordinal))
                found[heading].Cells.Add(CellsOf(line));
        }

        return found;
    }

    private static string[] CellsOf(string line) => [.. line.Trim().Trim('|').Split('|').Select(static cell => cell.Trim())];

    /// <summary>As GitHub makes one of a heading.</summary>
    private static string Anchor(string heading) =>
        string.Concat(heading.Where(static letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-').Select(static letter => letter == ' ' ? '-' : char.ToLowerInvariant(letter)));

    private static string PageOf()
    {
        using var stream = typeof(KeyReference).Assembly.GetManifestResourceStream("content-reference.md") ?? throw new InvalidOperationException("The guide is not in the tool: install it again.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"\]\(#([^)]+)\)")]
    private static partial Regex Link();
}
