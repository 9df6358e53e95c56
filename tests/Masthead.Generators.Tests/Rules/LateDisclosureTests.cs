namespace Masthead.Generators.Tests.Rules;

/// <summary>MH2009.</summary>
public sealed class LateDisclosureTests
{
    [Theory]
    [InlineData("sponsored")]
    [InlineData("affiliate")]
    public Task In_the_publication(string kind) =>
        Site("disclaimers: [paid]", $"paid: {{ kind: {kind}, text: Paid for., position: ‹end› }}").Reports("MH2009", Message(kind));

    [Fact]
    public Task In_the_article() =>
        Site("disclaimers:\n  - paid\n  - position: ‹'end'›\n    kind: sponsored\n    text: The Port paid.", "paid: { kind: sponsored, text: Paid for. }").Reports("MH2009", Message("sponsored"));

    [Theory]
    [InlineData("kind: sponsored")]
    [InlineData("kind: sponsored, position: top")]
    [InlineData("kind: affiliate, position: afterByline")]
    [InlineData("kind: views, position: end")]
    [InlineData("kind: conflict")]
    public async Task Silent_for(string disclaimer)
    {
        await Site("disclaimers: [it]", $"it: {{ {disclaimer}, text: So it is. }}").IsClean();
        await Site($"disclaimers: [it, {{ {disclaimer}, text: So it is. }}]", "it: { kind: ai, text: Written by hand. }").IsClean();
    }

    [Fact]
    public Task Silent_for_drafts() =>
        Site("status: draft\ndisclaimers: [paid, { kind: sponsored, position: end, text: Paid for. }]", "paid: { kind: sponsored, text: Paid for. }").IsClean();

    [Fact]
    public Task Silent_while_the_publication_cannot_be_read() =>
        Site("", "paid: { kind: sponsored, text: Paid for., position: end }\n  more: ‹@harbour›").Reports("MH4001", "A text cannot begin with @: put the whole of it in quotes.");

    private static string Message(string kind) =>
        $"A disclaimer of the kind {kind} at the end is read too late, if at all: write 'position: top', or leave the position out.";

    private static MarkedSite Site(string article, string disclaimer) =>
        MarkedSite.OfArticle($"title: A sound boat\nkind: review\nbyline: ada-byron\npublished: 2024-05-31\n{article}\n").With("masthead.yml", $"disclaimers:\n  {disclaimer}\n");
}
