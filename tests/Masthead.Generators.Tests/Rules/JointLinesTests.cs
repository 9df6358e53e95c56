using Masthead.Content.Model;
using Masthead.Content.Resolution;
using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.Rules;

/// <summary>MH1002, of a line as it is printed: its words for roles and its places make nobody.</summary>
public sealed class JointLinesTests
{
    private const string Rest = "published: 2024-05-01\n";

    [Theory]
    [InlineData("en", "By Ada Byron and Lin Wei in Paris", "[{ author: Ada Byron, place: Paris }, { author: Lin Wei, place: Paris }]")]
    [InlineData("en", "By Ada Byron in Oslo and Lin Wei in Paris", "[{ author: Ada Byron, place: Oslo }, { author: Lin Wei, place: Paris }]")]
    [InlineData("en", "Ada Byron; additional reporting by Lin Wei", "[Ada Byron, { author: Lin Wei, role: additionalReporting }]")]
    [InlineData("en", "Ada Byron and Jonas Quist; edited by Lin Wei in Oslo", "[Ada Byron, Jonas Quist, { author: Lin Wei, role: editor, place: Oslo }]")]
    [InlineData("en", "Ada Byron, as told to Lin Wei", "[Ada Byron, { author: Lin Wei, role: asToldTo }]")]
    [InlineData("en", "Ada Byron, with Lin Wei", "[Ada Byron, { author: Lin Wei, role: with }]")]
    [InlineData("en", "Ada Byron; hosted by Lin Wei", "[Ada Byron, { author: Lin Wei, role: host }]")]
    [InlineData("en", "Photographs by Ada Byron and Lin Wei", "[{ author: Ada Byron, role: photographer }, { author: Lin Wei, role: photographer }]")]
    [InlineData("en", "Edited by Ada Byron and translated by Lin Wei", "[{ author: Ada Byron, role: editor }, { author: Lin Wei, role: translator }]")]
    [InlineData("fr", "Par Ada Byron et Lin Wei, à Paris", "[{ author: Ada Byron, place: Paris }, { author: Lin Wei, place: Paris }]")]
    [InlineData("fr", "Par Ada Byron et Lin Wei au Havre", "[{ author: Ada Byron, place: Le Havre }, { author: Lin Wei, place: Le Havre }]")]
    [InlineData("fr", "Ada Byron et Thomas à Kempis, propos recueillis par Lin Wei", "[Ada Byron, Thomas à Kempis, { author: Lin Wei, role: asToldTo }]")]
    [InlineData("de", "Von Ada Byron; Fotos von Lin Wei", "[Ada Byron, { author: Lin Wei, role: photographer }]")]
    [InlineData("es", "Por Ada Byron en Buenos Aires y Lin Wei en Madrid", "[{ author: Ada Byron, place: Buenos Aires }, { author: Lin Wei, place: Madrid }]")]
    [InlineData("pt", "Por Ada Byron e Lin Wei no Porto", "[{ author: Ada Byron, place: Porto }, { author: Lin Wei, place: Porto }]")]
    [InlineData("nl", "Door Ada Byron en Lin Wei op Texel; met medewerking van Jan in 't Veld", "[{ author: Ada Byron, place: Texel }, { author: Lin Wei, place: Texel }, { author: Jan in 't Veld, role: additionalReporting }]")]
    [InlineData("pl", "'Tekst: Ada Byron (Kraków) i Lin Wei (Łódź); zdjęcia: Jan Kowalski'", "[{ author: Ada Byron, place: Kraków }, { author: Lin Wei, place: Łódź }, { author: Jan Kowalski, role: photographer }]")]
    [InlineData("it", "Di Ada Byron e Angelo Di Matteo", "[Ada Byron, Angelo Di Matteo]")]
    [InlineData("it", "Di Ada Byron e Lin Wei; a cura di Jonas Quist", "[Ada Byron, Lin Wei, { author: Jonas Quist, role: editor }]")]
    public async Task The_list_has_the_roles_and_the_places(string language, string line, string list)
    {
        var yaml = $"title: The map\nlanguage: {language}\n{Rest}author: {line}\n";
        var site = Site(yaml);
        var edit = Assert.Single(OfferedEdits.Of(Assert.Single(await site.AnalyzeAsync(), static diagnostic => diagnostic.Id == "MH1002")));

        var text = yaml[..edit.Range.Start] + edit.NewText + yaml[edit.Range.End..];
        Assert.Equal($"title: The map\nlanguage: {language}\n{Rest}author: {list}\n", text);
        Assert.DoesNotContain(await site.Edit("articles/map.yml", text).AnalyzeAsync(), static diagnostic => diagnostic.Id is "MH1002" or "MH4001");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("de")]
    [InlineData("es")]
    [InlineData("it")]
    [InlineData("nl")]
    [InlineData("pl")]
    [InlineData("pt")]
    public async Task Every_role_is_found_in_what_is_printed_of_it(string language)
    {
        foreach (var role in Enum.GetValues<CreditRole>().Where(static role => role != CreditRole.Author))
        {
            var line = string.Concat(BylineComposer.Compose([Credit("Ada Byron", CreditRole.Author), Credit("Lin Wei", role)], language).Select(static segment => segment.Text));
            var found = Assert.Single(await Site($"title: The map\nlanguage: {language}\n{Rest}author: '{line}'\n").AnalyzeAsync(), static diagnostic => diagnostic.Id == "MH1002");

            var name = role.ToString();
            Assert.Equal($"[Ada Byron, {{ author: Lin Wei, role: {char.ToLowerInvariant(name[0])}{name[1..]} }}]", Assert.Single(OfferedEdits.Of(found)).NewText);
        }
    }

    [Fact]
    public async Task Each_format_has_maps_of_its_own()
    {
        var site = TestSite.Of(("articles/map.md", $"+++\ntitle = \"The map\"\npublished = 2024-05-01\nauthor = \"Ada Byron; edited by Lin Wei\"\n+++\n"));
        var edit = Assert.Single(OfferedEdits.Of(Assert.Single(await site.AnalyzeAsync(), static diagnostic => diagnostic.Id == "MH1002")));

        Assert.Equal("[\"Ada Byron\", { author = \"Lin Wei\", role = \"editor\" }]", edit.NewText);
    }

    [Theory]
    [InlineData("en", "Ada Byron and others", "'Ada Byron'")]
    [InlineData("de", "Ada Byron und andere", "'Ada Byron'")]
    [InlineData("en", "Ada Byron, Lin Wei and others", "'Ada Byron', 'Lin Wei'")]
    [InlineData("en", "Ada Byron, Lin Wei in Oslo and Jonas Quist", "'Ada Byron', 'Lin Wei', 'Jonas Quist'")]
    [InlineData("en", "By Ada Byron and Lin Wei; photographs by", "'Ada Byron', 'Lin Wei'")]
    [InlineData("en", "edited by & photographs by", "'edited by', 'photographs by'")]
    [InlineData("es", "Por Ada Byron en Buenos Aires", "'Ada Byron'")]
    [InlineData("it", "Di Ada Byron e Lin Wei da Parigi", "'Ada Byron', 'Lin Wei da Parigi'")]
    public async Task What_may_be_read_in_two_ways_is_left_to_its_writer(string language, string line, string names)
    {
        var found = Assert.Single(await Site($"title: The map\nlanguage: {language}\n{Rest}author: {line}\n").AnalyzeAsync(), static diagnostic => diagnostic.Id == "MH1002");

        Assert.Empty(OfferedEdits.Of(found));
        Assert.Contains($" holds more than names: write a list, with an item for each of {names}, and with 'role:' or 'place:' beside 'author:' where it says one.", found.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Registered_ones_are_named_by_their_ids() =>
        Assert.Equal(
            ["articles/map.yml(3,9): MH1002: 'By Ada Byron, with Lin Wei in Paris' names several authors: write them as a list, one item each: 'ada', 'Lin Wei' (role: with, place: Paris). Not registered is 'Lin Wei': add an entry for them below the authors, or write 'name:' for an author of this article alone."],
            await Site($"title: The map\n{Rest}author: By Ada Byron, with Lin Wei in Paris\n").With("authors/ada.yml", "name: Ada Byron\nbio: Reporter.\n").PrintedExampleAsync());

    [Fact]
    public async Task A_place_may_belong_to_one_name() =>
        Assert.EndsWith(
            "'Ada Byron' (place: Paris), 'Lin Wei' (place: Paris). If it is one name, write it behind 'name:', with 'type: organization'.",
            Assert.Single(await Site($"title: The map\n{Rest}author: Ada Byron and Lin Wei in Paris\n").AnalyzeAsync(), static diagnostic => diagnostic.Id == "MH1002").GetMessage(null).Split(" (http")[0],
            StringComparison.Ordinal);

    [Fact]
    public async Task A_registered_name_may_hold_such_words() =>
        Assert.Equal(
            "[Ada Byron, stories]",
            Assert.Single(OfferedEdits.Of(Assert.Single(
                await Site($"title: The map\n{Rest}author: Ada Byron and Stories with Purpose in Paris\n").With("authors/stories.yml", "name: Stories with Purpose in Paris\ntype: organization\nbio: Tells.\n").AnalyzeAsync(),
                static diagnostic => diagnostic.Id == "MH1002")), static edit => !edit.CreatesFile).NewText);

    [Fact]
    public async Task Other_generators_are_offered_no_maps() =>
        Assert.Empty(OfferedEdits.Of(Assert.Single(
            await TestSite.Of(("articles/map.yml", $"title: The map\n{Rest}author: Ada Byron; edited by Lin Wei\n"), ("masthead.yml", "dialect: hugo\n")).AnalyzeAsync(),
            static diagnostic => diagnostic.Id == "MH1002")));

    [Fact]
    public async Task A_name_in_an_entry_that_is_such_a_line_is_not_divided_by_an_edit() =>
        Assert.Empty(OfferedEdits.Of(Assert.Single(
            await Site($"title: The map\n{Rest}byline:\n  - name: Ada Byron and Lin Wei in Paris\n").AnalyzeAsync(),
            static diagnostic => diagnostic.Id == "MH1004" && diagnostic.GetMessage(null).Contains("each, 'Ada Byron', 'Lin Wei'.", StringComparison.Ordinal))));

    private static ResolvedCredit Credit(string name, CreditRole role)
    {
        var author = new AuthorContent("", null, new Located<string>(name, default));
        return new ResolvedCredit(name, author, IsRegistered: false, new CreditContent(null, author, role, null));
    }

    private static TestSite Site(string yaml) => TestSite.Of(
        ("articles/map.yml", yaml),
        ("masthead.yml", "roles:\n  host: { label: hosted by, is: with }\n"));
}
