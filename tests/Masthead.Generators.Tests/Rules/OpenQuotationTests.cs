using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.Rules;

/// <summary>MH1010.</summary>
public sealed class OpenQuotationTests
{
    private static string Message(char open, char close) =>
        $"The quotation that begins here is never closed: add the closing mark '{close}'. If it goes on in the next paragraph, begin that one with '{open}'.";

    private static MarkedSite Text(string body, string head = "") =>
        MarkedSite.OfArticle($"---\ntitle: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\n{head}---\n{body}\n", "articles/ferry.md");

    [Theory]
    [InlineData("She said ‹“›we waited. Nobody else spoke.", '“', '”')]
    [InlineData("‹\"›We waited, she said.", '"', '"')]
    [InlineData("A **bold** word, `code`, and ‹“›we waited.", '“', '”')]
    [InlineData("“We waited,” she said. ‹“›All winter.", '“', '”')]
    [InlineData("‹“›She called it ‘a mess’ and “a shame.”", '“', '”')]
    [InlineData("First.\n\nA [link](https://x.example \"title\") and ‹“›we waited.\n\nNothing more was said.", '“', '”')]
    [InlineData("A line\r\nand another, with ‹“›we waited.\r\n\r\nNext.", '“', '”')]
    [InlineData("The 27\" screen said ‹\"›closed.", '"', '"')]
    [InlineData("Escaped \\* and &amp; entities, then ‹“›we waited.", '“', '”')]
    [InlineData("‹“›We waited, she said.\n\n## A heading with an end”", '“', '”')]
    [InlineData("‹“›We waited, said the boys' father.", '“', '”')]
    [InlineData("{{< figure src=\"boat.jpg\" >}}\n\nShe said ‹“›we waited.", '“', '”')]
    [InlineData("A {{ page.title }} and {% link x %}, and ‹“›we waited.", '“', '”')]
    [InlineData("<b>She</b> said ‹“›we waited.", '“', '”')]
    [InlineData("## References\n\nThe “boat.\n\n## The winter\n\nShe said ‹“›we waited.", '“', '”')]
    [InlineData("Sie sagte ‹„›wir warten.", '„', '“')]
    public Task A_quotation_without_an_end(string body, char open, char close) => Text(body).Reports("MH1010", Message(open, close));

    [Theory]
    [InlineData("de", "Sie sagte: ‹„›Wir haben gewartet.", '„', '“')]
    [InlineData("en-GB", "She said ‹“›we waited.", '“', '”')]
    public Task In_the_articles_language(string language, string body, char open, char close) =>
        Text(body, $"language: {language}\n").Reports("MH1010", Message(open, close));

    [Theory]
    [InlineData("de", "Sie sagte: »Wir haben gewartet.", 12, '»', '«')]
    [InlineData("de", "Sie sagte: «Wir haben gewartet.", 12, '«', '»')]
    [InlineData("fr", "Elle a dit : « Nous avons attendu.", 14, '«', '»')]
    [InlineData("es", "Dijo: «Hemos esperado.", 7, '«', '»')]
    public async Task In_angular_marks(string language, string body, int column, char open, char close) =>
        Assert.Equal([$"articles/ferry.md(7,{column}): MH1010: {Message(open, close)}"], await TestSite.OfArticle($"---\ntitle: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\nlanguage: {language}\n---\n{body}\n", "articles/ferry.md").PrintedExampleAsync());

    [Theory]
    [InlineData("“We waited,” she said.")]
    [InlineData("“We waited.\n\n“All winter,” she said.")]
    [InlineData("“We waited.\n\nAll winter,” she said.")]
    [InlineData("She read:\n\n“We waited.\n\n> All winter.")]
    [InlineData("It's the crew's, and the '90s.")]
    [InlineData("A 27\" screen, 5'10\" high.")]
    [InlineData("\"We waited,” she said, “so long.\"")]
    [InlineData("# The “winter")]
    [InlineData("- The “winter\n- The quay")]
    [InlineData("> The “winter")]
    [InlineData("A *so-called “winter* it was.")]
    [InlineData("A [so-called “winter](https://x.example) it was.")]
    [InlineData("Write `say \"` and be done.")]
    [InlineData("    say \"hello")]
    [InlineData("<p class=\"wide>A box</p>")]
    [InlineData("{% include figure.html alt=\"A boat %} The boat.")]
    [InlineData("| a | b |\n|---|---|\n| “x | y |")]
    [InlineData("“We waited.\n\n![A boat](boat.jpg)\n\n“All winter,” she said.")]
    [InlineData("“We waited.\n\n> All winter.\n\n“Every night,” she said.")]
    [InlineData("“We waited\n“all winter\n“every night,” she sang.")]
    [InlineData("{{< figure src=\"boat.jpg\" alt=\"A “boat\" >}}")]
    [InlineData("The boat {{< note title=\"A “boat\n\nat sea\" >}} sails.")]
    [InlineData("{{% quote %}}\n“We waited.\n{{% /quote %}}\n\nThe boat.")]
    [InlineData("{% highlight js %}\nsay \"hello\n\nagain\n{% endhighlight %}\n\nThe boat.")]
    [InlineData("<Figure alt={\"A boat} title=\"The quay\n  at noon /> The boat.")]
    [InlineData("<img alt=\"A \"boat at sea\" src=boat.jpg> The boat.")]
    [InlineData(":::note{title=\"A boat}\nThe boat sails.\n:::")]
    [InlineData("!!! note \"A boat\n    The boat sails.")]
    [InlineData("The boat.\n{: .wide title=\"A boat}")]
    [InlineData("The file has { \"name\": \"boat, and ends.")]
    [InlineData("Call print(\"boat) and go.")]
    [InlineData("A line with alt=\"boat and no end.")]
    [InlineData("<code>say \"hello</code> is wrong.")]
    [InlineData("<blockquote>\n\n“We waited.\n\n</blockquote>\n\nThe boat.")]
    [InlineData("<pre>\nsay \"hello\n\nagain \"x\n</pre>\n\nThe boat.")]
    [InlineData("Write '\"' or (\") and go on.")]
    [InlineData("<a href=\"boat\n\n\"wide>The boat</a>")]
    [InlineData("## References\n\nHolm, Edda. “The boat. Norderhav Press, 2019.")]
    [InlineData("## Further reading\n\n### Books\n\nThe “boat, and others.")]
    [InlineData("**Sources:**\n\nThe “boat, and others.")]
    [InlineData("[1] E. Holm, “The boat, Norderhav.")]
    [InlineData("E. Holm. “The boat. doi:10.1000/182")]
    [InlineData("Sie sagte „wir warten“ und ging.")]
    [InlineData("Hon sa ”vi väntar” och gick.")]
    [InlineData("A “27\" screen” she said.")]
    [InlineData("“We waited.\n\nhttps://x.example/log\n\n“All winter,” she said.")]
    [InlineData("“We waited.\n\nA.\n\nB.\n\nC.\n\nD.\n\nE.\n\nF.\n\nG.\n\nH.\n\nI.\n\nAll winter,” she said.")]
    [InlineData("Das „Handels-“Konto und das „`>`“-Zeichen.")]
    [InlineData("\"'We waited,' he told me.\n\n\"All winter,\" she said.")]
    public Task Silent_for(string body) => Text(body).IsClean();

    [Theory]
    [InlineData("de", "Im Handbuch » Der Kai » Die Gebühren steht mehr.")]
    [InlineData("fr", "« Qu’est-ce que « ouvert » ? Et fermé (« clos ») ? »")]
    public Task Silent_in(string language, string body) => Text(body, $"language: {language}\n").IsClean();

    [Theory]
    [InlineData("status: draft\n")]
    [InlineData("language: sv\n")]
    [InlineData("suppress: { rule: MH1010, reason: A poem. }\n")]
    public Task Silent_with(string head) => Text("“We waited.", head).IsClean();

    /// <summary>There are more ways to part it than there is time.</summary>
    [Fact]
    public Task Beside_an_address_that_begins_again_and_again() =>
        Text($"She said ‹“›we waited.\n\n{string.Concat(Enumerable.Repeat("www.quay", 60))} is gone.").Reports("MH1010", Message('“', '”'));

    [Fact]
    public async Task In_the_file_that_the_article_names_as_its_text()
    {
        var site = MarkedSite.OfArticle("title: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\nbodyFile: ferry.txt\n");
        await site.With("articles/ferry.txt", "We went.\n\nShe said ‹“›we waited.\n\nNothing more.").Reports("MH1010", Message('“', '”'));
        await site.With("articles/ferry.txt", "\uFEFFA line a paragraph.\r\nShe said ‹“›we waited.\r\nNothing more.\r\n").Reports("MH1010", Message('“', '”'));
        await site.With("articles/ferry.txt", "“We waited.\n\n“All winter.”").IsClean();
    }

    [Fact]
    public async Task The_article_speaks_for_its_text()
    {
        const string article = "title: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\nbodyFile: ferry-text.md\n";
        var site = MarkedSite.OfArticle(article).With("articles/ferry-text.md", "She said ‹“›we waited.");
        await site.Reports("MH1010", Message('“', '”'));
        await site.With("articles/ferry.yml", article + "suppress: { rule: MH1010, reason: A poem. }\n").With("articles/ferry-text.md", "She said “we waited.").IsClean();
        await site.With("masthead.yml", "publisher: The Quay\npolicy: { paths: { match: articles/ferry.yml, off: MH1010, reason: A poem. } }\n").With("articles/ferry-text.md", "She said “we waited.").IsClean();
    }

    [Fact]
    public async Task A_text_in_the_YAML_or_in_HTML_is_not_read()
    {
        await MarkedSite.OfArticle("title: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\nbody: She said “we waited.\n").IsClean();
        await MarkedSite.OfArticle("title: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\nbodyFile: ferry.html\n").With("articles/ferry.html", "<p>She said “we waited.</p>").IsClean();
    }
}
