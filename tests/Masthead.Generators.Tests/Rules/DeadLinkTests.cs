namespace Masthead.Generators.Tests.Rules;

/// <summary>MH4020: a link to this site that leads nowhere.</summary>
public sealed class DeadLinkTests
{
    private const string Remedy = "Write the address of one, or remove the link.";

    [Theory]
    [InlineData("[ferry](‹/harbour/fery-returns›)", "/harbour/fery-returns")]
    [InlineData("[ferry](‹/harbour/fery-returns›?from=feed#end \"Title\")", "/harbour/fery-returns")]
    [InlineData("[ferry](<‹/harbour/fery-returns›>)", "/harbour/fery-returns")]
    [InlineData("[ferry](https://post.example‹/harbour/fery-returns›)", "/harbour/fery-returns")]
    [InlineData("[ferry][f]\n\n[f]: ‹/harbour/fery-returns› 'Title'", "/harbour/fery-returns")]
    [InlineData("- **[ferry](‹/harbour/fery-returns/›)**", "/harbour/fery-returns/")]
    [InlineData("| a |\n|---|\n| [ferry](‹/harbour/fery-returns›) |", "/harbour/fery-returns")]
    [InlineData("Text <a class='x' href=\"‹/harbour/fery-returns›\">ferry</a>.", "/harbour/fery-returns")]
    [InlineData("<div>\n<a href='‹/harbour/fery-returns›'>ferry</a>\n</div>", "/harbour/fery-returns")]
    [InlineData("[ferry](‹/town/ferry-returns›)", "/town/ferry-returns")]
    [InlineData("[ferry](‹/Harbour/fery-returns.html›)", "/Harbour/fery-returns.html")]
    public Task An_address_near_to_an_article_s(string text, string path) =>
        Site(text).Reports("MH4020", $"No article of this site is at '{path}'. Did you mean '/harbour/ferry-returns'? {Remedy}");

    [Theory]
    [InlineData("/harbour/what-the-council-said")]
    [InlineData("/town/what-the-council-said/")]
    [InlineData("/town/part-2")]
    public Task An_address_beside_articles(string path) =>
        Site($"[council](‹{path}›)").Reports("MH4020", $"No article of this site is at '{path}'. {Remedy}");

    [Theory]
    [InlineData("‹../harbour/fery-returns.md›#end", "'../harbour/fery-returns.md' is not among the content. Did you mean '../harbour/ferry-returns.md'?")]
    [InlineData("‹part-2.md›", "'part-2.md' is not among the content.")]
    [InlineData("‹gone.md›", "'gone.md' is not among the content.")]
    public Task A_file_that_is_not_there(string link, string message) =>
        Site($"[file]({link})").Reports("MH4020", $"{message} Write the path of a file relative to this one, or remove the link.");

    [Fact]
    public Task In_a_file_that_holds_the_text() =>
        Site("").With("articles/town/pier.yml", "title: The pier\nbyline: ada\npublished: 2024-05-31\nbodyFile: pier.html\nsection: town\n")
            .With("articles/town/pier.html", "<p><a href=\"‹/harbour/fery-returns›\">ferry</a></p>")
            .Reports("MH4020", $"No article of this site is at '/harbour/fery-returns'. Did you mean '/harbour/ferry-returns'? {Remedy}");

    [Theory]
    [InlineData("[ferry](/harbour/ferry-returns) [old](/old/ferry/?x) [case](/Harbour/Ferry-Returns/#end) [page](/harbour/ferry-returns.html) [index](/harbour/ferry-returns/index.html)")]
    [InlineData("[section](/harbour) [sections](/harbour/) [home](/) [tag](/tags/boats) [tagged](/harbour/boats) [author](/authors/ada) [beside](/harbour/ada)")]
    [InlineData("[archive](/harbour/archive) [feed](/harbour/feed.xml) [page](/harbour/2) [about](/about-us) [root](/ferry-returns) [year](/2024/05) [form](/contact/send-a-letter)")]
    [InlineData("[file](/harbour/ferry-returns.pdf) ![ferry](/harbour/fery-returns) [picture](/images/fery-returns.png)")]
    [InlineData("[elsewhere](https://other.example/harbour/fery-returns) [mail](mailto:ada@post.example) [part](#fery-returns) [query](?x=1) [double](//other.example/harbour/fery-returns)")]
    [InlineData("[relative](fery-returns) [up](../harbour/fery-returns)")]
    [InlineData("[file](../harbour/ferry-returns.md) [self](quay.md#a) [outside](../../README.md) [elsewhere](https://github.example/fery-returns.md) [rooted](/docs/gone.md)")]
    [InlineData("`[ferry](/harbour/fery-returns)`\n\n    [ferry](/harbour/fery-returns)\n\n[ferry]({{ site.url }}/harbour/fery-returns) [ref]({{<ref \"gone.md\">}})")]
    public Task Silent_for_what_may_be_there(string text) => Site(text).IsSilent("MH4020");

    /// <summary>A site below a folder of its host: its addresses go without it, and what stands elsewhere there is another site's.</summary>
    [Theory]
    [InlineData("[ferry](/paper‹/harbour/fery-returns›)", "/{section}/{slug}")]
    [InlineData("[ferry](‹/harbour/fery-returns›)", "/{section}/{slug}")]
    [InlineData("[ferry](https://post.example/paper‹/harbour/fery-returns›?x)", "/{section}/{slug}")]
    [InlineData("[ferry](https://post.example‹/paper/harbour/fery-returns›)", "/paper/{section}/{slug}")]
    public Task Below_a_folder_an_address_is_one_within_it(string text, string permalink) =>
        Below(text, permalink).Reports("MH4020", $"No article of this site is at '{(permalink.StartsWith("/paper", StringComparison.Ordinal) ? "/paper" : "")}/harbour/fery-returns'. Did you mean '{(permalink.StartsWith("/paper", StringComparison.Ordinal) ? "/paper" : "")}/harbour/ferry-returns'? {Remedy}");

    [Theory]
    [InlineData("[a](/paper/ferry-returns) [b](https://post.example/paper/ferry-returns) [home](/paper) [home](https://post.example/paper/)", "/{slug}")]
    [InlineData("[other](https://post.example/fery-returns) [other](https://post.example/papers/ferry-returns)", "/{slug}")]
    [InlineData("[a](/paper/ferry-returns) [b](https://post.example/paper/ferry-returns)", "/paper/{slug}")]
    public Task Below_a_folder_it_is_silent_for_what_is_there(string text, string permalink) => Below(text, permalink).IsSilent("MH4020");

    /// <summary>A page that stands for its folder is in it.</summary>
    [Theory]
    [InlineData("https://post.example/index.html", "[ferry](https://post.example‹/harbour/fery-returns›)")]
    [InlineData("https://post.example/paper/index.html", "[ferry](https://post.example/paper‹/harbour/fery-returns›)")]
    [InlineData("https://post.example/paper/index.html", "[ferry](/paper‹/harbour/fery-returns›)")]
    public Task The_sites_address_may_be_that_of_its_first_page(string url, string text) =>
        Site(text).With("masthead.yml", $"publisher: {{ name: The Post, url: {url} }}\npermalink: /{{section}}/{{slug}}\n").Reports("MH4020", $"No article of this site is at '/harbour/fery-returns'. Did you mean '/harbour/ferry-returns'? {Remedy}");

    [Fact]
    public Task Silent_for_a_draft() =>
        Site("").With("articles/town/quay.md", "---\ntitle: The quay\nstatus: draft\nbyline: ada\n---\n[ferry](/harbour/fery-returns)\n").IsSilent("MH4020");

    [Fact]
    public Task Silent_for_links_to_a_draft_which_is_to_be_published() => Site("[plan](/harbour/the-plan)").IsSilent("MH4020");

    private static MarkedSite Site(string text) => MarkedSite.Of(
        ("articles/harbour/ferry-returns.md", "---\ntitle: Ferries return\nsection: Harbour\ntags: [boats]\naliases: /old/ferry\nbyline: ada\npublished: 2024-05-31\n---\nText.\n"),
        ("articles/harbour/plan.md", "---\ntitle: The plan\nslug: the-plan\nsection: Harbour\nstatus: draft\nbyline: ada\n---\nText.\n"),
        ("articles/town/part-1.md", "---\ntitle: Part one\nsection: Town\nbyline: ada\npublished: 2024-05-31\n---\nText.\n"),
        ("articles/town/quay.md", $"---\ntitle: The quay\nsection: Town\nbyline: ada\npublished: 2024-05-31\n---\n{text}\n"),
        ("authors/ada.yml", "name: Ada Byron\nbio: Writes.\n"),
        ("masthead.yml", "publisher: { name: The Post, url: https://post.example/ }\npermalink: /{section}/{slug}\n"));

    private static MarkedSite Below(string text, string permalink) => Site(text).With("masthead.yml", $"publisher: {{ name: The Post, url: https://post.example/paper }}\npermalink: {permalink}\n");
}
