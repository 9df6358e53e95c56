namespace Masthead.Package.Tests;

/// <summary>What a person has who writes: articles as records, bodies as they are saved, builds that notice every change.</summary>
public sealed class DebugConsumerTests(PackedPackage package)
{
    private const string Ferry = "harbour/ferry-returns: The ferry returns | By Ada Byron | The ferry crosses again, after the winter.";
    private const string Night = "night-shift: Night shift | By Ada Byron | The cranes never sleep.";

    [Fact]
    public async Task Builds_follow_the_content()
    {
        // Characters that cut a value on its way to the compiler.
        var site = package.Consumer("a b#{c}");
        site.WriteProject(Newsroom.PrintArticles);
        Newsroom.WriteContent(site);
        (await site.BuildAsync()).Succeeds();
        Assert.Equal(
            ["court: Held back by counsel |  | A settlement was reached.", Ferry, Night, "sale: Pier to be sold |  | The council will sell."],
            await ArticlesAsync(site));

        // A body is read from its file as it is now.
        var ferry = site.PathOf("content/articles/harbour/ferry-returns.md");
        var (text, time) = (File.ReadAllText(ferry), File.GetLastWriteTimeUtc(ferry));
        File.WriteAllText(ferry, text.Replace("crosses again", "sails again"));
        Assert.Contains(Ferry.Replace("crosses again", "sails again"), await ArticlesAsync(site));
        File.WriteAllText(ferry, text);
        File.SetLastWriteTimeUtc(ferry, time);

        // Nothing has changed: nothing is compiled.
        var compiled = File.GetLastWriteTimeUtc(site.PathOf("obj/Debug/net10.0/Site.dll"));
        (await site.BuildAsync("--no-restore")).Succeeds();
        Assert.Equal(compiled, File.GetLastWriteTimeUtc(site.PathOf("obj/Debug/net10.0/Site.dll")));

        // None of these leaves a file that is newer than the assembly, and without a body there is no new pack either.
        File.Move(site.PathOf("content/articles/night-shift.yml"), site.PathOf("content/articles/late-shift.yml"));
        (await site.BuildAsync("--no-restore")).Succeeds();
        Assert.Contains(Night.Replace("night-shift:", "late-shift:"), await ArticlesAsync(site));

        File.SetLastWriteTimeUtc(site.Write("content/articles/late-shift.yml", "title: Day shift"), new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        (await site.BuildAsync("--no-restore")).Succeeds();
        Assert.Contains("late-shift: Day shift |  |", await ArticlesAsync(site));

        File.Delete(site.PathOf("content/articles/late-shift.yml"));
        (await site.BuildAsync("--no-restore")).Succeeds();
        Assert.DoesNotContain(await ArticlesAsync(site), static article => article.StartsWith("late-shift", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_body_is_read_as_it_is_now_where_no_assembly_attributes_are_generated()
    {
        var site = package.Consumer("no-assembly-info");
        site.WriteProject(Newsroom.PrintArticles, "<GenerateAssemblyInfo>false</GenerateAssemblyInfo><GenerateTargetFrameworkAttribute>false</GenerateTargetFrameworkAttribute>");
        Newsroom.WriteContent(site);
        (await site.BuildAsync()).Succeeds();

        var ferry = site.PathOf("content/articles/harbour/ferry-returns.md");
        File.WriteAllText(ferry, File.ReadAllText(ferry).Replace("crosses again", "sails again"));
        Assert.Contains(Ferry.Replace("crosses again", "sails again"), await ArticlesAsync(site));
    }

    private static async Task<string[]> ArticlesAsync(Consumer site) => (await site.RunAsync()).Split('\n', StringSplitOptions.TrimEntries);
}
