using Masthead.Content.Words;
using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.Rules;

/// <summary>MH1002: several people in one text are asked to be a list, and never become one person in silence.</summary>
public sealed class JointNamesTests
{
    private static readonly TestSite Registered = TestSite.Of(
        ("authors/ada.yml", "name: Ada Norling\nbio: Reporter.\nalternateNames: ['Norling & Daughters']\n"),
        ("authors/lin.yml", "name: Lin Wei\nbio: Reporter.\n"),
        ("authors/post.yml", "name: Bread, Salt and Sons\ntype: organization\n"),
        ("masthead.yml", "publisher: The Daily Harbour\n"));

    [Theory]
    [InlineData("Ada Norling and Lin Wei", "ada", "lin")]
    [InlineData("ada, lin", "ada", "lin")]
    [InlineData("ada & lin", "ada", "lin")]
    [InlineData("Ada Norling; Lin Wei", "ada", "lin")]
    [InlineData("Ada Norling/Lin Wei", "ada", "lin")]
    [InlineData("Ada Norling und Lin Wei", "ada", "lin")]
    [InlineData("Ada Norling et Lin Wei", "ada", "lin")]
    [InlineData("Ada Norling y Lin Wei", "ada", "lin")]
    [InlineData("Lin Wei, and Ada Norling", "lin", "ada")]
    [InlineData("Lin Wei AND ada", "lin", "ada")]
    [InlineData("Lin Wei, Bread, Salt and Sons & Ada Norling", "lin", "post", "ada")]
    [InlineData("Lin Wei, Norling & Daughters", "lin", "ada")]
    public async Task Registered_ones_are_named_by_their_ids(string text, params string[] ids)
    {
        var found = Assert.Single(await Article($"title: The map\npublished: 2024-05-01\nauthor: {text}\n").PrintedExampleAsync());

        var cut = text.Length > 40 ? text[..40] + "…" : text;
        Assert.Equal($"articles/map.yml(3,9): MH1002: '{cut}' names several authors: write them as a list, one item each: {string.Join(", ", ids.Select(static id => $"'{id}'"))}.", found);
    }

    [Fact]
    public async Task Those_who_are_not_registered_are_named_besides() =>
        Assert.Equal(
            ["articles/map.yml(2,9): MH1002: 'Lin Wei and Jonas Quist' names several authors: write them as a list, one item each: 'lin', 'Jonas Quist'. Not registered is 'Jonas Quist': add an entry for them below the authors, or write 'name:' for an author of this article alone."],
            await Article("title: The map\nauthor: Lin Wei and Jonas Quist\n").PrintedExampleAsync());

    /// <summary>What is amiss there is MH4023's to say.</summary>
    [Theory]
    [InlineData("Zo&#235; Bor&#245;n")]
    [InlineData("Zo&euml; Byron")]
    [InlineData("Ada Byron &amp; Sons")]
    public async Task A_semicolon_that_ends_a_character_divides_nothing(string name) =>
        Assert.DoesNotContain("names several authors", string.Join("\n", await Article($"title: The map\nauthor: {name}\n").PrintedExampleAsync()), StringComparison.Ordinal);

    [Fact]
    public async Task An_organization_beside_a_registered_author_is_one() =>
        Assert.Contains(
            "one item each: 'lin', 'Citizens for Peace and Justice'.",
            Assert.Single(await Article("title: The map\nauthor: Lin Wei, Citizens for Peace and Justice\n").PrintedExampleAsync()),
            StringComparison.Ordinal);

    [Fact]
    public async Task Whom_somebody_writes_for_makes_one_name_only_where_neither_is_registered() =>
        Assert.Contains(
            "one item each: 'Ada Byron of The Times', 'lin'.",
            Assert.Single(await Article("title: The map\nauthor: Ada Byron of The Times and Lin Wei\n").PrintedExampleAsync()),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("author: Ada Norling and Lin Wei\n", "author: [ada, lin]\n")]
    [InlineData("byline: \"ada, lin\" # both\n", "byline: [ada, lin] # both\n")]
    [InlineData("byline:\n  ada, lin\n", "byline:\n  [ada, lin]\n")]
    [InlineData("authors:\n  - Ada Norling & Lin Wei\n  - post\n", "authors:\n  - ada\n  - lin\n  - post\n")]
    [InlineData("authors:\r\n- ada and lin\r\n", "authors:\r\n- ada\r\n- lin\r\n")]
    [InlineData("authors: [post, ada & lin]\n", "authors: [post, ada, lin]\n")]
    [InlineData("byline: { credits: \"ada, lin\" }\n", "byline: { credits: [ada, lin] }\n")]
    public async Task The_edit_makes_the_list(string written, string mended)
    {
        var yaml = "title: The map\npublished: 2024-05-01\n" + written;
        var site = Article(yaml);
        var edit = Assert.Single(OfferedEdits.Of(Assert.Single(await site.AnalyzeAsync(), static diagnostic => diagnostic.Id == "MH1002")));

        var text = yaml[..edit.Range.Start] + edit.NewText + yaml[edit.Range.End..];
        Assert.Equal("title: The map\npublished: 2024-05-01\n" + mended, text);
        Assert.Empty(await site.Edit("articles/map.yml", text).PrintedExampleAsync());
    }

    [Fact]
    public async Task No_list_may_stand_behind_a_key_of_a_credit() =>
        Assert.Empty(OfferedEdits.Of(Assert.Single(await Article("title: The map\npublished: 2024-05-01\nbyline: { author: 'ada, lin', role: editor }\nauthor: ada\n").AnalyzeAsync(), static diagnostic => diagnostic.Id == "MH1002")));

    [Theory]
    [InlineData("author: Norling & Daughters")]
    [InlineData("author: bread, salt and sons")]
    [InlineData("byline: { name: Ada Norling and Lin Wei, type: organization, url: /both }")]
    public async Task Silent_for_one_registered_name_and_for_one_that_is_written_inline(string credit) =>
        Assert.Empty(await Article("title: The map\n" + credit).PrintedExampleAsync());

    [Theory]
    [InlineData("Ada Norling and Lin Wei", "Ada Norling|Lin Wei")]
    [InlineData("Ada and Lin Norling", "Ada|Lin Norling")]
    [InlineData("Ada Norling, Lin Wei & Jonas Quist", "Ada Norling|Lin Wei|Jonas Quist")]
    [InlineData("Ada Norling, Jr., and Lin Wei", "Ada Norling, Jr.|Lin Wei")]
    [InlineData("ada, lin", "ada|lin")]
    [InlineData("Ada Norling / Lin Wei", "Ada Norling|Lin Wei")]
    [InlineData("Ada Norling | Lin Wei", "Ada Norling|Lin Wei")]
    [InlineData("Ada Norling + Lin Wei", "Ada Norling|Lin Wei")]
    [InlineData("Norling; Wei", "Norling|Wei")]
    [InlineData("Ada Norling &amp; Lin Wei", "Ada Norling|Lin Wei")]
    [InlineData("By Ada Norling and Lin Wei", "Ada Norling|Lin Wei")]
    [InlineData("Ada Norling with Lin Wei", "Ada Norling|Lin Wei")]
    [InlineData("Ada Norling och Lin Wei", "Ada Norling|Lin Wei")]
    [InlineData("Ada Norling en Lin Wei", "Ada Norling|Lin Wei")]
    [InlineData("Ada Norling, Lin Wei oraz Jan Kowalski", "Ada Norling|Lin Wei|Jan Kowalski")]
    [InlineData("Ada Norling, Ed Wei", "Ada Norling|Ed Wei")]
    [InlineData("Observatoire régional en santé publique", "")]
    [InlineData("Josep Puig i Cadafalch", "")]
    [InlineData("山田太郎、佐藤花子", "山田太郎|佐藤花子")]
    [InlineData("Ada\u00A0Norling &\u00A0Lin\u00A0Wei", "Ada\u00A0Norling|Lin\u00A0Wei")]
    [InlineData("Smith, John; Doe, Jane", "Smith, John|Doe, Jane")]
    [InlineData("Smith, J.; Doe, J. R.; Roe, S.", "Smith, J.|Doe, J. R.|Roe, S.")]
    [InlineData("Smith, John and Doe, Jane", "Smith, John|Doe, Jane")]
    [InlineData("García Márquez, Gabriel; Doe, Jane", "García Márquez, Gabriel|Doe, Jane")]
    [InlineData("Ada Norling, Lin Wei; Jonas Quist", "Ada Norling|Lin Wei|Jonas Quist")]
    [InlineData("ada, lin; jonas", "ada|lin|jonas")]
    [InlineData("Ada, Lin and Jonas", "Ada|Lin|Jonas")]
    [InlineData("أحمد علي، سارة حسن", "أحمد علي|سارة حسن")]
    [InlineData("By Design", "")]
    [InlineData("Smith, John", "")]
    [InlineData("García Márquez, Gabriel", "")]
    [InlineData("King, Martin Luther", "")]
    [InlineData("Ada Byron, Jr.", "")]
    [InlineData("Martin Luther King, Jr.", "")]
    [InlineData("Ada Byron, Ph.D., MBE", "")]
    [InlineData("Marks & Spencer", "")]
    [InlineData("Smith & Sons, Inc.", "")]
    [InlineData("José Ortega y Gasset", "")]
    [InlineData("The Arts and Culture Desk", "")]
    [InlineData("Staff and agencies", "")]
    [InlineData("Ministry of Food, Agriculture and Fisheries", "")]
    [InlineData("Center for Science and Democracy", "")]
    [InlineData("Data & Society Centre and Archive", "")]
    [InlineData("Citizens for Peace and Justice", "")]
    [InlineData("Citizens for Peace, Justice and Democracy", "")]
    [InlineData("Sons and Daughters of Liberty", "")]
    [InlineData("Bürger für Frieden und Freiheit", "")]
    [InlineData("Citoyens pour la paix et la justice", "")]
    [InlineData("Ciudadanos para la Paz y la Justicia Social", "")]
    [InlineData("Black and White Photo Ltd", "")]
    [InlineData("Hell und Dunkel GmbH", "")]
    [InlineData("Lumière et Ombre, S.A.", "")]
    [InlineData("Ada Norling; Citizens for Peace and Justice", "Ada Norling|Citizens for Peace and Justice")]
    [InlineData("Black and White Photo Ltd | Ada Norling and Lin Wei", "Black and White Photo Ltd|Ada Norling|Lin Wei")]
    [InlineData("Per Norling and Lin Wei", "Per Norling|Lin Wei")]
    [InlineData("Lin Wei and Per Norling", "Lin Wei|Per Norling")]
    [InlineData("Ada Norling and Lin Wei, MBA", "Ada Norling|Lin Wei, MBA")]
    [InlineData("Ada Byron of The Times and Lin Wei", "")]
    [InlineData("Ada Byron of Coastwire and Lin Wei", "")]
    [InlineData("Ada Byron of Coastwire; Lin Wei", "Ada Byron of Coastwire|Lin Wei")]
    [InlineData("Ada Byron et al.", "")]
    [InlineData("Ada Byron, et al.", "")]
    [InlineData("Ada Byron, Senior Editor", "")]
    [InlineData("Ada Byron, Senior Editor, and Lin Wei", "Ada Byron, Senior Editor|Lin Wei")]
    [InlineData("AFP/Getty", "")]
    [InlineData("staff/ada-byron", "")]
    [InlineData("https://example.org/a, b", "")]
    [InlineData("Alexandra Anderson", "")]
    [InlineData("and", "")]
    [InlineData(", Ada", "")]
    public void Where_nobody_is_registered_what_may_be_one_name_is_one(string text, string people) =>
        Assert.Equal(people, string.Join('|', JointNames.In(text, static _ => false)));

    [Fact]
    public async Task Where_nobody_is_registered_it_is_said_once()
    {
        var site = TestSite.Of(("articles/map.yml", "title: The map\npublished: 2024-05-01\nauthor: Ada Norling and Lin Wei\n"), ("masthead.yml", "policy: { inlineAuthors: warn }\n"));

        Assert.Equal(
            ["articles/map.yml(3,9): MH1002: 'Ada Norling and Lin Wei' names several authors: write them as a list, one item each: 'Ada Norling', 'Lin Wei'. If it is one name, write it behind 'name:', with 'type: organization'."],
            await site.PrintedAsync());
    }

    [Fact]
    public void The_one_that_the_cursor_is_in_is_looked_for_in_no_text_that_is_too_long_for_names()
    {
        var asked = 0;

        Assert.Equal((0, 8_000), JointNames.At(string.Concat(Enumerable.Repeat("ada, lin", 1_000)), 4_000, _ => ++asked < 0));
        Assert.Equal(0, asked);
    }

    private static TestSite Article(string yaml) => Registered.With("articles/map.yml", yaml);
}
