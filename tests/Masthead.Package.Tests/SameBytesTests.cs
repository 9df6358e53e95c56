namespace Masthead.Package.Tests;

/// <summary>One publication, built on machines that differ in all that a machine may differ in, is one assembly.</summary>
public sealed class SameBytesTests(PackedPackage package)
{
    [Fact]
    public async Task The_release_assembly_is_the_same_everywhere()
    {
        var here = await BuildAsync("same", static text => text, []);

        Assert.Equal(here, await BuildAsync("same again, far away/and #deeper", static text => text, new() { ["TZ"] = "Pacific/Kiritimati", ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8" }));
        Assert.Equal(here, await BuildAsync("same with CRLF", static text => "\uFEFF" + text.ReplaceLineEndings("\r\n"), new() { ["TZ"] = "America/St_Johns", ["LANG"] = "sv_SE.UTF-8", ["LC_ALL"] = "sv_SE.UTF-8" }));
        Assert.Equal(here, await BuildAsync("same in Arabic", static text => text, new() { ["TZ"] = "Asia/Kathmandu", ["LANG"] = "ar_SA.UTF-8", ["LC_ALL"] = "ar_SA.UTF-8" }));
        Assert.NotEqual(here, await BuildAsync("other", static text => text.Replace("Night", "Late", StringComparison.Ordinal), []));
    }

    /// <summary>Images of build servers often lack ICU: .NET knows no normal forms then. Names are written as macOS writes them.</summary>
    [Fact]
    public async Task Code_and_findings_are_the_same_without_ICU()
    {
        var site = package.Consumer("same without ICU");
        site.WriteProject("Console.WriteLine(Site.Content.Articles.All.Count);", "<DebugType>none</DebugType><EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>");
        site.Write("content/masthead.yml", "publisher: The Daily Harbour\nsections: [Stra\u00DFe, \uFF26\uFF45\uFF52\uFF52\uFF59]\n");
        site.Write("content/authors/jo\u0308rg.yml", "name: J\u00F6rg Kai\nbio: Schreibt.\n");
        site.Write("content/authors/han.yml", "name: \u1112\u1161\u11AB\n");
        site.Write("content/articles/e\u0301te\u0301.md", "---\ntitle: T\nbyline: [Jo\u0308rg Kai, \uD55C]\nsection: Ferry\ntags: [\uFB01sh, Nguye\u0302\u0303n]\npublished: 2024-05-01\n---\nKai.\n");

        var here = await BuildAsync(new() { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0" });
        var without = await BuildAsync(new() { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" });

        Assert.Equal(here.Findings, without.Findings);
        Assert.Contains(here.Findings, static finding => finding.Text == "\u1112\u1161\u11AB");
        Assert.DoesNotContain(here.Findings, static finding => finding.Rule == "MH1002");
        Assert.Equal(here.Code, without.Code);
        Assert.Equal(here.Assembly, without.Assembly);

        async Task<(IReadOnlyList<SarifResult> Findings, string Code, string Assembly)> BuildAsync(Dictionary<string, string> environment)
        {
            // A compiler server, or a node of MSBuild, that another build has started has that one's environment.
            (await site.DotnetAsync(environment, "build", "--nologo", "--no-incremental", "-nodeReuse:false", "-p:UseSharedCompilation=false", SarifResult.Property("build.sarif"))).Succeeds();
            var code = Directory.EnumerateFiles(site.PathOf("obj"), "*.g.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(static file => file + "\n" + File.ReadAllText(file));
            return (SarifResult.Read(site.PathOf("build.sarif")), string.Join("\n", code), site.HashOf("bin/Debug/net10.0/Site.dll"));
        }
    }

    /// <returns>A hash of the assembly.</returns>
    private async Task<string> BuildAsync(string folder, Func<string, string> write, Dictionary<string, string> environment)
    {
        var site = package.Consumer(folder);
        site.WriteProject(Newsroom.PrintArticles, "<DebugType>none</DebugType>");
        Newsroom.WriteContent(site);
        foreach (var file in Directory.EnumerateFiles(site.PathOf("content"), "*", SearchOption.AllDirectories))
            await File.WriteAllTextAsync(file, write(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)), TestContext.Current.CancellationToken);

        // A compiler server has the environment of the build that started it, and is another one besides.
        (await site.DotnetAsync(environment, ["build", "--nologo", "--configuration", "Release", .. environment.Count > 0 ? ["-p:UseSharedCompilation=false"] : (string[])[]])).Succeeds();
        return site.HashOf("bin/Release/net10.0/Site.dll");
    }
}
