using System.Text.RegularExpressions;
using Masthead.Content.Binding;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Prose;
using Masthead.Content.Rules;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Generators.Analyzers;
using Masthead.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Masthead.Generators.Tests.Rules;

/// <summary>The rules together: their descriptors, and how the analyzer goes through a site.</summary>
public sealed class SiteAnalysisTests
{
    private static readonly TestSite Faulty = TestSite.Of(
        ("articles/boats.yml", "title: Boats\nslug: ferry\nbyline: ada-byrn\n"),
        ("articles/ferry.md", "---\ntitle: Ferries return\nbylne: ada-byron\n---\n"),
        ("articles/ferry.yml", "title: Ferries return\npublished: soon\n"),
        ("articles/quay.yml", "title: The quay\ndisclaimers: [views, veiws]\n"),
        ("authors/ada-byron.yml", "name: Ada Byron\n"),
        ("authors/ada.yml", "id: ada-byron\n"),
        ("masthead.yml", "permalink: /{slug}\ndisclaimers:\n  views: Of {autor}, not of {publisher}.\n"));

    private static readonly ContentFile Quay = ContentReader.Read(
        new ContentPath(ContentRole.Article, "/quay.md", 0, "quay.md", "quay", "quay"), "---\ntitle: The quay\n---\nThe quay is open.\n", ReadingOptions.None, CancellationToken.None);

    [Fact]
    public void No_rule_is_an_error_by_default_since_that_could_never_be_suppressed() =>
        Assert.All(Descriptors, static descriptor => Assert.InRange(descriptor.DefaultSeverity, DiagnosticSeverity.Info, DiagnosticSeverity.Warning));

    [Fact]
    public void Every_rule_is_on_and_has_an_id_a_title_and_a_page()
    {
        Assert.All(Descriptors, static descriptor =>
        {
            Assert.Matches(new Regex("^MH[1-4][0-9]{3}$"), descriptor.Id);
            Assert.True(descriptor.IsEnabledByDefault);
            Assert.NotEmpty(descriptor.Title.ToString(null));
            Assert.EndsWith($"/docs/rules/{descriptor.Id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
        });
        Assert.Equal(Descriptors.Select(static descriptor => descriptor.Id).Distinct().Order(StringComparer.Ordinal), Descriptors.Select(static descriptor => descriptor.Id));
    }

    [Fact]
    public async Task The_order_of_the_files_does_not_matter()
    {
        var expected = await Faulty.PrintedExampleAsync();
        Assert.Equal(10, expected.Length);

        for (var i = 0; i < Faulty.Files.Length; i++)
        {
            var turned = Faulty with { Files = [.. Faulty.Files.Skip(i), .. Faulty.Files.Take(i)] };
            Assert.Equal(expected, await turned.PrintedExampleAsync());
            Assert.Equal(expected, await (turned with { Files = [.. turned.Files.Reverse()] }).PrintedExampleAsync());
        }
    }

    [Fact]
    public async Task An_edit_that_keeps_the_text_keeps_the_diagnostics()
    {
        var expected = await Faulty.PrintedExampleAsync();
        Assert.Equal(expected, await Faulty.Edit("articles/boats.yml", "title: Boats\nslug: ferry\nbyline: ada-byrn\n").PrintedExampleAsync());
    }

    [Fact]
    public async Task An_edit_moves_the_diagnostics_and_mends_those_elsewhere()
    {
        var before = await Faulty.PrintedExampleAsync();
        var after = await Faulty.Edit("articles/boats.yml", "# desk\ntitle: Boats\nslug: boats\nbyline: ada-byrn\n").PrintedExampleAsync();

        Assert.Contains(before, static line => line.StartsWith("articles/boats.yml(3,9): MH1002", StringComparison.Ordinal));
        Assert.Contains(after, static line => line.StartsWith("articles/boats.yml(4,9): MH1002", StringComparison.Ordinal));
        Assert.Contains(before, static line => line.Contains("has the address '/ferry'", StringComparison.Ordinal));
        Assert.DoesNotContain(after, static line => line.Contains("has the address '/ferry'", StringComparison.Ordinal));
    }

    [Fact]
    public void An_article_is_resolved_and_its_text_read_once_for_all_rules()
    {
        var reads = 0;
        var site = SiteIndex.Of(new ProjectFolder(null), [Quay.Path], static _ => Quay, (file, _) =>
        {
            reads++;
            return new BodyProse(file, "", 0, []);
        });
        var input = new RuleInput(Quay, site);
        var (article, prose) = (input.Article, input.Prose);

        Assert.All(ContentRules.All, rule =>
        {
            _ = rule.Check(input).ToArray();
            Assert.Same(article, input.Article);
            Assert.Same(prose, input.Prose);
        });
        Assert.Equal(1, reads);
    }

    [Fact]
    public async Task Generator_and_analyzer_share_one_parse_of_a_text()
    {
        var texts = Faulty.Files.Select(static file => new CountedText(file)).ToArray();
        var site = Faulty with { Files = [.. texts] };

        site.Generate();
        await site.AnalyzeAsync();
        await site.AnalyzeAsync();
        site.Generate();

        Assert.All(texts, static text => Assert.Equal(1, text.Reads));
    }

    [Fact]
    public async Task Cancellation_is_passed_on_and_leaves_nothing_half_done()
    {
        using var source = new CancellationTokenSource();
        var crashes = new List<Exception>();
        var cancelling = new CancellingText(Faulty.Files[2], source);
        var site = Faulty with { Files = Faulty.Files.SetItem(2, cancelling) };
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(site.Files, site.Options), (exception, _, _) => crashes.Add(exception), concurrentAnalysis: false, logAnalyzerExecutionTime: false);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => site.Compilation.WithAnalyzers([new ContentAnalyzer()], options).GetAnalyzerDiagnosticsAsync(source.Token));

        Assert.Empty(crashes);
        Assert.Equal(await Faulty.PrintedExampleAsync(), await site.PrintedExampleAsync());
    }

    [Fact]
    public void Reading_stops_when_it_is_cancelled()
    {
        var path = new ContentPath(ContentRole.Article, "/a.yml", 0, "a.yml", "a", "a", Language: null);
        var text = new InMemoryText("/a.yml", "title: x\n");

        Assert.ThrowsAny<OperationCanceledException>(() => ContentFiles.Read(path, text, ReadingOptions.None, new CancellationToken(canceled: true)));
        Assert.Empty(ContentFiles.Read(path, text, ReadingOptions.None, CancellationToken.None).Problems);
    }

    [Fact]
    public async Task A_file_of_nothing_but_faults_does_not_flood_the_build()
    {
        var found = await TestSite.Of(("articles/a.yml", "title: x\n" + string.Concat(Enumerable.Range(0, 5000).Select(static number => $"k{number}: x\n")))).PrintedExampleAsync();
        Assert.Equal(1000, found.Length);
    }

    private static IEnumerable<DiagnosticDescriptor> Descriptors => new ContentAnalyzer().SupportedDiagnostics;

    /// <summary>The user types on while this file is read for the first time.</summary>
    private sealed class CancellingText(AdditionalText original, CancellationTokenSource source) : AdditionalText
    {
        public override string Path => original.Path;

        public override SourceText? GetText(CancellationToken cancellationToken = default)
        {
            source.Cancel();
            return original.GetText(CancellationToken.None);
        }
    }
}
