namespace Masthead.Generators.Tests.Rules;

/// <summary>MH1006.</summary>
public sealed class UnexplainedPseudonymTests
{
    private const string Message = "'The Gull' is a pseudonym without a reason: add 'reason:' with why the author does not go by their name. It is for the newsroom, and never compiled in.";

    [Theory]
    [InlineData("name: The Gull\ntype: ‹pseudonym›\nbio: Sees the quay from above.")]
    [InlineData("type: ‹'Pseudonym'›\nreason:\nname: The Gull\nbio: Sees the quay from above.")]
    [InlineData("name: The Gull\nreason: ' '\ntype: ‹pseudonym›\nbio: Sees the quay from above.")]
    public Task An_entry_without_a_reason(string entry) => OfEntry(entry).Reports("MH1006", Message);

    [Fact]
    public Task An_inline_author_without_one() =>
        MarkedSite.OfArticle("title: Ferries return\npublished: 2024-05-31\nbyline: { name: The Gull, type: ‹pseudonym›, url: https://gull.example }").Reports("MH1006", Message);

    [Theory]
    [InlineData("type: pseudonym\nreason: Works at the harbour office.")]
    [InlineData("type: person")]
    [InlineData("type: organization")]
    [InlineData("bio: Reporter.")]
    public Task Silent_for(string keys) => OfEntry($"name: The Gull\nurl: https://gull.example\n{keys}").IsClean();

    [Theory]
    [InlineData("byline: { name: The Gull, type: pseudonym, url: https://gull.example, reason: Works at the harbour office. }")]
    [InlineData("status: draft\nbyline: { name: The Gull, type: pseudonym, url: https://gull.example }")]
    public Task Silent_for_an_article_with(string keys) => MarkedSite.OfArticle($"title: Ferries return\npublished: 2024-05-31\n{keys}").IsClean();

    [Fact]
    public Task Silent_while_the_entry_cannot_be_read() =>
        OfEntry("name: The Gull\ntype: pseudonym\nbio: ‹@gull›\nreason: Safety.").Reports("MH4001", "A text cannot begin with @: put the whole of it in quotes.");

    [Fact]
    public Task Silent_where_the_reason_is_mistyped() =>
        OfEntry("name: The Gull\ntype: pseudonym\nbio: A gull.\n‹raeson›: Safety.").Reports("MH4002", "'raeson' is not a key of an author. Did you mean 'reason'?");

    private static MarkedSite OfEntry(string entry) => MarkedSite.Of(
        ("articles/ferry.yml", "title: Ferries return\npublished: 2024-05-31\nbyline: gull"),
        ("authors/gull.yml", entry));
}
