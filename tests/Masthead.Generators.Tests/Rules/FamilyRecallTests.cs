using System.Runtime.CompilerServices;
using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.Rules;

/// <summary>
/// How much rules that go by words find of what they are to find (+), and that they are silent where they are to be (-), by texts written for them in families of languages:
/// of how many of each, how many are missed, and how many are told of wrongly.
/// </summary>
public sealed class FamilyRecallTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, string[]> Families = new(StringComparer.Ordinal) { ["English"] = ["en"], ["Germanic"] = ["de", "nl"], ["Romance"] = ["fr", "es", "it", "pt"], ["Slavic"] = ["pl"] };

    [Theory]
    [InlineData("English", 26, 22, 0, 0)]
    [InlineData("Germanic", 24, 21, 0, 0)]
    [InlineData("Romance", 30, 28, 0, 0)]
    [InlineData("Slavic", 20, 20, 0, 0)]
    public Task Corrections_that_do_not_say_so(string family, int firing, int silent, int missed, int wrong) => Finds("MH3005", "unlabelled-corrections", family, firing, silent, missed, wrong, Note);

    [Theory]
    [InlineData("English", 23, 18, 0, 0)]
    [InlineData("Germanic", 22, 18, 0, 0)]
    [InlineData("Romance", 29, 22, 0, 0)]
    [InlineData("Slavic", 20, 20, 0, 0)]
    public Task Agencies_that_are_not_among_the_sources(string family, int firing, int silent, int missed, int wrong) => Finds("MH1012", "uncredited-agencies", family, firing, silent, missed, wrong, static (language, text) =>
        Body(language, text).With("masthead.yml", "publisher: The Daily Harbour\nagencies:\n  coastwire: { name: Coastwire }\n  npd: { name: npd }\n"));

    [Theory]
    [InlineData("English", 38, 13, 0, 0)]
    [InlineData("Germanic", 37, 16, 0, 0)]
    [InlineData("Romance", 47, 22, 0, 0)]
    [InlineData("Slavic", 27, 16, 1, 0)]
    public Task Names_of_nobody(string family, int firing, int silent, int missed, int wrong) => Finds("MH1007", "names-of-nobody", family, firing, silent, missed, wrong, static (language, text) =>
        TestSite.Of(("articles/ferry.yml", Head(language).Replace("ada-byron", Quoted(text), StringComparison.Ordinal)), ("masthead.yml", "policy: { inlineAuthors: allow }")));

    [Theory]
    [InlineData("English", 5, 38, 0, 1)]
    [InlineData("Germanic", 5, 37, 0, 0)]
    [InlineData("Romance", 8, 40, 0, 0)]
    [InlineData("Slavic", 5, 35, 1, 0)]
    public Task Disclaimers_of_views_on_news(string family, int firing, int silent, int missed, int wrong) => Finds("MH2003", "views-on-news", family, firing, silent, missed, wrong, static (language, text) =>
        Body(language, text, "kind: news\n"));

    [Theory]
    [InlineData("English", 20, 20, 0, 0)]
    [InlineData("Germanic", 20, 20, 0, 0)]
    [InlineData("Romance", 22, 22, 0, 0)]
    [InlineData("Slavic", 20, 20, 0, 0)]
    public Task Corrections_that_do_not_say_what_was_wrong(string family, int firing, int silent, int missed, int wrong) => Finds("MH3006", "vague-corrections", family, firing, silent, missed, wrong, Note);

    [Theory]
    [InlineData("English", 20, 20, 0, 0)]
    [InlineData("Germanic", 20, 20, 0, 0)]
    [InlineData("Romance", 21, 21, 0, 0)]
    [InlineData("Slavic", 20, 20, 0, 0)]
    public Task Links_that_earn_and_do_not_say_so(string family, int firing, int silent, int missed, int wrong) => Finds("MH2010", "undisclosed-links", family, firing, silent, missed, wrong, static (language, text) =>
        Body(language, text).With("masthead.yml", "publisher: The Daily Harbour\npolicy: { affiliateLinks: [sho.rt, 'shop.example?tag'] }\n"));

    [Theory]
    [InlineData("English", 26, 16, 2, 0)]
    [InlineData("Germanic", 26, 16, 1, 0)]
    [InlineData("Romance", 24, 18, 1, 0)]
    [InlineData("Slavic", 20, 20, 2, 0)]
    public Task Names_that_hold_more_than_a_name(string family, int firing, int silent, int missed, int wrong) => Finds("MH1004", "crowded-names", family, firing, silent, missed, wrong, static (language, text) =>
        TestSite.OfArticle(Head(language)).With("authors/ada-byron.yml", $"name: {Quoted(text)}\nbio: Writes of the islands.\n"));

    [Theory]
    [InlineData("English", 22, 20, 0, 0)]
    [InlineData("Germanic", 22, 18, 0, 0)]
    [InlineData("Romance", 27, 19, 0, 0)]
    [InlineData("Slavic", 20, 20, 0, 0)]
    public Task Topics_that_ask_for_a_disclaimer(string family, int firing, int silent, int missed, int wrong) => Finds("MH2012", "advice-topics", family, firing, silent, missed, wrong, static (language, text) =>
        TestSite.OfArticle(Head(language) + text.Replace("\n\n", "\n", StringComparison.Ordinal) + "\n"));

    [Theory]
    [InlineData("English", 22, 32, 1, 0)]
    [InlineData("Germanic", 21, 34, 1, 1)]
    [InlineData("Romance", 27, 42, 1, 0)]
    [InlineData("Slavic", 18, 23, 0, 0)]
    public Task Datelines_where_no_author_was(string family, int firing, int silent, int missed, int wrong) => Finds("MH1016", "other-datelines", family, firing, silent, missed, wrong, static (language, text) =>
        text.Split(" | ") is var places && places[1].Split("; ") is var authors
            ? TestSite.OfArticle($"{Head(language).Replace("ada-byron", $"[{string.Join(", ", authors.Select(static (place, i) => $"{{ author: {(i == 0 ? "ada-byron" : "lin-wei")}, place: {Quoted(place)} }}"))}]", StringComparison.Ordinal)}dateline: {Quoted(places[0])}\n")
                .With("authors/lin-wei.yml", "name: Lin Wei\nbio: Writes of the islands.\n")
            : throw new InvalidDataException(text));

    [Theory]
    [InlineData("English", 23, 18, 0, 0)]
    [InlineData("Germanic", 23, 20, 0, 0)]
    [InlineData("Romance", 35, 25, 0, 0)]
    [InlineData("Slavic", 20, 20, 0, 0)]
    public Task Quotations_that_are_never_closed(string family, int firing, int silent, int missed, int wrong) => Finds("MH1010", "open-quotations", family, firing, silent, missed, wrong, static (language, text) => Body(language, text));

    [Theory]
    [InlineData("English", 20, 20, 0, 0)]
    [InlineData("Germanic", 20, 23, 0, 1)]
    [InlineData("Romance", 26, 24, 0, 0)]
    [InlineData("Slavic", 20, 21, 0, 0)]
    public Task Quotations_that_nobody_says(string family, int firing, int silent, int missed, int wrong) => Finds("MH1011", "unattributed-quotations", family, firing, silent, missed, wrong, static (language, text) => Body(language, text));

    /// <summary>In French a mark with a space on both sides may also open a quotation in another one.</summary>
    [Theory]
    [InlineData("English", 20, 20, 0, 0)]
    [InlineData("Germanic", 20, 20, 0, 0)]
    [InlineData("Romance", 21, 22, 2, 0)]
    [InlineData("Slavic", 20, 20, 0, 0)]
    public Task Quotations_that_a_wrong_mark_closes(string family, int firing, int silent, int missed, int wrong) => Finds("MH1023", "wrong-marks", family, firing, silent, missed, wrong, static (language, text) => Body(language, text));

    /// <summary>By the country that is declared; in Italy, the Netherlands, Portugal and others none is known to be unclear.</summary>
    [Theory]
    [InlineData("English", 44, 27, 0, 0)]
    [InlineData("Germanic", 25, 28, 0, 0)]
    [InlineData("Romance", 33, 55, 0, 0)]
    [InlineData("Slavic", 20, 21, 0, 0)]
    public Task Labels_that_are_unclear(string family, int firing, int silent, int missed, int wrong) => Finds("MH2011", "unclear-labels", family, firing, silent, missed, wrong, static (language, text) =>
        text.Split(" | ", 2) is var parts && parts[0].Split(' ') is var given
            ? TestSite.OfArticle($"{Head(language)}sponsorship: {{ type: {given[1]}, label: {Quoted(parts[1])} }}\n").With("masthead.yml", $"publisher: The Daily Harbour\npolicy: {{ jurisdiction: {given[0]} }}\n")
            : throw new InvalidDataException(text));

    private static TestSite Note(string language, string text) => TestSite.OfArticle(
        $"{Head(language)}updated: 2024-06-05\neditorNotes:\n  - kind: correction\n    date: 2024-06-05\n{(text.Split(" | ") is [var label, _] ? $"    label: {Quoted(label)}\n" : "")}    text: {Quoted(text.Split(" | ")[^1])}\n");

    private static TestSite Body(string language, string text, string head = "") => TestSite.OfArticle($"---\n{Head(language)}{head}---\n{text}\n", "articles/ferry.md");

    private static string Head(string language) => $"title: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\nlanguage: {language}\n";

    private async Task Finds(string rule, string cases, string family, int firing, int silent, int missed, int wrong, Func<string, string, TestSite> site)
    {
        var lines = File.ReadAllLines(Path.Combine(Path.GetDirectoryName(ThisFile())!, "Recall", cases + ".txt")).Where(line => Families[family].Contains(line[..2])).ToArray();
        var unlike = new List<string>();
        foreach (var line in lines)
        {
            var text = line[5..].Replace(" ¶ ", "\n\n", StringComparison.Ordinal).Replace(" ↵ ", "\n", StringComparison.Ordinal);
            var found = (await site(line[..2], text).AnalyzeAsync()).Count(diagnostic => diagnostic.Id == rule);
            if (found != (line[3] == '+' ? 1 : 0))
                unlike.Add(line);
        }

        int Of(IEnumerable<string> those, char mark) => those.Count(line => line[3] == mark);
        output.WriteLine($"{rule}, {family}: {Of(lines, '+') - Of(unlike, '+')} of {Of(lines, '+')} found, {Of(unlike, '-')} of {Of(lines, '-')} told of wrongly");
        Assert.True(lines.Length >= 40);
        Assert.True(
            (Of(lines, '+'), Of(lines, '-'), Of(unlike, '+'), Of(unlike, '-')) == (firing, silent, missed, wrong),
            $"{rule} misses {Of(unlike, '+')} of {Of(lines, '+')} and tells wrongly of {Of(unlike, '-')} of {Of(lines, '-')}:\n{string.Join('\n', unlike)}");
    }

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
