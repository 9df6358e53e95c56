using Masthead.Content.Text;
using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.Rules;

/// <summary>MH4003 for languages: a tag of BCP 47, wherever one is written.</summary>
public sealed class LanguageTagTests
{
    private const string Takes = "'language' takes a tag of BCP 47, such as en, de-CH or zh-Hant.";

    [Theory]
    [InlineData("en", "en")]
    [InlineData("en_GB", "en-GB")]
    [InlineData("EN-gb", "en-GB")]
    [InlineData("zh-hant", "zh-Hant")]
    [InlineData("ZH_HANT_tw", "zh-Hant-TW")]
    [InlineData("es-419", "es-419")]
    [InlineData("de-ch-1996", "de-CH-1996")]
    [InlineData("sl-rozaj-biske", "sl-rozaj-biske")]
    [InlineData("zh-yue-HK", "zh-yue-HK")]
    [InlineData("gsw", "gsw")]
    [InlineData("EN-X-Desk", "en-x-desk")]
    [InlineData("ar-u-nu-latn", "ar-u-nu-latn")]
    [InlineData("iw", "iw")]
    [InlineData("English", null)]
    [InlineData("deutsch", null)]
    [InlineData("en US", null)]
    [InlineData("en-", null)]
    [InlineData("-en", null)]
    [InlineData("en--GB", null)]
    [InlineData("en-GB-GB", null)]
    [InlineData("en-GB-Latn", null)]
    [InlineData("en-x", null)]
    [InlineData("en.UTF-8", null)]
    [InlineData("eng", null)]
    [InlineData("jp", null)]
    [InlineData("e", null)]
    [InlineData("", null)]
    [InlineData("en-GB-ü", null)]
    public void A_tag_is_printed_as_BCP_47_writes_it(string written, string? tag) => Assert.Equal(tag, LanguageTag.Canonical(written));

    [Theory]
    [InlineData("English", "en")]
    [InlineData("deutsch", "de")]
    [InlineData("Français", "fr")]
    [InlineData("en US", "en-US")]
    [InlineData("english (UK)", "en-UK")]
    [InlineData("en_GB.UTF-8", "en-GB")]
    [InlineData("de_AT@euro", "de-AT")]
    [InlineData("eng", "en")]
    [InlineData("jp", "ja")]
    [InlineData("en-", "en")]
    [InlineData("klingonese", null)]
    [InlineData("", null)]
    public void The_tag_that_was_meant(string written, string? tag) => Assert.Equal(tag, LanguageTag.NearestTo(written));

    [Theory]
    [InlineData("language: ‹English›", "'English' is not a language. Did you mean 'en'? " + Takes)]
    [InlineData("lang: ‹'en US'›", "'en US' is not a language. Did you mean 'en-US'? " + Takes)]
    [InlineData("locale: ‹elvish›", "'elvish' is not a language. " + Takes)]
    [InlineData("disclaimers: { text: { ‹german›: y, en: x } }", "'german' is not a language. Did you mean 'de'? 'text' takes a text, or one for each language, by tags such as en, de-CH or zh-Hant.")]
    public Task In_an_article(string marked, string message) => MarkedSite.OfArticle("title: x\n" + marked).Reports("MH4003", message);

    [Theory]
    [InlineData("authors/lin.yml", "name: Lin Wei\nbio: { en: Writes., ‹short›: x }", "'short' is not a language. 'bio' takes a text, or one for each language, by tags such as en, de-CH or zh-Hant.")]
    [InlineData("masthead.yml", "defaults: { language: ‹deutsch› }", "'deutsch' is not a language. Did you mean 'de'? " + Takes)]
    [InlineData("masthead.yml", "languages: [en_GB, ‹German›]", "'German' is not a language. Did you mean 'de'? 'languages' takes a tag of BCP 47, such as en, de-CH or zh-Hant.")]
    [InlineData("masthead.yml", "disclaimers: { views: { text: { ‹English›: y } } }", "'English' is not a language. Did you mean 'en'? 'text' takes a text, or one for each language, by tags such as en, de-CH or zh-Hant.")]
    public Task In_other_files(string path, string marked, string message) => MarkedSite.Of((path, marked)).Reports("MH4003", message);

    [Fact]
    public Task One_language_in_two_spellings() =>
        MarkedSite.Of(("authors/lin.yml", "name: Lin Wei\nbio: { «en-GB»: Writes., ‹en_gb›: Writes too. }")).Reports("MH4005", "'en_gb' is the language of 'en-GB': keep one of the two.");

    [Fact]
    public async Task The_edit_writes_the_tag()
    {
        var found = Assert.Single(await TestSite.OfArticle("title: x\nlang: English\nbyline: ada-byron\npublished: 2024-05-01\n").With("masthead.yml", "").AnalyzeAsync());
        Assert.Equal("en", Assert.Single(OfferedEdits.Of(found)).NewText);
    }
}
