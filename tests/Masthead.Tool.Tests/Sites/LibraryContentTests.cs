using System.Text.Json;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Tests.Sites;

/// <summary>What is kept of a project holds as long as nothing of its libraries' content comes, goes or changes: those are asked for what they have when the project is.</summary>
public sealed class LibraryContentTests
{
    [Theory]
    [InlineData("content/articles/ferry.md")]
    [InlineData("content/articles/quay.md")]
    [InlineData("content/articles/empty/quay.md")]
    [InlineData("content/authors/ada-byron.yml")]
    [InlineData("content/authors.yml")]
    [InlineData("content/masthead.yml")]
    [InlineData("shared;people/lin-wei.yml")]
    [InlineData("wire/empty/piece.md")]
    public void What_is_new_in_a_library_is_seen(string path)
    {
        using var site = new ToolSite(("obj/none", ""), ("Register/content/articles/ferry.md", "---\ntitle: Ferries return\n---\n"));
        Directory.CreateDirectory(site.PathOf("Register/content/articles/empty"));
        Directory.CreateDirectory(site.PathOf("Register/wire/empty"));
        // As a build of it writes this, with roots that have no file yet.
        site.Write("Register/obj/Masthead.Library.txt", $"""
            dialect: 
            articles: {Encoded("content/articles")}|{Encoded("wire")}
            authors: {Encoded("shared;people")}
            publication: {Encoded("content/masthead.yml")}
            content: {Encoded("content")}
            {site.PathOf("Register/content/articles/ferry.md")} 2024-05-31 10:00:00.0000000
            library: Register Register.Content
            """);
        // What is written next has another time, however coarse the clock of the disk is.
        foreach (var folder in Directory.EnumerateDirectories(site.Folder, "*", SearchOption.AllDirectories))
            Directory.SetLastWriteTimeUtc(folder, new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        var cache = new EvaluationCache(site.PathOf("Site.csproj"), "?");
        cache.Keep(JsonSerializer.SerializeToElement(new { Properties = new { MastheadContent = "content" } }), [], LibraryContent.Of(site.PathOf("Register/obj/Register.masthead")));
        Assert.NotNull(cache.Find());

        site.Write($"Register/{path}", "name: Ada Byron\n");
        Assert.Null(cache.Find());

        string Encoded(string place) => site.PathOf($"Register/{place}").Replace(";", "%3B", StringComparison.Ordinal);
    }
}
