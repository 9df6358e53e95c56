using CsCheck;
using Masthead.Tool.Importing.Html;
using Masthead.Tool.Importing.WordPress;

namespace Masthead.Tool.Tests.Importing;

/// <summary>Texts of posts: Markdown where it says the same, else HTML, and never less than there was.</summary>
public sealed class HtmlToMarkdownTests
{
    [Theory]
    [InlineData("<p>One <b>two</b> <i>three</i>.</p>", "One **two** *three*.")]
    [InlineData("<p>a<strong> b </strong>c</p>", "a **b** c")]
    [InlineData("<p><strong>Word:</strong>text, in<em>side</em> and <strong><em>both</em></strong></p>", "<strong>Word:</strong>text, in*side* and **<em>both</em>**")]
    [InlineData("<h2>A #1 #</h2><p>1. no list</p><p># no heading</p><p>- no item</p><p>&gt; no quotation</p>", "## A #1 \\#\n\n1\\. no list\n\n\\# no heading\n\n\\- no item\n\n\\> no quotation")]
    [InlineData("<p>2 * 3 * 4, snake_case, _edge_, `tick`, [sic], a\\b, &lt;b&gt;, &amp;copy; ~~x~~</p>", "2 \\* 3 \\* 4, snake_case, \\_edge\\_, \\`tick\\`, [sic], a\\\\b, \\<b>, &amp;copy; \\~\\~x\\~\\~")]
    [InlineData("<p><a href=\"https://x.example/a b(c)\" title='say \"hi\"'>l[i]nk</a> <a href=\"https://x.example/\">https://x.example/</a></p>", "[l\\[i\\]nk](<https://x.example/a b(c)> \"say \\\"hi\\\"\") <https://x.example/>")]
    [InlineData("<p>Look!<a href=\"/x\">here</a></p>", "Look\\![here](/x)")]
    [InlineData("<p><img src=\"/a.png\" alt=\"A *b*\" width=\"3\"></p>", "![A \\*b\\*](/a.png)")]
    [InlineData("<ul><li>One</li><li>Two<ol start=\"3\"><li>x</li><li>y</li></ol></li></ul>", "- One\n\n- Two\n\n  3. x\n  4. y")]
    [InlineData("<ul><li>One<ul><li>In</li></ul></li></ul><ul><li>Other</li></ul>", "- One\n  - In\n\n* Other")]
    [InlineData("<blockquote><p>a</p><p>b<br>c</p></blockquote>", "> a\n>\n> b\\\n> c")]
    [InlineData("<pre><code class=\"language-cs\">if (a &lt; b)\n\n  ```\n</code></pre>", "````cs\nif (a < b)\n\n  ```\n````")]
    [InlineData("<p>x<sup>2</sup> and <u>under <b>bold</b></u></p>", "x<sup>2</sup> and <u>under **bold**</u>")]
    [InlineData("<p>a <a href=\"/x\" rel=\"sponsored\">paid</a></p>", "a <a href=\"/x\" rel=\"sponsored\">paid</a>")]
    [InlineData("<div class=\"wp-block-group\"><p>in</p></div><hr><p></p>", "in\n\n***")]
    [InlineData("<table><tr><td>1</td>\n\n<td>2</td></tr></table>", "<table><tbody><tr><td>1</td>\n<td>2</td></tr></tbody></table>")]
    [InlineData("<figure><img src=\"/a.png\" alt=\"\"><figcaption>By Jo</figcaption></figure>", "<figure><img src=\"/a.png\" alt=\"\"><figcaption>By Jo</figcaption></figure>")]
    [InlineData("<p>a</p><!--more--><p>b</p>", "a\n\n<!--more-->\n\nb")]
    [InlineData("<p>See [^1] and <code>a`b</code></p>", "See \\[^1] and ``a`b``")]
    public void Markdown_says_what_html_said(string html, string markdown) => Assert.Equal(markdown, HtmlToMarkdown.Of(HtmlReading.Body(html)!));

    [Theory]
    [InlineData("<h2 id=\"top\">Head</h2><p><a href=\"#top\">up</a></p>", "<h2 id=\"top\">Head</h2>\n\n[up](#top)")]
    [InlineData("<blockquote class=\"twitter-tweet\"><p>t</p></blockquote>", "<blockquote class=\"twitter-tweet\"><p>t</p></blockquote>")]
    public void What_has_no_words_in_markdown_stays_as_html(string html, string markdown) => Assert.Equal(markdown, HtmlToMarkdown.Of(HtmlReading.Body(html)!));

    /// <summary>A style that takes words back, or keeps them from readers, is no looks.</summary>
    [Theory]
    [InlineData("<p>He took <span style=\"color: red; text-decoration: line-through\">40,000</span> 400.</p>", "He took <s>40,000</s> 400.")]
    [InlineData("<p style='TEXT-DECORATION-LINE:underline line-through'>All of it.</p><p>None.</p>", "<s>All of it.</s>\n\nNone.")]
    [InlineData("<p>a <span style=\"display:none\">secret</span> b</p>", "a <span style=\"display:none\">secret</span> b")]
    [InlineData("<p style=\"visibility: hidden\">secret</p><p style=\"text-align:center\">b</p>", "<p style=\"visibility: hidden\">secret</p>\n\nb")]
    public void What_a_style_says_is_kept(string html, string markdown)
    {
        var text = HtmlToMarkdown.TextOf(HtmlReading.Body(html)!);
        Assert.Equal((markdown, false), (text.Content, text.IsHtml));
    }

    [Theory]
    [InlineData("First\nline.\n\n<blockquote>Q\n\nr</blockquote>\n[gallery ids=\"1,2_3*4\"]\n\nLast", "First\\\nline.\n\n> Q\n>\n> r\n\n[gallery ids=\"1,2_3*4\"]\n\nLast")]
    [InlineData("a <em>b\nc</em> d\n\n\n\ne\n\n<!--more-->\nf", "a *b\\\nc* d\n\ne\n\n<!--more-->\n\nf")]
    [InlineData("<pre>a\n\nb</pre>\n\n<ul>\n<li>x</li>\n</ul>", "```\na\n\nb\n```\n\n- x")]
    public void Line_ends_that_were_typed_are_what_wordpress_makes_of_them(string typed, string markdown)
    {
        var text = WordPressText.Of(typed, footnotes: null);
        Assert.Equal((markdown, false), (text.Content, text.IsHtml));
    }

    [Fact]
    public void Nothing_random_is_lost()
    {
        Gen<string> inline = Gen.OneOf("a", "b c", " ", "*", "_x_", "[", "](", "&amp;lt;", "1.", "#", "\n", "<br>", "é—", "`", "\\", "!", "~~", "|", "<b>", "</b>", "<i>", "</i>", "<a href=\"/x\">", "</a>", "<code>", "</code>", "<sup>", "</sup>", "<img src=\"/i\">", "<span>", "</span>");
        Gen<string> block = Gen.OneOf("<p>", "</p>", "<ul>", "<li>", "</li>", "</ul>", "<ol>", "</ol>", "<blockquote>", "</blockquote>", "<h2>", "</h2>", "<pre>", "</pre>", "<div>", "</div>", "<hr>", "<table><tr><td>", "</td></tr></table>", "<!--x-->");
        Gen.Frequency((4, inline), (1, block)).Array[0, 40].Sample(parts =>
        {
            var body = HtmlReading.Body(string.Concat(parts))!;
            var print = Fingerprint.Of(body);
            if (HtmlToMarkdown.Of(body) is { } markdown)
                Assert.Equal(print, Fingerprint.Of(HtmlReading.Body(Markdig.Markdown.ToHtml(markdown, new Markdig.MarkdownPipelineBuilder().Build()))!));
        }, iter: 2_000, threads: 1);
    }

    [Fact]
    public void Most_of_what_posts_hold_is_markdown()
    {
        var export = new StringWriter();
        ExportMaker.WriteWordPress(export, 1);
        Assert.False(WordPressText.Of(export.ToString().Split("<content:encoded><![CDATA[")[1].Split("]]></content")[0], null).IsHtml);
    }

    [Theory]
    [InlineData("<div>", 5_000)]
    [InlineData("<b a=1><b a=2><p>", 5_000)]
    [InlineData("<a><table>", 5_000)]
    [InlineData("<", 1_200_000)]
    [InlineData("[", 20_000)]
    [InlineData("*a **b ", 5_000)]
    public void A_text_that_is_too_much_stays_as_it_is(string part, int count)
    {
        var html = string.Concat(Enumerable.Repeat(part, count));
        var text = WordPressText.Of(html, footnotes: null);
        Assert.True(text.Content.Length >= html.Trim().Length / 3);
    }
}
