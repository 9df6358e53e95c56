using Masthead.Content.Checking;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Tests.Sites;

/// <summary>A site whose texts are not kept in memory says what it says otherwise, and notices what changes on disk meanwhile.</summary>
public sealed class DiskTextsTests
{
    private const string Article = "---\ntitle: Ferries return\nbyline: ada-byrom\npublished: 2024-05-31\n---\nCorrection: an earlier version of this article gave a wrong date.\n";

    [Fact]
    public void Findings_are_the_same_whether_or_not_texts_are_kept()
    {
        var settings = FolderSite.Of(Path.Combine(Repository.Root, "samples", "BrokenNewsroom", "content", "masthead.yml"), Profile.Recommended);

        var kept = AllFound(settings, new DiskTexts(ContentWalk.FilesOf(settings)));
        var readAgain = AllFound(settings, new DiskTexts(ContentWalk.FilesOf(settings), most: 0));

        Assert.NotEmpty(kept);
        Assert.Equal(kept, readAgain);
    }

    [Fact]
    public void A_text_that_changes_while_it_is_checked_is_an_error_that_says_so()
    {
        using var site = ToolSite.Of(Article);
        var settings = FolderSite.Of(site.PathOf("content/masthead.yml"), Profile.Recommended);
        var texts = new DiskTexts(ContentWalk.FilesOf(settings), most: 0);
        CheckOf(settings, texts).Index(TestContext.Current.CancellationToken);
        Forget();

        site.Write("content/articles/ferry.md", Article.Replace("31", "30", StringComparison.Ordinal));

        var error = Assert.Throws<IOException>(() => AllFound(settings, texts));
        Assert.Equal($"'{site.PathOf("content/articles/ferry.md")}' has changed while it was checked. Run the command again.", error.Message);
    }

    /// <summary>What only may be kept is given up.</summary>
    private static void Forget() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true);

    private static SiteCheck CheckOf(SiteSettings settings, DiskTexts texts) => new(texts, settings.Roots, settings.ProjectFolder, settings.Dialect);

    private static string[] AllFound(SiteSettings settings, DiskTexts texts)
    {
        var check = CheckOf(settings, texts);
        check.Index(TestContext.Current.CancellationToken);
        var found = new List<string>();
        foreach (var file in texts.Files)
        {
            Forget();
            found.AddRange(check.In(file, TestContext.Current.CancellationToken).Select(finding => $"{finding} {check.IsSuppressed(finding.Rule.Id, file, finding.Finding.Range.Start, TestContext.Current.CancellationToken)}"));
        }

        return [.. found];
    }
}
