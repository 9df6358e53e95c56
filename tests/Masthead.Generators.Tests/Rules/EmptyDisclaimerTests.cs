namespace Masthead.Generators.Tests.Rules;

/// <summary>MH2004.</summary>
public sealed class EmptyDisclaimerTests
{
    private const string NoText = "The disclaimer 'fares' has no text: write it behind 'text:'.";

    [Theory]
    [InlineData("‹fares›:", NoText)]
    [InlineData("‹fares›: { kind: legal }", NoText)]
    [InlineData("‹fares›: { kind: legal, text: ~ }", NoText)]
    [InlineData("‹fares›: { text: { en: , de: } }", NoText)]
    [InlineData("fares: ‹''›", "The disclaimer 'fares' has an empty text: write what readers shall see.")]
    [InlineData("fares: { text: ‹\" \\u2003\"› }", "The disclaimer 'fares' has an empty text: write what readers shall see.")]
    [InlineData("fares: { text: { ‹de›: , en: Fares change. } }", "The disclaimer 'fares' has no text in 'de': write it, or remove the language.")]
    public Task A_disclaimer_without_text(string disclaimer, string message) => In(disclaimer).Reports("MH2004", message);

    [Theory]
    [InlineData("TODO")]
    [InlineData("todo.")]
    [InlineData("Tbd")]
    [InlineData("'FIXME: ask the lawyers'")]
    [InlineData("TODO ask the lawyers")]
    [InlineData("'[TBD] the wording'")]
    [InlineData("xxx")]
    [InlineData("XXXX")]
    [InlineData("Lorem ipsum dolor sit amet.")]
    [InlineData("Insert the disclaimer here")]
    [InlineData("'[Insert disclaimer]'")]
    [InlineData("<insert the wording of the lawyers>.")]
    public async Task A_text_that_is_still_to_be_written(string text)
    {
        await In($"fares: ‹{text}›").Reports("MH2004", $"The disclaimer 'fares' is still to be written: '{Shown(text)}' says nothing to readers.");
        await In($"fares: {{ text: {{ de: Fahrpreise ändern sich., en: ‹\"{text.Trim('\'')}\"› }} }}")
            .Reports("MH2004", $"The disclaimer 'fares' is still to be written: '{Shown(text)}' says nothing to readers.");
        await MarkedSite.OfArticle($"title: Ferries return\ndisclaimers:\n  - kind: legal\n    text: ‹{text}›")
            .Reports("MH2004", $"The disclaimer is still to be written: '{Shown(text)}' says nothing to readers.");
    }

    [Theory]
    [InlineData("disclaimer: { ‹kind›: legal }")]
    [InlineData("disclaimers:\n  - ‹position›: top\n    text:")]
    public Task In_an_article(string disclaimer) =>
        MarkedSite.OfArticle("title: Ferries return\n" + disclaimer).Reports("MH2004", "The disclaimer has no text: write it behind 'text:'.");

    [Theory]
    [InlineData("Fares change.")]
    [InlineData("Todo lo expresado aquí es de la autora.")]
    [InlineData("TODO LO EXPRESADO AQUÍ ES DE LA AUTORA.")]
    [InlineData("Todos los derechos reservados.")]
    [InlineData("The crossing to Todo takes an hour.")]
    [InlineData("This piece has a TODO list in it.")]
    [InlineData("Lorem Press paid for this.")]
    [InlineData("We insert links to shops here and there. We earn a commission.")]
    [InlineData("Inserts in the paper are paid for.")]
    [InlineData("'{author}'")]
    public Task Silent_for(string text) => In($"fares: {text}").IsClean();

    [Fact]
    public Task Silent_for_drafts() =>
        MarkedSite.OfArticle("title: Ferries return\nstatus: draft\ndisclaimer: { kind: legal, text: TODO }").IsClean();

    [Fact]
    public Task Silent_where_the_text_is_none() => In("fares: { text: ‹[a, b]› }").Reports("MH4003", "'text' takes a text, not a list.");

    [Fact]
    public Task Silent_while_the_file_cannot_be_read() =>
        In("fares:\n    kind: legal\n    position: ‹@top›\n    text: Fares change.").Reports("MH4001", "A text cannot begin with @: put the whole of it in quotes.");

    private static MarkedSite In(string disclaimer) => MarkedSite.OfArticle("title: Ferries return\n").With("masthead.yml", "disclaimers:\n  " + disclaimer);

    /// <summary>As a message quotes it.</summary>
    private static string Shown(string text) => text.Trim('\'').Replace('[', '(').Replace(']', ')');
}
