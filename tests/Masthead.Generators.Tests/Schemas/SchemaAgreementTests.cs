using Masthead.Content.Binding;
using Masthead.Content.Binding.Values;
using Masthead.Content.Model;
using Masthead.Content.Reference;

namespace Masthead.Generators.Tests.Schemas;

/// <summary>What a row says that its key takes is what reading it takes: values of every kind are read at every key, and held to the schema.</summary>
public sealed class SchemaAgreementTests
{
    private static readonly string[] Probes = ["some text", "\"\"", "12", "0", "-3", "1.5", "true", "\"true\"", "no", "2024-05-31", "2024-05-31T18:30:00+02:00", "31 May 2024", "soon", "03/04/2025", "", "~", "…", "[]", "[some text, other]", "[2024-05-31]", "[[a]]", "{}", "{ zz: 1 }", "{ en: a text }", "{ name: Ada }", "[{ zz: 1 }]", "[{ name: Ada }]", "{ one: { zz: 1 } }", "en", "news", "x y z"];

    private static readonly SchemaOfSite Site = new([("masthead.yml", "publisher: P\n"), ("articles/a.yml", "title: T\n"), ("authors/ada.yml", "name: Ada\n")]);

    public static TheoryData<string> Files => ["articles/a.yml", "authors/ada.yml", "masthead.yml"];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_schema_refuses_nothing_that_is_read(string path)
    {
        var wrong = from place in Places(path)
            from probe in Probes
            let text = place.Text(probe)
            where ReadingFaults(path, text).Count == 0 && Site.FaultsIn(path, text) is { Length: > 0 }
            select $"{text.Trim()}: {Site.FaultsIn(path, text)}";
        Assert.Equal("", string.Join('\n', wrong));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_schema_refuses_what_is_of_another_shape_or_in_no_set(string path)
    {
        var wrong = from place in Places(path)
            from probe in Probes
            let text = place.Text(probe)
            where !IsLeftOpen(place, path, probe) && ReadingFaults(path, text).Any(IsOfShape) && Site.FaultsIn(path, text) is ""
            select $"{text.Trim()}: {ReadingFaults(path, text).First(IsOfShape).Message}";
        Assert.Equal("", string.Join('\n', wrong));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_spelling_of_a_key_is_one(string path) => Assert.All(Places(path).SelectMany(static place => place.Spellings), text => Assert.Equal("", Site.FaultsIn(path, text)));

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_key_says_what_it_means(string path) =>
        Assert.All(Places(path), static place => Assert.NotNull(KeyReference.Instance.Find(place.Table.Owner, place.Key)));

    /// <summary>What stands beside a name in a map of an affiliation, or beside a tag's label, is not read; a map of dates may hold none; kinds, roles and types that masthead.yml declares may be newer than the schema; an empty text is left to the rules.</summary>
    private static bool IsLeftOpen(Place place, string path, string probe) =>
        probe == "\"\""
        || (place.Key is "affiliations" or "organizations" or "company" or "university" && probe.Contains("{ zz", StringComparison.Ordinal))
        || (place.Key == "tags" && probe.StartsWith("[{", StringComparison.Ordinal))
        || (place.Takes is { Kind: TakenKind.Either, Items: [{ Kind: TakenKind.Date }, ..] } && probe.StartsWith('{'))
        || (path == "masthead.yml" && SitesIn(place.Takes).Any(static site => site is SiteNames.Kinds or SiteNames.Roles or SiteNames.Types));

    private static IEnumerable<SiteNames> SitesIn(Takes takes) => takes.Items.SelectMany(SitesIn).Append(takes.Site);

    private static bool IsOfShape(Problem problem) =>
        problem.Kind is ProblemKind.NotADate
        || (problem.Kind == ProblemKind.WrongValue && (problem.Message.Contains("' takes keys and values, not", StringComparison.Ordinal) || problem.Message.Contains("' takes a text, not", StringComparison.Ordinal) || problem.Message.Contains("is not a value of", StringComparison.Ordinal)))
        || (problem.Kind == ProblemKind.UnknownKey && problem.Message.Contains("is not a key of", StringComparison.Ordinal));

    /// <summary>But what a map lacks.</summary>
    private static List<Problem> ReadingFaults(string path, string text) => [.. Site.Read(path, text).Problems.Where(static problem => !problem.Message.Contains(" needs ", StringComparison.Ordinal))];

    /// <summary>Every key of every table, at a place where it may stand.</summary>
    private static IEnumerable<Place> Places(string path)
    {
        var (root, start) = path switch
        {
            "masthead.yml" => (PublicationBinder.Rows, ""),
            "articles/a.yml" => (ArticleBinder.Rows, "title: T, "),
            _ => (AuthorBinder.Rows, "name: N, "),
        };
        return Below(root, inside => $"{{ {start}{inside} }}\n", []);
    }

    private static IEnumerable<Place> Below(IKeyTable table, Func<string, string> around, HashSet<string> seen)
    {
        if (!seen.Add(table.Owner))
            yield break;

        for (var i = 0; i < table.Taken.Count; i++)
        {
            var key = table.Keys.Names[i];
            yield return new Place(table, key, table.Keys.Definitions[i].Split('|'), table.Taken[i], around);
            foreach (var (inner, within) in Maps(table.Taken[i], value => around($"{key}: {value}")))
            {
                foreach (var place in Below(inner, within, seen))
                    yield return place;
            }
        }
    }

    private static IEnumerable<(IKeyTable Table, Func<string, string> Around)> Maps(Takes takes, Func<string, string> around) => takes.Kind switch
    {
        TakenKind.Map => [(takes.Table!(), inside => around($"{{ {inside} }}"))],
        TakenKind.ById => Maps(takes.Items[0], value => around($"{{ one: {value} }}")),
        _ => takes.Items.SelectMany(item => Maps(item, around)),
    };

    private sealed record Place(IKeyTable Table, string Key, string[] Names, Takes Takes, Func<string, string> Around)
    {
        public string Text(string probe) => Around($"{Key}: {probe}");

        public IEnumerable<string> Spellings => Names.SelectMany(static name => (string[])[name, name.ToUpperInvariant(), "_" + name, string.Concat(name.Select(static letter => char.IsUpper(letter) ? "-" + char.ToLowerInvariant(letter) : letter.ToString()))]).Select(name => Around($"{name}: "));
    }
}
