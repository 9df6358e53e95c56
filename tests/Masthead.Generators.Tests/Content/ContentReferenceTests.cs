using System.Reflection;
using Masthead.Content.Binding.Values;
using Masthead.Content.Keys;
using Masthead.Content.Words;
using Masthead.Generators.Tests.Harness;
using Masthead.Generators.Tests.Rules;

namespace Masthead.Generators.Tests.Content;

/// <summary>docs/guide/content-reference.md says what is read: no key more, no key less, and its examples are read.</summary>
public sealed class ContentReferenceTests
{
    private static readonly string Page = RepositoryFiles.Read("docs/guide/content-reference.md");

    private static readonly KeyTables Tables = new(Page);

    /// <summary>Every table of keys in the code, and the headings of the tables that hold it.</summary>
    private static readonly Dictionary<string, string[]> Headings = new()
    {
        ["ArticleBinder.Table"] = ["Article", "Roles"],
        ["BylineBinder.Table"] = ["Byline"],
        ["BylineBinder.CreditTable"] = ["Credit", "Author"],
        ["ArticlePartsBinder.DatelineTable"] = ["Dateline"],
        ["SourceBinder.Table"] = ["Sources"],
        ["SourceBinder.AnonymityTable"] = ["Anonymity"],
        ["ImageBinder.Table"] = ["Images"],
        ["ArticlePartsBinder.SyndicationTable"] = ["Syndication"],
        ["ArticlePartsBinder.SponsorshipTable"] = ["Sponsorship"],
        ["ArticlePartsBinder.AiTable"] = ["AI"],
        ["SuppressionBinder.Table"] = ["Suppressions"],
        ["NoteBinder.Table"] = ["Editors' notes"],
        ["DisclaimerBinder.Table"] = ["Disclaimers"],
        ["DisclaimerBinder.RequirementTable"] = ["Required when"],
        ["AuthorBinder.Table"] = ["Author"],
        ["InterestBinder.Table"] = ["Interests"],
        ["PublicationBinder.Table"] = ["masthead.yml"],
        ["PublicationBinder.PublisherTable"] = ["Publisher"],
        ["PublicationBinder.DefaultTable"] = ["Defaults"],
        ["SectionBinder.Table"] = ["Sections"],
        ["PublicationBinder.AgencyTable"] = ["Agencies"],
        ["PublicationBinder.PolicyTable"] = ["Policy"],
        ["PathPolicyBinder.Table"] = ["Policy for paths"],
        ["FieldsBinder.Table"] = ["Fields"],
        ["FieldsBinder.CollectionTable"] = ["Collections"],
        ["SharedTypes.Table"] = ["Types"],
        ["FieldDeclaration.Table"] = ["A field"],
    };

    public static TheoryData<string> Sets => [.. Headings.Keys];

    [Theory]
    [MemberData(nameof(Sets))]
    public void Its_tables_hold_the_keys_that_are_read_and_their_other_names(string set) =>
        Assert.Equal(KeySets()[set].Definitions.Order(StringComparer.Ordinal), Headings[set].SelectMany(heading => KeysBelow(heading, set)).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_set_of_keys_has_a_table_and_every_table_a_set()
    {
        Assert.Equal(KeySets().Keys.Order(StringComparer.Ordinal), Headings.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(Tables.Headings.Order(StringComparer.Ordinal), Headings.Values.SelectMany(static headings => headings).Distinct().Order(StringComparer.Ordinal));
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

    [Theory]
    [InlineData("en", 2)]
    [InlineData("fr", 3)]
    [InlineData("de", 4)]
    [InlineData("es", 5)]
    public void The_words_of_a_byline_are_those_of_its_language(string language, int column)
    {
        var words = BylineWords.For(language);
        string[] phrases = [words.By.Trim(), words.With.Trim(',', ' '), .. words.Roles.OrderBy(static pair => pair.Key).Select(static pair => pair.Value)];
        Assert.Equal(phrases, Tables.Rows("Roles").Select(row => row[column]));
    }

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
    private static IEnumerable<string> KeysBelow(string heading, string set) =>
        Tables.Below(heading).Where(key => set != "BylineBinder.CreditTable" || !(key.StartsWith("id|", StringComparison.Ordinal) || key == "suppress"));

    private static Dictionary<string, KeySet> KeySets() => typeof(KeySet).Assembly.GetTypes()
        .Where(static type => !type.ContainsGenericParameters)
        .SelectMany(static type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(static field => field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(KeyTable<>))
        .ToDictionary(static field => $"{field.DeclaringType!.Name}.{field.Name}", static field => (KeySet)field.FieldType.GetProperty(nameof(KeyTable<object>.Keys))!.GetValue(field.GetValue(null))!);
}
