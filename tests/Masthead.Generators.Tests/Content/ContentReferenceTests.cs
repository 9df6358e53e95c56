using Masthead.Content.Keys;
using Masthead.Generators.Tests.Harness;
using Masthead.Generators.Tests.Rules;

namespace Masthead.Generators.Tests.Content;

/// <summary>docs/guide/content-reference.md says what is read: no key more, no key less, and its examples are read.</summary>
public sealed class ContentReferenceTests
{
    private static readonly string Page = RepositoryFiles.Read("docs/guide/content-reference.md");

    private static readonly KeyTables Tables = new(Page);

    public static TheoryData<string> Sets => [.. ContentReference.Headings.Keys];

    [Theory]
    [MemberData(nameof(Sets))]
    public void Its_tables_hold_the_keys_that_are_read_and_their_other_names(string set) =>
        Assert.Equal(ContentReference.KeySets[set].Definitions.Order(StringComparer.Ordinal), ContentReference.Headings[set].SelectMany(heading => KeysBelow(heading, set)).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_set_of_keys_has_a_table_and_every_table_a_set()
    {
        Assert.Equal(ContentReference.KeySets.Keys.Order(StringComparer.Ordinal), ContentReference.Headings.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(Tables.Headings.Order(StringComparer.Ordinal), ContentReference.Headings.Values.SelectMany(static headings => headings).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_value_of_a_closed_set_is_named()
    {
        string[] values =
        [
            .. ClosedSet<ArticleKind>.Names, .. ClosedSet<PublicationStatus>.Names, .. ClosedSet<CreditRole>.Names, .. ClosedSet<EditorNoteKind>.Names,
            .. ClosedSet<Position>.Names, .. ClosedSet<DisclaimerKind>.Names, .. ClosedSet<SourceType>.Names, .. ClosedSet<SourceUse>.Names,
            .. ClosedSet<SponsorshipType>.Names, .. ClosedSet<AiExtent>.Names, .. ClosedSet<AuthorType>.Names, .. ClosedSet<AuthorRelation>.Names,
        ];
        Assert.All(values, static value => Assert.Contains($"`{value}`", Page, StringComparison.Ordinal));
        Assert.All(Placeholders.OfPermalink.Concat(Placeholders.OfDisclaimer), static placeholder => Assert.Contains($"`{{{placeholder}}}`", Page, StringComparison.Ordinal));
    }

    [Fact]
    public void Its_tables_are_those_that_are_written_from_the_rows() => RepositoryFiles.Hold("docs/guide/content-reference.md", ContentReference.Write);

    [Fact]
    public void Every_key_says_what_it_means() =>
        Assert.All(Tables.Headings.Where(static heading => heading != "Roles").SelectMany(Tables.Rows), static row => Assert.NotEqual("", row[3]));

    [Fact]
    public async Task Every_file_in_it_reads_without_a_diagnostic()
    {
        var files = RulePage.FilesIn(Page);
        Assert.NotEmpty(files);
        foreach (var (path, text) in files)
            Assert.Empty(await Site.With(path, text).PrintedExampleAsync());
    }

    [Fact]
    public async Task Every_part_of_an_article_in_it_reads_without_a_diagnostic()
    {
        var parts = RulePage.YamlWithoutPathIn(Page);
        Assert.NotEmpty(parts);
        foreach (var part in parts)
            Assert.Empty(await Site.With("articles/example.yml", "title: An example\n" + part).PrintedExampleAsync());
    }

    [Fact]
    public async Task Every_example_of_a_key_reads_without_a_diagnostic()
    {
        foreach (var row in Tables.Rows("Article").Where(static row => row[4].StartsWith('`')))
        {
            var example = row[4].Trim('`');
            Assert.Empty(await Site.With("articles/example.yml", example.StartsWith("title:", StringComparison.Ordinal) ? example : "title: An example\n" + example).PrintedExampleAsync());
        }
    }

    /// <summary>The files of the page together, the last of each name.</summary>
    private static TestSite Site => RulePage.FilesIn(Page).Aggregate(TestSite.Of(), static (site, file) => site.With(file.Path, file.Text));

    /// <summary>An author who is written inline has no id: there it is who is referred to.</summary>
    /// <summary>An author who is written inline has no id and suppresses nothing.</summary>
    private static IEnumerable<string> KeysBelow(string heading, string set) =>
        Tables.Below(heading).Where(key => set != "BylineBinder.CreditTable" || heading != "Author" || Masthead.Content.Binding.AuthorFields.Rows.Any(row => row.Names == key));
}
