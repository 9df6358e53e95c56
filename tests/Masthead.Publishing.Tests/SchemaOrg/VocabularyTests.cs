using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Masthead.Publishing.Tests;

/// <summary>What is written is held to the vocabulary of schema.org 30, and to its types in TypeScript.</summary>
public sealed partial class VocabularyTests
{
    public static TheoryData<string> Sites => RealSites.Names;

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_article_and_the_publication_are_of_the_vocabulary(string name)
    {
        var edition = RealSites.Edition(name);
        Assert.NotEmpty(edition.Articles);

        AssertValid([JsonLd.Of(edition), .. edition.Articles.Select(article => JsonLd.Of(edition, article))]);
    }

    [Fact]
    public void An_article_that_says_everything_is_of_the_vocabulary() =>
        AssertValid([JsonLd.Of(FullArticle.Edition), .. FullArticle.Edition.Articles.Select(static article => JsonLd.Of(FullArticle.Edition, article))]);

    [Fact]
    public void Pages_of_the_site_are_of_the_vocabulary()
    {
        var newsroom = RealSites.Edition("newsroom");
        Assert.NotEmpty(newsroom.Pages);

        AssertValid([.. newsroom.Pages.Select(page => JsonLd.Of(newsroom, page)), .. FullArticle.Edition.Articles.Select(static article => JsonLd.Of(FullArticle.Edition, article with { IsPage = true }))]);
    }

    [Fact]
    public void Pages_about_authors_are_of_the_vocabulary()
    {
        // The part of the vocabulary that is at hand has no ProfilePage, which is a WebPage.
        var edition = RealSites.Edition("newsroom");
        var pages = edition.Authors.Append(FullArticle.Site.Authors[0]).Select(author => JsonLd.Of(edition, author)).ToArray();
        Assert.All(pages, static page => Assert.Contains("\"@type\":\"ProfilePage\"", page, StringComparison.Ordinal));

        AssertValid([.. pages.Select(static page => page.Replace("\"@type\":\"ProfilePage\"", "\"@type\":\"WebPage\"", StringComparison.Ordinal))]);
    }

    [Theory]
    [InlineData("newsroom")]
    [InlineData("seed")]
    [InlineData("full")]
    public void The_compiler_of_TypeScript_takes_them_for_their_types(string name)
    {
        var folder = Outside.NodeFolder;
        var edition = name == "full" ? FullArticle.Edition : RealSites.Edition(name);
        string[] nodes = [JsonLd.Of(edition), .. edition.Articles.Concat(edition.Articles.Select(static article => article with { IsPage = true })).Select(article => JsonLd.Of(edition, article)), .. edition.Authors.Select(author => JsonLd.Of(edition, author))];
        var program = Path.Combine(folder, $"{name}.received.ts");
        File.WriteAllText(program, "import type * as s from 'schema-dts';\n" + string.Concat(nodes.Select(static (node, number) => $"export const n{number}: s.WithContext<s.{TypeOf().Match(node).Groups[1].Value}> = {node};\n")));

        var (exitCode, output) = Outside.Run("node", folder, "node_modules/typescript/bin/tsc", "--noEmit", "--strict", "--skipLibCheck", program);

        File.Delete(program);
        Assert.Equal((0, ""), (exitCode, output));
    }

    /// <summary>In one document, since the validator takes one: it looks at whatever is a part.</summary>
    private static void AssertValid(IReadOnlyCollection<string> documents)
    {
        var validator = Outside.Standard("validators/schemaorg-check.py");
        var whole = new JsonObject { ["@type"] = "WebPage", ["about"] = new JsonArray([.. documents.Select(static document => JsonNode.Parse(document))]) };
        var file = Path.GetTempFileName();
        File.WriteAllText(file, whole.ToJsonString());

        var (exitCode, output) = Outside.Run("python3", Path.GetTempPath(), validator, file);

        File.Delete(file);
        Assert.DoesNotMatch(@"(?m)^E ", output);
        Assert.Matches(@"errors 0 ", output);
        Assert.Equal(0, exitCode);
    }

    [GeneratedRegex(@"""@type"":""(\w+)""")]
    private static partial Regex TypeOf();
}
