using System.Text.RegularExpressions;
using Masthead.Package.Tests.Guide;

namespace Masthead.Package.Tests.BuildServers;

/// <summary>The pipelines that stand beside the Newsroom: their commands are run as they are written, in a copy of it.</summary>
public sealed partial class PipelineFilesTests(PackedPackage package)
{
    private static readonly string Sample = Path.Combine(PackedPackage.Repository, "samples", "Newsroom");

    [Fact]
    public async Task Their_commands_pass_the_Newsroom_and_stop_it_without_a_byline()
    {
        var command = Assert.Single(Commands(".github/workflows/newsroom.yml"));
        Assert.Equal([command], Commands("azure-pipelines.yml"));
        Assert.Equal(command, GuidePage.Read("docs/guide/build-servers.md").In("sh").Single().Trim());

        // In a repository of its own, as the files say, with the packages under test.
        await package.PackPublishingAsync();
        var site = package.Consumer("pipelines");
        RepositoryCopy.Copy(new DirectoryInfo(Sample), site.Folder);
        site.Write("Directory.Build.targets", $"""<Project><ItemGroup><PackageReference Update="Masthead;Masthead.AspNetCore" Version="{site.Version}" /></ItemGroup></Project>""");
        (await RunAsync(site, command)).Succeeds();

        var report = BuildReport.Read(site.PathOf("report/report.json")).Adds();
        Assert.True(File.Exists(site.PathOf("report/index.html")));
        Assert.Empty(SarifResult.Read(site.PathOf("findings.sarif")));
        Assert.Empty(report.Lines("findings", "rule"));
        AssertCounted(site.PathOf("content"), report);

        var article = site.PathOf("content/articles/harbour/ferry-sails-again.md");
        var text = await File.ReadAllTextAsync(article, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(article, Byline().Replace(text, ""), TestContext.Current.CancellationToken);

        var red = await RunAsync(site, command);
        Assert.Equal(1, red.ExitCode);
        Assert.Contains(ProblemMatcher.In(red), problem => problem.Code == "MH1001" && problem.File == article && problem.Severity == "error");
        Assert.Contains("MH1001 error content/articles/harbour/ferry-sails-again.md", BuildReport.Read(site.PathOf("report/report.json")).Adds().Lines("findings", "rule", "severity", "file"));
    }

    /// <summary>By a count of its own: of files, and of lines in them.</summary>
    private static void AssertCounted(string content, BuildReport report)
    {
        var articles = Directory.GetFiles(Path.Combine(content, "articles"), "*", SearchOption.AllDirectories).Select(File.ReadAllText).ToArray();
        var heads = articles.Select(static text => text.StartsWith("---", StringComparison.Ordinal) ? text[..text.IndexOf("\n---", StringComparison.Ordinal)] : text).ToArray();

        Assert.Equal(articles.Length, report.Count("articles/total"));
        Assert.Equal(heads.Count(static head => Line(head, "noByline:")), report.Count("articles/byline/excused"));
        Assert.Equal(heads.Count(static head => Line(head, "status: draft")), report.Count("articles/byStatus/draft"));
        Assert.Equal(heads.Count(static head => Line(head, "kind: opinion")), report.Count("articles/byKind/opinion"));
        Assert.Equal(heads.Count(static head => Line(head, "section: harbour")), report.Lines("articles/bySection", "id", "articles").Where(static section => section.StartsWith("harbour ", StringComparison.Ordinal)).Sum(static section => int.Parse(section[8..], null)));
        Assert.Equal(Directory.GetFiles(Path.Combine(content, "authors")).Length, report.Lines("authors", "id").Count(static id => id != "-"));
        Assert.Equal(heads.Count(static head => head.Contains("una-hallett", StringComparison.Ordinal)), report.Lines("authors", "id", "articles").Where(static author => author.StartsWith("una-hallett ", StringComparison.Ordinal)).Sum(static author => int.Parse(author[12..], null)));
    }

    private static bool Line(string head, string start) => head.Split('\n').Any(line => line.StartsWith(start, StringComparison.Ordinal));

    /// <summary>What the steps of a file run.</summary>
    private static string[] Commands(string file) =>
        [.. Command().Matches(File.ReadAllText(Path.Combine(Sample, file))).Select(static command => command.Groups[1].Value.Trim())];

    /// <summary>As a server's shell passes it on: these commands have nothing in them that a shell would change.</summary>
    private static Task<CommandResult> RunAsync(Consumer site, string command)
    {
        Assert.DoesNotContain(command, static character => character is '"' or '\'' or '$' or '\\' or '|' or '&' or '>' or '*');
        Assert.StartsWith("dotnet ", command, StringComparison.Ordinal);
        return site.DotnetAsync(command.Split(' ')[1..]);
    }

    [GeneratedRegex(@"^\s+(?:- )?(?:run|script): (.+)$", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex(@"^byline:.*\n(?: .*\n)*", RegexOptions.Multiline)]
    private static partial Regex Byline();
}
