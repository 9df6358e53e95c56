using System.Reflection;
using Masthead.Content.Binding.Values;
using Masthead.Content.Keys;
using Masthead.Content.Words;

namespace Masthead.Generators.Tests.Content;

/// <summary>The tables of keys in docs/guide/content-reference.md: their names, other names and words are written from the code, what the keys mean is written by hand.</summary>
internal static class ContentReference
{
    /// <summary>Every table of keys in the code, and the headings of the tables that hold it.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Headings = new Dictionary<string, string[]>
    {
        ["ArticleBinder.Table"] = ["Article", "Roles"],
        ["ArticleDraft.DateTable"] = ["Dates"],
        ["BylineBinder.Table"] = ["Byline"],
        ["BylineBinder.CreditTable"] = ["Credit", "Author"],
        ["ArticlePartsBinder.DatelineTable"] = ["Dateline"],
        ["SourceBinder.Table"] = ["Sources"],
        ["SourceBinder.AnonymityTable"] = ["Anonymity"],
        ["ImageBinder.Table"] = ["Images"],
        ["ArticlePartsBinder.SyndicationTable"] = ["Syndication"],
        ["ArticlePartsBinder.SponsorshipTable"] = ["Sponsorship"],
        ["ArticlePartsBinder.AiTable"] = ["AI"],
        ["SuppressionBinder.Table"] = ["Suppressions"],
        ["NoteBinder.Table"] = ["Editors' notes"],
        ["DisclaimerBinder.Table"] = ["Disclaimers"],
        ["DisclaimerBinder.RequirementTable"] = ["Required when"],
        ["AuthorBinder.Table"] = ["Author"],
        ["InterestBinder.Table"] = ["Interests"],
        ["PublicationBinder.Table"] = ["masthead.yml"],
        ["PublicationBinder.PublisherTable"] = ["Publisher"],
        ["PublicationBinder.StatementTable"] = ["Policies"],
        ["PublicationBinder.DefaultTable"] = ["Defaults"],
        ["SectionBinder.Table"] = ["Sections"],
        ["OwnValueBinder.KindTable"] = ["Kinds of your own"],
        ["OwnValueBinder.RoleTable"] = ["Roles of your own"],
        ["PublicationBinder.AgencyTable"] = ["Agencies"],
        ["PublicationBinder.PolicyTable"] = ["Policy"],
        ["PublicationBinder.IgnoredTable"] = ["Ignored keys"],
        ["PathPolicyBinder.Table"] = ["Policy for paths"],
        ["FieldsBinder.Table"] = ["Fields"],
        ["FieldsBinder.CollectionTable"] = ["Collections"],
        ["SharedTypes.Table"] = ["Types"],
        ["FieldDeclaration.Table"] = ["A field"],
    };

    private static readonly FieldInfo[] Tables = [.. typeof(KeySet).Assembly.GetTypes()
        .Where(static type => !type.ContainsGenericParameters)
        .SelectMany(static type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(static field => field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(KeyTable<>))];

    public static readonly IReadOnlyDictionary<string, KeySet> KeySets =
        Tables.ToDictionary(static field => $"{field.DeclaringType!.Name}.{field.Name}", static field => Value<KeySet>(field, nameof(KeyTable<object>.Keys)));

    /// <summary>By what has the keys, as messages call it.</summary>
    public static readonly IReadOnlyDictionary<string, KeySet> KeySetsByOwner =
        Tables.ToDictionary(static field => Value<string>(field, nameof(KeyTable<object>.Owner)), static field => Value<KeySet>(field, nameof(KeyTable<object>.Keys)));

    private static T Value<T>(FieldInfo table, string property) => (T)table.FieldType.GetProperty(property)!.GetValue(table.GetValue(null))!;

    private const string Roles = "Roles";

    private static readonly string[] Languages = ["en", "fr", "de", "es", "it", "nl", "pl", "pt"];

    /// <summary>The page with its tables as they should be. A key stands where it stood; a new one at the end of its table, without a meaning yet.</summary>
    public static string Write(string page)
    {
        var tables = new KeyTables(page);
        var lines = page.Split('\n').ToList();
        foreach (var heading in tables.Headings)
        {
            var title = lines.FindIndex(line => line.StartsWith("##", StringComparison.Ordinal) && line.TrimStart('#', ' ') == heading);
            var first = lines.FindIndex(title, static line => line.StartsWith("| key | also read |", StringComparison.Ordinal)) + 2;
            var count = lines.FindIndex(first, static line => !line.StartsWith('|')) - first;
            lines.RemoveRange(first, count);
            lines.InsertRange(first, RowsBelow(heading, tables));
        }

        return string.Join('\n', lines);
    }

    private static IEnumerable<string> RowsBelow(string heading, KeyTables tables)
    {
        var written = tables.Rows(heading);
        var names = KeysBelow(heading).ToDictionary(static key => key.Split('|')[0], static key => key.Split('|')[1..]);
        var known = written.Select(NameOf).Where(names.ContainsKey).ToList();
        foreach (var name in known.Concat(names.Keys.Except(known)))
        {
            var cells = written.FirstOrDefault(row => NameOf(row) == name)?.ToArray() ?? new string[written[0].Length];
            (cells[0], cells[1]) = ($"`{name}`", string.Join(", ", names[name].Select(static other => $"`{other}`")));
            if (heading == Roles)
                Languages.Select(language => WordsOf(name, BylineWords.For(language))).ToArray().CopyTo(cells, 2);
            yield return string.Concat(cells.Select(static cell => string.IsNullOrEmpty(cell) ? "| " : $"| {cell} ")) + "|";
        }
    }

    private static string NameOf(string[] row) => row[0].Trim('`');

    /// <summary>An article's keys stand in two tables; what a credit shares with an author stands at the author.</summary>
    private static IEnumerable<string> KeysBelow(string heading) => heading switch
    {
        Roles => KeySets["ArticleBinder.Table"].Definitions.Where(IsRole),
        "Article" => KeySets["ArticleBinder.Table"].Definitions.Where(static key => !IsRole(key)),
        "Credit" => KeySets["BylineBinder.CreditTable"].Definitions.Except(KeySets["AuthorBinder.Table"].Definitions),
        _ => KeySets[Headings.First(pair => pair.Value[0] == heading).Key].Definitions,
    };

    private static bool IsRole(string key) => ClosedSet<CreditRole>.TryGet(key.Split('|')[0], out _);

    private static string WordsOf(string name, BylineWords words) => Enum.Parse<CreditRole>(name, ignoreCase: true) switch
    {
        CreditRole.Author => words.By.Trim(),
        CreditRole.With => words.With.Trim(',', ';', ' '),
        var role => words.Roles[role],
    };
}
