using System.Text.RegularExpressions;
using Masthead.Content.Keys;

namespace Masthead.Content.Reference;

/// <summary>The tables of keys in the guide's content reference, which comes with the core: what a key means is written once. A test of the guide holds its keys to those that are read.</summary>
internal sealed class KeyReference
{
    private const string Guide = "https://github.com/masthead-dotnet/masthead/blob/main/docs/guide/content-reference.md";

    private static readonly Regex Code = new("`([^`]+)`");

    private static readonly Regex Link = new(@"\]\(#([^)]+)\)");

    private static readonly Regex Links = new(@"\[([^\]]*)\]\([^)]*\)");

    private static readonly Regex Beside = new(@"\]\((?=[a-z-]+\.md[)#])");

    private static readonly Lazy<KeyReference> Known = new(() => new KeyReference(PageOf()));

    private readonly Dictionary<string, ReferenceTable> tables = new(StringComparer.Ordinal);

    private KeyReference(string page)
    {
        var cells = CellsByHeading(page);
        foreach (var below in cells)
            tables.Add(below.Key, new ReferenceTable([.. RowsOf(below.Key, below.Value.Names, below.Value.Cells, cells.ContainsKey), .. below.Key == "article" ? RolesAmong() : []]));
    }

    public static KeyReference Instance => Known.Value;

    public ReferenceTable Article => tables["article"];

    public ReferenceTable Author => tables["author"];

    public ReferenceTable Publication => tables["mastheadyml"];

    public ReferenceTable Credit => tables["credit"];

    /// <param name="name">As <see cref="KeyRow.Table"/> has it.</param>
    public ReferenceTable Find(string name) => tables[name];

    /// <summary>The heading of the keys that something has, as messages call it: of "an image" it is <c>images</c>.</summary>
    public string HeadingOf(string owner) => owner switch
    {
        "suppress" => "suppressions",
        "requiredWhen" => "required-when",
        "a kind" => "kinds-of-your-own",
        "a role" => "roles-of-your-own",
        "an agency" => "agencies",
        "ignoreKeys" => "ignored-keys",
        "paths" => "policy-for-paths",
        "the publisher's policies" => "policies",
        _ => new[] { Anchor(owner), Anchor(owner.Substring(owner.IndexOf(' ') + 1)) }.FirstOrDefault(tables.ContainsKey) ?? Anchor(owner.Substring(owner.IndexOf(' ') + 1)) + "s",
    };

    /// <summary>A key of those; what a credit shares with an author stands there.</summary>
    public KeyRow? Find(string owner, string key) => tables[HeadingOf(owner)].Find(key) ?? (owner == "a credit" ? Author.Find(key) : null);

    /// <summary>What a key means, in Markdown.</summary>
    public static string Documentation(KeyRow row) => Absolute(
        $"**{row.Name}**: {row.Meaning}\n\n{row.Type}"
        + (row.Others.Count > 0 ? $"\n\nAlso read: {string.Join(", ", row.Others.Select(static name => $"`{name}`"))}" : "")
        + (row.Example is { Length: > 0 } example ? $"\n\n{example}" : ""));

    /// <summary>What is said in Markdown, for what shows texts as they are: the marks of it that are used here go, and links keep their words.</summary>
    public static string PlainText(string markdown) => Links.Replace(markdown, "$1").Replace("`", "").Replace("**", "");

    /// <summary>Links of the guide lead there from an editor too.</summary>
    private static string Absolute(string markdown) => Beside.Replace(markdown, $"]({Guide[..(Guide.LastIndexOf('/') + 1)]}")
        .Replace("](#", $"]({Guide}#")
        .Replace("](../", $"]({Guide[..Guide.LastIndexOf("/guide/", StringComparison.Ordinal)]}/");

    /// <summary>Each role is a key of an article too.</summary>
    private static IEnumerable<KeyRow> RolesAmong() => RoleKeys.All.Select(static role =>
        new KeyRow("article", role.Name, role.Name == role.Plural ? [] : [role.Plural], "a [credit](#credit) or a list", "who is credited in this [role](#roles)", null, "credit", IsById: false, [], []));

    private static IEnumerable<KeyRow> RowsOf(string heading, string[] names, IEnumerable<string[]> cells, Func<string, bool> isTable)
    {
        foreach (var row in cells)
        {
            var (type, meaning) = (Cell(row, names, "type", Cell(row, names, "the article has", "")), Cell(row, names, "meaning", ""));
            var key = Code.Match(row[0]).Groups[1].Value;
            string[] links = [.. Link.Matches(type).Cast<Match>().Select(static link => link.Groups[1].Value)];
            string[] inside = [.. links, .. Link.Matches(meaning).Cast<Match>().Select(static link => link.Groups[1].Value), Anchor(key), key == "credits" ? "credit" : key == "requiredWhen" ? "required-when" : ""];
            var isDate = links.Contains("dates");
            yield return new KeyRow(
                heading, key, [.. Code.Matches(row[1]).Cast<Match>().Select(static code => code.Groups[1].Value)], type, meaning, Cell(row, names, "example", ""),
                isDate ? (key == "date" ? "dates" : null) : TakesMaps(type) ? inside.FirstOrDefault(isTable) : null,
                type.Contains("from ids") || type.Contains("from names") || type.Contains("from keys") || type == "map",
                isDate || type.Contains("](#kinds)") ? [] : [.. Code.Matches(type).Cast<Match>().Select(static code => code.Groups[1].Value).Where(static value => value != "list of")], links);
        }
    }

    private static bool TakesMaps(string type) => type.Contains("map") || type.Contains("see [") || type.Contains("credit") || type.Contains("](#image") || type is "the same";

    private static string Cell(string[] row, string[] names, string name, string without) => Array.IndexOf(names, name) is >= 0 and var place && place < row.Length ? row[place] : without;

    private static Dictionary<string, (string[] Names, List<string[]> Cells)> CellsByHeading(string page)
    {
        var found = new Dictionary<string, (string[] Names, List<string[]> Cells)>(StringComparer.Ordinal);
        var (heading, isTable) = ("", false);
        foreach (var line in page.Split('\n').Select(static written => written.TrimEnd('\r')))
        {
            var isHead = line.StartsWith("| key | also read |", StringComparison.Ordinal) && !found.ContainsKey(heading);
            isTable = isHead || (isTable && line.StartsWith("|", StringComparison.Ordinal));
            if (line.StartsWith("##", StringComparison.Ordinal))
                heading = Anchor(line.TrimStart('#', ' '));
            else if (isHead)
                found.Add(heading, (CellsOf(line), []));
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
        using var stream = typeof(KeyReference).Assembly.GetManifestResourceStream("content-reference.md") ?? throw new InvalidOperationException("The guide is not in the assembly: install it again.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
