using Masthead.Generators.Tests.Harness;
using Masthead.Generators.Tests.Rules;

namespace Masthead.Generators.Tests.Edits;

/// <summary>What edits about disclaimers, notes and metadata write, to the letter.</summary>
public sealed class MendedTextTests
{
    private const string Head = "title: Ferries return\nbyline: ada-byron\n";

    private const string Dated = Head + "published: 2024-05-31\n";

    private const string Publication = """
        publisher: The Daily Harbour # of the islands
        disclaimers:
          views:
            kind: views
            text: The views are those of {author}.
            requiredWhen: { kind: opinion }
          old: { kind: financial, text: This is no advice., expires: 2023-12-31 }
          new: { kind: financial, text: Nothing here is advice., effective: 2024-01-01 }
          paid: { kind: sponsored, text: '{sponsor} paid for this.' }
          tides: { requiredWhen: { kind: analysis } } # still to be worded

        """;

    [Theory]
    [InlineData("MH2002", Dated + "kind: opinion # hers\n", "Name 'views'", "", Dated + "disclaimers:\n  - views\nkind: opinion # hers\n")]
    [InlineData("MH2003", Dated + "disclaimers: [views]\n", "Write 'kind: analysis'", "", "title: Ferries return\nkind: analysis\nbyline: ada-byron\npublished: 2024-05-31\ndisclaimers: [views]\n", "MH2002")]
    [InlineData("MH2004", Dated + "disclaimers:\n  - kind: legal # by law\n", "Write the text", "No: 1", Dated + "disclaimers:\n  - kind: legal # by law\n    text: \"No: 1\"\n")]
    [InlineData("MH2006", Dated + "kind: opinion\ndisclaimers:\n  - { kind: views, text: Not the position of the Morning Post. }\n", "Write '{publisher}'", "", Dated + "kind: opinion\ndisclaimers:\n  - { kind: views, text: \"Not the position of the {publisher}.\" }\n")]
    [InlineData("MH2008", Dated + "sponsorship: { type: gift, party: Brannock }\ndisclaimer: new\n", "Name 'paid'", "", Dated + "sponsorship: { type: gift, party: Brannock }\ndisclaimers:\n  - new\n  - paid\n")]
    [InlineData("MH2009", Dated + "disclaimers:\n  - { kind: affiliate, text: We earn., position: 'end' }\n", "Replace by 'top'", "", Dated + "disclaimers:\n  - { kind: affiliate, text: We earn., position: 'top' }\n")]
    [InlineData("MH2013", Dated + "ai: { extent: generated }\n", "Say who has reviewed", "Ada", Dated + "ai: { extent: generated, humanReview: true, responsible: Ada }\n")]
    [InlineData("MH2014", Dated + "disclaimers: [\"old\"]\n", "Replace by 'new'", "", Dated + "disclaimers: [\"new\"]\n", "MH4010")]
    [InlineData("MH2014", Dated + "disclaimers: [new, old] # two\n", "Remove it", "", Dated + "disclaimers: [new] # two\n", "MH4010")]
    [InlineData("MH3001", Dated + "editorNotes:\n  # the fare\n  - kind: update\n", "Remove the note", "", Dated)]
    [InlineData("MH3002", Dated + "updated: 2024-06-01T10:00:00+02:00\neditorNotes:\n  - kind: update\n    text: It is open.\n", "Date it as", "", Dated + "updated: 2024-06-01T10:00:00+02:00\neditorNotes:\n  - kind: update\n    date: 2024-06-01\n    text: It is open.\n")]
    [InlineData("MH3003", Dated + "editorNotes: [{ kind: update, date: 2024-06-03, text: It is open. }]\n", "Add 'updated'", "", Dated + "updated: 2024-06-03\neditorNotes: [{ kind: update, date: 2024-06-03, text: It is open. }]\n")]
    [InlineData("MH3003", Dated + "editorNotes: [{ kind: update, date: \"2024-06-03 10:30 +0200\", text: It is open. }]\n", "Add 'updated'", "", Dated + "updated: 2024-06-03T10:30:00+02:00\neditorNotes: [{ kind: update, date: \"2024-06-03 10:30 +0200\", text: It is open. }]\n")]
    [InlineData("MH3006", Dated + "updated: 2024-06-03\neditorNotes:\n  - kind: correction\n    date: 2024-06-03\n    text: |\n      This article\n      has been corrected.\n", "Write what the piece said", "four", Dated + "updated: 2024-06-03\neditorNotes:\n  - kind: correction\n    date: 2024-06-03\n    text: |\n      This article\n      has been corrected.\n    was: four\n")]
    [InlineData("MH3007", Dated + "status: 'published'\nupdated: 2024-06-03\neditorNotes: { kind: retraction, date: 2024-06-03, text: It did not take place. }\n", "Write 'status", "", Dated + "status: 'retracted'\nupdated: 2024-06-03\neditorNotes: { kind: retraction, date: 2024-06-03, text: It did not take place. }\n")]
    [InlineData("MH4002", Dated + "shelf: 3 # left\n", "Call it 'x-shelf'", "", Dated + "x-shelf: 3 # left\n")]
    [InlineData("MH4004", Head + "published: \"31. Mai 2024\" # spring\n", "Replace", "", Head + "published: \"2024-05-31\" # spring\n")]
    [InlineData("MH4004", Head + "published: 2024/5/3\n", "Replace", "", Head + "published: 2024-05-03\n")]
    [InlineData("MH4004", Head + "published: 2024,05,31\n", "Replace", "", Head + "published: 2024-05-31\n")]
    [InlineData("MH4004", Head + "published: 2024. 5. 31\n", "Replace", "", Head + "published: 2024-05-31\n")]
    [InlineData("MH4005", Dated + "tags:\n  - quay # one\ntags:\n  - quay # one\n", "Remove it", "", Dated + "tags:\n  - quay # one\n")]
    [InlineData("MH4006", Head + "published: '2024-06-01' # a\nupdated: 2024-05-31 # b\n", "Swap the two", "", Head + "published: 2024-05-31 # a\nupdated: '2024-06-01' # b\n")]
    [InlineData("MH4007", Head + "date: # when?\n", "Date the article", "2024-05-31", Head + "date: 2024-05-31 # when?\n")]
    [InlineData("MH4007", Head, "Write 'status: draft'", "", Head + "status: draft\n")]
    [InlineData("MH4009", "title: ''\nbyline: ada-byron\npublished: 2024-05-31\n", "Call it 'Ferry'", "", "title: Ferry\nbyline: ada-byron\npublished: 2024-05-31\n")]
    [InlineData("MH4012", Dated + "standfirst: |\n  They\u200B sail\n  a\u200Bgain.\n", "Remove it", "", Dated + "standfirst: |\n  They sail\n  again.\n")]
    [InlineData("MH4013", Dated + "suppress: # two\n  - { rule: MH4007, reason: It has one. }\n", "Remove the suppression", "", Dated)]
    [InlineData("MH4013", Head + "suppress: { rule: MH4007 }\n", "Give a reason", "Lost, in 1998", Head + "suppress: { rule: MH4007, reason: \"Lost, in 1998\" }\n")]
    [InlineData("MH4016", Head + "published: \"2024-05-31 18:30\"\n", "Say that it is UTC", "", Head + "published: \"2024-05-31 18:30Z\"\n")]
    [InlineData("MH4016", Head + "published: '2024-05-31 18:30'\n", "Add the offset", "2024-05-31 18:30 +02:00", Head + "published: '2024-05-31 18:30 +02:00'\n")]
    [InlineData("MH4023", Dated + "standfirst: \"Boats &amp; &quot;quays&quot;\n  of the islands\"\n", "Write '&'", "", Dated + "standfirst: \"Boats & \\\"quays\\\"\n  of the islands\"\n")]
    public async Task In_the_article(string id, string article, string title, string answer, string expected, string? follows = null)
    {
        var mended = await MendedSite.Mend(TestSite.OfArticle(article).With("masthead.yml", Publication), id, title, answer, follows);
        Assert.Equal(("articles/ferry.yml", expected), (mended.Path, mended.Text));
    }

    [Theory]
    [InlineData("MH2004", Dated, "Write the text", "Tides change.", "tides: { requiredWhen: { kind: analysis } } # still", "tides: { requiredWhen: { kind: analysis }, text: Tides change. } # still")]
    [InlineData("MH2006", Dated + "kind: opinion\ndisclaimers:\n  - { kind: views, text: Not the position of the Morning Post. }\n", "Add 'Morning Post'", "", "publisher: The Daily Harbour #", "publisher: { name: The Daily Harbour, alternateNames: [Morning Post] } #")]
    [InlineData("MH4002", Dated + "shelf: 3\n", "Name 'shelf' under 'ignoreKeys'", "", "# still to be worded\n", "# still to be worded\nignoreKeys:\n  - shelf\n")]
    [InlineData("MH4010", Dated, "Remove the disclaimer", "", "  old: { kind: financial, text: This is no advice., expires: 2023-12-31 }\n", "")]
    [InlineData("MH4016", Head + "published: 2024-05-31 18:30\n", "Declare the publication's time zone", "Europe/Oslo", "# of the islands\n", "# of the islands\ntimeZone: Europe/Oslo\n")]
    public async Task In_the_publication(string id, string article, string title, string answer, string part, string mendedPart)
    {
        var mended = await MendedSite.Mend(TestSite.OfArticle(article).With("masthead.yml", Publication), id, title, answer);
        Assert.Equal(("masthead.yml", Publication.Replace(part, mendedPart, StringComparison.Ordinal)), (mended.Path, mended.Text));
    }

    [Fact]
    public async Task A_section_is_declared_as_the_others_are()
    {
        var site = TestSite.OfArticle(Dated + "section: Culture and Arts\n");
        Assert.Equal("sections:\n  sea: Sea\n  culture-and-arts: Culture and Arts\n", (await MendedSite.Mend(site.With("masthead.yml", "sections:\n  sea: Sea\n"), "MH4011", "Declare")).Text);
        Assert.Equal("sections: [Sea, Culture and Arts]\n", (await MendedSite.Mend(site.With("masthead.yml", "sections: [Sea]\n"), "MH4011", "Declare")).Text);
    }

    [Fact]
    public async Task A_copy_leaves_the_text_with_the_line_that_sets_it_off()
    {
        var site = TestSite.OfArticle("").Without("articles/ferry.yml").With("masthead.yml", "disclaimers:\n  tables: { kind: legal, text: The tables in this piece are those of the harbour office and may have changed. }\n")
            .With("articles/ferry.md", "---\n" + Dated + "---\n\nIt left at ten.\n\n> The tables in this piece are those of the harbour office and may have changed.\n\nIt was full.\n");
        Assert.Equal("---\n" + Dated + "disclaimers:\n  - tables\n---\n\nIt left at ten.\n\nIt was full.\n", (await MendedSite.Mend(site, "MH2016", "Name 'tables'")).Text);
    }
}
