using Masthead.Generators.Tests.Harness;


namespace Masthead.Generators.Tests.Rules;

/// <summary>MH4003.</summary>
public sealed class WrongValueTests
{
    private const string Kinds =
        "It takes news, analysis, opinion, editorial, column, letter, review, explainer, interview, feature, obituary, satire, advertiserContent, pressRelease, liveBlog.";

    private const string Placeholders = "There are id, folder, slug, section, language, year, month, day.";

    [Theory]
    [InlineData("kind: ‹opinon›", "'opinon' is not a value of 'kind'. Did you mean 'opinion'? " + Kinds)]
    [InlineData("kind: ‹'essay'›", "'essay' is not a value of 'kind'. " + Kinds)]
    [InlineData("status: ‹publised›", "'publised' is not a value of 'status'. Did you mean 'published'? It takes published, draft, withheld, retracted.")]
    [InlineData("byline: { author: ada-byron, role: ‹writer› }", "'writer' is not a value of 'role'. It takes author, with, additionalReporting, editor, photographer, illustrator, translator, researcher, factChecker, reviewer, asToldTo, videographer.")]
    [InlineData("editorNote: { text: y, kind: ‹notice› }", "'notice' is not a value of 'kind'. It takes introduction, context, update, clarification, correction, retraction, contentWarning, internal.")]
    [InlineData("editorNote: { text: y, audience: ‹staff› }", "'staff' is not a value of 'audience'. It takes public, internal.")]
    [InlineData("disclaimers: { text: y, position: ‹bottom› }", "'bottom' is not a value of 'position'. It takes top, afterByline, end.")]
    public Task Not_one_of_the_values(string marked, string message) => MarkedSite.OfArticle("title: x\n" + marked).Reports("MH4003", message);

    [Theory]
    [InlineData("title: ‹[x, y]›", "'title' takes a text, not a list.")]
    [InlineData("title: x\nstandfirst:\n  ‹en: y›", "'standfirst' takes a text, not keys and values.")]
    [InlineData("title: x\ntags: [harbour, ‹{ a: b }›]", "'tags' takes a text, not keys and values.")]
    [InlineData("title: x\ntags:\n  - harbour\n  - ‹[a]›", "'tags' takes a text, not a list.")]
    [InlineData("title: x\nbyline: [ada-byron, ‹[ada-byron]›]", "'author' takes a text, not a list.")]
    [InlineData("title: x\nbyline: ‹{ role: editor }›", "A credit needs 'author: <id>', or 'name:' for an author written inline.")]
    [InlineData("title: x\npublished: ‹{ date: 2024-05-31 }›", "'published' takes a text, not keys and values.")]
    [InlineData("‹- title: x›", "The file must hold keys and values, such as 'title: Ferries return'.")]
    [InlineData("‹Ferries return›", "The file must hold keys and values, such as 'title: Ferries return'.")]
    [InlineData("title: x\nimages: { src: /a.jpg, decorative: true, width: ‹1200px› }", "'1200px' is not a whole number, which 'width' takes: write one from 1 on, without a unit and without quotation marks.")]
    [InlineData("title: x\nimages: { src: /a.jpg, decorative: true, height: ‹'800'› }", "'800' stands in quotation marks, so it is a text: write 800 without quotation marks.")]
    public Task The_wrong_type(string marked, string message) => MarkedSite.OfArticle(marked).Reports("MH4003", message);

    [Theory]
    [InlineData("title: ‹&Co.› and company", "'&Co.' is read as a name for what follows, but nothing refers to it: put the whole text in quotes, or remove the name.")]
    [InlineData("title: x\nstandfirst: ‹&Co.›", "'&Co.' is read as a name for what follows, but nothing refers to it: put the whole text in quotes, or remove the name.")]
    [InlineData("title: ‹&ferry› Ferries return\nx-other: &ferry x\nx-more: *ferry", "'&ferry' is read as a name for what follows, but nothing refers to it: put the whole text in quotes, or remove the name.")]
    [InlineData("title: ‹!important› news", "'!important' is read as a type, but is not a known one: put the whole text in quotes, or remove the type.")]
    [InlineData("title: ‹!› Ferries return", "'!' is read as a type, but is not a known one: put the whole text in quotes, or remove the type.")]
    [InlineData("title: x\ntags: ‹!new› [harbour]", "'!new' is read as a type, but is not a known one: put the whole text in quotes, or remove the type.")]
    public Task A_first_word_that_YAML_takes_for_something_else(string marked, string message) => MarkedSite.OfArticle(marked).Reports("MH4003", message);

    [Theory]
    [InlineData("title: &title Ferries return\nalternativeTitle: *title")]
    [InlineData("title: !!str 7")]
    [InlineData("title: x\nx-shared: &shared { a: b }\ntags: &tags [a, b]")]
    [InlineData("title: x\nstandfirst: &lead |\n  The boats are back.")]
    public Task Silent_about_names_and_types_that_are_no_words(string yaml) => MarkedSite.OfArticle(yaml).IsClean();

    [Theory]
    [InlineData("sources: ‹{ as: harbour master, use: quoted }›", "A source needs a 'name', an 'agency' or a 'descriptor'.")]
    [InlineData("sources: [{ name: Lin Wei }, ‹Lin Wei›]", "'sources' takes keys and values, not a text.")]
    [InlineData("sources: { name: Lin Wei, type: ‹press› }", "'press' is not a value of 'type'. It takes person, organization, collective, anonymous, document, agency.")]
    [InlineData("images: [/a.jpg, ‹{ alt: A ferry }›]", "An image needs a 'src'.")]
    [InlineData("images: { src: /a.jpg, decorative: ‹sure› }", "'sure' is not a value of 'decorative'. It takes true, false.")]
    [InlineData("dateline: ‹{ date: 2024-05-31 }›", "A dateline needs a 'place'.")]
    [InlineData("suppress:\n  - ‹reason: The archive.›", "A suppression needs a 'rule' and a 'reason'.")]
    [InlineData("syndication: ‹The Gazette›", "'syndication' takes keys and values, not a text.")]
    [InlineData("sponsorship: { type: ‹paid› }", "'paid' is not a value of 'type'. It takes sponsored, supported, affiliate, gift.")]
    [InlineData("ai: { extent: ‹some› }", "'some' is not a value of 'extent'. It takes none, assistive, generated.")]
    [InlineData("draft: ‹maybe›", "'maybe' is not a value of 'draft'. It takes true, false.")]
    [InlineData("byline: [{ author: ada-byron }, ‹{ place: Oslo }›]", "A credit needs 'author: <id>', or 'name:' for an author written inline.")]
    public Task A_part_that_lacks_what_makes_it_one(string marked, string message) => MarkedSite.OfArticle("title: x\n" + marked).Reports("MH4003", message);

    [Theory]
    [InlineData("authors/lin-wei.yml", "name: Lin Wei\nrelation: ‹employee›", "'employee' is not a value of 'relation'. It takes staff, freelance, contributor, guest, agency.")]
    [InlineData("authors/lin-wei.yml", "name: Lin Wei\ninterests: ‹{ nature: shareholder }›", "An interest needs a 'party'.")]
    [InlineData("authors/lin-wei.yml", "‹Lin Wei›", "The file must hold keys and values, such as 'name: Ada Byron'.")]
    [InlineData("masthead.yml", "permalink: ‹/{sectoin}/{slug}›", "'{sectoin}' is not a placeholder of 'permalink'. Did you mean 'section'? " + Placeholders)]
    [InlineData("masthead.yml", "permalink: ‹'/{:title}/'›", "'{:title}' is not a placeholder of 'permalink'. " + Placeholders)]
    [InlineData("masthead.yml", "policy: { inlineAuthors: ‹forbid› }", "'forbid' is not a value of 'inlineAuthors'. It takes allow, warn, error.")]
    [InlineData("masthead.yml", "agencies: ‹[tass]›", "'agencies' takes keys and values, not a list.")]
    [InlineData("masthead.yml", "disclaimers: { views: { text: y, requiredWhen: { kind: [opinion, ‹essay›] } } }", "'essay' is not a value of 'kind'. " + Kinds)]
    [InlineData("masthead.yml", "disclaimers: ‹[views]›", "'disclaimers' takes keys and values, not a list.")]
    [InlineData("masthead.yml", "policy: { emails: ‹hide› }", "'hide' is not a value of 'emails'. It takes omit, publish.")]
    [InlineData("masthead.yml", "publisher: ‹{ url: 'https://harbour.example' }›", "A publisher needs a 'name'.")]
    [InlineData("masthead.yml", "‹The Daily Harbour›", "The file must hold keys and values, such as 'publisher: The Daily Harbour'.")]
    public Task In_a_file_of_any_kind(string path, string marked, string message) => MarkedSite.Of((path, marked)).Reports("MH4003", message);

    [Fact]
    public Task A_long_value_does_not_hide_the_remedy() =>
        MarkedSite.OfArticle($"title: x\nstatus: ‹{new string('s', 900)}›")
            .Reports("MH4003", $"'{new string('s', 40)}…' is not a value of 'status'. It takes published, draft, withheld, retracted.");

    [Theory]
    [InlineData("draft: ‹\"true\"›", "'true' stands in quotation marks, so it is a text: write true without quotation marks.", "true")]
    [InlineData("draft: ‹'False'›", "'False' stands in quotation marks, so it is a text: write false without quotation marks.", "false")]
    [InlineData("published: ‹'false'›", "'false' stands in quotation marks, so it is a text: write false without quotation marks.", "false")]
    [InlineData("draft: ‹yes›", "'yes' is not a value of 'draft'. Did you mean 'true'? It takes true, false, without quotation marks.", "true")]
    [InlineData("draft: ‹\"off\"›", "'off' is not a value of 'draft'. Did you mean 'false'? It takes true, false, without quotation marks.", "false")]
    [InlineData("ai: { extent: assistive, humanReview: ‹'true'› }", "'true' stands in quotation marks, so it is a text: write true without quotation marks.", "true")]
    [InlineData("sponsorship: { party: The Port, editorialControl: ‹'true'› }", "'true' stands in quotation marks, so it is a text: write true without quotation marks.", "true")]
    [InlineData("images: { src: /a.jpg, decorative: ‹\"true\"› }", "'true' stands in quotation marks, so it is a text: write true without quotation marks.", "true")]
    [InlineData("images: { src: /a.jpg, decorative: true, width: ‹\"800\"› }", "'800' stands in quotation marks, so it is a text: write 800 without quotation marks.", "800")]
    public async Task What_stands_in_quotation_marks_is_a_text(string marked, string message, string instead)
    {
        var site = MarkedSite.OfArticle("title: x\n" + marked);
        await site.ReportsAmongOthers("MH4003", message);
        Assert.Equal(instead, Assert.Single(OfferedEdits.Of((await site.Site.AnalyzeAsync()).First(static found => found.Id == "MH4003"))).NewText);
    }

    [Theory]
    [InlineData("byline: ada-byron")]
    [InlineData("byline: [ada-byron, { name: Somebody Else, jobTitle: reporter }]")]
    [InlineData("byline: { author: ada-byron, role: additional-reporting }")]
    [InlineData("tags: harbour")]
    [InlineData("tags: [no, 007, 18:30, 1e3, true, ~]")]
    [InlineData("editorNote: The fare has changed.")]
    [InlineData("editorNotes: [{ kind: correction, text: y, date: 2024-05-31 }, z]\nupdated: 2024-05-31")]
    [InlineData("editorNote: { text: y, audience: Internal }")]
    [InlineData("disclaimers: { text: { en: y, de: z } }")]
    [InlineData("kind: Press-Release")]
    [InlineData("kind:")]
    [InlineData("sources: [{ agency: reuters }, { descriptor: two dockers, anonymity: { reason: fear } }]")]
    [InlineData("images: /a.jpg\nphotographer: ada-byron")]
    [InlineData("dateline: Oslo")]
    [InlineData("sponsorship:")]
    [InlineData("standfirst: null")]
    public Task Silent_for(string line) => MarkedSite.OfArticle("title: 2024\n" + line).IsClean();
}
