using Masthead.Tool.Commands;
using Masthead.Tool.Hosting;

namespace Masthead.Tool.Tests.Checking;

/// <summary><c>masthead check --watch</c>: each edit is answered, and nothing else is said again.</summary>
public sealed class WatchTests
{
    private const string Path = "content/articles/ferry.md";

    private const string Article = "---\ntitle: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\nsection: Harbour\n---\nThey sail.\n";

    /// <summary>Far beyond what anything takes here.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task An_edit_is_answered_and_so_is_what_it_reaches()
    {
        using var site = ToolSite.Of(Article);
        await using var watch = new Watch(site);
        await watch.Says("0 errors, 0 warnings in 3 files.\n");

        // An edit.
        site.Write(Path, Article.Replace("Harbour", "Harbuor", StringComparison.Ordinal));
        Assert.Contains("  5:10 warning MH4011", await watch.Says("0 errors, 1 warning"), StringComparison.Ordinal);

        // A new file, saved as editors do: beside, and renamed.
        site.Write("content/articles/.quay.md.tmp", Article.Replace("ada-byron", "lin-wei", StringComparison.Ordinal));
        File.Move(site.PathOf("content/articles/.quay.md.tmp"), site.PathOf("content/articles/quay.md"));
        var added = await watch.Says("1 error, 1 warning");
        Assert.Contains("content/articles/quay.md\n", added, StringComparison.Ordinal);
        Assert.DoesNotContain("ferry.md", added, StringComparison.Ordinal);

        // An author that mends an article in another file.
        site.Write("content/authors/lin-wei.yml", "name: Lin Wei\nbio: She writes.\n");
        await watch.Says("0 errors, 1 warning");

        // The publication, which says what a section is.
        site.Write("content/masthead.yml", "publisher: The Daily Harbour\nsections: [Harbour, Harbuor]\n");
        await watch.Says("0 errors, 0 warnings");

        // A file that goes.
        File.Delete(site.PathOf("content/authors/lin-wei.yml"));
        Assert.Contains("content/articles/quay.md\n", await watch.Says("1 error, 0 warnings"), StringComparison.Ordinal);
    }

    /// <summary>As some editors save it.</summary>
    [Fact]
    public async Task A_masthead_that_goes_and_comes_back_is_read_again()
    {
        using var site = ToolSite.Of(Article);
        await using var watch = new Watch(site);
        await watch.Says("0 errors, 0 warnings");

        File.Move(site.PathOf("content/masthead.yml"), site.PathOf("masthead.old"));
        await watch.Says("0 errors, 0 warnings");
        site.Write("content/masthead.yml", "dialect: hugoo\n");
        await watch.Says("1 error, 0 warnings");
        site.Write("content/masthead.yml", "publisher: The Daily Harbour\nsections: [Harbour]\n");
        await watch.Says("0 errors, 0 warnings");
    }

    [Fact]
    public async Task The_first_author_is_one_as_soon_as_the_file_is_there()
    {
        using var site = new ToolSite(("content/masthead.yml", "publisher: The Daily Harbour\nsections: [Harbour]\n"), (Path, Article));
        await using var watch = new Watch(site);
        await watch.Says("0 errors, 1 warning in 2 files.\n");

        site.Write("content/authors/ada-byron.yml", "name: Ada Byron\nbio: She covers the harbour.\n");
        await watch.Says("0 errors, 0 warnings in 3 files.\n");
        Directory.Delete(site.PathOf("content/authors"), recursive: true);
        await watch.Says("0 errors, 1 warning in 2 files.\n");
    }

    [Fact]
    public async Task A_project_is_asked_again_where_it_changes()
    {
        // The SDK looks for .globalconfig files around code.
        using var site = new ToolSite(("site/masthead.yml", "sections: [Harbour]\n"), ("site/articles/ferry.md", Article.Replace("Harbour", "Quay", StringComparison.Ordinal)), ("App/Program.cs", ""), ("App/Site.csproj", Project("")), ("App/obj/none", ""));
        await using var watch = new Watch(site, "App");
        await watch.Says("0 errors, 2 warnings in 2 files.\n");

        site.Write("site/authors.yml", "ada-byron: { name: Ada Byron, bio: She covers the harbour. }\n");
        await watch.Says("0 errors, 1 warning in 3 files.\n");
        site.Write("App/.globalconfig", "is_global = true\ndotnet_diagnostic.MH4011.severity = error\n");
        await watch.Says("1 error, 0 warnings in 3 files.\n");
        File.Delete(site.PathOf("App/.globalconfig"));
        await watch.Says("0 errors, 1 warning in 3 files.\n");
        site.Write("Directory.Build.props", "<Project><PropertyGroup><TreatWarningsAsErrors>true</TreatWarningsAsErrors></PropertyGroup></Project>");
        await watch.Says("1 error, 0 warnings in 3 files.\n");

        site.Write("App/Site.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><!-- Masthead -->");
        await watch.Says("Site.csproj' cannot be evaluated: ");
        site.Write("App/Site.csproj", Project("<NoWarn>MH4011</NoWarn>"));
        await watch.Says("0 errors, 0 warnings in 3 files.\n");
    }

    private static string Project(string properties) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework><MastheadContent>../site</MastheadContent>{properties}</PropertyGroup>
          <Import Project="{System.IO.Path.Combine(Repository.Root, "src", "Masthead.Build", "build", "Masthead.targets")}" />
        </Project>
        """;

    /// <summary>A picture, saved by mistake.</summary>
    [Fact]
    public async Task What_becomes_no_text_is_what_it_is_to_a_check()
    {
        using var site = ToolSite.Of(Article);
        await using var watch = new Watch(site);
        await watch.Says("0 errors, 0 warnings in 3 files.\n");

        site.WriteBytes(Path, [0x89, (byte)'P', 0, 0, 0, 0, 1]);
        var said = await watch.Says(" in 3 files.\n");

        Assert.Equal((await site.RunAsync("check")).Output, said.TrimStart('\n'));
    }

    [Theory]
    [InlineData("--format", "json")]
    public async Task It_is_for_a_person(params string[] options)
    {
        using var site = ToolSite.Of(Article);

        Assert.Equal(2, (await site.RunAsync(["check", "--watch", .. options])).ExitCode);
    }

    private sealed class Watch : IAsyncDisposable
    {
        private readonly StringWriter output = new() { NewLine = "\n" };

        /// <summary>What the tool writes to: whoever reads what was written holds it.</summary>
        private readonly TextWriter writer;

        private readonly CancellationTokenSource stop = new();

        private readonly Task<int> run;

        private int read;

        /// <param name="folder">Where it is called, below the site's.</param>
        public Watch(ToolSite site, string folder = "")
        {
            writer = TextWriter.Synchronized(output);
            var host = new ToolHost(site.PathOf(folder), ToolHost.ConsoleOn(writer, isRedirected: true), ToolHost.ConsoleOn(writer, isRedirected: true), IsInteractive: false, TimeProvider.System);
            run = Task.Run(() => MastheadCommand.RunAsync(["check", "--watch"], host, stop.Token));
        }

        /// <summary>What it says next, up to a text.</summary>
        public async Task<string> Says(string text)
        {
            using var limit = new CancellationTokenSource(Limit);
            while (true)
            {
                string all;
                lock (writer)
                    all = output.ToString();
                if (all.IndexOf(text, read, StringComparison.Ordinal) is >= 0 and var at)
                {
                    var said = all[read..];
                    read = at + text.Length;
                    return said;
                }

                Assert.False(limit.IsCancellationRequested || run.IsCompleted, $"It did not say '{text}':\n{all}");
                await Task.Delay(10, CancellationToken.None);
            }
        }

        public async ValueTask DisposeAsync()
        {
            await stop.CancelAsync();
            Assert.Equal(130, await run);
            stop.Dispose();
            await output.DisposeAsync();
        }
    }
}
