using BenchmarkDotNet.Attributes;
using Markdig;
using Masthead.Benchmarks.Checks;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Rules;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;

namespace Masthead.Benchmarks;

/// <summary>The rules that read texts, over reading the same texts with Markdig and doing nothing with them.</summary>
public class ProseBenchmarks
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().UseFootnotes().Build();

    private IReadOnlyList<string> bodies = [];
    private IReadOnlyList<ContentFile> articles = [];
    private SiteIndex index = null!;

    [Params(1_000, 10_000, 50_000)]
    public int Articles { get; set; }

    /// <summary>Articles whose metadata is read, and nothing of their texts.</summary>
    [IterationSetup]
    public void MakeFiles()
    {
        var site = new SiteInMemory(Corpus.Of(Articles));
        var check = site.Check();
        index = check.Index(CancellationToken.None);
        var files = check.Files(CancellationToken.None);
        articles = [.. files.Content.Where(static path => path.Role == ContentRole.Article).Select(path => files.Read(path, CancellationToken.None))];
        bodies = [.. articles.Select(static file => file.Body.Of(file.Text))];
    }

    [Benchmark(Baseline = true)]
    public int Markdig() => bodies.Sum(static body => Markdown.Parse(body, Pipeline).Count);

    /// <summary>One after the other, as in the compiler, which asks about one additional file at a time.</summary>
    [Benchmark]
    public int RulesOfTexts() => Check(ContentRules.OfBodies);

    [Benchmark]
    public int AllRules() => Check(ContentRules.All);

    private int Check(IReadOnlyList<ContentRule> rules) => articles.Select(article => new RuleInput(article, index)).Sum(input => rules.Sum(rule => rule.Check(input).Count()));
}
