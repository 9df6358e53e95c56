namespace Masthead.Generators.Tests.Rules;

/// <summary>MH4015.</summary>
public sealed class LimitPassedTests
{
    [Fact]
    public Task Too_deep() =>
        MarkedSite.OfArticle($"title: x\nx-deep: {Repeat("[", 63)}‹[›{Repeat("]", 64)}")
            .Reports("MH4015", "Lists and maps are nested more than 64 deep here: make them flatter.");

    [Fact]
    public Task Too_long() =>
        MarkedSite.OfArticle($"‹›title: {new string('x', 2_097_152)}")
            .Reports("MH4015", "This has more than 2097152 characters, the most that are read: make it shorter.");

    [Fact]
    public Task Too_many_values() =>
        MarkedSite.OfArticle($"title: x\nx-many: [{Repeat("o, ", 100_000 - 5)}‹o›, o]")
            .Reports("MH4015", "There are more than 100000 values, the most that are read: split the file.");

    [Fact]
    public Task Aliases_that_grow_beyond_measure() =>
        MarkedSite.OfArticle(
            $"title: x\nx-a: &a [{Repeat("o, ", 100)}o]\nx-b: &b [{Repeat("*a, ", 100)}*a]\nx-c: [{Repeat("*b, ", 8)}‹*b›, *b]")
            .Reports("MH4015", "With this reference filled in there are more than 100000 values, or more than 64 nested ones: remove it.");

    [Fact]
    public async Task Silent_within_the_limits()
    {
        await MarkedSite.OfArticle($"title: x\nx-deep: {Repeat("[", 63)}{Repeat("]", 63)}").IsClean();
        await MarkedSite.OfArticle($"title: x\nbody: {new string('x', 2_000_000)}").IsClean();
        await MarkedSite.OfArticle($"title: x\nx-many: [{Repeat("o, ", 90_000)}o]\nx-a: &a [o]\nx-b: *a").IsClean();
        await MarkedSite.OfArticle($"---\ntitle: x\n---\n{new string('x', 3_000_000)}", "articles/ferry.md").IsClean();
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
