namespace Masthead.Generators.Tests.Rules;

/// <summary>MH3007.</summary>
public sealed class RetractedYetPublishedTests
{
    private const string Message = "The note retracts the article, whose status is still published: write 'status: retracted'.";

    private const string Dates = "title: Ferries return\npublished: 2024-05-31\nupdated: 2024-06-02\n";

    [Theory]
    [InlineData("editorNote: { kind: ‹retraction›, date: 2024-06-02, text: y }")]
    [InlineData("status: «published»\neditorNote: { kind: ‹retraction›, date: 2024-06-02, text: y }")]
    [InlineData("editorNotes:\n  - { kind: correction, date: 2024-06-01, text: y }\n  - { kind: ‹Retraction›, date: 2024-06-02, text: y }\n  - { kind: retraction, date: 2024-06-02, text: z }")]
    public Task A_retraction_on_a_published_article(string yaml) => MarkedSite.OfArticle(Dates + yaml).Reports("MH3007", Message);

    [Theory]
    [InlineData("status: retracted\neditorNote: { kind: retraction, date: 2024-06-02, text: y }")]
    [InlineData("status: withheld\neditorNote: { kind: retraction, date: 2024-06-02, text: y }")]
    [InlineData("status: draft\neditorNote: { kind: retraction, date: 2024-06-02, text: y }")]
    [InlineData("editorNote: { kind: retraction, audience: internal, date: 2024-06-02, text: y }")]
    [InlineData("editorNote: { kind: correction, date: 2024-06-02, text: y }")]
    public Task Silent_for(string yaml) => MarkedSite.OfArticle(Dates + yaml).IsClean();

    [Fact]
    public Task Silent_where_the_status_is_none() =>
        MarkedSite.OfArticle(Dates + "status: ‹retractd›\neditorNote: { kind: retraction, date: 2024-06-02, text: y }")
            .Reports("MH4003", "'retractd' is not a value of 'status'. Did you mean 'retracted'? It takes published, draft, withheld, retracted.");

    [Fact]
    public Task Silent_while_the_file_cannot_be_read() =>
        MarkedSite.OfArticle(Dates + "editorNote: { kind: retraction, date: 2024-06-02, text: y }\nsection: ‹@sea›\nstatus: retracted")
            .Reports("MH4001", "A text cannot begin with @: put the whole of it in quotes.");
}
