namespace Masthead.Generators.Tests.Rules;

/// <summary>MH2013.</summary>
public sealed class UndisclosedAiTests
{
    private const string Ai = "disclaimers:\n  made: { kind: ai, text: Written with the help of a machine. }\n";

    [Theory]
    [InlineData("extent: ‹generated›")]
    [InlineData("extent: ‹Generated›, humanReview: true")]
    [InlineData("extent: ‹generated›, responsible: Ada Byron")]
    [InlineData("extent: ‹generated›, humanReview: false, responsible: Ada Byron")]
    [InlineData("extent: ‹generated›, humanReview: true, responsible: ")]
    public Task Generated_without_a_disclaimer(string ai) =>
        Site($"ai: {{ {ai} }}").Reports("MH2013", Message("declare a disclaimer of the kind ai in masthead.yml, and name it under 'disclaimers:'"));

    [Fact]
    public Task The_id_that_would_do_is_named() =>
        Site("ai: { extent: ‹generated› }\ndisclaimers: { kind: legal, text: Not advice. }", Ai).Reports("MH2013", Message("name 'made' under 'disclaimers:'"));

    [Theory]
    [InlineData("ai: { extent: generated }\ndisclaimers: [made]")]
    [InlineData("ai: { extent: generated }\ndisclaimers: { kind: ai, text: Generated. }")]
    [InlineData("ai: { extent: generated, humanReview: true, responsible: Ada Byron }")]
    [InlineData("ai: { extent: assistive }")]
    [InlineData("ai: { extent: none }")]
    [InlineData("ai: { humanReview: false }")]
    [InlineData("ai: { extent: generated }\nstatus: draft")]
    public Task Silent_for(string article) => Site(article, Ai).IsClean();

    [Fact]
    public Task Silent_where_the_publication_requires_a_disclaimer_for_it() =>
        Site("‹ai›: { extent: generated }", "disclaimers:\n  «made»: { kind: ai, text: Made by a machine., requiredWhen: { ai: generated } }\n")
            .Reports("MH2002", "'made' is due on the article, since the extent of AI in it is generated: name it under 'disclaimers:'.");

    [Fact]
    public Task Silent_where_the_article_names_a_disclaimer_that_is_not_registered() =>
        Site("ai: { extent: generated }\ndisclaimers: [‹mad›]", Ai).Reports("MH2001", "masthead.yml has no disclaimer 'mad'. Did you mean 'made'? It has made.");

    [Fact]
    public Task Silent_while_the_publication_cannot_be_read() =>
        Site("ai: { extent: generated }", "publisher: ‹@harbour›\n").Reports("MH4001", "A text cannot begin with @: put the whole of it in quotes.");

    private static string Message(string remedy) =>
        $"The article is generated, and no disclaimer of the kind ai says so: {remedy}, or write 'humanReview: true' and who is 'responsible:'.";

    private static MarkedSite Site(string article, string publication = "publisher: The Daily Harbour\n") =>
        MarkedSite.OfArticle($"title: Tides this week\nbyline: ada-byron\npublished: 2024-05-31\n{article}\n").With("masthead.yml", publication);
}
