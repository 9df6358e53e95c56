namespace Masthead.Generators.Tests.Rules;

/// <summary>MH4003.</summary>
public sealed class WrongValueTests
{
    private const string Kinds =
        "It takes news, analysis, opinion, editorial, column, letter, review, explainer, interview, feature, obituary, satire, advertiserContent, pressRelease.";

    [Theory]
    [InlineData("kind: ‹opinon›", "'opinon' is not a value of 'kind'. Did you mean 'opinion'? " + Kinds)]
    [InlineData("kind: ‹'essay'›", "'essay' is not a value of 'kind'. " + Kinds)]
    [InlineData("status: ‹publised›", "'publised' is not a value of 'status'. Did you mean 'published'? It takes published, draft, withheld, retracted.")]
    [InlineData("byline: { author: ada-byron, role: ‹writer› }", "'writer' is not a value of 'role'. It takes author, with, additionalReporting, editor, photographer, illustrator, translator, researcher, factChecker, reviewer, asToldTo.")]
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
    public Task The_wrong_type(string marked, string message) => MarkedSite.OfArticle(marked).Reports("MH4003", message);

    [Theory]
    [InlineData("authors/lin-wei.yml", "name: Lin Wei\nrelation: ‹employee›", "'employee' is not a value of 'relation'. It takes staff, freelance, contributor, guest, agency.")]
    [InlineData("authors/lin-wei.yml", "‹- Lin Wei›", "The file must hold keys and values, such as 'name: Ada Byron'.")]
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
    [InlineData("byline: ada-byron")]
    [InlineData("byline: [ada-byron, { name: Somebody Else }]")]
    [InlineData("byline: { author: ada-byron, role: additional-reporting }")]
    [InlineData("tags: harbour")]
    [InlineData("tags: [no, 007, 18:30, 1e3, true, ~]")]
    [InlineData("editorNote: The fare has changed.")]
    [InlineData("editorNotes: [{ kind: correction, text: y, date: 2024-05-31 }, z]")]
    [InlineData("editorNote: { text: y, audience: Internal }")]
    [InlineData("disclaimers: { text: { en: y, de: z } }")]
    [InlineData("kind: Advertiser-Content")]
    [InlineData("kind:")]
    [InlineData("standfirst: null")]
    public Task Silent_for(string line) => MarkedSite.OfArticle("title: 2024\n" + line).IsClean();
}
