using Masthead.Content.Paths;

namespace Masthead.Generators.Tests.Rules;

/// <summary><c>policy: { paths: … }</c>: rules that are off for an archive, and the faults of such a policy, which never stop a rule by themselves.</summary>
public sealed class PathPolicyTests
{
    private const string Article = "title: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\n";

    /// <summary>Three faults of an old file: no byline, an unknown key, no date.</summary>
    private const string Old = "title: The pier opens\nshelf: harbour\n";

    private static MarkedSite Site(string policy, string path = "articles/archive/1998/pier.yml") => MarkedSite.OfArticle(Article)
        .With("masthead.yml", $"publisher: The Daily Harbour\npolicy:\n  paths:\n    {policy}\n")
        .With(path, Old);

    private const string Reason = "reason: Written before credits were kept.";

    [Fact]
    public async Task A_rule_is_off_for_the_files_of_a_pattern_and_for_no_others()
    {
        var site = Site($"- {{ match: articles/archive/**, off: [MH1001, mh4007], {Reason} }}").With("articles/quay.yml", "title: The quay\n").Site;

        Assert.Equal(
            [
                "articles/archive/1998/pier.yml(2,1): MH4002: 'shelf' is not a key of an article. Remove it, or name it under 'ignoreKeys:' in masthead.yml if the site has a use for it.",
                "articles/quay.yml(1,1): MH1001: The article has no byline: add 'byline:', or 'noByline:' with the reason why nobody is named.",
                "articles/quay.yml(1,1): MH4007: The article has no date: add 'published:', or write 'status: draft'.",
            ],
            (await site.PrintedAsync()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public Task Off_is_not_lowered_and_leaves_nothing_to_record() => Site($"- {{ match: '**/pier.yml', off: [MH1001, MH4002, MH4007], {Reason} }}").IsClean();

    [Fact]
    public Task The_one_of_the_guide() => MarkedSite.OfArticle(Article)
        .With("articles/archive/pier.yml", "title: The pier opens\npublished: 1997-05-31\nimages: pier.jpg\n")
        .With("masthead.yml", "publisher: The Daily Harbour\n" + Assert.Single(RulePage.FilesIn(RepositoryFiles.Read("docs/guide/build-servers.md"))).Text)
        .IsClean();

    [Fact]
    public Task A_single_policy_needs_no_list() => Site($"{{ match: articles/archive/**, off: [MH1001, MH4002, MH4007], {Reason} }}").IsClean();

    [Theory]
    [InlineData("articles/archive/1998/pier.yml")]
    [InlineData("articles/archive/**")]
    [InlineData("Articles/Archive/**/*.YML")]
    [InlineData("articles/archive/19??/*")]
    [InlineData("articles/*/1998/p*r.yml")]
    [InlineData("**/1998/**")]
    [InlineData("articles/**/archive/**/pier.yml")]
    [InlineData("**")]
    public void Patterns_that_match(string pattern) => Assert.True(PathPattern.Matches(pattern, "articles/archive/1998/pier.yml"));

    [Theory]
    [InlineData("articles/archive")]
    [InlineData("archive/**")]
    [InlineData("articles/*/pier.yml")]
    [InlineData("articles/archive/*.yml")]
    [InlineData("articles/archive/199?8/*")]
    [InlineData("articles/archive/1998/pier.yml/**/x")]
    [InlineData("")]
    public void Patterns_that_do_not(string pattern) => Assert.False(PathPattern.Matches(pattern, "articles/archive/1998/pier.yml"));

    [Fact]
    public void A_pattern_of_nothing_but_stars_ends() =>
        Assert.False(PathPattern.Matches(string.Concat(Enumerable.Repeat("**/*a*b", 40)) + "/c", string.Concat(Enumerable.Repeat("aaaa/", 1000))));

    [Theory]
    [InlineData("/site/content", "/site/content/articles/ferry.md", "articles/ferry.md")]
    [InlineData("/site/content", "/archive/articles/ferry.md", "../../archive/articles/ferry.md")]
    [InlineData("/site/content", "/site/content", "../content")]
    [InlineData("C:/site/content", "c:/Site/articles/ferry.md", "../articles/ferry.md")]
    [InlineData("C:/site", "D:/site/ferry.md", "D:/site/ferry.md")]
    public void Patterns_start_from_the_folder_of_the_publications_file(string folder, string path, string expected) =>
        Assert.Equal(expected, ContentPaths.Relative(folder, path));

    [Theory]
    [InlineData("- { match: ‹articles/archive/**›, off: MH4002 }")]
    [InlineData("- { match: ‹articles/archive/**›, off: MH4002, reason: ' ' }")]
    public async Task One_without_a_reason_does_not_hold(string policy)
    {
        var found = await Site(policy).Site.PrintedAsync();

        Assert.Contains(found, static line => line.Contains(": MH4002: ", StringComparison.Ordinal));
        await Site(policy).ReportsAmongOthers("MH4013", "The policy for 'articles/archive/**' has no reason, so it does not hold: add 'reason:'.");
    }

    [Fact]
    public Task One_that_matches_nothing() => Site($"- {{ match: ‹archive/**›, off: MH4002, {Reason} }}").ReportsAmongOthers(
        "MH4013", "'archive/**' matches no content file. Patterns start from the folder of masthead.yml, and '/**' stands for all that is below a folder.");

    [Fact]
    public Task Of_rules_that_there_are_not_or_that_nothing_silences() => Site($"- {{ match: '**', off: [‹MH40002›, ‹MH4001›, ‹MH4013›, ‹MH4015›], {Reason} }}").ReportsAmongOthers(
        "MH4013",
        "'MH40002' is not a rule of content. Did you mean 'MH4002'? Write the id that the build prints, such as MH4007.",
        "MH4001 cannot be suppressed: mend what it reports, and remove the suppression.",
        "MH4013 cannot be suppressed: mend what it reports, and remove the suppression.",
        "MH4015 cannot be suppressed: mend what it reports, and remove the suppression.");

    [Theory]
    [InlineData("‹archive/**›", "'paths' takes keys and values, not a text.")]
    [InlineData("- ‹{ match: archive/** }›", "A policy for paths needs 'match', a pattern of files; 'off', the rules that are switched off for them; and a 'reason'.")]
    [InlineData("- ‹{ off: MH4002, reason: Old. }›", "A policy for paths needs 'match', a pattern of files; 'off', the rules that are switched off for them; and a 'reason'.")]
    public Task A_corrupt_one_is_an_error_at_its_place(string policy, string message) => Site(policy).ReportsAmongOthers("MH4003", message);

    [Fact]
    public async Task A_corrupt_one_silences_nothing()
    {
        var found = await Site($"- {{ mtach: articles/archive/**, off: MH4002, {Reason} }}").Site.PrintedAsync();

        Assert.Contains(found, static line => line.Contains("MH4002: 'mtach' is not a key of paths. Did you mean 'match'?", StringComparison.Ordinal));
        Assert.Contains(found, static line => line.Contains(": MH4003: ", StringComparison.Ordinal));
        Assert.Contains(found, static line => line.Contains("MH4002: 'shelf' is not a key", StringComparison.Ordinal));
    }

    [Fact]
    public async Task YAML_that_never_is_silent_and_masthead_yml_itself()
    {
        var found = await Site($"- {{ match: '**', off: [MH4001, MH4002], {Reason} }}\ncolour: red").With("articles/quay.yml", "title: @quay").Site.PrintedAsync();

        Assert.Contains(found, static line => line.StartsWith("articles/quay.yml(1,8): MH4001: ", StringComparison.Ordinal));
        Assert.DoesNotContain(found, static line => line.Contains(": MH4002: ", StringComparison.Ordinal));
    }

    [Fact]
    public Task Too_many() => Site(string.Join("\n    ", Enumerable.Range(0, 202).Select(static i =>
            $"- {{ match: {(i == 200 ? "‹'**'›" : "'**'")}, off: [MH1001, MH4002, MH4007], {Reason} }}")))
        .Reports("MH4015", "There are more than 200 policies for paths, the most that are read: put patterns together, and remove the further ones.");

    [Fact]
    public Task Too_long() => Site($"- {{ match: ‹{new string('x', 301)}›, off: MH4002, {Reason} }}")
        .ReportsAmongOthers("MH4015", "This has more than 300 characters, the most that are read of a pattern: make it shorter.");
}
