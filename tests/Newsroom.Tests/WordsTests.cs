namespace Newsroom.Tests;

public sealed class WordsTests
{
    [Theory]
    [InlineData("Keep the night bell", "Keep the night\u00a0bell")]
    [InlineData("The library will lend you a telescope", "The library will lend you a\u00a0telescope")]
    [InlineData("A question of administration", "A question of administration")]
    [InlineData("Fog", "Fog")]
    [InlineData("", "")]
    public void ShortLastWordIsBoundToTheOneBefore(string title, string expected) => Assert.Equal(expected, Words.Bound(title));
}
