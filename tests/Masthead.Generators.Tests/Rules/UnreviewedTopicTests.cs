using Masthead.Content.Text;
using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.Rules;

/// <summary>MH2012.</summary>
public sealed class UnreviewedTopicTests
{
    [Theory]
    [InlineData("topics: ‹health›", "health", "medical", "name 'no-doctor' under 'disclaimers:'")]
    [InlineData("topics: [ferries, ‹Mental-Health›]", "Mental-Health", "medical", "name 'no-doctor' under 'disclaimers:'")]
    [InlineData("topics: ‹personal_finance›", "personal_finance", "financial", "declare a disclaimer of the kind financial in masthead.yml, and name it under 'disclaimers:'")]
    [InlineData("topics: ‹law›", "law", "legal", "name 'no-lawyer' under 'disclaimers:'")]
    [InlineData("language: de\ntopics: ‹Gesundheit›", "Gesundheit", "medical", "name 'no-doctor' under 'disclaimers:'")]
    [InlineData("language: pl\ntopics: ‹Zdrowie›", "Zdrowie", "medical", "name 'no-doctor' under 'disclaimers:'")]
    [InlineData("language: sv\ntopics: ‹health›", "health", "medical", "name 'no-doctor' under 'disclaimers:'")]
    [InlineData("topics: [‹health›, medicine]", "health", "medical", "name 'no-doctor' under 'disclaimers:'")]
    [InlineData("topics: ‹health›\ndisclaimers: no-lawyer", "health", "medical", "name 'no-doctor' under 'disclaimers:'")]
    [InlineData("topics: ‹health›\neditor: lin-wei", "health", "medical", "name 'no-doctor' under 'disclaimers:'")]
    public Task A_topic_without_a_disclaimer_or_a_review(string keys, string topic, string kind, string remedy) =>
        Of(keys).Reports("MH2012", $"The article is on '{topic}', and no disclaimer of the kind {kind} says that it is no advice: {remedy}, or credit under 'reviewer:' who has checked it.");

    [Theory]
    [InlineData("topics: health\ndisclaimers: no-doctor")]
    [InlineData("topics: health\ndisclaimers: { kind: medical, text: Ask a doctor. }")]
    [InlineData("topics: health\nreviewer: lin-wei")]
    [InlineData("topics: [public health policy, ferries]")]
    [InlineData("tags: health")]
    [InlineData("topics: Gesundheit")]
    [InlineData("kind: satire\ntopics: health")]
    [InlineData("status: draft\ntopics: health")]
    [InlineData("")]
    public Task Silent_for(string keys) => Of(keys).IsClean();

    [Fact]
    public Task Silent_where_the_publication_asks_itself() =>
        Of("topics: health").With("masthead.yml", "disclaimers:\n  no-doctor: { kind: medical, text: Ask a doctor., requiredWhen: { topic: health } }").ReportsAmongOthers("MH2012");

    /// <summary>Applied, nothing is found any more.</summary>
    [Theory]
    [InlineData("topics: health")]
    [InlineData("topics:\n  - ferries\n  - health")]
    [InlineData("topics: health\ndisclaimer: no-lawyer")]
    [InlineData("topics: health\ndisclaimers: [no-lawyer]")]
    [InlineData("topics: health\ndisclaimers:\n  - no-lawyer")]
    public async Task Its_edit_names_the_one_disclaimer_that_there_is(string keys)
    {
        var text = $"---\ntitle: What cold water does\nbyline: ada-byron\npublished: 2024-05-31\n{keys}\n---\nIt wakes one up.\n";
        var marked = Of("").With("articles/cold.md", text);
        var mended = Assert.Single(await EditsOf(marked)).Apply(text);

        Assert.Contains("no-doctor", mended, StringComparison.Ordinal);
        await marked.With("articles/cold.md", mended).IsClean();
    }

    [Fact]
    public async Task No_edit_where_the_publication_has_none_of_the_kind() => Assert.Empty(await EditsOf(Of("topics: finance")));

    [Fact]
    public async Task The_edit_in_a_file_without_front_matter() => Assert.Equal("\ndisclaimers:\n  - no-doctor", Assert.Single(await EditsOf(Of("topics: health"))).NewText);

    /// <summary>Those that name a disclaimer; who has checked the piece is asked for besides.</summary>
    private static async Task<IEnumerable<TextEdit>> EditsOf(MarkedSite site) =>
        OfferedEdits.Of(Assert.Single(await site.Site.AnalyzeAsync(), static diagnostic => diagnostic.Id == "MH2012")).Where(static edit => edit.Question is null);

    private static MarkedSite Of(string keys) =>
        MarkedSite.OfArticle($"title: What cold water does\nbyline: ada-byron\npublished: 2024-05-31\n{keys}")
            .With("authors/lin-wei.yml", "name: Lin Wei\nbio: A doctor.")
            .With("masthead.yml", "disclaimers:\n  no-doctor: { kind: medical, text: Ask a doctor. }\n  no-lawyer: { kind: legal, text: Ask a lawyer. }");
}
