using System.Runtime.CompilerServices;
using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.Rules;

/// <summary>
/// How much of what an editor would want to be told the rules that read prose find, by cases written for it in eight languages. A change may find more;
/// one that finds less shows here. What they must not find is in their own tests, and on real sites in CorporaTests.
/// </summary>
public sealed class RecallTests(ITestOutputHelper output)
{
    [Fact]
    public Task Disclaimers_by_hand_that_name_another_publisher() => Finds("MH2006", "disclaimers-by-hand", 4, ByHand);

    [Fact]
    public Task Disclaimers_by_hand_that_name_another_author() => Finds("MH2007", "disclaimers-by-hand", 2, ByHand);

    [Fact]
    public Task Disclaimers_by_hand_on_news() => Finds("MH2003", "disclaimers-by-hand", 2, static (language, text) => ByHand(language, text).With("articles/ferry.md", Text($"kind: news\nlanguage: {language}\n", "The boats are back.\n\n" + text)));

    [Fact]
    public Task Copies_of_disclaimers() => Finds("MH2016", "copies", 3, static (language, text) =>
        Article($"language: {language}\ndisclaimers: paid\n", $"Le quai.\n\n{Copy(text)}").With("masthead.yml", $"publisher: The Daily Harbour\ndisclaimers:\n  paid: {{ kind: legal, text: {Quoted(Original(text))} }}\n"));

    [Fact]
    public Task Notes_that_repeat_the_first_paragraph() => Finds("MH3004", "copies", 3, static (language, text) =>
        Article($"language: {language}\neditorNote: {Quoted(Original(text))}\n", Copy(text)));

    private static TestSite ByHand(string language, string text) => Article($"kind: opinion\nlanguage: {language}\n", "The boats are back.\n\n" + text)
        .With("authors/lin-wei.yml", "name: Lin Wei\nbio: Writes of the islands.\n");

    private async Task Finds(string rule, string cases, int missed, Func<string, string, TestSite> site)
    {
        var missing = new List<string>();
        var lines = File.ReadAllLines(Path.Combine(Path.GetDirectoryName(ThisFile())!, "Recall", cases + ".txt"));
        foreach (var line in lines)
        {
            var found = await site(line[..2], line[3..].Replace(" ¶ ", "\n\n", StringComparison.Ordinal)).AnalyzeAsync();
            if (!found.Any(diagnostic => diagnostic.Id == rule))
                missing.Add(line);
        }

        output.WriteLine($"{rule}: {lines.Length - missing.Count} of {lines.Length} found");
        Assert.True(lines.Length >= 30);
        Assert.True(missing.Count == missed, $"{rule} misses {missing.Count} of {lines.Length}, and {missed} are known:\n{string.Join('\n', missing)}");
    }

    private static TestSite Article(string head, string text) => TestSite.OfArticle(Text(head, text), "articles/ferry.md");

    private static string Text(string head, string text) => $"---\ntitle: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\n{head}---\n{text}\n";

    private static string Original(string pair) => pair.Split(" ⇒ ")[0];

    private static string Copy(string pair) => pair.Split(" ⇒ ")[1];

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
