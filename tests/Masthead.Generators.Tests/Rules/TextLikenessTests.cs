using CsCheck;
using Masthead.Content.Text;
using Masthead.Generators.Tests.Robustness;

namespace Masthead.Generators.Tests.Rules;

/// <summary>What counts as the same text, against a count that looks at all of both.</summary>
public sealed class TextLikenessTests
{
    private const string Words = "one two three four five six seven eight nine ten eleven twelve thirteen";

    [Theory]
    [InlineData("one two", "one two", true)]
    [InlineData("one two", "one too", false)]
    [InlineData("", "", false)]
    [InlineData(Words, Words + " x", true)]
    [InlineData(Words, Words + " twenty", false)]
    public void Equal_or_alike(string text, string other, bool alike) => Assert.Equal(alike, TextLikeness.AreAlike(text, other));

    [Fact]
    public void The_distance_is_that_of_all_letters() => RandomCases.Check(
        Gen.Select(Gen.String[Gen.Char["ab "], 20, 120], Gen.String[Gen.Char["ab "], 0, 8], Gen.Int[0, 119]),
        10,
        static cases => Assert.All(cases, static pair =>
        {
            var (text, other) = (pair.Item1, pair.Item1.Insert(pair.Item3 % pair.Item1.Length, pair.Item2));
            var expected = text == other || (Math.Min(Spaces(text), Spaces(other)) >= 11 && Distance(text, other) <= (int)(Math.Max(text.Length, other.Length) * 0.05));
            Assert.Equal((expected, expected), (TextLikeness.AreAlike(text, other), TextLikeness.AreAlike(other, text)));
        }),
        static pair => $"{pair.Item1}|{pair.Item2}|{pair.Item3}");

    private static int Spaces(string text) => text.Count(static character => character == ' ');

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)));
        }

        return row[b.Length];
    }
}
