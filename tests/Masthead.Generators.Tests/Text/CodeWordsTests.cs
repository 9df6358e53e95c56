using Masthead.Content.Text;

namespace Masthead.Generators.Tests.Text;

public sealed class CodeWordsTests
{
    [Theory]
    [InlineData("var a = Articles.World.HarbourFerry;", "Articles HarbourFerry World")]
    [InlineData("using static Site.Content.Articles.World;", "Articles Content Site World")]
    [InlineData("nameof(@Ferry)", "Ferry")]
    [InlineData("<p title=\"@Articles.Ferry.Title\">@(Tags.Quay.Name)</p>", "Articles Ferry Name Quay Tags Title")]
    [InlineData("\"Ferry\" // Quay", "Ferry Quay")]
    [InlineData("#if NEVER\nFerry\n#endif", "Ferry NEVER")]
    [InlineData("$\"{Articles._2024_Review}\"", "Articles _2024_Review")]
    [InlineData("Articles.Überblick.東京", "Articles Überblick 東京")]
    [InlineData("var small = ferry;", "")]
    public void Identifiers_are_found_wherever_they_stand(string code, string expected) => Assert.Equal(expected, WordsOf(code));

    /// <summary>C# compares them without what an escape or a formatting character adds.</summary>
    [Theory]
    [InlineData(@"\u0046erry", "Ferry")]
    [InlineData(@"Fe\u0072ry", "Ferry")]
    [InlineData(@"\U00000046erry", "Ferry")]
    [InlineData(@"Fe\u200Drry", "Ferry")]
    [InlineData("Fe\u00ADrry", "Ferry")]
    [InlineData(@"""\nFerry""", "")]
    [InlineData(@"""\uFerry""", "")]
    [InlineData(@"Ferry\u00", "Ferry")]
    [InlineData(@"Ferry\", "Ferry")]
    [InlineData(@"\UFFFFFFFFerry", "UFFFFFFFFerry")]
    [InlineData("Ferry\uD83D\uDEA2Quay", "Ferry Quay")]
    public void Escapes_and_formatting_characters_do_not_hide_one(string code, string expected) => Assert.Equal(expected, WordsOf(code));

    private static string WordsOf(string code)
    {
        var words = new SortedSet<string>(StringComparer.Ordinal);
        CodeWords.AddTo(words, code);
        return string.Join(' ', words);
    }
}
