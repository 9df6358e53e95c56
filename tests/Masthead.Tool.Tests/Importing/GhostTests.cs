namespace Masthead.Tool.Tests.Importing;

/// <summary><c>masthead import ghost</c>: what an export holds, read back by the core.</summary>
public sealed class GhostTests
{
    private const string Data = """
        {"meta":{"exported_on":1753891082041,"version":"5.80.0"},"data":{
        "posts":[
         {"id":"63a","title":"Ferry & quay","slug":"ferry-quay","lexical":"{}","html":"<p>It sails <b>now</b>, see <a href=\"__GHOST_URL__/other/\">other</a>.</p><!--kg-card-begin: html--><div>Box</div><!--kg-card-end: html--><figure class=\"kg-card kg-image-card\"><img src=\"__GHOST_URL__/content/images/2024/a.png\" class=\"kg-image\" alt=\"A\" loading=\"lazy\" width=\"10\" srcset=\"x 1w\"></figure><p>Correction: We wrote the wrong name of the ship in an earlier version of this story.</p>","feature_image":"__GHOST_URL__/content/images/2024/f.png","featured":0,"type":"post","status":"published","visibility":"public","created_at":"2024-05-31T10:00:00.000Z","updated_at":"2024-06-02T10:00:00.000Z","published_at":"2024-06-01T10:00:00.000Z","custom_excerpt":"In short."},
         {"id":"63b","title":"(Untitled)","slug":"untitled","html":null,"lexical":"{\"root\":{\"children\":[{\"type\":\"paragraph\",\"children\":[{\"type\":\"extended-text\",\"text\":\"Bold \",\"format\":1},{\"type\":\"link\",\"url\":\"https://x.example\",\"children\":[{\"type\":\"text\",\"text\":\"link\",\"format\":0}]}]},{\"type\":\"horizontalrule\",\"version\":1},{\"type\":\"gallery\",\"images\":[]}],\"type\":\"root\"}}","type":"post","status":"draft","visibility":"public","published_at":null},
         {"id":"63c","title":"Paid","slug":"paid","html":"","mobiledoc":"{\"version\":\"0.3.1\",\"atoms\":[[\"soft-return\",\"\",{}]],\"cards\":[[\"markdown\",{\"markdown\":\"# Hi\\n\\n* a\\n* b\"}],[\"hr\",{}]],\"markups\":[[\"a\",[\"href\",\"https://x.example\"]],[\"strong\"]],\"sections\":[[1,\"p\",[[0,[0,1],2,\"linked\"],[1,[],0,0],[0,[],0,\" and\"]]],[10,0],[10,1],[3,\"ul\",[[[0,[],0,\"one\"]],[[0,[],0,\"two\"]]]]]}","type":"post","status":"published","visibility":"paid","published_at":"2024-07-01 10:00:00","author_id":"u2"},
         {"id":4,"title":"About","slug":"about","html":"<p>We</p>","page":1,"status":"published","published_at":1388805572000},
         {"id":"63e","title":"Mailed","slug":"mailed","html":"<p>Dear reader</p>","type":"post","status":"sent","visibility":"public","published_at":"2024-07-02T10:00:00.000Z"},
         {"id":"63f","title":"Later","slug":"later","html":"<p>Soon</p>","type":"post","status":"scheduled","visibility":"public","published_at":"2099-07-02T10:00:00.000Z"}
        ],
        "posts_authors":[{"post_id":"63a","author_id":"u2","sort_order":1},{"post_id":"63a","author_id":"u1","sort_order":0},{"post_id":"63f","author_id":"gone","sort_order":0}],
        "posts_meta":[{"post_id":"63a","feature_image_alt":"Quay","feature_image_caption":"<span>By <a href=\"#\">Jo</a></span>","meta_title":"Ferry for search"}],
        "tags":[{"id":"t1","name":"Sea","slug":"sea","visibility":"public"},{"id":"t2","name":"#hidden","slug":"hash-hidden","visibility":"internal"},{"id":3,"name":"Boats","slug":"boats"}],
        "posts_tags":[{"post_id":"63a","tag_id":"t2","sort_order":1},{"post_id":"63a","tag_id":"t1","sort_order":2},{"post_id":"63a","tag_id":3,"sort_order":0}],
        "users":[{"id":"u1","name":"Ada Byron","slug":"ada","email":"ada@harbour.example","bio":"Sails.","website":"https://ada.example","profile_image":"__GHOST_URL__/content/images/ada.png","twitter":"@ada"},{"id":"u2","name":"Lin Wei","slug":"lin","email":"lin@harbour.example"}],
        "settings":[{"key":"title","value":"The Daily Harbour"},{"key":"timezone","value":"Europe/Oslo"},{"key":"locale","value":"en"}],
        "members":[{"email":"reader@harbour.example"}]
        }}
        """;

    /// <summary>A newsletter that waits to be sent stands on no page then either.</summary>
    [Fact]
    public async Task What_goes_out_by_mail_alone_is_withheld_before_it_goes()
    {
        using var folder = new ToolSite(("export.json", """{"data":{"posts":[{"id":"1","title":"Later","slug":"later","html":"<p>x</p>","status":"scheduled","visibility":"public","published_at":"2099-07-02T10:00:00.000Z"}],"posts_meta":[{"post_id":"1","email_only":1}],"settings":[]}}"""));
        var result = await folder.RunAsync("import", "ghost", "export.json");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("newsletters that wait to be sent", result.Output, StringComparison.Ordinal);
        Assert.Equal(PublicationStatus.Withheld, ImportedSiteReading.Of(folder.PathOf("content")).Article("2099/later").Status);
    }

    [Theory]
    [InlineData("{}", 0)]
    [InlineData("{\\\"root\\\":{\\\"children\\\":[{\\\"type\\\":\\\"par", 1)]
    [InlineData("[7]", 1)]
    public async Task A_text_that_cannot_be_read_is_lost_and_told(string lexical, int code)
    {
        using var folder = new ToolSite(("export.json", $$$"""{"data":{"posts":[{"id":"1","title":"T","slug":"t","html":null,"lexical":"{{{lexical}}}","status":"draft"}],"settings":[]}}"""));
        var result = await folder.RunAsync("import", "ghost", "export.json");

        Assert.Equal((code, code == 1), (result.ExitCode, result.Output.Contains("texts as Ghost's editor keeps them, which cannot be read", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_export_is_read_back_as_it_was(bool isBehindDb)
    {
        using var folder = new ToolSite(("export.json", isBehindDb ? $"\uFEFF{{\"db\":[{Data}]}}" : Data));
        var result = await folder.RunAsync("import", "ghost", "export.json");
        Assert.True(result.ExitCode == 0, result.Output + result.Messages);
        var site = ImportedSiteReading.Of(folder.PathOf("content"));

        Assert.Empty(site.Stops);
        var article = site.Article("2024/ferry-quay");
        Assert.Equal(("Ferry & quay", "Ferry for search"), (article.Title?.Value, article.AlternativeTitle));
        Assert.Equal(["Ada Byron", "Lin Wei"], site.AuthorsOf(article));
        Assert.Equal(["Boats", "Sea"], article.Tags.Select(static tag => tag.Value));
        Assert.Equal("It sails **now**, see [other](/other/).\n\nBox\n\n![A](/content/images/2024/a.png)", site.BodyOf(article));
        Assert.Equal(EditorNoteKind.Correction, Assert.Single(article.Notes).Kind.Value);
        Assert.Equal(("/content/images/2024/f.png", "Quay", "By Jo"), article.Images.Select(static image => (image.Src.Value, image.Alt, image.Caption)).Single());
        Assert.Equal("/ferry-quay/", site.AddressOf("2024/ferry-quay"));
        Assert.Equal(new DateTimeOffset(2024, 6, 1, 10, 0, 0, TimeSpan.Zero), article.Published);

        Assert.Equal("**Bold** [link](https://x.example)\n\n***", site.BodyOf(site.Article("drafts/untitled")));
        Assert.Equal("[**linked**](https://x.example)\\\nand\n\n# Hi\n\n- a\n- b\n\n***\n\n- one\n- two", site.BodyOf(site.Article("2024/paid")));
        Assert.Equal(["Lin Wei"], site.AuthorsOf(site.Article("2024/paid")));
        Assert.Equal(PublicationStatus.Withheld, site.Article("2024/paid").Status);
        Assert.Contains("\naccessibleForFree: false\n", folder.Read("content/articles/2024/paid.md"), StringComparison.Ordinal);
        Assert.Equal(PublicationStatus.Withheld, site.Article("2024/mailed").Status);
        Assert.Equal(["gone"], site.AuthorsOf(site.Article("2099/later")));
        Assert.True(site.Article("pages/about").IsPage);
        Assert.Equal("/about/", site.AddressOf("pages/about"));
        Assert.Equal("publisher: The Daily Harbour\ndefaults:\n  language: en\ntimeZone: Europe/Oslo\npermalink: \"/{slug}/\"\npages:\n  - pages/**\n", folder.Read("content/masthead.yml"));

        Assert.Contains("1  rows of 'members'\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("1  internal tags, which readers never saw\n                  export.json: posts[0]: #hidden\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("1  parts of texts that only Ghost's editor reads\n                  export.json: posts[1]: gallery\n", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("@harbour.example", string.Concat(Directory.EnumerateFiles(folder.PathOf("content"), "*", SearchOption.AllDirectories).Select(File.ReadAllText)) + result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Posts_larger_than_what_is_read_at_once_are_read()
    {
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(static number => $"Word{number} "));
        using var folder = new ToolSite(("export.json", $$$"""{"data":{"posts":[{"id":1,"title":"A","slug":"a","html":"<p>{{{text}}}</p>","status":"published","published_at":"2024-07-02T10:00:00.000Z"},{"id":2,"title":"B","slug":"b","html":"<p>b</p>","status":"published","published_at":"2024-07-02T10:00:00.000Z"}]}}"""));
        Assert.Equal(0, (await folder.RunAsync("import", "ghost", "export.json")).ExitCode);
        var site = ImportedSiteReading.Of(folder.PathOf("content"));
        Assert.Equal(text.Trim(), site.BodyOf(site.Article("2024/a")));
        Assert.Equal("b", site.BodyOf(site.Article("2024/b")));
    }
}
