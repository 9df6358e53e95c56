using Microsoft.CodeAnalysis;

namespace Masthead.Generators.Tests.Rules;

/// <summary>MH1009.</summary>
public sealed class UnexplainedAnonymityTests
{
    [Theory]
    [InlineData("sources: { descriptor: ‹two dockers› }", "two dockers")]
    [InlineData("sources:\n  - { name: Ruth Abara }\n  - { type: anonymous, descriptor: ‹'two dockers'›, use: background }", "two dockers")]
    [InlineData("sources: [{ name: ‹M.›, type: anonymous }]", "M.")]
    [InlineData("sources: [{ descriptor: ‹a clerk›, anonymity: { approvedBy: the editor } }]", "a clerk")]
    [InlineData("sources: [{ descriptor: ‹a clerk›, anonymity: { reason: ' ' } }]", "a clerk")]
    [InlineData("sources: [{ descriptor: ‹a clerk›, anonymity: }]", "a clerk")]
    public async Task An_anonymous_source_without_a_reason(string sources, string name)
    {
        var site = With(sources);
        await site.Reports("MH1009", Message(name));
        Assert.Equal(DiagnosticSeverity.Info, Assert.Single(await site.Site.AnalyzeAsync(), static found => found.Id == "MH1009").Severity);
    }

    [Fact]
    public Task Each_of_them() =>
        With("sources: [{ descriptor: ‹a clerk› }, { descriptor: a docker, anonymity: { reason: Fears for the job. } }, { descriptor: ‹a sailor› }]")
            .Reports("MH1009", Message("a clerk"), Message("a sailor"));

    [Theory]
    [InlineData("sources: { descriptor: two dockers, anonymity: { reason: They fear for their jobs. } }")]
    [InlineData("sources: { descriptor: local media, type: collective }")]
    [InlineData("sources: { name: Ruth Abara }")]
    [InlineData("sources: { agency: coastwire }")]
    [InlineData("sources: { descriptor: the register, type: document }")]
    [InlineData("status: draft\nsources: { descriptor: two dockers }")]
    [InlineData("standfirst: Two dockers told us.")]
    public Task Silent_for(string keys) => With(keys).IsClean();

    [Fact]
    public Task Silent_where_the_reason_stands_in_the_wrong_place() =>
        With("sources: { descriptor: two dockers, anonymity: ‹They fear for their jobs.› }").Reports("MH4003", "'anonymity' takes keys and values, not a text.");

    private static MarkedSite With(string keys) => MarkedSite.OfArticle($"title: Ferries return\npublished: 2024-05-31\nbyline: ada-byron\n{keys}");

    private static string Message(string name) =>
        $"'{name}' is anonymous without a reason: add 'anonymity: {{ reason: … }}', or 'type: collective' where no name is kept back. A reason is never compiled in.";
}
