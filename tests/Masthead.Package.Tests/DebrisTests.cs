namespace Masthead.Package.Tests;

/// <summary>A folder in which editors are at work, and that came from a Mac.</summary>
public sealed class DebrisTests(PackedPackage package)
{
    [Fact]
    public async Task What_editors_leave_behind_breaks_no_build()
    {
        var site = package.Consumer("debris");
        site.WriteProject("foreach (var article in Site.Content.Articles.All) Console.WriteLine($\"{article.Id}: {article.Byline}\");", "<MastheadArticles>content/articles; content/more/ ;</MastheadArticles><TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
        foreach (var folder in (string[])["content/articles", "content/articles/harbour", "content/more"])
        {
            site.Write($"{folder}/{folder[^4..]}.md", "---\ntitle: The ferry\nbyline: ada\npublished: 2024-05-01\n---\nIt sails.\n");
            File.CreateSymbolicLink(site.PathOf($"{folder}/.#ferry.md"), "nobody@nowhere.1234:5678");
            File.WriteAllBytes(site.Write($"{folder}/._ferry.md", ""), [0, 5, 22, 7, 0, 2, 0, 0, 77, 255, 254]);
            foreach (var name in (string[])["~$ferry.md", "#ferry.md#", "ferry.md~", ".ferry.md.swp", ".obsidian/ferry.md"])
                site.Write($"{folder}/{name}", "\0");
        }

        File.CreateSymbolicLink(Path.Combine(Directory.CreateDirectory(site.PathOf("content/authors")).FullName, ".#ada.yml"), "nobody@nowhere.1234:5678");
        site.Write("content/authors/ada.yml", "name: Ada Byron\nbio: Covers the harbour.\n");
        (await site.BuildAsync()).Succeeds();

        Assert.Equal(
            ["cles: By Ada Byron", "harbour/bour: By Ada Byron", "more: By Ada Byron"],
            (await site.RunAsync()).Split('\n', StringSplitOptions.TrimEntries).Order(StringComparer.Ordinal));
    }
}
