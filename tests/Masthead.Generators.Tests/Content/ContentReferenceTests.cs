using System.Reflection;
using Masthead.Generators.Content.Binding;
using Masthead.Generators.Content.Resolution;
using Masthead.Generators.Tests.Harness;
using Masthead.Generators.Tests.Rules;

namespace Masthead.Generators.Tests.Content;

/// <summary>docs/guide/content-reference.md says what is read: no key more, no key less, and its examples are read.</summary>
public sealed class ContentReferenceTests
{
    private static readonly string Page = RepositoryFiles.Read("docs/guide/content-reference.md");

    private static readonly KeyTables Tables = new(Page);

    /// <summary>Every set of keys in the code, and the headings of the tables that hold it.</summary>
    private static readonly Dictionary<string, string[]> Headings = new()
    {
        ["ArticleKeys.All"] = ["Article", "Roles"],
        ["BylineBinder.BylineKeys"] = ["Byline"],
        ["BylineBinder.CreditKeys"] = ["Credit", "Author"],
        ["ArticlePartsBinder.DatelineKeys"] = ["Dateline"],
        ["ArticlePartsBinder.SourceKeys"] = ["Sources"],
        ["ArticlePartsBinder.AnonymityKeys"] = ["Anonymity"],
        ["ArticlePartsBinder.ImageKeys"] = ["Images"],
        ["ArticlePartsBinder.SyndicationKeys"] = ["Syndication"],
        ["ArticlePartsBinder.SponsorshipKeys"] = ["Sponsorship"],
        ["ArticlePartsBinder.AiKeys"] = ["AI"],
        ["SuppressionBinder.Keys"] = ["Suppressions"],
        ["NoticeBinder.NoteKeys"] = ["Editors' notes"],
        ["NoticeBinder.DisclaimerKeys"] = ["Disclaimers"],
        ["NoticeBinder.RequirementKeys"] = ["Required when"],
        ["AuthorBinder.Keys"] = ["Author"],
        ["AuthorFields.InterestKeys"] = ["Interests"],
        ["PublicationBinder.Keys"] = ["masthead.yml"],
        ["PublicationBinder.PublisherKeys"] = ["Publisher"],
        ["PublicationBinder.DefaultKeys"] = ["Defaults"],
        ["PublicationBinder.SectionKeys"] = ["Sections"],
        ["PublicationBinder.AgencyKeys"] = ["Agencies"],
        ["PublicationBinder.PolicyKeys"] = ["Policy"],
        ["PathPolicyBinder.Keys"] = ["Policy for paths"],
        ["FieldsBinder.Keys"] = ["Fields"],
        ["FieldsBinder.CollectionKeys"] = ["Collections"],
        ["SharedTypes.TypeKeys"] = ["Types"],
        ["FieldDeclaration.FieldKeys"] = ["A field"],
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
            .. Vocabulary<ArticleKind>.Names, .. Vocabulary<PublicationStatus>.Names, .. Vocabulary<CreditRole>.Names, .. Vocabulary<EditorNoteKind>.Names,
            .. Vocabulary<Position>.Names, .. Vocabulary<DisclaimerKind>.Names, .. Vocabulary<SourceType>.Names, .. Vocabulary<SourceUse>.Names,
            .. Vocabulary<SponsorshipType>.Names, .. Vocabulary<AiExtent>.Names, .. Vocabulary<AuthorType>.Names, .. Vocabulary<AuthorRelation>.Names,
        ];
        Assert.All(values, static value => Assert.Contains($"`{value}`", Page, StringComparison.Ordinal));
        Assert.All(Permalink.Placeholders.Concat(Template.Placeholders), static placeholder => Assert.Contains($"`{{{placeholder}}}`", Page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", 2)]
    [InlineData("fr", 3)]
    [InlineData("de", 4)]
    [InlineData("es", 5)]
    public void The_words_of_a_byline_are_those_of_its_language(string language, int column)
    {
        var words = BylineWords.For(language);
        string[] phrases = [words.By.Trim(), words.With.Trim(',', ' '), .. words.RolePhrases.OrderBy(static pair => pair.Key).Select(static pair => pair.Value.Trim())];
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
        Tables.Below(heading).Where(key => set != "BylineBinder.CreditKeys" || !(key.StartsWith("id|", StringComparison.Ordinal) || key == "suppress"));

    private static Dictionary<string, KeySet> KeySets() => typeof(KeySet).Assembly.GetTypes()
        .SelectMany(static type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(static field => field.FieldType == typeof(KeySet))
        .ToDictionary(static field => $"{field.DeclaringType!.Name}.{field.Name.TrimStart('<').Split('>')[0]}", static field => (KeySet)field.GetValue(null)!);
}
