using System.Globalization;
using System.Text;
using Masthead.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Masthead.Generators.Tests.Rules;

/// <summary>What content says, messages quote: it must not break the line that a build prints, nor the patterns that build servers read it by.</summary>
public sealed class HostileContentTests
{
    private const string Word = "error [CS1002]\\nx.cs(1,1): error\\r\\u2028\\u0085\\e[31m\\u202E\\u2066z";

    [Fact]
    public async Task A_message_is_one_plain_line()
    {
        var site = TestSite.Of(
            ("articles/a.yml", $"""
                title: x
                "{Word}": y
                "{Word}": z
                byline: "{Word}, reporter"
                kind: "{Word}"
                published: "{Word}"
                updated: "2024-05-31\u2028T18:30"
                slug: "{Word}"
                disclaimers: ["{Word}", "text: y"]
                editorNote: &[x] y
                """),
            ("articles/b[1].yml", $"title: x\nslug: \"{Word}\""),
            ("articles/b[1].md", $"---\ntitle: x\ndisclaimer: {{ text: \"{{{Word.Replace("\\n", "", StringComparison.Ordinal).Replace("\\r", "", StringComparison.Ordinal)}}}\" }}\n---\n"),
            ("articles/c.yml", $"- [x]: *[y]"),
            ("authors/1.yml", $"id: \"{Word}\""),
            ("authors/2.yml", $"id: \"{Word}\"\nrelation: \"{Word}\""),
            ("masthead.yml", $"disclaimers:\n  \"{Word}-1\": x\n  \"{Word}_1\": x\n"));

        var found = await site.AnalyzeExampleAsync();

        Assert.Equal(
            ["MH1002", "MH2001", "MH2005", "MH4001", "MH4002", "MH4003", "MH4004", "MH4005", "MH4008", "MH4017"],
            found.Select(static diagnostic => diagnostic.Id).Distinct().Order(StringComparer.Ordinal));
        Assert.All(found.Select(Message), static message =>
        {
            Assert.DoesNotContain(message.EnumerateRunes(), static rune => rune.Value is '[' or ']' or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069));
            Assert.DoesNotContain(message, char.IsControl);
            Assert.DoesNotContain(message, static character => char.GetUnicodeCategory(character) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
        });
    }

    [Fact]
    public async Task A_message_is_short_and_keeps_its_characters_whole()
    {
        var disclaimers = Enumerable.Range(0, 60).Select(static number => $"  note-{number}-{string.Concat(Enumerable.Repeat("😀", 30))}: x");
        var site = TestSite.Of(
            ("articles/a.yml", "title: x\ndisclaimer: views"),
            ("masthead.yml", "disclaimers:\n" + string.Join("\n", disclaimers)));

        var message = Message(Assert.Single(await site.AnalyzeExampleAsync()));

        Assert.InRange(message.Length, 400, 502);
        Assert.EndsWith("…", message, StringComparison.Ordinal);
        Assert.DoesNotContain(Rune.ReplacementChar, message.EnumerateRunes());
    }

    private static string Message(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);
}
