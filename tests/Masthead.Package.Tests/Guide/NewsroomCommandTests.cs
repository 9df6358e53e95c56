namespace Masthead.Package.Tests.Guide;

/// <summary>The commands that start the Newsroom, in a copy of the repository in which nothing was built yet.</summary>
public sealed class NewsroomCommandTests(PackedPackage package)
{
    /// <summary>Any port that is free: the one that the README names may be taken here.</summary>
    private static readonly string[] AnyPort = ["--", "--urls", "http://127.0.0.1:0"];

    [Fact]
    public void The_README_has_two_commands_and_the_address_of_the_first()
    {
        Assert.Equal(["dotnet run --project samples/Newsroom", "dotnet test"], GuidePage.Readme.In("sh").Single().TrimEnd().Split('\n'));

        var settings = File.ReadAllText(Path.Combine(PackedPackage.Repository, "samples", "Newsroom", "Properties", "launchSettings.json"));
        Assert.Contains("\"applicationUrl\": \"http://localhost:5180\"", settings, StringComparison.Ordinal);
        Assert.Contains("at http://localhost:5180", File.ReadAllText(Path.Combine(PackedPackage.Repository, "README.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Edits_show_without_a_restart()
    {
        var clone = package.Consumer("clone");
        RepositoryCopy.CreateAt(clone.PathOf("masthead"));
        var folder = clone.PathOf("masthead");
        var content = Path.Combine(folder, "samples", "Newsroom", "content");
        var added = Path.Combine(content, "articles", "town", "library-hours.md");

        var watch = GuidePage.Read("docs/guide/writing.md").In("sh").First().TrimEnd();
        await using (var site = await RunningSite.StartAsync(folder, watch, ["--non-interactive", .. AnyPort]))
        {
            await site.SaysAsync("Waiting for changes");

            // A body.
            await EditAsync(site, "articles/harbour/ferry-sails-again.md", "a horse named Regent", "a horse named Rector", "/articles/ferry-sails-again");

            // A title.
            await EditAsync(site, "articles/opinion/keep-the-night-bell.md", "Keep the night bell", "Ring the night bell", "/articles");

            // A disclaimer.
            await EditAsync(site, "masthead.yml", "Nothing was asked for in return.", "We were asked for nothing.", "/articles/the-lamp-room");

            // A new article.
            await File.WriteAllTextAsync(added, "---\ntitle: Library opens on Sundays\nsection: town\nbyline: clara-wynn\npublished: 2025-04-15\n---\nFrom ten until two.\n", TestContext.Current.CancellationToken);
            await site.BecomesAsync("/articles", static page => page!.Contains("Library opens on Sundays", StringComparison.Ordinal), added);
            await site.BecomesAsync("/articles/library-hours", static page => page?.Contains("From ten until two.", StringComparison.Ordinal) == true);

            // After that everything goes on showing.
            await EditAsync(site, "articles/sea/a-night-on-the-mail-boat.md", "a hundred and forty fresh loaves", "two hundred fresh loaves", "/articles/a-night-on-the-mail-boat");
            await EditAsync(site, "articles/opinion/keep-the-night-bell.md", "Ring the night bell", "Ring the night bell again", "/articles");

            // An article with an error: its page is gone, and says why; the front page does too, until it is mended.
            await EditAsync(site, "articles/town/ebba-thorne.md", "una-hallett]", "una-halett]", "/articles/ebba-thorne", static page => page is null);
            foreach (var address in (string[])["/articles/ebba-thorne", "/"])
                Assert.Contains("<code>articles/town/ebba-thorne.md:6</code>", await site.AnswerAsync(address), StringComparison.Ordinal);
            Assert.Contains(">MH1002</a>", await site.AnswerAsync("/articles/ebba-thorne"), StringComparison.Ordinal);
            await EditAsync(site, "articles/town/ebba-thorne.md", "una-halett]", "una-hallett]", "/articles/ebba-thorne", static page => page is not null);
            Assert.DoesNotContain("held back", await site.AnswerAsync("/"), StringComparison.Ordinal);

            // An article removed.
            Assert.NotNull(await site.PageAsync("/articles/library-hours"));
            File.Delete(added);
            await site.BecomesAsync("/articles/library-hours", static page => page is null);
            await site.BecomesAsync("/articles", static page => !page!.Contains("Library opens on Sundays", StringComparison.Ordinal));
            await EditAsync(site, "articles/opinion/keep-the-night-bell.md", "Ring the night bell again", "Ring the bell", "/articles");
        }

        // The README's first command, after all that.
        var run = GuidePage.Readme.In("sh").Single().Split('\n')[0];
        await using (var site = await RunningSite.StartAsync(folder, run, AnyPort))
            Assert.Contains("Ring the bell", await site.PageAsync("/"), StringComparison.Ordinal);

        async Task EditAsync(RunningSite site, string file, string before, string after, string address, Predicate<string?>? expected = null)
        {
            var path = Path.Combine(content, file);
            var text = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
            Assert.Contains(before, text, StringComparison.Ordinal);
            await File.WriteAllTextAsync(path, text.Replace(before, after, StringComparison.Ordinal), TestContext.Current.CancellationToken);
            await site.BecomesAsync(address, expected ?? (page => page!.Contains(after, StringComparison.Ordinal)), path);
        }
    }
}
