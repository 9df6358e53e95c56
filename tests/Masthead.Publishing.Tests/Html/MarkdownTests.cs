using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Masthead.Publishing.Html;

namespace Masthead.Publishing.Tests.Html;

/// <summary>What a writer types becomes text, never a script.</summary>
public sealed class MarkdownTests
{
    [Theory]
    [InlineData("<javascript:alert(1)>", "javascript:alert(1)")]
    [InlineData("<JavaScript:alert(1)>", "JavaScript:alert(1)")]
    [InlineData("<data:text/html,x>", "data:text/html,x")]
    [InlineData("<vbscript:x>", "vbscript:x")]
    [InlineData("[The *quay*](javascript:alert(1))", "The quay")]
    [InlineData("[The quay](<javascript:alert(1)> 'title')", "The quay")]
    [InlineData("[The quay](&#x6A;avascript:alert(1))", "The quay")]
    [InlineData("[The quay](java&#x0A;script:alert(1))", "The quay")]
    [InlineData("[The quay](java&Tab;script:alert(1))", "The quay")]
    [InlineData("[The quay](&#x20;javascript:alert(1))", "The quay")]
    [InlineData("[The quay](&#x01;javascript:alert(1))", "The quay")]
    [InlineData("[The quay][1]\n\n[1]: javascript:alert(1)", "The quay")]
    [InlineData("[quay]\n\n[quay]: data:text/html;base64,x", "quay")]
    [InlineData("[![The quay](data:image/svg+xml,x)](vbscript:x)", "The quay")]
    [InlineData("![The quay](data:image/svg+xml,x)", "The quay")]
    [InlineData("[The quay](file:///etc/passwd)", "The quay")]
    public void An_address_that_runs_something_is_text(string markdown, string text)
    {
        var body = Read(markdown);

        Assert.Empty(body.QuerySelectorAll("a, img"));
        Assert.Equal(text, body.TextContent.Trim());
    }

    [Theory]
    [InlineData("<a href=\"javascript:alert(1)\">x</a>")]
    [InlineData("A <img src=x onerror=alert(1)> B")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<iframe src=\"data:text/html,x\">\n\nx")]
    [InlineData("<!-- x -->")]
    public void A_tag_is_text(string markdown)
    {
        var body = Read(markdown);

        Assert.All(body.QuerySelectorAll("*"), static element => Assert.Equal("p", element.LocalName));
        Assert.Contains(markdown.Split('\n')[0], body.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[x](https://trust.example/a:b?c=d#e)", "https://trust.example/a:b?c=d#e")]
    [InlineData("[x](HTTP://trust.example/)", "HTTP://trust.example/")]
    [InlineData("<https://trust.example/>", "https://trust.example/")]
    [InlineData("<desk@light.example>", "mailto:desk@light.example")]
    [InlineData("[x](mailto:desk@light.example)", "mailto:desk@light.example")]
    [InlineData("[x](/articles/ferry)", "/articles/ferry")]
    [InlineData("[x](ferry)", "ferry")]
    [InlineData("[x](<the ferry>)", "the%20ferry")]
    [InlineData("[x](#javascript:)", "#javascript:")]
    [InlineData("[x](?javascript:)", "?javascript:")]
    public void An_address_of_a_page_is_a_link(string markdown, string address) =>
        Assert.Equal(address, Assert.Single(Read(markdown).QuerySelectorAll("a")).GetAttribute("href"));

    [Fact]
    public void A_picture_is_shown() => Assert.Equal("/quay.svg", Assert.Single(Read("![The quay](/quay.svg)").QuerySelectorAll("img")).GetAttribute("src"));

    /// <summary>The rules read tables and footnotes too: what they say of a text is true of what is shown.</summary>
    [Fact]
    public void Tables_and_footnotes_are_what_the_rules_take_them_for()
    {
        var body = Read("| a | b |\n|---|---|\n| 1 | 2 |\n\nThe quay.[^1]\n\n[^1]: A [note](javascript:x).");

        Assert.Equal("12", string.Concat(body.QuerySelectorAll("td").Select(static cell => cell.TextContent)));
        Assert.All(body.QuerySelectorAll("a"), static link => Assert.StartsWith("#", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Equal("A note.", body.QuerySelector(".footnotes p")!.FirstChild!.TextContent);
    }

    /// <summary>A feed shows many pieces in one page, and none of them is at the page's own address.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Footnotes_lead_to_the_article_and_back(bool allowTags)
    {
        var body = Read("The quay.[^1] The boat.[^1]\n\n[^1]: A note.", new HtmlOptions { BaseAddress = Boat, AllowTags = allowTags });

        Assert.Equal(
            ["/town/boat#fn:1 fnref:1 footnote-ref 1", "/town/boat#fn:1 fnref:2 footnote-ref 1", "/town/boat#fnref:1  footnote-back-ref ↩", "/town/boat#fnref:2  footnote-back-ref ↩"],
            body.QuerySelectorAll("a").Select(static link => $"{link.GetAttribute("href")?.Replace("https://quay.example", "", StringComparison.Ordinal)} {link.Id} {link.ClassName} {link.TextContent}"));
        Assert.Equal(2, body.QuerySelectorAll("a > sup").Length);
    }

    [Fact]
    public void Without_a_base_footnotes_are_as_Markdig_writes_them() => Assert.Contains(
        "<p>The quay.<a id=\"fnref:1\" href=\"#fn:1\" class=\"footnote-ref\"><sup>1</sup></a></p>",
        new ArticleBody("The quay.[^1]\n\n[^1]: A note.", BodyFormat.Markdown).ToHtml(),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("[x](ferry)", "https://quay.example/town/ferry")]
    [InlineData("[x](/about?a=1&b=2)", "https://quay.example/about?a=1&b=2")]
    [InlineData("[x](//cdn.example/x)", "https://cdn.example/x")]
    [InlineData("[x](#top)", "https://quay.example/town/boat#top")]
    [InlineData("[x][1]\n\n[1]: ../x", "https://quay.example/x")]
    [InlineData("<desk@light.example>", "mailto:desk@light.example")]
    [InlineData("![x](boat.jpg)", "https://quay.example/town/boat.jpg")]
    public void Addresses_become_absolute(string markdown, string address)
    {
        var element = Assert.Single(Read(markdown, new HtmlOptions { BaseAddress = Boat }).QuerySelectorAll("a, img"));

        Assert.Equal(address, element.GetAttribute("href") ?? element.GetAttribute("src"));
    }

    [Theory]
    [InlineData("[x](/about)", "/paper/about", "https://quay.example/paper/about")]
    [InlineData("[x](/paper/about)", "/paper/about", "https://quay.example/paper/about")]
    [InlineData("[x](about)", "about", "https://quay.example/town/about")]
    [InlineData("![x](/boat.jpg)", "/paper/boat.jpg", "https://quay.example/paper/boat.jpg")]
    public void Below_a_folder_paths_lead_into_it(string markdown, string link, string absolute)
    {
        foreach (var (options, address) in (ValueTuple<HtmlOptions, string>[])[(new() { PathBase = "/paper" }, link), (new() { PathBase = "paper" }, link), (new() { PathBase = "/paper/", BaseAddress = Boat, AllowTags = true }, absolute)])
        {
            var element = Assert.Single(Read(markdown, options).QuerySelectorAll("a, img"));
            Assert.Equal(address, element.GetAttribute("href") ?? element.GetAttribute("src"));
        }
    }

    /// <summary>Blanks around an address are no part of it, as browsers have it.</summary>
    [Theory]
    [InlineData(" /boats ", "/paper/boats")]
    [InlineData(" https://pier.example/ ", "https://pier.example/")]
    [InlineData(" //pier.example/", "//pier.example/")]
    [InlineData(" javascript:alert(1)", null)]
    public void Blanks_around_an_address_are_passed_over(string href, string? expected) =>
        Assert.Equal(expected, Read($"<a href=\"{href}\">Boats</a>", new HtmlOptions { PathBase = "/paper", AllowTags = true }).QuerySelector("a")?.GetAttribute("href"));

    [Theory]
    [InlineData("[The quay](http://[)", "The quay")]
    [InlineData("![The quay](mailto:x@y.example)", "The quay")]
    public void An_address_that_cannot_become_absolute_is_text(string markdown, string text)
    {
        var body = Read(markdown, new HtmlOptions { BaseAddress = Boat });

        Assert.Empty(body.QuerySelectorAll("a, img"));
        Assert.Equal(text, body.TextContent.Trim());
    }

    [Theory]
    [InlineData("<a href=\"java&#x0A;script:alert(1)\">The quay</a>")]
    [InlineData("<a href=JaVaScRiPt:alert(1) onclick=alert(1)>The quay</a>")]
    [InlineData("The <img src=x: onerror=alert(1)>quay<script>alert(1)</script>")]
    [InlineData("The quay<iframe src=\"data:text/html,x\"></iframe>")]
    [InlineData("The quay<svg><a xlink:href=\"javascript:x\">x</a></svg>")]
    [InlineData("The quay<style>p{}</style><!-- <p onclick=x> -->")]
    [InlineData("[The quay](javascript:x)<math><mtext><img src=x onerror=x></mtext></math>")]
    public void With_tags_allowed_nothing_runs_either(string markdown)
    {
        var body = Read(markdown, new HtmlOptions { AllowTags = true });

        Assert.DoesNotContain(body.QuerySelectorAll("*").SelectMany(static element => element.Attributes), static attribute => attribute.LocalName != "alt");
        Assert.Equal("The quay", body.TextContent.Trim());
    }

    [Fact]
    public void With_tags_allowed_those_that_mark_up_come_through()
    {
        var body = Read("H<sub>2</sub>O <kbd onclick=x style=\"color:red\" class=k>x</kbd>\n\n<figure><img src=\"/a.jpg\"><figcaption>A", new HtmlOptions { AllowTags = true, BaseAddress = Boat });

        Assert.Equal("2", body.QuerySelector("sub")!.TextContent);
        Assert.Equal("class", Assert.Single(body.QuerySelector("kbd")!.Attributes).LocalName);
        Assert.Equal("https://quay.example/a.jpg", body.QuerySelector("figure > img")!.GetAttribute("src"));
        Assert.Equal("A", body.QuerySelector("figcaption")!.TextContent.Trim());
    }

    /// <summary>Markdig reads no deeper than 128 levels, and fails.</summary>
    [Theory]
    [InlineData(">", "")]
    [InlineData("[", "](/x)")]
    [InlineData("*a **b ", "")]
    public void What_is_nested_too_deep_is_shown_as_it_is_written(string opening, string closing)
    {
        var markdown = string.Concat(Enumerable.Repeat(opening, 2000)) + "The quay" + string.Concat(Enumerable.Repeat(closing, 2000));

        Assert.Contains("The quay", Read(markdown).TextContent, StringComparison.Ordinal);
    }

    private static readonly Uri Boat = new("https://quay.example/town/boat");

    private static IElement Read(string markdown, HtmlOptions? options = null) =>
        new HtmlParser().ParseDocument(new ArticleBody(markdown, BodyFormat.Markdown).ToHtml(options)).Body!;
}
