using System.Text;
using Masthead.Generators.Tests.Rules;
using Masthead.Shared;

namespace Masthead.Generators.Tests.Text;

/// <summary>Our normal forms are those of ICU, which not every machine has.</summary>
public sealed class UnicodeFormTests
{
    /// <summary>What the table and the runtime know alike: a runtime of a later Unicode knows of more characters, and of none that the table has anything else.</summary>
    private static readonly int[] Known = [.. UnicodeTableText.Characters.Where(static character => HasOurForm(char.ConvertFromUtf32(character)))];

    [Fact]
    public void EveryCharacterHasTheFormsThatIcuGivesIt()
    {
        Assert.SkipUnless(RuntimeHasForms, "This runtime has no normal forms of its own.");
        if (Environment.GetEnvironmentVariable("MASTHEAD_WRITE") == "1")
            RepositoryFiles.Hold(UnicodeTableText.Path, static _ => UnicodeTableText.Write());

        var others = UnicodeTableText.Characters.Except(Known).Select(char.ConvertFromUtf32).ToArray();

        Assert.True(others.Length < 200, $"{others.Length} characters have another form");
        Assert.All(others, static text => Assert.True(UnicodeForm.Composed(text) == text && UnicodeForm.Compatible(text) == text, $"U+{char.ConvertToUtf32(text, 0):X4}"));
    }

    [Fact]
    public void TheFormsOfOneCharacterAreAlsoThoseOfItsParts()
    {
        Assert.SkipUnless(RuntimeHasForms, "This runtime has no normal forms of its own.");
        foreach (var text in Known.Select(char.ConvertFromUtf32))
        {
            AssertForms(text.Normalize(NormalizationForm.FormD));
            AssertForms(text.Normalize(NormalizationForm.FormKD));
        }
    }

    [Fact]
    public void TextsOfManyMarksHaveTheFormsThatIcuGivesThem()
    {
        Assert.SkipUnless(RuntimeHasForms, "This runtime has no normal forms of its own.");
        var random = new Random(1);
        var moving = Known.Where(static character => char.ConvertFromUtf32(character) is var text && (UnicodeForm.Compatible(text) != text || UnicodeTable.ClassOf(character) > 0)).ToArray();
        int[][] alphabets = [moving, Known, [.. Enumerable.Range('a', 26)], [.. Enumerable.Range(0x300, 0x70)], [.. Enumerable.Range(0xC0, 0x1C0)], [.. Enumerable.Range(0x1100, 0x100)], [.. Enumerable.Range(0xAC00, 11172)]];
        for (var round = 0; round < 20_000; round++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(1, 12); length > 0; length--)
            {
                var alphabet = alphabets[random.Next(alphabets.Length)];
                text.Append(char.ConvertFromUtf32(alphabet[random.Next(alphabet.Length)]));
            }

            AssertForms(text.ToString());
        }
    }

    [Theory]
    [InlineData("Jo\u0308rg", "J\u00F6rg", "J\u00F6rg")]
    [InlineData("Nguye\u0302\u0303n Vie\u0323\u0302t", "Nguy\u1EC5n Vi\u1EC7t", "Nguy\u1EC5n Vi\u1EC7t")]
    [InlineData("\u1112\u1161\u11AB\u1100\u1173\u11AF", "\uD55C\uAE00", "\uD55C\uAE00")]
    [InlineData("\uFB01nch \uFF21 2\u00BD \u212B", "\uFB01nch \uFF21 2\u00BD \u00C5", "finch A 21\u20442 \u00C5")]
    [InlineData("\u0635\uFDFA", "\u0635\uFDFA", "\u0635\u0635\u0644\u0649 \u0627\u0644\u0644\u0647 \u0639\u0644\u064A\u0647 \u0648\u0633\u0644\u0645")]
    [InlineData("q\u0307\u0323", "q\u0323\u0307", "q\u0323\u0307")]
    [InlineData("e\u0301\uD800e\u0301\uDC00", "\u00E9\uD800\u00E9\uDC00", "\u00E9\uD800\u00E9\uDC00")]
    [InlineData("e\u0301\uFFFE", "\u00E9\uFFFE", "\u00E9\uFFFE")]
    [InlineData("", "", "")]
    public void FormsWhateverTheMachine(string text, string composed, string compatible)
    {
        Assert.Equal(composed, UnicodeForm.Composed(text));
        Assert.Equal(compatible, UnicodeForm.Compatible(text));
    }

    [Fact]
    public void NearlyEveryTextIsGivenBackAsItIs()
    {
        foreach (var text in (string[])["Harbour ferry returns", "J\u00F6rg \u201CQuell\u201D", "\u041D\u0430\u0432\u0430\u043B\u044C\u043D\u0438\u0439", "\u6771\u4EAC", "\uD55C\uAE00"])
        {
            Assert.Same(text, UnicodeForm.Composed(text));
            Assert.Same(text, UnicodeForm.Compatible(text));
        }
    }

    private static bool RuntimeHasForms => "e\u0301".Normalize() == "\u00E9";

    private static bool HasOurForm(string text) => UnicodeForm.Composed(text) == text.Normalize() && UnicodeForm.Compatible(text) == text.Normalize(NormalizationForm.FormKC);

    private static void AssertForms(string text)
    {
        Assert.Equal(text.Normalize(), UnicodeForm.Composed(text));
        Assert.Equal(text.Normalize(NormalizationForm.FormKC), UnicodeForm.Compatible(text));
    }
}
