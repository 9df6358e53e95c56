namespace Masthead.Generators.Tests.Rules;

/// <summary>MH1003.</summary>
public sealed class BylineDisagreesTests
{
    [Theory]
    [InlineData("‹By Ada Byron›", "- ada-byron\n    - «lin-wei»")]
    [InlineData("‹'By Ada Byron and George Gordon'›", "- ada-byron\n    - { author: «lin-wei», role: with }")]
    [InlineData("‹From our own correspondent›", "- «lin-wei»")]
    [InlineData("‹By Ada Byron›", "- ada-byron\n    - «lin-wei»\n    - { author: lin-wei, role: with }")]
    public Task An_author_whom_the_text_leaves_out(string text, string credits) =>
        With(text, credits).Reports("MH1003", "The byline's text does not name 'Lin Wei', who is credited: name them in it, or leave 'text:' out, and the line is made of the credits.");

    [Fact]
    public Task An_inline_author_whom_the_text_leaves_out() =>
        With("‹By Ada Byron›", "- ada-byron\n    - { name: «Jonas Quist», bio: Ferryman. }")
            .Reports("MH1003", "The byline's text does not name 'Jonas Quist', who is credited: name them in it, or leave 'text:' out, and the line is made of the credits.");

    [Theory]
    [InlineData("By Ada Byron and ‹Lin Wei›", "Lin Wei")]
    [InlineData("By Ada Byron in Oslo, with ‹Lin Wei› in Bergen", "Lin Wei")]
    [InlineData("'By Ada Byron; additional reporting by ‹L. Wei›'", "L. Wei")]
    [InlineData("Ada Byron & ‹Lin Wei›", "Lin Wei")]
    [InlineData("‹\"By Ada Byron and Lin\\u0020Wei\"›", "Lin Wei")]
    public Task A_registered_author_whom_nobody_credits(string text, string name) =>
        With(text, "- ada-byron", author: "«Lin Wei»").Reports("MH1003", $"The byline's text names '{name}', whom no credit names: add 'lin-wei' to the credits.");

    [Theory]
    [InlineData("fr", "Par Ada Byron et ‹Lin Wei› à Oslo")]
    [InlineData("de", "Von Ada Byron, übersetzt von ‹Lin Wei›")]
    [InlineData("es", "Por Ada Byron y ‹Lin Wei›")]
    [InlineData("nl", "'Door Ada Byron; met medewerking van ‹Lin Wei›'")]
    [InlineData("pt", "Por Ada Byron e ‹Lin Wei› no Porto")]
    [InlineData("it", "Di Ada Byron ed ‹Lin Wei› dall'Aquila")]
    [InlineData("pl", "'Tekst: Ada Byron i ‹Lin Wei› (Moskwa)'")]
    public Task In_the_words_of_the_language(string language, string text) =>
        With(text, "- ada-byron", author: "«Lin Wei»", language).Reports("MH1003", "The byline's text names 'Lin Wei', whom no credit names: add 'lin-wei' to the credits.");

    [Fact]
    public Task A_registered_author_where_nobody_is_credited() =>
        MarkedSite.OfArticle("title: Ferries return\npublished: 2024-05-31\nbyline: { text: By ‹Ada Byron› }")
            .With("authors/ada-byron.yml", "name: «Ada Byron»\nbio: Reporter.")
            .Reports("MH1003", "The byline's text names 'Ada Byron', whom no credit names: add 'ada-byron' to the credits.");

    [Theory]
    [InlineData("By Ada Byron and Lin Wei", "- ada-byron\n    - lin-wei")]
    [InlineData("by  ada byron with L. Wei in Oslo", "- ada-byron\n    - lin-wei")]
    [InlineData("By Ada Byron; translated by Lin Wei", "- ada-byron\n    - { author: lin-wei, role: translator }")]
    [InlineData("By Ada Byron", "- ada-byron\n    - { author: lin-wei, role: editor }")]
    [InlineData("By Ada Byron for Coastwire", "- ada-byron")]
    [InlineData("By Ada Byron, Coastwire", "- ada-byron")]
    [InlineData("Ada Byron in conversation with Lin Wei", "- ada-byron")]
    [InlineData("By Ada Byron, an answer to Lin Wei", "- ada-byron")]
    [InlineData("By Ada Byron and Lin Wei-Holm", "- ada-byron")]
    [InlineData("By Ada Byron and Jonas Quist", "- ada-byron")]
    public Task Silent_for(string text, string credits) => With(text, credits).IsClean();

    [Fact]
    public Task Silent_in_a_language_without_words_of_its_own() => With("Av Ada Byron, Lin Wei", "- ada-byron", language: "sv").IsClean();

    [Fact]
    public Task Silent_for_drafts() =>
        MarkedSite.OfArticle("title: Ferries return\nstatus: draft\nbyline: { text: By Lin Wei, credits: ada-byron }").IsClean();

    [Fact]
    public Task Silent_where_the_author_is_not_registered() =>
        MarkedSite.OfArticle("title: Ferries return\npublished: 2024-05-31\nbyline: { text: By Lin Wei, credits: ‹jonas-quist› }")
            .Reports("MH1002", "No author is registered as 'jonas-quist'. Add an entry for them below the authors, or write 'name:' for an author of this article alone.");

    [Fact]
    public Task Silent_while_an_authors_file_cannot_be_read() =>
        MarkedSite.OfArticle("title: Ferries return\npublished: 2024-05-31\nbyline: { text: By A. Byron, credits: ada-byron }")
            .With("authors/ada-byron.yml", "name: Ada Byron\nbio: ‹@ada›\nalternateNames: [A. Byron]")
            .Reports("MH4001", "A text cannot begin with @: put the whole of it in quotes.");

    private static MarkedSite With(string text, string credits, string author = "Lin Wei", string language = "en") =>
        MarkedSite.OfArticle($"title: Ferries return\nlanguage: {language}\npublished: 2024-05-31\nbyline:\n  text: {text}\n  credits:\n    {credits}")
            .With("authors/lin-wei.yml", $"name: {author}\nalternateNames: [L. Wei]\nbio: Reporter.")
            .With("authors/coastwire.yml", "name: Coastwire\ntype: organization");
}
