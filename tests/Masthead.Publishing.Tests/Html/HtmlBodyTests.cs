using Masthead.Publishing.Html;

namespace Masthead.Publishing.Tests.Html;

/// <summary>Bodies that are HTML, or plain text.</summary>
public sealed class HtmlBodyTests
{
    private static readonly HtmlOptions Feed = new() { BaseAddress = new Uri("https://quay.example/town/boat") };

    [Theory]
    [InlineData("<p>The <em>quay</em>", "<p>The <em>quay</em></p>")]
    [InlineData("<head><title>x</title></head><body class=a><p>The quay</body>", "<p>The quay</p>")]
    [InlineData("A & B < C \" ü", "A &amp; B &lt; C &quot; ü")]
    [InlineData("<p>a<br>b<hr>", "<p>a<br />b</p><hr />")]
    [InlineData("<ol start=2 style=x><li value=3>a</ol>", "<ol start=\"2\"><li value=\"3\">a</li></ol>")]
    [InlineData("<center><font color=red>a</font></center>", "a")]
    [InlineData("<pre>\n\na</pre>", "<pre>\n\na</pre>")]
    [InlineData("<p title='\"><script>x</script>'>a</p>", "<p title=\"&quot;&gt;&lt;script&gt;x&lt;/script&gt;\">a</p>")]
    [InlineData("<noscript><p>a</p></noscript>", "<p>a</p>")]
    [InlineData("<form><input value=x><button>y</button><textarea>z</textarea>a</form>", "a")]
    [InlineData("<blockquote cite='/b'>a</blockquote>", "<blockquote cite=\"https://quay.example/b\">a</blockquote>")]
    [InlineData("<iframe src='https://video.example/1' title='The gull'>x</iframe>", "<a href=\"https://video.example/1\">The gull</a>")]
    [InlineData("<object data='/v.swf'></object><embed src='javascript:x'>", "<a href=\"https://quay.example/v.swf\">https://quay.example/v.swf</a>")]
    [InlineData("<video controls src=v.mp4 onplay=x></video>", "<video controls=\"\" src=\"https://quay.example/town/v.mp4\"></video>")]
    [InlineData("<a name=x>a</a><a href='vbscript:x'>b</a>", "<a>a</a>b")]
    [InlineData("<img alt=a><img src=/b.jpg srcset='c 2x'>", "a<img src=\"https://quay.example/b.jpg\" />")]
    [InlineData("<table><tr><td colspan=2>a", "<table><tbody><tr><td colspan=\"2\">a</td></tr></tbody></table>")]
    [InlineData("<svg><style><img src=x onerror=y></style></svg>a", "<img src=\"https://quay.example/town/x\" />a")]
    [InlineData("<template><p>a</template><style>b</style>", "")]
    public void Tags_that_mark_up_text_come_through(string html, string expected) => Assert.Equal(expected, new ArticleBody(html, BodyFormat.Html).ToHtml(Feed));

    /// <summary>A stack of calls ends the process, and cannot be caught.</summary>
    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<b><p>")]
    [InlineData("<table><tr><td>")]
    public void What_is_nested_thousands_of_times_is_read(string tag)
    {
        var html = new ArticleBody(string.Concat(Enumerable.Repeat(tag, 3_000)) + "The quay", BodyFormat.Html).ToHtml();

        Assert.Contains("The quay", html, StringComparison.Ordinal);
        Assert.Equal(html.AsSpan().Count('<'), 2 * html.AsSpan().Count("</"));
    }

    [Theory]
    [InlineData("a\nb\n\n \nc & <d>", "<p>a<br />\nb</p>\n<p>c &amp; &lt;d&gt;</p>\n")]
    [InlineData("\r\n a\r\n\r\nb", "<p> a</p>\n<p>b</p>\n")]
    [InlineData("", "")]
    public void Plain_text_is_paragraphs(string text, string expected) => Assert.Equal(expected, new ArticleBody(text, BodyFormat.PlainText).ToHtml());
}
