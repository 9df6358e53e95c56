using System.Diagnostics;

namespace Masthead.Tool.Tests.Importing;

/// <summary>A run that is killed leaves whole files, and the next one goes on: nothing is lost, and nothing is there twice.</summary>
public sealed class InterruptedImportTests
{
    private const int Posts = 3_000;

    [Fact]
    public async Task A_killed_run_is_gone_on_with()
    {
        using var folder = new ToolSite();
        using (var export = new StreamWriter(folder.PathOf("export.xml")))
            ExportMaker.WriteWordPress(export, Posts);
        Assert.Equal(0, (await folder.RunAsync("import", "wordpress", "export.xml", "--to", "whole")).ExitCode);

        var tool = Path.Combine(AppContext.BaseDirectory, "masthead.dll");
        using (var run = Process.Start(new ProcessStartInfo("dotnet", [tool, "import", "wordpress", "export.xml"]) { WorkingDirectory = folder.Folder, RedirectStandardOutput = true, RedirectStandardError = true })!)
        {
            while (!run.HasExited && Count() < Posts / 4)
                await Task.Delay(5, TestContext.Current.CancellationToken);
            run.Kill();
            await run.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        var left = Count();
        Assert.InRange(left, Posts / 4, Posts - 1);
        Assert.All(Files("content"), file => Assert.Equal(folder.Read("whole/" + file), folder.Read("content/" + file)));
        folder.Write("content/articles/2008/.story-9.md.0123456789abcdef0123456789abcdef.tmp", "hal");

        var result = await folder.RunAsync("import", "wordpress", "export.xml");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("posts, here already", result.Output, StringComparison.Ordinal);
        Assert.Equal(Files("whole"), Files("content"));
        Assert.All(Files("content"), file => Assert.Equal(folder.Read("whole/" + file), folder.Read("content/" + file)));
        Assert.Empty(Directory.EnumerateFiles(folder.PathOf("content"), "*.tmp", SearchOption.AllDirectories));

        int Count() => Directory.Exists(folder.PathOf("content/articles")) ? Directory.EnumerateFiles(folder.PathOf("content/articles"), "*.md", SearchOption.AllDirectories).Count() : 0;

        string[] Files(string content) => [.. Directory.EnumerateFiles(folder.PathOf(content), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder.PathOf(content), file).Replace('\\', '/')).Where(static file => !Path.GetFileName(file).StartsWith('.')).Order(StringComparer.Ordinal)];
    }

    [Fact]
    public async Task All_of_a_made_export_is_read_back_as_it_was_made()
    {
        const int Made = 400;
        using var folder = new ToolSite();
        using (var export = new StreamWriter(folder.PathOf("export.xml")))
            ExportMaker.WriteWordPress(export, Made);
        Assert.Equal(0, (await folder.RunAsync("import", "wordpress", "export.xml")).ExitCode);

        var site = ImportedSiteReading.Of(folder.PathOf("content"));
        Assert.Empty(site.Stops);
        Assert.Equal(Made, site.Articles.Count);
        var byTitle = site.Articles.ToDictionary(static article => article.Title!.Value.Value);
        Assert.All(Enumerable.Range(0, Made), post =>
        {
            var article = byTitle[ExportMaker.TitleOf(post)];
            Assert.Equal(ExportMaker.DateOf(post), article.Published);
            Assert.Equal(ExportMaker.DateOf(post).Offset, article.Published!.Value.Offset);
            Assert.Equal(post % 100 == 99 ? ExportMaker.SlugOf(post) + "-2" : ExportMaker.SlugOf(post), article.Slug);
            Assert.Equal(ExportMaker.AuthorsOf(post), site.AuthorsOf(article));
            Assert.StartsWith(ExportMaker.FirstWordsOf(post), site.BodyOf(article), StringComparison.Ordinal);
            Assert.Equal(post % 20 == 0 ? 1 : 0, article.Notes.Count);
        });
    }
}
