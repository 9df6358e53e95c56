using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.Rules;

/// <summary><c>suppress:</c>, and MH4013, which reports those that do not hold.</summary>
public sealed class SuppressionTests
{
    private const string Article = "title: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\n";

    private const string Unknown = "layuot: wide\n";

    [Theory]
    [InlineData("suppress: { rule: MH4002, reason: The old template reads it. }")]
    [InlineData("suppress: [{ rule: MH4002, reason: The old template reads it. }]")]
    [InlineData("suppress:\n  - rule: mh4002\n    reason: The old template reads it.")]
    public Task A_rule_is_silent_about_the_file(string suppress) => MarkedSite.OfArticle(Article + Unknown + suppress).IsClean();

    [Fact]
    public async Task The_suppression_is_recorded()
    {
        var diagnostics = await MarkedSite.OfArticle(Article + Unknown + "suppress: { rule: MH4002, reason: The old template reads it. }").Site.AnalyzeAsync(reportsSuppressed: true);

        Assert.Equal("MH4002", Assert.Single(diagnostics, static diagnostic => diagnostic.IsSuppressed).Id);
    }

    [Fact]
    public Task Other_files_and_other_rules_are_not_silenced() => MarkedSite.OfArticle(Article + Unknown + "section:\n  - ‹{}›\nsuppress: { rule: MH4002, reason: The old template reads it. }")
        .With("articles/quay.yml", Article)
        .Reports("MH4003", "'section' takes a text, not keys and values.");

    [Fact]
    public Task An_entry_of_an_authors_file_speaks_for_itself_alone() => MarkedSite.OfArticle(Article)
        .With("authors/guests.yml", """
            lin-wei: { name: Lin Wei, bio: Writes., livery: wide, suppress: { rule: MH4002, reason: The old template reads it. } }
            jonas-roe: { name: Jonas Roe, bio: Writes., ‹livery›: wide }
            """)
        .Reports("MH4002", "'livery' is not a key of an author. Remove it, or name it under 'ignoreKeys:' in masthead.yml if the site has a use for it.");

    [Fact]
    public Task An_authors_own_file_and_the_publication_have_suppressions_too() => MarkedSite.OfArticle(Article)
        .With("authors/ada-byron.yml", "name: Ada Byron\nbio: Covers the harbour.\nlayout: wide\nsuppress: { rule: MH4002, reason: The old template reads it. }")
        .With("masthead.yml", "publisher: The Daily Harbour\nlayout: wide\nsuppress: { rule: MH4002, reason: The old template reads it. }")
        .IsClean();

    [Theory]
    [InlineData("suppress: { rule: ‹MH4002› }")]
    [InlineData("suppress: { rule: ‹MH4002›, reason: }")]
    [InlineData("suppress: { rule: ‹MH4002›, reason: ' ' }")]
    public async Task One_without_a_reason_does_not_hold(string suppress)
    {
        var found = await MarkedSite.OfArticle(Article + Unknown + suppress).Site.PrintedAsync();

        Assert.Contains(found, static line => line.Contains("MH4002: 'layuot' is not a key", StringComparison.Ordinal));
        Assert.Contains(found, static line => line.EndsWith("MH4013: The suppression of MH4002 has no reason, so it does not hold: add 'reason:'.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("MH9999", "")]
    [InlineData("CS0219", "")]
    [InlineData("MH40002", " Did you mean 'MH4002'?")]
    public Task Of_an_unknown_rule(string id, string hint) => MarkedSite.OfArticle(Article + $"suppress: {{ rule: ‹{id}›, reason: It is so. }}")
        .Reports("MH4013", $"'{id}' is not a rule of content.{hint} Write the id that the build prints, such as MH4007.");

    [Theory]
    [InlineData("MH4001")]
    [InlineData("MH4013")]
    [InlineData("MH4015")]
    public Task Of_a_rule_that_cannot_be_suppressed(string id) => MarkedSite.OfArticle(Article + $"suppress: {{ rule: ‹{id}›, reason: It is so. }}")
        .Reports("MH4013", $"{id} cannot be suppressed: mend what it reports, and remove the suppression.");

    [Fact]
    public Task With_nothing_to_suppress() => MarkedSite.OfArticle(Article + "suppress: { rule: ‹MH4002›, reason: The old template reads it. }")
        .Reports("MH4013", "MH4002 has nothing to say here: remove the suppression.");

    [Fact]
    public Task With_nothing_to_suppress_in_its_entry() => MarkedSite.OfArticle(Article)
        .With("authors/guests.yml", """
            lin-wei: { name: Lin Wei, bio: Writes., suppress: { rule: ‹MH4004›, reason: It is so. } }
            jonas-roe: { name: Jonas Roe, bio: Writes., interests: { party: The club, from: soon }, suppress: { rule: MH4004, reason: It is so. } }
            """)
        .Reports("MH4013", "MH4004 has nothing to say here: remove the suppression.");

    [Theory]
    [InlineData("MH1014")]
    [InlineData("MH2004")]
    [InlineData("MH4007")]
    public Task Silent_for_drafts(string id) => MarkedSite.OfArticle($"title: Ferries return\nstatus: draft\nsuppress: {{ rule: {id}, reason: The agency allows it. }}").IsClean();

    [Fact]
    public Task Silent_while_the_file_cannot_be_read() => MarkedSite.OfArticle(Article + "suppress: { rule: MH4002, reason: It is so. }\nsection: ‹@sea›")
        .Reports("MH4001", "A text cannot begin with @: put the whole of it in quotes.");

    [Fact]
    public async Task What_cannot_be_read_is_never_silenced()
    {
        var found = await TestSite.OfArticle(Article + "suppress: { rule: MH4001, reason: It is so. }\nsection: @sea").PrintedAsync();

        Assert.Contains(found, static line => line.Contains(": MH4001: ", StringComparison.Ordinal));
        Assert.Contains(found, static line => line.Contains(": MH4013: ", StringComparison.Ordinal));
    }
}
