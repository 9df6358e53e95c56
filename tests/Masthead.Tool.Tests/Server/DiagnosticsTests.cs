namespace Masthead.Tool.Tests.Server;

/// <summary>What the rules find stands in the editor while somebody types, in every file that an edit reaches.</summary>
public sealed class DiagnosticsTests
{
    private const string Article = "---\ntitle: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\nsection: Harbour\n---\nThey sail.\n";

    private static string Ferry(ToolSite site) => site.PathOf("content/articles/ferry.md");

    [Fact]
    public async Task A_site_is_told_of_without_a_document_open()
    {
        using var site = ToolSite.Of(Article.Replace("byron", "byrom", StringComparison.Ordinal));
        await using var client = await LspClient.OpenAsync(site.Folder);

        Assert.Equal(["MH1002 error 2:8-2:17"], await client.FoundAsync(Ferry(site)));
        Assert.Equal([Ferry(site)], client.FilesWithFindings);
        var found = client.DiagnosticsOf(Ferry(site))[0]!;
        Assert.Equal("masthead", found["source"]!.GetValue<string>());
        Assert.EndsWith("/docs/rules/MH1002.md", found["codeDescription"]!["href"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.StartsWith("No author is registered as 'ada-byrom'.", found["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unsaved_text_is_what_counts_until_it_is_closed()
    {
        using var site = ToolSite.Of(Article);
        await using var client = await LspClient.OpenAsync(site.Folder);
        Assert.Empty(await client.FoundAsync(Ferry(site)));

        await client.DidOpenAsync(Ferry(site), Article);
        await client.DidChangeAsync(Ferry(site), Article.Replace("Harbour", "Harbuor", StringComparison.Ordinal));
        Assert.Equal(["MH4011 warning 4:9-4:16"], await client.FoundAsync(Ferry(site)));

        await client.DidCloseAsync(Ferry(site));
        Assert.Empty(await client.FoundAsync(Ferry(site)));
    }

    [Fact]
    public async Task An_authors_file_edited_in_one_tab_mends_the_article_in_another()
    {
        using var site = ToolSite.Of(Article.Replace("ada-byron", "lin-wei", StringComparison.Ordinal));
        await using var client = await LspClient.OpenAsync(site.Folder);
        await client.DidOpenAsync(Ferry(site), Article.Replace("ada-byron", "lin-wei", StringComparison.Ordinal));
        Assert.Equal(["MH1002 error 2:8-2:15"], await client.FoundAsync(Ferry(site)));

        // A file that is on no disk yet.
        var author = site.PathOf("content/authors/lin-wei.yml");
        await client.DidOpenAsync(author, "name: Lin Wei\nbio: She writes.\n");
        Assert.Empty(await client.FoundAsync(Ferry(site)));

        await client.DidCloseAsync(author);
        Assert.Equal(["MH1002 error 2:8-2:15"], await client.FoundAsync(Ferry(site)));
    }

    [Fact]
    public async Task A_publication_edited_mends_the_articles()
    {
        using var site = ToolSite.Of(Article.Replace("Harbour", "Quay", StringComparison.Ordinal));
        await using var client = await LspClient.OpenAsync(site.Folder);
        Assert.Equal(["MH4011 warning 4:9-4:13"], await client.FoundAsync(Ferry(site)));

        await client.DidOpenAsync(site.PathOf("content/masthead.yml"), "publisher: The Daily Harbour\nsections: [Harbour, Quay]\n");
        Assert.Empty(await client.FoundAsync(Ferry(site)));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public async Task Edits_are_made_where_the_client_counts_them(string lineEnd)
    {
        var text = Article.Replace("Ferries", "🚢 Fähren", StringComparison.Ordinal).Replace("\n", lineEnd, StringComparison.Ordinal);
        using var site = ToolSite.Of(text);
        await using var client = await LspClient.OpenAsync(site.Folder);
        await client.DidOpenAsync(Ferry(site), text);

        // The second is about the text that the first leaves; the last two lie beyond the line and the text.
        await client.DidChangeAsync(
            Ferry(site),
            new { range = LspClient.RangeOf(1, 7, 1, 9), text = "⛴" },
            new { range = LspClient.RangeOf(1, 0), text = "subtitel: x" + lineEnd },
            new { range = LspClient.RangeOf(5, 99), text = "s" },
            new { range = LspClient.RangeOf(99, 0, 999, 5), text = "Always." });

        Assert.Equal(["MH4002 warning 1:0-1:8", "MH4011 warning 5:9-5:17"], await client.FoundAsync(Ferry(site)));
    }

    [Fact]
    public async Task What_others_change_on_disk_is_told()
    {
        using var site = ToolSite.Of(Article);
        await using var client = await LspClient.OpenAsync(site.Folder);
        Assert.Empty(await client.FoundAsync(Ferry(site)));

        site.Write("content/articles/ferry.md", Article.Replace("Harbour", "Quay", StringComparison.Ordinal));
        await client.TellAsync("workspace/didChangeWatchedFiles", new { changes = new object[] { new { uri = LspClient.UriOf(Ferry(site)), type = 2 } } });

        Assert.Equal(["MH4011 warning 4:9-4:13"], await client.FoundAsync(Ferry(site)));
    }

    [Fact]
    public async Task Related_places_and_what_is_not_needed_are_told_as_such()
    {
        using var site = new ToolSite(
            ("content/masthead.yml", "publisher: The Daily Harbour\nsections: [Harbour]\ndisclaimers:\n  old: Nobody needs this.\n"),
            ("content/authors/ada-byron.yml", "name: Ada Byron\nbio: She covers the harbour.\n"),
            ("content/articles/ferry.md", Article.Replace("section:", "title: Again\nsection:", StringComparison.Ordinal)));
        await using var client = await LspClient.OpenAsync(site.Folder);

        Assert.Equal(["MH4005 error 4:0-4:5"], (await client.FoundAsync(Ferry(site))).Where(static found => found.Contains("error", StringComparison.Ordinal)));
        var related = client.DiagnosticsOf(Ferry(site)).First(static found => found!["severity"]!.GetValue<int>() == 1)!["relatedInformation"]![0]!;
        Assert.Equal("1:0-1:5", LspClient.PlaceOf(related["location"]!["range"]!));
        Assert.Equal("title: Ferries return", related["message"]!.GetValue<string>());
        var unneeded = Assert.Single(client.DiagnosticsOf(site.PathOf("content/masthead.yml")), static found => found!["code"]!.GetValue<string>() == "MH4010")!;
        Assert.Equal(1, unneeded["tags"]![0]!.GetValue<int>());
    }

    [Fact]
    public async Task What_a_file_asks_to_leave_unsaid_is_not_said()
    {
        using var site = ToolSite.Of(Article.Replace("Harbour\n", "Quay\nsuppress: { rule: MH4011, reason: The quay is new. }\n", StringComparison.Ordinal));
        await using var client = await LspClient.OpenAsync(site.Folder);

        Assert.Empty(await client.FoundAsync(Ferry(site)));
    }

    [Fact]
    public async Task An_edit_tells_of_the_files_that_it_reaches_and_of_no_other()
    {
        using var site = ToolSite.Of(Article);
        site.Write("content/articles/quay.md", Article.Replace("Harbour", "Quay", StringComparison.Ordinal));
        await using var client = await LspClient.OpenAsync(site.Folder);
        await client.DidOpenAsync(Ferry(site), Article);
        await client.SettleAsync();
        client.Told.Clear();

        await client.DidChangeAsync(Ferry(site), Article.Replace("They", "Both", StringComparison.Ordinal));
        await client.SettleAsync();

        Assert.Equal([Ferry(site)], client.Told);
    }

    [Fact]
    public async Task A_document_leads_to_its_site_where_no_folder_is_named()
    {
        using var site = ToolSite.Of(Article.Replace("Harbour", "Quay", StringComparison.Ordinal));
        await using var client = LspClient.Connect();
        await client.AskAsync("initialize", new { capabilities = new { } });

        await client.DidOpenAsync(Ferry(site), Article.Replace("Harbour", "Sea", StringComparison.Ordinal));

        Assert.Equal(["MH4011 warning 4:9-4:12"], await client.FoundAsync(Ferry(site)));
    }

    [Fact]
    public async Task A_site_may_be_begun_while_it_is_served()
    {
        using var site = new ToolSite(("readme.md", "# Nothing"));
        await using var client = await LspClient.OpenAsync(site.Folder);
        await client.DidOpenAsync(site.PathOf("readme.md"), "# Nothing");
        Assert.Empty(await client.FoundAsync(site.PathOf("readme.md")));

        site.Write("content/masthead.yml", "publisher: The Daily Harbour\nsections: [Harbour]\n");
        site.Write("content/articles/ferry.md", Article);
        await client.DidOpenAsync(site.PathOf("content/masthead.yml"), site.Read("content/masthead.yml"));
        await client.DidOpenAsync(Ferry(site), Article);
        Assert.Contains(await client.FoundAsync(Ferry(site)), static found => found.StartsWith("MH1018", StringComparison.Ordinal));

        site.Write("content/authors/ada-byron.yml", "name: Ada Byron\nbio: She covers the harbour.\n");
        await client.DidOpenAsync(site.PathOf("content/authors/ada-byron.yml"), site.Read("content/authors/ada-byron.yml"));
        Assert.Empty(await client.FoundAsync(Ferry(site)));
    }
}
