namespace Masthead.Tool.Tests.Server;

/// <summary>Folders that come and go, and documents that lie in none.</summary>
public sealed class WorkspaceTests
{
    private const string Article = "---\ntitle: Ferries return\nbyline: ada-byrom\npublished: 2024-05-31\n---\nThey sail.\n";

    [Fact]
    public async Task A_folder_that_is_closed_takes_its_findings_along()
    {
        using var one = ToolSite.Of(Article);
        using var other = ToolSite.Of(Article);
        await using var client = await LspClient.OpenAsync(one.Folder);

        await ChangeFoldersAsync(client, added: other.Folder);
        await client.SettleAsync();
        Assert.Equal(new[] { Ferry(one), Ferry(other) }.Order(StringComparer.Ordinal), client.FilesWithFindings);

        await ChangeFoldersAsync(client, removed: one.Folder);
        await client.SettleAsync();
        Assert.Equal([Ferry(other)], client.FilesWithFindings);

        await ChangeFoldersAsync(client, added: one.Folder);
        await client.SettleAsync();
        Assert.Equal(2, client.FilesWithFindings.Count());
    }

    /// <summary>As a client says it that gives a folder another name.</summary>
    [Fact]
    public async Task A_folder_that_comes_back_at_once_stays()
    {
        using var site = ToolSite.Of(Article);
        await using var client = await LspClient.OpenAsync(site.Folder);
        await client.SettleAsync();

        await ChangeFoldersAsync(client, added: site.Folder, removed: site.Folder);
        await client.SettleAsync();

        Assert.Equal([Ferry(site)], client.FilesWithFindings);
    }

    [Fact]
    public async Task A_folder_is_the_same_with_a_slash_behind_it()
    {
        using var one = ToolSite.Of(Article);
        using var other = ToolSite.Of(Article);
        await using var client = await LspClient.OpenAsync(one.Folder + "/");
        await ChangeFoldersAsync(client, added: other.Folder);
        await client.SettleAsync();

        await ChangeFoldersAsync(client, removed: one.Folder);
        await ChangeFoldersAsync(client, removed: other.Folder + "/");
        await client.SettleAsync();

        Assert.Empty(client.FilesWithFindings);
    }

    [Fact]
    public async Task What_another_folder_has_or_somebody_looks_at_stays()
    {
        using var site = ToolSite.Of(Article);
        await using var client = await LspClient.OpenAsync(site.Folder);

        await ChangeFoldersAsync(client, added: site.PathOf("content"));
        await ChangeFoldersAsync(client, removed: site.Folder);
        await client.SettleAsync();
        Assert.Equal([Ferry(site)], client.FilesWithFindings);

        await client.DidOpenAsync(Ferry(site), Article);
        await ChangeFoldersAsync(client, removed: site.PathOf("content"));
        Assert.Equal(["MH1002 error 2:8-2:17"], await client.FoundAsync(Ferry(site)));
    }

    [Fact]
    public async Task Who_is_registered_in_a_library_is_known_in_the_sites_that_reference_it_once_that_is_saved()
    {
        const string Index = "masthead library 1\nname\tRegister\nnamespace\tRegister.Content\n";
        using var site = new ToolSite(
            ("Register/Register.csproj", ServedProjectTests.Project("")), ("Register/content/authors/una.yml", "name: Una\nbio: B.\n"), ("Register/Register.masthead", Index),
            ("Site/Site.csproj", ServedProjectTests.Project("</PropertyGroup><ItemGroup><MastheadLibrary Include=\"../Register/Register.masthead\" Folder=\"$(MSBuildProjectDirectory)/../Register\" /></ItemGroup><PropertyGroup>")),
            ("Site/content/authors/lin-wei.yml", "name: Lin Wei\nbio: B.\n"), ("Site/content/articles/ferry.md", Article));
        await using var client = await LspClient.OpenAsync(site.Folder);
        await client.SettleAsync();
        Assert.Contains(await client.FoundAsync(site.PathOf("Site/content/articles/ferry.md")), static found => found.StartsWith("MH1002", StringComparison.Ordinal));

        site.Write("Register/content/authors/ada-byrom.yml", "name: Ada Byrom\nbio: B.\n");
        site.Write("Register/Register.masthead", Index + "author\tcontent/authors/ada-byrom.yml\tada-byrom.yml\tada-byrom\tada-byrom\t\tada-byrom\tada-byrom.yml\t0\tname: Ada Byrom\\nbio: B.\\n\n");
        await client.TellAsync("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = LspClient.UriOf(site.PathOf("Register/content/authors/ada-byrom.yml")), type = 1 } } });
        await client.SettleAsync();
        Assert.Empty(await client.FoundAsync(site.PathOf("Site/content/articles/ferry.md")));
    }

    [Fact]
    public async Task A_document_outside_brings_no_site_that_lies_below_it()
    {
        using var site = ToolSite.Of(Article);
        await using var client = LspClient.Connect();
        await client.AskAsync("initialize", new { capabilities = new { } });

        var beside = site.PathOf("notes.md");
        await client.DidOpenAsync(beside, Article);
        await client.SettleAsync();
        Assert.Empty(client.FilesWithFindings);

        await client.DidOpenAsync(Ferry(site), Article);
        Assert.Equal(["MH1002 error 2:8-2:17"], await client.FoundAsync(Ferry(site)));
        Assert.Empty(client.DiagnosticsOf(beside));
    }

    [Fact]
    public async Task A_file_is_named_as_editors_name_it()
    {
        using var site = ToolSite.Of("---\ntitle: T\n---\n");
        var path = site.PathOf("content/articles/boat [1] é.md");
        await File.WriteAllTextAsync(path, Article, TestContext.Current.CancellationToken);
        await using var client = await LspClient.OpenAsync(site.Folder);
        await client.SettleAsync();

        Assert.Contains(client.Uris, uri => uri.EndsWith("/boat%20%5B1%5D%20%C3%A9.md", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Hints_are_asked_for_again_when_they_are_made_of_something_else()
    {
        using var site = ToolSite.Of(Article.Replace("ada-byrom", "ada-byron", StringComparison.Ordinal));
        await using var client = await LspClient.OpenAsync(site.Folder, new { workspace = new { inlayHint = new { refreshSupport = true } } });
        await client.DidOpenAsync(Ferry(site), Article.Replace("ada-byrom", "ada-byron", StringComparison.Ordinal));
        await client.DidOpenAsync(site.PathOf("content/authors/ada-byron.yml"), site.Read("content/authors/ada-byron.yml"));
        await client.DidChangeAsync(Ferry(site), site.Read("content/articles/ferry.md").Replace("Ferries", "Boats", StringComparison.Ordinal));
        await client.AskAsync("workspace/symbol", new { query = "" });
        Assert.DoesNotContain("workspace/inlayHint/refresh", client.Asked);

        await client.DidChangeAsync(site.PathOf("content/authors/ada-byron.yml"), "name: Ada King\n");
        await client.AskAsync("workspace/symbol", new { query = "" });
        Assert.Contains("workspace/inlayHint/refresh", client.Asked);
    }

    private static string Ferry(ToolSite site) => site.PathOf("content/articles/ferry.md");

    private static Task ChangeFoldersAsync(LspClient client, string? added = null, string? removed = null) =>
        client.TellAsync("workspace/didChangeWorkspaceFolders", new { @event = new { added = Folders(added), removed = Folders(removed) } });

    private static object[] Folders(string? path) => path is null ? [] : [new { uri = LspClient.UriOf(path), name = "site" }];
}
