using AngleSharp.Html.Parser;

namespace Newsroom.Tests;

/// <summary>What a writer types becomes text, never a script.</summary>
public sealed class MarkdownTextTests
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
    public void AddressThatRunsSomethingIsText(string markdown, string text)
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
    public void TagIsText(string markdown)
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
    public void AddressOfAPageIsALink(string markdown, string address) =>
        Assert.Equal(address, Assert.Single(Read(markdown).QuerySelectorAll("a")).GetAttribute("href"));

    [Fact]
    public void PictureIsShown() => Assert.Equal("/quay.svg", Assert.Single(Read("![The quay](/quay.svg)").QuerySelectorAll("img")).GetAttribute("src"));

    private static AngleSharp.Dom.IElement Read(string markdown) => new HtmlParser().ParseDocument(MarkdownText.ToHtml(markdown).Value).Body!;
}
