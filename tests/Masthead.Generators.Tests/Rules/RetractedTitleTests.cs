using System.Globalization;
using Masthead.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Masthead.Generators.Tests.Rules;

/// <summary>MH5004: titles of pieces that no longer stand.</summary>
public sealed partial class PageTests
{
    private static readonly TestSite Retracting = TestSite.Of(
        ("articles/ferry.yml", "title: Ferries return\npublished: 2024-05-31\n"),
        ("articles/pool.yml", "title: The pool is sold\npublished: 2024-05-31\nstatus: retracted\n"));

    private static string List(string render, string members = "") => $$"""
        public partial class Page : ComponentBase
        {
            public required System.Collections.Generic.IEnumerable<Article> Articles { get; set; }
            {{members}}
            protected override void BuildRenderTree(RenderTreeBuilder builder) { foreach (var article in Articles) { {{render}} } }
        }
        public sealed class Line : IComponent;
        """;

    [Fact]
    public async Task Headlines_do_not_say_what_is_retracted()
    {
        var found = Assert.Single(await AnalyzeAsync(Usings + List("builder.AddContent(0, article.Title);"), "/site/Page.cs", site: Retracting));

        Assert.Equal("MH5004", found.Id);
        Assert.Equal(
            "'Page' prints titles and does not say which pieces are retracted, as 'The pool is sold' is: say so where 'Status' is 'Retracted', print 'EditorNotes', or hand the whole article to what does.",
            found.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal("article.Title", found.Location.SourceTree!.ToString()[found.Location.SourceSpan.Start..found.Location.SourceSpan.End]);
        var other = Assert.Single(found.AdditionalLocations).GetLineSpan();
        Assert.Equal((TestSite.Root + "/articles/pool.yml", 2, 8), (other.Path, other.StartLinePosition.Line, other.StartLinePosition.Character));
    }

    [Theory]
    [InlineData("builder.AddContent(0, article.Title); builder.AddContent(1, article.Disclaimers);", true)]
    [InlineData("if (article is { Title: var title }) builder.AddContent(0, title);", true)]
    [InlineData("if (article.Title.Length > 0) builder.AddContent(0, $\"<b>{article.Title}</b>\");", true)]
    [InlineData("builder.OpenComponent<Line>(0); builder.AddComponentParameter(1, \"Title\", article.Title);", true)]
    [InlineData("foreach (var other in Articles.Where(other => other.Section == article.Section)) builder.AddContent(0, other.Title);", true)]
    [InlineData("builder.AddContent(0, article.Title); if (article.Status == PublicationStatus.Retracted) builder.AddContent(1, \"Retracted\");", false)]
    [InlineData("if (article is { Status: PublicationStatus.Published }) builder.AddContent(0, article.Title);", false)]
    [InlineData("builder.AddContent(0, article.Title); foreach (var note in article.EditorNotes) builder.AddContent(1, note.Text);", false)]
    [InlineData("builder.AddContent(0, article.Title); builder.OpenComponent<Line>(1); builder.AddComponentParameter(2, \"Article\", article);", false)]
    [InlineData("builder.AddContent(0, Articles.OrderBy(other => other.Title).Count());", false)]
    [InlineData("foreach (var other in Articles.OrderBy(other => other.Title)) builder.AddContent(0, other.Url);", false)]
    [InlineData("if (article.Title == \"Ferries\") builder.AddContent(0, article.Url);", false)]
    [InlineData("builder.AddContent(0, nameof(Article.Title));", false)]
    [InlineData("builder.AddContent(0, Known.Ferry.Title);", false)]
    public async Task Titles_in_a_component(string render, bool isFound)
    {
        const string Around = " public static class Known { public static Article Ferry => null!; }";
        Assert.Equal(isFound ? ["MH5004"] : [], (await AnalyzeAsync(Usings + List(render) + Around, "/site/Page.cs", site: Retracting)).Select(static found => found.Id));
        Assert.Empty(await AnalyzeAsync(Usings + List(render) + Around, "/site/Page.cs", site: Retracting.Without("articles/pool.yml")));
    }

    [Theory]
    [InlineData("app.MapGet(\"/\", () => string.Concat(All.Select(article => article.Title)));", true)]
    [InlineData("app.MapGet(\"/\", () => Results.Content(string.Join(\", \", All.Select(article => $\"<li>{article.Title}</li>\")), \"text/html\"));", true)]
    [InlineData("app.MapGet(\"/\", () => string.Concat(All.Where(article => article.Status != PublicationStatus.Retracted).Select(article => article.Title)));", false)]
    [InlineData("app.MapGet(\"/\", () => All);", false)]
    [InlineData("var titles = All.Select(article => article.Title).ToArray();", false)]
    public async Task Titles_in_a_request_handler(string map, bool isFound)
    {
        var code = "public static class Routes { static readonly Article[] All = []; public static void Map(WebApplication app) { " + map + " } }";
        Assert.Equal(isFound ? ["MH5004"] : [], (await AnalyzeAsync(Usings + code, "/site/Routes.cs", site: Retracting)).Select(static found => found.Id));
    }

    [Fact]
    public async Task A_page_that_prints_texts_is_asked_for_its_notes_and_no_more()
    {
        var found = await AnalyzeAsync(Usings + Component("builder.AddContent(0, Article.Title); builder.AddContent(1, Article.Body);"), "/site/Page.cs", site: Retracting);
        Assert.Equal(["MH5001", "MH5002", "MH5003"], found.Select(static diagnostic => diagnostic.Id));
    }

    [Fact]
    public async Task What_another_part_or_a_base_type_asks_counts()
    {
        var page = List("builder.AddContent(0, article.Title);");
        Assert.Empty(await AnalyzeAsync(Usings + page + " public partial class Page { static bool Stands(Article a) => a.Status == PublicationStatus.Published; }", "/site/Page.cs", site: Retracting));
        Assert.Empty(await AnalyzeAsync(
            Usings + page.Replace(": ComponentBase", ": PageBase", StringComparison.Ordinal) + " public abstract class PageBase : ComponentBase { protected static bool Stands(Article a) => a.Status == PublicationStatus.Published; }",
            "/site/Page.cs", site: Retracting));
    }
}
