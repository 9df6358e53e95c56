using System.Diagnostics;

namespace Masthead.Package.Tests;

/// <summary>The tool beside the build: on the samples and on real sites <c>masthead check</c> says exactly what the compiler says.</summary>
public sealed class ToolTests(PackedPackage package)
{
    private static readonly string Corpora = Environment.GetEnvironmentVariable("MASTHEAD_CORPORA") ?? Path.Combine(PackedPackage.Repository, "..", "shared", "corpora");

    [Fact]
    public async Task It_is_installed_and_runs()
    {
        var tool = await package.ToolAsync();
        var site = package.Consumer("tool-alone");
        site.Write("content/masthead.yml", "publisher: The Quay\n");
        site.Write("content/articles/ferry.md", "---\ntitle: The ferry\nbyline: { name: Ada Byron, url: /ada }\npublished: 2024-05-31\nkind: analisys\n---\nIt sails.\n");

        Assert.Equal(1, (await tool.RunAsync(site.Folder, "check")).ExitCode);
        Assert.Equal(0, (await tool.RunAsync(site.Folder, "fix")).ExitCode);
        Assert.Equal(0, (await tool.RunAsync(site.Folder, "check")).ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+\n$", (await tool.RunAsync(site.Folder, "--version")).Output);
    }

    /// <summary>Its protocol is read and written by code that is made when the tool is compiled: what is missing is missing in the packed one alone.</summary>
    [Fact]
    public async Task The_packed_server_answers_an_editor()
    {
        var tool = await package.ToolAsync();
        var site = package.Consumer("tool-server");
        site.Write("content/masthead.yml", "publisher: The Quay\n");
        var file = new Uri(site.Write("content/articles/ferry.md", "---\ntitle: The ferry\n---\n")).AbsoluteUri;
        using var server = Process.Start(new ProcessStartInfo(tool.Path, "server") { RedirectStandardInput = true, RedirectStandardOutput = true, WorkingDirectory = site.Folder })!;

        Send("{\"id\":1,\"method\":\"initialize\",\"params\":{\"rootUri\":\"" + new Uri(site.Folder).AbsoluteUri + "\",\"capabilities\":{}}}");
        Send("{\"method\":\"initialized\",\"params\":{}}");
        Send("{\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"uri\":\"" + file + "\",\"version\":1,\"text\":\"---\\ntitle: The ferry\\nkind: newz\\n---\\n\"}}}");
        Send("{\"id\":2,\"method\":\"textDocument/codeAction\",\"params\":{\"textDocument\":{\"uri\":\"" + file + "\"},\"range\":{\"start\":{\"line\":2,\"character\":6},\"end\":{\"line\":2,\"character\":10}},\"context\":{\"diagnostics\":[]}}}");
        Send("{\"id\":3,\"method\":\"textDocument/completion\",\"params\":{\"textDocument\":{\"uri\":\"" + file + "\"},\"position\":{\"line\":2,\"character\":6}}}");
        Send("{\"id\":4,\"method\":\"textDocument/hover\",\"params\":{\"textDocument\":{\"uri\":\"" + file + "\"},\"position\":{\"line\":2,\"character\":1}}}");
        Send("{\"id\":5,\"method\":\"textDocument/documentSymbol\",\"params\":{\"textDocument\":{\"uri\":\"" + file + "\"}}}");
        Send("{\"id\":6,\"method\":\"shutdown\"}");
        var said = "";
        var buffer = new char[4096];
        // In whatever order they come.
        while (!Enumerable.Range(1, 6).All(id => said.Contains($"\"id\":{id}", StringComparison.Ordinal)) && await server.StandardOutput.ReadAsync(buffer, TestContext.Current.CancellationToken) is > 0 and var read)
            said += new string(buffer, 0, read);
        Send("{\"method\":\"exit\"}");
        await server.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, server.ExitCode);
        Assert.All((string[])["\"codeActionProvider\"", "\"MH4003\"", "\"newText\":\"news\"", "\"label\":\"advertiserContent\"", "\"contents\"", "\"selectionRange\""], answer => Assert.Contains(answer, said, StringComparison.Ordinal));
        Assert.DoesNotContain("\"error\"", said, StringComparison.Ordinal);

        void Send(string message)
        {
            message = "{\"jsonrpc\":\"2.0\"," + message[1..];
            server.StandardInput.Write($"Content-Length: {System.Text.Encoding.UTF8.GetByteCount(message)}\r\n\r\n{message}");
            server.StandardInput.Flush();
        }
    }

    [Theory]
    [InlineData("18f", "jekyll", "")]
    [InlineData("swift-org", "jekyll", "")]
    [InlineData("ethereum-eips", "masthead", "<MastheadArticles>{0}/EIPS</MastheadArticles>")]
    [InlineData("json-schema-blog", "astro", "<MastheadArticles>{0}/pages/blog/posts</MastheadArticles>")]
    public async Task It_says_what_the_build_says_of_a_real_site(string name, string dialect, string properties)
    {
        Assert.SkipUnless(Directory.Exists(Corpora), "The corpora are not here. MASTHEAD_CORPORA names their folder.");
        var corpus = Path.GetFullPath(Path.Combine(Corpora, name));
        var site = package.Consumer("tool-" + name);
        site.WriteProject("Console.WriteLine();", $"<MastheadDialect>{dialect}</MastheadDialect><MastheadContent>{corpus}</MastheadContent>{string.Format(System.Globalization.CultureInfo.InvariantCulture, properties, corpus)}<WarningsNotAsErrors>MH4001</WarningsNotAsErrors><WarningsAsErrors>MH1014</WarningsAsErrors><NoWarn>$(NoWarn);MH4025</NoWarn>");

        await site.BuildAsync(SarifResult.Property("build.sarif"));

        await (await package.ToolAsync()).SaysWhatTheBuildSaysAsync(site, site.PathOf("build.sarif"));
    }

    [Fact]
    public async Task It_says_what_the_build_says_of_a_site_with_everything_in_it()
    {
        var site = package.Consumer("tool-newsroom");
        site.WriteProject(Newsroom.PrintArticles, "<MastheadProfile>strict</MastheadProfile><TreatWarningsAsErrors>true</TreatWarningsAsErrors><WarningsNotAsErrors>MH4010</WarningsNotAsErrors>");
        Newsroom.WriteContent(site);
        site.Write("content/articles/.draft.md", "no content");
        site.Write("content/articles/node_modules/x.md", "---\ntitle: x\n---\n");
        site.Write("content/article/lost.md", "---\ntitle: Lost\n---\n");
        site.Write("content/articles/upper.MD", "---\ntitle: Upper\npublished: soon\n---\n");
        site.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.MH4007.severity = none\ndotnet_diagnostic.MH1005.severity = suggestion\n");

        await site.BuildAsync("-c", "Release", SarifResult.Property("build.sarif"));

        await (await package.ToolAsync()).SaysWhatTheBuildSaysAsync(site, site.PathOf("build.sarif"), "-c", "Release");
    }

    [Fact]
    public async Task The_build_honours_the_baseline_that_the_tool_wrote()
    {
        var tool = await package.ToolAsync();
        var site = package.Consumer("tool-baseline");
        site.WriteProject("Console.WriteLine();", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
        site.Write("content/masthead.yml", "publisher: The Quay\nsections: [Harbour]\n");
        site.Write("content/articles/ferry.md", "---\ntitle: The ferry\nbyline: { name: Ada Byron, url: /ada }\npublished: 2024-05-31\nsection: Harbuor\nimages: [{ src: a.jpg }]\n---\nIt sails.\n");
        (await site.BuildAsync()).Fails();

        (await tool.RunAsync(site.Folder, "baseline")).Succeeds();
        (await site.BuildAsync(SarifResult.Property("build.sarif"))).Succeeds();
        Assert.Equal(["MH1014 suppressed", "MH4011 suppressed"], SarifResult.Read(site.PathOf("build.sarif")).Where(static result => result.IsSuppressed).Select(static result => result.Rule + " suppressed"));
        await tool.SaysWhatTheBuildSaysAsync(site, site.PathOf("build.sarif"));

        // The same faults once more, in another piece, are new ones; and what is mended is no longer known.
        site.Write("content/articles/quay.md", (await File.ReadAllTextAsync(site.PathOf("content/articles/ferry.md"), TestContext.Current.CancellationToken)).Replace("The ferry", "The quay", StringComparison.Ordinal));
        var errors = (await site.BuildAsync()).Fails().Errors;
        Assert.All(errors, static error => Assert.Contains("quay.md(", error, StringComparison.Ordinal));
        Assert.Equal(2, errors.Length);
    }
}
