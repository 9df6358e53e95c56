using System.Globalization;
using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.GeneratedCode;

/// <summary>What a file's name says: a language only where the site has it.</summary>
public sealed class FileNameTests
{
    [Theory]
    [InlineData("moving-to-crates.io")]
    [InlineData("program.cs")]
    [InlineData("node.js")]
    [InlineData("release-2.0")]
    [InlineData("what.it.is")]
    public void A_name_with_dots_of_its_own_is_whole(string name) =>
        AssertNamed(TestSite.OfArticle("title: Ferries return", $"articles/world/{name}.yml"), "world/" + name, name, "en");

    [Theory]
    [InlineData("program.cs.yml", "program.yml")]
    [InlineData("program.cs.yml", "program.de.md")]
    [InlineData("program.cs.yml", "program/index.md")]
    public void A_language_beside_the_piece_without_it_or_in_another_one(string path, string sibling) =>
        AssertNamed(TestSite.OfArticle("title: Ferries return", "articles/" + path).With("articles/" + sibling, sibling.EndsWith("md", StringComparison.Ordinal) ? "---\ntitle: Other\n---\n" : "title: Other"), "program.cs", "program", "cs");

    [Theory]
    [InlineData("[en, cs]", "cs")]
    [InlineData("cs_CZ", "cs")]
    [InlineData("[pt]", "pt-BR")]
    public void A_language_that_the_site_declares(string languages, string language) =>
        AssertNamed(TestSite.OfArticle("title: Ferries return", $"articles/program.{language}.yml").With("masthead.yml", $"languages: {languages}\n"), "program." + language, "program", language);

    /// <summary>The one file of a folder of its own is called so for no other reason.</summary>
    [Theory]
    [InlineData("articles/ferry/index.es.yml", "ferry.es", "ferry")]
    [InlineData("articles/world/ferry/index.pt-BR.md", "world/ferry.pt-BR", "ferry")]
    public void A_language_behind_index(string path, string id, string slug) =>
        AssertNamed(TestSite.OfArticle(path.EndsWith("md", StringComparison.Ordinal) ? "---\ntitle: T\n---\n" : "title: T", path), id, slug, id[(id.IndexOf('.') + 1)..]);

    /// <summary>One may be chance.</summary>
    [Theory]
    [InlineData("ferry quay", "es")]
    [InlineData("ferry", "en")]
    public void A_language_that_several_other_pieces_have(string pieces, string language)
    {
        var site = TestSite.OfArticle("title: Ferries return", "articles/solo.es.yml");
        foreach (var piece in pieces.Split(' '))
            site = site.With($"articles/{piece}.yml", "title: T").With($"articles/{piece}.es.yml", "title: T");

        AssertNamed(site, "solo.es", language == "es" ? "solo" : "solo.es", language);
    }

    [Theory]
    [InlineData("fil", "fil")]
    [InlineData("pt_BR", "pt-BR")]
    [InlineData("DE", "de")]
    [InlineData("zh-Hans", "zh-Hans")]
    [InlineData("zh_hant_tw", "zh-Hant-TW")]
    [InlineData("es-419", "es-419")]
    public void However_the_language_is_written(string suffix, string language) =>
        AssertNamed(TestSite.OfArticle("title: T", $"articles/ferry.{suffix}.yml").With("articles/ferry.yml", "title: Other"), "ferry." + suffix, "ferry", language);

    [Theory]
    [InlineData("min")]
    [InlineData("old")]
    [InlineData("new")]
    [InlineData("bak2")]
    [InlineData("en-old")]
    public void What_is_no_language_stays_in_the_name_beside_a_sibling_too(string suffix) =>
        AssertNamed(TestSite.OfArticle("title: T", $"articles/ferry.{suffix}.yml").With("articles/ferry.yml", "title: Other"), "ferry." + suffix, "ferry." + suffix, "en");

    [Theory]
    [InlineData("2015-1-3-ferry", "ferry", "2015-01-03")]
    [InlineData("2015-1-03-ferry", "ferry", "2015-01-03")]
    [InlineData("2015-12-3_ferry", "ferry", "2015-12-03")]
    [InlineData("2015-12-03-2-ferries", "2-ferries", "2015-12-03")]
    [InlineData("2015-02-30-ferry", "2015-02-30-ferry", null)]
    [InlineData("2015-1-ferry", "2015-1-ferry", null)]
    [InlineData("2015-12-031-ferry", "2015-12-031-ferry", null)]
    [InlineData("2015-12-03-", "2015-12-03-", null)]
    public void A_date_at_its_beginning(string name, string slug, string? date)
    {
        var article = LoadedSite.Of(TestSite.OfArticle("title: T", $"articles/{name}.yml")).All.Single();

        Assert.Equal((slug, date), (article.Slug, article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Another_one_than_the_site_declares_is_a_part_of_the_name() =>
        AssertNamed(TestSite.OfArticle("title: Ferries return", "articles/program.cs.yml").With("masthead.yml", "languages: [en, es]\n"), "program.cs", "program.cs", "en");

    [Fact]
    public void A_file_in_another_folder_is_no_sibling() =>
        AssertNamed(TestSite.OfArticle("title: Ferries return", "articles/world/program.cs.yml").With("articles/program.yml", "title: Other"), "world/program.cs", "program.cs", "en");

    [Fact]
    public void A_language_comes_and_goes_with_the_file_beside_it()
    {
        var site = TestSite.OfArticle("title: Ferries return", "articles/program.cs.yml");
        var with = site.With("articles/program.yml", "title: Other");

        AssertNamed(site, "program.cs", "program.cs", "en");
        AssertNamed(with, "program.cs", "program", "cs");
        AssertNamed(with.Without("articles/program.yml"), "program.cs", "program.cs", "en");
    }

    [Fact]
    public async Task No_rule_minds_it() =>
        Assert.DoesNotContain(
            (await TestSite.OfArticle("title: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\n", "articles/release.cs.yml").AnalyzeAsync()).Select(static diagnostic => diagnostic.Id),
            static id => id != "MH4010");

    private static void AssertNamed(TestSite site, string id, string slug, string language)
    {
        var article = LoadedSite.Of(site).All.Single(article => article.Id == id);
        Assert.Equal((slug, language), (article.Slug, article.Language));
    }
}
