using System.Globalization;
using System.Text.Json.Nodes;

namespace Masthead.Tool.Tests.Server;

/// <summary>Another id for an author, in a thousand files: what a check says before it says after, and nothing else is changed.</summary>
public sealed class RenameTests
{
    private const string Author = "content/authors/ada-byron.yml";

    private static readonly object RenamingFiles = new { workspace = new { workspaceEdit = new { documentChanges = true, resourceOperations = (string[])["create", "rename", "delete"] } } };

    [Fact]
    public async Task In_a_thousand_files_and_in_the_name_of_the_authors_own()
    {
        using var site = ToolSite.Of(Article(0), PathOf(0));
        for (var number = 1; number < 1_000; number++)
            site.Write(PathOf(number), Article(number));
        site.Write("content/authors/lin-wei.yml", "name: Lin Wei\nbio: She writes with ada-byron.\n");
        var before = await site.RunAsync("check", "--format", "json");
        var entry = site.Read(Author);
        await using var client = await LspClient.OpenAsync(site.Folder, RenamingFiles);

        CarryOut(await RenameAsync(client, site, "ada-lovelace"), site);

        Assert.False(File.Exists(site.PathOf(Author)));
        Assert.Equal(entry, site.Read("content/authors/ada-lovelace.yml"));
        for (var number = 0; number < 1_000; number++)
            Assert.Equal(Article(number).Replace("byline: ada-byron", "byline: ada-lovelace", StringComparison.Ordinal).Replace("[lin-wei, \"ada-byron\"]", "[lin-wei, \"ada-lovelace\"]", StringComparison.Ordinal), site.Read(PathOf(number)));
        var after = await site.RunAsync("check", "--format", "json");
        Assert.Equal((0, 0), (before.ExitCode, after.ExitCode));
        Assert.Equal(before.Output, after.Output);
    }

    [Fact]
    public async Task Where_a_client_cannot_rename_files_the_entry_gets_an_id()
    {
        using var site = ToolSite.Of(Article(0), PathOf(0));
        await using var client = await LspClient.OpenAsync(site.Folder);

        CarryOut(await RenameAsync(client, site, "ada-lovelace"), site);

        Assert.Contains("id: ada-lovelace", site.Read(Author), StringComparison.Ordinal);
        Assert.Equal(0, (await site.RunAsync("check")).ExitCode);
    }

    [Fact]
    public async Task So_it_does_where_the_id_is_no_name_of_a_file()
    {
        using var site = ToolSite.Of(Article(0), PathOf(0));
        await using var client = await LspClient.OpenAsync(site.Folder, RenamingFiles);

        CarryOut(await RenameAsync(client, site, "con"), site);

        Assert.Contains("id: con", site.Read(Author), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_case_of_letters_may_change_where_a_disk_finds_the_file_by_either_name()
    {
        using var site = ToolSite.Of(Article(0), PathOf(0));
        // Such a disk says that the new name is there.
        Directory.CreateDirectory(site.PathOf("content/authors/Ada-Byron.yml"));
        await using var client = await LspClient.OpenAsync(site.Folder, RenamingFiles);

        var edit = await RenameAsync(client, site, "Ada-Byron");

        Assert.EndsWith("/content/authors/Ada-Byron.yml", edit["documentChanges"]!.AsArray()[^1]!["newUri"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_another_file_is_called_it_cannot_be_called()
    {
        using var site = ToolSite.Of(Article(0), PathOf(0));
        site.Write("content/authors/ada-lovelace.yml", "id: someone\nname: Someone Else\n");
        await using var client = await LspClient.OpenAsync(site.Folder, RenamingFiles);

        var refused = await Assert.ThrowsAsync<LspException>(() => RenameAsync(client, site, "ada-lovelace"));

        Assert.Contains("'ada-lovelace' is another one already", refused.Message, StringComparison.Ordinal);
    }

    /// <summary>From wherever it is asked for: in the library, or in a site over it.</summary>
    [Theory]
    [InlineData("Register/content/authors/ada-byron.yml", 0, 7)]
    [InlineData("Site/content/articles/ferry.md", 2, 10)]
    public async Task In_a_library_and_in_all_sites_that_reference_it(string file, int line, int character)
    {
        using var site = OverLibrary();
        await using var client = await LspClient.OpenAsync(site.Folder, RenamingFiles);
        await client.SettleAsync();

        string[] references = [.. NamesSite.Places(await client.AskAsync("textDocument/references", new { textDocument = new { uri = LspClient.UriOf(site.PathOf(file)) }, position = new { line, character }, context = new { includeDeclaration = true } }), site).Order(StringComparer.Ordinal)];
        Assert.Equal(["Nineties/content/articles/pier.md 2:8-2:17", "Register/content/authors/ada-byron.yml 0:6-0:15", "Site/content/articles/ferry.md 2:8-2:17"], references);

        CarryOut((await client.AskAsync("textDocument/rename", new { textDocument = new { uri = LspClient.UriOf(site.PathOf(file)) }, position = new { line, character }, newName = "ada-lovelace" }))!, site);

        Assert.True(File.Exists(site.PathOf("Register/content/authors/ada-lovelace.yml")));
        Assert.Contains("byline: ada-lovelace", site.Read("Site/content/articles/ferry.md"), StringComparison.Ordinal);
        Assert.Contains("byline: ada-lovelace", site.Read("Nineties/content/articles/pier.md"), StringComparison.Ordinal);
        // Another site's own author of that name is somebody else.
        Assert.Contains("byline: ada-byron", site.Read("Other/content/articles/ferry.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Not_as_somebody_is_called_in_a_site_that_references_the_library()
    {
        using var site = OverLibrary();
        site.Write("Nineties/content/authors/ada-lovelace.yml", "name: Ada Lovelace\nbio: B.\n");
        await using var client = await LspClient.OpenAsync(site.Folder, RenamingFiles);
        await client.SettleAsync();

        var refused = await Assert.ThrowsAsync<LspException>(() => client.AskAsync(
            "textDocument/rename", new { textDocument = new { uri = LspClient.UriOf(site.PathOf("Register/content/authors/ada-byron.yml")) }, position = new { line = 0, character = 7 }, newName = "ada-lovelace" }));

        Assert.Contains("'ada-lovelace' is another one already", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_two_sites_read_is_changed_once()
    {
        const string Piece = "---\ntitle: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\n---\nThey sail.\n";
        var project = ServedProjectTests.Project("<MastheadAuthors>../Shared/authors</MastheadAuthors>");
        using var site = new ToolSite(
            ("Shared/authors/ada-byron.yml", "name: Ada Byron\nbio: B.\n"), ("Nineties/Nineties.csproj", project), ("Nineties/content/articles/pier.md", Piece),
            ("Site/Site.csproj", project), ("Site/content/articles/ferry.md", Piece));
        await using var client = await LspClient.OpenAsync(site.Folder, RenamingFiles);
        await client.SettleAsync();

        CarryOut((await client.AskAsync("textDocument/rename", new { textDocument = new { uri = LspClient.UriOf(site.PathOf("Site/content/articles/ferry.md")) }, position = new { line = 2, character = 10 }, newName = "ada-lovelace" }))!, site);

        Assert.True(File.Exists(site.PathOf("Shared/authors/ada-lovelace.yml")));
        Assert.Contains("byline: ada-lovelace", site.Read("Site/content/articles/ferry.md"), StringComparison.Ordinal);
        Assert.Contains("byline: ada-lovelace", site.Read("Nineties/content/articles/pier.md"), StringComparison.Ordinal);
    }

    private static ToolSite OverLibrary()
    {
        const string Author = "name: Ada Byron\nbio: B.\n", Piece = "---\ntitle: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\n---\nThey sail.\n";
        var over = ServedProjectTests.Project("</PropertyGroup><ItemGroup><MastheadLibrary Include=\"../Register/Register.masthead\" Folder=\"$(MSBuildProjectDirectory)/../Register\" /></ItemGroup><PropertyGroup>");
        return new ToolSite(
            ("Register/Register.csproj", ServedProjectTests.Project("")), ("Register/content/authors/ada-byron.yml", Author),
            ("Register/Register.masthead", "masthead library 1\nname\tRegister\nnamespace\tRegister.Content\nauthor\tcontent/authors/ada-byron.yml\tada-byron.yml\tada-byron\tada-byron\t\tada-byron\tada-byron.yml\t0\tname: Ada Byron\\nbio: B.\\n\n"),
            ("Nineties/Nineties.csproj", over), ("Nineties/content/articles/pier.md", Piece), ("Site/Site.csproj", over), ("Site/content/articles/ferry.md", Piece),
            ("Other/Other.csproj", ServedProjectTests.Project("")), ("Other/content/authors/ada-byron.yml", Author), ("Other/content/articles/ferry.md", Piece));
    }

    private static string PathOf(int number) => string.Create(CultureInfo.InvariantCulture, $"content/articles/piece-{number}.md");

    private static string Article(int number)
    {
        var byline = (number % 4) switch { 0 => "ada-byron", 1 => "[lin-wei, \"ada-byron\"] # and ada-byron", 2 => "Ada Byron", _ => "lin-wei" };
        return string.Create(CultureInfo.InvariantCulture, $"---\ntitle: Piece {number} of ada-byron\nbyline: {(number == 0 ? "ada-byron" : byline)}\npublished: 2024-05-31\nsection: Harbour\n---\nWritten by ada-byron.\n");
    }

    private static async Task<JsonNode> RenameAsync(LspClient client, ToolSite site, string name) =>
        (await client.AskAsync("textDocument/rename", new { textDocument = new { uri = LspClient.UriOf(site.PathOf(PathOf(0))) }, position = new { line = 2, character = 10 }, newName = name }))!;

    private static void CarryOut(JsonNode edit, ToolSite site)
    {
        var changes = edit["documentChanges"]!.AsArray();
        foreach (var (path, text) in NamesSite.Carried(new JsonObject { ["documentChanges"] = new JsonArray([.. changes.Where(static change => change!["kind"] is null).Select(static change => change!.DeepClone())]) }, site, site.Read))
            site.Write(path, text);
        foreach (var move in changes.Where(static change => (string?)change!["kind"] == "rename"))
            File.Move(new Uri((string)move!["oldUri"]!).LocalPath, new Uri((string)move["newUri"]!).LocalPath);
    }
}
