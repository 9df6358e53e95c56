namespace Masthead.Generators.Tests.Rules;

/// <summary>MH1015.</summary>
public sealed class NoOriginTests
{
    private const string NoOrigin = "The piece was first published elsewhere: add 'origin:' with who published it.";

    private const string NoOriginal = "The piece is translated from one that this site does not have: add 'origin:' with who published that, and its 'url:' or 'license:'.";

    private const string NoTranslator = "The piece is translated, but nobody is named who did it: add 'translator:'.";

    [Theory]
    [InlineData("‹syndication›: { url: https://gazette.example/1 }")]
    [InlineData("‹syndication›: { license: CC BY 4.0, origin: }")]
    [InlineData("‹syndication›: { canonical: https://gazette.example/1 }")]
    [InlineData("‹syndication›:\n  url: https://gazette.example/1\n  translatedFrom: da\n  translator: Lin Wei")]
    public Task No_origin(string syndication) => With(syndication).Reports("MH1015", NoOrigin);

    [Theory]
    [InlineData("syndication: { origin: ‹The Gazette› }")]
    [InlineData("syndication: { origin: ‹The Gazette›, url: ' ', credit: The Gazette }")]
    [InlineData("syndication: { origin: ‹The Gazette›, canonical: https://harbour.example/1 }")]
    public Task An_origin_without_address_and_licence(string syndication) =>
        With(syndication).Reports("MH1015", "'The Gazette' published the piece first: add its 'url:' there, or the 'license:' under which it is republished.");

    [Fact]
    public Task A_translation_without_its_original() => With("syndication: { translatedFrom: ‹da›, translator: Lin Wei }").Reports("MH1015", NoOriginal);

    [Theory]
    [InlineData("syndication: { translatedFrom: ‹da›, origin: The Gazette, license: CC BY 4.0 }")]
    [InlineData("syndication: { translatedFrom: ‹da›, origin: The Gazette, license: CC BY 4.0, translator: ' ' }\neditor: ada-byron")]
    public Task A_translation_without_its_translator(string syndication) => With(syndication).Reports("MH1015", NoTranslator);

    [Fact]
    public async Task Each_missing_thing_by_itself()
    {
        await With("‹syndication›: { url: https://gazette.example/1, translatedFrom: ‹da› }").Reports("MH1015", NoOrigin, NoTranslator);
        Assert.Equal([NoOriginal, NoTranslator], (await With("syndication: { translatedFrom: da }").Site.AnalyzeAsync()).Where(static found => found.Id == "MH1015").Select(static found => found.GetMessage(null)));
    }

    [Fact]
    public Task A_translation_of_a_piece_that_the_site_has_in_other_languages() =>
        With("syndication: { translatedFrom: ‹da›, translator: Lin Wei }")
            .With("articles/ferry.de.yml", "title: Fähren\nbyline: ada-byron\npublished: 2024-05-31").Reports("MH1015", NoOriginal);

    [Theory]
    [InlineData("syndication: { origin: The Gazette, url: https://gazette.example/1 }")]
    [InlineData("syndication: { origin: The Gazette (print), license: By permission }")]
    [InlineData("syndication: { origin: The Gazette, canonical: https://gazette.example/1 }")]
    [InlineData("syndication: { origin: The Gazette, url: https://gazette.example/1, translatedFrom: da, translator: Lin Wei }")]
    [InlineData("syndication: { origin: The Gazette, url: https://gazette.example/1, translatedFrom: da }\ntranslator: ada-byron")]
    [InlineData("syndication: { credit: Coastwire }")]
    [InlineData("syndication: { credit: Coastwire, translator: Lin Wei }")]
    [InlineData("syndication: { canonical: https://HARBOUR.example/1 }")]
    [InlineData("syndication: { canonical: /ferry }")]
    [InlineData("syndication: {}")]
    [InlineData("status: draft\nsyndication: { origin: The Gazette }")]
    public Task Silent_for(string syndication) => With(syndication).IsClean();

    [Theory]
    [InlineData("articles/ferry.de.yml", "articles/ferry.yml", "en")]
    [InlineData("articles/ferry.yml", "articles/ferry.de.yml", "de-AT")]
    [InlineData("articles/ferry.de.yml", "articles/ferry.fr.yml", "FR")]
    public Task Silent_for_a_translation_beside_its_original(string translation, string original, string language) =>
        MarkedSite.OfArticle($"title: A\npublished: 2024-05-31\nbyline: ada-byron\nsyndication: {{ translatedFrom: {language}, translator: Lin Wei }}", translation)
            .With(original, "title: B\npublished: 2024-05-31\nbyline: ada-byron").IsClean();

    [Fact]
    public Task Silent_where_the_origin_is_mistyped() =>
        With("syndication: { ‹orgin›: The Gazette, url: https://gazette.example/1 }").Reports("MH4002", "'orgin' is not a key of syndication. Did you mean 'origin'?");

    private static MarkedSite With(string keys) =>
        MarkedSite.OfArticle($"title: Ferries return\npublished: 2024-05-31\nbyline: ada-byron\n{keys}")
            .With("masthead.yml", "publisher: { name: The Daily Harbour, url: https://harbour.example/news }");
}
