namespace Masthead.Tool.Tests.Server;

/// <summary>Where something is declared, who names it, and another id for it in all files.</summary>
public sealed class NavigationTests
{
    private static string Marked(string text, string find) => text.Insert(text.IndexOf(find, StringComparison.Ordinal) + 1, "|");

    [Theory]
    [InlineData("ada-byron", "content/authors/ada-byron.yml 0:6-0:15")]
    [InlineData("Lin Wei", "content/authors/team.yml 0:0-0:7")]
    [InlineData("views", "content/masthead.yml 4:2-4:7")]
    [InlineData("harbour", "content/masthead.yml 2:12-2:19")]
    public async Task To_the_declaration(string find, string place)
    {
        using var site = NamesSite.Of();
        await using var client = await LspClient.OpenAsync(site.Folder);

        Assert.Equal([place], NamesSite.Places(await client.AskAtAsync("textDocument/definition", site.PathOf(NamesSite.Ferry), Marked(NamesSite.Article, find)), site));
    }

    /// <summary>Of a project on this disk, and of a package: both have the file where their index says.</summary>
    [Theory]
    [InlineData("ada-byron", "Register/content/authors/ada-byron.yml 1:6-1:15")]
    [InlineData("views", "Register/content/masthead.yml 0:15-0:20")]
    [InlineData("world", "Register/content/masthead.yml 1:12-1:17")]
    public async Task To_the_declaration_in_a_content_library(string find, string place)
    {
        const string Authors = "# Ours\nname: Ada Byron\nbio: She covers the harbour.\n", Publication = "disclaimers: { views: { text: Her own. } }\nsections: { world: World }\n";
        using var site = new ToolSite(
            ("Register/content/authors/ada-byron.yml", Authors), ("Register/content/masthead.yml", Publication),
            ("Register/Register.masthead", "masthead library 1\nname\tRegister\nnamespace\tRegister.Content\n"
                + $"author\tcontent/authors/ada-byron.yml\tada-byron.yml\tada-byron\tada-byron\t\tada-byron\tada-byron.yml\t0\t{Authors.Replace("\n", "\\n", StringComparison.Ordinal)}\n"
                + $"publication\tcontent/masthead.yml\tmasthead.yml\tmasthead\tmasthead\t\tmasthead\tmasthead.yml\t0\t{Publication.Replace("\n", "\\n", StringComparison.Ordinal)}\n"),
            ("Site.csproj", ServedProjectTests.Project("</PropertyGroup><ItemGroup><MastheadLibrary Include=\"Register/Register.masthead\" Folder=\"$(MSBuildProjectDirectory)/Register\" /></ItemGroup><PropertyGroup>")),
            (NamesSite.Ferry, "---\ntitle: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\nsection: world\ndisclaimers: [views]\n---\nThey sail.\n"));
        await using var client = await LspClient.OpenAsync(site.Folder);

        Assert.Equal([place], NamesSite.Places(await client.AskAtAsync("textDocument/definition", site.PathOf(NamesSite.Ferry), Marked(site.Read(NamesSite.Ferry), find)), site));
        Assert.NotNull(await client.AskAtAsync("textDocument/hover", site.PathOf(NamesSite.Ferry), Marked(site.Read(NamesSite.Ferry), find)));
    }

    [Fact]
    public async Task A_declaration_that_is_not_saved_is_found_where_it_stands()
    {
        using var site = NamesSite.Of();
        await using var client = await LspClient.OpenAsync(site.Folder);
        await client.DidOpenAsync(site.PathOf("content/authors/ada-byron.yml"), "# Unsaved\n\nid: ada-byron\nname: Ada Byron\nbio: B.\n");

        Assert.Equal(["content/authors/ada-byron.yml 2:4-2:13"], NamesSite.Places(await client.AskAtAsync("textDocument/definition", site.PathOf(NamesSite.Ferry), Marked(NamesSite.Article, "ada-byron")), site));
    }

    [Theory]
    [InlineData("ada-byron", "content/articles/ferry.md 2:9-2:18", "content/articles/quay.yml 1:8-1:19", "content/articles/town.md 2:9-2:20", "content/authors/ada-byron.yml 0:6-0:15")]
    [InlineData("Lin Wei", "content/articles/ferry.md 2:20-2:27", "content/articles/quay.yml 2:12-2:19", "content/authors/team.yml 0:0-0:7")]
    [InlineData("views", "content/articles/ferry.md 6:14-6:19", "content/authors/ada-byron.yml 3:13-3:18", "content/masthead.yml 4:2-4:7")]
    [InlineData("harbour", "content/articles/ferry.md 5:9-5:16", "content/articles/quay.yml 4:9-4:16", "content/masthead.yml 2:12-2:19", "content/masthead.yml 6:30-6:37")]
    public async Task To_all_who_name_it(string find, params string[] places)
    {
        using var site = NamesSite.Of();
        await using var client = await LspClient.OpenAsync(site.Folder);

        var all = NamesSite.Places(await client.AskAtAsync("textDocument/references", site.PathOf(NamesSite.Ferry), Marked(NamesSite.Article, find), new { context = new { includeDeclaration = true } }), site);
        Assert.Equal(places, all);
        var used = NamesSite.Places(await client.AskAtAsync("textDocument/references", site.PathOf(NamesSite.Ferry), Marked(NamesSite.Article, find), new { context = new { includeDeclaration = false } }), site);
        Assert.Equal(places.Length - 1, used.Length);
    }

    [Theory]
    [InlineData("They sail")]
    [InlineData("Ferries")]
    [InlineData("title")]
    public async Task What_names_nothing_leads_nowhere(string find)
    {
        using var site = NamesSite.Of();
        await using var client = await LspClient.OpenAsync(site.Folder);

        Assert.Null(await client.AskAtAsync("textDocument/definition", site.PathOf(NamesSite.Ferry), Marked(NamesSite.Article, find)));
        Assert.Null(await client.AskAtAsync("textDocument/prepareRename", site.PathOf(NamesSite.Ferry), Marked(NamesSite.Article, find)));
    }

    [Theory]
    [InlineData("views", "opinions", 3)]
    [InlineData("harbour", "port", 3)]
    [InlineData("ada-byron", "ada-lovelace", 3)]
    public async Task Another_id_in_all_files(string find, string name, int files)
    {
        using var site = NamesSite.Of();
        await using var client = await LspClient.OpenAsync(site.Folder);
        Assert.Equal(find, (await client.AskAtAsync("textDocument/prepareRename", site.PathOf(NamesSite.Ferry), Marked(NamesSite.Article, find)))!["placeholder"]!.GetValue<string>());

        var edit = (await client.AskAtAsync("textDocument/rename", site.PathOf(NamesSite.Ferry), Marked(NamesSite.Article, find), new { newName = name }))!;
        var carried = NamesSite.Carried(edit, site, path => path == NamesSite.Ferry ? NamesSite.Article : site.Read(path));

        Assert.Equal(files, carried.Count);
        foreach (var (path, text) in carried)
        {
            Assert.Contains(name, text, StringComparison.Ordinal);
            await client.DidOpenAsync(site.PathOf(path), text);
        }

        await client.SettleAsync();
        // All who named it name it still, and nothing is found that was not before.
        Assert.DoesNotContain(client.FilesWithFindings.SelectMany(file => client.DiagnosticsOf(file)), static found => found!["code"]!.GetValue<string>() is "MH1002" or "MH2001" or "MH4011" or "MH1022");
        var places = NamesSite.Places(await client.AskAsync("textDocument/references", new { textDocument = new { uri = LspClient.UriOf(site.PathOf(NamesSite.Ferry)) }, position = PositionOf(carried[NamesSite.Ferry], name), context = new { includeDeclaration = true } }), site);
        Assert.Equal(4, places.Length + (name == "opinions" ? 1 : 0));
    }

    [Theory]
    [InlineData("views", " ")]
    [InlineData("views", "a\nb")]
    [InlineData("ada-byron", "lin-wei")]
    [InlineData("harbour", "town")]
    public async Task What_it_cannot_be_called_is_said(string find, string name)
    {
        using var site = NamesSite.Of();
        await using var client = await LspClient.OpenAsync(site.Folder);

        Assert.Equal(-32803, (await Assert.ThrowsAsync<LspException>(() => client.AskAtAsync("textDocument/rename", site.PathOf(NamesSite.Ferry), Marked(NamesSite.Article, find), new { newName = name }))).Code);
    }

    private static object PositionOf(string text, string find)
    {
        var before = text[..text.IndexOf(find, StringComparison.Ordinal)];
        return new { line = before.Count(static character => character == '\n'), character = before.Length - (before.LastIndexOf('\n') + 1) };
    }
}
