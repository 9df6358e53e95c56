namespace Masthead.Tool.Tests.Server;

/// <summary>What something is, where it stands.</summary>
public sealed class HoverTests
{
    private static async Task<string?> HoverAsync(string find, string path = NamesSite.Ferry, string? text = null)
    {
        using var site = NamesSite.Of();
        await using var client = await LspClient.OpenAsync(site.Folder);
        text ??= site.Read(path);
        var at = text.IndexOf(find, StringComparison.Ordinal) + 1;
        return (await client.AskAtAsync("textDocument/hover", site.PathOf(path), text.Insert(at, "|")))?["contents"]!["value"]!.GetValue<string>();
    }

    [Fact]
    public async Task An_author_by_id_and_by_name()
    {
        Assert.Equal("**Ada Byron**, Chief reporter (`ada-byron`)\n\nShe covers the harbour.\n\nBrings `views`", await HoverAsync("ada-byron"));
        Assert.StartsWith("**Lin Wei** (`lin-wei`)", await HoverAsync("Lin Wei"), StringComparison.Ordinal);
        Assert.StartsWith("**Lin Wei** (`lin-wei`)", await HoverAsync("lin-wei", "content/articles/quay.yml"), StringComparison.Ordinal);
        Assert.StartsWith("**Ada Byron**", await HoverAsync("Ada Byron", "content/articles/town.md"), StringComparison.Ordinal);
        Assert.StartsWith("**Lin Wei**", await HoverAsync("lin-wei", "content/authors/team.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_editor_that_shows_no_Markdown_is_given_the_words()
    {
        using var site = NamesSite.Of();
        string[] plain = ["plaintext"];
        await using var client = await LspClient.OpenAsync(site.Folder, new { textDocument = new { hover = new { contentFormat = plain }, completion = new { completionItem = new { documentationFormat = plain } } } });

        var hover = await client.AskAtAsync("textDocument/hover", site.PathOf(NamesSite.Ferry), "---\nbyline: ada|-byron\n---\n");
        Assert.Equal("plaintext", hover!["contents"]!["kind"]!.GetValue<string>());
        Assert.Equal("Ada Byron, Chief reporter (ada-byron)\n\nShe covers the harbour.\n\nBrings views", hover["contents"]!["value"]!.GetValue<string>());
        var keys = await client.AskAtAsync("textDocument/completion", site.PathOf(NamesSite.Ferry), "---\nstand|\n---\n");
        var documentation = keys!["items"]!.AsArray().First(static item => item!["label"]!.GetValue<string>() == "standfirst")!["documentation"]!;
        Assert.Equal("plaintext", documentation["kind"]!.GetValue<string>());
        Assert.StartsWith("standfirst: the sentence", documentation["value"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_disclaimer_is_filled_in_for_the_article()
    {
        Assert.EndsWith("\n\nAda Byron speaks for The Daily Harbour on 2024-06-01.", await HoverAsync("views"), StringComparison.Ordinal);
        Assert.EndsWith("\n\n{author} speaks for {publisher} on {date}.", await HoverAsync("views", "content/masthead.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_section_and_how_many_articles_it_has() => Assert.Equal("**The Harbour** (`harbour`): 2 articles", await HoverAsync("harbour"));

    [Theory]
    [InlineData("title", "**title**: the headline")]
    [InlineData("updated", "**updated**: when it last changed in substance")]
    [InlineData("byline", "By Ada Byron and Lin Wei\n\n---\n\n**byline**: who made it")]
    public async Task A_key_and_what_it_means(string key, string said) => Assert.StartsWith(said, await HoverAsync(key), StringComparison.Ordinal);

    [Theory]
    [InlineData("bio", "content/authors/ada-byron.yml", "**bio**: a sentence or more")]
    [InlineData("bio", "content/authors/team.yml", "**bio**: a sentence or more")]
    [InlineData("requiredWhen", "content/masthead.yml", "**requiredWhen**: in `masthead.yml`: which articles it is due on")]
    [InlineData("section:", "content/masthead.yml", "**section**")]
    [InlineData("byline", "content/articles/town.md", "By Ada Byron")]
    public async Task A_key_of_another_file(string key, string path, string said) => Assert.StartsWith(said, await HoverAsync(key, path), StringComparison.Ordinal);

    [Fact]
    public async Task A_date_and_the_moment_that_it_is_read_as()
    {
        Assert.Equal("Read as `2024-05-31T00:00+02:00`", await HoverAsync("2024-05-31"));
        Assert.Equal("Read as `2024-06-01T09:00+02:00`", await HoverAsync("2024-06-01 09"));
    }

    [Fact]
    public async Task Nothing_in_the_text() => Assert.Null(await HoverAsync("They sail"));

    [Fact]
    public async Task What_is_not_saved_counts()
    {
        Assert.StartsWith("By Lin Wei\n", await HoverAsync("byline", text: NamesSite.Article.Replace("[ada-byron, Lin Wei]", "lin-wei", StringComparison.Ordinal)), StringComparison.Ordinal);
    }
}
