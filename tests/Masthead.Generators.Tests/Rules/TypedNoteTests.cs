using System.Globalization;
using Masthead.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Masthead.Generators.Tests.Rules;

/// <summary>MH3008: a note or a disclaimer typed into the text, and the edit that moves it. What is found, in each language, is in TypedNoteRecallTests.</summary>
public sealed class TypedNoteTests
{
    private const string Head = "---\ntitle: Ferries return\nkind: feature\nbyline: ada-byron\npublished: 2024-05-31\n";

    [Fact]
    public async Task A_correction_is_found_at_its_paragraph_and_moved()
    {
        const string Text = Head + "---\nThe boats are back.\n\n*Correction (4 June 2024): An earlier version of this article misstated the length of the pier as 400 metres. It is 40 metres.*\n\nThey sail at six.\n";
        var found = await Found(Text);

        Assert.Equal((9, 2), (found.Location.GetLineSpan().StartLinePosition.Line + 1, found.Location.GetLineSpan().StartLinePosition.Character + 1));
        Assert.Equal(DiagnosticSeverity.Info, found.Severity);
        Assert.Equal(
            "This paragraph reads as a correction typed into the text: move it into 'editorNotes:', with 'kind: correction', where pages, feeds and rules find it.",
            found.GetMessage(CultureInfo.InvariantCulture));
        await Moves(Text, Head.Replace("2024-05-31\n", "2024-05-31\nupdated: 2024-06-04\n", StringComparison.Ordinal)
            + "editorNotes:\n  - kind: correction\n    date: 2024-06-04\n    position: end\n    label: Correction\n    text: An earlier version of this article misstated the length of the pier as 400 metres. It is 40 metres.\n    was: 400 metres\n    now: 40 metres\n---\nThe boats are back.\n\nThey sail at six.\n");
    }

    [Theory]
    [InlineData("<aside>\n  Editor's note: It is red.\n</aside>\n", 10, 3, 28)]
    [InlineData("<div class=\"box\">\n\n<p>\n<b>Editor's note:</b> It is red.\n</p>\n</div>\n", 12, 4, 33)]
    [InlineData("<Callout>\nEditor's note: It is red.\n</Callout>\n", 10, 1, 26)]
    public async Task In_mark_up_it_is_found_at_its_words(string note, int line, int from, int to)
    {
        var span = (await Found(Head + "---\nText.\n\n" + note)).Location.GetLineSpan();

        Assert.Equal((line, from, line, to), (span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1, span.EndLinePosition.Line + 1, span.EndLinePosition.Character + 1));
    }

    [Theory]
    [InlineData("Note 1.\n\n**Editor's note:** It is red.\n", "Note 1.\n", "    position: end\n    text: It is red.\n")]
    [InlineData("Text.\n\n**Editor's note:** It is red.", "Text.", "    position: end\n    text: It is red.\n")]
    [InlineData("**Editor's note:** It is red.\n\nText.\n", "Text.\n", "    text: It is red.\n")]
    [InlineData("\n[Editor's note: It is *red*, [says Lin](https://lin.example).]\n\n\nText.\n", "\n\nText.\n", "    text: \"It is *red*, [says Lin](https://lin.example).\"\n")]
    [InlineData("# One\n*(Editor's note: It is red.)*\n\nText.\n", "# One\nText.\n", null)]
    [InlineData("Text.\n\n## A note\n\n> **Editor's note:** It\n> is red.\n\n## Next\n\nText.\n", "Text.\n\n## Next\n\nText.\n", "    position: end\n    text: |-\n      It\n      is red.\n")]
    [InlineData("Text.\n\n<div class=\"note\"><p><em>Editor&#39;s note: It is <b>red</b>.</em></p></div>\n\nText.\n", "Text.\n\nText.\n", "    position: end\n    text: It is <b>red</b>.\n")]
    [InlineData("Text.\n\n<aside>\n\n**Editor's note:** It is red.\n\n</aside>\n\nText.\n", "Text.\n\nText.\n", "    position: end\n    text: It is red.\n")]
    [InlineData("Text.\n\n:::note Editor's note:\n\nIt is red.\n\n:::\n\nText.\n", "Text.\n\nText.\n", "    position: end\n    text: It is red.\n")]
    [InlineData("Text.\n\n> [!NOTE]\n> Editor's note: It is red.\n\nText.\n", "Text.\n\nText.\n", "    position: end\n    text: It is red.\n")]
    [InlineData("Text.\n\n*Editor's note: It is red* and new.\n\nText.\n", "Text.\n\nText.\n", "    position: end\n    text: \"*It is red* and new.\"\n")]
    [InlineData("Text.\n\n## Editor's note\n\nIt is red.\n\nAnd new.\n\n## Next\n\nText.\n", "Text.\n\n## Next\n\nText.\n", "    position: end\n    text: |-\n      It is red.\n\n      And new.\n")]
    [InlineData("Text.\n**Editor's note:** It is red.\n\nText.\n", "Text.\n\nText.\n", "    position: end\n    text: It is red.\n")]
    [InlineData("Text.\\\n*Editor's note: It is red.*", "Text.", "    position: end\n    text: It is red.\n")]
    public async Task Its_paragraph_goes_and_nothing_else(string body, string rest, string? note)
    {
        foreach (var lineEnd in new[] { "\n", "\r\n", "\r" })
        {
            var expected = Head + "editorNotes:\n  - kind: context\n" + (note ?? "    text: It is red.\n") + "---\n" + rest;
            await Moves(LinesEnded(Head + "---\n" + body, lineEnd), LinesEnded(expected, lineEnd));
        }
    }

    [Fact]
    public async Task A_disclaimer_goes_where_disclaimers_are()
    {
        await Moves(
            Head + "disclaimers: [views]\n---\nText.\n\n*Disclaimer: This is not financial advice.*\n",
            Head + "disclaimers: [views, { kind: financial, text: This is not financial advice. }]\n---\nText.\n");
        await Moves(
            Head + "---\nText.\n\nDisclosure: the author owns shares in the line.\n",
            Head + "disclaimers:\n  - kind: conflict\n    text: the author owns shares in the line.\n---\nText.\n");
    }

    /// <summary>A word that says all of it is the note, and the text below a heading of it the piece; unless that says who paid.</summary>
    [Fact]
    public async Task A_heading_that_is_a_disclosure_goes_alone()
    {
        const string German = Head + "language: de\n";
        await Moves(
            German + "---\n## Anzeige\n\nDie Fähre fährt wieder.\n\n## Fahrplan\n\nSie fährt um acht.\n",
            German + "disclaimers:\n  - kind: sponsored\n    text: Anzeige\n---\nDie Fähre fährt wieder.\n\n## Fahrplan\n\nSie fährt um acht.\n");
        await Moves(
            German + "---\nDie Fähre fährt wieder.\n\n## Werbehinweis\n\nNordboote hat dafür bezahlt.\n",
            German + "disclaimers:\n  - kind: sponsored\n    text: Nordboote hat dafür bezahlt.\n---\nDie Fähre fährt wieder.\n");
        Assert.DoesNotContain(await Site(German + "---\nDie Zeitung spart.\n\n## Werbung\n\nDie Einnahmen sanken.\n\n## Abonnements\n\nSie stiegen.\n").AnalyzeAsync(), static found => found.Id == "MH3008");
    }

    /// <summary>Who paid is due on news as on all else: MH2003 leaves it to this rule.</summary>
    [Theory]
    [InlineData("*This post was sponsored by the Harbour Company. All opinions are our own.*", "sponsored")]
    [InlineData("*This article contains affiliate links. The opinions expressed here are those of the author.*", "affiliate")]
    [InlineData("**Sponsored content**", "sponsored")]
    [InlineData("**Advertorial**", "sponsored")]
    public async Task What_was_paid_for_is_told_as_that(string note, string kind)
    {
        var found = await Site(Head.Replace("kind: feature", "kind: news", StringComparison.Ordinal) + $"---\n{note}\n\nThe ferry sails again.\n\nIt is red.\n").AnalyzeAsync();

        Assert.Equal(["MH3008"], found.Where(static one => one.Id is "MH2003" or "MH3008").Select(static one => one.Id));
        Assert.Contains($"with 'kind: {kind}'", found.Single(static one => one.Id == "MH3008").GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_masthead_yml_words_is_named()
    {
        const string Text = Head + "---\nText.\n\n## Disclaimer\n\nNothing in this article is advice of any kind whatever.\n\nThe tables are old.\n";
        var site = Site(Text).With("masthead.yml", "publisher: The Daily Harbour\ndisclaimers:\n  none: { kind: legal, text: \"Nothing in this article is advice of any kind whatever.\\n\\nThe tables are old.\" }\n");
        Assert.Equal(
            Head + "disclaimers:\n  - none\n---\nText.\n",
            Assert.Single(OfferedEdits.Of(Assert.Single(await site.AnalyzeAsync(), static found => found.Id == "MH3008"))).Apply(Text));
    }

    [Theory]
    [InlineData("updated: 2024-06-01\n", "updated: 2024-06-04\n")]
    [InlineData("updated: 2024-06-05\n", "updated: 2024-06-05\n")]
    public async Task A_dated_change_makes_the_update_as_late(string updated, string mended) => await Moves(
        Head + updated + "---\nText.\n\nUpdate (4 June 2024): It is red.\n",
        Head + mended + "editorNotes:\n  - kind: update\n    date: 2024-06-04\n    position: end\n    text: It is red.\n---\nText.\n");

    [Theory]
    [InlineData("Updated 3/6/2015: It is red.")]
    [InlineData("Update (June 3): It is red.")]
    [InlineData("Correction: An earlier version of this article gave the day as 3 June 2015.")]
    public async Task A_date_that_may_be_two_is_none(string note) =>
        Assert.DoesNotContain("date:", Mended(await Found(Head + "---\nText.\n\n" + note + "\n"), Head + "---\nText.\n\n" + note + "\n").Replace(Head, "", StringComparison.Ordinal), StringComparison.Ordinal);

    [Theory]
    [InlineData("Text.\n\n**Update:** these are new:\n\n- One\n- Two\n")]
    [InlineData("Text.\n\n**Update:**\n\nIt is red.\n\nIt is new.\n")]
    [InlineData("Text.\n\n## Update (4 June 2024): all is red\n\nThe boats too.\n\n## Next\n\nText.\n")]
    [InlineData("{% box %}\n\n**Update:** It is red. {% endbox %}\n")]
    public async Task What_goes_on_is_found_and_left_to_a_person(string body) => Assert.Empty(OfferedEdits.Of((await Found(Head + "---\n" + body))));

    [Fact]
    public async Task A_text_of_its_own_file_is_read_and_its_note_left_to_a_person()
    {
        var site = TestSite.OfArticle("title: Ferries\nbyline: ada-byron\npublished: 2024-05-31\nbodyFile: ferry.txt\n").With("articles/ferry.txt", "Text.\n\nUpdate: It is red.\n");
        var found = Assert.Single(await site.AnalyzeAsync(), static found => found.Id == "MH3008");
        Assert.Equal((true, 0), (found.Location.GetLineSpan().Path.EndsWith("ferry.txt", StringComparison.Ordinal), OfferedEdits.Of(found).Count));
    }

    /// <summary>MH2003 speaks of what is registered, and is silent about the text then.</summary>
    [Fact]
    public async Task A_disclaimer_of_views_on_news_that_is_registered_too()
    {
        var site = TestSite.OfArticle("---\ntitle: Ferries\nkind: news\nbyline: ada-byron\npublished: 2024-05-31\ndisclaimers: [own]\n---\nThe boats left at ten.\n\n*The opinions expressed here are those of the author and not of the Morning Post.*\n", "articles/ferry.md")
            .With("masthead.yml", "publisher: The Post\ndisclaimers: { own: { kind: views, text: These are views. } }\n");

        Assert.Equal(["MH2003", "MH3008"], (await site.AnalyzeAsync()).Select(static found => found.Id).Where(static id => id is "MH2003" or "MH3008").Order(StringComparer.Ordinal));
    }

    /// <summary>Digits are what .NET reads as numbers; others are words.</summary>
    [Theory]
    [InlineData("**Update (\uFF11\uFF15 June 2024):** The pier is open.")]
    [InlineData("**Update (\u0663 June 2024):** The pier is open.")]
    [InlineData("**Update (2024/\u0660\u0666/\u0660\u0663):** The pier is open.")]
    public async Task Of_a_day_in_digits_of_another_script(string note)
    {
        var found = await Site(Head + "---\nText.\n\n" + note + "\n").AnalyzeAsync();

        Assert.Contains(found, static one => one.Id == "MH3008");
        Assert.DoesNotContain(found, static one => one.Id == "AD0001");
    }

    [Theory]
    [InlineData("kind: news\n", "*The opinions expressed here are those of the author and not of the Morning Post.*")]
    [InlineData("", "*The views are those of Ada Byron.*")]
    [InlineData("status: draft\n", "Update: It is red.")]
    [InlineData("language: hu\n", "Update: It is red.")]
    [InlineData("headline: On the correction\n", "Update your settings: it is red.")]
    public async Task Silent(string keys, string note)
    {
        var head = keys.StartsWith("kind", StringComparison.Ordinal) ? Head.Replace("kind: feature\n", "", StringComparison.Ordinal) : Head;
        Assert.DoesNotContain(await Site(head + keys + "---\nText.\n\n" + note + "\n").AnalyzeAsync(), static found => found.Id == "MH3008");
    }

    [Fact]
    public async Task What_a_piece_is_about_is_no_label()
    {
        const string About = "---\ntitle: How to word a disclaimer\nbyline: ada-byron\npublished: 2024-05-31\n---\nText.\n\n## Disclaimer\n\nIt says what is not meant.\n\n## Correction\n\nText.\n";
        Assert.Equal("correction", Assert.Single((await Site(About).AnalyzeAsync()).Where(static found => found.Id == "MH3008").Select(static found => found.Properties["About"])));
    }

    private static TestSite Site(string text) => TestSite.OfArticle(text, "articles/ferry.md");

    private static async Task<Diagnostic> Found(string text) => Assert.Single(await Site(text).AnalyzeAsync(), static found => found.Id == "MH3008");

    private static string Mended(Diagnostic found, string text) => Assert.Single(OfferedEdits.Of(found)).Apply(text);

    /// <summary>And the rule is silent, and nothing else found but what a person must add.</summary>
    private static async Task Moves(string text, string expected)
    {
        var before = (await Site(text).AnalyzeAsync()).Select(static found => found.Id).ToHashSet();
        Assert.Equal(expected, Mended(await Found(text), text));
        Assert.DoesNotContain(await Site(expected).AnalyzeAsync(), found => found.Id == "MH3008" || (found.Severity > DiagnosticSeverity.Info && !before.Contains(found.Id)));
    }

    private static string LinesEnded(string text, string lineEnd) => text.Replace("\n", lineEnd, StringComparison.Ordinal);
}
