using Masthead.Generators.Tests.Harness;

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
            .Reports("MH4015", "With this reference filled in there are more than 100000 values, 64 nested ones or 2097152 characters: remove it.");

    [Fact]
    public Task Text_referred_to_beyond_measure() =>
        MarkedSite.OfArticle($"title: x\nx-a: &a {new string('x', 1_000_000)}\nx-b: [*a, *a, ‹*a›, *a]")
            .Reports("MH4015", "With this reference filled in there are more than 100000 values, 64 nested ones or 2097152 characters: remove it.");

    [Theory]
    [InlineData("byline: [", "]")]
    [InlineData("photographers: [ada-byron, ada-byron]\nbyline: { credits: [", "] }")]
    public Task Too_many_credits(string before, string after)
    {
        var most = before.StartsWith("byline", StringComparison.Ordinal) ? 500 : 498;
        return MarkedSite.OfArticle($"title: x\n{before}{Repeat("ada-byron, ", most)}‹ada-byron›, ada-byron{after}")
            .ReportsAmongOthers("MH4015", "There are more than 500 credits, the most that are read: remove the further ones.");
    }

    [Fact]
    public Task Too_many_names_in_one_text() =>
        MarkedSite.OfArticle($"title: x\nauthor: ‹{Repeat("Lin (@lin), ", 500)}Lin (@lin)›")
            .ReportsAmongOthers("MH4015", "There are more than 500 credits, the most that are read: remove the further ones.");

    [Fact]
    public Task Too_many_disclaimers() =>
        MarkedSite.OfArticle($"title: x\nbyline: ada-byron\ndisclaimers: [{Repeat("views, ", 100)}‹views›, views]")
            .ReportsAmongOthers("MH4015", "There are more than 100 disclaimers, the most that are read: remove the further ones.");

    [Theory]
    [InlineData("slug: ‹$›")]
    [InlineData("section: ‹'$'›")]
    [InlineData("tags: [sea, ‹$›]")]
    public Task Too_long_an_id(string yaml) =>
        MarkedSite.OfArticle("title: x\n" + yaml.Replace("$", new string('x', 301), StringComparison.Ordinal))
            .ReportsAmongOthers("MH4015", "This has more than 300 characters, the most that a name by which something is found may have: make it shorter.");

    [Theory]
    [InlineData("authors/lin.yml", "id: ‹$›")]
    [InlineData("masthead.yml", "disclaimers:\n  ‹$›: The views are those of the author.")]
    [InlineData("masthead.yml", "sections: [‹$›]")]
    public Task Too_long_an_id_of_another_file(string path, string yaml) =>
        MarkedSite.OfArticle("title: x\nbyline: ada-byron").With(path, yaml.Replace("$", new string('x', 301), StringComparison.Ordinal))
            .ReportsAmongOthers("MH4015", "This has more than 300 characters, the most that a name by which something is found may have: make it shorter.");

    [Fact]
    public Task Too_long_a_permalink() =>
        MarkedSite.OfArticle("title: x").With("masthead.yml", $"permalink: ‹/{new string('x', 1000)}›")
            .ReportsAmongOthers("MH4015", "This has more than 1000 characters, the most that are read of a 'permalink': make it shorter.");

    [Theory]
    [InlineData("disclaimer: ‹long›")]
    [InlineData("title: x\ndisclaimer: { ‹text›: '$' }")]
    [InlineData("dateline: { place: Port Ellen on Islay, style: ‹'$'› }")]
    public Task Too_long_with_its_placeholders_filled_in(string yaml)
    {
        var template = Repeat("{publisher}{place}", 6_000);
        var title = yaml.Contains("title", StringComparison.Ordinal) ? "" : "title: x\n";
        return MarkedSite.OfArticle(title + yaml.Replace("$", Repeat(yaml.Contains("place", StringComparison.Ordinal) ? "{place}" : "{publisher}", 6_000), StringComparison.Ordinal))
            .With("masthead.yml", $"publisher: The Daily Harbour\ndisclaimers: {{ long: '{template.Replace("{place}", "", StringComparison.Ordinal)}' }}")
            .ReportsAmongOthers("MH4015", "With its placeholders filled in this has more than 100000 characters, the most that are kept: make it shorter.");
    }

    [Fact]
    public async Task What_passes_a_limit_is_left_out_and_the_rest_is_there()
    {
        var site = TestSite.OfArticle($"title: x\nbyline: [{Repeat("ada-byron, ", 500)}ada-byron]\ntags: [sea, {new string('x', 301)}]\nslug: {new string('x', 301)}");

        Assert.Equal(3, (await site.AnalyzeAsync()).Count(static diagnostic => diagnostic.Id == "MH4015"));
        Assert.Empty(site.Compile().GetDiagnostics(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Silent_at_the_limits_of_an_article()
    {
        var id = new string('x', 300);
        await MarkedSite.OfArticle($"title: x\nslug: {id}\nsection: {id}\ntags: [{id}]\nbyline: [{id}, {Repeat("ada-byron, ", 498)}ada-byron]\ndisclaimers: [{Repeat("views, ", 99)}views]")
            .With($"authors/lin.yml", $"id: {id}").ReportsAmongOthers("MH4015");
        await MarkedSite.OfArticle("title: x\ndisclaimer: long").With("masthead.yml", $"publisher: The Daily Harbour\ndisclaimers: {{ long: '{Repeat("{publisher}", 3_300)}' }}").ReportsAmongOthers("MH4015");
        await MarkedSite.OfArticle("title: x").With("masthead.yml", $"permalink: /{new string('x', 999)}").ReportsAmongOthers("MH4015");
    }

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
