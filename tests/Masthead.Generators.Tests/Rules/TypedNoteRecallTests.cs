using System.Runtime.CompilerServices;
using Masthead.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Masthead.Generators.Tests.Rules;

/// <summary>
/// How many notes MH3008 finds, and of which kind, by cases written for it in eight languages; what it must not find is marked by a dash. Each is moved, and then it is silent; what
/// only a person can move, since it may go on in the next paragraph, is marked by an exclamation mark.
/// </summary>
public sealed class TypedNoteRecallTests(ITestOutputHelper output)
{
    /// <summary>What a person has to add when a note has moved: its date, the status of what it retracts.</summary>
    private static readonly string[] LeftToAPerson = ["MH3002", "MH3007"];

    [Theory]
    [InlineData("en", 139)]
    [InlineData("de", 73)]
    [InlineData("fr", 67)]
    [InlineData("es", 69)]
    [InlineData("nl", 53)]
    [InlineData("it", 58)]
    [InlineData("pt", 68)]
    [InlineData("pl", 51)]
    public async Task Notes_are_found_and_moved(string language, int cases)
    {
        var wrong = new List<string>();
        var lines = File.ReadAllLines(Path.Combine(Path.GetDirectoryName(ThisFile())!, "Recall", "typed-notes.txt")).Where(line => line.StartsWith(language, StringComparison.Ordinal)).ToArray();
        foreach (var line in lines)
        {
            var parts = line.Split(" | ", 3);
            var text = $"---\ntitle: Ferries return\nkind: feature\nbyline: ada-byron\npublished: 2012-05-31\nupdated: 2024-05-31\nlanguage: {language}\n---\n{parts[2].Replace(" ¶ ", "\n\n", StringComparison.Ordinal).Replace(" ↵ ", "\n", StringComparison.Ordinal)}\n";
            var diagnostics = await TestSite.OfArticle(text, "articles/ferry.md").AnalyzeAsync();
            var found = diagnostics.Where(static diagnostic => diagnostic.Id == "MH3008").ToArray();
            if ((found.Length == 0 ? "-" : found[0].Properties["About"]) != parts[1].TrimEnd('!') || found.Length > 1)
            {
                wrong.Add($"{string.Join(' ', found.Select(static diagnostic => diagnostic.Properties["About"]))} instead of {line}");
                continue;
            }

            if (found.Length == 0)
                continue;

            if (OfferedEdits.Of(found[0]).SingleOrDefault()?.Apply(text) is not { } mended)
            {
                if (!parts[1].EndsWith('!'))
                    wrong.Add($"not moved: {line}");
                continue;
            }

            if (parts[1].EndsWith('!'))
                wrong.Add($"moved: {line}");

            var then = (await TestSite.OfArticle(mended, "articles/ferry.md").AnalyzeAsync()).Where(diagnostic =>
                diagnostic.Id == "MH3008" || (diagnostic.Severity > DiagnosticSeverity.Info && !LeftToAPerson.Contains(diagnostic.Id) && !diagnostics.Any(before => before.Id == diagnostic.Id)));
            Assert.True(!then.Any(), $"{line}\n{mended}\n{string.Join('\n', then)}");
        }

        output.WriteLine($"{language}: {lines.Length - wrong.Count} of {lines.Length} right");
        Assert.Equal(cases, lines.Length);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
