using Microsoft.CodeAnalysis;

namespace Masthead.Generators.Tests.Rules;

/// <summary>MH1017.</summary>
public sealed class InlineAuthorTests
{
    [Theory]
    [InlineData("byline: { name: ‹Jonas Quist› }", "Jonas Quist")]
    [InlineData("byline: [ada-byron, { name: ‹\"Jonas Quist\"›, role: with }]", "Jonas Quist")]
    [InlineData("byline:\n  credits:\n    - author: ada-byron\n    - first_name: ‹Jonas›\n      last_name: Quist", "Jonas Quist")]
    [InlineData("translator: { name: ‹Jonas Quist›, url: https://quist.example }", "Jonas Quist")]
    [InlineData("author: ‹Jonas Quist (@jquist)›", "Jonas Quist")]
    [InlineData("status: withheld\nbyline: { name: ‹Jonas Quist› }", "Jonas Quist")]
    public async Task Each_credit_that_is_written_inline(string credit, string name)
    {
        foreach (var (policy, severity) in ((string, DiagnosticSeverity)[])[("warn", DiagnosticSeverity.Warning), ("error", DiagnosticSeverity.Error)])
        {
            var site = With(policy, credit);
            await site.Reports("MH1017", Message(name));
            Assert.Equal(severity, Assert.Single(await site.Site.AnalyzeExampleAsync()).Severity);
        }
    }

    [Fact]
    public Task A_text_where_no_author_is_registered() =>
        MarkedSite.Of(
            ("articles/ferry.yml", "title: Ferries return\nbyline: [‹Ada Byron›, ‹Jonas Quist›]"),
            ("masthead.yml", "policy: { inlineAuthors: warn }"))
            .Reports("MH1017", Message("Ada Byron"), Message("Jonas Quist"));

    [Theory]
    [InlineData("byline: ada-byron")]
    [InlineData("byline: { author: ada-byron, place: Oslo }")]
    [InlineData("noByline: Editorials speak for the paper.")]
    [InlineData("status: draft\nbyline: { name: Jonas Quist }")]
    public Task Silent_for(string credit) => With("error", credit).IsClean();

    [Theory]
    [InlineData("policy: { inlineAuthors: allow }")]
    [InlineData("policy: { inlineAuthors: }")]
    [InlineData("policy: { emails: omit }")]
    [InlineData("")]
    public Task Silent_where_the_policy_does_not_ask_for_it(string publication) =>
        MarkedSite.OfArticle("title: Ferries return\nbyline: { name: Jonas Quist, jobTitle: ferryman }").With("masthead.yml", publication).IsClean();

    private static MarkedSite With(string policy, string credit) =>
        MarkedSite.OfArticle("title: Ferries return\n" + credit).With("masthead.yml", $"policy: {{ inlineAuthors: {policy} }}");

    private static string Message(string name) => $"'{name}' is written inline: register them with an entry below the authors, and refer to it by its id.";
}
