namespace Masthead.Generators.Tests.Rules;

/// <summary>MH4010.</summary>
public sealed class UnusedTests
{
    private const string Id = "MH4010";

    private const string Article = "title: Ferries return\nkind: opinion\nbyline: ada-byron\npublished: 2024-05-31\ndisclaimers: [views]\n";

    private const string Publication = "publisher: The Daily Harbour\ndisclaimers:\n  views: The views are those of {author}.\n";

    [Fact]
    public Task An_author_whom_no_article_names() => Site
        .With("authors/lin-wei.yml", "‹›name: Lin Wei\nbio: Writes about the sea.")
        .Reports(Id, "No article credits 'Lin Wei': remove the entry, or check how articles name them.");

    [Fact]
    public Task An_author_of_a_shared_file_at_the_id() => Site
        .With("authors/guests.yml", "ada-byron-2: { name: Ada Byron II, bio: Another. }\n‹lin-wei›: { name: Lin Wei, bio: Writes about the sea. }")
        .With("articles/quay.yml", "title: The quay\nbyline: ada-byron-2\npublished: 2024-05-31")
        .Reports(Id, "No article credits 'Lin Wei': remove the entry, or check how articles name them.");

    [Fact]
    public Task A_disclaimer_that_nothing_refers_to() => Site
        .With("masthead.yml", Publication + "  ‹fares›: Fares may have changed.")
        .Reports(Id, "No article or author refers to the disclaimer 'fares': remove it, or say in 'requiredWhen:' where it is due.");

    [Theory]
    [InlineData("byline: Lin Wei")]
    [InlineData("byline: ada-byron\ntranslator: lin-wei")]
    [InlineData("byline: ada-byron\nstatus: draft\neditor: lin-wei")]
    [InlineData("byline: ada-byron\nupdated: 2024-06-01\neditorNotes: [{ kind: correction, text: The boat was late., date: 2024-06-01, by: Lin Wei }]")]
    [InlineData("byline: ada-byron\nai: { extent: assistive, responsible: lin-wei }")]
    [InlineData("byline: ada-byron\nsources: [{ descriptor: a docker, anonymity: { reason: Fears for the job., approvedBy: lin-wei } }]")]
    public Task Silent_for_an_author_whom_an_article_names(string naming) => Site
        .With("authors/lin-wei.yml", "name: Lin Wei\nbio: Writes about the sea.")
        .With("articles/quay.yml", "title: The quay\npublished: 2024-05-31\n" + naming)
        .IsSilent(Id);

    [Fact]
    public Task Silent_for_a_disclaimer_that_an_author_brings() => Site
        .With("masthead.yml", Publication + "  club: { kind: conflict, text: The author sails. }")
        .With("authors/ada-byron.yml", "name: Ada Byron\nbio: Covers the harbour.\ndisclaimers: [club]")
        .IsSilent(Id);

    [Fact]
    public Task Silent_for_a_disclaimer_that_waits_for_its_articles() => Site
        .With("masthead.yml", Publication + "  paid: { kind: sponsored, text: Paid for., requiredWhen: { kind: advertiserContent } }")
        .IsSilent(Id);

    [Theory]
    [InlineData("byline: @lin")]
    [InlineData("byline: Lin Way")]
    [InlineData("byline: ada-byron\nx: [")]
    public Task Silent_for_an_author_who_may_be_meant(string broken) => IsSilentAbout(Site
        .With("authors/lin-wei.yml", "name: Lin Wei\nbio: Writes about the sea.")
        .With("articles/quay.yml", "title: The quay\npublished: 2024-05-31\n" + broken));

    [Theory]
    [InlineData("disclaimers: [fare]")]
    [InlineData("disclaimers: [fares")]
    public Task Silent_for_a_disclaimer_that_may_be_meant(string broken) => IsSilentAbout(Site
        .With("masthead.yml", Publication + "  fares: Fares may have changed.")
        .With("articles/quay.yml", "title: The quay\nbyline: ada-byron\npublished: 2024-05-31\n" + broken));

    [Fact]
    public Task Silent_for_a_file_that_cannot_be_read() => IsSilentAbout(Site.With("authors/lin-wei.yml", "name: Lin Wei\nbio: ["));

    [Fact]
    public Task Silent_in_a_project_without_articles() =>
        MarkedSite.Of(("authors/lin-wei.yml", "name: Lin Wei\nbio: Writes about the sea."), ("masthead.yml", Publication)).IsSilent(Id);

    [Fact]
    public Task Silent_for_authors_outside_the_project() => (Site with { Site = Site.Site with { AuthorRoots = "/site/content/authors|/shared/authors" } })
        .With("../../shared/authors/lin-wei.yml", "name: Lin Wei\nbio: Writes about the sea.")
        .IsSilent(Id);

    /// <summary>Whatever else is said.</summary>
    private static async Task IsSilentAbout(MarkedSite site)
    {
        var found = await site.Site.AnalyzeAsync();
        Assert.NotEmpty(found);
        Assert.DoesNotContain(found, static diagnostic => diagnostic.Id == Id);
    }

    private static MarkedSite Site => MarkedSite.Of(
        ("articles/ferry.yml", Article),
        ("authors/ada-byron.yml", "name: Ada Byron\nbio: Covers the harbour."),
        ("masthead.yml", Publication));
}
