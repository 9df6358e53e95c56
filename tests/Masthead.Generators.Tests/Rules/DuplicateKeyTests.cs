namespace Masthead.Generators.Tests.Rules;

/// <summary>MH4005.</summary>
public sealed class DuplicateKeyTests
{
    [Theory]
    [InlineData("«title»: x\ntags: y\n‹title›: z", "title")]
    [InlineData("title: x\n«byline»: ada-byron\n‹\"byline\"›: ada-byron", "byline")]
    [InlineData("title: x\nbyline: { «author»: ada-byron, ‹author›: ada-byron }", "author")]
    [InlineData("title: x\nx-desk:\n  - «a»: b\n    ‹a›: c", "a")]
    public Task The_same_key_twice(string marked, string key) =>
        MarkedSite.OfArticle(marked).Reports("MH4005", $"The key '{key}' is given twice: remove one of the two.");

    [Theory]
    [InlineData("«title»: x\n‹Title›: y", "'Title' says again what 'title' says: keep one of the two.")]
    [InlineData("title: x\n«authors»: ada-byron\n‹Authors›: [ada-byron]", "'Authors' says again what 'authors' says: keep one of the two.")]
    [InlineData("title: x\n«no-byline»: y\n‹noByline›: z", "'noByline' says again what 'no-byline' says: keep one of the two.")]
    public Task Two_spellings_of_one_key(string marked, string message) => MarkedSite.OfArticle(marked).Reports("MH4005", message);

    [Fact]
    public Task A_third_time() =>
        MarkedSite.OfArticle("«title»: x\n‹title›: y\n‹title›: z")
            .Reports("MH4005", "The key 'title' is given twice: remove one of the two.", "The key 'title' is given twice: remove one of the two.");

    [Fact]
    public Task An_id_in_the_publication() =>
        MarkedSite.Of(("masthead.yml", "disclaimers:\n  «views»: The author's own.\n  ‹views›: Ours.\n"))
            .Reports("MH4005", "The key 'views' is given twice: remove one of the two.");

    [Theory]
    [InlineData("title: x\nbyline: ada-byron\nauthor: { name: Lin Wei, jobTitle: reporter }")]
    [InlineData("title: x\nbyline: [{ author: ada-byron }, { author: ada-byron, role: editor }]")]
    [InlineData("title: x\nx-desk: { a: b, A: c }")]
    [InlineData("title: x\neditorNote: y\neditorNotes: [z]")]
    public Task Silent_for(string yaml) => MarkedSite.OfArticle(yaml).IsClean();
}
