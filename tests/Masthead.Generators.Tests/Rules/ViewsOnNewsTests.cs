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
    [InlineData("The boats are back. ¶ ‹The views expressed in this article are those of the author and do not reflect those of any company.›")]
    [InlineData("‹Opinions are my own and not those of my employer.› ¶ The boats are back. ¶ Really. ¶ And so on.")]
    [InlineData("The boats are back.↵‹Disclaimer: The views expressed here are those of the author, not of the board.›")]
    [InlineData("The boats are back.↵*‹The views expressed here are those of the author, not of the board.›*")]
    [InlineData("The boats are back. ¶ *‹Note: all opinions expressed in this post are mine and not of my employer.›* ¶ ## The quay ¶ It is wet. ¶ It is cold. ¶ It is far.")]
    [InlineData("The boats are back. ¶ > **‹Disclaimer:** The views and opinions expressed in this post are entirely my own.› ¶ It is wet. ¶ It is cold. ¶ It is far.")]
    [InlineData("The boats are back. ¶ ## Disclaimer ¶ ‹The opinions expressed in this post are exclusively the author's and not those of his current and past co-workers.› ¶ ## The quay ¶ It is wet. ¶ It is cold. ¶ It is far.")]
    [InlineData("The boats are back. ¶ <p><em>‹The opinions expressed in this post are my own and do not necessarily reflect the views of the reviewers.›</em></p> ¶ It is wet. ¶ It is cold. ¶ It is far.")]
    [InlineData("The boats are back. ¶ <small>‹The views are those of the author, and not of the board.›</small> ¶ It is wet. ¶ It is cold. ¶ It is far.")]
    [InlineData("The boats are back. ¶ <div class=\"box\">‹Disclaimer: the views expressed are solely those of the author.›</div> ¶ It is wet. ¶ It is cold. ¶ It is far.")]
    [InlineData("It is wet. ¶ ‹Any opinions, findings, and conclusions or recommendations expressed in this material are those of the author(s) and do not necessarily reflect the views of the fund.› ¶ It is wet. ¶ It is cold. ¶ It is far.")]
    [InlineData("It is wet. ¶ ‹Boilerplate caveat: any views or opinions expressed in this post or on this blog in general are my own and not that of my employer.› ¶ It is wet. ¶ It is cold. ¶ It is far.")]
    public Task By_hand_in_the_text(string text) => ByHand("en", text).Reports("MH2003", $"The article is news, but its text has a disclaimer of views. Write the kind that it is, such as 'kind: opinion' or 'kind: analysis', or remove the disclaimer.");

    [Theory]
    [InlineData("de", "Die Boote sind da. ¶ *‹Hinweis: Die Meinung des Autors gibt nicht die Meinung der Redaktion wieder.›* ¶ Es ist nass. ¶ Es ist kalt. ¶ Es ist weit.")]
    [InlineData("de", "Die Boote sind da. ¶ ## Disclaimer ¶ ‹Die hier geäußerten Ansichten sind allein die der Autorin und nicht die der Redaktion.› ¶ ## Am Kai ¶ Es ist nass. ¶ Es ist kalt. ¶ Es ist weit.")]
    [InlineData("fr", "Les bateaux sont là.↵*‹Les opinions exprimées ici n’engagent que leur auteur et pas la rédaction.›*")]
    [InlineData("es", "Llegan los barcos. ¶ <p><em>‹Las opiniones expresadas en este artículo no reflejan la posición del periódico.›</em></p> ¶ Llueve. ¶ Hace frío. ¶ Está lejos.")]
    public Task By_hand_in_other_languages(string language, string text) => ByHand(language, text).Reports("MH2003", $"The article is news, but its text has a disclaimer of views. Write the kind that it is, such as 'kind: opinion' or 'kind: analysis', or remove the disclaimer.");

    [Theory]
    [InlineData("en", "The boats are back. ¶ The council does not share the views of the author of the report. ¶ It is wet. ¶ It is cold. ¶ It is far.")]
    [InlineData("en", "The boats are back. ¶ In her opinion the fares are not fair. ¶ It is wet. ¶ It is cold. ¶ It is far.")]
    [InlineData("en", "The boats are back. ¶ Her views are not those of the mayor, she said. ¶ It is wet. ¶ It is cold. ¶ It is far.")]
    [InlineData("en", "The boats are back. ¶ **The view from the quay** ¶ It is not wet. ¶ It is cold. ¶ It is far.")]
    [InlineData("en", "The boats are back. ¶ Public opinion has not changed, and the views expressed at the hearing were mixed. ¶ It is wet. ¶ It is cold. ¶ It is far.")]
    [InlineData("en", "The boats are back. ¶ <p>Views of the harbour, which is not far.</p> ¶ It is wet. ¶ It is cold. ¶ It is far.")]
    [InlineData("de", "Die Boote sind da. ¶ Nach Ansicht des Autors ist das nicht neu. ¶ Es ist nass. ¶ Es ist kalt. ¶ Es ist weit.")]
    [InlineData("fr", "Les bateaux sont là. ¶ L’opinion publique n’est pas convaincue. ¶ Il pleut. ¶ Il fait froid. ¶ C’est loin.")]
    [InlineData("es", "Llegan los barcos. ¶ La opinión del autor del informe no convence. ¶ Llueve. ¶ Hace frío. ¶ Está lejos.")]
    public Task No_disclaimer_in_the_text(string language, string text) => ByHand(language, text).IsClean();

    private static MarkedSite ByHand(string language, string text) => MarkedSite.OfArticle(
        $"---\n{Article}published: 2024-05-31\nlanguage: {language}\n---\n{text.Replace(" ¶ ", "\n\n", StringComparison.Ordinal).Replace("↵", "\n", StringComparison.Ordinal)}\n", "articles/ferry.md");

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
