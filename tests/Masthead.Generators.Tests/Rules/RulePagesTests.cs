using System.Globalization;
using System.Text.RegularExpressions;
using Masthead.Generators.Analyzers;
using Masthead.Generators.Pages;
using Microsoft.CodeAnalysis;

namespace Masthead.Generators.Tests.Rules;

/// <summary>docs/rules says what the rules do: its examples are analysed here, and its tables held to the descriptors.</summary>
public sealed class RulePagesTests
{
    private static readonly IReadOnlyList<DiagnosticDescriptor> Descriptors = [.. new ContentAnalyzer().SupportedDiagnostics, .. new PageAnalyzer().SupportedDiagnostics];

    private static readonly string Index = RepositoryFiles.Read("docs/rules/README.md");

    /// <summary>What stands around every example.</summary>
    private static readonly IReadOnlyList<(string Path, string Text)> Around = RulePage.FilesIn(Index);

    public static TheoryData<string> Ids => [.. Descriptors.Select(static descriptor => descriptor.Id)];

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule() =>
        Assert.Equal(
            Descriptors.Select(static descriptor => descriptor.Id + ".md").Append("README.md").Order(StringComparer.Ordinal),
            RepositoryFiles.NamesIn("docs/rules").Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_has_the_title_of_its_rule_and_all_its_sections(string id)
    {
        var page = RulePage.Read(id);
        var descriptor = Descriptor(id);

        Assert.Equal($"# {id}: {Title(descriptor)}", page.Heading);
        Assert.EndsWith($"/docs/rules/{id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
        Assert.Equal(["Why", "Example", "Silent when", "Configure"], page.Sections);
        Assert.Contains($"\ndotnet_diagnostic.{id}.severity = ", page.Text, StringComparison.Ordinal);
        Assert.Contains($"<NoWarn>$(NoWarn);{id}</NoWarn>", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_failing_example_gives_what_is_printed_below_it_and_nothing_else(string id)
    {
        foreach (var example in RulePage.Read(id).Examples)
        {
            Assert.All(example.Found, line => Assert.Matches($@"^(\S+\(\d+,\d+\)|{FoundText.NoPlace}): {id}: ", line));
            Assert.Equal(example.Found, await example.AnalyzeFailing(Around));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_mended_example_gives_nothing(string id)
    {
        foreach (var example in RulePage.Read(id).Examples)
        {
            Assert.True(example.ShowsRemedy, example.Name);
            Assert.Empty(await example.AnalyzeMended(Around));
        }
    }

    [Fact]
    public void A_profile_raises_rules_that_there_are()
    {
        var ids = Descriptors.Select(static descriptor => descriptor.Id).ToHashSet();
        Assert.All((string[])["recommended", "strict"], profile => Assert.Subset(ids, Profile(profile).Keys.ToHashSet()));
        Assert.Superset(Profile("recommended").Keys.ToHashSet(), Profile("strict").Keys.ToHashSet());
    }

    [Fact]
    public void Links_between_pages_lead_to_pages() =>
        Assert.All(
            Descriptors.SelectMany(static descriptor => Regex.Matches(RulePage.Read(descriptor.Id).Text, @"\[(MH\d+)\]\(([^)]*)\)")),
            static link =>
            {
                Assert.Equal(link.Groups[1].Value + ".md", link.Groups[2].Value);
                Descriptor(link.Groups[1].Value);
            });

    /// <summary>What a profile of the package sets, by rule.</summary>
    private static Dictionary<string, string> Profile(string name) =>
        Regex.Matches(RepositoryFiles.Read($"src/Masthead.Build/build/profiles/{name}.globalconfig"), @"^dotnet_diagnostic\.(?<id>\w+)\.severity = (?<severity>\w+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)
            .ToDictionary(static line => line.Groups["id"].Value, static line => line.Groups["severity"].Value);

    private static DiagnosticDescriptor Descriptor(string id) => Descriptors.Single(descriptor => descriptor.Id == id);

    private static string Title(DiagnosticDescriptor descriptor) => descriptor.Title.ToString(CultureInfo.InvariantCulture);
}
