using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.Rules;

/// <summary>MH3005.</summary>
public sealed class UnlabelledCorrectionTests
{
    private const string Article = "title: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\nupdated: 2024-06-01\n";

    private const string Text = "An earlier version gave the fare of the old boat.";

    private static Task Reports(string yaml, string label) =>
        MarkedSite.OfArticle(Article + yaml).ReportsAmongOthers("MH3005", $"The correction does not say that it is one: begin it with '{label}'.");

    [Theory]
    [InlineData("en", "Correction:")]
    [InlineData("en-GB", "Correction:")]
    [InlineData("de", "Korrektur:")]
    [InlineData("fr", "Correction :")]
    [InlineData("es", "Corrección:")]
    [InlineData("nl", "Correctie:")]
    [InlineData("it", "Correzione:")]
    [InlineData("pl", "Sprostowanie:")]
    [InlineData("pt", "Correção:")]
    public Task At_the_text(string language, string label) => Reports($"language: {language}\neditorNote: {{ kind: correction, date: 2024-06-01, text: ‹{Text}› }}\n", label);

    [Theory]
    [InlineData("en", "Correction: the fare is three pounds.")]
    [InlineData("en", "This piece has been corrected.")]
    [InlineData("en", "The fare given was incorrect.")]
    [InlineData("en", "ERRATUM. The fare is three pounds.")]
    [InlineData("de", "Wir haben den Preis korrigiert.")]
    [InlineData("de", "In einer früheren Fassung stand ein falscher Preis; wir haben das berichtigt.")]
    [InlineData("fr", "Rectificatif : le tarif est de trois livres.")]
    [InlineData("es", "Corregimos la tarifa.")]
    [InlineData("nl", "De prijs is gecorrigeerd.")]
    [InlineData("it", "La tariffa è stata corretta.")]
    [InlineData("pl", "Poprawiono cenę.")]
    [InlineData("pt", "A tarifa foi corrigida.")]
    [InlineData("en", "The headline should have read three pounds.")]
    [InlineData("de", "In einer früheren Version hieß es, der Preis sei vier Pfund. Richtig ist: drei Pfund.")]
    [InlineData("de", "Es muss im zweiten Absatz drei Pfund heißen.")]
    [InlineData("fr", "Il fallait lire trois livres.")]
    [InlineData("fr", "Lire « trois livres » au lieu de « quatre livres ».")]
    [InlineData("es", "Donde dice cuatro libras debe decir tres.")]
    [InlineData("it", "Nel secondo paragrafo leggasi tre sterline.")]
    [InlineData("pt", "Onde se lê quatro libras, leia-se três.")]
    [InlineData("nl", "Er stond vier pond. Dat moet drie pond zijn.")]
    [InlineData("pl", "Jest: cztery funty. Powinno być: trzy funty.")]
    [InlineData("ru", "An earlier version gave the fare of the old boat.")]
    public Task Silent_where_it_says_so(string language, string text) => MarkedSite.OfArticle(Article + $"language: {language}\neditorNote: {{ kind: correction, date: 2024-06-01, text: \"{text}\" }}\n").IsSilent("MH3005");

    [Theory]
    [InlineData("editorNote: { kind: correction, label: Correction, date: 2024-06-01, text: " + Text + " }")]
    [InlineData("editorNote: { kind: correction, audience: internal, text: " + Text + " }")]
    [InlineData("editorNote: { kind: update, date: 2024-06-01, text: " + Text + " }")]
    [InlineData("editorNote: { kind: clarification, date: 2024-06-01, text: " + Text + " }")]
    [InlineData("status: draft\neditorNote: { kind: correction, date: 2024-06-01, text: " + Text + " }")]
    public Task Silent_for(string yaml) => MarkedSite.OfArticle(Article + yaml).IsSilent("MH3005");

    [Theory]
    [InlineData("text: It was three decks the ferry had before.", "text: \"Correction: It was three decks the ferry had before.\"")]
    [InlineData("text: 'It''s three decks the ferry had before.'", "text: 'Correction: It''s three decks the ferry had before.'")]
    [InlineData("text: \"It was three decks the ferry had before.\"", "text: \"Correction: It was three decks the ferry had before.\"")]
    public async Task The_edit_puts_the_label_in_front(string text, string mended)
    {
        var yaml = Article + $"editorNotes:\n  - kind: correction\n    date: 2024-06-01\n    {text}\n";
        var site = TestSite.OfArticle(yaml);
        var found = Assert.Single((await site.AnalyzeAsync()).Where(static diagnostic => diagnostic.Id == "MH3005"));
        var edit = Assert.Single(OfferedEdits.Of(found));
        var changed = yaml[..edit.Range.Start] + edit.NewText + yaml[edit.Range.End..];

        Assert.Equal(yaml.Replace(text, mended, StringComparison.Ordinal), changed);
        Assert.DoesNotContain(await site.Edit("articles/ferry.yml", changed).AnalyzeAsync(), static diagnostic => diagnostic.Id == "MH3005");
    }

    [Fact]
    public async Task Beside_a_text_on_several_lines_the_label_stands_alone()
    {
        var found = (await TestSite.OfArticle(Article + "editorNotes:\n  - kind: correction\n    date: 2024-06-01\n    text: |\n      It was three decks\n      the ferry had before.\n").AnalyzeAsync())
            .Where(static diagnostic => diagnostic.Id == "MH3005");
        Assert.Equal("\n    label: Correction", Assert.Single(OfferedEdits.Of(Assert.Single(found))).NewText);
    }
}
