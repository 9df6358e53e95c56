extern alias runtime;

using System.Globalization;
using Masthead.Generators.Tests.Harness;
using runtime::Masthead;

namespace Masthead.Generators.Tests.Generation;

/// <summary>An accent in its letter, or behind it as macOS writes the names of files: one name, one address, one person.</summary>
public sealed class AccentsTests
{
    private const string Apart = "e\u0301te\u0301";

    private const string Composed = "\u00E9t\u00E9";

    [Theory]
    [InlineData(Apart, Composed)]
    [InlineData(Composed, Apart)]
    [InlineData(Apart, Apart)]
    public async Task The_spellings_of_files_and_references_meet(string file, string reference)
    {
        var site = Site(file, reference);

        Assert.Empty((await site.AnalyzeAsync()).Select(static finding => finding.ToString()));
        var loaded = LoadedSite.Of(site);
        var article = loaded.Article("\u00C9t\u00E9");
        Assert.Equal((Composed, Composed, "/%C3%A9t%C3%A9"), (article.Id, article.Slug, article.Url));
        Assert.Equal(Composed, Assert.Single(article.Byline.Credits).Author.Id);
        Assert.Equal(Composed, article.Section?.Id);
        Assert.Equal(Composed, Assert.Single(article.Tags).Id);
    }

    [Theory]
    [InlineData(Apart)]
    [InlineData(Composed)]
    public void Look_ups_take_either(string asked)
    {
        var loaded = LoadedSite.Of(Site(Apart, Composed));

        Assert.NotNull(loaded.Call<Article?>("Articles", "Find", asked, null));
        Assert.NotNull(loaded.Call<Article?>("Articles", "At", "/" + asked));
        Assert.NotNull(loaded.Call<Article?>("Articles", "At", "/" + Uri.EscapeDataString(asked) + "?page=2"));
        Assert.NotNull(loaded.Call<Article?>("Articles", "At", "/" + Uri.EscapeDataString(asked) + "?from=%2F"));
        Assert.NotNull(loaded.Call<Author?>("Authors", "Find", asked));
        Assert.Null(loaded.Call<Article?>("Articles", "At", "/ete"));
        Assert.Null(loaded.Call<Article?>("Articles", "At", "/x%2F" + asked));
    }

    [Theory]
    [InlineData("permalink: /$", "/")]
    [InlineData("aliases: [/old/$]", "/old/")]
    [InlineData("aliases: ['/?p=$']", "/?p=")]
    [InlineData("permalink: https://post.example/$", "https://post.example/")]
    public void Whatever_address_a_file_gives_is_found_by_either(string key, string before)
    {
        foreach (var written in (string[])[Apart, Composed])
        {
            var loaded = LoadedSite.Of(TestSite.Of(("articles/bell.yml", $"title: B\n{key.Replace("$", written, StringComparison.Ordinal)}\n")));
            Assert.All((string[])[Apart, Composed, Uri.EscapeDataString(Apart), Uri.EscapeDataString(Composed)], asked => Assert.Equal("B", loaded.Call<Article?>("Articles", "At", before + asked)?.Title));
        }
    }

    [Fact]
    public async Task Two_files_that_differ_in_nothing_else_have_one_id()
    {
        var site = TestSite.Of(($"articles/{Apart}.yml", "title: One\n"), ($"articles/{Composed}.yml", "title: Two\n"));

        var finding = Assert.Single(await site.AnalyzeAsync(), static finding => finding.Id == "MH4008");
        Assert.Contains($"has the id '{Composed}' too", finding.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void Declared_ids_and_what_refers_to_them_meet_too()
    {
        var loaded = LoadedSite.Of(TestSite.Of(
            ($"articles/{Composed}.yml", $"title: T\nslug: {Apart}\nbyline: {Composed}\ndisclaimers: [{Composed}]\n"),
            ("authors.yml", $"{Apart}: {{ name: Ada Byron }}\n"),
            ("masthead.yml", $"publisher: P\ndisclaimers:\n  {Apart}: Mind the gap.\n")));

        var article = loaded.Article("\u00C9t\u00E9");
        Assert.Equal(Composed, article.Slug);
        Assert.Equal(Composed, Assert.Single(article.Byline.Credits).Author.Id);
        Assert.Equal("Mind the gap.", Assert.Single(article.Disclaimers).Text);
    }

    [Theory]
    [InlineData(Apart, Composed)]
    [InlineData(Composed, Apart)]
    public async Task References_between_articles_meet(string file, string reference)
    {
        var site = TestSite.Of(
            ($"articles/{file}.yml", "title: T\n"),
            ("articles/bell.yml", $"title: B\nsequel: {reference}\n"),
            ("masthead.yml", "publisher: P\nfields: { articles: { sequel: { type: article } } }\n"));

        Assert.DoesNotContain(await site.AnalyzeAsync(), static finding => finding.Id is "MH4003" or "MH4002");
        var article = LoadedSite.Of(site).Article("Bell");
        Assert.Equal(Composed, Assert.IsType<ArticleRef>(article.GetType().GetProperty("Sequel")!.GetValue(article)).Id);
    }

    private static TestSite Site(string file, string reference) => TestSite.Of(
        ($"articles/{file}.yml", $"title: T\nbyline: {reference}\nsection: {reference}\ntags: [{reference}]\npublished: 2024-05-01\n"),
        ($"authors/{file}.yml", "name: Ada Byron\nbio: Writes.\n"),
        ("masthead.yml", $"publisher: P\nsections:\n  {file}: Summer\n"));
}
