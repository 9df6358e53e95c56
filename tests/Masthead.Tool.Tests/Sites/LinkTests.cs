namespace Masthead.Tool.Tests.Sites;

/// <summary>Links, as the build follows them, and files that cannot be read.</summary>
public sealed class LinkTests
{
    private const string Article = "---\ntitle: Ferries return\nbyline: nobody\npublished: 2024-05-31\n---\nThey sail.\n";

    [Fact]
    public async Task A_link_to_a_folder_is_followed_once()
    {
        using var site = ToolSite.Of(Article);
        site.Write("archive/quay.md", Article);
        Link(site, "content/articles/archive", "../../archive");
        // Two that lead back, one by its whole path, and one through a folder that is itself a link.
        Link(site, "content/articles/loop", "..");
        Link(site, "content/articles/harbour", site.PathOf("content/articles"));
        Link(site, "archive/self", "../archive");

        var result = await site.RunAsync("check");

        Assert.Equal(["content/articles/archive/quay.md", "content/articles/ferry.md"], result.Output.Split('\n').Where(static line => line.StartsWith("content/", StringComparison.Ordinal)));
        Assert.EndsWith("2 errors, 0 warnings in 4 files.\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_is_found_once()
    {
        using var site = ToolSite.Of(Article);
        Link(site, "again", ".");

        Assert.EndsWith("1 error, 0 warnings in 3 files.\n", (await site.RunAsync("check")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("fix")]
    [InlineData("baseline")]
    [InlineData("report")]
    [InlineData("new", "author", "Lin Wei")]
    public async Task One_that_leads_nowhere_is_told(params string[] command)
    {
        using var site = ToolSite.Of(Article);
        Link(site, "content/articles/quay.md", "../moved/quay.md");
        Link(site, "content/articles/town.md", "../moved/town.md");

        var result = await site.RunAsync(command);

        Assert.Equal(2, result.ExitCode);
        Assert.Equal($"masthead: '{site.PathOf("content/articles/quay.md")}' cannot be read: it is a link to '../moved/quay.md', and nothing is there. Mend the link, or remove it.\n", result.Messages.Replace("town", "quay", StringComparison.Ordinal));
    }

    /// <summary>A worktree and a submodule have a file where a repository has a folder.</summary>
    [Fact]
    public async Task What_lies_in_a_worktree_is_no_part_of_what_that_lies_in()
    {
        using var site = ToolSite.Of(Article, "content/articles/quay.md");
        site.Write("content/articles/tree/.git", "gitdir: elsewhere\n");
        site.Write("content/articles/tree/notes.md", Article);

        Assert.Equal(2, (await site.RunInAsync("content/articles/tree", "check")).ExitCode);
    }

    private static void Link(ToolSite site, string path, string target)
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("Links need a privilege on Windows.");
        File.CreateSymbolicLink(site.PathOf(path), target);
    }
}
