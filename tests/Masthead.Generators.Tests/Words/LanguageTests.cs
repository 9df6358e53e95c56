using System.Text.RegularExpressions;
using Masthead.Content.Model;
using Masthead.Content.Resolution;
using Masthead.Content.Words;
using Masthead.Generators.Tests.Rules;
using Masthead.Shared;

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

    /// <summary>What is not written is not known of anywhere: each pattern is one, and the twelve months are there.</summary>
    [Theory]
    [MemberData(nameof(Tags))]
    public void Notes_and_disclaimers_are_known_of_in_it(string tag)
    {
        var words = NoteWords.For(tag)!;
        Assert.Equal(Enum.GetValues<NoteLabel>(), words.Labels.Keys.Order());
        Assert.Equal(12, words.Months.Split(',').Length);
        Assert.Null(words.NoteIn("the boats are back"));
        Assert.Null(words.DisclaimerIn("the boats are back"));
        Assert.Null(words.DisclosedIn("zzz"));
        Assert.False(words.IsNoted("zzz"));
        Assert.Null(words.WasNowIn("zzz"));
    }

    /// <summary>However its accents are written; a word that only begins as another one needs no look.</summary>
    [Theory]
    [InlineData("Zuerst VERÖFFENTLICHT am Kai.", true)]
    [InlineData("Zuerst vero\u0308ffentlicht am Kai.", true)]
    [InlineData("Die Boote sind da, am Kai-Ende.", false)]
    public void What_may_be_a_note_needs_a_look(string text, bool needsOne) => Assert.Equal(needsOne, NoteWords.For("de")!.WordingsIn(text) > 0);

    /// <summary>Its line is the composer's, and its marks those that are read.</summary>
    [Theory]
    [MemberData(nameof(Tags))]
    public void Every_language_has_its_row_in_the_guide(string tag)
    {
        var row = Assert.Single(RepositoryFiles.Read("docs/guide/languages.md").Split('\n'), line => line.StartsWith($"| `{tag}` |", StringComparison.Ordinal)).Split('|');
        var place = Regex.Match(row[3], "Mos[^ ,;)]+").Value;
        ResolvedCredit[] credits = [Credit("A", CreditRole.Author, place), Credit("B", CreditRole.Author, place), Credit("C", CreditRole.Author, place), Credit("D", CreditRole.With, null)];

        Assert.Equal(row[3].Trim(), Line(credits, tag));
        Assert.Equal(row[4].Trim(), string.Join(' ', SpeechWords.For(tag)!.Pairs.Select(static pair => $"{pair.Open}…{pair.Close}")));
    }

    [Theory]
    [InlineData("sr-Latn-RS", "sr-Latn-RS sr-Latn sr")]
    [InlineData("zh-TW", "zh-TW zh-Hant zh")]
    [InlineData("zh-HK", "zh-HK zh-Hant zh")]
    [InlineData("zh-CN", "zh-CN zh")]
    [InlineData("de", "de")]
    [InlineData("en-x-desk", "en-x-desk en")]
    public void A_tag_is_broadened_step_by_step(string tag, string expected) => Assert.Equal(expected, string.Join(' ', LanguageRange.Broadening(tag)));

    [Theory]
    [InlineData("DE-AT", true)]
    [InlineData("nl-BE", true)]
    [InlineData("pt-BR", true)]
    [InlineData("pt-PT", true)]
    [InlineData("it-CH", true)]
    [InlineData("pl-PL", true)]
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
    public void A_place_is_joined_as_its_language_joins_it(string language, string place, string expected) =>
        Assert.Equal(expected, Line([Credit("Ada Byron", CreditRole.Author, place)], language));

    private static ResolvedCredit Credit(string name, CreditRole role, string? place)
    {
        var author = new AuthorContent("", null, new Located<string>(name, default));
        return new ResolvedCredit(name, author, IsRegistered: false, new CreditContent(null, author, role, place));
    }

    private static string Line(ResolvedCredit[] credits, string language) => string.Concat(BylineComposer.Compose(credits, language).Select(static segment => segment.Text));
}
