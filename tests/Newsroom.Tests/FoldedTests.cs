namespace Newsroom.Tests;

/// <summary>Words as they are looked for.</summary>
public sealed class FoldedTests
{
    [Theory]
    [InlineData("Ein Brief, vom anderen Ufer!", "ein brief vom anderen ufer")]
    [InlineData("Größe ÆRØ Łódź Þór đ", "grosse aero lodz thor d")]
    [InlineData("Café Cafe\u0301", "cafe cafe")]
    [InlineData("author’s O'Neill", "authors oneill")]
    [InlineData("İstanbul ISTANBUL ısı", "istanbul istanbul isi")]
    [InlineData("m² ﬁsh ４２", "m2 fish 42")]
    [InlineData("co\u00adoperate", "cooperate")]
    [InlineData("港の朝", "港 の 朝")]
    [InlineData("Привет, ΚΌΣΜΟΣ", "привет κοσμοσ")]
    [InlineData("  —–·  ", "")]
    public void Words(string text, string expected) => Assert.Equal(expected, string.Join(' ', Folded.Words(text)));
}
