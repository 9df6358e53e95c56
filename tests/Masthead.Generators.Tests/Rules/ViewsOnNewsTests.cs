namespace Masthead.Generators.Tests.Rules;

/// <summary>MH2003.</summary>
public sealed class ViewsOnNewsTests
{
    private const string Remedy = "Write the kind that it is, such as 'kind: opinion' or 'kind: analysis', or leave the disclaimer out.";

    private const string Article = "title: Ferries return\nbyline: ada-byron\n";

    [Fact]
    public Task At_the_kind_where_it_is_written() =>
        MarkedSite.OfArticle(Article + "kind: ‹news›\ndisclaimers: [«views»]").Reports("MH2003", $"The article is news, but its disclaimer 'views' is one of views. {Remedy}");

    [Fact]
    public Task At_the_reference_where_news_is_the_default() =>
        MarkedSite.OfArticle(Article + "disclaimers: [‹views›]")
            .With("masthead.yml", "disclaimers:\n  «views»: { kind: views, text: The fares are hers. }")
            .Reports("MH2003", $"The article is news, but its disclaimer 'views' is one of views. {Remedy}");

    [Theory]
    [InlineData("disclaimer: { ‹kind›: views, text: Ask the author. }")]
    [InlineData("disclaimer: { ‹text›: The author's own view. }")]
    [InlineData("disclaimers:\n  - { kind: legal, text: Fares change. }\n  - { ‹text›: The opinions are those of the author. }\n  - { kind: views, text: x }")]
    [InlineData("language: fr\ndisclaimer: { ‹text›: Ce texte n'engage que l’avis de son autrice. }")]
    [InlineData("language: de-AT\ndisclaimer: { ‹text›: Der Text gibt die Ansicht der Autorin wieder. }")]
    [InlineData("language: es\ndisclaimer: { ‹text›: Las opiniones son de la autora. }")]
    public Task Where_the_article_words_it(string disclaimer) =>
        MarkedSite.OfArticle(Article + disclaimer).Reports("MH2003", $"The article is news, but its disclaimer is one of views. {Remedy}");

    [Theory]
    [InlineData("en", "Assumptions made within the analysis are those of the author.", "the analysis")]
    [InlineData("en-GB", "This opinion piece first stood in print.", "this opinion")]
    [InlineData("en", "This\u2003Commentary first stood in print.", "this commentary")]
    [InlineData("fr", "Cette tribune est parue ailleurs.", "cette tribune")]
    [InlineData("fr", "L’analyse est parue ailleurs.", "l'analyse")]
    [InlineData("de", "Dieser Meinungsbeitrag erschien zuerst anderswo.", "dieser meinungsbeitrag")]
    [InlineData("de", "Die vorliegende Analyse erschien zuerst anderswo.", "die vorliegende analyse")]
    [InlineData("es", "Este análisis se publicó antes.", "este análisis")]
    [InlineData("es", "Este artículo de opinión se publicó antes.", "este artículo de opinión")]
    public Task A_wording_that_calls_the_piece_one_of_opinion(string language, string text, string calling) =>
        MarkedSite.OfArticle(Article + $"language: {language}\ndisclaimer: ‹note›")
            .With("masthead.yml", $"disclaimers:\n  «note»: {{ kind: syndication, text: {{ {language}: \"{text}\" }} }}")
            .Reports("MH2003", $"The article is news, but its disclaimer 'note' calls it '{calling}'. {Remedy}");

    [Fact]
    public Task One_that_an_author_brings() =>
        MarkedSite.OfArticle("‹title›: Ferries return\nbyline: lin-wei")
            .With("authors/lin-wei.yml", "name: Lin Wei\nbio: Writes on fish.\ndisclaimer: views")
            .With("masthead.yml", "disclaimers:\n  «views»: { kind: views, text: The views are hers. }")
            .Reports("MH2003", $"The article is news, but the disclaimer 'views' that its author brings is one of views. {Remedy}");

    [Theory]
    [InlineData("kind: opinion\ndisclaimer: views")]
    [InlineData("kind: letter\ndisclaimer: { text: This analysis is the author's. }")]
    [InlineData("disclaimer: { kind: affiliation, text: The author works for the port. Views are hers. }")]
    [InlineData("disclaimer: { kind: legal, text: The analysis of the water was made by the port. }")]
    [InlineData("disclaimer: { kind: legal, text: The analysis by the port is public. }")]
    [InlineData("disclaimer: { kind: legal, text: Tests and analyses; an opinion poll. }")]
    [InlineData("disclaimer: { kind: syndication, text: 'This {kind} first stood in print.' }")]
    [InlineData("disclaimer: Fares")]
    [InlineData("disclaimer: { text: Fares change. }")]
    [InlineData("language: da\ndisclaimer: { text: This analysis holds the views of the author. }")]
    [InlineData("language: de\ndisclaimer: { kind: legal, text: Die Analyse der Proben machte das Amt. }")]
    [InlineData("language: fr\ndisclaimer: { kind: legal, text: L'analyse de l'eau est publique. }")]
    [InlineData("language: es\ndisclaimer: { kind: legal, text: El análisis del agua es público. }")]
    [InlineData("status: draft\ndisclaimer: views")]
    public Task Silent_for(string yaml) =>
        MarkedSite.OfArticle(Article + yaml).With("masthead.yml", "disclaimers:\n  Fares: Fares change.\n  views: { kind: views, text: x }").IsClean();

    [Fact]
    public Task Silent_where_another_kind_is_the_default() =>
        MarkedSite.OfArticle(Article + "disclaimer: views").With("masthead.yml", "defaults: { kind: column }\ndisclaimers:\n  views: { kind: views, text: x }").IsClean();

    [Fact]
    public Task Silent_where_the_kind_is_none() =>
        MarkedSite.OfArticle(Article + "kind: ‹opinoin›\ndisclaimer: views")
            .Reports("MH4003", "'opinoin' is not a value of 'kind'. Did you mean 'opinion'? It takes news, analysis, opinion, editorial, column, letter, review, explainer, interview, feature, obituary, satire, advertiserContent, pressRelease, liveBlog.");

    [Fact]
    public Task Silent_while_the_publication_cannot_be_read() =>
        MarkedSite.OfArticle(Article + "disclaimer: views")
            .With("masthead.yml", "disclaimers:\n  views: { kind: views, text: x }\npublisher: ‹@harbour›\ndefaults: { kind: column }")
            .Reports("MH4001", "A text cannot begin with @: put the whole of it in quotes.");
}
