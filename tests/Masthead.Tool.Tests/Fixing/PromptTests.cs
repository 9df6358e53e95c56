using Masthead.Tool.Commands;
using Masthead.Tool.Hosting;
using Spectre.Console.Testing;

namespace Masthead.Tool.Tests.Fixing;

/// <summary><c>masthead fix</c> on a terminal: what a person has to choose, or alone knows, is asked for.</summary>
public sealed class PromptTests
{
    private const string Path = "content/articles/ferry.md";

    private const string Article = "---\ntitle: Ferries return\npublished: 2024-05-31\n---\nThey sail.\n";

    /// <summary>The first choice is the author that there is.</summary>
    [Fact]
    public async Task A_choice_is_made()
    {
        using var site = ToolSite.Of(Article);

        var output = await FixAsync(site, static input => input.PushKey(ConsoleKey.Enter));

        Assert.Contains("MH1001", output, StringComparison.Ordinal);
        Assert.Contains("byline: ada-byron\n", site.Read(Path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_is_written_as_the_file_writes_texts()
    {
        using var site = ToolSite.Of(Article);

        await FixAsync(site, static input =>
        {
            input.PushKey(ConsoleKey.DownArrow);
            input.PushKey(ConsoleKey.DownArrow);
            input.PushKey(ConsoleKey.Enter);
            input.PushTextWithEnter("The desk wrote it: all of us");
        });

        Assert.Contains("noByline: \"The desk wrote it: all of us\"\n", site.Read(Path), StringComparison.Ordinal);
    }

    /// <summary>A byline and a date are written to the same place, one after the other: each is asked for once, and none of the answers is lost.</summary>
    [Fact]
    public async Task Answers_that_belong_to_one_place_are_all_written()
    {
        using var site = ToolSite.Of("---\ntitle: Ferries return\n---\nThey sail.\n");

        await FixAsync(site, static input =>
        {
            input.PushKey(ConsoleKey.DownArrow);
            input.PushKey(ConsoleKey.DownArrow);
            input.PushKey(ConsoleKey.Enter);
            input.PushTextWithEnter("The desk wrote it: all of us");
            input.PushKey(ConsoleKey.Enter);
            input.PushTextWithEnter("2024-05-31");
        }, rules: ["MH1001", "MH4007"]);

        var article = site.Read(Path);
        Assert.Contains("noByline: \"The desk wrote it: all of us\"\n", article, StringComparison.Ordinal);
        Assert.Contains("published: 2024-05-31\n", article, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_left_is_asked_once()
    {
        using var site = ToolSite.Of(Article);

        await FixAsync(site, static input =>
        {
            input.PushKey(ConsoleKey.End);
            input.PushKey(ConsoleKey.Enter);
        });

        Assert.Equal(Article, site.Read(Path));
    }

    [Fact]
    public async Task A_terminal_that_can_show_no_list_is_asked_nothing()
    {
        using var site = ToolSite.Of(Article);

        await FixAsync(site, static _ => { }, isDumb: true);

        Assert.Equal(Article, site.Read(Path));
    }

    private static async Task<string> FixAsync(ToolSite site, Action<TestConsoleInput> answers, bool isDumb = false, params string[] rules)
    {
        using var console = new TestConsole().Interactive();
        console.Profile.Capabilities.Ansi = !isDumb;
        answers(console.Input);
        var host = new ToolHost(site.Folder, console, console, IsInteractive: true, TimeProvider.System);
        Assert.Equal(0, await MastheadCommand.RunAsync(["fix", .. (rules.Length == 0 ? ["MH1001"] : rules).SelectMany(static rule => new[] { "--rule", rule })], host));
        return console.Output;
    }
}
