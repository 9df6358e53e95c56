using Masthead.Content.Model;
using Masthead.Content.Resolution;
using Masthead.Content.Text;
using Masthead.Content.Words;

namespace Masthead.Generators.Tests.Words;

/// <summary>A language is one file, and found by its tag or a broader one.</summary>
public sealed class LanguageTests
{
    public static TheoryData<string> Tags => [.. Languages.Tags];

    [Theory]
    [MemberData(nameof(Tags))]
    public void Every_kind_and_every_helper_has_a_name_in_it(string tag)
    {
        var words = Languages.Find(tag)!;
        Assert.Equal(Enum.GetValues<ArticleKind>(), words.Kinds.Keys.Order());
        Assert.Equal(Enum.GetValues<CreditRole>().Where(static role => role is not (CreditRole.Author or CreditRole.With)), words.Byline.Roles.Keys.Order());
    }

    [Theory]
    [InlineData("sr-Latn-RS", "sr-Latn-RS sr-Latn sr")]
    [InlineData("zh-TW", "zh-TW zh-Hant zh")]
    [InlineData("zh-HK", "zh-HK zh-Hant zh")]
    [InlineData("zh-CN", "zh-CN zh")]
    [InlineData("de", "de")]
    [InlineData("en-x-desk", "en-x-desk en")]
    public void A_tag_is_broadened_step_by_step(string tag, string expected) => Assert.Equal(expected, string.Join(' ', LanguageTag.Broadening(tag)));

    [Theory]
    [InlineData("DE-AT", true)]
    [InlineData("sv", false)]
    public void Words_are_those_of_the_tag_or_a_broader_one(string tag, bool isKnown) => Assert.Equal(isKnown, Languages.Find(tag) is not null);

    [Theory]
    [InlineData("sr-Latn-RS", "Latin")]
    [InlineData("sr-RS", "Cyrillic")]
    [InlineData("zh-MO", "Traditional")]
    [InlineData("pt", "Latin")]
    public void A_text_by_language_is_the_nearest_one(string tag, string expected)
    {
        var text = new LocalizedText(
        [
            new Translation("sr-Latn", new Located<string>("Latin", default)), new Translation("sr", new Located<string>("Cyrillic", default)), new Translation("zh-Hant", new Located<string>("Traditional", default)),
        ]);

        Assert.Equal(expected, text.In(tag, "en").Value);
    }

    [Theory]
    [InlineData("fr", "Le Havre", "Par Ada Byron au Havre")]
    [InlineData("fr", "Les Sables-d’Olonne", "Par Ada Byron aux Sables-d’Olonne")]
    [InlineData("fr", "Leucate", "Par Ada Byron à Leucate")]
    [InlineData("fr", "La Rochelle", "Par Ada Byron à La Rochelle")]
    [InlineData("en", "Le Havre", "By Ada Byron in Le Havre")]
    public void A_place_is_joined_as_its_language_joins_it(string language, string place, string expected)
    {
        var author = new AuthorContent("", null, new Located<string>("Ada Byron", default));
        var credit = new ResolvedCredit("Ada Byron", author, IsRegistered: false, new CreditContent(null, author, CreditRole.Author, place));

        Assert.Equal(expected, string.Concat(BylineComposer.Compose([credit], language).Select(static segment => segment.Text)));
    }
}
