using System.ComponentModel;
using System.Diagnostics;
using Masthead.Content.Drafting;
using Masthead.Tool.Hosting;
using Spectre.Console.Testing;

namespace Masthead.Tool.Tests.Making;

/// <summary><c>masthead new</c>: what is written, what is printed, and what is refused.</summary>
public sealed class NewTests
{
    private static readonly Writer Ada = new("Ada Byron", "ada@elsewhere.example");

    /// <summary>A newspaper in Berlin, at a quarter past midnight there.</summary>
    private static ToolSite Site() => new(
        ("content/masthead.yml", "publisher: The Daily Harbour\ntimeZone: Europe/Berlin\nsections: { harbour: Harbour, town: Town }\n"),
        ("content/authors/ada-byron.yml", "name: Ada Byron\nbio: She covers the harbour.\n"),
        ("content/articles/ferry.md", "---\ntitle: Ferries\nbyline: ada-byron\npublished: 2024-05-31\nsection: harbour\n---\n"))
    {
        Configure = static host => host with { Clock = new Clock(), WriterAt = static (_, _) => Task.FromResult<Writer?>(null) },
    };

    [Fact]
    public async Task An_article_is_made_and_its_path_printed()
    {
        using var site = Site();
        var result = await site.RunAsync("new", "article", "Größe: it's #1", "--section", "town", "--author", "ada-byron", "--kind", "opinion", "--language", "de");

        Assert.Equal((0, "content/articles/groesse-its-1.md\n", ""), (result.ExitCode, result.Output, result.Messages));
        Assert.Equal("---\ntitle: \"Größe: it's #1\"\nkind: opinion\nsection: town\nlanguage: de\nbyline: ada-byron\npublished: 2026-11-30\nstatus: draft\n---\n\n", site.Read("content/articles/groesse-its-1.md"));
        Assert.Equal(0, (await site.RunAsync("check", "--strict")).ExitCode);
        Assert.Equal(["content/articles/ferry.md", "content/articles/groesse-its-1.md"], Directory.EnumerateFiles(site.PathOf("content/articles")).Select(file => Path.GetRelativePath(site.Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Whoever_commits_here_signs_it()
    {
        using var site = Site();
        site.Configure = static host => host with { Clock = new Clock(), WriterAt = static (_, _) => Task.FromResult<Writer?>(Ada) };

        Assert.Equal(0, (await site.RunAsync("new", "article", "Lights", "--draft", "false")).ExitCode);
        Assert.Equal("---\ntitle: Lights\nbyline: ada-byron\npublished: 2026-11-30\n---\n\n", site.Read("content/articles/lights.md"));
    }

    [Fact]
    public async Task Whoever_that_is_git_says()
    {
        using var site = new ToolSite();
        foreach (var arguments in (string[][])[["init"], ["config", "user.name", "Ada Byron"], ["config", "user.email", "ada@example.org"]])
            Assert.SkipUnless(await GitAsync(site.Folder, arguments), "There is no git here.");

        Assert.Equal(new Writer("Ada Byron", "ada@example.org"), await GitUser.ReadAsync(site.Folder, TestContext.Current.CancellationToken));

        static async Task<bool> GitAsync(string folder, string[] arguments)
        {
            try
            {
                using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
                await git.WaitForExitAsync(TestContext.Current.CancellationToken);
                return git.ExitCode == 0;
            }
            catch (Win32Exception)
            {
                return false;
            }
        }
    }

    [Fact]
    public async Task A_folder_may_be_named_that_is_not_there_yet()
    {
        using var site = Site();
        Assert.Equal("../articles/sea/lights.md\n", (await site.RunInAsync("content/authors", "new", "article", "Lights", "--path", "../articles/sea", "--slug", "lights")).Output);
        Assert.Equal("masthead: 'authors' is no folder of the site's articles: name one in 'articles'.\n", (await site.RunAsync("new", "article", "Lights", "--path", "content/authors")).Messages);
    }

    [Fact]
    public async Task What_is_there_is_never_written_over()
    {
        using var site = Site();
        site.Write("content/articles/lights.png", "a picture");
        site.Write("content/articles/later.md", "a file that nobody has read yet");

        var result = await site.RunAsync("new", "article", "Ferry");
        Assert.Equal((2, "masthead: 'articles/ferry.md' is there already. Give it another slug, such as 'ferry-2'.\n"), (result.ExitCode, result.Messages));
        Assert.Equal(2, (await site.RunAsync("new", "article", "Later")).ExitCode);
        Assert.Equal("a file that nobody has read yet", site.Read("content/articles/later.md"));
    }

    [Theory]
    [InlineData("masthead: A title is missing: masthead new article \"Ferries return\".\n", "new", "article")]
    [InlineData("masthead: A name is missing: masthead new author \"Ada Quill\".\n", "new", "author")]
    [InlineData("masthead: A name is missing: masthead new site --name \"The Harbour Gazette\".\n", "new", "site", "x")]
    [InlineData("masthead: 'twon' is not a section of the publication. Did you mean 'town'? Sections are harbour, town.\n", "new", "article", "Lights", "--section", "twon")]
    [InlineData("masthead: No author is registered as 'ada'. Did you mean 'ada-byron'? Make an entry for them first.\n", "new", "article", "Lights", "--author", "ada")]
    [InlineData("masthead: A project 'masthead' could not reference the package 'Masthead': name a folder that is called otherwise.\n", "new", "site", "masthead", "--name", "The Harbour Gazette")]
    [InlineData("masthead: 'content/masthead.yml' is there already: name a folder without one.\n", "new", "site", "--name", "The Harbour Gazette")]
    public async Task What_is_missing_or_wrong_is_said(string message, params string[] arguments)
    {
        using var site = Site();
        var result = await site.RunAsync(arguments);
        Assert.Equal((2, "", message), (result.ExitCode, result.Output, result.Messages));
    }

    [Fact]
    public async Task An_author_is_made_as_the_others_are()
    {
        using var site = Site();
        Assert.Equal("content/authors/sean-o-tide.yml\n", (await site.RunAsync("new", "author", "Seán Ó Tide", "--relation", "freelance", "--bio", "Seán: \"the pen\" #1.")).Output);
        Assert.Equal("name: Seán Ó Tide\nrelation: freelance\nbio: \"Seán: \\\"the pen\\\" #1.\"\n", site.Read("content/authors/sean-o-tide.yml"));
        Assert.Equal(0, (await site.RunAsync("check", "--strict")).ExitCode);
    }

    [Fact]
    public async Task An_entry_is_put_into_a_file_of_many_whose_bytes_stay()
    {
        using var site = new ToolSite(("content/masthead.yml", "publisher: The Daily Harbour\n"));
        site.WriteBytes("content/authors.yml", [0xEF, 0xBB, 0xBF, .. "ada:\r\n  name: Ada # first\r\n"u8]);

        Assert.Equal("content/authors.yml\n", (await site.RunAsync("new", "author", "Mo")).Output);
        Assert.Equal([0xEF, 0xBB, 0xBF, .. "ada:\r\n  name: Ada # first\r\nmo:\r\n  name: Mo\r\n"u8], File.ReadAllBytes(site.PathOf("content/authors.yml")));
    }

    [Theory]
    [InlineData("The Harbour Gazette")]
    [InlineData("O'Neill's: \"the\" #1 Größe {x} 100%")]
    [InlineData("1984")]
    public async Task A_site_is_made_and_clean(string name)
    {
        using var site = new ToolSite();
        var result = await site.RunAsync("new", "site", "Harbour", "--name", name);

        Assert.Equal(
            """
            Harbour/Harbour.csproj
            Harbour/Program.cs
            Harbour/content/masthead.yml
            Harbour/content/articles/keep-the-foghorn.md
            Harbour/content/articles/night-ferry.md
            Harbour/content/authors/nora-tidewell.yml

            """.ReplaceLineEndings("\n"), result.Output);
        Assert.Equal((0, "0 errors, 0 warnings in 4 files.\n"), ((await site.RunAsync("check", "Harbour/content", "--strict")) is var check ? (check.ExitCode, check.Output) : default));
        Assert.DoesNotContain("MASTHEAD_VERSION", site.Read("Harbour/Harbour.csproj"), StringComparison.Ordinal);
        Assert.Equal(2, (await site.RunAsync("new", "site", "Harbour", "--name", name)).ExitCode);
    }

    [Fact]
    public async Task On_a_terminal_it_asks_for_what_is_missing()
    {
        using var site = Site();
        using var terminal = new TestConsole().Interactive();
        terminal.Input.PushTextWithEnter("Lights");
        terminal.Input.PushKey(new ConsoleKeyInfo('\0', ConsoleKey.DownArrow, shift: false, alt: false, control: false));
        terminal.Input.PushKey(ConsoleKey.Enter);
        terminal.Input.PushKey(ConsoleKey.Enter);
        site.Configure = host => host with { Clock = new Clock(), WriterAt = static (_, _) => Task.FromResult<Writer?>(null), Output = terminal, IsInteractive = true };

        Assert.Equal(0, (await site.RunAsync("new", "article")).ExitCode);
        Assert.Equal("---\ntitle: Lights\nsection: harbour\nbyline:\npublished: 2026-11-30\nstatus: draft\n---\n\n", site.Read("content/articles/lights.md"));
    }

    private sealed class Clock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 29, 23, 15, 0, TimeSpan.Zero);
    }
}
