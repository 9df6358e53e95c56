using Masthead.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Masthead.Generators.Tests.Rules;

/// <summary>MH2011.</summary>
public sealed class UnclearLabelTests
{
    [Theory]
    [InlineData("type: sponsored, label: ‹Sponsored›", "Sponsored", "Advertisement feature")]
    [InlineData("type: sponsored, label: ‹'SPONSORED  CONTENT'›", "SPONSORED  CONTENT", "'Advertisement feature'")]
    [InlineData("type: sponsored, label: ‹Sponsored by Outer Isles Lines›", "Sponsored by Outer Isles Lines", "Advertisement feature")]
    [InlineData("type: sponsored, label: ‹In association with Outer Isles Lines›", "In association with Outer Isles Lines", "Advertisement feature")]
    [InlineData("type: supported, editorialControl: true, label: ‹Supported by the Fund›", "Supported by the Fund", "Advertisement feature")]
    [InlineData("type: affiliate, label: ‹Affiliate›", "Affiliate", "Ad")]
    [InlineData("type: gift, label: ‹Gifted›", "Gifted", "Ad")]
    public async Task A_label_that_the_country_finds_unclear(string sponsorship, string label, string clear)
    {
        var site = Of(sponsorship, "GB");
        await site.Reports("MH2011", $"In GB '{label}' does not say clearly that the piece is advertising: write '{clear.Trim('\'')}', and who paid in its disclaimer.");

        var found = Assert.Single(await site.Site.AnalyzeAsync(), static found => found.Id == "MH2011");
        var edit = Assert.Single(OfferedEdits.Of(found));
        Assert.Equal((DiagnosticSeverity.Info, found.Location.SourceSpan.Start, found.Location.SourceSpan.End, clear), (found.Severity, edit.Range.Start, edit.Range.End, edit.NewText));
    }

    [Theory]
    [InlineData("US", "type: sponsored, label: ‹Presented by the harbour›", "Advertisement")]
    [InlineData("DE", "type: sponsored, label: ‹Gesponsert vom Hafen›", "Anzeige")]
    [InlineData("DE", "type: gift, label: ‹Danke an den Hafen›", "Werbung")]
    [InlineData("FR", "type: sponsored, label: ‹Contenu sponsorisé›", "Publicité")]
    [InlineData("PL", "type: sponsored, label: ‹Współpraca›", "Materiał reklamowy")]
    public async Task Every_country_has_words_of_its_own(string country, string sponsorship, string clear)
    {
        var found = Assert.Single(await Of(sponsorship, country).Site.AnalyzeAsync(), static found => found.Id == "MH2011");
        Assert.Equal(clear, Assert.Single(OfferedEdits.Of(found)).NewText);
    }

    [Theory]
    [InlineData("type: sponsored, label: Advertisement feature")]
    [InlineData("type: sponsored, label: Ad")]
    [InlineData("type: sponsored, label: Sponsored advertisement")]
    [InlineData("type: sponsored")]
    [InlineData("type: supported, label: Supported by the Fund")]
    public Task Silent_for(string sponsorship) => Of(sponsorship, "GB").IsClean();

    [Fact]
    public Task Silent_where_no_country_is_declared() => Of("type: sponsored, label: Sponsored", null).IsClean();

    [Fact]
    public Task Silent_in_a_country_whose_labels_are_not_known() => Of("type: sponsored, label: Sponsored", "NO").IsClean();

    [Fact]
    public Task Silent_for_drafts() => Of("type: sponsored, label: Sponsored", "GB", "status: draft\n").IsClean();

    [Theory]
    [InlineData("England", "")]
    [InlineData("UK", " Did you mean 'GB'?")]
    public Task A_country_is_a_code(string country, string hint) =>
        Of("type: sponsored, label: Sponsored", $"‹{country}›").Reports("MH4003", $"'jurisdiction' takes the ISO 3166 code of a country, such as GB or DE, not '{country}'.{hint}");

    private static MarkedSite Of(string sponsorship, string? country, string head = "") =>
        MarkedSite.OfArticle($"{head}title: A summer on the ferries\nkind: feature\nbyline: ada-byron\npublished: 2024-05-31\nsponsorship: {{ {sponsorship} }}\ndisclaimers: [paid, links]")
            .With("masthead.yml", "publisher: The Daily Harbour\ndisclaimers:\n  paid: { kind: sponsored, text: Somebody paid. }\n  links: { kind: affiliate, text: Links pay. }\n" + (country is null ? "" : $"policy: {{ jurisdiction: {country} }}\n"));
}
