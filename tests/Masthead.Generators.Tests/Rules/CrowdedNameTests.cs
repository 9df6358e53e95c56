using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.Rules;

/// <summary>MH1004.</summary>
public sealed class CrowdedNameTests
{
    [Theory]
    [InlineData("By Ada Byron", "leave out 'By'")]
    [InlineData("Posted by Ada Byron", "leave out 'Posted by'")]
    [InlineData("Par Ada Byron", "leave out 'Par'")]
    [InlineData("Door Ada Byron", "leave out 'Door'")]
    [InlineData("'Tekst: Ada Byron'", "leave out 'Tekst'")]
    [InlineData("Dr. Ada Byron", "leave out 'Dr.'")]
    [InlineData("Prof. Dr. Ada Byron", "leave out 'Prof.', 'Dr.'")]
    [InlineData("Sir Ada Byron", "leave out 'Sir'")]
    [InlineData("Mme Ada Byron", "leave out 'Mme'")]
    [InlineData("'Ada Byron, PhD'", "leave out 'PhD'")]
    [InlineData("Ada Byron Ph.D.", "leave out 'Ph.D.'")]
    [InlineData("'Ada Byron, M.D., MPH'", "leave out 'M.D.', 'MPH'")]
    [InlineData("'Ada Byron, The Daily Harbour'", "leave out 'The Daily Harbour'")]
    [InlineData("Ada Byron | Daily Harbour", "leave out 'Daily Harbour'")]
    [InlineData("Ada Byron for the Harbour", "leave out 'the Harbour'")]
    public Task What_a_name_holds_besides(string name, string remedy) =>
        OfEntry($"name: ‹{name}›").Reports("MH1004", $"The name of 'Ada Byron' holds more than the name, '{name.Trim('\'')}': {remedy}.");

    [Theory]
    [InlineData("'Ada Byron, Senior Editor'", "write 'Senior Editor' under 'jobTitle:'")]
    [InlineData("Ada Byron - Chief Reporter", "write 'Chief Reporter' under 'jobTitle:'")]
    [InlineData("Ada Byron (journalist)", "write 'journalist' under 'jobTitle:'")]
    [InlineData("'Ada Byron, rédactrice en chef'", "write 'rédactrice en chef' under 'jobTitle:'")]
    [InlineData("'Dr. Ada Byron, PhD, Staff Writer'", "leave out 'Dr.', 'PhD', and write 'Staff Writer' under 'jobTitle:'")]
    [InlineData("'Ada Byron, Institute of Tides'", "write 'Institute of Tides' under 'affiliations:'")]
    [InlineData("'Ada Byron, Coastwire'", "write 'Coastwire' under 'affiliations:'")]
    public Task What_has_a_key_of_its_own(string name, string remedy) =>
        OfEntry($"name: ‹{name}›").Reports("MH1004", $"The name of 'Ada Byron' holds more than the name, '{name.Trim('\'')}': {remedy}.");

    [Theory]
    [InlineData("Ada Byron and Lin Wei", "'Ada Byron', 'Lin Wei'")]
    [InlineData("'Ada Byron, Lin Wei & Jonas Quist'", "'Ada Byron', 'Lin Wei', 'Jonas Quist'")]
    public Task Several_people(string name, string people) =>
        OfEntry($"name: ‹{name}›").Reports("MH1004", $"'{name.Trim('\'')}' is several people: write one entry for each, {people}. If it is the name of an organization, write 'type: organization'.");

    [Theory]
    [InlineData("byline: { name: ‹Dr. Ada Byron›, bio: Reporter. }")]
    [InlineData("byline: ada-byron\neditor: { name: ‹Dr. Ada Byron›, bio: Reporter. }")]
    public Task Where_an_author_is_written_inline(string keys) =>
        OfArticle(keys).Reports("MH1004", "The name of 'Ada Byron' holds more than the name, 'Dr. Ada Byron': leave out 'Dr.'.");

    [Fact]
    public Task Where_texts_are_names() =>
        MarkedSite.Of(("articles/ferry.yml", "title: Ferries return\npublished: 2024-05-31\nauthor: ‹'Ada Byron, Senior Editor'›"), ("masthead.yml", "policy: { inlineAuthors: allow }"))
            .Reports("MH1004", "The name of 'Ada Byron' holds more than the name, 'Ada Byron, Senior Editor': write 'Senior Editor' under 'jobTitle:'.");

    /// <summary>Nobody but who reads French knows what those are; that they are no people, their small letters say.</summary>
    [Theory]
    [InlineData("Ada Byron, Contenu et diffusion")]
    [InlineData("Ada Byron, équipe des quais")]
    [InlineData("Ada Byron, Tides and outreach")]
    public Task A_team_behind_a_name_is_nobody_else(string line) =>
        MarkedSite.Of(("articles/ferry.yml", $"title: Ferries return\npublished: 2024-05-31\nauthor: '{line}'"), ("masthead.yml", "policy: { inlineAuthors: allow }")).IsClean();

    [Theory]
    [InlineData("Ada Byron, directrice exécutive", "directrice exécutive")]
    [InlineData("Ada Byron, développeuse", "développeuse")]
    [InlineData("Ada Byron, Leiterin des Hafens", "Leiterin des Hafens")]
    public Task What_somebody_does_is_said_as_such(string line, string title) =>
        MarkedSite.Of(("articles/ferry.yml", $"title: Ferries return\npublished: 2024-05-31\nauthor: ‹'{line}'›"), ("masthead.yml", "policy: { inlineAuthors: allow }"))
            .Reports("MH1004", $"The name of 'Ada Byron' holds more than the name, '{line}': write '{title}' under 'jobTitle:'.");

    [Theory]
    [InlineData("name: Dr. Ada Byron", "name: Ada Byron")]
    [InlineData("name: \"By Ada Byron\"", "name: \"Ada Byron\"")]
    [InlineData("name: 'Ada Byron, Senior Editor'", "name: 'Ada Byron'\njobTitle: Senior Editor")]
    [InlineData("name: Ada Byron (Coastwire)", "name: Ada Byron\naffiliations: Coastwire")]
    [InlineData("name: Dr. Byron", null)]
    [InlineData("name: 'Ada Byron, Senior Editor'\njobTitle: editor", null)]
    [InlineData("name: Ada Byron and Lin Wei", null)]
    public async Task Its_edit_in_an_entry(string entry, string? mended) => Assert.Equal(mended is null ? null : Bio(mended), await Mended(OfEntry(entry).Site, "authors/ada.yml"));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public async Task Its_edit_breaks_lines_as_the_file_does(string lineEnd) =>
        Assert.Equal($"name: Ada Byron{lineEnd}jobTitle: Editor{lineEnd}bio: Reporter.", await Mended(OfEntry("name: Ada Byron").Site.With("authors/ada.yml", $"name: Ada Byron, Editor{lineEnd}bio: Reporter."), "authors/ada.yml"));

    [Theory]
    [InlineData("byline: { name: 'Ada Byron, Senior Editor', bio: Reporter. }", "byline: { name: 'Ada Byron', jobTitle: Senior Editor, bio: Reporter. }")]
    [InlineData("byline:\n  - name: Ada Byron | Staff Writer\n    bio: Reporter.", "byline:\n  - name: Ada Byron\n    jobTitle: Staff Writer\n    bio: Reporter.")]
    public async Task Its_edit_in_an_article(string keys, string mended)
    {
        const string Head = "title: Ferries return\npublished: 2024-05-31\n";
        Assert.Equal(Head + mended, await Mended(OfArticle(keys).Site, "articles/ferry.yml"));
    }

    [Fact]
    public async Task Its_edit_of_a_text_makes_an_author()
    {
        var site = TestSite.Of(("articles/ferry.yml", "title: Ferries return\npublished: 2024-05-31\nauthor: 'Ada Byron, Senior Editor'"), ("masthead.yml", "policy: { inlineAuthors: allow }"));
        Assert.Equal("title: Ferries return\npublished: 2024-05-31\nauthor: { name: Ada Byron, jobTitle: Senior Editor }", await Mended(site, "articles/ferry.yml"));
    }

    [Theory]
    [InlineData("name: Ada Byron, Jr.")]
    [InlineData("name: Ada Byron III")]
    [InlineData("firstName: Ada\nlastName: Byron\nnameSuffix: PhD")]
    [InlineData("name: J. R. R. Byron")]
    [InlineData("name: Ludwig van Beethoven")]
    [InlineData("name: Angelo Di Matteo")]
    [InlineData("name: Von Byron")]
    [InlineData("name: Ada \"Dr.\" Byron")]
    [InlineData("name: Ada Byron (@ada)")]
    [InlineData("name: Ada Byron and friends")]
    [InlineData("name: Ada and Lin Byron")]
    [InlineData("name: Byron, Ada")]
    [InlineData("name: Marks & Spencer")]
    [InlineData("name: Par Holmgren")]
    [InlineData("name: Ada Page-Editor")]
    [InlineData("name: Doc Searls")]
    [InlineData("name: Ada Byron-Prof")]
    [InlineData("name: ada_byron")]
    [InlineData("name: The Harbour Editors")]
    [InlineData("name: Dr. Harbour\ntype: pseudonym\nreason: A doctor of the hospital.")]
    [InlineData("name: Dr. Oetker\ntype: organization")]
    [InlineData("name: Ada Byron and Lin Wei\ntype: organization")]
    public Task Silent_for(string entry) => OfEntry(entry).IsClean();

    /// <summary>MH1002 asks for a list of them.</summary>
    [Theory]
    [InlineData("By Ada Byron, Lin Wei and Jonas Quist")]
    [InlineData("Ada Byron, PhD, and Lin Wei, MD")]
    public async Task Silent_for_several_people_in_a_text(string text) =>
        Assert.DoesNotContain(await TestSite.Of(("articles/ferry.yml", $"title: Ferries return\npublished: 2024-05-31\nauthor: '{text}'\n"), ("masthead.yml", "policy: { inlineAuthors: allow }\n")).AnalyzeAsync(), static diagnostic => diagnostic.Id == "MH1004");

    [Fact]
    public Task Silent_for_drafts() => OfArticle("status: draft\nbyline: { name: Dr. Ada Byron, bio: Reporter. }").IsClean();

    private static async Task<string?> Mended(TestSite site, string path)
    {
        var found = Assert.Single(await site.AnalyzeAsync(), static diagnostic => diagnostic.Id == "MH1004");
        var text = site.Files.Single(file => file.Path.EndsWith(path, StringComparison.Ordinal)).GetText()!.ToString();
        return OfferedEdits.Of(found).ToArray() is [var edit, ..] ? edit.Apply(text) : null;
    }

    private static string Bio(string entry) => entry + "\nbio: Reporter.";

    private static MarkedSite OfEntry(string entry) =>
        MarkedSite.Of(
            ("articles/ferry.yml", "title: Ferries return\npublished: 2024-05-31\nbyline: ada"),
            ("articles/quay.yml", "title: The quay\npublished: 2024-05-31\nbyline: coastwire"),
            ("authors/ada.yml", Bio(entry)),
            ("authors/coastwire.yml", "name: Coastwire\ntype: organization"),
            ("masthead.yml", "publisher: { name: The Daily Harbour, alternateNames: [the Harbour] }"));

    private static MarkedSite OfArticle(string keys) => MarkedSite.OfArticle($"title: Ferries return\npublished: 2024-05-31\n{keys}");
}
